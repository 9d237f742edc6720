import { describe, expect, it } from 'vitest';
import { formats } from '../../electron/engine/import/formats.ts';
import { compiledTerms, readBoth } from './both-readers.ts';

const compiled = compiledTerms();

/** What each event says, without where it stands. */
function said(rows: readonly Record<string, unknown>[]) {
  return rows.map(({ line: _, byteOffset: __, byteLength: ___, ...row }) => row);
}

/** The sample with a CR alone between events that take a line each, and LF everywhere else. */
function withReturns(text: string, events: readonly Record<string, unknown>[]): Buffer {
  const bytes = Buffer.from(text);
  const begins = new Set(events.filter(({ instant }) => instant !== null).map(({ byteOffset }) => Number(byteOffset)));
  for (const { byteOffset, byteLength } of events) {
    const end = Number(byteOffset) + Number(byteLength);
    const oneLine = !bytes.subarray(Number(byteOffset), end).includes(10);
    if (oneLine && bytes[end] === 10 && begins.has(end + 1)) bytes[end] = 13;
  }
  return bytes;
}

/** Those whose readers cut lines, of the records those that may stand behind other text. */
const cut = [...formats.values()].filter(
  (format) => format.kind === 'lines' || format.kind === 'columns' || (format.kind === 'records' && format.prefixed),
);

describe('a CR alone between two entries, in a file whose other lines end in LF', () => {
  for (const format of cut) {
    it(`hides no event: ${format.id}`, () => {
      for (const { text } of format.samples) {
        const plain = readBoth(compiled, format, Buffer.from(text));
        const bytes = withReturns(text, plain.events);
        if (!bytes.includes(13)) continue;
        const mixed = readBoth(compiled, format, bytes);
        expect(said(mixed.events)).toEqual(said(plain.events));
        expect(mixed.rejected).toHaveLength(plain.rejected.length);
      }
    });
  }
});
