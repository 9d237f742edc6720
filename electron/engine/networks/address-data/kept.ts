import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { foundNoRoom } from '@shared/disk.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../../case/case.ts';
import type { AddressRange } from './range.ts';

const linesAtOnce = 20_000;

/**
 * What a case keeps of a loaded file: its ranges, one a line, named by their own SHA-256, so that a case that is handed
 * on tells the same. It is read again only when it has that hash.
 */
export function keepRanges(folder: string, ranges: readonly AddressRange[]): string {
  const place = join(folder, 'address-data');
  mkdirSync(place, { recursive: true });
  const half = join(place, 'half-written');
  const hash = createHash('sha256');
  const file = openSync(half, 'w', 0o600);
  try {
    for (let at = 0; at < ranges.length; at += linesAtOnce) {
      const text = Buffer.from(
        ranges
          .slice(at, at + linesAtOnce)
          .map(lineOf)
          .join(''),
      );
      hash.update(text);
      for (let done = 0; done < text.length; ) done += writeSync(file, text, done);
    }
    fsyncSync(file);
  } catch (error) {
    if (!foundNoRoom(error)) throw error;
    throw new Refusal('disk-full', 'There is no room for the address data in the case. Make room, and load it again.');
  } finally {
    closeSync(file);
  }
  const kept = hash.digest('hex');
  renameSync(half, join(place, `${kept}.tsv`));
  return kept;
}

function lineOf({ first, last, country, asn, organisation }: AddressRange): string {
  return `${first}\t${last}\t${country ?? ''}\t${asn ?? ''}\t${organisation ?? ''}\n`;
}

/** The lines kept, in pieces of whole lines. */
export function* keptText(open: OpenCase, kept: string): Generator<string> {
  const bytes = readFileSync(fileOf(open, kept));
  const most = 2_000_000;
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, bytes.lastIndexOf(10, at + most) + 1);
    if (end <= at) return;
    yield bytes.toString('utf8', at, end);
    at = end;
  }
}

type State = 'sound' | 'missing' | 'changed';
const states = new WeakMap<OpenCase, Map<string, State>>();

/** Whether the case still has it as it was; looked at once for each opening. */
export function keptState(open: OpenCase, kept: string): State {
  const known = states.get(open) ?? new Map<string, State>();
  states.set(open, known);
  const state = known.get(kept) ?? stateOf(fileOf(open, kept), kept);
  known.set(kept, state);
  return state;
}

/** To be called when it was written anew. */
export function forgetStates(open: OpenCase): void {
  states.delete(open);
}

function stateOf(file: string, kept: string): State {
  if (!existsSync(file)) return 'missing';
  return createHash('sha256').update(readFileSync(file)).digest('hex') === kept ? 'sound' : 'changed';
}

function fileOf({ folder }: OpenCase, kept: string): string {
  return join(folder, 'address-data', `${kept}.tsv`);
}
