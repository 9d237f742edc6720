import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CaseSummary, Interruption } from '@shared/case.ts';
import type { Ask, Input, Method, Output } from '@shared/contract.ts';
import { forkEngine } from '../../fork.ts';
import { type Host, startHost } from '../../host.ts';
import { Failed, failureOf } from './failed.ts';
import { cancelOnInterrupt } from './interrupt.ts';
import { showProgress } from './progress.ts';
import { visible, visibleJson } from './text.ts';

/** What a command works with. */
export interface Desk {
  /** Asks the engine. Throws Failed. */
  ask: Ask;
  host: Host;
  /** The name of this command's work: Ctrl-C cancels it. */
  job: string;
  json: boolean;
  /** Opens the case a person named, for this command or to stay in it, and says on stderr when it is open for reading only. */
  openCase(named: string, stay?: 'stay'): Promise<CaseSummary>;
  /** A line of the result, for people; made harmless for a terminal. */
  say(line: string): void;
  /** The result, for programs. */
  give(value: unknown): void;
  /** Text of the result as it is, waiting when whoever reads is slow. */
  write(text: string): Promise<void>;
  /** A remark that is not the result. */
  remark(line: string): void;
  /** The command did its work, and found what it looked for not in order. */
  notInOrder(): void;
  /** From here on Ctrl-C is the command's own affair. */
  ownInterrupts(): void;
}

export interface Common {
  json?: boolean;
}

/** Runs a command: an engine for it, its work, and the exit status: 0 done, 1 refused or not in order, 2 a bug. */
export function atDesk(options: Common, work: (desk: Desk) => Promise<void>): Promise<void> {
  return command(options, work, 'asking');
}

/** The same for a command that reads files of evidence: a reader starts beside its engine. */
export function atReadingDesk(options: Common, work: (desk: Desk) => Promise<void>): Promise<void> {
  return command(options, work, 'reading');
}

async function command(
  options: Common,
  work: (desk: Desk) => Promise<void>,
  kind: 'asking' | 'reading',
): Promise<void> {
  const host = startHost(() => forkEngine(join(import.meta.dirname, 'process.js'), {}, kind));
  const job = `terminal-${process.pid}`;
  let opening: string | null = null;
  const progress = showProgress(process.stderr);
  host.onChange((change) => {
    if (change.kind === 'progress' && (change.job === job || opening !== null)) progress.show(change);
  });
  const interrupts = cancelOnInterrupt(host, () => (opening === null ? [job] : [job, opening]));
  const isUnread = stopWhenUnread(host);

  const ask: Ask = async <M extends Method>(method: M, input: Input<M>) => {
    if (interrupts.came())
      throw new Failed({ code: 'cancelled', message: 'Cancelled. Nothing more was begun.', values: {} });
    const reply = await host.ask(method, input);
    if (!reply.ok) throw new Failed(reply.error);
    return reply.value as Output<M>;
  };
  const remark = (line: string): void => {
    progress.clear();
    process.stderr.write(`${visible(line)}\n`);
  };
  const desk: Desk = {
    ask,
    host,
    job,
    json: options.json === true,
    remark,
    ownInterrupts: interrupts.stopListening,
    say: (line) => void process.stdout.write(`${visible(line)}\n`),
    give: (value) => void process.stdout.write(`${visibleJson(value)}\n`),
    write: (text) =>
      new Promise((done) => {
        if (process.stdout.write(text)) done();
        else process.stdout.once('drain', done);
      }),
    notInOrder: () => {
      process.exitCode = 1;
    },
    async openCase(named, stay) {
      const folder = caseFolder(named);
      opening = `open ${folder}`;
      const summary = await ask('case.open', { case: folder, passing: stay === undefined }).finally(() => {
        opening = null;
      });
      remarkOn(summary, remark);
      return summary;
    },
  };

  try {
    await work(desk);
  } catch (error) {
    if (isUnread()) return;
    const failure = failureOf(error);
    if (desk.json) desk.give({ refused: failure });
    remark(failure.code === 'bug' ? `dwell failed: ${failure.message}` : failure.message);
    if (failure.code === 'case-missing') remark('A case is made with: dwell new FOLDER --name NAME --zone ZONE');
    process.exitCode = failure.code === 'bug' || failure.code === 'engine-gone' ? 2 : 1;
  } finally {
    progress.clear();
    await host.close();
    interrupts.stopListening();
  }
}

/** The folder a person means by a case: its ending may be left out. */
function caseFolder(named: string): string {
  const folder = resolve(named);
  return !existsSync(folder) && existsSync(`${folder}.dwell`) ? `${folder}.dwell` : folder;
}

function remarkOn({ lockedBy, chain, unread, interrupted }: CaseSummary, remark: (line: string) => void): void {
  if (lockedBy) remark(`Open for reading only: ${lockedBy.user} on ${lockedBy.machine} is working in this case.`);
  if (chain === 'broken')
    remark('The journal of this case is broken: it is open for reading only. See: dwell verify CASE');
  for (const { name, reason } of unread) remark(`${name} is not in the index: ${reason}`);
  for (const one of interrupted) remark(interruptionLine(one));
}

const namesAtMost = 5;

function interruptionLine({ begun, by, files, missing, taken, reread }: Interruption): string {
  const since = `begun by ${by} at ${begun}, was interrupted`;
  const seen = 'Say that you have seen it: dwell resume CASE --leave';
  if (reread !== null) return `Reading ${reread} again, ${since}: it stands as it was read before. ${seen}`;
  const names = files.slice(0, namesAtMost).map((file) => file.name);
  const more = missing > names.length ? ` and ${missing - names.length} more` : '';
  const rest = taken === 0 ? 'nothing of it is in the case' : `${taken} of its files are in the case, whole`;
  return `An import, ${since}: ${rest}; not in the case: ${names.join(', ')}${more}. Import them again: dwell resume CASE`;
}

/** `dwell events CASE | head`: whoever reads has read enough, and what fails from then on is nobody's concern. */
function stopWhenUnread(host: Host): () => boolean {
  let unread = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    unread = true;
    void host.close().then(() => process.exit(0));
  });
  return () => unread;
}
