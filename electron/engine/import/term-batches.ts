import { writeAddress } from './address.ts';
import { type Batch, chunkRows, groupRows, termIndex } from './columns.ts';
import { clearRows, closeRow, giveRowsBack, putText, type Rows, roomForRows, toBatch } from './rows.ts';

const addressField = termIndex('sourceIp');

/** How many of the terms that wait are sent: what is less than a row group would be written twice. */
export function termsToTake(waiting: number, all: boolean): number {
  return all ? waiting : waiting - (waiting % groupRows);
}

/** @param fresh of each term its first word in `heap` and its kind */
export function termBatches(firstId: number, fresh: Int32Array, heap: Int32Array): Batch[] {
  const batches: Batch[] = [];
  if (fresh.length === 0) return batches;
  const rows = roomForRows('term', Math.min(groupRows, Math.ceil(fresh.length / 2 / chunkRows) * chunkRows));
  for (let from = 0; from * 2 < fresh.length; from += groupRows) {
    const some = fresh.subarray(from * 2, (from + groupRows) * 2);
    batches.push(termBatch(rows, firstId + from, some, heap));
    clearRows(rows, some.length / 2);
  }
  giveRowsBack(rows, 0);
  return batches;
}

function termBatch(rows: Rows, firstId: number, fresh: Int32Array, heap: Int32Array): Batch {
  const total = fresh.length / 2;
  const ids = new Uint32Array(rows.cells, rows.at.id);
  const fields = new Uint8Array(rows.cells, rows.at.field);
  const addresses = new Uint8Array(rows.cells, rows.at.address);
  const bytes = Buffer.from(heap.buffer, heap.byteOffset, heap.byteLength);
  const values = rows.texts[0];
  const stated = rows.stated[0];
  if (!values || !stated) throw new Error('The term table has a text and an optional column.');
  for (let row = 0; row < total; row++) {
    const start = (fresh[row * 2] as number) * 4;
    const kind = fresh[row * 2 + 1] as number;
    const end = start + (kind >> 4);
    const field = kind & 15;
    ids[row] = firstId + row;
    fields[row] = field;
    putText(values, row, bytes, start, end);
    if (field === addressField && end - start <= 64) {
      const text = bytes.toString('latin1', start, end);
      if (writeAddress(text, addresses, row * 16)) stated[row >> 3] = (stated[row >> 3] as number) | (1 << (row & 7));
    }
    closeRow(rows, row + 1);
  }
  return toBatch(rows, total);
}
