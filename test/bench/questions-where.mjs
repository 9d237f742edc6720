// Where: what the views of addresses ask.
const day = 86_400e6;

export async function whereQuestions(measure, { ask }, { first, last }) {
  const at = (share) => Math.floor(first + (last - first) * share);
  const list = (extra) => (run) => ({ limit: 100 + run, ...extra });
  // Before anything has been counted; of a case whose figures stand ready there is nothing to tell first.
  await measure('first sources', 'traces.first', (run) => ({ limit: 50 + run }));
  await measure('first sources of one week', 'traces.first', (run) => ({ from: at(0.4) + run, to: at(0.4) + 7 * day }));
  await measure('sources in one look', 'traces.summary', () => ({}));
  await measure('addresses', 'traces.addresses', list({}));
  await measure('addresses by last seen', 'traces.addresses', list({ sort: 'lastSeen' }));
  await measure('addresses by visits of 10 minutes', 'traces.addresses', list({ sort: 'visits', gapMinutes: 10 }));
  await measure('addresses, a page far down', 'traces.addresses', (run) => ({ limit: 100, offset: 1000 * (run + 1) }));
  await measure('addresses of a network', 'traces.addresses', (run) => ({ limit: 100, search: `${10 + run}.0.0.0/8` }));
  await measure('addresses, part of an organisation', 'traces.addresses', (run) => ({
    limit: 100,
    search: ['telecom', 'cloud', 'univ', 'comm', 'net', 'hosting'][run % 6],
  }));
  for (const groupBy of ['net', 'asn', 'country', 'userAgent']) {
    await measure(`addresses by ${groupBy}`, 'traces.addresses', list({ groupBy }), 2);
  }
  await measure('map', 'traces.map', () => ({}), 2);
  const { rows, total } = await ask('traces.addresses', { limit: 1 });
  const few = await ask('traces.addresses', { limit: 20, offset: Math.floor(total / 2) });
  const one = (run) => ({ subject: { by: 'address', value: few.rows[run % few.rows.length].key } });
  const large = () => ({ subject: { by: 'address', value: rows[0].key } });
  await measure('trace of one address', 'traces.trace', one);
  await measure('trace of the busiest address', 'traces.trace', large);
  await measure('trace of a network', 'traces.trace', (run) => {
    const { key } = few.rows[run % few.rows.length];
    return { subject: { by: 'range', value: key.includes(':') ? `${key}/32` : `${key}/16` } };
  });
  const country = rows[0].country ?? '';
  await measure('trace of a country', 'traces.trace', () => ({ subject: { by: 'country', value: country } }), 1);
  await measure('visits of one address', 'traces.visits', one);
  await measure('visits of the busiest address', 'traces.visits', large);
  await measure('neighbours of one address', 'traces.neighbours', (run) => ({
    address: few.rows[run % few.rows.length].key,
  }));
  await measure(
    'addresses of one week',
    'traces.addresses',
    (run) => ({
      limit: 100,
      from: at(0.4) + run,
      to: at(0.4) + 7 * day,
    }),
    2,
  );
  await measure(
    'addresses of a filter',
    'traces.addresses',
    (run) => ({ limit: 100, filter: `httpStatus:401 line>${run}` }),
    2,
  );
  await measure('actors', 'traces.actors', (run) => ({ limit: 50 + run }));
  await measure('hops of an account', 'traces.hops', (run) => ({ by: 'userName', value: `u${7 * (run + 1)}` }));
  await measure(
    'who held an address',
    'traces.whoisThen',
    (run) => ({
      address: few.rows[run % few.rows.length].key,
      instant: at(0.5),
    }),
    1,
  );
}
