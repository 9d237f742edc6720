import { type Failure, Refusal, type Reply } from '@shared/refusal.ts';
import type { Host } from '../host.ts';
import type { Places } from '../places.ts';

/** A page's question to the engine: words for places become paths on the way in, paths become words on the way out. */
export function askFromPage(host: Host, places: Places, method: string, input: unknown): Promise<Reply> {
  return replyOf(async () => {
    const reply = await host.ask(method, places.fromPage(method, input));
    return reply.ok ? { ok: true, value: places.toPage(method, reply.value) } : reply;
  });
}

/** The envelope around something a door does itself. */
export async function replyOf(work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return { code: error.code, message: error.message, values: error.values };
  console.error(error);
  return { code: 'bug', message: error instanceof Error ? error.message : String(error), values: {} };
}
