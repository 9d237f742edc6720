import { createHash } from 'node:crypto';
import { html, type Markup, plain } from './markup.ts';
import { appendix } from './sections/appendix.ts';
import { custodySection } from './sections/custody.ts';
import { dwellSection } from './sections/dwell.ts';
import { evidenceSection } from './sections/evidence.ts';
import { header } from './sections/header.ts';
import { headlineSection } from './sections/headline.ts';
import { histogramSection } from './sections/histogram.ts';
import { incidentSection } from './sections/incident.ts';
import { limitsSection } from './sections/limits.ts';
import { notesSection } from './sections/notes.ts';
import { tracesSection } from './sections/traces.ts';
import { whoSection } from './sections/who.ts';
import { style } from './style.ts';
import type { Summary } from './summary.ts';
import type { Words } from './words/words.ts';

/** The summary as one file that runs nothing and asks for nothing, for screen and A4. */
export function htmlReport(summary: Summary, words: Words): string {
  const { tlp, marking, number, name } = summary.case;
  const css = style(words);
  const title = [tlp, number, name, words.title].filter(Boolean).join(' · ');
  const running = (where: 'head' | 'foot'): Markup =>
    html`<div class="running ${where}"><span>${[number, marking, name].filter(Boolean).join(' · ')}</span><span class="tlp ${tlp.replace(/\W/g, '')}">${tlp}</span></div>`;
  const spacer = html`<tr><td><div class="spacer"></div></td></tr>`;
  const sections = [
    header(summary, words),
    headlineSection(summary, words),
    limitsSection(summary, words),
    incidentSection(summary, words),
    dwellSection(summary, words),
    histogramSection(summary, words),
    tracesSection(summary, words),
    whoSection(summary, words),
    evidenceSection(summary, words),
    notesSection(summary, words),
    custodySection(summary, words),
    appendix(summary, words),
  ];
  // Only this very style may apply: not even a style attribute could come in from evidence.
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${plain(title)}</title><style>${{ markup: css }}</style></head>
<body>${running('head')}${running('foot')}<table class="sheet" role="presentation"><thead>${spacer}</thead><tfoot>${spacer}</tfoot><tbody><tr><td><main>
${sections.map((section) => html`${section}\n`)}</main></td></tr></tbody></table></body></html>
`.markup;
}
