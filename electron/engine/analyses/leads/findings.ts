import { type EventRef, termFieldNames } from '@shared/event.ts';
import type { LeadRule } from '@shared/leads.ts';
import type { Told } from '@shared/told.ts';
import type { OpenCase } from '../../case/case.ts';
import { derived } from '../../case/derived.ts';
import { sourcesOf } from '../../case-sources.ts';
import { issuingActions, withdrawingActions } from '../../credentials/bearers.ts';
import { credentialLives } from '../../credentials/lives.ts';
import termsOfSql from '../../credentials/terms-of.sql?raw';
import { namesOf } from '../../events/names.ts';
import type { Going } from '../../look.ts';
import { partsState } from '../../networks/address-data/in-use.ts';
import { networkKnowledge } from '../../networks/knowledge.ts';
import { datedPeople, ownersOf } from '../../roster/owners.ts';
import { daysAndCounts } from './count.ts';
import type { Around, Finding } from './rule.ts';
import { rules } from './rules.ts';
import { oneOf } from './words.ts';

/** What a rule found, counted. */
export interface Found extends Finding {
  id: string;
  rule: LeadRule;
  events: number;
  first: number | null;
  last: number | null;
}

export interface Findings {
  found: Found[];
  cannot: Partial<Record<LeadRule, Told | null>>;
  /** The first places that prove a lead, by its id, once they were looked up. */
  proofs: Record<string, EventRef[]>;
}

/** Asks every rule, once for as long as evidence, roster and statements stay as they are. Refuses with `cancelled`. */
export async function findingsOf(open: OpenCase, signal: AbortSignal, going: Going): Promise<Findings> {
  const coverage = await credentialLives(open, signal, going);
  const { zone } = open.settings.current();
  const knowledge = await networkKnowledge(open);
  const networks = `${knowledge.listVersion} ${open.networks.dataVersion()} ${partsState(open)} ${open.networks.proxyVersion()}`;
  const name = `leads ${open.roster.state()} ${open.credentials.state()} ${networks} ${zone}`;
  return derived(open, name, signal, going, async (stop, own) => {
    const people = datedPeople(open);
    const around: Around = {
      open,
      zone,
      people,
      ownerOf: ownersOf(people),
      coverage,
      sources: await sourcesOf(open, stop),
      labels: knowledge.labels,
      usesOnly: await usesOnly(open, stop),
      signal: stop,
      rows: (sql, parameters = {}) => open.index.rows(sql, parameters, stop),
    };
    const found: Found[] = [];
    const cannot: Findings['cannot'] = {};
    own.total = rules.length;
    for (const rule of rules) {
      const answer = await rule.find(around);
      cannot[rule.rule] = answer.cannot;
      for (const finding of answer.findings) {
        const count = finding.count ?? (await daysAndCounts(around, finding.filter));
        const { events, first, last } = count;
        const id = [rule.rule, finding.subject.kind, finding.subject.id, finding.variant ?? []].flat().join(':');
        found.push({ ...finding, id, rule: rule.rule, events, first, last });
      }
      own.done += 1;
    }
    return { found, cannot, proofs: {} };
  });
}

async function usesOnly(open: OpenCase, signal: AbortSignal): Promise<string> {
  const parameters = {
    field: termFieldNames.indexOf('eventAction'),
    values: JSON.stringify([...issuingActions, ...withdrawingActions]),
  };
  const rows = await open.index.rows<{ id: number }>(termsOfSql, parameters, signal);
  const names = await namesOf(
    open.index,
    rows.map(({ id }) => id),
    signal,
  );
  const actions = rows.flatMap(({ id }) => names.get(id) ?? []).sort();
  return actions.length === 0 ? '' : ` -${oneOf('eventAction', actions)}`;
}
