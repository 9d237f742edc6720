import {
  type AddressData,
  type AddressDataPart,
  addressDataTells,
  addressFamilies,
  type LoadedAddressData,
} from '@shared/networks.ts';
import type { OpenCase } from '../../case/case.ts';
import type { RecordedData } from '../network-book.ts';
import { keptState } from './kept.ts';

/** One part of what is known of addresses, and who tells it: a loaded file, or, when null, the data Dwell comes with. */
export interface PartInUse extends Pick<AddressDataPart, 'tells' | 'family'> {
  by: RecordedData | null;
}

/** Who tells what: of the sound files that tell a part the one loaded last. */
export function partsInUse(open: OpenCase): PartInUse[] {
  const sound = open.networks.data().filter(({ kept }) => keptState(open, kept) === 'sound');
  return addressDataTells.flatMap((tells) =>
    addressFamilies.map((family) => ({
      tells,
      family,
      by: sound.findLast((one) => one.tells.some((told) => told.tells === tells && told.family === family)) ?? null,
    })),
  );
}

/** Which files tell what, in one text: a loaded one that is gone or was changed is in use no more, and no journal says so. */
export function partsState(open: OpenCase): string {
  return partsInUse(open)
    .map(({ by }) => by?.kept ?? '-')
    .join(' ');
}

/** The address data in use, as it is to be said wherever it is used; null when there is none. */
export function addressDataOf(open: OpenCase): AddressData | null {
  const builtIn = open.addressFiles?.about;
  const parts = partsInUse(open).filter(({ by }) => by !== null || builtIn !== undefined);
  if (parts.length === 0) return null;
  const one = (of: (by: RecordedData | null) => string) =>
    [...new Set(parts.map(({ by }) => of(by)))].sort().join(', ');
  return {
    date: one((by) => by?.date ?? builtIn?.date ?? ''),
    source: one((by) => by?.name ?? 'built-in'),
    attribution: [
      ...new Set(
        parts.map(({ by }) =>
          by ? `${by.name}: ${by.attribution.replace(/\.?$/, '.')}` : (builtIn?.attribution ?? ''),
        ),
      ),
    ].join(' '),
    parts: parts.map(({ tells, family, by }) => ({
      tells,
      family,
      source: by?.name ?? 'built-in',
      date: by?.date ?? builtIn?.date ?? '',
    })),
  };
}

/** The loaded files, and whether each is used. */
export function loadedOf(open: OpenCase): LoadedAddressData[] {
  const used = new Set(partsInUse(open).map(({ by }) => by?.id));
  return open.networks.data().map(({ kept, ...one }) => {
    const state = keptState(open, kept);
    return { ...one, state: state !== 'sound' ? state : used.has(one.id) ? 'used' : 'replaced' };
  });
}
