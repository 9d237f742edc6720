/** The answer key: what an investigator should find, counted from the story itself and never from a parser. */
import { createHash } from 'node:crypto';
import { dayOf, isoMilli, isoSecond, zone } from './calendar.mjs';
import { accessKeys, issuerMissingDays, missingDays, newKey, oldKey } from './shop.mjs';
import { homeAddress } from './suspect.mjs';

/**
 * @param {{ laidOut: ReturnType<import('./layout.mjs').layOut>[], suspect: ReturnType<import('./suspect.mjs').suspectWalk>, issuer: ReturnType<import('./issuer.mjs').createIssuer> }} made
 */
export function answerKey({ laidOut, suspect, issuer }) {
  const marks = new Map();
  for (const { file, placed } of laidOut) {
    for (const piece of placed)
      if (piece.mark) marks.set(piece.mark, { file, line: piece.line, byteOffset: piece.byteOffset, at: piece.at });
  }
  /** Where the story's marked event stands. @param {string} mark */
  const placeOf = (mark) => {
    const place = marks.get(mark);
    if (!place) throw new Error(`The story has no event marked "${mark}".`);
    return place;
  };

  const events = laidOut.flatMap(({ file, placed }) =>
    placed.filter((piece) => piece.kind === 'event' && piece.at !== undefined).map((piece) => ({ file, ...piece })),
  );
  const perDay = {};
  for (const event of events) perDay[dayOf(event.at)] = (perDay[dayOf(event.at)] ?? 0) + 1;
  const gateway = events.filter((event) => event.request);
  const actors = {};
  for (const name of ['suspect', 'customers', 'call-centre', 'partner', 'crawler', 'load-test', 'noise']) {
    actors[name] = actor(
      gateway.filter((event) => event.actor === name).map((event) => event.request),
      name === 'suspect' || name === 'crawler',
    );
  }
  const forgedFirstUse = new Map();
  for (const { request } of gateway)
    if (request.actor === 'suspect' && !forgedFirstUse.has(request.jti)) forgedFirstUse.set(request.jti, request.at);
  const departed = events.filter((event) => event.actor === 'departed');
  const place = (event) => ({
    file: event.file,
    line: event.line,
    byteOffset: event.byteOffset,
    at: isoSecond(event.at),
  });

  const answers = {
    zone,
    files: laidOut.map(({ file, content, placed, sheet }) => {
      const times = placed.flatMap((piece) => (piece.kind === 'event' && piece.at !== undefined ? [piece.at] : []));
      return {
        file,
        unpackedSha256: createHash('sha256').update(content).digest('hex'),
        unpackedBytes: content.length,
        ...sheet,
        first: isoMilli(Math.min(...times)),
        last: isoMilli(Math.max(...times)),
      };
    }),
    totals: {
      events: laidOut.reduce((sum, { sheet }) => sum + sheet.events, 0),
      rejects: laidOut.reduce((sum, { sheet }) => sum + sheet.rejects, 0),
      gatewayEvents: gateway.length,
    },
    eventsPerDay: perDay,
    actors,
    forgedTokens: {
      jti: [...forgedFirstUse.keys()].sort(),
      kid: oldKey,
      // First used on a day whose issuing log is lost: whether these were issued cannot be told from the logs.
      cannotBeTold: [...forgedFirstUse].filter(([, at]) => issuerMissingDays.includes(dayOf(at))).map(([jti]) => jti),
    },
    unrecordedButGenuineTokens: [...issuer.unrecorded].sort(),
    resumptionPoints: suspect.resumptions.map((r) => ({
      ...r,
      last: isoSecond(r.last),
      resumed: isoSecond(r.resumed),
      gapSeconds: (r.resumed - r.last) / 1000,
    })),
    knownResumption: {
      id: 18_204_991,
      stopped: place({ ...placeOf('known stop') }),
      resumed: place({ ...placeOf('known resumption') }),
    },
    departedDeveloper: {
      account: 'dokgo.yeoul',
      lastDay: '2024-12-31',
      accessKey: accessKeys.departed,
      address: homeAddress,
      lastLogin: place(departed.find((event) => event.mark === 'last login')),
      events: departed.filter((event) => event.mark !== 'last login').map(place),
      signingKeyRead: place({ ...placeOf('signing key read') }),
    },
    aliveAfterOwnerLeft: [accessKeys.departed, accessKeys.leftUnused, oldKey],
    signingKeys: { old: oldKey, new: newKey, oldWithdrawn: isoSecond(placeOf('key withdrawn').at) },
    gaps: { gateway: missingDays, issuer: issuerMissingDays },
    claims: {
      firstAct: [
        { by: 'ministry', at: isoSecond(placeOf('first read').at), mark: place({ ...placeOf('first read') }) },
        { by: 'company', at: isoSecond(placeOf('mass reading').at), mark: place({ ...placeOf('mass reading') }) },
      ],
      lastAct: { at: isoSecond(placeOf('last read').at), mark: place({ ...placeOf('last read') }) },
      discovery: [
        { by: 'ministry', at: '2025-11-17T07:00:00Z' },
        { by: 'company', at: '2025-11-18T13:52:00Z' },
      ],
    },
    // Calendar days in Seoul, the last day not counted.
    dwellDays: {
      firstActToDiscovery: {
        ministryToMinistry: 217,
        ministryToCompany: 218,
        companyToMinistry: 146,
        companyToCompany: 147,
      },
      firstActToLastAct: { ministry: 208, company: 137 },
    },
    marks: Object.fromEntries([...marks].map(([name, { at, ...where }]) => [name, { ...where, at: isoSecond(at) }])),
  };
  return { answers, placeOf };
}

/** @param {import('./gateway.mjs').Request[]} requests @param {boolean} listed */
function actor(requests, listed) {
  const asLogged = distinct(requests.map((request) => request.ip));
  const clients = distinct(requests.map((request) => request.client ?? request.ip));
  const records = requests.filter((request) => request.customer);
  const served = records.filter((request) => (request.status ?? 200) === 200);
  const kindOf = (target) =>
    target.includes('/delivery-addresses')
      ? 'deliveryAddresses'
      : target.startsWith('/my/addresses/edit')
        ? 'addressEdit'
        : target.includes('/orders')
          ? 'orders'
          : 'profile';
  const views = {};
  for (const request of served) views[kindOf(request.target)] = (views[kindOf(request.target)] ?? 0) + 1;
  return {
    events: requests.length,
    addressesAsLogged: asLogged.length,
    addressesTrueClient: clients.length,
    ...(listed ? { asLogged, trueClients: clients } : {}),
    tokens: distinct(requests.flatMap((request) => request.jti ?? [])).length,
    accounts: distinct(requests.flatMap((request) => request.user ?? [])).length,
    first: isoSecond(Math.min(...requests.map((request) => request.at))),
    last: isoSecond(Math.max(...requests.map((request) => request.at))),
    /** Requests for a customer's record that were answered with it, by page; and how many customers these were. */
    views,
    distinctCustomersServed: distinct(served.map((request) => request.customer)).length,
    distinctCustomersAsked: distinct(records.map((request) => request.customer)).length,
    bytes: requests.reduce((sum, request) => sum + (request.bytes ?? 0), 0),
  };
}

function distinct(list) {
  return [...new Set(list)].sort();
}
