import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBatchSink } from '../../electron/engine/import/batch.ts';
import { formats } from '../../electron/engine/import/formats.ts';
import { createReader } from '../../electron/engine/import/readers/reader.ts';
import { compiledTerms, readBoth } from './both-readers.ts';

const compiled = compiledTerms();

const lineFormats = [...formats.values()].filter(({ kind }) => kind === 'lines');

/** How many of a file's lines the compiled reader takes. */
function taken(id: string, bytes: Uint8Array): number {
  const mark = compiled.mark();
  const sink = createBatchSink(compiled, () => {});
  const format = formats.get(id);
  if (!sink.quick || !format) throw new Error('There is no compiled reader.');
  const { quick } = sink;
  let lines = 0;
  const counting = {
    ...quick,
    take(at: number, line: number, offset: number) {
      const some = quick.take(at, line, offset);
      lines += some;
      return some;
    },
  };
  const reader = createReader(format, { zone: 'Asia/Seoul', year: 2025, mapping: null }, { ...sink, quick: counting });
  reader.push(bytes);
  reader.end();
  sink.finish();
  compiled.reset(mark);
  return lines;
}

describe('the compiled layouts', () => {
  test.each(lineFormats.map((format) => [format.id, format] as const))('read samples of %s as the plain ones do', (id, format) => {
    const all = format.samples.map(({ text }) => text).join('');
    for (const { text } of format.samples) readBoth(compiled, format, Buffer.from(text));
    readBoth(compiled, format, Buffer.from(all.replaceAll('\n', '\r\n').repeat(3)), [777]);
    readBoth(compiled, format, Buffer.from(`${all.replaceAll(/[a-m]/g, '가')}\n${all}`));
    readBoth(compiled, format, Buffer.from(all.replaceAll('a', 'é'), 'latin1'));
  });

  test('take nearly all lines of what they are made for', () => {
    const shares: Record<string, number> = {};
    for (const format of lineFormats) {
      const text = format.samples.map((sample) => sample.text).join('');
      const events = expectSame(format.id, compiled, Buffer.from(text)).sum.events;
      shares[format.id] = Math.round((100 * taken(format.id, Buffer.from(text))) / events);
    }
    console.log(JSON.stringify(shares));
  });

  test('read the same of lines with any change, wherever blocks end', () => {
    const lines = lineFormats.flatMap((format) =>
      format.samples.flatMap(({ text }) => text.split('\n').map((line) => ({ id: format.id, format, line }))),
    );
    const odd = fc.constantFrom('"', '\\', ' ', '-', '%', ':', '[', ']', '\t', '0', '99', 'é', '\u2028', '(', '=', '\0', '');
    const change = fc.record({ at: fc.nat(300), cut: fc.nat(4), put: odd });
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        fc.array(fc.record({ step: fc.nat(6), changes: fc.array(change, { maxLength: 2 }) }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 20, max: 3000 }),
        (first, pieces, block) => {
          const { id, format } = lines[first] as (typeof lines)[number];
          let at = first;
          const text = pieces.map(({ step, changes }) => {
            at = lines[at + step]?.id === id ? at + step : first;
            let line = lines[at]?.line ?? '';
            for (const { at: place, cut, put } of changes) {
              const where = place % (line.length + 1);
              line = line.slice(0, where) + put + line.slice(where + cut);
            }
            return line;
          });
          readBoth(compiled, format, Buffer.from(`${text.join('\n')}\n`), [block]);
        },
      ),
      { numRuns: 3000, seed: 7 },
    );
  });
});
