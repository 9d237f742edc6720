import { addressNumber, networkNumbers } from '@shared/address.ts';
import { type TermField, termFieldNames } from '@shared/event.ts';
import { kindOf } from '@shared/filter/fields.ts';
import { fits } from '@shared/filter/fits.ts';
import { type FieldCondition, type FilterNode, type FilterValue, parseFilter } from '@shared/filter.ts';
import { Refusal } from '@shared/refusal.ts';
import { day, dayNumber, dayStart, minute, type Precision, parseInstant, second } from '@shared/time.ts';
import { anySql, anywhere, likeSql, type Texts, type TextsAround } from './where-texts.ts';

/** A condition on the rows of `event`: SQL that names only our own columns, and what a person typed, as parameters. */
export interface Where {
  sql: string;
  parameters: Record<string, string | number>;
  /**
   * The same as conditions of which any suffices, where there are several. Each asked for itself speaks of one column,
   * and DuckDB then passes over the other columns of all rows that lack it: that takes two thirds of the time.
   */
  anyOf?: readonly Where[];
}

/** What a filter may speak of besides the events themselves. */
export interface Surroundings extends Texts {
  /** IANA zone of times typed without an offset. */
  zone: string;
  evidence: readonly { id: number; name: string }[];
  /** Events that carry a note; with `pieces`, one whose text holds them in this order. */
  noted(pieces: readonly string[] | null): Place[];
  /** Events on the incident timeline. */
  promoted(): Place[];
  /** Numbers of the actors of the scratch tables that an id or name means. */
  actors(value: FilterValue): number[];
}

export interface Place {
  evidence: number;
  byteOffset: number;
}

/** The tree of a filter text; null when it holds no condition. Refuses with `filter-wrong` (values: `at`, `length`, `fault`, `found`). */
export function treeOf(text: string): FilterNode | null {
  const { tree, errors } = parseFilter(text);
  const [first] = errors;
  if (!first) return tree;
  const { at, length, code, found, message } = first;
  throw new Refusal('filter-wrong', `The filter cannot be read at character ${at + 1}: ${message}`, {
    at,
    length,
    fault: code,
    found,
  });
}

/** The one place that composes SQL: a filter's tree as a condition on the rows of `event`. */
export function whereOf(tree: FilterNode | null, around: Surroundings): Where {
  if (!tree) return { sql: 'true', parameters: {} };
  const whole = binding();
  const sql = nodeSql(tree, { ...around, bind: whole.bind });
  const [text, ...more] = (tree.kind === 'all' ? tree.of : [tree]).filter((node) => node.kind === 'text');
  if (!text || more.length > 0) return { sql, parameters: whole.parameters };
  const { bind, parameters } = binding();
  const beside = (tree.kind === 'all' ? tree.of : [])
    .filter((node) => node !== text)
    .map((node) => nodeSql(node, { ...around, bind }));
  const anyOf = anywhere(text.pieces, { ...around, bind, forAsking: true }).map((one) =>
    withItsOwn([...beside, one].join(' AND '), parameters),
  );
  return { sql, parameters: whole.parameters, ...(anyOf.length > 1 && { anyOf }) };
}

/** A condition with those of the parameters that it names. */
function withItsOwn(sql: string, parameters: Where['parameters']): Where {
  const named = new Set(sql.match(/\$\w+/g));
  return { sql, parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => named.has(`$${name}`))) };
}

type Around = Surroundings & TextsAround;

function binding(): { parameters: Where['parameters']; bind: Around['bind'] } {
  const parameters: Where['parameters'] = {};
  const bind = (value: string | number): string => {
    const name = `f${Object.keys(parameters).length + 1}`;
    parameters[name] = value;
    return `$${name}`;
  };
  return { parameters, bind };
}

/** Every condition is true or false, never NULL, so that "not" means all the others. */
function nodeSql(node: FilterNode, around: Around): string {
  if (node.kind === 'text') return anySql(anywhere(node.pieces, around));
  if (node.kind === 'not') return `(NOT coalesce(${nodeSql(node.of, around)}, false))`;
  if (node.kind !== 'field') {
    return `(${node.of.map((part) => nodeSql(part, around)).join(node.kind === 'all' ? ' AND ' : ' OR ')})`;
  }
  const sql = fieldSql(node, around);
  return sql.length === 1 ? (sql[0] ?? 'false') : `(${sql.join(' OR ')})`;
}

/** One condition per way in which the field can answer; together they are "any of". */
function fieldSql(node: FieldCondition, around: Around): string[] {
  const { field, values } = node;
  const kind = kindOf(field);
  const term = termFieldNames.find((name) => name === field);
  if (term) return termSql(term, values, around);
  if (kind === 'mark') return values.map((value) => markSql(value.pieces[0] ?? '', around));
  if (kind === 'note') {
    return values.map((value) => placesSql(around.noted(isAny(value) ? null : value.pieces), around, !value.stated));
  }
  if (kind === 'evidence') return values.map((value) => evidenceSql(value, around));
  if (kind === 'time') return values.map((value) => timeSql(node.operator, value, around));
  if (kind === 'actor') return values.map((value) => actorSql(value, around));
  if (kind === 'client') return clientSql(field, values, around);
  if (kind === 'number') return values.map((value) => numberSql(field, node.operator, value, around));
  if (kind === 'text') return values.map((value) => plainSql(field, value, around));
  const own = `json_extract_string(more, ${around.bind(pointer(field.slice('more.'.length)))})`;
  if (node.operator === ':') return values.map((value) => plainSql(own, value, around));
  return values.map(
    (value) => `TRY_CAST(${own} AS DOUBLE) ${node.operator} ${around.bind(Number(value.pieces[0]))}::DOUBLE`,
  );
}

function termSql(field: TermField, values: FilterValue[], around: Around): string[] {
  const wholes: string[] = [];
  const others: string[] = [];
  const sql: string[] = [];
  for (const value of values) {
    if (!value.stated) sql.push(`${field} IS NULL`);
    else if (isAny(value)) sql.push(`${field} IS NOT NULL`);
    else if (value.pieces.length > 1) others.push(likeSql('value', value.pieces, around));
    else {
      const address = field === 'sourceIp' ? addressSql(value.pieces[0] ?? '', around) : null;
      if (address) others.push(address);
      else wholes.push(around.bind(value.pieces[0] ?? ''));
    }
  }
  if (wholes.length > 0) others.unshift(`value IN (${wholes.join(', ')})`);
  if (others.length > 0) {
    const number = termFieldNames.indexOf(field);
    sql.push(`${field} IN (SELECT id FROM term WHERE field = ${number} AND (${others.join(' OR ')}))`);
  }
  return sql;
}

/** An address is found in whatever spelling the evidence has it. */
function addressSql(text: string, around: Around): string | null {
  const network = networkNumbers(text);
  if (network && network !== 'bits-wrong') {
    return `address BETWEEN ${around.bind(String(network.first))}::UHUGEINT AND ${around.bind(String(network.last))}::UHUGEINT`;
  }
  const number = addressNumber(text);
  return number === null ? null : `address = ${around.bind(String(number))}::UHUGEINT`;
}

/** By the true client of an event, as the scratch tables of the traces have it; all values are looked for at once. */
function clientSql(field: string, values: FilterValue[], around: Around): string[] {
  const sourced = 'SELECT row FROM memory.main.trace_event';
  const sql: string[] = [];
  const known: string[] = [];
  for (const value of values) {
    const whole = value.pieces.length === 1 ? (value.pieces[0] ?? '') : '';
    if (field === 'client' && !value.stated) sql.push(`rowid NOT IN (${sourced})`);
    else if (field === 'client' && isAny(value)) sql.push(`rowid IN (${sourced})`);
    else if (field === 'client') known.push(addressSql(whole, around) ?? plainSql('text', value, around));
    else if (field === 'clientCountry') known.push(plainSql('country', value, around));
    else if (field === 'clientLabel') known.push(plainSql('label', value, around));
    else {
      const pieces = value.pieces.map((piece) => piece.replace(/^as\s?/i, ''));
      known.push(plainSql('asn::VARCHAR', { ...value, pieces }, around));
    }
  }
  if (known.length > 0) {
    const clients = `SELECT id FROM memory.main.trace_known WHERE ${known.join(' OR ')}`;
    sql.push(`rowid IN (${sourced} WHERE client IN (${clients}))`);
  }
  return sql;
}

function markSql(mark: string, around: Around): string {
  if (mark === 'note') return placesSql(around.noted(null), around);
  if (mark === 'incident') return placesSql(around.promoted(), around);
  return `rowid IN (SELECT row FROM memory.main.trace_event WHERE ${mark === 'forwarded' ? 'behind' : 'spoofed'})`;
}

/** By who acts as one: an address counts only under the accounts and agents that tie it to the actor. */
function actorSql(value: FilterValue, around: Around): string {
  const any = !value.stated || isAny(value);
  const actors = any
    ? ''
    : ` WHERE actor IN (SELECT unnest(${around.bind(JSON.stringify(around.actors(value)))}::INTEGER[]))`;
  const members = `SELECT client, userAgent, userName FROM memory.main.trace_member${actors}`;
  return `rowid ${value.stated ? 'IN' : 'NOT IN'} (SELECT row FROM memory.main.trace_event WHERE (client, userAgent, userName) IN (${members}))`;
}

function plainSql(column: string, value: FilterValue, around: Around): string {
  if (!value.stated) return `${column} IS NULL`;
  if (isAny(value)) return `${column} IS NOT NULL`;
  return value.pieces.length > 1
    ? likeSql(column, value.pieces, around)
    : `${column} = ${around.bind(value.pieces[0] ?? '')}`;
}

function numberSql(column: string, operator: string, value: FilterValue, around: Around): string {
  if (!value.stated) return `${column} IS NULL`;
  if (isAny(value)) return `${column} IS NOT NULL`;
  if (value.pieces.length > 1) return likeSql(`${column}::VARCHAR`, value.pieces, around);
  const text = value.pieces[0] ?? '';
  const parameter = `${around.bind(Number(text))}::${text.includes('.') ? 'DOUBLE' : 'BIGINT'}`;
  return `${column} ${operator === ':' ? '=' : operator} ${parameter}`;
}

/** A time written to the day, minute, ... stands for all of it: `time:2025-06-24` is that day, `time>2025-06-24` what follows it. */
function timeSql(operator: string, value: FilterValue, around: Around): string {
  if (!value.stated) return 'instant IS NULL';
  if (isAny(value)) return 'instant IS NOT NULL';
  const read = parseInstant(value.pieces[0] ?? '', around.zone);
  if (!read) throw new Error(`an unreadable time passed the parser: ${value.pieces[0]}`);
  const from = () => `make_timestamp(${around.bind(read.instant)}::BIGINT)`;
  const after = () => `make_timestamp(${around.bind(endOf(read.instant, read.precision, around.zone))}::BIGINT)`;
  if (operator === '>=') return `instant >= ${from()}`;
  if (operator === '<') return `instant < ${from()}`;
  if (operator === '>') return `instant >= ${after()}`;
  if (operator === '<=') return `instant < ${after()}`;
  return `(instant >= ${from()} AND instant < ${after()})`;
}

function endOf(instant: number, precision: Precision, zone: string): number {
  if (precision === 'day') {
    const next = dayStart(dayNumber(instant, zone) + 1, zone);
    // A date with another offset than the zone's begins elsewhere in the day; it is then a day of 24 hours.
    return dayStart(dayNumber(instant, zone), zone) === instant ? next : instant + day;
  }
  return instant + { minute, second, milli: 1000, micro: 1 }[precision];
}

/** An evidence file by its number or its name. */
function evidenceSql(value: FilterValue, around: Around): string {
  if (!value.stated) return 'false';
  const found = around.evidence.filter(
    ({ id, name }) => String(id) === value.pieces.join('*') || fits(name, value.pieces),
  );
  return found.length === 0 ? 'false' : `evidence IN (${found.map(({ id }) => around.bind(id)).join(', ')})`;
}

function placesSql(places: Place[], around: Around, not = false): string {
  const evidence = around.bind(JSON.stringify(places.map((place) => place.evidence)));
  const offsets = around.bind(JSON.stringify(places.map((place) => place.byteOffset)));
  const sql = `((evidence, byteOffset) IN (SELECT unnest(${evidence}::USMALLINT[]), unnest(${offsets}::UBIGINT[])))`;
  return not ? `(NOT ${sql})` : sql;
}

/** @source RFC 6901, JSON Pointer */
function pointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function isAny(value: FilterValue): boolean {
  return value.stated && value.pieces.length > 1 && value.pieces.join('') === '';
}
