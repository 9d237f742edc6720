import type { Credential, CredentialKind, CredentialMark, LifeMoment } from '@shared/credentials.ts';
import type { EventRef } from '@shared/event.ts';
import { valueToText } from '@shared/filter.ts';
import type { OpenCase } from '../case/case.ts';
import { eventKey, eventRows } from '../events/event-rows.ts';
import { namesOf } from '../events/names.ts';
import { signingKeyNames } from './bearers.ts';

/** A row of `who_life`. */
export interface LifeRecord {
  kind: CredentialKind;
  id: string;
  term: number | null;
  signingKey: string | null;
  uses: number;
  accepted: number;
  first: number | null;
  last: number | null;
  firstEvidence: number | null;
  firstOffset: number | null;
  lastEvidence: number | null;
  lastOffset: number | null;
  subjects: number;
  accounts: { items: number[] };
  addresses: number;
  issued: number | null;
  issuedDay: boolean;
  issuedSource: string | null;
  issuedEvidence: number | null;
  issuedOffset: number | null;
  expires: number | null;
  expiresDay: boolean;
  expiresSource: string | null;
  expiresEvidence: number | null;
  expiresOffset: number | null;
  withdrawn: number | null;
  withdrawnDay: boolean;
  withdrawnSource: string | null;
  withdrawnEvidence: number | null;
  withdrawnOffset: number | null;
  issuer: string | null;
  owner: string | null;
  account: string | null;
  stated: boolean;
  person: number | null;
  leftAt: number | null;
  marks: { items: CredentialMark[] };
}

/** Rows of `who_life` as a screen shows them. */
export async function shownCredentials(
  open: OpenCase,
  rows: readonly LifeRecord[],
  signal?: AbortSignal,
): Promise<Credential[]> {
  const names = await namesOf(
    open.index,
    rows.flatMap(({ accounts }) => accounts.items),
    signal,
  );
  const filters = await keyFilters(open, rows, signal);
  const moment = (
    instant: number | null,
    day: boolean,
    source: string | null,
    event: EventRef | null,
  ): LifeMoment | null => {
    if (instant === null) return null;
    const from = event ? (open.register.get(event.evidence)?.name ?? '') : (source ?? '');
    return { instant, precision: day ? 'day' : 'instant', source: from, event };
  };
  return rows.map((row) => {
    const person = row.person === null ? undefined : open.roster.get(row.person);
    return {
      kind: row.kind,
      id: row.id,
      owner:
        row.owner || row.account || person
          ? {
              account: row.account,
              person: person ? { id: person.id, name: person.name } : null,
              text: row.owner ?? row.account,
              source: row.owner ? 'stated' : 'evidence',
            }
          : null,
      issuer:
        row.issuer ?? (row.issuedEvidence === null ? null : (open.register.get(row.issuedEvidence)?.name ?? null)),
      issued: moment(row.issued, row.issuedDay, row.issuedSource, refOf(row.issuedEvidence, row.issuedOffset)),
      expires: moment(row.expires, row.expiresDay, row.expiresSource, refOf(row.expiresEvidence, row.expiresOffset)),
      revoked: moment(
        row.withdrawn,
        row.withdrawnDay,
        row.withdrawnSource,
        refOf(row.withdrawnEvidence, row.withdrawnOffset),
      ),
      keyId: row.signingKey,
      uses: row.uses,
      accepted: row.accepted,
      firstUse: row.first,
      lastUse: row.last,
      firstEvent: refOf(row.firstEvidence, row.firstOffset),
      lastEvent: refOf(row.lastEvidence, row.lastOffset),
      subjects: row.subjects,
      accounts: row.accounts.items.flatMap((id) => names.get(id) ?? []),
      addresses: row.addresses,
      marks: row.marks.items,
      filter: filters.get(row.id) ?? filterOf(row.kind, row.id),
    };
  });
}

/** A filter text that shows the events of a credential that is a field of its own. */
export function filterOf(kind: CredentialKind, id: string, keyName = signingKeyNames[0] ?? 'kid'): string {
  const field = kind === 'account' ? 'userName' : kind === 'signing-key' ? `more.${keyName}` : 'credential';
  return `${field}:${valueToText(id)}`;
}

/** The event that two columns of an answer point at; null where they point at none. */
export function refOf(evidence: number | null, byteOffset: number | null): EventRef | null {
  return evidence === null || byteOffset === null ? null : { evidence, byteOffset };
}

/** Under which name a signing key stands in `more`, its first event tells. */
async function keyFilters(
  open: OpenCase,
  rows: readonly LifeRecord[],
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const keys = rows.flatMap((row) => {
    const ref = refOf(row.firstEvidence, row.firstOffset);
    return row.kind === 'signing-key' && ref ? [{ id: row.id, ref }] : [];
  });
  const events = await eventRows(
    open,
    keys.map(({ ref }) => ref),
    signal,
  );
  return new Map(
    keys.map(({ id, ref }) => {
      const more = events.get(eventKey(ref))?.more ?? {};
      return [
        id,
        filterOf(
          'signing-key',
          id,
          signingKeyNames.find((name) => more[name] === id),
        ),
      ];
    }),
  );
}
