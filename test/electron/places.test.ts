import { place } from '@shared/case.ts';
import { contract, type Method } from '@shared/contract.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createPlaces, swapPlaces } from '../../electron/places.ts';

const methods = Object.keys(contract) as Method[];

/** How many places stand under a schema, counted in another way than `swapPlaces` goes: through everything zod knows to nest. */
function countPlaces(schema: z.core.$ZodType, seen = new Set<unknown>()): number {
  if (schema === place) return 1;
  if (seen.has(schema)) return 0;
  seen.add(schema);
  let sum = 0;
  const visit = (value: unknown): void => {
    if (value instanceof z.core.$ZodType) sum += countPlaces(value, new Set(seen));
    else if (Array.isArray(value)) for (const item of value) visit(item);
  };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  for (const value of Object.values(def)) visit(value);
  if (def.type === 'object') for (const value of Object.values(def.shape)) visit(value);
  return sum;
}

/** A value of a schema with one item in every list, as far as the places in it go. */
function sample(schema: z.core.$ZodType): unknown {
  if (schema === place) return 'X';
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default') return sample(def.innerType);
  if (def.type === 'array') return [sample(def.element)];
  if (def.type === 'object') {
    return Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, sample(inner)]));
  }
  return null;
}

describe('places', () => {
  it('are found wherever the contract has one, on the way in and on the way out', () => {
    let all = 0;
    for (const method of methods) {
      for (const side of ['input', 'output'] as const) {
        const schema = contract[method][side];
        let swapped = 0;
        swapPlaces(schema, sample(schema), (text) => {
          swapped++;
          return text;
        });
        expect(swapped, `${method} ${side}`).toBe(countPlaces(schema));
        all += swapped;
      }
    }
    expect(all).toBeGreaterThanOrEqual(8);
  });

  it('become paths on the way in', () => {
    const places = createPlaces();
    const word = places.grant('/evidence/access.log');
    expect(places.fromPage('evidence.inspect', { job: 'j', paths: [word] })).toEqual({
      job: 'j',
      paths: ['/evidence/access.log'],
    });
    expect(places.fromPage('evidence.import', { job: 'j', files: [{ path: word, zone: 'UTC' }] })).toEqual({
      job: 'j',
      files: [{ path: '/evidence/access.log', zone: 'UTC' }],
    });
  });

  it.each([
    ['case.open', { case: '/etc' }],
    ['case.create', { folder: '/etc', settings: { name: 'x' } }],
    ['evidence.inspect', { job: 'j', paths: ['/etc/passwd'] }],
    ['evidence.preview', { path: '../../etc/passwd' }],
    ['evidence.import', { job: 'j', files: [{ path: 'place:AAAA' }] }],
  ])('refuse a path in %s', (method, input) => {
    expect(() => createPlaces().fromPage(method, input)).toThrow(expect.objectContaining({ code: 'place-unknown' }));
  });

  it('stay words on the way out, the same word for the same path', () => {
    const places = createPlaces();
    const cases = [{ place: '/cases/a.dwell', name: 'a', number: '', lastOpened: null, missing: false }];
    const once = places.toPage('case.list', { cases }) as { cases: { place: string; name: string }[] };
    expect(once.cases[0]?.place).toMatch(/^place:[\w-]{22}$/);
    expect(once.cases[0]?.name).toBe('a');
    expect(places.toPage('case.list', { cases })).toEqual(once);
    expect(places.path(once.cases[0]?.place ?? '')).toBe('/cases/a.dwell');
  });

  it('leave what does not fit the contract to the engine to refuse', () => {
    const places = createPlaces();
    for (const input of [null, 7, 'text', [], { paths: 'no list' }, { paths: [7, null] }]) {
      expect(places.fromPage('evidence.inspect', input)).toEqual(input);
    }
    expect(places.fromPage('no.such.method', { case: '/etc' })).toEqual({ case: '/etc' });
    expect(places.fromPage('__proto__', {})).toEqual({});
  });
});
