import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { keyOf } from '../assets.ts';

/** A request that gets nothing but a status. */
export class Refused extends Error {
  readonly status: number;
  readonly allow: string | undefined;

  constructor(status: number, allow?: string) {
    super(`refused with ${status}`);
    this.status = status;
    this.allow = allow;
  }
}

const routes = {
  '/ask': { method: 'POST', type: 'application/json' },
  '/stage': { method: 'POST', type: 'application/octet-stream' },
  '/changes': { method: 'GET', type: null },
  '/places': { method: 'GET', type: null },
} as const;

export interface Guarded {
  route: keyof typeof routes | 'asset';
  /** The decoded path. */
  key: string;
  query: URLSearchParams;
}

export interface Ours {
  port: number;
  token: string;
  isAsset(key: string): boolean;
}

/** Lets a request through to its route, or throws Refused. Nothing of the body has been read yet. */
export function guard(request: IncomingMessage, ours: Ours): Guarded {
  if (request.httpVersion !== '1.1') throw new Refused(505);
  const ownHost = `127.0.0.1:${ours.port}`;
  const origin = `http://${ownHost}`;
  // Another host name for this address would be another site's page that had it rebound (DNS rebinding).
  if (headers(request, 'host').join() !== ownHost) throw new Refused(421);

  const target = request.url ?? '';
  const queryAt = target.indexOf('?');
  const path = queryAt < 0 ? target : target.slice(0, queryAt);
  const key = keyOf(path);
  if (key === null) throw new Refused(400);
  const route = Object.hasOwn(routes, key) ? (key as keyof typeof routes) : ours.isAsset(key) ? 'asset' : null;
  if (route === null) throw new Refused(404);
  const query = new URLSearchParams(queryAt < 0 ? '' : target.slice(queryAt + 1));

  // A browser says where a request comes from; a page of another origin has no business here, whatever it holds.
  const from = headers(request, 'origin');
  if (from.length > 0 && from.join() !== origin) throw new Refused(403);
  if (route === 'asset') {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refused(405, 'GET, HEAD');
    return { route, key, query };
  }
  const site = headers(request, 'sec-fetch-site');
  if (site.length > 0 && site.join() !== 'same-origin') throw new Refused(403);
  const { method, type } = routes[route];
  if (request.method !== method) throw new Refused(405, method);
  if (method === 'POST' && from.length === 0) throw new Refused(403);
  if (!bears(request, ours.token)) throw new Refused(401);
  if (type !== null && !isType(headers(request, 'content-type').join(), type)) throw new Refused(415);
  return { route, key, query };
}

/** Every value of a header as it was sent; Node itself keeps the first of several and says nothing. */
function headers(request: IncomingMessage, name: string): string[] {
  const values: string[] = [];
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    if (request.rawHeaders[i]?.toLowerCase() === name) values.push(request.rawHeaders[i + 1] ?? '');
  }
  return values;
}

function bears(request: IncomingMessage, token: string): boolean {
  const [given, ...more] = headers(request, 'authorization');
  const expected = Buffer.from(`Bearer ${token}`);
  const said = Buffer.from(given ?? '');
  return more.length === 0 && said.length === expected.length && timingSafeEqual(said, expected);
}

function isType(said: string, type: string): boolean {
  return (
    said === type || said.toLowerCase() === `${type};charset=utf-8` || said.toLowerCase() === `${type}; charset=utf-8`
  );
}
