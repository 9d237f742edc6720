import type { Host } from '../../host.ts';

export interface Interrupts {
  /** From the first Ctrl-C on nothing more is to be begun: what it met may have been over before it could be cancelled. */
  came(): boolean;
  stopListening(): void;
}

/**
 * Ctrl-C cancels the work under way, by the names it has; what was waiting for it then fails as cancelled. With no such
 * work, or pressed again, it ends the program with status 1.
 */
export function cancelOnInterrupt(host: Host, jobs: () => string[]): Interrupts {
  let times = 0;
  const onInterrupt = async () => {
    if (++times > 1) process.exit(1);
    const replies = await Promise.all(jobs().map((job) => host.ask('job.cancel', { job })));
    const any = replies.some((reply) => reply.ok && (reply.value as { cancelled: boolean }).cancelled);
    if (any) return;
    await host.close();
    process.exit(1);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, onInterrupt);
  return {
    came: () => times > 0,
    stopListening() {
      for (const signal of signals) process.off(signal, onInterrupt);
    },
  };
}

/** Until Ctrl-C, or until whoever started us is gone. */
export function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}
