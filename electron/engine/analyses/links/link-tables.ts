import { termFieldNames } from '@shared/event.ts';
import type { OpenCase } from '../../case/case.ts';
import { derived } from '../../case/derived.ts';
import { comeSince, type Head, headsOf } from '../../case/heads.ts';
import { pointer } from '../../credentials/bearers.ts';
import extentSql from '../../credentials/extent.sql?raw';
import { credentialLives } from '../../credentials/lives.ts';
import termsOfSql from '../../credentials/terms-of.sql?raw';
import { inSteps } from '../../in-steps.ts';
import type { Going } from '../../look.ts';
import { networkKnowledge } from '../../networks/knowledge.ts';
import dataStepSql from './data-step.sql?raw';
import linkAllSql from './link-all.sql?raw';
import linkNamedSql from './link-named.sql?raw';
import schema from './links-schema.sql?raw';
import nodeAllSql from './node-all.sql?raw';
import printStepSql from './print-step.sql?raw';
import { objectNames, printNames, resourceNames } from './resources.ts';
import thingsSql from './things.sql?raw';

/** Rows gone through at once, where each holds many fields of its own: some tenths of a second. */
const leastStepRows = 500_000;

/** Sees to it that the scratch tables of links tell what the evidence says now. Refuses with `cancelled`. */
export async function linkTables(open: OpenCase, signal: AbortSignal, going: Going): Promise<void> {
  await credentialLives(open, signal, going);
  await networkKnowledge(open);
  await derived<Head[]>(open, 'links', signal, going, (stop, own, before) => fill(open, stop, own, before));
}

/** What is drawn together from all evidence, each time anew. */
const remadeTables = ['link_thing', 'link', 'link_node'];

/** What was served to whom is counted stretch by stretch: of evidence that comes later only its own events are gone through. */
async function fill(open: OpenCase, signal: AbortSignal, going: Going, before: Head[] | null): Promise<Head[]> {
  const { index } = open;
  const heads = await headsOf(index, signal);
  const fresh = before && comeSince(before, heads);
  if (!fresh) await index.run(schema, {}, signal);
  else
    for (const sql of remadeTables.map((table) => `DELETE FROM memory.main.${table}`)) await index.run(sql, {}, signal);
  const [extent] = await index.rows<{ rows: number }>(extentSql, {}, signal);
  const failures = await index.rows<{ id: number }>(
    termsOfSql,
    { field: termFieldNames.indexOf('eventOutcome'), values: JSON.stringify(['failure']) },
    signal,
  );
  const parameters = {
    failures: JSON.stringify(failures.map(({ id }) => id)),
    resources: JSON.stringify(resourceNames.map(pointer)),
    containerOf: pointer(objectNames.container),
    objectOf: pointer(objectNames.object),
  };
  const evidence = JSON.stringify(fresh ?? heads.map(({ evidence }) => evidence));
  const prints = { names: JSON.stringify(printNames), pointers: JSON.stringify(printNames.map(pointer)) };
  await inSteps(extent?.rows ?? 0, leastStepRows, going, async (stretch) => {
    await index.run(dataStepSql, { ...parameters, evidence, ...stretch }, signal);
    await index.run(printStepSql, { ...prints, evidence, ...stretch }, signal);
  });
  const addressField = termFieldNames.indexOf('sourceIp');
  await index.run(thingsSql, { addressField }, signal);
  await index.run(linkAllSql, { addressField }, signal);
  await index.run(linkNamedSql, {}, signal);
  await index.run(nodeAllSql, {}, signal);
  return heads;
}
