import { withoutAlike } from '@shared/alike.ts';
import { isoUtc } from '@shared/time.ts';

/**
 * Text as a terminal may show it: evidence can hold escape sequences that clear the screen, rename the window or hide what
 * stands before them. Controls, direction marks and invisible signs are written out, and letters that pretend to be others.
 */
export function visible(text: string): string {
  return withoutAlike(text, spelled).replace(obeyed, (sign) => {
    const plain = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[sign];
    return plain ?? spelled(sign);
  });
}

/** JSON that says the very same and that no terminal obeys either. */
export function visibleJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  return withoutAlike(json, spelled).replace(obeyed, (sign) => (sign === '\n' ? sign : spelled(sign)));
}

/** As JSON spells it: signs beyond the first plane in two halves. */
function spelled(sign: string): string {
  return [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

/** Rows in columns; every cell made visible, long ones cut. `most`: signs per cell. */
export function columns(rows: (string | number | null)[][], most = 60): string[] {
  const cells = rows.map((row) => row.map((cell) => cut(visible(String(cell ?? '-')), most)));
  const widths: number[] = [];
  for (const row of cells) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  }
  return cells.map((row) =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** C0, DEL, C1; direction marks; zero-width and line-separating signs; lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const obeyed = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text;
}

/** Columns a text takes on a terminal. @source Unicode UAX #11, the wide ranges of everyday scripts */
function width(text: string): number {
  let sum = 0;
  for (const sign of text)
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u.test(sign) ? 2 : 1;
  return sum;
}

/** An instant as programs read it; null where there is none. */
export function instantText(instant: number | null): string | null {
  return instant === null ? null : isoUtc(instant);
}
