import type { OpenCase } from '../../case/case.ts';
import { type HeldNode, nodeNamed } from './nodes.ts';
import startSql from './start.sql?raw';

/** Where a graph begins when nobody says where: the credential that stands out most, else the busiest account. */
export async function startOf(open: OpenCase, signal?: AbortSignal): Promise<HeldNode | null> {
  const [row] = await open.index.rows<{ kind: string; id: string }>(startSql, {}, signal);
  if (!row) return null;
  return nodeNamed(open, `${row.kind === 'account' ? 'account' : 'credential'}:${row.id}`, signal).catch(() => null);
}
