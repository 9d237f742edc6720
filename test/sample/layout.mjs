/** From pieces of text to a file's bytes, remembering where every piece came to stand. */
import { gzipSync } from 'node:zlib';

/**
 * A piece of a file. `glue` is text between records that is no record of its own (JSON brackets).
 * @typedef {object} Piece
 * @property {'event' | 'reject' | 'blank' | 'comment' | 'glue'} kind
 * @property {Buffer} bytes
 * @property {string} end what follows it: a line end, or nothing
 * @property {number} [at]
 * @property {string} [mark]
 * @property {string} [actor]
 * @property {import('./gateway.mjs').Request | null} [request]
 */

/** @typedef {Piece & { line: number, byteOffset: number }} Placed */

/**
 * @typedef {object} Sheet
 * @property {number} lines
 * @property {number} physicalLines
 * @property {number} events
 * @property {number} rejects
 * @property {number} blanks
 * @property {number} comments
 * @property {number} continuations
 */

/**
 * Lays a file out.
 * @param {string} file
 * @param {Piece[]} pieces
 * @returns {{ file: string, content: Buffer, placed: Placed[], sheet: Sheet }}
 */
export function layOut(file, pieces) {
  const parts = [];
  /** @type {Placed[]} */
  const placed = [];
  const sheet = { lines: 0, physicalLines: 0, events: 0, rejects: 0, blanks: 0, comments: 0, continuations: 0 };
  let byteOffset = 0;
  let line = 1;
  let open = false;
  let recordsOnLine = 0;
  for (const piece of pieces) {
    placed.push({ ...piece, line, byteOffset });
    if (piece.kind !== 'glue') {
      sheet[`${piece.kind}s`]++;
      // A line that holds several records counts once for each.
      if (recordsOnLine++ > 0) sheet.lines++;
    }
    const bytes = Buffer.concat([piece.bytes, Buffer.from(piece.end)]);
    const ends = bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
    if (ends > 0) recordsOnLine = 0;
    // Line ends inside a record make the further lines continuations of it.
    sheet.continuations += Math.max(0, ends - (piece.end.endsWith('\n') ? 1 : 0));
    sheet.physicalLines += ends;
    line += ends;
    byteOffset += bytes.length;
    open = bytes.length > 0 ? bytes[bytes.length - 1] !== 10 : open;
    parts.push(bytes);
  }
  if (open) sheet.physicalLines++;
  sheet.lines += sheet.physicalLines;
  return { file, content: Buffer.concat(parts), placed, sheet };
}

/** Gzip with nothing of the machine in its header: no time, no operating system. @param {Buffer} content */
export function pack(content) {
  const packed = gzipSync(content, { level: 9 });
  packed[9] = 255;
  return packed;
}
