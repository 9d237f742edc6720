/** Ordinary customers: visits after the rhythm of a shop's day and week. */

import { midnights, momentOf, second, shopDays, shopHours, weekday } from './calendar.mjs';
import { kept } from './gateway.mjs';
import { stream } from './random.mjs';
import { browsers, edges, firstDay, lastDay, newKey, site } from './shop.mjs';

const visitsADay = 38;
const words = ['%EA%B9%80%EC%B9%98', 'rain+boots', '%EC%83%9D%EC%88%98', 'desk+lamp', '%EB%9D%BC%EB%A9%B4', 'socks'];

/** @typedef {{ id: number, ip: string, edge: boolean, agent: string }} Customer */

/** The customers that visit. Addresses are shared as carriers share them. @returns {Customer[]} */
export function makeCustomers() {
  const random = stream('customers');
  const addresses = [
    ...Array.from({ length: 226 }, (_, i) => `198.51.100.${i + 1}`),
    ...Array.from(
      { length: 1400 },
      () =>
        `2001:db8:1${random.hex(3)}:${random.between(1, 65535).toString(16)}::${random.between(2, 255).toString(16)}`,
    ),
    // Travellers and people abroad: overseas is not suspect by itself.
    ...Array.from({ length: 18 }, (_, i) => `203.0.113.${i + 181}`),
    ...Array.from({ length: 60 }, () => `2001:db8:7${random.hex(3)}::${random.between(2, 255).toString(16)}`),
  ];
  return Array.from({ length: 5200 }, () => ({
    id: random.between(10_000_003, 33_640_000),
    ip: random.pick(addresses),
    edge: random.chance(0.05),
    agent: random.pick(browsers),
  }));
}

/**
 * A year of visits.
 * @param {Customer[]} customers
 * @param {ReturnType<import('./issuer.mjs').createIssuer>} issuer
 * @returns {import('./gateway.mjs').Request[]}
 */
export function customerVisits(customers, issuer) {
  const random = stream('customer visits');
  const requests = [];
  for (const midnight of midnights(firstDay, lastDay)) {
    const visits = Math.round((visitsADay * shopDays[weekday(midnight)] * random.between(88, 112)) / 1000);
    for (let i = 0; i < visits; i++)
      requests.push(...visit(random, issuer, random.pick(customers), momentOf(random, midnight, shopHours)));
  }
  return requests;
}

function* visit(random, issuer, customer, start) {
  let at = start;
  const common = customer.edge
    ? { ip: random.pick(edges), client: customer.ip, forwardedFor: customer.ip, agent: customer.agent }
    : { ip: customer.ip, agent: customer.agent };
  let token = {};
  const page = (target, more = {}) => {
    at += random.between(2, 95) * second;
    const status = more.status ?? [200, 304, 404, 500][random.weighted([94, 3.5, 2, 0.5])];
    const bytes = status === 304 ? 0 : random.between(420, 24_000);
    return {
      at,
      actor: 'customers',
      target,
      referrer: random.chance(0.6) ? `${site}/` : '-',
      took: random.between(4, 240),
      ...common,
      ...token,
      ...more,
      status,
      bytes,
    };
  };
  yield page('/');
  if (random.chance(0.68)) {
    if (random.chance(0.05)) yield page('/api/login', { method: 'POST', status: 401 });
    const login = page('/api/login', { method: 'POST', status: 200 });
    // The shop went over to a new signing key in January. A login no gateway log holds is still in the issuer's.
    const jti = issuer.issue({ at: login.at, kid: newKey, subject: `c${customer.id}`, client: customer.ip });
    token = { user: `c${customer.id}`, jti, kid: newKey };
    yield { ...login, ...(kept(login.at) ? token : {}) };
  }
  for (let left = random.between(1, 5); left > 0; left--) {
    const choice = random.weighted([40, 18, 14, token.jti ? 9 : 0, token.jti ? 8 : 0, token.jti ? 6 : 0]);
    if (choice === 0) yield page(`/products/${random.between(1000, 190_000)}`);
    else if (choice === 1) yield page(`/search?q=${random.pick(words)}&sort=score`);
    else if (choice === 2) yield page(`/category/${random.between(1, 40)}?page=${random.between(1, 9)}`);
    else if (choice === 3) yield page(`/api/customers/${customer.id}/orders?page=1`, { customer: customer.id });
    else if (choice === 4) yield page(`/api/customers/${customer.id}/delivery-addresses`, { customer: customer.id });
    else yield page('/api/cart', { method: 'POST' });
  }
}
