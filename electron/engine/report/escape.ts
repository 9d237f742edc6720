/**
 * Text from evidence and people, made safe and visible: what cannot be seen or would turn the line around
 * (controls, bidirectional marks, zero-width and filler signs, lone surrogates) is shown by its code.
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
  return encode(text.replace(unseen, (sign) => `[${codeOf(sign)}]`));
}

/** Text as HTML content; unseen signs stand in a mark of their own, so that no text can pretend to be one. */
export function escapeHtml(text: string): string {
  let out = '';
  let from = 0;
  for (const found of text.matchAll(unseen)) {
    out += `${encode(text.slice(from, found.index))}<b class="unseen">${codeOf(found[0])}</b>`;
    from = found.index + found[0].length;
  }
  return out + encode(text.slice(from));
}

/** Text as the inside of a CSS string: everything but plain letters and digits by its code. */
export function escapeCss(text: string): string {
  return [...text.replace(unseen, (sign) => `[${codeOf(sign)}]`)]
    .map((sign) => (/^[A-Za-z0-9]$/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `))
    .join('');
}

function encode(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => entities[sign] ?? sign);
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
