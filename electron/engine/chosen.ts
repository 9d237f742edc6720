import { termFieldNames } from '@shared/event.ts';
import { isEventField } from '@shared/filter/fields.ts';
import { minute } from '@shared/time.ts';
import type { Where } from './where.ts';

/** A question over `chosen`, asked of what the SQL in `chosen` chooses; `named` are other relations it speaks of. */
export function questionOver(question: string, chosen: string, named: Record<string, string> = {}): string {
  const relations = Object.entries({ ...named, chosen });
  const withs = relations.map(([name, sql]) => `${name} AS NOT MATERIALIZED (\n${sql}\n)`);
  // A question with relations of its own goes on where ours end.
  const own = /^((?:--.*\n)*)WITH\s/.exec(question);
  if (own) return `WITH ${withs.join(', ')},\n${own[1]}${question.slice(own[0].length)}`;
  return `WITH ${withs.join(', ')}\n${question}`;
}

/** What to look at: columns of `event` for the rows of a selection, of a condition, and of a stretch of time. */
export interface Choice {
  columns: string;
  where?: Where;
  /** The table of a selection. */
  selection?: string;
  window?: { from: number | null; to: number | null };
}

/** The rows of `event` that a choice names. */
export function chosenEvents(choice: Choice): Where {
  const window = windowSql(choice.window);
  const conditions = [
    ...(choice.where && choice.where.sql !== 'true' ? [choice.where.sql] : []),
    ...(choice.selection ? [`rowid IN (SELECT row FROM ${choice.selection}${asWhere(window.sql)})`] : window.sql),
  ];
  return {
    sql: `SELECT ${choice.columns} FROM event${asWhere(conditions)}`,
    parameters: { ...choice.where?.parameters, ...window.parameters },
  };
}

/** What a selection keeps of its events: their places, and the columns that are counted by. Texts are left where they are. */
const keptColumns: readonly string[] = ['instant', 'evidence', 'byteOffset', 'httpStatus', ...termFieldNames];
export const selectionColumns = `rowid AS row, ${keptColumns.join(', ')}`;

/** The same out of the selection's own columns. */
export function chosenPlaces(choice: Choice): Where {
  if (!choice.selection) return chosenEvents(choice);
  const window = windowSql(choice.window);
  return {
    sql: `SELECT ${choice.columns} FROM ${choice.selection}${asWhere(window.sql)}`,
    parameters: window.parameters,
  };
}

/** Moments (microseconds since 1970), each with a value and a number of events. */
export interface MomentChoice extends Omit<Choice, 'columns'> {
  /** The column to take the value from; null for none. */
  value: string | null;
  /** Leave out events without a time. */
  timed: boolean;
  /** Take whole minutes out of the counts by minute (they know evidence and outcome alone), the rest out of the events. */
  byMinute?: boolean;
}

/** The moments of the chosen events, each with a value and how many events it stands for. */
export function chosenMoments(choice: MomentChoice): Where {
  const value = choice.value ?? 'NULL';
  const ofPlaces = choice.value === null || keptColumns.includes(choice.value);
  if (!choice.byMinute) {
    const columns = `epoch_us(instant) AS moment, ${value} AS value, 1 AS events`;
    const chosen = ofPlaces ? chosenPlaces({ ...choice, columns }) : chosenEvents({ ...choice, columns });
    if (!choice.timed) return chosen;
    return { ...chosen, sql: `SELECT * FROM (${chosen.sql}) WHERE moment IS NOT NULL` };
  }
  const { from = null, to = null } = choice.window ?? {};
  const first = from === null ? null : Math.ceil(from / minute);
  const last = to === null ? null : Math.floor(to / minute);
  if (first !== null && last !== null && first >= last) return chosenMoments({ ...choice, byMinute: false });
  const parameters: Where['parameters'] = {};
  const between = (column: string, named: string, low: number | null, high: number | null) => {
    const sql = [
      ...(low === null ? [] : [`${column} >= $${named}From::BIGINT`]),
      ...(high === null ? [] : [`${column} < $${named}To::BIGINT`]),
    ];
    if (low !== null) parameters[`${named}From`] = low;
    if (high !== null) parameters[`${named}To`] = high;
    return asWhere(sql);
  };
  const ofMinutes = choice.value === 'eventOutcome' ? 'outcome' : value;
  const parts = [
    `SELECT minute::BIGINT * ${minute} AS moment, ${ofMinutes} AS value, events FROM minute${between('minute', 'minutes', first, last)}`,
  ];
  // What the stretch cuts off the minutes at its ends.
  const edge = (named: string, low: number, high: number) => {
    if (low >= high) return;
    parameters[`${named}From`] = low;
    parameters[`${named}To`] = high;
    parts.push(
      `SELECT epoch_us(instant), ${value}, 1 FROM event WHERE instant >= make_timestamp($${named}From::BIGINT) AND instant < make_timestamp($${named}To::BIGINT)`,
    );
  };
  if (from !== null && first !== null) edge('before', from, first * minute);
  if (to !== null && last !== null) edge('after', last * minute, to);
  return { sql: parts.join(' UNION ALL '), parameters };
}

function windowSql(window: Choice['window']): { sql: string[]; parameters: Where['parameters'] } {
  const sql: string[] = [];
  const parameters: Where['parameters'] = {};
  if (typeof window?.from === 'number') {
    sql.push('instant >= make_timestamp($from::BIGINT)');
    parameters.from = window.from;
  }
  if (typeof window?.to === 'number') {
    sql.push('instant < make_timestamp($to::BIGINT)');
    parameters.to = window.to;
  }
  return { sql, parameters };
}

function asWhere(conditions: string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

/** The column that holds a field; only names of our own pass. Throws for any other. */
export function columnOf(field: string): string {
  if (field === 'evidence' || isEventField(field)) return field;
  throw new Error(`no such column: ${field}`);
}

/** The statement for the empty table of a selection. */
export function emptySelection(table: string): string {
  return `CREATE TABLE ${table} AS SELECT ${selectionColumns} FROM event LIMIT 0`;
}

/** What fills a selection with a stretch of rows of the index, from $first to before $last: to be asked one after the other. */
export function selectionSteps(table: string, where: Where): Where[] {
  const before: Where[] = [];
  return (where.anyOf ?? [where]).map((condition) => {
    // What an earlier condition lets through stands there already. That is asked of those alone which this one lets through:
    // the limit, which is none, keeps DuckDB from asking it of all rows, which takes as long again.
    const found = `SELECT * FROM event WHERE rowid >= $first::BIGINT AND rowid < $last::BIGINT AND ${condition.sql} LIMIT ${Number.MAX_SAFE_INTEGER}`;
    const others = before.map(({ sql }) => `NOT coalesce(${sql}, false)`);
    const parameters = Object.assign({}, condition.parameters, ...before.map(({ parameters }) => parameters));
    before.push(condition);
    return { sql: `INSERT INTO ${table} SELECT ${selectionColumns} FROM (${found})${asWhere(others)}`, parameters };
  });
}

/** What fills a selection with all its events, but with no more than so many. */
export function selectionUpTo(table: string, { sql, parameters }: Where, most: number): Where {
  return { sql: `INSERT INTO ${table} SELECT ${selectionColumns} FROM event WHERE ${sql} LIMIT ${most}`, parameters };
}

/** The question how many events stand in a selection. */
export function selectionCount(table: string): string {
  return `SELECT count(*)::DOUBLE AS events FROM ${table}`;
}

/** The statement that takes a selection’s table away. */
export function dropSelection(table: string): string {
  return `DROP TABLE IF EXISTS ${table}`;
}
