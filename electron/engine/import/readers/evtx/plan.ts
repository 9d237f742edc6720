import { type Called, calledBy } from './called.ts';
import { Broken, need } from './layout.ts';
import { textAt } from './values.ts';

/** A piece of a text: itself, the value at an index, or a template within the template. */
export type Part = string | { value: number } | { instance: number };

/** A text of the XML that says something: of an element, or of an attribute. */
export interface Leaf {
  /** Names of the elements around it, from the outermost. */
  path: readonly string[];
  attribute: string | null;
  parts: readonly Part[];
  /** What the attribute `Name` beside it says: in `EventData` it is the value's own name. */
  named: readonly Part[] | null;
  /** Worked out once for all records of the template. */
  called: Called;
}

/** What a piece of binary XML says, with the values still to be put in. */
export interface Plan {
  leaves: readonly Leaf[];
  /** Where the piece ended. */
  end: number;
}

/** Elements nested deeper are nobody's event. */
export const deepest = 32;
/** Leaves, attributes and texts of one piece: a chunk cannot honestly hold more. */
const mostParts = 4096;

/**
 * Reads elements of binary XML, from `at` on. `loose` pieces, those that are a value, name no dependency with each element.
 * Every step forward is bounded by the chunk. Throws `Broken`.
 * @param skipInstance where a template's use that begins there ends
 */
export function readPlan(
  b: Buffer,
  at: number,
  end: number,
  path: readonly string[],
  loose: boolean,
  skipInstance: (at: number, end: number) => number,
): Plan {
  const leaves: Leaf[] = [];
  let p = at;
  let parts = 0;

  function byte(): number {
    need(p, 1, end);
    return b[p] as number;
  }

  function word(): number {
    need(p, 2, end);
    p += 2;
    return b.readUInt16LE(p - 2);
  }

  function long(): number {
    need(p, 4, end);
    p += 4;
    return b.readUInt32LE(p - 4);
  }

  function counted(): number {
    parts += 1;
    if (parts > mostParts) throw new Broken('It holds more elements than an event has.');
    return parts;
  }

  /** A name stands where it was first used, and is referred to after that. */
  function name(): string {
    const where = long();
    const here = where === p;
    need(where, 8, b.length);
    const units = b.readUInt16LE(where + 6);
    const text = textAt(b, where + 8, units);
    if (here) {
      p = where + 8 + units * 2 + 2;
      need(p, 0, end);
    }
    return text;
  }

  /** One text, value or reference; null where something else begins. */
  function part(): Part | null {
    const token = byte();
    switch (token & ~moreFollows) {
      case 0x05: {
        p += 1;
        if (byte() !== 1) throw new Broken('A text is of a type that texts do not have.');
        p += 1;
        const units = word();
        p += units * 2;
        need(p, 0, end);
        return textAt(b, p - units * 2, units);
      }
      case 0x07: {
        p += 1;
        const units = word();
        p += units * 2;
        need(p, 0, end);
        return textAt(b, p - units * 2, units);
      }
      case 0x08:
        p += 1;
        return String.fromCharCode(word());
      case 0x09: {
        p += 1;
        const entity = name();
        return entities[entity] ?? `&${entity};`;
      }
      case 0x0d:
      case 0x0e: {
        p += 1;
        const value = word();
        need(p, 1, end);
        p += 1;
        return { value };
      }
      default:
        return null;
    }
  }

  function element(inside: readonly string[], depth: number): void {
    if (depth > deepest) throw new Broken(`Elements are nested more than ${deepest} deep.`);
    counted();
    const withAttributes = (byte() & moreFollows) !== 0;
    const start = p + 1;
    p = start + (loose ? 0 : 2);
    // Some writers leave the dependency out where it belongs: what is read for the size then cannot be one.
    if (long() > end) {
      p = start;
      long();
    }
    const own = name();
    const here = [...inside, own];
    let named: Part[] | null = null;
    const attributes: { attribute: string; parts: Part[] }[] = [];
    if (withAttributes) {
      long();
      while ((byte() & ~moreFollows) === 0x06) {
        p += 1;
        counted();
        const attribute = name();
        const texts: Part[] = [];
        for (let one = part(); one !== null; one = part()) if (counted()) texts.push(one);
        if (attribute === 'Name') named = texts;
        if (attribute !== 'xmlns' && !attribute.startsWith('xmlns:')) attributes.push({ attribute, parts: texts });
      }
    }
    for (const { attribute, parts: texts } of attributes) {
      // It is said with the value that it names.
      if (attribute === 'Name' && own === 'Data') continue;
      leaves.push({ path: here, attribute, parts: texts, named: null, called: calledBy(here, attribute) });
    }
    const close = byte();
    p += 1;
    if (close === 0x03) return;
    if (close !== 0x02) throw new Broken(`An element is opened by the unknown mark 0x${close.toString(16)}.`);
    const texts = content(here, depth);
    if (texts.length > 0) {
      leaves.push({ path: here, attribute: null, parts: texts, named, called: calledBy(here, null) });
    }
  }

  /** What stands in an element, to its end. */
  function content(here: readonly string[], depth: number): Part[] {
    const texts: Part[] = [];
    for (;;) {
      const token = byte();
      if (token === 0x04) {
        p += 1;
        return texts;
      }
      if ((token & ~moreFollows) === 0x01) {
        element(here, depth + 1);
        continue;
      }
      counted();
      if (token === 0x0c) {
        texts.push({ instance: p });
        p = skipInstance(p, end);
        continue;
      }
      if (token === 0x0a || token === 0x0b) {
        instruction(token);
        continue;
      }
      const one = part();
      if (one === null) throw new Broken(`In an element stands the unknown mark 0x${token.toString(16)}.`);
      texts.push(one);
    }
  }

  function instruction(token: number): void {
    p += 1;
    if (token === 0x0a) name();
    else {
      p += word() * 2;
      need(p, 0, end);
    }
  }

  while (p < end) {
    const token = byte();
    if (token === 0x0f) {
      need(p, 4, end);
      p += 4;
    } else if ((token & ~moreFollows) === 0x01) element(path, path.length + 1);
    else if (token === 0x0a || token === 0x0b) instruction(token);
    else {
      if (token === 0x00) p += 1;
      break;
    }
  }
  return { leaves, end: p };
}

const moreFollows = 0x40;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
