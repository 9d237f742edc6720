/** One file's answers beside its truth: a list of assertions, each with what was expected and what was got. */

/**
 * @typedef {object} Assertion
 * @property {string} function the method of the engine that answers
 * @property {string} assertion
 * @property {string} dataset
 * @property {string} expected
 * @property {string} got
 * @property {'agrees' | 'differs' | 'explained'} verdict
 * @property {string} [why]
 */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The assertions about one file.
 * @param {ReturnType<import('./engine.mjs').startEngine>} engine
 * @param {import('./expected.mjs').Truth} row
 * @param {any} imported what `evidence.import` gave for it
 * @returns {Promise<{ assertions: Assertion[], rejectedLines: number[] | null }>}
 */
export async function compareFile(engine, row, imported) {
  /** @type {Assertion[]} */
  const assertions = [];
  const state = (method, assertion, expected, got) => {
    const said = [expected, got].map((value) => (typeof value === 'string' ? value : JSON.stringify(value ?? null)));
    assertions.push({
      function: method,
      assertion,
      dataset: row.file,
      expected: said[0],
      got: said[1],
      verdict: said[0] === said[1] ? 'agrees' : 'differs',
    });
  };

  if (imported.outcome === 'refused') {
    // A file of which truth states no event may be refused, if that is said in words.
    if (!row.events)
      state(
        'evidence.import',
        'outcome',
        'imported, or refused in words',
        imported.message ? 'imported, or refused in words' : 'refused without a word',
      );
    else state('evidence.import', 'outcome', 'imported', `refused: ${imported.code}: ${imported.message}`);
    return { assertions, rejectedLines: null };
  }
  state('evidence.import', 'outcome', 'imported', imported.outcome);
  const { lines, events, rejects, blanks, comments, continuations } = imported;
  state('evidence.import', 'balance', lines, events + rejects + blanks + comments + continuations);
  if (row.sha256) state('evidence.import', 'sha256', row.sha256, imported.sha256);
  if (typeof row.bytes === 'number') state('evidence.import', 'size in bytes', row.bytes, imported.sizeBytes);
  if (typeof row.lines === 'number') state('evidence.import', 'lines', row.lines, imported.physicalLines);
  if (typeof row.events === 'number') state('evidence.import', 'events', row.events, events);
  if (typeof row.rejects === 'number') state('evidence.import', 'rejects', row.rejects, rejects);
  if (row.first_ts) state('evidence.import', 'first instant', toMilli(row.first_ts), instantText(imported.first));
  if (row.last_ts) state('evidence.import', 'last instant', toMilli(row.last_ts), instantText(imported.last));

  const rejectedLines = await rejectsOf(engine, imported.id);
  if (row.reject_lines) state('evidence.rejects', 'rejected lines', row.reject_lines, rejectedLines);
  if (typeof row.distinct_src_ip === 'number') {
    const facet = await engine.ask('timeline.facet', {
      filter: `evidence:${imported.id}`,
      field: 'sourceIp',
      limit: 1,
    });
    state('timeline.facet', 'distinct source addresses', row.distinct_src_ip, facet.distinct);
  }
  if (row.status_counts) {
    const facet = await engine.ask('timeline.facet', {
      filter: `evidence:${imported.id}`,
      field: 'httpStatus',
      limit: 1000,
    });
    const counts = facet.values.filter((value) => value.value !== null).map((value) => [value.value, value.count]);
    state('timeline.facet', 'events per status', sorted(Object.entries(row.status_counts)), sorted(counts));
  }
  await compareSamples(engine, row, imported, state);
  return { assertions, rejectedLines };
}

async function compareSamples(engine, row, imported, state) {
  if (row.sample.length === 0) return;
  // Where a line holds several records, the peer's "line" counts records.
  const records = imported.events > imported.physicalLines;
  const filter = records
    ? `evidence:${imported.id}`
    : `evidence:${imported.id} (${row.sample.map((one) => `line:${one.line}`).join(' OR ')})`;
  const { rows } = await engine.ask('timeline.page', { filter, limit: 1000 });
  rows.sort((a, b) => a.byteOffset - b.byteOffset);
  for (const one of row.sample) {
    const event = records ? rows[one.line - 1] : rows.find((event) => event.line === one.line);
    const name = (what) => `line ${one.line}: ${what}`;
    if (!event) {
      state('timeline.page', name('event'), 'an event', 'no event');
      continue;
    }
    if (one.ts) state('timeline.page', name('instant'), toMilli(one.ts), instantText(event.instant));
    else if (one.ts_raw)
      state(
        'timeline.page',
        name('time of day'),
        wallClock(one.ts_raw),
        wallClock(instantText(event.instant + (event.offsetMinutes ?? 0) * 60_000_000)),
      );
    if (one.src_ip) state('timeline.page', name('source address'), one.src_ip, event.sourceIp);
    if (one.user && one.user !== '-') state('timeline.page', name('user'), one.user, event.userName);
    if (one.method) state('timeline.page', name('method'), one.method, event.httpMethod);
    if (one.url)
      state(
        'timeline.page',
        name('url'),
        one.url,
        event.urlQuery === null ? event.urlPath : `${event.urlPath}?${event.urlQuery}`,
      );
    if (one.status !== null && one.status !== undefined)
      compareStatus(one, event, (got, expected) => state('timeline.page', name('status'), expected, got));
    // Peers name actions each in their own way; CloudTrail's are the log's own.
    if (one.action && imported.format === 'aws-cloudtrail')
      state('timeline.page', name('action'), one.action, event.eventAction);
  }
}

function compareStatus(one, event, say) {
  if (/^\d+$/.test(String(one.status))) say(event.httpStatus, Number(one.status));
  else if (one.status === 'success' || one.status === 'failure') say(event.eventOutcome, one.status);
  else say(event.more?.errorCode ?? null, one.status);
}

async function rejectsOf(engine, evidence) {
  const lines = [];
  for (let offset = 0; ; offset += 500) {
    const { total, rejects } = await engine.ask('evidence.rejects', { evidence, offset, limit: 500 });
    lines.push(...rejects.map((reject) => reject.line));
    if (offset + 500 >= total) return lines.sort((a, b) => a - b);
  }
}

function sorted(entries) {
  return Object.fromEntries(entries.map(([key, count]) => [String(key), count]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toMilli(text) {
  const at = Date.parse(text);
  return Number.isNaN(at) ? text : new Date(at).toISOString();
}

function instantText(instant) {
  return instant === null ? null : new Date(Math.floor(instant / 1000)).toISOString();
}

/** Month, day and time to the second of any spelling in truth.json: all that is certain where the year is not. */
function wallClock(text) {
  if (text === null) return null;
  const iso = /^\d{4}-(\d\d)-(\d\d)[T ](\d\d:\d\d:\d\d)/.exec(text);
  if (iso) return `${months[Number(iso[1]) - 1]} ${Number(iso[2])} ${iso[3]}`;
  const bsd = /^([A-Z][a-z]{2}) +(\d+) (?:\d{4} )?(\d\d:\d\d:\d\d)/.exec(text);
  return bsd ? `${bsd[1]} ${bsd[2]} ${bsd[3]}` : text;
}
