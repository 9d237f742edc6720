import { alikeApart } from '@shared/alike.ts';

/**
 * Characters that evidence may use to deceive the reader: controls, bidirectional overrides, zero-width and other
 * invisible ones. @source Unicode 16, General_Category Cc, Cf, Zl, Zp; the fillers U+115F, U+1160, U+3164, U+FFA0
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115F\u1160\u3164\uFFA0\u00A0\u2000-\u200A\u202F\u205F\u3000]/u;
const runs = new RegExp(`(${unseen.source})`, 'u');

export interface Piece {
  text: string;
  /** True when `text` stands for a character that cannot be seen, or looks like another than it is. */
  hidden: boolean;
  /** Hidden, but of the ordinary kind: tabs and line ends. */
  ordinary: boolean;
}

/**
 * A text of the evidence in pieces to show: what is invisible is spelled out as `\u202E`, and so is a letter of another
 * script within a word of Latin ones. Tabs and line ends are spelled `\t`, `\n`, `\r`.
 */
export function piecesOf(text: string): Piece[] {
  return text
    .split(runs)
    .flatMap((part, index) => {
      if (index % 2 === 1) return [{ text: spelled(part), hidden: true, ordinary: /[\t\n\r]/.test(part) }];
      return alikeApart(part).map((bit, at) =>
        at % 2 === 0 ? plain(bit) : { text: spelled(bit), hidden: true, ordinary: false },
      );
    })
    .filter((piece) => piece.text !== '');
}

function plain(text: string): Piece {
  return { text, hidden: false, ordinary: false };
}

/** The same as one string, for sentences, attributes and titles. */
export function visibleText(text: string): string {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join('');
}

const short: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\0': '\\0' };

function spelled(character: string): string {
  const known = short[character];
  if (known) return known;
  const point = character.codePointAt(0) ?? 0;
  return point > 0xffff
    ? `\\u{${point.toString(16).toUpperCase()}}`
    : `\\u${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
