import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CaseSummary } from '@shared/case.ts';
import type { Ask } from '@shared/contract.ts';
import type { Failure } from '@shared/refusal.ts';
import { forkEngine } from '../../fork.ts';
import { type Host, startHost } from '../../host.ts';
import { showProgress } from './progress.ts';
import { visible, visibleJson } from './text.ts';

/** What a command works with. */
export interface Desk {
  ask: Ask;
  host: Host;
  /** The name of this command's work: Ctrl-C cancels it. */
  job: string;
  json: boolean;
  /** Opens the case a person named, and says on stderr when it is open for reading only. */
  openCase(named: string): Promise<CaseSummary>;
  /** A line of the result, for people; made harmless for a terminal. */
  say(line: string): void;
  /** The result, for programs. */
  give(value: unknown): void;
  /** Bytes of the result as they are, waiting when whoever reads is slow. */
  write(text: string): Promise<void>;
  /** A remark that is not the result. */
  remark(line: string): void;
  /** The command did its work, and found what it looked for not in order. */
  notInOrder(): void;
}

/** The engine refused, or failed. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

export interface Common {
  json?: boolean;
}

/** Runs a command: an engine for it, its work, and the exit status: 0 done, 1 refused or not in order, 2 a bug. */
export async function atDesk(options: Common, work: (desk: Desk) => Promise<void>): Promise<void> {
  const host = startHost(() => forkEngine(join(import.meta.dirname, 'process.js')));
  const job = `terminal-${process.pid}`;
  const json = options.json === true;
  let opening: string | null = null;
  const progress = showProgress(process.stderr);
  host.onChange((change) => {
    if (change.kind === 'progress' && (change.job === job || change.job === opening)) progress.show(change);
  });

  let interrupts = 0;
  const onInterrupt = () => {
    if (++interrupts > 1) process.exit(1);
    void cancel();
  };
  const cancel = async () => {
    const names = opening === null ? [job] : [job, opening];
    const replies = await Promise.all(names.map((name) => host.ask('job.cancel', { job: name })));
    const under = replies.some((reply) => reply.ok && (reply.value as { cancelled: boolean }).cancelled);
    // Nothing to cancel: a command that only waits, as one that has asked a short question.
    if (!under) await host.close().then(() => process.exit(1));
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onInterrupt);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `dwell events | head`: whoever reads has read enough.
    if (error.code === 'EPIPE') void host.close().then(() => process.exit(0));
    else throw error;
  });

  const ask: Ask = async (method, input) => {
    const reply = await host.ask(method, input);
    if (!reply.ok) throw new Failed(reply.error);
    return reply.value as Awaited<ReturnType<typeof ask<typeof method>>>;
  };
  const desk: Desk = {
    ask,
    host,
    job,
    json,
    say: (line) => void process.stdout.write(`${visible(line)}\n`),
    give: (value) => void process.stdout.write(`${visibleJson(value)}\n`),
    write: (text) =>
      new Promise((done) => {
        if (process.stdout.write(text)) done();
        else process.stdout.once('drain', done);
      }),
    remark: (line) => {
      progress.clear();
      process.stderr.write(`${visible(line)}\n`);
    },
    notInOrder: () => {
      process.exitCode = 1;
    },
    async openCase(named) {
      const folder = caseFolder(named);
      opening = `open ${folder}`;
      const summary = await ask('case.open', { case: folder }).finally(() => {
        opening = null;
      });
      if (summary.lockedBy) {
        const { user, machine } = summary.lockedBy;
        desk.remark(`Open for reading only: ${user} on ${machine} is working in this case.`);
      }
      for (const { name, reason } of summary.unread) desk.remark(`${name} is not in the index: ${reason}`);
      return summary;
    },
  };

  try {
    await work(desk);
  } catch (error) {
    const failure: Failure =
      error instanceof Failed ? error.failure : { code: 'bug', message: String(error), values: {} };
    if (!(error instanceof Failed)) console.error(error);
    if (json) desk.give({ refused: failure });
    desk.remark(failure.code === 'bug' ? `dwell failed: ${failure.message}` : failure.message);
    if (failure.code === 'case-missing') desk.remark('A case is made with: dwell new FOLDER --name NAME --zone ZONE');
    process.exitCode = failure.code === 'bug' || failure.code === 'engine-gone' ? 2 : 1;
  } finally {
    progress.clear();
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
    await host.close();
  }
}

/** The folder a person means by a case: its ending may be left out. */
function caseFolder(named: string): string {
  const folder = resolve(named);
  return !existsSync(folder) && existsSync(`${folder}.dwell`) ? `${folder}.dwell` : folder;
}

/** A refusal of the terminal door itself. */
export function refuse(code: Failure['code'], message: string): never {
  throw new Failed({ code, message, values: {} });
}
