import type { JournalEntry } from '@shared/custody.ts';
import { type NetworkList, networkEntry } from '@shared/networks.ts';
import { z } from 'zod';
import type { Book } from '../case/journal.ts';

/** The network lists and trusted proxies of a case, as people stated them. */
export interface NetworkBook extends Book {
  /** Oldest first. */
  lists(): NetworkList[];
  list(id: number): NetworkList | undefined;
  proxies(): readonly string[];
  /** Goes up with every change of the lists, and of the proxies. */
  listVersion(): number;
  proxyVersion(): number;
}

const listBody = z.object({
  list: z.number().optional(),
  name: z.string(),
  source: z.string().default(''),
  date: z.string().nullable().default(null),
  entries: z.array(networkEntry),
});
const withdrawnBody = z.object({ list: z.number() });
const proxiesBody = z.object({ cidrs: z.array(z.string()) });

export function createNetworkBook(): NetworkBook {
  const lists = new Map<number, NetworkList>();
  let proxies: string[] = [];
  let listVersion = 0;
  let proxyVersion = 0;
  return {
    take({ kind, body, seq, at, by }: JournalEntry) {
      if (kind === 'networks.set') {
        const { list, ...stated } = listBody.parse(body);
        const id = list ?? seq;
        lists.set(id, { id, ...stated, at, by });
        listVersion = seq;
      } else if (kind === 'networks.withdrawn') {
        lists.delete(withdrawnBody.parse(body).list);
        listVersion = seq;
      } else if (kind === 'proxies.set') {
        proxies = proxiesBody.parse(body).cidrs;
        proxyVersion = seq;
      }
    },
    lists: () => [...lists.values()],
    list: (id) => lists.get(id),
    proxies: () => proxies,
    listVersion: () => listVersion,
    proxyVersion: () => proxyVersion,
  };
}
