/**
 * The suspect: tokens signed with the old key and never issued, walking customer numbers upward through hundreds of
 * overseas addresses. Each session takes up where the one before stopped, whatever the address.
 */

import { day, dayOf, hour, midnights, minute, second, seoul } from './calendar.mjs';
import { stream } from './random.mjs';
import { edges, missingDays, oldKey, suspectPrograms } from './shop.mjs';

/** The address that also used the departed developer's access key, and knocked at the bastion. */
export const homeAddress = '203.0.113.77';
const subject = 'svc-cs-console';
const firstId = 18_000_001;
/** The story needs one stop everybody can look up. */
const knownStop = 18_204_991;

/** @typedef {{ stoppedAt: number, last: number, lastAddress: string, lastToken: string, resumed: number, resumedAddress: string, resumedToken: string }} Resumption */

/** All that the suspect did at the gateway, and where the walk was resumed. */
export function suspectWalk() {
  const random = stream('suspect');
  const supply = addressSupply(random);
  /** @type {import('./gateway.mjs').Request[]} */
  const requests = [];
  /** @type {Resumption[]} */
  const resumptions = [];
  /** @type {string[]} */
  const forged = [];
  let id = firstId;
  let token = '';
  let uses = 0;
  /** @type {import('./gateway.mjs').Request | null} */
  let before = null;

  const forge = () => {
    token = random.uuid();
    uses = 0;
    forged.push(token);
  };
  const common = () => ({ actor: 'suspect', user: subject, jti: token, kid: oldKey });

  // January: does the key still open the door? Each token is tried on one test customer.
  for (const [date, time, ip] of [
    ['2025-01-09', '23:41:12', homeAddress],
    ['2025-01-17', '02:06:45', '203.0.113.12'],
    ['2025-01-23', '01:15:30', homeAddress],
  ]) {
    forge();
    const start = seoul(date, time);
    const statuses = date === '2025-01-09' ? [401, 401, 403, 200, 200] : [200, 200, 200];
    statuses.forEach((status, i) => {
      const target = i % 2 ? '/api/customers/10000017/profile' : '/api/customers/self';
      const known = i % 2 ? { customer: 10_000_017 } : {};
      const mark = date === '2025-01-09' && i === 3 ? { mark: 'first test' } : {};
      requests.push({
        ...common(),
        ...known,
        ...mark,
        at: start + i * 41 * second,
        ip,
        target,
        status,
        bytes: status === 200 ? 310 : 92,
        agent: suspectPrograms.test,
      });
    });
  }

  /** One session: walks on from where the last one stopped; ends after `length` reads, or at the known stop. */
  const session = (start, length, marks = {}) => {
    if (!token || uses >= 2 || !random.chance(0.25)) forge();
    uses++;
    const september = start >= seoul('2025-09-01');
    // What the story tells by name happens at addresses of the suspect's own.
    const told = 'last' in marks || (id <= knownStop && id + length * 23 >= knownStop);
    const behindEdge = start >= seoul('2025-10-06') && random.chance(0.12) && !told;
    const addresses = supply(random.pick([1, 2, 2, 3, 3, 4]));
    const interleaved = random.chance(0.3);
    const agent =
      start < seoul('2025-06-24')
        ? suspectPrograms.test
        : random.chance(0.7)
          ? suspectPrograms.walk
          : suspectPrograms.app;
    let at = start;
    for (let i = 0; i < length; i++) {
      const client = addresses[interleaved ? i % addresses.length : Math.floor((i * addresses.length) / length)];
      const spoofed = behindEdge && random.chance(0.1) ? '198.51.100.7, ' : '';
      const from = behindEdge
        ? { ip: random.pick(edges), client, forwardedFor: `${spoofed}${client}` }
        : { ip: client };
      const what = september && i > 0 ? random.weighted([92, 3, 5]) : 0;
      const target = [
        `/api/customers/${id}/delivery-addresses`,
        `/my/addresses/edit?customer=${id}`,
        `/api/customers/${id}/orders?page=1`,
      ][what];
      const status = i > 0 && i < length - 1 ? [200, 429, 504][random.weighted([97, 2, 1])] : 200;
      const request = {
        ...common(),
        ...from,
        at,
        target,
        customer: id,
        status,
        bytes: status === 200 ? random.between(480, 1900) : 96,
        agent,
        took: status === 504 ? 5000 : random.between(18, 90),
        ...(i === 0 && marks.first ? { mark: marks.first } : {}),
        ...(i === length - 1 && marks.last ? { mark: marks.last } : {}),
        ...(what === 1 && !requests.some((r) => r.mark === 'first edit page') ? { mark: 'first edit page' } : {}),
      };
      if (i === 0 && before && before.customer === id) {
        resumptions.push({
          stoppedAt: id,
          last: before.at,
          lastAddress: before.client ?? before.ip,
          lastToken: before.jti,
          resumed: at,
          resumedAddress: client,
          resumedToken: token,
        });
        if (id === knownStop) request.mark = 'known resumption';
      }
      requests.push(request);
      before = request;
      if (id === knownStop && i > 0) {
        request.mark = 'known stop';
        request.status = 200;
        request.target = `/api/customers/${id}/delivery-addresses`;
        break;
      }
      // A page that failed, or another page of the same customer, does not move the walk on; nor does the last read.
      const moves = status === 200 && what === 0 && i < length - 1;
      if (moves) {
        const next = id + 1 + random.below(23);
        id = id < knownStop && next > knownStop ? knownStop : next;
      }
      at += status === 200 ? random.between(1, 7) * second : 15 * second;
    }
    return before.at;
  };

  // Spring: a beginning the ministry found later.
  session(seoul('2025-04-14', '02:17:33'), 28, { first: 'first read' });
  for (const date of ['2025-04-15', '2025-04-29', '2025-05-08', '2025-05-21', '2025-05-30', '2025-06-11']) {
    session(seoul(date, '02:40:00') + random.below(7200) * second, random.between(15, 40));
  }
  // Summer to autumn: the mass reading.
  session(seoul('2025-06-24', '03:11:07'), 240, { first: 'mass reading' });
  for (const midnight of midnights('2025-06-25', '2025-11-07')) {
    if (missingDays.includes(dayOf(midnight))) {
      // Whatever was read in these days, no log tells; the walk was further on afterwards.
      id += 1371;
      continue;
    }
    let at = midnight + random.between(60, 270) * minute + random.below(60) * second;
    for (let sessions = random.pick([0, 1, 1, 1, 2, 2]); sessions > 0; sessions--) {
      const end = session(at, random.between(60, 215));
      at = end + 2 * hour + random.between(2, 90) * minute;
      if (id === knownStop && sessions === 1) sessions++;
      if (id === knownStop) at = end + 2 * hour + 3 * minute + 14 * second;
      if (at - midnight > day) break;
    }
  }
  session(seoul('2025-11-08', '05:19:02'), 130, { last: 'last read' });
  return { requests, resumptions, forged };
}

/** Addresses in turn, most of them once or twice, sometimes an earlier one again. */
function addressSupply(random) {
  const networks = Array.from({ length: 11 }, () => `2001:db8:f${random.hex(3)}`);
  const pool = random.shuffled([
    ...Array.from({ length: 180 }, (_, i) => `203.0.113.${i + 1}`),
    ...networks.flatMap((network) =>
      Array.from({ length: 16 }, () => `${network}::${random.between(2, 4095).toString(16)}`),
    ),
  ]);
  let next = 0;
  return (count) =>
    Array.from({ length: count }, () =>
      next > 4 && random.chance(0.15) ? pool[random.below(next)] : pool[next++ % pool.length],
    );
}
