import type { Output, Taken } from '@shared/contract.ts';
import {
  type CredentialKind,
  type CredentialStatement,
  type credentialFields,
  credentialStatement,
} from '@shared/credentials.ts';
import { Refusal } from '@shared/refusal.ts';
import type { TableProblem } from '@shared/roster.ts';
import { canonical } from '../case/canonical.ts';
import { mappingFor, textsOf } from '../roster/columns.ts';
import { momentOf } from '../roster/moments.ts';
import { problem } from '../roster/problems.ts';
import { readStatedTable, type StatedTable } from '../roster/stated-table.ts';
import { type Session, theCase, theWritableCase } from '../session.ts';

/** What the columns of lists of credentials are called. */
const columns: Readonly<Record<(typeof credentialFields)[number], RegExp>> = {
  id: /^(credential|id|key|key id|access key( id)?|token( id)?|identifier|fingerprint|자격 ?증명|키|키 ?id|식별자)$/,
  kind: /^(kind|type|sort|종류|유형|구분)$/,
  owner: /^(owner|user|account|holder|issued to|소유자|계정|사용자)$/,
  issuer: /^(issuer|issued by|발급자|발급처)$/,
  issued: /^(issued( at| on)?|created( at| on)?|valid from|not before|발급일?시?|생성일?시?)$/,
  expires: /^(expires?( at| on)?|expiry|valid (to|until)|not after|만료일?시?)$/,
  revoked: /^(revoked( at| on)?|withdrawn|disabled( at| on)?|deleted( at| on)?|폐기일?시?|말소일?시?|회수일?시?)$/,
  source: /^(source|origin|system|출처|시스템)$/,
};

const kinds: readonly [CredentialKind, RegExp][] = [
  ['signing-key', /sign|서명/i],
  ['access-key', /access|액세스/i],
  ['ssh-key', /ssh|finger/i],
  ['api-key', /api/i],
  ['session', /sess|세션/i],
  ['token', /token|jwt|토큰/i],
  ['account', /account|user|계정/i],
];

const mostShown = 200;

/** What a list of credentials would be taken for. Refuses with `table-wrong`, `mapping-wrong`. */
export async function previewCredentials(
  session: Session,
  input: Taken<'credentials.preview'>,
): Promise<Output<'credentials.preview'>> {
  const open = theCase(session);
  const { zone } = open.settings.current();
  const table = await readStatedTable(input);
  const { mapping, mappingFrom } = mappingFor(table, input.mapping, columns, open.credentials.imports());
  const { credentials, problems } = credentialsOf(table, mapping, zone);
  return {
    name: table.name,
    delimiter: table.delimiter,
    encoding: table.encoding,
    columns: table.columns,
    mapping,
    mappingFrom,
    credentials: credentials.slice(0, mostShown),
    total: credentials.length,
    known: credentials.filter(({ id }) => open.credentials.get(id)).length,
    problems: problems.slice(0, mostShown),
    zone,
  };
}

/** Takes a list of credentials in. Refuses with `table-wrong`, `mapping-wrong`, `case-read-only`. */
export async function importCredentials(
  session: Session,
  input: Taken<'credentials.import'>,
): Promise<Output<'credentials.import'>> {
  const open = theWritableCase(session);
  const table = await readStatedTable(input);
  const { mapping } = mappingFor(table, input.mapping, columns, open.credentials.imports());
  if (!mapping.id?.length) {
    throw new Refusal('mapping-wrong', `Say which column of ${table.name} names the credentials.`, {
      column: '',
      field: 'id',
    });
  }
  const { credentials } = credentialsOf(table, mapping, open.settings.current().zone);
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const taken: CredentialStatement[] = [];
  for (const credential of credentials) {
    const known = open.credentials.get(credential.id);
    const same =
      known &&
      canonical({ ...credentialStatement.parse(known), source: '' }) === canonical({ ...credential, source: '' });
    counts[same ? 'unchanged' : known ? 'changed' : 'added'] += 1;
    if (!same) taken.push(credential);
  }
  if (taken.length > 0) {
    const { name, sha256, encoding } = table;
    const body = { name, sha256, encoding, columns: table.columns, mapping, credentials: taken };
    await open.journal.append('credentials.imported', body);
    changed(session);
  }
  return counts;
}

/** States something about one credential. Refuses with `input-wrong`, `case-read-only`. */
export async function stateCredential(session: Session, input: Taken<'credentials.state'>): Promise<{ id: string }> {
  const open = theWritableCase(session);
  const { zone } = open.settings.current();
  for (const field of ['issued', 'expires', 'revoked'] as const) {
    if (input[field] !== '' && !momentOf(input[field], zone, 'end')) {
      throw new Refusal('input-wrong', `"${input[field]}" is no date that can be read. Write it like 2024-12-31.`, {
        method: 'credentials.state',
        where: field,
      });
    }
  }
  await open.journal.append('credential.stated', { ...input });
  changed(session);
  return { id: input.id };
}

function credentialsOf(table: StatedTable, mapping: Record<string, string[]>, zone: string) {
  const credentials: CredentialStatement[] = [];
  const problems: TableProblem[] = [];
  for (const { line, cells } of table.rows) {
    const text = (field: (typeof credentialFields)[number], most: number) =>
      textsOf(table, mapping, cells, field).join(' ').slice(0, most);
    const id = text('id', 1000);
    if (id === '') {
      problems.push(problem(line, 'noCredential'));
      continue;
    }
    const dates = { issued: text('issued', 60), expires: text('expires', 60), revoked: text('revoked', 60) };
    for (const field of ['issued', 'expires', 'revoked'] as const) {
      if (dates[field] === '' || momentOf(dates[field], zone, 'end')) continue;
      problems.push(problem(line, 'noDate', { text: dates[field] }));
      dates[field] = '';
    }
    const kind = kinds.find(([, name]) => name.test(text('kind', 300)))?.[0] ?? kindByShape(id);
    const rest = { owner: text('owner', 300), issuer: text('issuer', 300), source: text('source', 500) };
    credentials.push({ id, kind, ...rest, ...dates });
  }
  return { credentials, problems };
}

function kindByShape(id: string): CredentialKind {
  if (/^(AKIA|ASIA)[A-Z0-9]{12,}$/.test(id)) return 'access-key';
  return /^(SHA256|MD5):/.test(id) ? 'ssh-key' : 'token';
}

function changed(session: Session): void {
  session.announce({ kind: 'case-changed', what: ['credentials', 'leads', 'links', 'custody'] });
}
