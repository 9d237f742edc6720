import { z } from 'zod';
import { leadSentences } from './lead-words/sentences.ts';
import { credentialKindWords, nodeWords, patternWords } from './lead-words/things.ts';

/** What is counted in a sentence; every language has its own words for one and for many. */
export const countedThings = [
  'event',
  'use',
  'time',
  'day',
  'hour',
  'account',
  'token',
  'address',
  'network',
  'request',
  'record',
  'step',
  'link',
  'line',
  'page',
  'action',
  'signature',
] as const;
export type CountedThing = (typeof countedThings)[number];

const credentialKinds = Object.keys(credentialKindWords) as (keyof typeof credentialKindWords)[];
const patternNames = Object.keys(patternWords) as (keyof typeof patternWords)[];
const nodeNames = Object.keys(nodeWords) as (keyof typeof nodeWords)[];

/** What stands in a gap of a sentence: shown in the manner of the reader's language and zone. */
export const toldValue = z.union([
  z.string(),
  z.number(),
  z.object({ n: z.number(), of: z.enum(countedThings) }),
  z.object({ share: z.number() }),
  /** Microseconds since 1970 UTC. */
  z.object({ instant: z.number() }),
  /** Microseconds. */
  z.object({ lasting: z.number() }),
  z.object({ names: z.array(z.string()) }),
  z.object({ kind: z.enum(credentialKinds) }),
  z.object({ pattern: z.enum(patternNames) }),
  /** A thing as a sentence names it. */
  z.object({ node: z.enum(nodeNames), name: z.string() }),
]);
export type ToldValue = z.infer<typeof toldValue>;

export type Saying = keyof typeof leadSentences;
const sayings = Object.keys(leadSentences) as Saying[];

/** A sentence by its name, and what stands in its gaps: every language says it in its own words. */
export const told = z.object({ say: z.enum(sayings), values: z.record(z.string(), toldValue) });
export type Told = z.infer<typeof told>;

/** Of more names than this the rest is only counted. */
export const namesListed = 12;

/** A sentence with its gaps filled, beginning with a capital where the language has them. */
export function filled(template: string, values: Told['values'], shown: (value: ToldValue) => string): string {
  const said = template.replace(/{{(\w+)}}/g, (gap, name: string) => {
    const value = values[name];
    return value === undefined ? gap : shown(value);
  });
  return /^{{(a|b)}}/.test(template) ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said;
}
