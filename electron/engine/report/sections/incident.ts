import type { Cited } from '../citations.ts';
import { html, lines, type Markup, place, under } from '../markup.ts';
import type { IncidentItem, Stated, Summary } from '../summary.ts';
import type { Words } from '../words/words.ts';

/** The incident timeline in order, every entry with what proves it. */
export function incidentSection({ incident }: Summary, words: Words): Markup {
  return html`<section><h2>${words.headings.incident}</h2>${
    incident.length === 0
      ? html`<p>${words.incident.empty}</p>`
      : html`<ol class="incident">${incident.map((item) => entry(item, words))}</ol>`
  }</section>`;
}

function entry(item: IncidentItem, words: Words): Markup {
  const say = words.incident;
  return html`<li id="i${String(item.number)}" class="phase-${item.phase}"><p class="when"><span class="ordinal">${String(item.number)}</span>
${under(item.when, words, (when) => html`<time>${when.local}</time>${when.precision === 'day' ? ` (${say.wholeDay})` : ''}`)}
<span class="phase">${words.phases[item.phase]}</span>${item.fact === 'none' ? null : html` <span class="claim">${words.facts[item.fact]}</span>`}</p>
<h3>${item.title}</h3>${item.text === '' ? null : lines(item.text)}
${item.place ? html`<p class="proof">${place(item.place, words)}${item.source === '' ? null : html`; ${say.source}: ${item.source}`}</p>` : html`<p class="proof">${say.noLog}: ${item.source}</p>`}
${item.event ? statedLine(item.event, words) : item.place ? html`<p class="proof">${say.gone}</p>` : null}
${item.notes.map((note) => html`<div class="note">${lines(note.text)}<p class="proof">${say.note}, ${note.by}, ${note.at}, ${say.journal} ${String(note.entry)}</p></div>`)}
<p class="proof">${say.entered} ${item.by}, ${item.at}, ${say.journal} ${String(item.entry)}${item.edited.value === 0 ? null : html`, ${under(item.edited, words, (times) => say.edited(times))}`}</p></li>
`;
}

/** What a log states of an event, field by field; very long values are cut here and whole in the JSON. */
export function statedLine(event: Cited<Stated>, words: Words): Markup {
  return html`<p class="stated">${under(event, words, (stated) => [
    `${words.incident.states}: `,
    stated.map(
      ([field, value], at) =>
        html`${at === 0 ? '' : '; '}<span class="field">${field}</span> <span class="value">${shortened(value)}</span>`,
    ),
  ])}</p>`;
}

function shortened(value: string): string {
  const signs = [...value];
  return signs.length <= 400 ? value : `${signs.slice(0, 400).join('')} … (${String(signs.length)})`;
}
