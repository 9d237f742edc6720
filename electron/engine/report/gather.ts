import { listIncident } from '../incident/incident.ts';
import { listNotes } from '../notes/notes.ts';
import { datedPeople } from '../roster/owners.ts';
import { type Session, theCase } from '../session.ts';
import { createCitations } from './citations.ts';
import { coverage } from './coverage.ts';
import { custodyItems } from './custody-items.ts';
import { createProofs } from './event-proof.ts';
import { evidenceItems, indexCounts } from './evidence-items.ts';
import { headline } from './headline.ts';
import { histogramItem } from './histogram-item.ts';
import { dwellItems, incidentItems } from './incident-items.ts';
import { limits } from './limits.ts';
import { nobodysAccounts } from './nobodys.ts';
import { noteItems } from './note-items.ts';
import { inOrder } from './numbering.ts';
import type { Summary } from './summary.ts';
import { traceItems } from './trace-items.ts';
import { namesNobody, rolesForNames, textsChanged } from './veil.ts';
import { whoItem } from './who-items.ts';
import type { Words } from './words/words.ts';

/** Asks the case for everything the summary says; its progress is told under the job's name. */
export async function gather(session: Session, job: string, words: Words, signal: AbortSignal): Promise<Summary> {
  const open = theCase(session);
  const settings = open.settings.current();
  const citations = createCitations((seq) => open.journal.hashOf(seq));
  const told = await listIncident(session);
  const { notes: written } = await listNotes(session, { text: '', withdrawn: false });
  const total = told.entries.length + written.length;
  const tell = (done: number) =>
    session.announce({
      kind: 'progress',
      job,
      stage: 'summarising',
      file: null,
      done,
      total,
      unit: 'events',
      linesPerSecond: null,
      remainingMs: null,
    });
  const proofs = createProofs(open, citations, signal, tell);

  const incident = await incidentItems(open, citations, proofs, told.entries);
  const dwell = dwellItems(citations, incident, told.dwell);
  const counts = await indexCounts(open, signal);
  const silent = await coverage(open, settings.zone, signal);
  const evidence = evidenceItems(open, citations, counts);
  const notes = await noteItems(open, citations, proofs, written);
  const figures = await headline(open, citations, dwell, signal);
  const named: string[] = [];
  const summary = {
    kind: 'dwell.summary',
    layout: 1,
    tool: `Dwell ${session.settings.version}`,
    language: words.language,
    case: { ...settings, sample: open.settings.sample() },
    headline: figures,
    limits: limits(open, citations, words, { evidence, notes, counts, coverage: silent }),
    incident,
    dwell,
    histogram: await histogramItem(open, citations, figures, signal),
    who: await whoItem(open, citations, words, (names) => named.push(...names), signal),
    traces: await traceItems(session, citations),
    evidence,
    notes,
    custody: { chain: open.journal.state.state, entries: custodyItems(open, words) },
  } satisfies Omit<Summary, 'questions' | 'citations'>;
  const questions = citations.questions().map((one) => ({
    ...one,
    words: words.asked(one.words),
    rule: one.rule === null ? null : words.asked(one.rule),
  }));
  const ordered = inOrder(summary, citations.list(), questions);
  if (!namesNobody(settings)) return ordered;
  const nobodys = await nobodysAccounts(open, ordered, named, signal);
  return textsChanged(ordered, rolesForNames(datedPeople(open), nobodys, words.roles));
}
