import type { CitationNumber, Cited, Mark, Place } from './citations.ts';
import { escapeHtml, escapePlain } from './escape.ts';
import { grouped } from './numbers.ts';
import type { Words } from './words/words.ts';

/** Markup that is safe as it is. Made here alone. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text (encoded), markup, lists of both. A number may not: see `figure`. */
export type Piece = string | Markup | readonly Piece[] | null;

/** A template whose texts are encoded. Hostile text can become nothing but text. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return {
    markup: strings.reduce((out, string, at) => out + (at === 0 ? '' : rendered(pieces[at - 1] ?? null)) + string, ''),
  };
}

/** The same for places where only plain text can stand: title, SVG. */
export function plain(text: string): Markup {
  return { markup: escapePlain(text) };
}

/** The mark and the bracket that follow a figure. */
export function proof({ mark, citation }: { mark: Mark; citation: CitationNumber }, words: Words): Markup {
  const number = String(citation);
  const bracket = html`<a class="cite" href="#c${number}">[${number}]</a>`;
  return mark === 'fact' ? bracket : html`<span class="mark ${mark}">${words.marks[mark]}</span>${bracket}`;
}

/** A figure, grouped in threes, with its proof. The only way for a number to come into the document: it has to be cited. */
export function figure(cited: Cited<number>, words: Words): Markup {
  return html`<span class="figure">${grouped(cited.value)}</span>${proof(cited, words)}`;
}

/** Several figures, or words, under one proof, which stands after them. */
export function under<T>(
  cited: Cited<T>,
  words: Words,
  print: (value: T, number: (n: number) => Markup) => Piece,
): Markup {
  const number = (n: number) => html`<span class="figure">${grouped(n)}</span>`;
  return html`${print(cited.value, number)}${proof(cited, words)}`;
}

/** A place in the evidence, in full: it is a citation itself. */
export function place(at: Place, words: Words): Markup {
  return html`<span class="place"><a href="#E${String(at.evidence)}">E${String(at.evidence)}</a> ${at.name},
    ${words.appendix.line} ${grouped(at.line)}, ${words.appendix.byte} ${grouped(at.byteOffset)}, SHA-256 <code>${at.sha256}</code></span>`;
}

/** Text in its own lines, as a person wrote it. */
export function lines(text: string): Markup {
  return html`<div class="text">${text}</div>`;
}

function rendered(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if ('markup' in piece) return piece.markup;
  return piece.map(rendered).join('');
}
