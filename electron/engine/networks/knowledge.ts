import type { NetworkEntry, NetworkList } from '@shared/networks.ts';
import type { OpenCase } from '../case/case.ts';
import type { CaseIndex } from '../case/index.ts';
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

const built = new WeakMap<CaseIndex, Promise<void>>();
const labelled = new WeakMap<CaseIndex, Promise<Knowledge>>();

/** Loads the address data once per index, and the labels again whenever the lists changed. */
export async function networkKnowledge(open: OpenCase): Promise<Knowledge> {
  const { index, networks } = open;
  let data = built.get(index);
  if (!data) {
    data = loadData(open);
    built.set(index, data);
    data.catch(() => built.delete(index));
  }
  await data;
  const before = labelled.get(index);
  if (before && (await before.catch(() => null))?.listVersion === networks.listVersion()) return before;
  const again = labelled.get(index);
  if (again && again !== before) return networkKnowledge(open);
  const made = loadLabels(open);
  labelled.set(index, made);
  return made;
}

async function loadData({ index, addressFiles }: OpenCase): Promise<void> {
  await index.run(schemaSql);
  if (!addressFiles) return;
  await index.run(loadAsnSql, { file: addressFiles.asn });
  await index.run(loadCountrySql, { file: addressFiles.country });
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
