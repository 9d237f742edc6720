import { byteIndex } from './byte-index.ts';
import type { Piece, Transcoder } from './transcoder.ts';

const escapeByte = 27;
/** A sequence of more bytes is none that chooses a colour. */
const longest = 32;
/** Lines looked at, and how many of them must be coloured: what an attacker put into a few is theirs, and is kept. */
const looked = 100;
const share = 0.25;

/** Whether the lines of a text are coloured as for a terminal. @source ECMA-48, 8.3.117 (SGR) */
export function isColoured(head: Uint8Array): boolean {
  if (byteIndex(head, escapeByte) < 0) return false;
  const lines = Buffer.from(head.subarray(0, 65_536)).toString('latin1').split('\n', looked);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the character that begins a colour is what is looked for
  return lines.filter((line) => /\x1b\[[0-9;]*m/.test(line)).length >= lines.length * share;
}

/** Where the sequence that begins here ends; the place itself where none does, -1 where more bytes must tell. */
function endOfColour(b: Uint8Array, at: number): number {
  if (at + 1 >= b.length) return -1;
  if (b[at + 1] !== 91) return at;
  let p = at + 2;
  while (p < b.length && p - at < longest && (b[p] === 59 || ((b[p] as number) >= 48 && (b[p] as number) <= 57)))
    p += 1;
  if (p - at >= longest) return at;
  if (p >= b.length) return -1;
  // `m` chooses a colour, `K` clears what is left of a line.
  return b[p] === 109 || b[p] === 75 ? p + 1 : at;
}

/** The text without what colours it, and where in the file each byte of it stands. */
export function createUncolour(): Transcoder {
  let waiting: Uint8Array = new Uint8Array(0);
  let offset = 0;

  function run(block: Uint8Array, last: boolean): Piece {
    const bytes = waiting.length > 0 ? Buffer.concat([waiting, block]) : block;
    const utf8 = new Uint8Array(bytes.length);
    const from = new Float64Array(bytes.length);
    let to = 0;
    let at = 0;
    while (at < bytes.length) {
      const end = bytes[at] === escapeByte ? endOfColour(bytes, at) : at;
      if (end < 0 && !last) break;
      if (end > at) {
        at = end;
        continue;
      }
      utf8[to] = bytes[at] as number;
      from[to] = offset + at;
      to += 1;
      at += 1;
    }
    waiting = bytes.slice(at);
    offset += at;
    return { utf8: utf8.subarray(0, to), from: from.subarray(0, to) };
  }

  return { take: (block) => run(block, false), end: () => run(new Uint8Array(0), true) };
}

/** All of a text at once. */
export function withoutColours(utf8: Uint8Array): Uint8Array {
  const uncolour = createUncolour();
  return Buffer.concat([uncolour.take(utf8).utf8, uncolour.end().utf8]);
}
