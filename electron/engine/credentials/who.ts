import { termFieldNames } from '@shared/event.ts';
import type { OpenCase } from '../case/case.ts';
import { derived } from '../case/derived.ts';
import { comeSince, type Head, headsOf } from '../case/heads.ts';
import { formatsLater } from '../import/formats-later.ts';
import { inSteps } from '../in-steps.ts';
import type { Going } from '../look.ts';
import actsOnOthersSql from './acts-on-others.sql?raw';
import {
  actsOnOthers,
  expiryNames,
  issuingActions,
  kindNames,
  kindShapes,
  loginActions,
  pointer,
  signingKeyNames,
  withdrawingActions,
} from './bearers.ts';
import credentialsSql from './credentials-of-evidence.sql?raw';
import extentSql from './extent.sql?raw';
import hoursSql from './hours.sql?raw';
import termsOfSql from './terms-of.sql?raw';
import useAllSql from './use-all.sql?raw';
import useStepSql from './use-step.sql?raw';
import schema from './who-schema.sql?raw';

/** Rows gone through at once, where each holds many fields of its own: some tenths of a second. */
const leastStepRows = 500_000;

/** What is drawn together from all evidence, each time anew. */
const remadeTables = ['who_part', 'who_hour', 'who_credential'];

/**
 * Sees to it that the scratch tables of `who-schema.sql` hold what the evidence says now: who used what from where is counted
 * for each file, so of evidence that comes later only its own events are gone through. Refuses with `cancelled`.
 */
export async function whoTables(open: OpenCase, signal: AbortSignal, going: Going): Promise<void> {
  await derived<Head[]>(open, 'who', signal, going, (stop, own, before) => fill(open, stop, own, before));
}

async function fill(open: OpenCase, signal: AbortSignal, going: Going, before: Head[] | null): Promise<Head[]> {
  const { index } = open;
  const heads = await headsOf(index, signal);
  const fresh = before && comeSince(before, heads);
  if (!fresh) await index.run(schema, {}, signal);
  else
    for (const sql of remadeTables.map((table) => `DELETE FROM memory.main.${table}`)) await index.run(sql, {}, signal);
  const [extent] = await index.rows<{ rows: number }>(extentSql, {}, signal);
  const idsOf = (field: 'eventAction' | 'eventOutcome', values: readonly string[]) =>
    termsOf(open, field, values, signal);
  const parameters = {
    signingKeys: JSON.stringify(signingKeyNames.map(pointer)),
    expiring: JSON.stringify(expiryNames.map(pointer)),
    issuing: JSON.stringify(await idsOf('eventAction', issuingActions)),
    withdrawing: JSON.stringify(await idsOf('eventAction', withdrawingActions)),
    logins: JSON.stringify(await idsOf('eventAction', loginActions)),
    failures: JSON.stringify(await idsOf('eventOutcome', ['failure'])),
    evidence: JSON.stringify(fresh ?? heads.map(({ evidence }) => evidence)),
  };
  await inSteps(extent?.rows ?? 0, leastStepRows, going, (stretch) =>
    index.run(useStepSql, { ...parameters, ...stretch }, signal),
  );
  await index.run(useAllSql, {}, signal);
  await index.run('DELETE FROM memory.main.who_part', {}, signal);
  await index.run(hoursSql, {}, signal);
  const acts = [];
  for (const { action, act, target, before, when, expires, owner } of actsOnOthers) {
    for (const id of await idsOf('eventAction', [action])) {
      acts.push({
        action: id,
        act: { issued: 1, withdrawn: 2, again: 3 }[act],
        target: pointer(target),
        before: before ?? null,
        whenName: when ? pointer(when.name) : null,
        whenIs: when?.is ?? null,
        expires: expires === undefined ? null : pointer(expires),
        owner: owner === undefined ? null : pointer(owner),
      });
    }
  }
  await index.run(actsOnOthersSql, { acts: JSON.stringify(acts), failures: parameters.failures }, signal);
  const shape = (kind: string) => kindShapes.find((one) => one.kind === kind)?.shape ?? '^$';
  const { formatOf } = await formatsLater();
  const files = open.register.list().map(({ id, format, mapping }) => {
    const column = mapping?.fields.credential;
    const named = column === undefined ? undefined : kindNames.find(({ name }) => name.test(column));
    const kindOfFile = named?.kind ?? formatOf(format)?.credentialKind ?? null;
    return { evidence: id, system: `${format} ${column ?? ''}`, kindOfFile };
  });
  await index.run(
    credentialsSql,
    { accessKey: shape('access-key'), sshKey: shape('ssh-key'), files: JSON.stringify(files) },
    signal,
  );
  return heads;
}

async function termsOf(
  open: OpenCase,
  field: 'eventAction' | 'eventOutcome',
  values: readonly string[],
  signal: AbortSignal,
): Promise<number[]> {
  const lower = values.map((value) => value.toLowerCase());
  const parameters = { field: termFieldNames.indexOf(field), values: JSON.stringify(lower) };
  return (await open.index.rows<{ id: number }>(termsOfSql, parameters, signal)).map(({ id }) => id);
}
