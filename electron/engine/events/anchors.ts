import type { EventRef, EventRow } from '@shared/event.ts';
import type { Evidence } from '@shared/evidence.ts';
import type { Anchor } from '@shared/notes.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { eventKey, eventRows } from './event-rows.ts';

/** What ties something to an event for good: its evidence's hash, its byte and its line. Refuses with `event-missing`. */
export async function anchorOf(open: OpenCase, event: EventRef): Promise<Anchor & { instant: number | null }> {
  const evidence = open.register.get(event.evidence);
  const row = (await eventRows(open, [event])).get(eventKey(event));
  if (!evidence || !row) {
    throw new Refusal('event-missing', `There is no event at byte ${event.byteOffset} of evidence ${event.evidence}.`, {
      evidence: event.evidence,
      byteOffset: event.byteOffset,
    });
  }
  return { sha256: evidence.sha256, byteOffset: row.byteOffset, line: row.line, instant: row.instant };
}

/** The events and evidence that anchors point at, in the same order; null where the case does not hold them now. */
export async function anchoredRows(
  open: OpenCase,
  anchors: readonly (Anchor | null)[],
): Promise<{ event: EventRow | null; evidence: Evidence | null }[]> {
  const places = anchors.map((anchor) => {
    const evidence = anchor && open.register.bySha256(anchor.sha256);
    return evidence ? { evidence, ref: { evidence: evidence.id, byteOffset: anchor.byteOffset } } : null;
  });
  const rows = await eventRows(
    open,
    places.flatMap((place) => (place ? [place.ref] : [])),
  );
  return places.map((place) => ({
    event: place ? (rows.get(eventKey(place.ref)) ?? null) : null,
    evidence: place?.evidence ?? null,
  }));
}
