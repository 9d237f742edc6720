/** The gateway's access log: requests gathered from every part of the story, written as nginx would, a file a month. */
import { dayOf, nginxTime } from './calendar.mjs';
import { missingDays } from './shop.mjs';

/**
 * @typedef {object} Request
 * @property {number} at milliseconds since 1970 UTC
 * @property {string} actor who is behind it, for the answer key only
 * @property {string} ip the address the gateway saw
 * @property {string} target path and query
 * @property {string} [user] subject of the token
 * @property {string} [method]
 * @property {number} [status]
 * @property {number} [bytes]
 * @property {string} [referrer]
 * @property {string} [agent]
 * @property {string} [forwardedFor]
 * @property {number} [took] milliseconds
 * @property {string} [jti] token id
 * @property {string} [kid] id of the key that signed the token
 * @property {number} [customer] the customer whose record is read, for the answer key only
 * @property {string} [client] the true client where `ip` is one of the shop's own edges, for the answer key only
 * @property {string} [mark] a name by which the story refers to this request
 */

/** @typedef {{ request: Request | null, kind: 'event' | 'reject' | 'blank', bytes: Buffer }} Line */

/** One line of the log, without its end. @param {Request} request */
export function gatewayLine(request) {
  const { at, ip, target, user = '-', method = 'GET', status = 200, bytes = 0, referrer = '-', agent = '-' } = request;
  const { forwardedFor = '-', took = 12, jti = '-', kid = '-' } = request;
  const asked = method ? `${method} ${target} HTTP/1.1` : target;
  const extra = `"${forwardedFor}" "rt=${(took / 1000).toFixed(3)}" "jti=${jti}" "kid=${kid}"`;
  return `${ip} - ${user} [${nginxTime(at)}] "${asked}" ${status} ${bytes} "${referrer}" "${agent}" ${extra}`;
}

/** True when the day's gateway log still exists. @param {number} at */
export const kept = (at) => !missingDays.includes(dayOf(at));

/**
 * The months' files in order: name and lines.
 * @param {Request[]} requests
 * @param {Map<string, Line[]>} dirt lines that are no event, by month, to be put in at even distances
 * @returns {{ file: string, lines: Line[] }[]}
 */
export function gatewayFiles(requests, dirt) {
  // Sorting is stable: requests of one second stay in the order in which the story tells them.
  const ordered = requests.filter((request) => kept(request.at)).sort((a, b) => a.at - b.at);
  /** @type {Map<string, Line[]>} */
  const months = new Map();
  for (const request of ordered) {
    const month = dayOf(request.at).slice(0, 7);
    const lines = months.get(month) ?? [];
    months.set(month, lines);
    lines.push({ request, kind: 'event', bytes: Buffer.from(gatewayLine(request)) });
  }
  return [...months].map(([month, lines]) => {
    const dirty = dirt.get(month) ?? [];
    dirty.forEach((line, i) => {
      lines.splice(Math.floor(((i + 1) * lines.length) / (dirty.length + 1)), 0, line);
    });
    return { file: `gateway-${month}.log.gz`, lines };
  });
}
