import { existsSync, readdirSync } from 'node:fs';
import { formatFamilies } from '@shared/formats.ts';
import { describe, expect, it } from 'vitest';
import { familyOf, formats } from '../../electron/engine/import/formats.ts';
import { createReader } from '../../electron/engine/import/readers/reader.ts';
import { recognise } from '../../electron/engine/import/recognise.ts';
import { collectingSink, countLines } from './collecting-sink.ts';

const options = { zone: 'UTC', year: 2025, mapping: null };

it('has the five formats of the first day, each under its own name', () => {
  expect([...formats.keys()]).toEqual(
    expect.arrayContaining(['aws-cloudtrail', 'delimited', 'json-lines', 'syslog-auth', 'web-access']),
  );
  for (const [id, format] of formats) expect(format.id).toBe(id);
});

it('knows each folder of formats as a family, in which the formats stand', () => {
  const folders = readdirSync('electron/engine/formats', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['messages', 'samples'].includes(entry.name))
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...formatFamilies].sort());
  const astray = [...formats.keys()].filter((id) => !existsSync(`electron/engine/formats/${familyOf(id)}/${id}.ts`));
  expect(astray).toEqual([]);
});

// What is no text has samples made in its own tests.
for (const format of [...formats.values()].filter(({ kind }) => kind !== 'binary')) {
  describe(format.id, () => {
    it('cites its source and shows samples', () => {
      expect(format.source.length).toBeGreaterThan(10);
      expect(format.samples.length).toBeGreaterThan(0);
      expect(format.specificity).toBeGreaterThan(0.5);
      expect(format.specificity).toBeLessThanOrEqual(1);
    });

    for (const sample of format.samples) {
      const bytes = Buffer.from(sample.text);

      it(`reads: ${sample.title}`, () => {
        const sink = collectingSink();
        const reader = createReader(format, options, sink);
        reader.push(bytes);
        reader.end();
        const { events, rejects, physicalLines } = sink.collected;
        expect(rejects.map(({ line }) => line)).toEqual('rejects' in sample ? sample.rejects : []);
        expect(events).toHaveLength(sample.events.length);
        sample.events.forEach((expected, i) => {
          expect({ ...events[i] }).toMatchObject(expected);
        });
        expect(physicalLines).toBe(countLines(bytes));
      });

      it(`is recognised before all others: ${sample.title}`, () => {
        const scores = recognise(bytes, true);
        expect(scores[0]?.format).toBe(format.id);
        expect(scores[0]?.score).toBeGreaterThan(0.4);
      });

      it(`states times by their own bytes: ${sample.title}`, () => {
        const sink = collectingSink();
        const reader = createReader(format, options, sink);
        reader.push(bytes);
        reader.end();
        for (const event of sink.collected.events) {
          if (event.instant === undefined || event.timeLength === 0) continue;
          const at = Number(event.byteOffset) + Number(event.timeAt);
          const text = bytes.subarray(at, at + Number(event.timeLength)).toString();
          expect(text).toMatch(/\d/);
          expect(Number(event.timeAt) + Number(event.timeLength)).toBeLessThanOrEqual(Number(event.byteLength));
        }
      });
    }
  });
}
