import type { Change } from '@shared/changes.ts';
import type { Reply } from '@shared/refusal.ts';
import { EngineFailure } from './failure.ts';
import { authorised } from './token.ts';

/** One call through the loopback door. Throws an EngineFailure `door-closed` or `address-expired` when there is no reply to be had. */
export async function post(method: string, input: unknown): Promise<Reply> {
  const response = await request('/ask', {
    method: 'POST',
    headers: authorised({ 'Content-Type': 'application/json' }),
    body: JSON.stringify({ method, input }),
  });
  return (await response.json()) as Reply;
}

/** A request to the door that served this page, its refusals turned into failures the page has words for. */
export async function request(address: string, options: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { ...options, cache: 'no-store', credentials: 'omit', redirect: 'error' });
  } catch {
    throw new EngineFailure(
      'door-closed',
      'Dwell is not running any more. Start it again and open the address it prints.',
    );
  }
  if (response.status === 401 || response.status === 403) {
    throw new EngineFailure(
      'address-expired',
      'This address has expired. Open the address that Dwell printed when it started.',
    );
  }
  return response;
}

/** Reads the stream of announcements for as long as the page lives, and opens it anew when it breaks. */
export function listenToChanges(tell: (change: Change) => void): void {
  void (async () => {
    for (let tries = 0; ; tries++) {
      try {
        const response = await request('/changes', { headers: authorised() });
        if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
        // What was announced while nobody listened is lost: whatever is shown has to be asked for again.
        if (tries > 0) tell({ kind: 'case-changed', what: ['case', 'evidence', 'notes', 'incident', 'custody'] });
        tries = 0;
        await readLines(response.body, (line) => tell(JSON.parse(line) as Change));
      } catch (error) {
        if (error instanceof EngineFailure && error.code === 'address-expired') return;
      }
      await new Promise((resolve) => setTimeout(resolve, Math.min(5000, 250 * 2 ** Math.min(tries, 5))));
    }
  })();
}

/** Empty lines are the door's heartbeat. */
async function readLines(body: ReadableStream<Uint8Array>, take: (line: string) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') take(line);
  }
}
