import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Output, Taken } from '@shared/contract.ts';
import { addressDataTells, addressFamilies, type LoadedAddressData } from '@shared/networks.ts';
import { Refusal } from '@shared/refusal.ts';
import { fill, openStored } from '../../import/stored.ts';
import { cancelled } from '../../jobs.ts';
import { type Session, theCase, theWritableCase } from '../../session.ts';
import { readAddressCsv } from './csv.ts';
import { loadedOf } from './in-use.ts';
import { forgetStates, keepRanges } from './kept.ts';
import { isMmdb, readMmdb } from './mmdb.ts';
import { type AddressRange, type AddressTable, isFour, type Tick, wrong } from './range.ts';

const mostBytes = 400_000_000;
const everyMs = 250;

/**
 * Loads a file of countries or networks into the case; from then on it tells what it tells in place of what told the
 * same before. Refuses with `address-data-wrong`, `already-imported`, `file-missing`, `file-not-regular`, `file-changed`,
 * `disk-full`, `case-read-only`, `cancelled`.
 */
export async function loadAddressData(
  session: Session,
  input: Taken<'addressData.load'>,
): Promise<Output<'addressData.load'>> {
  const open = theWritableCase(session);
  const name = input.name ?? basename(input.path);
  return session.jobs.run(input.job, async (signal) => {
    const { bytes, day } = read(input.path, name);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const before = open.networks.data().find((one) => one.sha256 === sha256);
    if (before)
      throw new Refusal('already-imported', `${name} is loaded already, as ${before.name}. Withdraw that first.`, {
        name,
      });
    const tick = ticking(session, input.job, name, bytes.length, signal);
    const table = isMmdb(bytes) ? await readMmdb(bytes, name, tick) : await readAddressCsv(bytes, name, tick);
    await tick(bytes.length);
    const stated = input.date ?? table.made;
    const { seq } = await open.journal.append('addressData.loaded', {
      name,
      sha256,
      sizeBytes: bytes.length,
      date: stated ?? day,
      dateFrom: input.date ? 'person' : stated ? 'content' : 'file',
      attribution: attributionOf(input.attribution, table),
      tells: tellsOf(table.ranges),
      kept: keepRanges(open.folder, table.ranges),
    });
    forgetStates(open);
    session.announce({ kind: 'case-changed', what: ['traces', 'custody'] });
    return known(loadedOf(open), seq);
  });
}

/** Takes a loaded file out of use; the journal keeps that it was. Refuses with `list-missing`, `case-read-only`. */
export async function withdrawAddressData(
  session: Session,
  { id, reason }: Taken<'addressData.withdraw'>,
): Promise<Output<'addressData.withdraw'>> {
  const open = theWritableCase(session);
  const { name } = known(loadedOf(theCase(session)), id);
  await open.journal.append('addressData.withdrawn', { data: id, name, reason });
  session.announce({ kind: 'case-changed', what: ['traces', 'custody'] });
  return { id };
}

function read(path: string, name: string): { bytes: Buffer; day: string } {
  const stored = openStored(path, name);
  try {
    if (stored.sizeBytes === 0) throw wrong(name, 'it is empty');
    if (stored.sizeBytes > mostBytes) throw wrong(name, 'it is larger than 400 MB, which no table of networks is');
    const bytes = Buffer.alloc(stored.sizeBytes);
    stored.checkUnchanged(fill(stored, bytes));
    if (['1f8b', '504b'].includes(bytes.subarray(0, 2).toString('hex')))
      throw wrong(name, 'it is packed; unpack it, and load what it holds');
    return { bytes, day: stored.modified.slice(0, 10) };
  } finally {
    stored.close();
  }
}

/** Announces how far the reading is, lets others have their turn, and stops when it is cancelled. */
function ticking(session: Session, job: string, file: string, total: number, signal: AbortSignal): Tick {
  const started = performance.now();
  let told = started;
  return async (done) => {
    await new Promise(setImmediate);
    if (signal.aborted) throw cancelled();
    const now = performance.now();
    if (now - told < everyMs) return;
    told = now;
    const remainingMs = done > 0 ? Math.round(((now - started) / done) * (total - done)) : null;
    session.announce({
      kind: 'progress',
      job,
      stage: 'importing',
      file,
      done: Math.round(done),
      total,
      unit: 'bytes',
      linesPerSecond: null,
      remainingMs,
    });
  };
}

const placedCaveat =
  'Its countries are where its publisher places an address, which need not be where it is registered.';

function attributionOf(stated: string, { description, placed }: AddressTable): string {
  const own = stated.trim() || description || 'attribution not stated';
  return placed ? `${own.replace(/\.?$/, '.')} ${placedCaveat}` : own;
}

function tellsOf(ranges: readonly AddressRange[]): LoadedAddressData['tells'] {
  return addressDataTells.flatMap((tells) =>
    addressFamilies.flatMap((family) => {
      let count = 0;
      for (const range of ranges) {
        const told = tells === 'country' ? range.country : range.asn;
        if (told !== null && isFour(range.first) === (family === 'IPv4')) count += 1;
      }
      return count > 0 ? [{ tells, family, ranges: count }] : [];
    }),
  );
}

function known(loaded: readonly LoadedAddressData[], id: number): LoadedAddressData {
  const found = loaded.find((one) => one.id === id);
  if (!found) throw new Refusal('list-missing', `There are no loaded address data ${id} in this case.`, { id });
  return found;
}
