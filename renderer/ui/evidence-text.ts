/**
 * Characters that evidence may use to deceive the reader: controls, bidirectional overrides, zero-width and other
 * invisible ones. @source Unicode 16, General_Category Cc, Cf, Zl, Zp; the fillers U+115F, U+1160, U+3164, U+FFA0
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115F\u1160\u3164\uFFA0\u00A0\u2000-\u200A\u202F\u205F\u3000]/u;
const runs = new RegExp(`(${unseen.source})`, 'u');

/**
 * Letters that look like those of Latin: where one stands in a word of Latin letters, the word is another than it seems.
 * @source UTS 39, mixed-script detection; the scripts of most confusables of Latin letters
 */
const alike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7CB}]/u;
const eachAlike = new RegExp(`(${alike.source})`, 'u');
const words = /([\p{L}\p{M}\p{N}_]+)/u;

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
  const mixed = alike.test(text);
  if (!mixed && !unseen.test(text)) return text === '' ? [] : [plain(text)];
  return text
    .split(runs)
    .flatMap((part, index) => {
      if (index % 2 === 1) return [{ text: spelled(part), hidden: true, ordinary: /[\t\n\r]/.test(part) }];
      return mixed ? wordsApart(part) : [plain(part)];
    })
    .filter((piece) => piece.text !== '');
}

/** Words of Latin letters with others among them are taken apart; all the rest stays together. */
function wordsApart(text: string): Piece[] {
  const pieces: Piece[] = [];
  let whole = '';
  for (const part of text.split(words)) {
    if (!alike.test(part) || !/[a-z]/i.test(part)) {
      whole += part;
      continue;
    }
    for (const [index, bit] of part.split(eachAlike).entries()) {
      if (index % 2 === 0) {
        whole += bit;
        continue;
      }
      pieces.push(plain(whole), { text: spelled(bit), hidden: true, ordinary: false });
      whole = '';
    }
  }
  return [...pieces, plain(whole)];
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
