import { createFragments } from './fragment.ts';
import { recordHead } from './layout.ts';

interface Element {
  name: string;
  /** What a plan calls this very element; two elements of one name are two of these. */
  path: readonly string[] | null;
  attributes: Map<string, string>;
  text: string | null;
  children: Element[];
}

/**
 * What a record says, as XML for people to read: its templates filled in, without namespaces and what states nothing.
 * Throws `Broken` and RangeError, as reading it does.
 * @param chunk the whole chunk: names and templates of a record stand anywhere in it
 * @param at where in the chunk the record begins
 */
export function writtenOut(chunk: Buffer, at: number, length: number): string {
  const root = newElement('', null);
  createFragments(chunk).read(at + recordHead, at + length - 4, {
    leaf({ path, attribute }, name, text) {
      const said = attribute ?? '';
      let element = placeOf(root, path);
      // What says a thing twice is two elements: the values of a list share their template.
      if (said ? element.attributes.has(said) : element.text !== null) element = added(root, path);
      if (name !== null) element.attributes.set('Name', name);
      if (said) element.attributes.set(said, text);
      else element.text = text;
    },
  });
  return root.children.map((each) => xmlOf(each, '')).join('\n');
}

function newElement(name: string, path: readonly string[] | null): Element {
  return { name, path, attributes: new Map(), text: null, children: [] };
}

/** The element of this path that is being written, or a new one. */
function placeOf(root: Element, path: readonly string[]): Element {
  const parent = parentOf(root, path);
  const last = parent.children.at(-1);
  if (last && last.name === path.at(-1) && (last.path === path || last.path === null)) {
    last.path = path;
    return last;
  }
  return parent.children.find((each) => each.path === path) ?? added(root, path);
}

function added(root: Element, path: readonly string[]): Element {
  const made = newElement(path.at(-1) ?? '', path);
  parentOf(root, path).children.push(made);
  return made;
}

function parentOf(root: Element, path: readonly string[]): Element {
  let element = root;
  for (const name of path.slice(0, -1)) {
    let next = element.children.findLast((each) => each.name === name);
    if (!next) {
      next = newElement(name, null);
      element.children.push(next);
    }
    element = next;
  }
  return element;
}

function xmlOf({ name, attributes, text, children }: Element, indent: string): string {
  const head = [name, ...[...attributes].map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  const said = text === null ? '' : escaped(text);
  if (children.length === 0) return `${indent}<${head}${said === '' ? '/>' : `>${said}</${name}>`}`;
  const inside = children.map((each) => xmlOf(each, `${indent}  `)).join('\n');
  return `${indent}<${head}>${said}\n${inside}\n${indent}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (character) => entities[character] ?? character);
}
