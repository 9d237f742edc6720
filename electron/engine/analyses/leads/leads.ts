import type { Output, Taken } from '@shared/contract.ts';
import { leadRuleWords } from '@shared/lead-words/rules.ts';
import type { Lead, LeadList, LeadWeights } from '@shared/leads.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../../case/case.ts';
import { whereIn } from '../../case-filter.ts';
import { chosenEvents, questionOver } from '../../chosen.ts';
import { eventKey, eventRows } from '../../events/event-rows.ts';
import { look } from '../../look.ts';
import { type Session, theCase, theWritableCase } from '../../session.ts';
import { inWords } from '../../told.ts';
import { treeOf } from '../../where.ts';
import { type Findings, type Found, findingsOf } from './findings.ts';
import proofSql from './proof.sql?raw';
import { rules } from './rules.ts';
import { defaultWeights, partsOf, scoreOf } from './score.ts';

const proofs = 5;

/** The leads of the case, best first. Refuses with `cancelled`. */
export function listLeads(session: Session, input: Taken<'leads.list'>): Promise<LeadList> {
  const open = theCase(session);
  const { zone } = open.settings.current();
  return look(session, input.job, async (signal, going) => {
    const findings = await findingsOf(open, signal, going);
    const weights = input.weights ?? weightsOf(open);
    const wanted = input.text.toLowerCase();
    const all = weighed(open, findings, weights).filter(
      (lead) =>
        (input.rule === null || lead.rule === input.rule) &&
        (input.state === null || lead.state === input.state) &&
        (wanted === '' || `${lead.subject.label} ${lead.person?.name ?? ''}`.toLowerCase().includes(wanted)),
    );
    const page = all.slice(input.offset, input.offset + input.limit);
    return {
      leads: await withProof(open, findings, page, signal),
      total: all.length,
      weights,
      defaults: defaultWeights,
      rules: rules.map(({ rule }) => {
        const cannot = findings.cannot[rule] ?? null;
        return {
          rule,
          title: leadRuleWords[rule].title,
          looksFor: leadRuleWords[rule].looksFor,
          found: findings.found.filter((one) => one.rule === rule).length,
          cannot: cannot && inWords([cannot], zone),
          cannotTold: cannot,
        };
      }),
      zone,
    };
  });
}

/** The events that prove a lead, in order of time. Refuses with `lead-missing`, `cancelled`. */
export function leadEvents(session: Session, input: Taken<'leads.events'>): Promise<Output<'leads.events'>> {
  const open = theCase(session);
  return look(session, input.job, async (signal, going) => {
    const found = theFinding(await findingsOf(open, signal, going), input.id);
    if (found.events === 0) return { total: 0, rows: [] };
    const places = await placesOf(open, found.filter, input.offset, input.limit, signal);
    const rows = await eventRows(open, places, signal);
    return { total: found.events, rows: places.flatMap((place) => rows.get(eventKey(place)) ?? []) };
  });
}

/** Keeps what a person decided about a lead, with what it said then. Refuses with `lead-missing`, `case-read-only`. */
export function decideLead(session: Session, input: Taken<'leads.decide'>): Promise<Lead> {
  const open = theWritableCase(session);
  return look(session, input.job, async (signal, going) => {
    const findings = await findingsOf(open, signal, going);
    const found = theFinding(findings, input.id);
    const [before] = weighed(open, findings, weightsOf(open)).filter(({ id }) => id === found.id);
    const { rule, subject, events } = found;
    const told = { lead: found.id, rule, subject, events, why: before?.why ?? '', score: before?.score ?? 0 };
    await open.journal.append('lead.decided', { ...told, state: input.state, reason: input.reason });
    session.announce({ kind: 'case-changed', what: ['leads', 'custody'] });
    const after = weighed(open, findings, weightsOf(open)).filter(({ id }) => id === found.id);
    const [lead] = await withProof(open, findings, after, signal);
    if (!lead) throw new Error(`lead ${found.id} was decided but is not there`);
    return lead;
  });
}

/** The weights in force, after keeping others where such were given. Refuses with `case-read-only`. */
export async function weighLeads(session: Session, input: Taken<'leads.weights'>): Promise<Output<'leads.weights'>> {
  if (input.weights) {
    await theWritableCase(session).journal.append('leads.weighed', { ...input.weights });
    session.announce({ kind: 'case-changed', what: ['leads', 'custody'] });
  }
  return { weights: weightsOf(theCase(session)), defaults: defaultWeights };
}

/** Leads of these findings, best first, without their proof. */
export function weighed(open: OpenCase, { found }: Findings, weights: LeadWeights): Lead[] {
  const { zone } = open.settings.current();
  const leads = found.map((one): Lead => {
    const words = leadRuleWords[one.rule];
    const parts = partsOf(one, found, weights);
    const person = one.person === null ? undefined : open.roster.get(one.person);
    const decision = open.leads.decision(one.id);
    return {
      id: one.id,
      rule: one.rule,
      title: words.title,
      subject: one.subject,
      person: person ? { id: person.id, name: person.name, role: person.role } : null,
      score: scoreOf(parts),
      parts,
      events: one.events,
      first: one.first,
      last: one.last,
      proof: [],
      filter: one.filter,
      why: inWords(one.why, zone),
      told: one.why,
      bounds: one.bounds ?? [],
      baseline: one.baseline ? { ...one.baseline, sentence: inWords(one.baseline.told, zone) } : null,
      innocent: Object.values(words.innocent),
      decides: Object.values(words.decides),
      state: decision?.state ?? 'open',
      decision,
    };
  });
  return leads.sort((a, b) => b.score - a.score || b.events - a.events || (a.id < b.id ? -1 : 1));
}

/** Leads with the first of the events that prove them. */
export async function withProof(
  open: OpenCase,
  findings: Findings,
  leads: readonly Lead[],
  signal?: AbortSignal,
): Promise<Lead[]> {
  const told: Lead[] = [];
  for (const lead of leads) {
    const known = findings.proofs[lead.id];
    const proof = known ?? (lead.filter && lead.events > 0 ? await placesOf(open, lead.filter, 0, proofs, signal) : []);
    findings.proofs[lead.id] = proof;
    told.push({ ...lead, proof });
  }
  return told;
}

/** The weights in force. */
export function weightsOf(open: OpenCase): LeadWeights {
  return open.leads.weights() ?? defaultWeights;
}

function theFinding(findings: Findings, id: string): Found {
  const found = findings.found.find((one) => one.id === id);
  if (!found) {
    throw new Refusal('lead-missing', `There is no lead "${id}" now: evidence, roster or statements have changed.`, {
      id,
    });
  }
  return found;
}

async function placesOf(open: OpenCase, filter: string, offset: number, limit: number, signal?: AbortSignal) {
  const tree = treeOf(filter);
  const where = tree ? await whereIn(open, tree, signal) : { sql: 'true', parameters: {} };
  const chosen = chosenEvents({ columns: 'instant, evidence, byteOffset', where });
  return open.index.rows<{ evidence: number; byteOffset: number }>(
    questionOver(proofSql, chosen.sql),
    { ...chosen.parameters, offset, limit },
    signal,
  );
}
