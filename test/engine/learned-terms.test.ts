import { describe, expect, it } from 'vitest';
import { openMachine } from '../../electron/engine/import/compiled.ts';
import { createCompiledTerms } from '../../electron/engine/import/compiled-terms.ts';
import { createTerms } from '../../electron/engine/import/terms.ts';

const machine = openMachine();
if (!machine) throw new Error('The compiled reader is not built. Run: npm run build');

/** More than are looked up at once; none of the ids 1501 to 1999, as after a file that was given up. */
const known = Array.from({ length: 3000 }, (_, at) => ({
  id: at < 1500 ? at + 1 : at + 500,
  field: at % 12,
  text: `값 ${at} ${'x'.repeat(at % 40)}`,
}));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each([
  ['plain', () => createTerms()],
  ['compiled', () => createCompiledTerms(machine)],
] as const)('the %s table of terms', (_, create) => {
  it('knows the terms of a case by their ids, and gives what is new the next', () => {
    const terms = create();
    for (const some of [known.slice(0, 2000), known.slice(2000)]) {
      const entries = some.map(({ id, field, text }) => `${id} ${field} ${bytesOf(text).length}`).join(',');
      terms.learn(bytesOf(some.map(({ text }) => text).join('')), bytesOf(entries));
    }
    const asked = [...known.filter(({ id }) => id % 7 === 0), { id: 3500, field: 3, text: 'unheard of' }];
    const cells = new Uint32Array(asked.length);
    for (const [cell, { field, text }] of asked.entries())
      terms.note(field, bytesOf(text), 0, bytesOf(text).length, cell);
    terms.resolve(cells);
    expect([...cells]).toEqual(asked.map(({ id }) => id));
    // Only what the case does not know goes into it.
    expect(terms.takeNew(true).reduce((rows, batch) => rows + batch.rows, 0)).toBe(1);
  });
});
