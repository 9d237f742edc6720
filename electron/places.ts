import { randomBytes } from 'node:crypto';
import { place } from '@shared/case.ts';
import { contract } from '@shared/contract.ts';
import { Refusal } from '@shared/refusal.ts';
import type { z } from 'zod';

/**
 * The paths a page may speak of. A page never names a path: its door grants words for what a person chose or what the
 * engine offered, and puts the paths back on the way in. Which fields are places is read from the contract itself, so a
 * new method cannot forget it.
 */
export interface Places {
  /** The word for a path, always the same one for the same path. */
  grant(path: string): string;
  /** The path behind a word. Refuses with `place-unknown`. */
  path(word: string): string;
  /** An input from a page with paths in the place of words. Refuses with `place-unknown`. */
  fromPage(method: string, input: unknown): unknown;
  /** An output for a page with words in the place of paths. */
  toPage(method: string, output: unknown): unknown;
}

/** No place handed out yet. */
export function createPlaces(): Places {
  const words = new Map<string, string>();
  const paths = new Map<string, string>();

  const grant = (path: string): string => {
    const known = words.get(path);
    if (known) return known;
    const word = `place:${randomBytes(16).toString('base64url')}`;
    words.set(path, word);
    paths.set(word, path);
    return word;
  };
  const pathOf = (word: string): string => {
    const path = paths.get(word);
    if (path === undefined) {
      throw new Refusal('place-unknown', 'This file or folder is not known here any more. Choose it again.');
    }
    return path;
  };
  const across = (side: 'input' | 'output', method: string, value: unknown, swap: (text: string) => string) =>
    Object.hasOwn(contract, method) ? swapPlaces(contract[method as keyof typeof contract][side], value, swap) : value;

  return {
    grant,
    path: pathOf,
    fromPage: (method, input) => across('input', method, input, pathOf),
    toPage: (method, output) => across('output', method, output, grant),
  };
}

/** A copy of the value with every text that the schema calls a place swapped. What does not fit the schema stays for `answer` to refuse. */
export function swapPlaces(schema: z.core.$ZodType, value: unknown, swap: (text: string) => string): unknown {
  if (schema === place) return typeof value === 'string' ? swap(value) : value;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return swapPlaces(def.innerType, value, swap);
    case 'array':
      return Array.isArray(value) ? value.map((item) => swapPlaces(def.element, item, swap)) : value;
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const copy: [string, unknown][] = Object.entries(value).map(([key, item]) => {
        const inner = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
        return [key, inner ? swapPlaces(inner, item, swap) : item];
      });
      return Object.fromEntries(copy);
    }
    default:
      return value;
  }
}
