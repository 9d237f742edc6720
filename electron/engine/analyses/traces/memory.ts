import type { OpenCase } from '../../case/case.ts';
import type { CaseIndex } from '../../case/index.ts';
import { madeOfTheSame, madeOnce } from '../../case/made.ts';
import { stateOf } from '../../case/state.ts';
import type { Going } from '../../look.ts';
import { partsState } from '../../networks/address-data/in-use.ts';
import { type Knowledge, networkKnowledge } from '../../networks/knowledge.ts';
import { type Base, makeBase } from './base.ts';
import { type SharedWork, sharedWork } from './shared-work.ts';
import clearLabelsSql from './sql/clear-labels.sql?raw';
import labelsSql from './sql/labels.sql?raw';
import { inTurn } from './turns.ts';

export interface Held {
  number: number;
  figures: SharedWork<void>;
}

/** What stands ready for one state of the case. */
export interface Memory {
  key: string;
  base: SharedWork<Base>;
  scopes: Map<string, Held>;
  /** Those who read its tables now; who makes the tables anew waits for them. */
  readers: Set<Promise<unknown>>;
  labelKey: number;
  labels: Promise<Knowledge> | null;
}

/** What the figures of the whole case are called. */
export const figuresName = 'traces figures';

const memories = new WeakMap<CaseIndex, Memory>();

/** The case changed while a question waited: it is asked of the new tables. */
export class Overtaken extends Error {}

/** Sees to it that the scratch tables tell the client of every event, and what is known of it. Refuses with `cancelled`. */
export async function clientsReady(
  open: OpenCase,
  signal = new AbortController().signal,
  going: Going = { done: 0, total: 0 },
): Promise<void> {
  const memory = await memoryOf(open);
  await memory.base.wait(signal, going);
  await labelled(open, memory);
}

/** Throws Overtaken when the tables are of another state by now. */
export function stillHolds(open: OpenCase, memory: Memory): void {
  if (memories.get(open.index) !== memory) throw new Overtaken();
}

/** Tables are made anew when evidence, trusted proxies or the zone of the case changed. */
export async function memoryOf(open: OpenCase): Promise<Memory> {
  const key = `${await stateOf(open.index)} ${open.networks.proxyVersion()} ${open.networks.dataVersion()} ${open.settings.current().zone}`;
  const known = memories.get(open.index);
  if (known?.key === key) return known;
  const readers = new Set(known?.readers);
  const memory: Memory = {
    key,
    base: sharedWork(async (stop, going) => {
      await Promise.all(readers);
      return inTurn(open.index, stop, async () => {
        stillHolds(open, memory);
        // Asked before: whoever makes tables anew lets go of all that was made of them.
        const figuresHold = await madeOfTheSame(open.index, 'traces', figuresName);
        return madeOnce<Base>(open.index, 'traces', keptKey(open, key), (base) =>
          makeBase(open, stop, going, base && { base, figuresHold }),
        );
      });
    }),
    scopes: new Map(),
    readers,
    labelKey: -1,
    labels: null,
  };
  memories.set(open.index, memory);
  return memory;
}

/** The key of a state, with all it hangs on outside the journal. */
export function keptKey(open: OpenCase, key: string): string {
  return `${key} ${partsState(open)}`;
}

/** What is known of networks, with the labels of the lists as they are now. */
export async function labelled(open: OpenCase, memory: Memory): Promise<Knowledge> {
  const version = open.networks.listVersion();
  if (memory.labels && memory.labelKey === version) return memory.labels;
  memory.labelKey = version;
  memory.labels = inTurn(open.index, new AbortController().signal, async () => {
    const knowledge = await networkKnowledge(open);
    await open.index.run(clearLabelsSql);
    await open.index.run(labelsSql, {
      entries: JSON.stringify(knowledge.labels.map((_, entry) => entry)),
      labels: JSON.stringify(knowledge.labels.map(({ entry }) => entry.label)),
      kinds: JSON.stringify(knowledge.labels.map(({ entry }) => entry.kind)),
      countries: JSON.stringify(knowledge.labels.map(({ entry }) => entry.country ?? '')),
    });
    return knowledge;
  });
  memory.labels.catch(() => {
    memory.labels = null;
  });
  return memory.labels;
}
