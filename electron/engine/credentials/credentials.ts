import type { Output, Taken } from '@shared/contract.ts';
import { type CredentialMark, credentialKinds, credentialMarks } from '@shared/credentials.ts';
import type { How } from '@shared/timeline.ts';
import type { Told } from '@shared/told.ts';
import type { OpenCase } from '../case/case.ts';
import { namesOf } from '../events/names.ts';
import { look } from '../look.ts';
import { type Session, theCase } from '../session.ts';
import { inWords } from '../told.ts';
import { anyKey, type Coverage, type KeyCoverage } from './coverage.ts';
import { credentialLives } from './lives.ts';
import neverIssuedSql from './never-issued.sql?raw';
import neverIssuedKeysSql from './never-issued-keys.sql?raw';
import pageSql from './page.sql?raw';
import { filterOf, type LifeRecord, refOf, shownCredentials } from './shown.ts';
import tallySql from './tally.sql?raw';
import unspokenSql from './unspoken.sql?raw';

/** Every credential seen in the evidence or stated by a person, with its life. Refuses with `cancelled`. */
export function listCredentials(
  session: Session,
  input: Taken<'credentials.list'>,
): Promise<Output<'credentials.list'>> {
  const open = theCase(session);
  return look(session, input.job, async (signal, going) => {
    await credentialLives(open, signal, going);
    const text = { text: input.text.toLowerCase() };
    const { mark, sort, descending, limit, offset } = input;
    const parameters = { ...text, kinds: JSON.stringify(input.kinds), mark, sort, descending, limit, offset };
    const rows = await open.index.rows<LifeRecord>(pageSql, parameters, signal);
    const tally = await open.index.rows<{ kind: string; mark: CredentialMark | null; count: number }>(
      tallySql,
      text,
      signal,
    );
    const fitting = tally.filter(
      (row) => (input.kinds.length === 0 || input.kinds.some((kind) => kind === row.kind)) && row.mark === input.mark,
    );
    const sum = (of: typeof tally) => of.reduce((total, { count }) => total + count, 0);
    return {
      total: sum(fitting),
      kinds: credentialKinds
        .map((kind) => ({ kind, count: sum(tally.filter((row) => row.kind === kind && row.mark === null)) }))
        .filter(({ count }) => count > 0),
      marks: credentialMarks
        .map((mark) => ({ mark, count: sum(tally.filter((row) => row.mark === mark)) }))
        .filter(({ count }) => count > 0),
      credentials: await shownCredentials(open, rows, signal),
      zone: open.settings.current().zone,
      how: howOf(pageSql, { ...parameters, descending: String(descending) }),
    };
  });
}

/** Tokens used and tokens issued, held against each other. Refuses with `cancelled`. */
export function neverIssued(
  session: Session,
  input: Taken<'credentials.neverIssued'>,
): Promise<Output<'credentials.neverIssued'>> {
  const open = theCase(session);
  return look(session, input.job, async (signal, going) => {
    const coverage = await credentialLives(open, signal, going);
    return neverIssuedIn(open, coverage, input.offset, input.limit, signal);
  });
}

/** The same for whoever has looked up the lives already. */
async function neverIssuedIn(
  open: OpenCase,
  coverage: Coverage,
  offset: number,
  limit: number,
  signal?: AbortSignal,
): Promise<Output<'credentials.neverIssued'>> {
  const parameters = { offset, limit };
  type Row = Pick<LifeRecord, 'id' | 'signingKey' | 'accounts' | 'uses' | 'accepted' | 'addresses' | 'first' | 'last'> &
    Pick<LifeRecord, 'firstEvidence' | 'firstOffset'> & { never: boolean };
  type Key = Omit<Output<'credentials.neverIssued'>['keys'][number], 'keyId' | 'coverage'> & {
    signingKey: string | null;
  };
  const rows = await open.index.rows<Row>(neverIssuedSql, parameters, signal);
  const keys = await open.index.rows<Key>(neverIssuedKeysSql, {}, signal);
  const names = await namesOf(
    open.index,
    rows.flatMap(({ accounts }) => accounts.items),
    signal,
  );
  const { zone } = open.settings.current();
  const [unspoken] = await open.index.rows<{ tokens: number; uses: number; files: { items: number[] } | null }>(
    unspokenSql,
    {},
    signal,
  );
  const { keys: byKey, logins: _logins, ...covered } = coverage;
  const covers = (key: string | null) =>
    byKey.find((one) => one.key === (key ?? '')) ?? byKey.find((one) => one.key === anyKey);
  return {
    keys: keys.map(({ signingKey, ...counts }) => {
      const { gaps: _gaps, key: _key, ...days } = covers(signingKey) ?? noDays;
      return { keyId: signingKey, ...counts, coverage: days };
    }),
    tokens: rows.map((row) => {
      const why = whyOf(row.never, row.first, coverage, covers(row.signingKey) ?? noDays);
      return {
        id: row.id,
        keyId: row.signingKey,
        accounts: row.accounts.items.flatMap((id) => names.get(id) ?? []),
        uses: row.uses,
        accepted: row.accepted,
        addresses: row.addresses,
        first: row.first,
        last: row.last,
        firstEvent: refOf(row.firstEvidence, row.firstOffset),
        verdict: row.never ? ('never-issued' as const) : ('cannot-be-told' as const),
        why: inWords(why, zone),
        told: why,
        filter: filterOf('token', row.id),
      };
    }),
    unspoken: {
      tokens: unspoken?.tokens ?? 0,
      uses: unspoken?.uses ?? 0,
      evidence: (unspoken?.files?.items ?? []).flatMap((id) => open.register.get(id)?.name ?? []),
    },
    total: keys.reduce((sum, key) => sum + key.neverIssued + key.cannotBeTold, 0),
    coverage: covered,
    cannot:
      coverage.from === null
        ? 'No log of issuing is among the evidence: whether a token that was used had been issued cannot be told.'
        : null,
    how: howOf(neverIssuedSql, parameters),
  };
}

const noDays: KeyCoverage = { key: anyKey, from: 0, to: 0, days: 0, missingDays: [], gaps: [] };

function whyOf(never: boolean, first: number | null, coverage: Coverage, { gaps }: KeyCoverage): Told[] {
  const used: Told =
    first === null
      ? { say: 'firstUseUntimed', values: {} }
      : { say: 'firstUse', values: { first: { instant: first } } };
  const wait = { lasting: coverage.longestWait };
  if (never) return [used, { say: 'issuingWhole', values: { wait, waits: coverage.waits } }];
  const gap = gaps.find(
    ({ gapFrom, gapTo }) => first !== null && gapFrom <= first && gapTo > first - coverage.longestWait,
  );
  if (!gap) return [used, { say: 'issuingBeyond', values: { wait } }];
  return [used, { say: 'issuingGap', values: { from: { instant: gap.gapFrom }, to: { instant: gap.gapTo } } }];
}

function howOf(sql: string, parameters: How['parameters']): How {
  return { question: (sql.split('\n', 1)[0] ?? '').replace(/^--\s*/, ''), sql, parameters };
}
