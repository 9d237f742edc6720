import { z } from 'zod';
import { place } from './case.ts';
import { job } from './job.ts';

/** What a network of the case is to the case. `other` for what fits none. */
export const networkKinds = [
  'own office',
  'VPN',
  'Tor',
  'hosting',
  'partner',
  'crawler',
  'carrier',
  'proxy',
  'victim',
  'suspect',
  'other',
] as const;
export type NetworkKind = (typeof networkKinds)[number];

/** One line of a case's network list. Addresses are lists of one: `203.0.113.7` is taken as `/32`. */
export const networkEntry = z.object({
  cidr: z.string().min(1).max(60),
  label: z.string().min(1).max(200),
  kind: z.enum(networkKinds),
  /** ISO 3166-1 alpha-2 of the place it stands for, when the list says one; else null. */
  country: z.string().length(2).nullable().default(null),
  /** Where on the map, degrees; null when the list does not say. */
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  /** Days (`2025-06-24`) from and to which the line holds, both included; null for open. A use outside them is flagged, not hidden. */
  validFrom: z.string().max(10).nullable().default(null),
  validTo: z.string().max(10).nullable().default(null),
  /** Who says so. */
  source: z.string().max(500).default(''),
});
export type NetworkEntry = z.infer<typeof networkEntry>;

/** What a person gives: lines already read, or text to read (CSV with a header, `cidr,label,kind[,country,from,to,source]`, a STIX bundle, or an event of MISP). */
export const networkStatement = z.object({
  /** Replaces the list of this id; without it a new list is made. */
  id: z.number().optional(),
  name: z.string().min(1).max(200),
  /** Where the list comes from, for every line that names no source of its own. */
  source: z.string().max(500).default(''),
  /** The day (`2025-06-24`) the list was made. */
  date: z.string().max(10).nullable().default(null),
  /** Days from and to which the list holds, both included, for every line that names none of its own. */
  validFrom: z.iso.date().nullable().default(null),
  validTo: z.iso.date().nullable().default(null),
  entries: z.array(networkEntry).max(200_000).optional(),
  text: z.string().max(20_000_000).optional(),
  /** Indicators that named no address when these entries were first read; those of `text` are counted by the engine. */
  leftOut: z.number().int().nonnegative().default(0),
  /** For pasted lines that state no kind, and no label. */
  kind: z.enum(networkKinds).default('other'),
});

export const networkList = z.object({
  /** The journal entry that first stated it. */
  id: z.number(),
  name: z.string(),
  source: z.string(),
  date: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  /** Indicators of the watch list it was read from that name no address (hosts, files, mail): they are not in the list. */
  leftOut: z.number(),
  /** ISO UTC, and who. */
  at: z.string(),
  by: z.string(),
  entries: z.array(networkEntry),
});
export type NetworkList = z.infer<typeof networkList>;

/** The days for which a line holds: its own, else those of its list. */
export function validityOf(
  line: Pick<NetworkEntry, 'validFrom' | 'validTo'>,
  list: Pick<NetworkList, 'validFrom' | 'validTo'>,
): Pick<NetworkEntry, 'validFrom' | 'validTo'> {
  const { validFrom, validTo } = line.validFrom === null && line.validTo === null ? list : line;
  return { validFrom, validTo };
}

/** What address data tell: the country of registration, or the network (AS number and organisation). */
export const addressDataTells = ['country', 'network'] as const;
export const addressFamilies = ['IPv4', 'IPv6'] as const;
const told = { tells: z.enum(addressDataTells), family: z.enum(addressFamilies) };

/** The address data in use: those Dwell comes with, or, part by part, what a person loaded in their place. */
export const addressData = z.object({
  /** ISO day the data was made; several, parted by commas, where the parts are of several days. */
  date: z.string(),
  attribution: z.string(),
  /** `built-in`, or the names of the files a person loaded. */
  source: z.string(),
  /** Whose word each part is. */
  parts: z.array(z.object({ ...told, source: z.string(), date: z.string() })),
});
export type AddressData = z.infer<typeof addressData>;
export type AddressDataPart = AddressData['parts'][number];

/** A file of address data that a person loaded into the case. */
export const loadedAddressData = z.object({
  /** Its journal entry. */
  id: z.number(),
  name: z.string(),
  sha256: z.string(),
  sizeBytes: z.number(),
  /** ISO day it was made, and how that is known: a person said so, the file says so, or it is the day of the file. */
  date: z.string(),
  dateFrom: z.enum(['person', 'content', 'file']),
  attribution: z.string(),
  /** What it tells, in how many ranges. */
  tells: z.array(z.object({ ...told, ranges: z.number() })),
  /** `replaced`: later files tell all that it tells. `missing`, `changed`: what the case keeps of it is gone or not as it was; it is not used. */
  state: z.enum(['used', 'replaced', 'missing', 'changed']),
  at: z.string(),
  by: z.string(),
});
export type LoadedAddressData = z.infer<typeof loadedAddressData>;

/** The label an address bears, and how it comes to bear it. */
export const networkLabel = z.object({
  label: z.string(),
  kind: z.enum(networkKinds),
  cidr: z.string(),
  list: z.string(),
  source: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  country: z.string().nullable(),
  /** False when some events of the address lie outside the line's validity: a list of the wrong month. */
  inDate: z.boolean(),
});
export type NetworkLabel = z.infer<typeof networkLabel>;

/** What the engine answers about networks: lists, trusted proxies and address data; part of the contract. */
export const networkMethods = {
  /** The case's network lists and trusted proxies, the address data in use, and the files of it that were loaded. */
  'networks.list': {
    input: z.object({}),
    output: z.object({
      lists: z.array(networkList),
      proxies: z.array(z.string()),
      data: addressData.nullable(),
      loaded: z.array(loadedAddressData),
    }),
  },
  /** States or replaces a list; a line that is no network is refused with its number. Journaled. */
  'networks.set': { input: networkStatement, output: networkList },
  'networks.withdraw': {
    input: z.object({ id: z.number(), reason: z.string().max(2000).default('') }),
    output: z.object({ id: z.number() }),
  },
  /** States which networks are the victim's own proxies and CDN edges; clients are found anew without importing again. Journaled. */
  'proxies.set': {
    input: z.object({ cidrs: z.array(z.string().max(60)).max(10_000) }),
    output: z.object({ cidrs: z.array(z.string()) }),
  },
  /** Loads a file of countries or networks (.mmdb, CSV) into the case, in place of what told the same before. Journaled. */
  'addressData.load': {
    input: z.object({
      job,
      path: place,
      name: z.string().min(1).max(300).optional(),
      /** ISO day; without it the day the file states, else the day of the file itself. */
      date: z.iso.date().optional(),
      attribution: z.string().max(1000).default(''),
    }),
    output: loadedAddressData,
  },
  /** Takes a loaded file out of use: what told the same before does so again. Journaled. */
  'addressData.withdraw': {
    input: z.object({ id: z.number(), reason: z.string().max(2000).default('') }),
    output: z.object({ id: z.number() }),
  },
} as const;
