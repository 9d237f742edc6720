import type { Output, Taken } from '@shared/contract.ts';
import type { Hypothesis } from '@shared/hypotheses.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { present } from '../case/case-settings.ts';
import { anchoredRows, anchorOf } from '../events/anchors.ts';
import { type Session, theCase, theWritableCase } from '../session.ts';
import type { WrittenHypothesis, WrittenPoint } from './hypothesis-book.ts';

type StatedPoint = Taken<'hypotheses.pose'>['for'][number];

/** Every question posed, with what speaks for and against it. */
export async function listHypotheses(session: Session): Promise<Output<'hypotheses.list'>> {
  const open = theCase(session);
  return { hypotheses: await Promise.all(open.hypotheses.list().map((one) => shown(open, one))) };
}

/** Poses a question. Refuses with `event-missing`, `case-read-only`. */
export async function poseHypothesis(session: Session, input: Taken<'hypotheses.pose'>): Promise<Hypothesis> {
  const open = theWritableCase(session);
  const sides = { for: await written(open, input.for), against: await written(open, input.against) };
  const { seq } = await open.journal.append('hypothesis.posed', { ...input, ...sides });
  return announced(session, open, seq);
}

/** Changes a question or what speaks for and against it. Refuses with `hypothesis-missing`, `event-missing`, `case-read-only`. */
export async function editHypothesis(session: Session, input: Taken<'hypotheses.edit'>): Promise<Hypothesis> {
  const open = theWritableCase(session);
  const { id, ...changes } = input;
  known(open, id);
  const sides = {
    ...(changes.for && { for: await written(open, changes.for) }),
    ...(changes.against && { against: await written(open, changes.against) }),
  };
  const told = { ...present(changes), ...sides };
  if (Object.keys(told).length > 0) await open.journal.append('hypothesis.edited', { hypothesis: id, ...told });
  return announced(session, open, id);
}

/** Says how a question stands, and why. Refuses with `hypothesis-missing`, `case-read-only`. */
export async function decideHypothesis(session: Session, input: Taken<'hypotheses.decide'>): Promise<Hypothesis> {
  const open = theWritableCase(session);
  known(open, input.id);
  const { id, state, reason } = input;
  await open.journal.append('hypothesis.decided', { hypothesis: id, state, reason });
  return announced(session, open, id);
}

/** Takes a question back; the journal keeps it. Refuses with `hypothesis-missing`, `case-read-only`. */
export async function withdrawHypothesis(
  session: Session,
  input: Taken<'hypotheses.withdraw'>,
): Promise<Output<'hypotheses.withdraw'>> {
  const open = theWritableCase(session);
  known(open, input.id);
  await open.journal.append('hypothesis.withdrawn', { hypothesis: input.id, reason: input.reason });
  session.announce({ kind: 'case-changed', what: ['hypotheses', 'custody'] });
  return { id: input.id };
}

async function written(open: OpenCase, points: readonly StatedPoint[]): Promise<WrittenPoint[]> {
  return Promise.all(
    points.map(async ({ text, leads, events }) => ({
      text,
      leads,
      anchors: await Promise.all(
        events.map(async (event) => {
          const { sha256, byteOffset, line } = await anchorOf(open, event);
          return { sha256, byteOffset, line };
        }),
      ),
    })),
  );
}

async function shown(open: OpenCase, hypothesis: WrittenHypothesis): Promise<Hypothesis> {
  const side = (points: readonly WrittenPoint[]) =>
    Promise.all(
      points.map(async ({ text, leads, anchors }) => {
        const rows = (await anchoredRows(open, anchors)).flatMap(({ event }) => event ?? []);
        const events = rows.map(({ evidence, byteOffset }) => ({ evidence, byteOffset }));
        return { text, leads, events, rows };
      }),
    );
  return { ...hypothesis, for: await side(hypothesis.for), against: await side(hypothesis.against) };
}

function known(open: OpenCase, id: number): WrittenHypothesis {
  const hypothesis = open.hypotheses.get(id);
  if (!hypothesis) throw new Refusal('hypothesis-missing', `There is no hypothesis number ${id}.`, { id });
  return hypothesis;
}

function announced(session: Session, open: OpenCase, id: number): Promise<Hypothesis> {
  session.announce({ kind: 'case-changed', what: ['hypotheses', 'custody'] });
  return shown(open, known(open, id));
}
