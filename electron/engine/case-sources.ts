import { clientsReady } from './analyses/traces/memory.ts';
import type { OpenCase } from './case/case.ts';

/** Who events came from, in SQL: the direct source, or the client behind the trusted proxies of the case where such are declared. */
export interface Sources {
  /** The field of the filter language that asks for it. */
  field: 'sourceIp' | 'client';
  /** A column of `event`, called sourceIp. */
  column: string;
  /** What its numbers stand for: id, value, address. */
  names: string;
}

const direct: Sources = {
  field: 'sourceIp',
  column: 'sourceIp',
  names: 'SELECT id, value, address FROM term',
};

const behindProxies: Sources = {
  field: 'client',
  column: '(SELECT seen.client FROM memory.main.trace_event AS seen WHERE seen.row = event.rowid) AS sourceIp',
  names: 'SELECT id, text AS value, address FROM memory.main.trace_address',
};

/** Sees to it that the true clients are made out where proxies are declared. Refuses with `cancelled`. */
export async function sourcesOf(open: OpenCase, signal: AbortSignal): Promise<Sources> {
  if (open.networks.proxies().length === 0) return direct;
  await clientsReady(open, signal);
  return behindProxies;
}
