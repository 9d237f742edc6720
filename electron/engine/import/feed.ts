import type { DuckDBConnection, DuckDBType } from '@duckdb/node-api';
import { type Chunk, DuckDBTableFunction, duckdb, types as kinds } from '../case/duckdb.ts';
import { type Batch, type Column, chunkRows, columnBytes, groupRows, type TableName, tables } from './columns.ts';
import { copyBytes } from './copy-bytes.ts';

/** Rows of one evidence file on their way into the index: those of a batch from one on, up to another. */
export interface Load {
  batch: Batch;
  evidence: number;
  /** Where a chunk begins. */
  from: number;
  to: number;
}

/** What `FROM feed_event()` and its like will give, until it has given all. */
export interface Feed {
  waiting: Load[];
  /** Called by a thread that finds nothing waiting: it goes on with what is put there. */
  refill?: ((othersEnded: boolean) => void) | undefined;
  /** Called with each batch of which every row has been given. */
  spent?: ((batch: Batch) => void) | undefined;
  /** Threads of the statement under way that began to ask, and that were told that there are no more rows. */
  begun: number;
  ended: number;
  /** When one asked last, in milliseconds of `performance.now`. */
  lastAsked: number;
  /** The columns it gives, as their places in a batch: all, but of events those that the table has (set before a statement). */
  given: readonly number[];
}

export type Feeds = Record<TableName, Feed>;

const { UTINYINT, USMALLINT, SMALLINT, INTEGER, UINTEGER, UBIGINT, BIGINT, TIMESTAMP, UHUGEINT, VARCHAR } = kinds;
const types: Record<Column['type'], DuckDBType> = {
  UTINYINT,
  USMALLINT,
  SMALLINT,
  INTEGER,
  UINTEGER,
  UBIGINT,
  BIGINT,
  TIMESTAMP,
  UHUGEINT,
  VARCHAR,
};

/** Which of a batch's texts each column is, where it is one. */
const textPlaces = Object.fromEntries(
  Object.entries(tables).map(([table, columns]: [string, readonly Column[]]) => {
    const texts = columns.filter(({ type }) => type === 'VARCHAR');
    return [table, columns.map((column) => texts.indexOf(column))];
  }),
) as Record<TableName, number[]>;

/** What one thread of DuckDB is given: it goes through them alone, so that the rows of a row group stand together. */
interface Share {
  loads: Load[];
}

/**
 * Makes the table functions `feed_event`, `feed_term` and their like, once per DuckDB instance. Each gives what stands in
 * its list, with the number of the evidence file as the first column, and empties the list.
 */
export function registerFeeds(connection: DuckDBConnection): Feeds {
  const feedOf = (table: TableName, given = [...tables[table].keys()]): Feed => {
    return { waiting: [], begun: 0, ended: 0, lastAsked: 0, given };
  };
  const feeds: Feeds = {
    event: feedOf('event', []),
    term: feedOf('term'),
    rejected: feedOf('rejected'),
    minute: feedOf('minute'),
  };
  for (const table of ['event', 'term', 'rejected', 'minute'] as const) {
    const feed = feeds[table];
    const columns: readonly Column[] = tables[table];
    const evidences = new Uint16Array(chunkRows);
    /** Of batches that were begun: rows not given yet. */
    const rowsLeft = new WeakMap<Batch, number>();
    connection.registerTableFunction(
      DuckDBTableFunction.create({
        name: `feed_${table}`,
        bindFunction(bind) {
          bind.addResultColumn('evidence', USMALLINT);
          for (const place of feed.given) {
            const { name, type } = columns[place] as Column;
            bind.addResultColumn(name, types[type]);
          }
          bind.setBindData({});
          feed.begun = 0;
          feed.ended = 0;
        },
        initFunction(init) {
          init.setInitData({});
          // One fetches while the other compresses. @source measured: one thread is 1.5 times slower
          init.setMaxThreads(2);
        },
        localInitFunction(init) {
          feed.begun += 1;
          init.setInitData({ loads: [] } satisfies Share);
        },
        mainFunction(info, out) {
          const share = info.getLocalInitData() as Share;
          feed.lastAsked = performance.now();
          if (share.loads.length === 0) {
            if (feed.waiting.length === 0) feed.refill?.(feed.ended > 0);
            share.loads = takeRows(feed.waiting, groupRows);
          }
          const [load] = share.loads;
          if (!load) {
            feed.ended += 1;
            duckdb.data_chunk_set_size(out.chunk, 0);
            return;
          }
          if (evidences[0] !== load.evidence) evidences.fill(load.evidence);
          const rows = Math.min(chunkRows, load.to - load.from);
          fillChunk(out.chunk, table, feed.given, load, rows, evidences);
          load.from += rows;
          if (load.from === load.to) share.loads.shift();
          const left = (rowsLeft.get(load.batch) ?? load.batch.rows) - rows;
          rowsLeft.set(load.batch, left);
          if (left === 0) feed.spent?.(load.batch);
        },
      }),
    );
  }
  return feeds;
}

/** Takes so many rows from the front, and what is left of a chunk; fewer when there are no more. */
export function takeRows(waiting: Load[], rows: number): Load[] {
  const taken: Load[] = [];
  for (let lacking = rows; lacking > 0; ) {
    const load = waiting.shift();
    if (!load) break;
    const to = Math.min(load.to, load.from + Math.ceil(lacking / chunkRows) * chunkRows);
    if (to < load.to) waiting.unshift({ ...load, from: to });
    taken.push({ ...load, to });
    lacking -= to - load.from;
  }
  return taken;
}

function fillChunk(
  chunk: Chunk,
  table: TableName,
  given: readonly number[],
  { batch, from }: Load,
  rows: number,
  evidences: Uint16Array<ArrayBuffer>,
): void {
  duckdb.data_chunk_set_size(chunk, rows);
  duckdb.copy_data_to_vector(duckdb.data_chunk_get_vector(chunk, 0), 0, evidences.buffer, 0, rows * 2);
  for (const [index, place] of given.entries()) {
    const { type } = tables[table][place] as Column;
    const vector = duckdb.data_chunk_get_vector(chunk, index + 1);
    const bytes = columnBytes[type];
    const stated = batch.stated[place];
    if (stated !== 'none') {
      const cells = copied(batch, (batch.at[place] as number) + from * bytes, rows * bytes);
      if (type === 'VARCHAR') pointTexts(vector, batch, textPlaces[table][place] as number, cells, from, rows);
      duckdb.copy_data_to_vector(vector, 0, cells, 0, rows * bytes);
    }
    if (stated === 'all') continue;
    duckdb.vector_ensure_validity_writable(vector);
    const bitBytes = Math.ceil(rows / 64) * 8;
    const bits = typeof stated === 'number' ? copied(batch, stated + from / 8, bitBytes) : noBits;
    duckdb.copy_data_to_vector_validity(vector, 0, bits, 0, bitBytes);
  }
}

const noBits = new ArrayBuffer(chunkRows / 8);
const scratch = new ArrayBuffer(chunkRows * columnBytes.VARCHAR);
const scratchBytes = new Uint8Array(scratch);
/** The texts of a chunk, in memory that is used again: new memory is cleared page by page. */
let pieces = new Uint8Array(1 << 20);

/** Some of a batch in memory that nobody else writes, until the next is copied. */
function copied({ bytes }: Batch, at: number, length: number): ArrayBuffer {
  copyBytes(new Uint8Array(bytes, at, length), scratchBytes);
  return scratch;
}

const noText = new ArrayBuffer(columnBytes.VARCHAR);

/**
 * Gives DuckDB the bytes of all long texts of a chunk in one piece, asks where it put them, and turns the texts' places in
 * the heap into pointers. Of a piece that is not valid UTF-8 DuckDB takes nothing, and says nothing: what stands there is
 * cleared before, so that an old pointer cannot be mistaken for its own.
 */
function pointTexts(
  vector: Parameters<typeof duckdb.vector_get_data>[0],
  batch: Batch,
  text: number,
  cells: ArrayBuffer,
  from: number,
  rows: number,
): void {
  const { at: heap, starts } = batch.texts[text] as Batch['texts'][number];
  const begins = starts[from / chunkRows] as number;
  const ends = starts[from / chunkRows + 1] as number;
  if (ends === begins) return;
  // A copy: what is checked must be what is taken.
  if (pieces.length < ends - begins) pieces = new Uint8Array((ends - begins) * 2);
  const piece = pieces.subarray(0, ends - begins);
  copyBytes(new Uint8Array(batch.bytes, heap + begins, ends - begins), piece);
  duckdb.copy_data_to_vector(vector, 0, noText, 0, noText.byteLength);
  duckdb.vector_assign_string_element_len(vector, 0, piece);
  const given = duckdb.vector_get_data(vector, noText.byteLength);
  const view = new DataView(given.buffer, given.byteOffset, noText.byteLength);
  if (view.getUint32(0, true) !== piece.length) throw new Error('A text on its way into the index is not UTF-8.');
  const low = view.getUint32(8, true);
  const high = view.getUint32(12, true);
  const heads = new Uint32Array(cells, 0, rows * 4);
  for (let head = 0; head < heads.length; head += 4) {
    if ((heads[head] as number) <= 12) continue;
    const pointer = low + (heads[head + 2] as number);
    heads[head + 2] = pointer;
    heads[head + 3] = high + (pointer > 0xffff_ffff ? 1 : 0);
  }
}
