import type { RecordFormat } from '../../formats/format.ts';
import { unescaped } from '../text.ts';
import { escapedText, type Leaves, plainText } from './json-text.ts';

/** A record with what its texts hold set beside them, under the same names. */
export interface Opened {
  bytes: Uint8Array;
  /** Where a place of `bytes` stands in the record as given. */
  original(position: number): number;
}

/** Longer texts are no few facts about an event. */
const longest = 65_536;

/** The record between `start` and `end`, or null where none of the texts named holds anything. */
export function openTexts(
  within: NonNullable<RecordFormat['within']>,
  b: Uint8Array,
  start: number,
  end: number,
  leaves: Leaves,
): Opened | null {
  const parts: Uint8Array[] = [];
  const cuts: { at: number; added: number }[] = [];
  let from = start;
  for (let i = 0; i < leaves.count; i += 1) {
    const path = leaves.nodes[i]?.path ?? '';
    const as = within.find(({ key }) => key === path)?.as;
    const kind = leaves.kinds[i];
    if (as === undefined || (kind !== escapedText && kind !== plainText)) continue;
    const to = leaves.to[i] as number;
    const text = to - (leaves.from[i] as number) > longest ? '' : unescaped(b, leaves.from[i] as number, to);
    const held = as === 'json' ? objectIn(text) : pairsIn(text);
    if (held === null) continue;
    const added = Buffer.from(`,${JSON.stringify(path.slice(path.lastIndexOf('.') + 1))}:${held}`);
    // Behind the closing quote.
    parts.push(b.subarray(from, to + 1), added);
    cuts.push({ at: to + 1, added: added.length });
    from = to + 1;
  }
  if (cuts.length === 0) return null;
  parts.push(b.subarray(from, end));
  return {
    bytes: Buffer.concat(parts),
    original(position) {
      let moved = position + start;
      for (const { at, added } of cuts) {
        if (moved <= at) break;
        moved = Math.max(at, moved - added);
      }
      return moved;
    },
  };
}

/** The text of an object, as it stands. */
function objectIn(text: string): string | null {
  if (!/^\s*\{\s*"/.test(text)) return null;
  try {
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}

/** `DstHost=pc7;Command=ls -l \\; id;`: a backslash stands before signs that part nothing. */
function pairsIn(text: string): string | null {
  const pairs = new Map<string, string>();
  for (const [, name, value] of text.matchAll(/(\w{1,60})=((?:[^;\\]|\\[\s\S])*)(?:;|$)/g))
    if (value) pairs.set(name as string, value.replace(/\\([;=\\])/g, '$1'));
  return pairs.size === 0 ? null : JSON.stringify(Object.fromEntries(pairs));
}
