import { html, type Markup, under } from '../markup.ts';
import type { Summary } from '../summary.ts';
import type { Words } from '../words/words.ts';

/** What case this is, for whose eyes, and how to read the marks. */
export function header({ case: about, tool, limits }: Summary, words: Words): Markup {
  const say = words.case;
  const rows: [string, string][] = [
    [say.name, about.name],
    [say.number, about.number || say.none],
    [say.organisation, about.organisation || say.none],
    [say.investigator, about.investigator || say.none],
    [say.zone, about.zone],
    [say.tlp, [about.tlp, about.marking].filter(Boolean).join(' · ')],
    [say.tool, tool],
  ];
  const alarms = limits.filter(({ kind }) => kind === 'sample' || kind === 'chain-broken');
  return html`<header><p class="kind">${words.title}</p><h1>${about.name}</h1>
<p class="tlp-mean"><span class="tlp ${about.tlp.replace(/\W/g, '')}">${about.tlp}</span> ${words.tlpMeans[about.tlp]}</p>
${alarms.map((limit) => html`<p class="alarm">${under(limit, words, (sentence) => sentence)}</p>`)}
<dl class="case">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="legend">${words.legend} ${(['statement', 'inference', 'assumption'] as const).map(
    (mark, at) =>
      html`${at === 0 ? '' : '; '}<span class="mark ${mark}">${words.marks[mark]}</span> ${words.marksMean[mark]}`,
  )}. ${words.unseen} (<b class="unseen">U+202E</b>).</p></header>`;
}
