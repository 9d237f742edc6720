import { calledBy } from './evtx/called.ts';
import { Broken } from './evtx/layout.ts';
import { deepest, type Leaf } from './evtx/plan.ts';

/** Attributes and texts of one record: no event honestly has more. */
const mostLeaves = 4096;
const markup =
  /<(\/?)([\w.:-]{1,200})((?:\s+[\w.:-]{1,200}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|([^<]+)/y;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Gives every text and attribute of one element and those within it, outermost first. Throws `Broken` at what is no XML. */
export type LeafGiver = (xml: string, give: (leaf: Leaf, named: string | null, text: string) => void) => void;

/** A reader of small pieces of XML: the same element gives the same leaf each time. No entity is ever looked up. @source W3C, XML 1.0 */
export function createLeafGiver(): LeafGiver {
  const known = new Map<string, Leaf>();

  function leafOf(path: readonly string[], name: string | null): Leaf {
    const key = `${path.join('/')}@${name ?? ''}`;
    let leaf = known.get(key);
    if (!leaf) {
      leaf = { path: [...path], attribute: name, parts: [], named: null, called: calledBy(path, name) };
      // A hostile file names ever new elements.
      if (known.size < mostLeaves) known.set(key, leaf);
    }
    return leaf;
  }

  return (xml, give) => {
    const path: string[] = [];
    const names: (string | null)[] = [];
    let count = 0;
    let at = 0;
    while (at < xml.length) {
      markup.lastIndex = at;
      const found = markup.exec(xml);
      if (!found) throw new Broken('Its XML is broken.');
      at = markup.lastIndex;
      const [, closing, element, attributes = '', empty, data, text] = found;
      if (element === undefined) {
        const said = data ?? (text === undefined ? '' : decoded(text));
        if (path.length > 0 && /\S/.test(said)) give(leafOf(path, null), names[names.length - 1] ?? null, said);
        continue;
      }
      if (closing === '/') {
        if (path.pop() !== local(element)) throw new Broken('An element of its XML is closed that was not open.');
        names.pop();
        if (path.length === 0) return;
        continue;
      }
      if (path.length >= deepest) throw new Broken('Its XML is nested too deep.');
      path.push(local(element));
      let named: string | null = null;
      for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
        if (++count > mostLeaves) throw new Broken('Its XML says more than an event can.');
        if (/^xmlns\b/.test(name)) continue;
        const value = decoded(double ?? single ?? '');
        if (name === 'Name' && path[1] === 'EventData') named = value;
        else give(leafOf(path, local(name)), null, value);
      }
      if (++count > mostLeaves) throw new Broken('Its XML says more than an event can.');
      if (empty !== '/') names.push(named);
      else {
        path.pop();
        if (path.length === 0) return;
      }
    }
    throw new Broken('Its XML ends before it is whole.');
  };
}

/** A name without the prefix of its namespace. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
