import { basename } from 'node:path';
import type { Output, Taken } from '@shared/contract.ts';
import type { ImportChoice, Inspection } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { type Session, theCase } from '../session.ts';
import { alreadyImported } from './arrival-check.ts';
import { longWork } from './long-work.ts';
import { withReader } from './readers-at-hand.ts';
import { expand, type Wanted } from './wanted.ts';

/** A look takes no longer than this a file. */
const limitMs = 10_000;

/** What files and folders are taken for; what stands in the way of a file is in its inspection. Refuses with `case-none`, `cancelled`. */
export async function inspect(session: Session, input: Taken<'evidence.inspect'>): Promise<Output<'evidence.inspect'>> {
  const open = theCase(session);
  const wanted = expand(input.paths.map((path) => ({ path })));
  return longWork(session, input.job, async (signal) => {
    const files: Inspection[] = [];
    let told = 0;
    for (const file of wanted) {
      files.push(await inspectOne(open, file, signal));
      if (Date.now() - told < 200) continue;
      told = Date.now();
      session.announce({
        kind: 'progress',
        job: input.job,
        stage: 'inspecting',
        file: file.name,
        done: files.length,
        total: wanted.length,
        unit: 'files',
        linesPerSecond: null,
        remainingMs: null,
      });
    }
    return { files };
  });
}

/** The same for one file under a person's choice. Refuses with `file-missing`, `file-not-regular`, `zone-wrong`, `format-unknown`. */
export async function preview(session: Session, input: Taken<'evidence.preview'>): Promise<Inspection> {
  const open = theCase(session);
  const [file] = expand([input as ImportChoice]);
  if (!file) throw new Refusal('file-missing', `There is no file in ${basename(input.path)}.`, { path: input.path });
  if (file.refusal) throw file.refusal;
  return looked(open, file, new AbortController().signal);
}

async function inspectOne(open: OpenCase, file: Wanted, signal: AbortSignal): Promise<Inspection> {
  try {
    if (file.refusal) throw file.refusal;
    return await looked(open, file, signal);
  } catch (error) {
    if (!(error instanceof Refusal) || signal.aborted) throw error;
    return unread(file, error);
  }
}

async function looked(open: OpenCase, file: Wanted, signal: AbortSignal): Promise<Inspection> {
  const found = await look(open, file, signal);
  return { ...found, obstacle: found.obstacle ?? (await knownAlready(open, file, signal)) };
}

/** What a file is taken for, be it in the case or not. */
export async function look(open: OpenCase, file: Wanted, signal: AbortSignal): Promise<Inspection> {
  const { path, name, wish } = file;
  const order = {
    kind: 'inspect',
    path,
    name,
    wish,
    caseZone: open.settings.current().zone,
    evidence: open.register.nextId(),
  } as const;
  return { path, ...(await withReader(signal, (reader) => reader.carryOut(order, { signal, limitMs }))) };
}

/** A file of the very size of one in the case is hashed: people should know before they import that it is there. */
async function knownAlready(open: OpenCase, file: Wanted, signal: AbortSignal): Promise<Inspection['obstacle']> {
  const { path, name } = file;
  if (!open.register.list().some(({ sizeBytes }) => sizeBytes === file.sizeBytes)) return null;
  const { sha256 } = await withReader(signal, (reader) => reader.carryOut({ kind: 'hash', path, name }, { signal }));
  const earlier = open.register.bySha256(sha256);
  if (!earlier) return null;
  const { code, message, values } = alreadyImported(name, earlier.name, `added ${earlier.added.slice(0, 10)} UTC`);
  return { code, message, values };
}

function unread({ path, name, sizeBytes }: Wanted, { code, message, values }: Refusal): Inspection {
  return {
    path,
    name,
    sizeBytes,
    packing: 'none',
    recognised: null,
    runnerUp: null,
    obstacle: { code, message, values },
    zoneInData: true,
    yearInData: true,
    proposedZone: null,
    proposedYear: null,
    columns: [],
    mapping: null,
    rows: [],
    rejects: [],
    looked: 0,
    parsed: 0,
  };
}
