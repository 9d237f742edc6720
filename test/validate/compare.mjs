/** One file's answers beside its truth: a list of assertions, each with what was expected and what was got. */
import { isIP } from 'node:net';

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
  const facetOf = (field, limit) =>
    engine.ask('timeline.facet', { filter: `evidence:${imported.id}`, field, limit }).catch(failed);
  if (typeof row.distinct_src_ip === 'number') {
    state(
      'timeline.facet',
      'distinct source addresses',
      row.distinct_src_ip,
      distinctAddresses(await facetOf('sourceIp', 1000), imported.format),
    );
  }
  if (row.status_counts) {
    const facet = await facetOf('httpStatus', 1000);
    const counts = facet.values.filter((value) => value.value !== null).map((value) => [value.value, value.count]);
    state('timeline.facet', 'events per status', sorted(Object.entries(row.status_counts)), sorted(counts));
  }
  await compareSamples(engine, row, imported, state);
  return { assertions, rejectedLines };
}

async function compareSamples(engine, row, imported, state) {
  if (row.sample.length === 0) return;
  // Where a line holds many records, the peer names no line: the record is then known by what it says.
  const byLine = row.sample.every((one) => one.line !== null);
  const filter = byLine
    ? `evidence:${imported.id} (${row.sample.map((one) => `line:${one.line}`).join(' OR ')})`
    : `evidence:${imported.id}`;
  const rows = [];
  for (let offset = 0, total = 1; offset < total; offset += 1000) {
    const page = await engine.ask('timeline.page', { filter, limit: 1000, offset }).catch(failed);
    rows.push(...page.rows);
    // Only where no line is named must all events be looked through.
    total = byLine ? 0 : imported.events;
  }
  rows.sort((a, b) => a.byteOffset - b.byteOffset);
  for (const one of row.sample) {
    const event = byLine ? rows.find((event) => event.line === one.line) : mostAlike(rows, one);
    const name = (what) => `${byLine ? `line ${one.line}` : `record of ${one.ts}`}: ${what}`;
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
    if (one.url) state('timeline.page', name('url'), one.url, cutLike(one.url, urlOf(event, one.url)));
    if (one.status !== null && one.status !== undefined && one.status !== '-')
      compareStatus(one, event, (got, expected) => state('timeline.page', name('status'), expected, got));
    // Peers name actions each in their own way; CloudTrail's are the log's own.
    if (one.action && imported.format === 'aws-cloudtrail' && one.action !== 'aws-cloudtrail')
      state('timeline.page', name('action'), one.action, event.eventAction);
  }
}

/** What is no request line stands in the message, whole. A peer may state the path alone, as logs with two columns do. */
function urlOf({ urlPath, urlQuery, message }, expected) {
  if (urlPath === null) return message;
  if (urlPath === expected) return urlPath;
  return urlQuery === null ? urlPath : `${urlPath}?${urlQuery}`;
}

/** truth.json cuts long texts, and says so. */
function cutLike(expected, got) {
  const mark = '…(cut)';
  if (got === null || !expected.endsWith(mark)) return got;
  return `${got.slice(0, expected.length - mark.length)}${mark}`;
}

/** The record of that very instant that agrees with most of what the peer says. */
function mostAlike(rows, one) {
  const alike = (event) =>
    [
      [one.src_ip, event.sourceIp],
      [one.user, event.userName],
      [one.action, event.eventAction],
      [one.status, event.more?.errorCode ?? null],
    ].filter(([expected, got]) => expected === got).length;
  return rows
    .filter((event) => instantText(event.instant) === toMilli(one.ts))
    .sort((a, b) => alike(b) - alike(a) || a.byteOffset - b.byteOffset)[0];
}

function compareStatus(one, event, say) {
  if (/^\d+$/.test(String(one.status))) say(event.httpStatus, Number(one.status));
  else if (one.status === 'allow' || one.status === 'deny')
    say(event.eventOutcome, one.status === 'allow' ? 'success' : 'failure');
  else if (one.status === 'success' || one.status === 'failure') say(event.eventOutcome, one.status);
  else say(event.more?.errorCode ?? null, one.status);
}

/**
 * Host names and the like stand in the address field too; truth.json counts addresses, a mapped one as what it maps.
 * Only for CloudTrail does it count the names of services as well.
 */
function distinctAddresses({ distinct, values }, format) {
  if (typeof distinct !== 'number' || distinct > 1000 || format === 'aws-cloudtrail') return distinct;
  const addresses = values.map(({ value }) => (value ?? '').replace(/^::ffff:(?=\d+\.)/i, ''));
  return new Set(addresses.filter((address) => isIP(address) > 0)).size;
}

/** A question that fails is a difference to be shown, and no reason to stop. */
function failed(error) {
  return { distinct: error.message, values: [{ value: error.message, count: 0 }], rows: [] };
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

/** Month, day and time to the second of any spelling in truth.json: all that is certain where year and zone are not. */
function wallClock(text) {
  if (text === null) return null;
  if (/^\d{16}$/.test(text)) return wallClock(new Date(Number(text) / 1000).toISOString());
  const iso = /^\d{4}-(\d\d)-(\d\d)[T ](\d\d:\d\d:\d\d)/.exec(text);
  if (iso) return `${months[Number(iso[1]) - 1]} ${Number(iso[2])} ${iso[3]}`;
  const clf = /^(\d\d)\/([A-Z][a-z]{2})\/\d{4}:(\d\d:\d\d:\d\d)/.exec(text);
  if (clf) return `${clf[2]} ${Number(clf[1])} ${clf[3]}`;
  const bsd = /^(?:[A-Z][a-z]{2} )?([A-Z][a-z]{2}) +(\d+) (?:\d{4} )?(\d\d:\d\d:\d\d)/.exec(text);
  return bsd ? `${bsd[1]} ${Number(bsd[2])} ${bsd[3]}` : text;
}
