import type { OpenCase } from '../../case/case.ts';
import { derived } from '../../case/derived.ts';
import { comeSince, type Head, headsOf, ofEvidence } from '../../case/heads.ts';
import { chosenEvents, questionOver } from '../../chosen.ts';
import type { Going } from '../../look.ts';
import type { Where } from '../../where.ts';
import type { Extent } from './ground.ts';
import { respelledSources, respelledSql } from './respelled-sources.ts';
import countSourcesSql from './sql/count-sources.sql?raw';
import countedSourcesSql from './sql/counted-sources.sql?raw';
import schemaSql from './sql/counted-sources-schema.sql?raw';
import sourcesOfEventsSql from './sql/sources-of-events.sql?raw';

/**
 * The sources of an extent (source, events, firstSeen, lastSeen), asked of its events. A source is the first term that spells it;
 * which terms spell the same is a question of its own, or is told by what `respelledSources` found out.
 */
export function sourcesOf({ where, window }: Omit<Extent, 'key'>, respelled = respelledSql): Where {
  const events = chosenEvents({ columns: 'sourceIp, instant', window, ...(where && { where }) });
  return { sql: questionOver(sourcesOfEventsSql, events.sql, { respelled }), parameters: events.parameters };
}

/**
 * The same of the whole case, counted once, and of evidence that comes later for itself: of a large case this takes a
 * second, and one who asks which sources come first should not wait for it. Refuses with `cancelled`.
 */
export async function sourcesOfCase(open: OpenCase, signal: AbortSignal, going: Going): Promise<Where> {
  const respelled = await respelledSources(open, signal, going);
  await derived<Head[]>(open, 'sources', signal, going, (stop, _, before) =>
    count(open, respelled, stop, before ?? []),
  );
  return { sql: countedSourcesSql, parameters: {} };
}

async function count({ index }: OpenCase, respelled: string, signal: AbortSignal, before: Head[]): Promise<Head[]> {
  const heads = await headsOf(index, signal);
  const fresh = before.length === 0 ? null : comeSince(before, heads);
  if (!fresh) await index.run(schemaSql, {}, signal);
  const { sql, parameters } = sourcesOf(
    { where: fresh && ofEvidence(fresh), window: { from: null, to: null } },
    respelled,
  );
  await index.run(questionOver(countSourcesSql, sql), parameters, signal);
  return heads;
}
