// When: what the timeline asks.
const day = 86_400e6;
const termFields = ['sourceIp', 'userName', 'userAgent', 'httpMethod', 'httpReferrer', 'eventOutcome'];
const plainFields = ['urlPath', 'urlQuery', 'httpStatus', 'evidence'];

export async function timelineQuestions(measure, { ask }, { events, first, last, some }) {
  const at = (share) => Math.floor(first + (last - first) * share);
  const { sourceIp, userName } = some;
  const network = sourceIp.includes(':') ? sourceIp : `${sourceIp.split('.').slice(0, 1)}.0.0.0/8`;

  const histogram = (extra) => (run) => ({ buckets: 800 - run, ...extra });
  await measure('histogram, whole case', 'timeline.histogram', histogram({}));
  await measure('histogram by outcome', 'timeline.histogram', histogram({ split: 'eventOutcome' }));
  await measure('histogram by source', 'timeline.histogram', histogram({ split: 'sourceIp' }));
  await measure('histogram, one day', 'timeline.histogram', (run) => ({ from: at(0.4) + run, to: at(0.4) + day }));
  const page =
    (offset, order = 'oldest', limit = 200) =>
    (run) => ({ offset: Math.max(0, Math.min(events - limit, offset + run * 977)), limit, order });
  await measure('table, 200 rows at the top', 'timeline.page', page(0));
  await measure('table, in the middle', 'timeline.page', page(Math.floor(events / 2)));
  await measure('table, at the end', 'timeline.page', page(events));
  await measure('table, newest first, in the middle', 'timeline.page', page(Math.floor(events / 2), 'newest'));
  await measure('jump to a time', 'timeline.locate', (run) => ({ instant: at(0.1 + run / 11) + 1 }));
  await measure('one event with its original', 'timeline.event', (run) => ({
    evidence: some.evidence,
    byteOffset: some.byteOffset + run * 0,
  }));
  for (const field of [...termFields, ...plainFields]) {
    await measure(`facet ${field}`, 'timeline.facet', (run) => ({ field, limit: 10 + run }), 2);
  }
  for (const field of ['sourceIp', 'urlPath']) {
    await measure(`facet ${field}, one week`, 'timeline.facet', (run) => ({
      field,
      from: at(0.4) + run,
      to: at(0.4) + 7 * day,
    }));
  }
  await measure('complete sourceIp', 'timeline.complete', (run) => ({ field: 'sourceIp', typed: `${run + 1}.` }));
  await measure('complete urlPath', 'timeline.complete', (run) => ({ field: 'urlPath', typed: `customers/${run}` }), 2);

  // Each run asks another filter, so that none is held already.
  const filters = {
    'one address': (run) => `sourceIp:${sourceIp} line>${run}`,
    'a network': (run) => `sourceIp:${network} line>${run}`,
    'one account': (run) => `userName:${userName ?? 'u7'} line>${run}`,
    'status >= 400': (run) => `httpStatus>=400 line>${run}`,
    'not one address': (run) => `-sourceIp:${sourceIp} line>${run}`,
    'text, rare': (run) => `"customers/12345${run}"`,
    'text, in terms': (run) => `"orders/12345${run}"`,
    'text, common': (run) => `"profile?fields=" line>${run}`,
    'text, nowhere': (run) => `"no such text ${run}"`,
    'text and network and status': (run) => `"login" sourceIp:${network} httpStatus>=400 line>${run}`,
  };
  for (const [name, filter] of Object.entries(filters)) {
    await measure(
      `first rows of a new filter: ${name}`,
      'timeline.first',
      (run) => ({ filter: `${filter(run)} line<${9e9 - run}`, limit: 200 }),
      3,
    );
    await measure(`new filter: ${name}`, 'timeline.page', (run) => ({ filter: filter(run), limit: 200 }), 3);
    const { total } = await ask('timeline.page', { filter: filter(3), limit: 1 });
    await measure('  its last page', 'timeline.page', (run) => ({
      filter: filter(3),
      offset: Math.max(0, total - 200 - run),
    }));
    await measure('  its histogram by outcome', 'timeline.histogram', (run) => ({
      ...histogram({ split: 'eventOutcome' })(run),
      filter: filter(3),
    }));
    await measure('  its facet sourceIp', 'timeline.facet', (run) => ({
      filter: filter(3),
      field: 'sourceIp',
      limit: 10 + run,
    }));
    await measure('  its facet urlPath', 'timeline.facet', (run) => ({
      filter: filter(3),
      field: 'urlPath',
      limit: 10 + run,
    }));
  }
  await cancelling(measure, ask);
}

/** How soon a selection under way ends once it is cancelled. */
async function cancelling(measure, ask) {
  let slow;
  const begin = () => {
    slow = ask('timeline.page', { filter: `"none ${Math.random()}" -"another" more.x:*y*`, job: 'slow' }).catch(String);
    return new Promise((done) => setTimeout(done, 50));
  };
  await begin();
  await measure('cancel a selection', 'job.cancel', () => ({ job: 'slow' }), 0);
  await slow;
}
