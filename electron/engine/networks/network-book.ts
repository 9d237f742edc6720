import type { JournalEntry } from '@shared/custody.ts';
import { type LoadedAddressData, loadedAddressData, type NetworkList, networkEntry } from '@shared/networks.ts';
import { z } from 'zod';
import type { Book } from '../case/journal.ts';

/** A file of address data as the journal records it; `kept` is the SHA-256 and the name of what the case keeps of it. */
export type RecordedData = Omit<LoadedAddressData, 'state'> & { kept: string };

/** The network lists and trusted proxies of a case, as people stated them. */
export interface NetworkBook extends Book {
  /** Oldest first. */
  lists(): NetworkList[];
  list(id: number): NetworkList | undefined;
  proxies(): readonly string[];
  /** Loaded address data that were not withdrawn, oldest first. */
  data(): readonly RecordedData[];
  /** Goes up with every change of the lists, and of the proxies. */
  listVersion(): number;
  proxyVersion(): number;
  dataVersion(): number;
}

const listBody = z.object({
  list: z.number().optional(),
  name: z.string(),
  source: z.string().default(''),
  date: z.string().nullable().default(null),
  validFrom: z.string().nullable().default(null),
  validTo: z.string().nullable().default(null),
  leftOut: z.number().default(0),
  entries: z.array(networkEntry),
});
const withdrawnBody = z.object({ list: z.number() });
const dataBody = loadedAddressData
  .omit({ id: true, state: true, at: true, by: true })
  .extend({ kept: z.string().regex(/^[0-9a-f]{64}$/) });
const dataWithdrawnBody = z.object({ data: z.number() });
const proxiesBody = z.object({ cidrs: z.array(z.string()) });

/** No network list and no proxy yet; the journal fills it. */
export function createNetworkBook(): NetworkBook {
  const lists = new Map<number, NetworkList>();
  let proxies: string[] = [];
  const data = new Map<number, RecordedData>();
  let listVersion = 0;
  let dataVersion = 0;
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
      } else if (kind === 'addressData.loaded') {
        data.set(seq, { id: seq, ...dataBody.parse(body), at, by });
        dataVersion = seq;
      } else if (kind === 'addressData.withdrawn') {
        data.delete(dataWithdrawnBody.parse(body).data);
        dataVersion = seq;
      }
    },
    lists: () => [...lists.values()],
    list: (id) => lists.get(id),
    proxies: () => proxies,
    data: () => [...data.values()],
    listVersion: () => listVersion,
    proxyVersion: () => proxyVersion,
    dataVersion: () => dataVersion,
  };
}
