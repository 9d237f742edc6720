import { addressNumber, networkNumbers } from '@shared/address.ts';
import type { NetworkEntry } from '@shared/networks.ts';
import { Refusal } from '@shared/refusal.ts';
import { z } from 'zod';
import { checkedEntry, type ListDefaults } from './read-list.ts';

/** Addresses and networks of a watch list, and how many of its indicators name none (hosts, files, mail). */
export interface ReadIndicators {
  entries: NetworkEntry[];
  leftOut: number;
}

/** One indicator: whatever it calls an address, in the order it stands there. */
interface Indicator {
  addresses: string[];
  label: string;
  from: string | null;
  to: string | null;
}

// An indicator whose days cannot be read is one still, of no stated days.
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .nullable()
  .catch(null)
  .default(null);
const stixObject = z.object({
  type: z.string(),
  name: z.string().optional(),
  pattern: z.string().optional(),
  value: z.string().optional(),
  valid_from: day,
  valid_until: day,
  revoked: z.boolean().optional(),
});
const stixBundle = z.object({ type: z.literal('bundle'), objects: z.array(z.unknown()).default([]) });

const mispAttribute = z.object({
  type: z.string(),
  value: z.string(),
  comment: z.string().optional(),
  first_seen: day,
  last_seen: day,
});
const mispAttributes = z.array(z.unknown()).default([]);
const mispEvent = z.object({
  Event: z.object({
    info: z.string().optional(),
    Attribute: mispAttributes,
    Object: z.array(z.object({ Attribute: mispAttributes })).default([]),
  }),
});
const mispAnswer = z.union([
  mispEvent.transform((event) => [event]),
  z.array(mispEvent),
  z.object({ response: z.array(mispEvent) }).transform(({ response }) => response),
]);

/**
 * Reads a watch list in JSON: a bundle of STIX 2, or what MISP exports. An address that several indicators name alike
 * stands once. Refuses with `network-wrong` (value: `line`, here the number of the indicator).
 * @source OASIS, STIX Version 2.1, 4.7, 6.8, 6.9 and 9; draft-dulaunoy-misp-core-format, 2.2 and 2.4
 */
export function readIndicators(text: string, defaults: ListDefaults): ReadIndicators {
  const indicators = indicatorsOf(text);
  const entries = new Map<string, NetworkEntry>();
  let leftOut = 0;
  for (const [index, { addresses, label, from, to }] of indicators.entries()) {
    const networks = addresses.filter((one) => addressNumber(one) !== null || networkNumbers(one) !== null);
    if (networks.length === 0) leftOut += 1;
    for (const cidr of networks) {
      const entry = checkedEntry(
        {
          cidr,
          label: (label.trim() || defaults.name).slice(0, 200),
          kind: defaults.kind,
          country: null,
          latitude: null,
          longitude: null,
          validFrom: from?.slice(0, 10) ?? null,
          validTo: to?.slice(0, 10) ?? null,
          source: defaults.source,
        },
        index + 1,
      );
      entries.set(JSON.stringify([entry.cidr, entry.label, entry.validFrom, entry.validTo]), entry);
    }
  }
  return { entries: [...entries.values()], leftOut };
}

function indicatorsOf(text: string): Indicator[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw unreadable(`its JSON is broken (${error instanceof Error ? error.message : String(error)})`);
  }
  const bundle = stixBundle.safeParse(read);
  if (bundle.success) return bundle.data.objects.flatMap(ofStix);
  const answer = mispAnswer.safeParse(read);
  if (answer.success) return answer.data.flatMap(ofMisp);
  throw unreadable('it is neither a STIX bundle nor an event of MISP');
}

/** What a revoked indicator named is no longer held to be one. */
function ofStix(object: unknown): Indicator[] {
  const { data } = stixObject.safeParse(object);
  if (!data || data.revoked) return [];
  const { type, name = '', pattern, value, valid_from: from, valid_until: to } = data;
  if (type === 'indicator') return [{ addresses: comparedAddresses(pattern ?? ''), label: name, from, to }];
  if (type === 'ipv4-addr' || type === 'ipv6-addr') return [{ addresses: [value ?? ''], label: name, from, to }];
  return [];
}

/** `203.0.113.7` of `[ipv4-addr:value = '203.0.113.7' OR ipv4-addr:value IN ('…', '…')]`; what is excluded is not looked for. */
function comparedAddresses(pattern: string): string[] {
  const compared = /ipv[46]-addr:value\s*(?:=|ISSUBSET|IN)\s*(\(?\s*'[^']*'(?:\s*,\s*'[^']*')*)/g;
  return [...pattern.matchAll(compared)].flatMap(([, values]) =>
    [...(values ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value ?? ''),
  );
}

function ofMisp({ Event }: z.infer<typeof mispEvent>): Indicator[] {
  return [Event.Attribute, ...Event.Object.map(({ Attribute }) => Attribute)].flat().flatMap((attribute) => {
    const { data } = mispAttribute.safeParse(attribute);
    if (!data) return [{ addresses: [], label: '', from: null, to: null }];
    const { type, value, comment, first_seen: from, last_seen: to } = data;
    // `ip-dst|port` and `domain|ip` hold two values.
    const addresses = /\bip\b/.test(type) ? value.split('|') : [];
    return [{ addresses, label: comment?.trim() || Event.info || '', from, to }];
  });
}

function unreadable(what: string): Refusal {
  return new Refusal(
    'network-wrong',
    `The list begins like JSON, but ${what}. Bring it as STIX 2, as a MISP event, or as lines of addresses. Nothing was changed.`,
    { line: 1, what },
  );
}
