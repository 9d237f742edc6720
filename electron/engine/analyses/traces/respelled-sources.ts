import type { OpenCase } from '../../case/case.ts';
import { derived } from '../../case/derived.ts';
import { questionOver } from '../../chosen.ts';
import type { Going } from '../../look.ts';
import keepSql from './sql/keep-respelled-sources.sql?raw';
import knownSql from './sql/known-respelled-sources.sql?raw';
import respelledSourcesSql from './sql/respelled-sources.sql?raw';
import schemaSql from './sql/respelled-sources-schema.sql?raw';

/** The question which terms spell an address that an earlier term spells otherwise, as all terms tell it. */
export const respelledSql = respelledSourcesSql;

/** The same, found out once: hardly any term does, and going through all of them would take a third of a quick answer's time. Refuses with `cancelled`. */
export async function respelledSources(open: OpenCase, signal: AbortSignal, going: Going): Promise<string> {
  const { index } = open;
  await derived<null>(open, 'respelled', signal, going, async (stop) => {
    await index.run(schemaSql, {}, stop);
    await index.run(questionOver(keepSql, respelledSql), {}, stop);
    return null;
  });
  return knownSql;
}
