/** What looks like an attack and is none: the call centre, a partner, a public crawler, a load test. */

import { hour, midnights, minute, momentOf, officeHours, second, seoul, weekday } from './calendar.mjs';
import { stream } from './random.mjs';
import {
  agents,
  crawlerProgram,
  firstDay,
  lastDay,
  loadTester,
  newKey,
  office,
  oldKey,
  partnerAddresses,
} from './shop.mjs';

/** Many accounts behind one office address, reading customers' records by the customers' own wish, in no order. */
export function callCentre(customers, issuer) {
  const random = stream('call centre');
  const requests = [];
  for (const midnight of midnights(firstDay, lastDay)) {
    const share = [0, 6, 5, 5, 5, 5, 1][weekday(midnight)];
    for (const agent of random.shuffled(agents).slice(0, share)) {
      const login = midnight + random.between(530, 560) * minute + random.below(60) * second;
      const jti = issuer.issue({ at: login, kid: newKey, subject: agent.id, client: office, grant: 'staff' });
      const common = {
        actor: 'call-centre',
        ip: office,
        user: agent.id,
        jti,
        kid: newKey,
        agent: 'HaneulDesk/3.1 (Windows 11)',
        bytes: 1180,
      };
      for (let left = random.between(3, 8); left > 0; left--) {
        const customer = random.pick(customers).id;
        const at = Math.max(login + minute, momentOf(random, midnight, officeHours));
        const what = random.pick(['delivery-addresses', 'orders?page=1', 'profile']);
        requests.push({
          at,
          target: `/api/customers/${customer}/${what}`,
          customer,
          took: random.between(20, 160),
          ...common,
        });
      }
    }
  }
  return requests;
}

/** A delivery partner that still signs in with the old key, every two hours; refused once that key is withdrawn. */
export function partner(issuer, keyWithdrawn) {
  const random = stream('partner');
  const requests = [];
  let shipment = 70_411_200;
  for (const midnight of midnights(firstDay, lastDay)) {
    const jti = issuer.issue({
      at: midnight + 5 * second,
      kid: oldKey,
      subject: 'svc-partner-bora',
      client: partnerAddresses[0],
      grant: 'client_credentials',
    });
    for (let i = 0; i < 12; i++) {
      const at = midnight + i * 2 * hour + minute + random.below(20) * second;
      shipment += random.between(1, 90);
      const refused = at >= keyWithdrawn;
      requests.push({
        at,
        actor: 'partner',
        ip: random.pick(partnerAddresses),
        user: 'svc-partner-bora',
        target: `/api/partner/shipments/${shipment}`,
        status: refused ? 401 : 200,
        bytes: refused ? 88 : random.between(500, 900),
        agent: 'bora-connect/1.9',
        took: random.between(9, 60),
        jti,
        kid: oldKey,
      });
    }
  }
  return requests;
}

/** The addresses a public crawler takes in turn: some of the same block as the suspect's, and a block of its own. */
export const crawlerAddresses = [
  ...Array.from({ length: 46 }, (_, i) => `203.0.113.${201 + i}`),
  ...Array.from({ length: 30 }, (_, i) => `2001:db8:b07::${(i + 1).toString(16)}`),
];

/** It walks product numbers upward, day and night, from address to address, and bears no token. */
export function crawler() {
  const random = stream('crawler');
  const requests = [];
  let product = 1000;
  for (const midnight of midnights(firstDay, lastDay)) {
    const ip = random.pick(crawlerAddresses);
    const start = midnight + random.below(22) * hour;
    for (let i = 0, at = start; i < 17; i++) {
      product += random.between(1, 9);
      at += random.between(20, 40) * second;
      const target = i === 0 ? '/robots.txt' : `/products/${product}`;
      const status = random.chance(0.04) ? 404 : 200;
      requests.push({
        at,
        actor: 'crawler',
        ip,
        target,
        status,
        bytes: random.between(900, 9000),
        agent: crawlerProgram,
        took: random.between(5, 40),
      });
    }
  }
  return requests;
}

/** One minute of load from inside, walking test customers upward. */
export function loadTest(issuer) {
  const random = stream('load test');
  const start = seoul('2025-09-03', '02:00:00');
  const jti = issuer.issue({
    at: start - 20 * second,
    kid: newKey,
    subject: 'svc-loadtest',
    client: loadTester,
    grant: 'client_credentials',
  });
  return Array.from({ length: 2400 }, (_, i) => ({
    at: start + Math.floor(i / 40) * second,
    actor: 'load-test',
    ip: loadTester,
    user: 'svc-loadtest',
    target: `/api/customers/${900_000_001 + i}/delivery-addresses`,
    customer: 900_000_001 + i,
    status: random.chance(0.02) ? 503 : 200,
    bytes: 212,
    agent: 'k6/0.49.0 (https://k6.example/)',
    took: random.between(40, 900),
    jti,
    kid: newKey,
  }));
}
