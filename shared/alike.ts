/**
 * Letters that look like those of Latin: where one stands in a word of Latin letters, the word is another than it seems.
 * @source UTS 39, mixed-script detection; the scripts of most confusables of Latin letters
 */
const alike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7CB}]/u;
const eachAlike = new RegExp(`(${alike.source})`, 'u');
const words = /([\p{L}\p{M}\p{N}_]+)/u;

/** A text taken apart so that every second part is a letter that pretends to be another; a single part where there is none. */
export function alikeApart(text: string): string[] {
  if (!alike.test(text)) return [text];
  const parts: string[] = [];
  let whole = '';
  for (const part of text.split(words)) {
    if (!alike.test(part) || !/[a-z]/i.test(part)) {
      whole += part;
      continue;
    }
    for (const [index, bit] of part.split(eachAlike).entries()) {
      if (index % 2 === 0) whole += bit;
      else {
        parts.push(whole, bit);
        whole = '';
      }
    }
  }
  return [...parts, whole];
}

/** The same text with such letters as this spells them. */
export function withoutAlike(text: string, spell: (letter: string) => string): string {
  return alikeApart(text)
    .map((part, index) => (index % 2 === 0 ? part : spell(part)))
    .join('');
}
