/**
 * The loopback door: the same page in a plain browser, over HTTP/1.1 on 127.0.0.1.
 *
 *   GET  /, /assets/...   the page's own files, by exact path; no token, there is nothing secret in them
 *   POST /ask             {"method","input"} -> Reply; Content-Type: application/json
 *   GET  /changes         a stream of lines, each a Change as JSON or an empty line (a heartbeat, every 15 s)
 *   POST /stage?name=N&modified=MS
 *                         the bytes of a file -> Reply of {place,name}; Content-Type: application/octet-stream.
 *                         Staged files are temporary: an import of one is always made with `copy`, and they are gone
 *                         when the door closes.
 *   GET  /places          -> Reply of a Listing: the roots (the cases folder and the --root folders)
 *   GET  /places?in=P     -> Reply of a Listing: what is in the folder of that place
 *
 * All but the page's files want `Authorization: Bearer <token>`; the token stands in the fragment of the address that is
 * printed (`#t=`), so it reaches no log and no Referer. Saving is the browser's download. Whatever is not exactly this
 * is refused with a bare status: 400, 401, 403, 404, 405, 408, 411, 413, 415, 421, 431, 505.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply } from '@shared/refusal.ts';
import { safetyHeaders } from '../csp.ts';
import type { Host } from '../host.ts';
import type { Places } from '../places.ts';
import { askFromPage, replyOf } from './ask-from-page.ts';
import type { Asset } from './assets.ts';
import { type Guarded, guard, Refused } from './loopback/guard.ts';
import { listPlaces } from './loopback/listing.ts';
import { createStage, sizeOf } from './loopback/stage.ts';

export interface LoopbackChoice {
  host: Host;
  places: Places;
  assets: ReadonlyMap<string, Asset>;
  casesFolder: string;
  /** Folders whose files may be chosen in place. */
  roots: string[];
  /** 0 for any. */
  port: number;
}

export interface LoopbackDoor {
  /** With the token: whoever has it has the case. */
  address: string;
  port: number;
  token: string;
  close(): Promise<void>;
}

const bodyAtMost = 4 * 1024 * 1024;
const bodyWithinMs = 10_000;
const heartbeatMs = 15_000;

/** Opens the door. When the port is taken, the next free one is used: compare `port` and say so. */
export async function openLoopbackDoor(choice: LoopbackChoice): Promise<LoopbackDoor> {
  const { host, places, assets } = choice;
  const token = randomBytes(32).toString('base64url');
  const stage = await createStage(choice.casesFolder);
  const listeners = new Set<ServerResponse>();

  const stopListening = host.onChange((change) => {
    const line = `${JSON.stringify(change)}\n`;
    for (const response of listeners) send(response, line);
  });
  const heartbeat = setInterval(() => {
    for (const response of listeners) send(response, '\n');
  }, heartbeatMs);
  heartbeat.unref();

  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 0,
      requireHostHeader: false,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: 60_000,
    },
    (request, response) => {
      void respond(request, response).catch((error: unknown) => {
        refuse(response, error instanceof Refused ? error : new Refused(500));
        // Who breaks off in the middle of his request is no bug of ours.
        if (!(error instanceof Refused) && request.complete) console.error(error);
      });
    },
  );
  server.maxConnections = 200;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable) socket.end(malformed(error.code));
    else socket.destroy();
  });
  const port = await listen(server, choice.port);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const guarded = guard(request, { port, token, isAsset: (key) => assets.has(key) });
    switch (guarded.route) {
      case 'asset':
        return sendAsset(response, assets.get(guarded.key), request.method === 'HEAD');
      case '/ask':
        return sendReply(request, response, await ask(request));
      case '/changes':
        return stream(response);
      case '/stage':
        return sendReply(request, response, await takeIn(request, guarded));
      case '/places':
        return sendReply(
          request,
          response,
          await replyOf(async () => ({
            ok: true,
            value: await listPlaces(places, choice, guarded.query.get('in')),
          })),
        );
    }
  }

  async function ask(request: IncomingMessage): Promise<Reply> {
    const { method, input } = questionOf(await readBody(request));
    const staged = method === 'evidence.import' && stage.holdsAny(input, places);
    const reply = await askFromPage(host, places, method, staged ? { ...(input as object), copy: true } : input);
    if (method === 'custody.check') await stage.discard(input, places);
    return reply;
  }

  async function takeIn(request: IncomingMessage, { query }: Guarded): Promise<Reply> {
    const size = sizeOf(request);
    return replyOf(async () => {
      const { path, name } = await stage.take(request, {
        name: query.get('name') ?? '',
        size,
        modified: dateOf(query.get('modified')),
      });
      return { ok: true, value: { place: places.grant(path), name } };
    });
  }

  function stream(response: ServerResponse): void {
    response.writeHead(200, { ...safetyHeaders, 'Content-Type': 'application/x-ndjson' });
    response.write('\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  return {
    address: `http://127.0.0.1:${port}/#t=${token}`,
    port,
    token,
    async close() {
      stopListening();
      clearInterval(heartbeat);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await stage.clear();
    },
  };
}

/** The answer to what is no request at all, or takes too long to become one. */
function malformed(code: string | undefined): string {
  const status =
    { ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout', HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large' }[
      code ?? ''
    ] ?? '400 Bad Request';
  const headers = Object.entries({ ...safetyHeaders, 'Content-Length': '0', Connection: 'close' });
  return `HTTP/1.1 ${status}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** A page that does not read its changes (a sleeping tab) is let go; it asks anew when it wakes. */
function send(response: ServerResponse, line: string): void {
  if (response.writableLength > bodyAtMost) response.destroy();
  else response.write(line);
}

function refuse(response: ServerResponse, { status, allow }: Refused): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // The rest of a body that was not read would be taken for the next request.
  const headers = { ...safetyHeaders, 'Content-Length': 0, Connection: 'close', ...(allow ? { Allow: allow } : {}) };
  response.writeHead(status, headers).end();
}

function sendReply(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const body = Buffer.from(JSON.stringify(reply));
  const type = { 'Content-Type': 'application/json', 'Content-Length': body.length };
  // Refused before its body was read to the end: the rest is not waited for.
  const unread = request.complete ? {} : { Connection: 'close' };
  response.writeHead(200, { ...safetyHeaders, ...type, ...unread }).end(body);
}

function sendAsset(response: ServerResponse, asset: Asset | undefined, headOnly: boolean): void {
  if (!asset) throw new Refused(404);
  response.writeHead(200, { ...safetyHeaders, 'Content-Type': asset.type, 'Content-Length': asset.body.length });
  response.end(headOnly ? undefined : asset.body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > bodyAtMost) throw new Refused(413);
  const timer = setTimeout(() => request.destroy(), bodyWithinMs);
  try {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > bodyAtMost) throw new Refused(413);
      parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
  } finally {
    clearTimeout(timer);
  }
}

function questionOf(body: string): { method: string; input: unknown } {
  let question: unknown;
  try {
    question = JSON.parse(body);
  } catch {
    throw new Refused(400);
  }
  const { method, input } = (question ?? {}) as { method?: unknown; input?: unknown };
  if (typeof method !== 'string') throw new Refused(400);
  return { method, input: input ?? {} };
}

/** Milliseconds since 1970, as a browser's File says them. */
function dateOf(text: string | null): Date | null {
  return text !== null && /^\d{1,14}$/.test(text) ? new Date(Number(text)) : null;
}

/** The wanted port, or one of the nine after it, or any: near ones, because a browser keeps its memory per port. */
async function listen(server: ReturnType<typeof createServer>, wanted: number): Promise<number> {
  const tries = wanted === 0 ? [0] : [...Array.from({ length: 10 }, (_, i) => wanted + i).filter((p) => p < 65_536), 0];
  for (const port of tries) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new Error('no port could be listened on');
}
