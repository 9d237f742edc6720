import { alikeApart, withoutAlike } from '@shared/alike.ts';

/**
 * Text from evidence and people, made safe and visible: what cannot be seen or would turn the line around
 * (controls, bidirectional marks, zero-width and filler signs, lone surrogates) is shown by its code, and so is a letter
 * that pretends to be one of the Latin letters around it.
 */

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/**
 * Signs that a reader cannot see, or that change how others are seen. Line ends and tabs stay what they are, and so
 * does the mark that makes an emoji coloured. @source Unicode Standard: general categories, Default_Ignorable_Code_Point
 */
const unseen =
  /(?!\t|\r?\n|(?<=\p{Extended_Pictographic})\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** Text as HTML or SVG content, or inside a quoted attribute; unseen signs stand as plain `[U+202E]`. */
export function escapePlain(text: string): string {
  return encode(codesIn(text));
}

/** Text as HTML content; unseen signs stand in a mark of their own, so that no text can pretend to be one. */
export function escapeHtml(text: string): string {
  return alikeApart(text)
    .map((part, index) => (index % 2 === 0 ? unseenMarked(part) : marked(part)))
    .join('');
}

function unseenMarked(text: string): string {
  let out = '';
  let from = 0;
  for (const found of text.matchAll(unseen)) {
    out += encode(text.slice(from, found.index)) + marked(found[0]);
    from = found.index + found[0].length;
  }
  return out + encode(text.slice(from));
}

function marked(sign: string): string {
  return `<b class="unseen">${codeOf(sign)}</b>`;
}

function codesIn(text: string): string {
  const code = (sign: string) => `[${codeOf(sign)}]`;
  return withoutAlike(text, code).replace(unseen, code);
}

/** Text as the inside of a CSS string: everything but plain letters and digits by its code. */
export function escapeCss(text: string): string {
  return [...codesIn(text)]
    .map((sign) => (/^[A-Za-z0-9]$/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `))
    .join('');
}

function encode(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => entities[sign] ?? sign);
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
