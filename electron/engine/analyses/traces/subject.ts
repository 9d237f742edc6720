import { addressNumber, bareAddress, networkNumbers } from '@shared/address.ts';
import { Refusal } from '@shared/refusal.ts';
import type { TraceSubject } from '@shared/traces.ts';
import type { Parameters } from '../../case/index.ts';
import { membersOfActor } from './found-actors.ts';
import type { Ground } from './ground.ts';
import agentNamedSql from './sql/agent-named.sql?raw';
import knownAddressSql from './sql/known-address.sql?raw';
import knownGroupSql from './sql/known-group.sql?raw';
import knownRangeSql from './sql/known-range.sql?raw';
import type { StrandKey } from './strand.ts';

/** The events of what a trace is of, as rows of `trace_event`, for `questionOver`. */
export interface Chosen {
  sql: string;
  parameters: Parameters;
}

/** The subject's events within the scope. Refuses with `address-missing`, `network-wrong`, `actor-missing`. */
export async function subjectEvents(ground: Ground, subject: TraceSubject): Promise<Chosen> {
  const { by, value } = subject;
  if (by === 'actor') return ofStrands(ground, await membersOfActor(ground, value));
  if (by === 'userAgent') return ofAgent(ground, await agentOf(ground, value));
  return ofClients(ground, await clientsOf(ground, subject));
}

/** Of the events that are looked at, those of these clients (ids of terms). */
export function ofClients({ chosen }: Pick<Ground, 'chosen'>, clients: readonly number[]): Chosen {
  const [only] = clients;
  if (clients.length === 1 && only !== undefined) {
    return {
      sql: `SELECT * FROM (${chosen.sql}) WHERE client = $only::UINTEGER`,
      parameters: { ...chosen.parameters, only },
    };
  }
  return {
    sql: `SELECT * FROM (${chosen.sql}) WHERE client IN (SELECT unnest($clients::UINTEGER[]))`,
    parameters: { ...chosen.parameters, clients: JSON.stringify(clients) },
  };
}

function ofStrands({ chosen }: Pick<Ground, 'chosen'>, strands: readonly StrandKey[]): Chosen {
  return {
    sql: `SELECT * FROM (${chosen.sql}) WHERE (client, userAgent, userName) IN (SELECT unnest($clients::UINTEGER[]), unnest($agents::UINTEGER[]), unnest($users::UINTEGER[]))`,
    parameters: {
      ...chosen.parameters,
      clients: JSON.stringify(strands.map((strand) => strand.client)),
      agents: JSON.stringify(strands.map((strand) => strand.userAgent)),
      users: JSON.stringify(strands.map((strand) => strand.userName)),
    },
  };
}

function ofAgent({ chosen }: Ground, agent: number): Chosen {
  return {
    sql: `SELECT * FROM (${chosen.sql}) WHERE userAgent = $agent::UINTEGER`,
    parameters: { ...chosen.parameters, agent },
  };
}

async function agentOf({ open, signal }: Ground, value: string): Promise<number> {
  if (value === '') return 0;
  const [row] = await open.index.rows<{ id: number }>(agentNamedSql, { value }, signal);
  if (!row) throw missing(value);
  return row.id;
}

async function clientsOf(ground: Ground, { by, value }: TraceSubject): Promise<number[]> {
  if (by === 'address') return [await clientNamed(ground, value)];
  const ask = async (sql: string, parameters: Parameters) => {
    const rows = await ground.open.index.rows<{ id: number }>(sql, parameters, ground.signal);
    if (rows.length === 0) throw missing(value);
    return rows.map((row) => row.id);
  };
  if (by !== 'range') return ask(knownGroupSql, { by, value: by === 'asn' ? value.replace(/^as\s?/i, '') : value });
  const network = networkNumbers(value);
  if (network === null || network === 'bits-wrong') {
    throw new Refusal('network-wrong', `"${value}" is no network like 203.0.113.0/24.`, { what: value });
  }
  return ask(knownRangeSql, { first: String(network.first), last: String(network.last) });
}

/** The number of an address or name in the scratch tables. Refuses with `address-missing`. */
export async function clientNamed({ open, signal }: Pick<Ground, 'open' | 'signal'>, value: string): Promise<number> {
  const number = addressNumber(bareAddress(value));
  const [row] = await open.index.rows<{ id: number }>(
    knownAddressSql,
    { address: number === null ? null : String(number), text: value },
    signal,
  );
  if (!row) throw missing(value);
  return row.id;
}

/** The numbers of several, and those that do not occur. */
export async function clientsNamed(
  ground: Pick<Ground, 'open' | 'signal'>,
  values: readonly string[],
): Promise<{ clients: number[]; unknown: string[] }> {
  const clients: number[] = [];
  const unknown: string[] = [];
  for (const value of new Set(values)) {
    try {
      clients.push(await clientNamed(ground, value));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'address-missing') throw error;
      unknown.push(value);
    }
  }
  return { clients, unknown };
}

function missing(value: string): Refusal {
  return new Refusal('address-missing', `"${value.slice(0, 200)}" does not occur as a source in this case.`, {
    address: value.slice(0, 200),
  });
}
