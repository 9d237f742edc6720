import type { Proof } from '@shared/actors.ts';
import type { EventRef } from '@shared/event.ts';
import type { Ground } from './ground.ts';
import rhythmsSql from './sql/rhythms.sql?raw';
import runsSql from './sql/runs.sql?raw';
import sameAccountSql from './sql/same-account.sql?raw';
import sharedCredentialsSql from './sql/shared-credentials.sql?raw';
import walkersSql from './sql/walkers.sql?raw';
import type { StrandKey } from './strand.ts';

/** Why one strand (an address under one agent and account) goes with another. */
export interface Link {
  rule: Proof['rule'];
  from: number;
  to: number;
  /** Ids of terms, and plain values. */
  credential?: number;
  userName?: number;
  values: Record<string, string | number>;
  /** Where it is known already: the event there, the event here. */
  events: EventRef[];
}

export interface FoundResumption {
  template: string;
  stoppedAt: number;
  resumedAt: number;
  last: number;
  resumed: number;
  from: number;
  to: number;
  lastEvent: EventRef;
  resumedEvent: EventRef;
}

export interface Linked {
  strands: StrandKey[];
  links: Link[];
  resumptions: FoundResumption[];
}

interface Run extends Omit<StrandKey, 'client'> {
  walk: number;
  template: string;
  step: number;
  start: number;
  finish: number;
  firstId: number;
  lastId: number;
  firstClient: number;
  lastClient: number;
  firstEvidence: number;
  firstByte: number;
  lastEvidence: number;
  lastByte: number;
}

interface Walker extends StrandKey {
  walk: number;
  id: number;
  priorId: number | null;
  evidence: number;
  byteOffset: number;
  priorEvidence: number | null;
  priorByte: number | null;
}

/** A run takes up another when it begins at most so many usual steps above where that one stopped. */
const stepsApart = 10;
/** Such a stretch must be this small a part of all that was walked: near numbers would meet by chance. */
const smallPart = 1 / 50;
/** How many finished runs are looked back on. */
const lookBack = 300;

/** All ties between strands that the rules find in the case. An account alone ties nobody: a stolen one has two holders. */
export async function findLinks({ open, signal }: Ground): Promise<Linked> {
  const strands: StrandKey[] = [];
  const numbers = new Map<string, number>();
  const links: Link[] = [];
  const ask = <T>(sql: string) => open.index.longRows<T>(sql, {}, signal);
  const keyOf = (client: number, agent: number, user: number) => `${client} ${agent} ${user}`;
  const strandOf = ({ client, userAgent, userName }: StrandKey): number => {
    const key = keyOf(client, userAgent, userName);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, strands.length);
    strands.push({ client, userAgent, userName });
    return strands.length - 1;
  };

  const bearers = await ask<StrandKey & { credential: number }>(sharedCredentialsSql);
  eachGroup(
    bearers,
    (row) => row.credential,
    (first, row) => {
      const { credential } = row;
      links.push({ rule: 'credential', from: strandOf(first), to: strandOf(row), credential, values: {}, events: [] });
    },
  );

  const walkers = await ask<Walker>(walkersSql);
  eachGroup(
    walkers,
    (row) => row.walk,
    (first, row) => {
      const { id, priorId, priorEvidence, priorByte, evidence, byteOffset } = row;
      const before =
        priorEvidence === null || priorByte === null ? [] : [{ evidence: priorEvidence, byteOffset: priorByte }];
      links.push({
        rule: 'interleaved',
        from: strandOf(first),
        to: strandOf(row),
        values: { value: priorId ?? id, next: id, walk: row.walk },
        events: [...before, { evidence, byteOffset }],
      });
    },
  );

  const runs = await ask<Run>(runsSql);
  const resumptions = resumptionsOf(runs).map(({ before, after }): FoundResumption => {
    const { userAgent, userName } = before;
    return {
      template: after.template,
      stoppedAt: before.lastId,
      resumedAt: after.firstId,
      last: before.finish,
      resumed: after.start,
      from: strandOf({ client: before.lastClient, userAgent, userName }),
      to: strandOf({ client: after.firstClient, userAgent: after.userAgent, userName: after.userName }),
      lastEvent: { evidence: before.lastEvidence, byteOffset: before.lastByte },
      resumedEvent: { evidence: after.firstEvidence, byteOffset: after.firstByte },
    };
  });
  for (const one of resumptions) {
    if (one.from === one.to) continue;
    links.push({
      rule: 'ids',
      from: one.from,
      to: one.to,
      values: {
        template: one.template,
        value: one.stoppedAt,
        next: one.resumedAt,
        seconds: Math.round((one.resumed - one.last) / 1e6),
      },
      events: [one.lastEvent, one.resumedEvent],
    });
  }

  for (const { client, userName, agents } of await ask<{ client: number; userName: number; agents: string }>(
    sameAccountSql,
  )) {
    const all = agents.split(',').map(Number);
    if (!all.some((agent) => numbers.has(keyOf(client, agent, userName)))) continue;
    const [first = 0, ...rest] = all;
    const from = strandOf({ client, userAgent: first, userName });
    for (const userAgent of rest) {
      links.push({
        rule: 'account',
        from,
        to: strandOf({ client, userAgent, userName }),
        userName,
        values: {},
        events: [],
      });
    }
  }

  const paced = await ask<StrandKey & { network: string; seconds: number }>(rhythmsSql);
  eachGroup(
    paced,
    (row) => `${row.userAgent} ${row.network}`,
    (first, row) => {
      const { network, seconds } = row;
      links.push({
        rule: 'rhythm',
        from: strandOf(first),
        to: strandOf(row),
        values: { network, seconds },
        events: [],
      });
    },
  );
  return { strands, links, resumptions };
}

function eachGroup<T>(rows: readonly T[], keyOf: (row: T) => string | number, tie: (first: T, row: T) => void): void {
  let first: T | undefined;
  for (const row of rows) {
    if (first !== undefined && keyOf(first) === keyOf(row)) tie(first, row);
    else first = row;
  }
}

/** Which run went on where another had stopped, of each path in order of time. */
function resumptionsOf(runs: readonly Run[]): { before: Run; after: Run }[] {
  const found: { before: Run; after: Run }[] = [];
  const byTemplate = new Map<string, Run[]>();
  for (const run of runs) byTemplate.set(run.template, [...(byTemplate.get(run.template) ?? []), run]);
  for (const all of byTemplate.values()) {
    const lowest = all.reduce((least, run) => Math.min(least, run.firstId), Number.POSITIVE_INFINITY);
    const highest = all.reduce((most, run) => Math.max(most, run.lastId), 0);
    const finished = [...all].sort((a, b) => a.finish - b.finish);
    let done = 0;
    for (const after of all) {
      while (done < finished.length && (finished[done]?.finish ?? 0) <= after.start) done += 1;
      for (let at = done - 1; at >= Math.max(0, done - lookBack); at--) {
        const before = finished[at];
        if (!before || before === after) continue;
        const far = stepsApart * Math.max(before.step, after.step);
        const apart = after.firstId - before.lastId;
        if (apart < 0 || apart > far || far > (highest - lowest) * smallPart) continue;
        found.push({ before, after });
        break;
      }
    }
  }
  return found;
}
