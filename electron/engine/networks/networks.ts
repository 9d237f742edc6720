import type { Output, Taken } from '@shared/contract.ts';
import type { NetworkList } from '@shared/networks.ts';
import { Refusal } from '@shared/refusal.ts';
import { type Session, theCase, theWritableCase } from '../session.ts';
import { addressDataOf, loadedOf } from './address-data/in-use.ts';
import { type ReadIndicators, readIndicators } from './read-indicators.ts';
import { checkedEntry, checkedNetwork, type ListDefaults, readList } from './read-list.ts';

/** The case's network lists and trusted proxies, the address data in use, and the files of it that were loaded. */
export async function listNetworks(session: Session): Promise<Output<'networks.list'>> {
  const open = theCase(session);
  const { networks } = open;
  return {
    lists: networks.lists(),
    proxies: [...networks.proxies()],
    data: addressDataOf(open),
    loaded: loadedOf(open),
  };
}

/** States a network list, or replaces one. Refuses with `network-wrong` (value: `line`), `list-missing`, `case-read-only`. */
export async function setNetworks(session: Session, input: Taken<'networks.set'>): Promise<NetworkList> {
  const open = theWritableCase(session);
  const { id, name, source, date, validFrom, validTo, kind, text, entries = [] } = input;
  if (id !== undefined) known(open.networks.list(id), id);
  const told = readText(text ?? '', { name, kind, source });
  const read = [
    ...entries.map((entry, index) => checkedEntry({ ...entry, source: entry.source || source }, index + 1)),
    ...told.entries,
  ];
  if (read.length === 0) {
    throw new Refusal('network-wrong', 'The list holds no line with an address or network. Nothing was changed.', {
      line: 0,
    });
  }
  const leftOut = input.leftOut + told.leftOut;
  const body = {
    ...(id === undefined ? {} : { list: id }),
    ...{ name, source, date, validFrom, validTo },
    ...(leftOut > 0 && { leftOut }),
    entries: read,
  };
  const { seq } = await open.journal.append('networks.set', body);
  session.announce({ kind: 'case-changed', what: ['traces', 'custody'] });
  return known(open.networks.list(id ?? seq), id ?? seq);
}

/** A list of networks begins with no bracket: what does is a watch list in JSON. */
function readText(text: string, defaults: ListDefaults): ReadIndicators {
  return /^\uFEFF?\s*[{[]/.test(text)
    ? readIndicators(text.replace(/^\uFEFF/, ''), defaults)
    : { entries: readList(text, defaults), leftOut: 0 };
}

/** Takes a list back; the journal keeps it. Refuses with `list-missing`, `case-read-only`. */
export async function withdrawNetworks(
  session: Session,
  input: Taken<'networks.withdraw'>,
): Promise<Output<'networks.withdraw'>> {
  const open = theWritableCase(session);
  known(open.networks.list(input.id), input.id);
  await open.journal.append('networks.withdrawn', { list: input.id, reason: input.reason });
  session.announce({ kind: 'case-changed', what: ['traces', 'custody'] });
  return { id: input.id };
}

/** States which networks are the victim's own proxies. Refuses with `network-wrong` (value: `line`), `case-read-only`. */
export async function setProxies(session: Session, input: Taken<'proxies.set'>): Promise<Output<'proxies.set'>> {
  const open = theWritableCase(session);
  const cidrs = input.cidrs.map((cidr, index) => checkedNetwork(cidr, index + 1));
  await open.journal.append('proxies.set', { cidrs });
  session.announce({ kind: 'case-changed', what: ['traces', 'custody'] });
  return { cidrs };
}

function known(list: NetworkList | undefined, id: number): NetworkList {
  if (!list) throw new Refusal('list-missing', `There is no network list ${id} in this case.`, { id });
  return list;
}
