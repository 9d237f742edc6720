import { html, lines, type Markup, place, under } from '../markup.ts';
import type { NoteItem, Summary } from '../summary.ts';
import type { Words } from '../words/words.ts';
import { statedLine } from './incident.ts';

/** What was noted on events, in the order of evidence and place. */
export function notesSection({ notes }: Summary, words: Words): Markup {
  return html`<section><h2>${words.headings.notes}</h2>${
    notes.length === 0 ? html`<p>${words.notes.empty}</p>` : notes.map((item) => note(item, words))
  }</section>`;
}

function note(item: NoteItem, words: Words): Markup {
  const where = item.evidenceHere
    ? place(item.place, words)
    : html`${words.notes.away} SHA-256 <code>${item.place.sha256}</code>, ${words.appendix.line} ${String(item.place.line)}`;
  return html`<article class="note">${lines(item.text)}<p class="proof">${item.by}, ${item.at}, ${words.incident.journal} ${String(item.entry)} ${under(
    item.edited,
    words,
    (times) => (times === 0 ? '' : words.incident.edited(times)),
  )}; ${where}</p>${item.event ? statedLine(item.event, words) : null}</article>\n`;
}
