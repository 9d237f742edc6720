import type { OpenCase } from './case/case.ts';
import { derived, derivedBefore } from './case/derived.ts';
import { comeSince, type Head, headsOf, ofEvidence } from './case/heads.ts';
import casedPathsSql from './cased-paths.sql?raw';
import countSql from './cased-paths-count.sql?raw';
import schemaSql from './cased-paths-schema.sql?raw';
import { chosenEvents, questionOver } from './chosen.ts';
import type { Going } from './look.ts';

/** What stands in the scratch table of paths that have capitals. */
interface CasedPaths {
  heads: Head[];
  /** Whether they are few enough that it stands there at all. */
  few: boolean;
}

const name = 'cased';
/** So many of them are found sooner among themselves than all paths are put into lower case. */
const most = 1_000_000;

/**
 * Finds the paths that are not in lower case as they stand: all others can be searched for a text, whatever its case,
 * without being put into lower case first, which takes longer than the search. Refuses with `cancelled`.
 */
export async function findCasedPaths(open: OpenCase, signal: AbortSignal, going: Going): Promise<void> {
  await derived<CasedPaths>(open, name, signal, going, (stop, _, before) => find(open, stop, before));
}

/** Whether they are known. Nobody waits for it: without them a search takes twice as long, and so would finding them first. */
export async function casedPathsKnown(open: OpenCase): Promise<boolean> {
  return (await derivedBefore<CasedPaths>(open, name))?.few === true;
}

async function find({ index }: OpenCase, signal: AbortSignal, before: CasedPaths | null): Promise<CasedPaths> {
  const heads = await headsOf(index, signal);
  const fresh = before && comeSince(before.heads, heads);
  if (fresh && !before.few) return { heads, few: false };
  if (!fresh) await index.run(schemaSql, {}, signal);
  const where = fresh && ofEvidence(fresh);
  const { sql, parameters } = chosenEvents({ columns: 'rowid, urlPath', ...(where && { where }) });
  await index.run(questionOver(casedPathsSql, sql), { ...parameters, most }, signal);
  const [found] = await index.rows<{ paths: number }>(countSql, {}, signal);
  const few = (found?.paths ?? 0) < most;
  if (!few) await index.run(schemaSql, {}, signal);
  return { heads, few };
}
