import { contract, type Input, type Method } from '@shared/contract.ts';
import { Refusal } from '@shared/refusal.ts';
import { findCasedPaths } from './cased-paths.ts';
import { methods } from './engine.ts';
import { look } from './look.ts';
import { type Session, theCase } from './session.ts';

const job = 'making ready';

/** What the views of a large case ask first, in the order in which people come to it: asked once, it is known. */
const firstSteps: readonly ((session: Session) => Promise<unknown>)[] = [
  asking('traces.first', {}),
  // What the search of a text goes by.
  (session) => look(session, job, (signal, going) => findCasedPaths(theCase(session), signal, going)),
  ...(['sourceIp', 'userName', 'userAgent', 'urlPath'] as const).map((field) => asking('timeline.facet', { field })),
  asking('traces.summary', {}),
  asking('leads.list', {}),
  asking('links.graph', {}),
  asking('traces.actors', {}),
  ...(['net', 'asn', 'country', 'userAgent'] as const).map((groupBy) => asking('traces.addresses', { groupBy })),
];

/** What changes the index, or wants all of the machine: nothing is made ready beside it. */
const unsettling: readonly string[] = [
  'case.create',
  'case.open',
  'case.sample',
  'case.fillSample',
  'case.close',
  'case.rebuild',
  'evidence.import',
] satisfies Method[];

/** Milliseconds without a question after which nobody is waiting for anything. */
const restMs = 1500;
/** Milliseconds after which a question that waits has the machine for itself. What it waits for goes on: it is made for it, too. */
const patienceMs = 250;
/** Cases of fewer events answer at once anyway. */
const largeEvents = 200_000;

interface Rest {
  underWay: number;
  timer: NodeJS.Timeout | undefined;
  making: Promise<void> | null;
  /** The state of the case for which all was made ready. */
  ready: string;
}

const rests = new WeakMap<Session, Rest>();

/** Answers one question, with nothing being made ready meanwhile that would be in its way. */
export async function withoutHindrance<T>(session: Session, method: string, run: () => Promise<T>): Promise<T> {
  const rest = restOf(session);
  rest.underWay += 1;
  clearTimeout(rest.timer);
  const waits = setTimeout(() => rest.making && session.jobs.cancel(job), patienceMs);
  try {
    if (rest.making && unsettling.includes(method)) {
      session.jobs.cancel(job);
      await rest.making;
    }
    return await run();
  } finally {
    clearTimeout(waits);
    rest.underWay -= 1;
    if (rest.underWay === 0 && session.open) {
      rest.timer = setTimeout(() => void makeReady(session), restMs);
      rest.timer.unref();
    }
  }
}

/** Asks what the views of a large case will ask, one question after the other, until somebody else asks something. */
export function makeReady(session: Session, from = largeEvents): Promise<void> {
  const rest = restOf(session);
  rest.making ??= askFirst(session, rest, from).finally(() => {
    rest.making = null;
  });
  return rest.making;
}

async function askFirst(session: Session, rest: Rest, from: number): Promise<void> {
  const { open } = session;
  const events = open?.register.list().reduce((sum, evidence) => sum + evidence.events, 0) ?? 0;
  const state = `${open?.folder} ${open?.journal.state.entries}`;
  if (!open || events < from || rest.ready === state) return;
  for (const step of firstSteps) {
    if (rest.underWay > 0) return;
    try {
      await step(session);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'cancelled') return;
      // What it would be told when somebody asks it in earnest; the others may be answered all the same.
    }
  }
  rest.ready = state;
}

/** A question asked as a view asks it. */
function asking<M extends Method>(method: M, input: Input<M>): (session: Session) => Promise<unknown> {
  const ask = methods[method] as (session: Session, input: unknown) => Promise<unknown>;
  return (session) => ask(session, contract[method].input.parse({ ...input, job }));
}

function restOf(session: Session): Rest {
  const known = rests.get(session);
  if (known) return known;
  const rest: Rest = { underWay: 0, timer: undefined, making: null, ready: '' };
  rests.set(session, rest);
  return rest;
}
