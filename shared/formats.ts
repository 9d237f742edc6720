import { z } from 'zod';
import { eventFieldNames } from './event.ts';

/** What kind of thing writes a format: the folder that its declaration stands in. In the order that lists show them. */
export const formatFamilies = [
  'web',
  'applications',
  'databases',
  'firewalls',
  'network',
  'mail',
  'identity',
  'saas',
  'cloud',
  'virtualisation',
  'windows',
  'unix',
  'endpoint',
  'siem',
  'forensics',
  'general',
] as const;
export type FormatFamily = (typeof formatFamilies)[number];

export const formatSummary = z.object({
  id: z.string(),
  version: z.number(),
  title: z.string(),
  family: z.enum(formatFamilies),
  /** Whether a person may map columns or keys to fields. */
  mappable: z.boolean(),
  /** The standard or documentation that defines it. */
  source: z.string(),
  /** Common fields that its samples state; logs of another setting may state more or fewer. */
  states: z.array(z.enum(eventFieldNames)),
});
export type FormatSummary = z.infer<typeof formatSummary>;

/** What the engine answers about the formats it reads; part of the contract. */
export const formatMethods = {
  'formats.list': { input: z.object({}), output: z.object({ formats: z.array(formatSummary) }) },
  /** Invented pieces of files of a format, which are its tests; none for what is no text. */
  'formats.samples': {
    input: z.object({ format: z.string() }),
    output: z.object({ samples: z.array(z.object({ title: z.string(), text: z.string() })) }),
  },
} as const;

/** Whether each of the words stands somewhere in what a list says of a format, in small letters or capitals. */
export function speaksOf(
  { id, title, source, family }: Pick<FormatSummary, 'id' | 'title' | 'source' | 'family'>,
  words: readonly string[],
): boolean {
  const said = `${family} ${id} ${title} ${source}`.toLowerCase();
  return words.every((word) => said.includes(word.toLowerCase()));
}
