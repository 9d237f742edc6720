import { Broken, need } from './layout.ts';
import { deepest, type Leaf, type Part, type Plan, readPlan } from './plan.ts';
import { textOfValue, textsOfArray, valueType } from './values.ts';

/** Takes what a record says, one text at a time; `type`, `from` and `length` are those of the value where it is nothing else. */
export interface LeafUser {
  leaf(leaf: Leaf, name: string | null, text: string, value: Value | null): void;
}

export interface Value {
  type: number;
  from: number;
  length: number;
}

/** Reads the binary XML of one chunk's records; templates are read once a chunk. */
export interface Fragments {
  /** Throws `Broken`. */
  read(at: number, end: number, user: LeafUser): void;
}

/** Characters that one record, and all records of a chunk, may say: a small file could otherwise be made to fill a disk. */
const mostOfRecord = 1 << 20;
const mostOfChunk = 8 << 20;
const tooMuch = 'It says far more than its bytes can honestly hold.';

export function createFragments(b: Buffer): Fragments {
  /** Templates by where they are defined, and by the elements around them. */
  const templates = new Map<number, { around: string; plan: Plan }>();
  let spentByChunk = 0;
  let spent = 0;
  let depth = 0;

  function spend(characters: number): void {
    spent += characters + 8;
    if (spent > mostOfRecord || spentByChunk + spent > mostOfChunk) throw new Broken(tooMuch);
  }

  function fragment(at: number, end: number, path: readonly string[], loose: boolean, user: LeafUser): void {
    depth += 1;
    if (depth > deepest) throw new Broken(`Values are nested more than ${deepest} deep.`);
    let p = at;
    while (p < end) {
      const token = b[p] as number;
      if (token === 0x00) break;
      if (token === 0x0f) {
        need(p, 4, end);
        p += 4;
      } else if (token === 0x0c) p = instance(p, end, path, user);
      else {
        const plan = readPlan(b, p, end, path, loose, (from, to) => instance(from, to, path, null));
        if (plan.end <= p) throw new Broken(`The unknown mark 0x${token.toString(16)} stands where an element should.`);
        carryOut(plan, [], user);
        p = plan.end;
      }
    }
    depth -= 1;
  }

  /** A template and the values for it; where both end. Without a user it is only passed over. */
  function instance(at: number, end: number, path: readonly string[], user: LeafUser | null): number {
    need(at, 10, end);
    const defined = b.readUInt32LE(at + 6);
    let p = at + 10;
    need(defined, 24, b.length);
    const size = b.readUInt32LE(defined + 20);
    need(defined + 24, size, b.length);
    if (defined === p) p = defined + 24 + size;
    need(p, 4, end);
    const count = b.readUInt32LE(p);
    p += 4;
    need(p, count * 4, end);
    const values: Value[] = [];
    let from = p + count * 4;
    for (let index = 0; index < count; index++) {
      const length = b.readUInt16LE(p + index * 4);
      values.push({ type: b[p + index * 4 + 2] as number, from, length });
      from += length;
    }
    need(from, 0, end);
    if (user) {
      spend(count);
      carryOut(template(defined, size, path), values, user);
    }
    return from;
  }

  function template(defined: number, size: number, path: readonly string[]): Plan {
    const around = path.join('/');
    const known = templates.get(defined);
    if (known?.around === around) return known.plan;
    spend(size);
    const plan = readPlan(b, defined + 24, defined + 24 + size, path, false, (from, to) =>
      instance(from, to, path, null),
    );
    templates.set(defined, { around, plan });
    return plan;
  }

  function carryOut(plan: Plan, values: readonly Value[], user: LeafUser): void {
    for (const leaf of plan.leaves) {
      const { parts } = leaf;
      spend(0);
      const only = parts.length === 1 ? parts[0] : undefined;
      if (only !== undefined && typeof only === 'object' && 'value' in only) {
        const value = values[only.value];
        // A value that is not given, and an empty one, leave nothing to be said.
        if (!value || value.length === 0 || value.type === valueType.nothing) continue;
        if (value.type === valueType.fragment) {
          fragment(value.from, value.from + value.length, leaf.path, true, user);
          continue;
        }
        if (value.type < 0x80) {
          const text = textOfValue(b, value.type, value.from, value.length);
          spend(text.length);
          user.leaf(leaf, nameOf(leaf, values), text, value);
          continue;
        }
        for (const text of textsOfArray(b, value.type, value.from, value.length)) {
          spend(text.length);
          user.leaf(leaf, nameOf(leaf, values), text, value);
        }
        continue;
      }
      const text = textOf(leaf, parts, values, user);
      if (text.trim() !== '') user.leaf(leaf, nameOf(leaf, values), text, null);
    }
  }

  function nameOf(leaf: Leaf, values: readonly Value[]): string | null {
    if (!leaf.named) return null;
    const [only] = leaf.named;
    return leaf.named.length === 1 && typeof only === 'string' ? only : textOf(leaf, leaf.named, values, null);
  }

  function textOf(leaf: Leaf, parts: readonly Part[], values: readonly Value[], user: LeafUser | null): string {
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') text += part;
      else if ('instance' in part) {
        depth += 1;
        if (depth > deepest) throw new Broken(`Templates are nested more than ${deepest} deep.`);
        if (user) instance(part.instance, b.length, leaf.path, user);
        depth -= 1;
      } else {
        const value = values[part.value];
        if (!value) continue;
        if (value.type !== valueType.fragment) text += textOfValue(b, value.type, value.from, value.length);
        else if (user) fragment(value.from, value.from + value.length, leaf.path, true, user);
      }
      if (text.length > mostOfRecord) throw new Broken(tooMuch);
    }
    spend(text.length);
    return text;
  }

  return {
    read(at, end, user) {
      spent = 0;
      depth = 0;
      try {
        fragment(at, end, [], false, user);
      } finally {
        spentByChunk += spent;
      }
    },
  };
}
