import type { OpenCase } from '../case/case.ts';
import type { WrittenPoint } from '../hypotheses/hypothesis-book.ts';
import { type Citations, marked } from './citations.ts';
import { placeIn } from './event-proof.ts';
import type { WhoItem } from './who.ts';

/** The questions posed, each point with the lines it rests on and the entries that hold it. */
export function hypothesisItems(open: OpenCase, citations: Citations): WhoItem['hypotheses'] {
  return open.hypotheses.list().map((one) => {
    const journal = open.journal.entries
      .filter(({ seq, kind, body }) => seq === one.id || (kind.startsWith('hypothesis.') && body.hypothesis === one.id))
      .map(({ seq }) => seq);
    const cited = ({ text, anchors }: WrittenPoint) => {
      const held = anchors.flatMap(({ sha256, line, byteOffset }) => {
        const evidence = open.register.bySha256(sha256);
        return evidence ? [{ evidence, place: placeIn(evidence, line, byteOffset) }] : [];
      });
      const citation = citations.cite({
        words: 'Which events does this point of a hypothesis rest on?',
        rule: 'Those that the person who made the point chose; without any, the point rests on the journal alone.',
        parameters: { hypothesis: one.id },
        evidence: [...new Set(held.map(({ evidence }) => evidence))],
        places: held.map(({ place }) => place),
        journal,
      });
      return marked('statement', text, citation);
    };
    return {
      question: one.question,
      state: one.state,
      reason: one.reason,
      for: one.for.map(cited),
      against: one.against.map(cited),
      innocent: one.innocent.map(({ kind, text, state }) => ({ kind, text, state })),
      missing: one.missing,
      entry: one.id,
    };
  });
}
