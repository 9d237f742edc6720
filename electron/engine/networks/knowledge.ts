import type { NetworkEntry, NetworkList } from '@shared/networks.ts';
import type { OpenCase } from '../case/case.ts';
import type { CaseIndex } from '../case/index.ts';
import clearAsnSql from './address-data/clear-asn.sql?raw';
import clearCountrySql from './address-data/clear-country.sql?raw';
import clearKeptSql from './address-data/clear-kept.sql?raw';
import { type PartInUse, partsInUse } from './address-data/in-use.ts';
import { keptText } from './address-data/kept.ts';
import loadKeptSql from './address-data/load-kept.sql?raw';
import takeAsnSql from './address-data/take-asn.sql?raw';
import takeCountrySql from './address-data/take-country.sql?raw';
import clearLabelsSql from './clear-labels.sql?raw';
import { type LabelRange, labelRanges } from './label-ranges.ts';
import loadAsnSql from './load-asn.sql?raw';
import loadCountrySql from './load-country.sql?raw';
import loadLabelsSql from './load-labels.sql?raw';
import schemaSql from './schema.sql?raw';

/** A line of a network list and the list it stands in. */
export interface Labelled {
  entry: NetworkEntry;
  list: NetworkList;
}

/** What is known of networks, ready to be joined: `memory.main.network_asn`, `network_country`, `network_label`. */
export interface Knowledge {
  /** `network_label.entry` is a position in it. */
  labels: readonly Labelled[];
  listVersion: number;
}

const built = new WeakMap<CaseIndex, { dataVersion: number; done: Promise<void> }>();
const labelled = new WeakMap<CaseIndex, Promise<Knowledge>>();

/** Loads the address data, and the labels, again whenever other data or lists are in use. */
export async function networkKnowledge(open: OpenCase): Promise<Knowledge> {
  const { index, networks } = open;
  const dataVersion = networks.dataVersion();
  let data = built.get(index);
  if (data?.dataVersion !== dataVersion) {
    const earlier = data?.done.catch(() => undefined);
    data = { dataVersion, done: Promise.resolve(earlier).then(() => loadData(open)) };
    built.set(index, data);
    data.done.catch(() => built.delete(index));
  }
  await data.done;
  const before = labelled.get(index);
  if (before && (await before.catch(() => null))?.listVersion === networks.listVersion()) return before;
  const again = labelled.get(index);
  if (again && again !== before) return networkKnowledge(open);
  const made = loadLabels(open);
  labelled.set(index, made);
  return made;
}

async function loadData(open: OpenCase): Promise<void> {
  const { index, addressFiles } = open;
  await index.run(schemaSql);
  for (const four of [true, false]) {
    await index.run(clearAsnSql, { four });
    await index.run(clearCountrySql, { four });
  }
  if (addressFiles) {
    await index.run(loadAsnSql, { file: addressFiles.asn });
    await index.run(loadCountrySql, { file: addressFiles.country });
  }
  const parts = partsInUse(open);
  for (const kept of new Set(parts.flatMap(({ by }) => by?.kept ?? []))) {
    await takeLoaded(
      open,
      kept,
      parts.filter(({ by }) => by?.kept === kept),
    );
  }
}

/** Puts what a loaded file tells in the place of what told the same. */
async function takeLoaded(open: OpenCase, kept: string, parts: readonly PartInUse[]): Promise<void> {
  const { index } = open;
  for (const text of keptText(open, kept)) await index.run(loadKeptSql, { text });
  for (const { tells, family } of parts) {
    const four = family === 'IPv4';
    await index.run(tells === 'country' ? clearCountrySql : clearAsnSql, { four });
    await index.run(tells === 'country' ? takeCountrySql : takeAsnSql, { four });
  }
  await index.run(clearKeptSql);
}

async function loadLabels({ index, networks }: OpenCase): Promise<Knowledge> {
  const listVersion = networks.listVersion();
  const labels = networks.lists().flatMap((list) => list.entries.map((entry) => ({ entry, list })));
  const ranges = labelRanges(labels.map(({ entry }) => entry.cidr));
  await index.run(clearLabelsSql);
  for (let at = 0; at < ranges.length; at += 50_000) {
    await index.run(loadLabelsSql, asLists(ranges.slice(at, at + 50_000)));
  }
  return { labels, listVersion };
}

function asLists(ranges: LabelRange[]) {
  return {
    first: `[${ranges.map((range) => range.first).join(',')}]`,
    last: `[${ranges.map((range) => range.last).join(',')}]`,
    entry: `[${ranges.map((range) => range.entry).join(',')}]`,
  };
}
