/** The text of an attribute of a tag, as written. */
export function attributeOf(tag: string, name: string): string | null {
  const at = tag.search(new RegExp(`\\s${name}\\s*=\\s*["']`));
  if (at < 0) return null;
  const open = tag.slice(at).search(/["']/) + at;
  const close = tag.indexOf(tag[open] as string, open + 1);
  return close < 0 ? null : tag.slice(open + 1, close);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A text of XML as it is meant, also with the escapes of its own that Excel writes (`_x000D_`). */
export function decodedXml(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text
    .replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What the `t` elements of a piece say, one behind the other; how it is pronounced is left out. */
export function textIn(xml: string): string {
  let text = '';
  for (let at = 0; ; ) {
    const from = xml.indexOf('<t', at);
    if (from < 0) return decodedXml(text);
    const close = xml.indexOf('>', from);
    const end = close < 0 ? -1 : xml.indexOf('</t>', close);
    if (end < 0) return decodedXml(text);
    const sounds = xml.lastIndexOf('<rPh', from) > xml.lastIndexOf('</rPh>', from);
    const isText = xml[from + 2] === '>' || xml[from + 2] === ' ';
    if (isText && xml[close - 1] !== '/' && !sounds) text += xml.slice(close + 1, end);
    at = isText && xml[close - 1] !== '/' ? end + 4 : close + 1;
  }
}

/** The texts that cells refer to by number. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  for (let at = 0; ; ) {
    const from = nextTag(xml, 'si', at);
    if (from < 0) return texts;
    const close = xml.indexOf('>', from);
    const end = xml[close - 1] === '/' ? close : xml.indexOf('</si>', close);
    if (close < 0 || end < 0) return texts;
    texts.push(textIn(xml.slice(close + 1, end)));
    at = end + 1;
  }
}

/** Where the next element of a name begins; -1 when none does. */
export function nextTag(xml: string, name: string, from: number): number {
  for (let at = xml.indexOf(`<${name}`, from); at >= 0; at = xml.indexOf(`<${name}`, at + 1)) {
    const after = xml[at + name.length + 1];
    if (after === '>' || after === ' ' || after === '/' || after === '\n' || after === '\r' || after === '\t')
      return at;
  }
  return -1;
}

/** Of each cell style, by its number, whether it shows a number as a date or a time. */
export function styleDates(xml: string): boolean[] {
  const own = new Map<number, string>();
  for (const [tag] of xml.matchAll(/<numFmt\s[^>]*>/g))
    own.set(Number(attributeOf(tag, 'numFmtId')), decodedXml(attributeOf(tag, 'formatCode') ?? ''));
  const from = xml.indexOf('<cellXfs');
  const to = from < 0 ? -1 : xml.indexOf('</cellXfs>', from);
  if (to < 0) return [];
  return [...xml.slice(from, to).matchAll(/<xf\s[^>]*>/g)].map(([tag]) => {
    const id = Number(attributeOf(tag, 'numFmtId') ?? 0);
    const code = own.get(id);
    return code === undefined ? isBuiltIn(id) : isDateCode(code);
  });
}

/** @source ECMA-376, Part 1, 18.8.30, numFmt: ids that need no declaration, also those of East Asian languages */
function isBuiltIn(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '');
  return /[ydhs]|m(?!.*0)|[년월일시분초]/i.test(bare) && !/^general$/i.test(bare.trim());
}
