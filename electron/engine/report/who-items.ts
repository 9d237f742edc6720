import type { EventRef } from '@shared/event.ts';
import { leadWords } from '@shared/lead-words/english.ts';
import { leadWordsKorean } from '@shared/lead-words/korean.ts';
import type { Lead } from '@shared/leads.ts';
import type { ReportLanguage } from '@shared/report.ts';
import { findingsOf } from '../analyses/leads/findings.ts';
import { weighed, weightsOf, withProof } from '../analyses/leads/leads.ts';
import { linkTables } from '../analyses/links/link-tables.ts';
import { nodeNamed } from '../analyses/links/nodes.ts';
import { pathBetween } from '../analyses/links/path.ts';
import { startOf } from '../analyses/links/start.ts';
import type { OpenCase } from '../case/case.ts';
import { lifeOf } from '../credentials/life.ts';
import { datedPeople } from '../roster/owners.ts';
import { inWords } from '../told.ts';
import { type Citations, fact, marked, type Place } from './citations.ts';
import { placeIn } from './event-proof.ts';
import { hypothesisItems } from './hypothesis-items.ts';
import { moment } from './moment.ts';
import { namesIn } from './nobodys.ts';
import lineOfSql from './questions/line-of.sql?raw';
import mostServedSql from './questions/most-served.sql?raw';
import { namesNobody } from './veil.ts';
import type { LifeItem, WhoItem } from './who.ts';
import type { Words } from './words/words.ts';

const mostRows = 40;

/** Hears of what may be an account, before it stands in a sentence. */
type Naming = (names: readonly string[]) => void;

/**
 * What the case says about who: roster, lives, decided leads, the path of the first of them to the data. Null where nobody
 * stated anything about anybody: a summary then says nothing of persons. `naming` hears of every account that its sentences
 * may name.
 */
export async function whoItem(
  open: OpenCase,
  citations: Citations,
  { language }: Pick<Words, 'language'>,
  naming: Naming,
  signal: AbortSignal,
): Promise<WhoItem | null> {
  const say = (language === 'ko' ? leadWordsKorean : leadWords).rules;
  const decidedOnes = open.journal.entries.some(({ kind }) => kind === 'lead.decided');
  if (open.roster.list().length === 0 && !decidedOnes && open.hypotheses.list().length === 0) return null;
  const { zone, tlp } = open.settings.current();
  const people = datedPeople(open);
  const all = open.register.list();
  const findings = await findingsOf(open, signal, { done: 0, total: 0 });
  const leads = weighed(open, findings, weightsOf(open));
  const chosen = await withProof(
    open,
    findings,
    leads.filter(({ state }) => state === 'accepted'),
    signal,
  );
  const rejected = leads.filter(({ state }) => state === 'rejected' || state === 'parked');

  const rosterCitation = citations.cite({
    words: 'Who is in the roster, and what do their dates mean?',
    rule: 'The entries roster.imported, person.entered, person.edited, person.removed and person.restored of journal.jsonl, the last holding. A last day without a time ends with that day in the zone of the case.',
    parameters: { zone },
    journal: open.journal.entries
      .filter(({ kind }) => kind === 'roster.imported' || kind.startsWith('person.'))
      .map(({ seq }) => seq),
  });
  const left = people.filter((person) => person.lastDay || person.notice);
  const cannotOf = (rule: Lead['rule']) => {
    const cannot = findings.cannot[rule];
    return cannot ? `${inWords([cannot], zone, language)} ` : '';
  };
  const cite = async (lead: Lead) =>
    citations.cite({
      words: `Which events does the rule "${say[lead.rule].title}" find?`,
      rule: `${cannotOf(lead.rule)}The events that this filter lets through: ${lead.filter ?? ''}`,
      parameters: { rule: lead.rule },
      evidence: all,
      places: await placesOf(open, lead.proof, signal),
      journal: lead.decision ? [lead.decision.entry] : [],
    });
  const accepted = [];
  for (const lead of chosen) {
    const citation = await cite(lead);
    naming([lead.subject.id, ...namesIn([...lead.told, ...(lead.baseline?.told ?? [])])]);
    accepted.push({
      rule: lead.rule,
      title: say[lead.rule].title,
      subject: lead.subject.label,
      score: marked('inference', lead.score, citation),
      parts: lead.parts.map(({ rule, own, weight, strength, points }) => ({ rule, own, weight, strength, points })),
      events: fact(lead.events, citation),
      first: lead.first === null ? null : fact(moment(lead.first, zone), citation),
      last: lead.last === null ? null : fact(moment(lead.last, zone), citation),
      why: marked('inference', inWords(lead.told, zone, language), citation),
      baseline: lead.baseline ? inWords(lead.baseline.told, zone, language) : null,
      innocent: Object.values(say[lead.rule].innocent),
      decides: Object.values(say[lead.rule].decides),
      decision: lead.decision,
    });
  }
  naming(rejected.map(({ subject }) => subject.id));
  const lifeCitation = citations.cite({
    words: 'How long did each employment, credential and burst of activity last?',
    rule: 'Employment as the roster states it; a credential from its issue (or first use) to its withdrawal or expiry (or last use); activity by the hours with events, pauses of up to a week drawn together.',
    parameters: { zone },
    evidence: all,
    from: [rosterCitation],
  });
  return {
    named: !namesNobody({ tlp }),
    people: fact(people.length, rosterCitation),
    left: left.map((person) => ({
      name: person.name,
      role: person.role,
      team: person.team,
      accounts: person.accounts,
      notice: person.notice?.text ?? null,
      lastDay:
        person.lastDay &&
        marked(
          'statement',
          {
            ...moment(person.lastDay.instant, zone),
            text: person.lastDay.text,
            wholeDay: person.lastDay.precision === 'day',
          },
          rosterCitation,
        ),
      accessRevoked: person.accessRevoked?.text ?? null,
    })),
    life: marked('inference', await lifeItem(open, language, naming, signal), lifeCitation),
    open: marked(
      'inference',
      leads.filter(({ state }) => state === 'open').length,
      citations.cite({
        words: 'How many leads are neither accepted, rejected nor parked?',
        rule: 'Every rule asked of the evidence, the roster and what is stated of credentials.',
        evidence: all,
      }),
    ),
    accepted,
    rejected: rejected.map((lead) => ({
      title: say[lead.rule].title,
      subject: lead.subject.label,
      state: lead.state,
      reason: lead.decision?.reason ?? '',
      entry: lead.decision?.entry ?? 0,
    })),
    path: chosen[0] ? await pathItem(open, chosen[0], citations, language, naming, signal) : null,
    hypotheses: hypothesisItems(open, citations),
  };
}

async function lifeItem(
  open: OpenCase,
  language: ReportLanguage,
  naming: Naming,
  signal: AbortSignal,
): Promise<LifeItem> {
  const life = await lifeOf(open, mostRows, signal);
  const rows = life.rows.filter((row) => row.outlived || row.employment?.to != null || row.person === null);
  naming(rows.filter(({ person }) => person === null).map(({ label }) => label));
  return {
    from: life.from,
    to: life.to,
    zone: life.zone,
    rows: rows.slice(0, mostRows).map((row) => ({
      label: row.label,
      employment: row.employment && { from: row.employment.from, to: row.employment.to },
      outlived: row.outlived,
      credentials: row.credentials
        .filter(({ kind }) => kind !== 'token')
        .concat(row.person === null ? row.credentials.filter(({ kind }) => kind === 'token') : [])
        .map(({ kind, id, tokens, from, to, uses, marks }) => ({
          kind,
          id: tokens === null ? id : tokensNeverIssued(tokens, life.zone, language),
          ...{ from, to, uses, marks },
        })),
      bursts: row.bursts.map(({ from, to, events, after }) => ({ from, to, events, after })),
    })),
    lines: life.lines.map(({ kind, instant }) => ({ kind, instant })),
  };
}

function tokensNeverIssued(tokens: number, zone: string, language: ReportLanguage): string {
  return inWords([{ say: 'tokensNeverIssued', values: { tokens: { n: tokens, of: 'token' } } }], zone, language);
}

/** From whom the lead is linked to (else its subject) to what was served most to whom it concerns. */
async function pathItem(
  open: OpenCase,
  lead: Lead,
  citations: Citations,
  language: ReportLanguage,
  naming: Naming,
  signal: AbortSignal,
): Promise<WhoItem['path']> {
  await linkTables(open, signal, { done: 0, total: 0 });
  const from = lead.person
    ? await nodeNamed(open, `person:${lead.person.id}`, signal)
    : await nodeNamed(open, `${lead.subject.kind}:${lead.subject.id}`, signal).catch(() => startOf(open, signal));
  const [served] = await open.index.rows<{ shape: string }>(mostServedSql, {}, signal);
  if (!from || !served) return null;
  const to = await nodeNamed(open, `data:${served.shape}`, signal);
  const path = await pathBetween(open, from, to, { drawn: true, hide: [] }, signal);
  if (!path.found) return null;
  const steps = [];
  naming(namesIn([...path.told, ...path.steps.flatMap(({ told }) => told)]));
  const { zone } = open.settings.current();
  for (const { edge, told } of path.steps) {
    const citation = citations.cite({
      words: 'Which events hold both ends of this link?',
      rule: `Events in which both stand together, counted with their first and last (${edge.kind}); stated and drawn links rest on the journal.`,
      parameters: { from: edge.from, to: edge.to },
      evidence: open.register.list(),
      places: await placesOf(open, edge.proof, signal),
      journal: edge.drawn ? [edge.drawn.entry] : [],
    });
    const mark = edge.confidence === 'logged' ? 'fact' : edge.confidence === 'inferred' ? 'inference' : 'statement';
    steps.push(marked(mark, inWords(told, zone, language), citation));
  }
  return { steps, remark: inWords(path.told, zone, language) };
}

async function placesOf(open: OpenCase, refs: readonly EventRef[], signal: AbortSignal): Promise<Place[]> {
  const places: Place[] = [];
  for (const { evidence, byteOffset } of refs) {
    const file = open.register.get(evidence);
    const [row] = await open.index.rows<{ line: number }>(lineOfSql, { evidence, byteOffset }, signal);
    if (file && row) places.push(placeIn(file, row.line, byteOffset));
  }
  return places;
}
