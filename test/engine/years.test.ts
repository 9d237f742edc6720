import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Format } from '../../electron/engine/formats/format.ts';
import { formats } from '../../electron/engine/import/formats.ts';
import type { Terms } from '../../electron/engine/import/terms.ts';
import { createYearScan } from '../../electron/engine/import/years.ts';
import { compiledTerms } from './both-readers.ts';

const compiled = compiledTerms();
const zone = 'America/New_York';

function years(format: Format, text: string, terms?: Terms) {
  const scan = createYearScan(format, zone, null, undefined, terms);
  for (let at = 0; at < text.length; at += 700) scan.push(Buffer.from(text.slice(at, at + 700)));
  return scan.end();
}

// Formats of which some times state no year, with what either reader must see: what continues an event, what is none.
const yearless = ['syslog-auth', 'cisco-asa', 'haproxy', 'postgresql', 'iptables', 'web-access'];
const stamps = [
  'Jan  1 00:00:01',
  'Feb 29 12:00:00',
  'Mar 10 02:30:00',
  'Jun 30 23:59:60',
  'Dec 31 23:59:59',
  'Dec 31 1999',
];
const behind = [
  ' gate sshd[1]: a',
  ' gate %ASA-6-302013: b',
  ': c',
  '',
  ' \xe9',
  ' -',
  ' gate haproxy[7]: 192.0.2.1:5 [x',
];

it('counts the same years by times alone as by reading all of every line', () => {
  const samples = yearless.flatMap((id) => formats.get(id)?.samples.flatMap(({ text }) => text.split('\n')) ?? []);
  const line = fc.oneof(
    fc.tuple(fc.constantFrom(...stamps), fc.constantFrom(...behind)).map((parts) => parts.join('')),
    fc.constantFrom(...samples),
  );
  const mark = compiled.mark();
  fc.assert(
    fc.property(fc.constantFrom(...yearless), fc.array(line, { minLength: 1, maxLength: 60 }), (id, lines) => {
      const format = formats.get(id) as Format;
      const text = lines.map((one) => `${one}\n`).join('');
      expect(years(format, text, compiled)).toEqual(years(format, text));
    }),
    { numRuns: 150, seed: 7 },
  );
  expect(compiled.mark()).toEqual(mark);
});
