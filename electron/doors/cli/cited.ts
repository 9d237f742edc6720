import type { EventRef } from '@shared/event.ts';
import type { Evidence } from '@shared/evidence.ts';
import { isoUtc } from '@shared/time.ts';
import type { Desk } from './desk.ts';

/** An event as programs and people find it again: its evidence by name and hash, its byte. */
export async function citations(
  desk: Desk,
): Promise<(ref: EventRef) => { id: number; name: string; sha256: string; byteOffset: number }> {
  const { evidence } = await desk.ask('evidence.list', {});
  const known = new Map<number, Evidence>(evidence.map((file) => [file.id, file]));
  return ({ evidence: id, byteOffset }) => ({
    id,
    name: known.get(id)?.name ?? '',
    sha256: known.get(id)?.sha256 ?? '',
    byteOffset,
  });
}

/** A moment as programs read it. */
export function iso(instant: number | null): string | null {
  return instant === null ? null : isoUtc(instant);
}
