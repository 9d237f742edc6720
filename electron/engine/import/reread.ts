import type { Output, Taken } from '@shared/contract.ts';
import type { Evidence } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { type Session, theCase, theWritableCase } from '../session.ts';
import { alone } from './alone.ts';
import { marked } from './begun.ts';
import { lossOfMember } from './containers/loss.ts';
import { storedPath } from './containers/stored-path.ts';
import { look } from './inspect.ts';
import { longWork } from './long-work.ts';
import type { ReadResult, Wish } from './messages.ts';
import { evidenceOf } from './original.ts';
import { showProgress } from './progress.ts';
import { readFile } from './read-file.ts';
import { readOrder } from './read-order.ts';
import { borrowReader, giveBack } from './readers-at-hand.ts';
import { openStore, type Store } from './store.ts';

/**
 * Reads an evidence file of the case again under another choice; the others are left alone. All or nothing: when it fails,
 * the file stays as it was read before. Refuses with `case-none`, `case-read-only`, `busy`, `evidence-missing`,
 * `file-changed`, `format-unknown`, `day-order-unknown`, `cancelled` and what a reader refuses with.
 */
export async function reread(session: Session, input: Taken<'evidence.reread'>): Promise<Output<'evidence.reread'>> {
  const open = theWritableCase(session);
  const before = evidenceOf(open, input.evidence);
  const { id, name } = before;
  await alone(open, () =>
    longWork(session, input.job, (signal) =>
      marked(open, session.settings.user, { reread: { id, name } }, () =>
        readAgain(session, open, before, input, signal),
      ),
    ),
  );
  session.announce({ kind: 'case-changed', what: ['case', 'evidence', 'custody'] });
  return evidenceOf(open, before.id);
}

async function readAgain(
  session: Session,
  open: OpenCase,
  before: Evidence,
  { job, evidence: id, ...said }: Taken<'evidence.reread'>,
  signal: AbortSignal,
): Promise<void> {
  const { name } = before;
  const wish = wishAgain(before, said);
  const path = await storedPath(open, before);
  const progress = showProgress(session, job, 'importing', before.sizeBytes);
  const store = await openStore(open.index);
  const interrupt = () => store.interrupt();
  signal.addEventListener('abort', interrupt);
  const reader = await borrowReader(open.index, signal);
  let cleared = false;
  let done = false;

  async function begin(): Promise<void> {
    await store.begin();
    if (!cleared) await store.remove(id);
    cleared = true;
  }

  try {
    progress.file(name, reader.pace);
    const order = readOrder(open, { path, name, wish, loss: lossOfMember(before) });
    const { result, rest } = await readFile(reader, order, signal, async (some, later) => {
      await begin();
      return store.putSome(id, some, later);
    });
    check(before, result);
    await begin();
    await store.put(rest.map((loose) => ({ ...loose, evidence: id })));
    await enter(open, store, before, result);
    done = true;
  } finally {
    signal.removeEventListener('abort', interrupt);
    progress.end();
    await store.rollback();
    store.close();
    if (done) giveBack(open.index, reader);
    else reader.kill();
  }
}

/** The columns and first rows of an evidence file, read as `reread` would read it. Refuses with `case-none`, `evidence-missing`, `file-missing`, `file-changed`. */
export async function lookAgain(
  session: Session,
  { evidence: id, ...said }: Taken<'evidence.lookAgain'>,
): Promise<Output<'evidence.lookAgain'>> {
  const open = theCase(session);
  const before = evidenceOf(open, id);
  const { name, sizeBytes } = before;
  const path = await storedPath(open, before);
  const file = { path, name, sizeBytes, wish: wishAgain(before, said), refusal: null };
  // That it is in the case already stands in nobody's way here.
  return { ...(await look(open, file, new AbortController().signal)), obstacle: null };
}

/** What a person said before still holds where nothing else is said now; columns only as long as the format does. */
function wishAgain(before: Evidence, said: Wish): Wish {
  const { format, zone, zoneSource, year, yearSource, mapping, encoding } = before;
  return {
    format,
    encoding,
    ...(zoneSource === 'stated' && zone !== null ? { zone } : {}),
    ...(yearSource === 'stated' && year !== null ? { year } : {}),
    ...((said.format ?? format) === format && mapping ? { mapping } : {}),
    ...said,
  };
}

function check({ name, sha256 }: Evidence, { sha256: found, sum, decision }: ReadResult): void {
  if (found !== sha256)
    throw new Refusal('file-changed', `${name} is no longer what was taken in: its SHA-256 differs.`, { name });
  if (sum.events > 0) return;
  const { format } = decision;
  throw new Refusal(
    'format-unknown',
    `No line of ${name} could be read as ${format}. It stays as it was read before.`,
    { name, format },
  );
}

/** The intake record once more, with what the new reading says of the file; then both are committed together. */
async function enter(open: OpenCase, store: Store, before: Evidence, result: ReadResult): Promise<void> {
  const { verified: _verified, added: _added, addedBy: _addedBy, corrected: _corrected, ...intake } = before;
  const { withoutOffset: _, ...counted } = result.sum;
  const { id, name, path } = before;
  const body = { ...intake, ...result.decision, ...counted, formatBefore: `${before.format}@${before.formatVersion}` };
  const { seq } = await open.journal.append('evidence.corrected', body);
  try {
    await store.rehead(id, seq, open.journal.hashOf(seq) ?? '');
    await store.commit();
  } catch (error) {
    await store.rollback();
    const reason = error instanceof Error ? error.message : String(error);
    await open.journal.append('evidence.failed', { seq, name, path, reason });
    throw error;
  }
}
