import type { Batch } from './columns.ts';
import { clearRows, closeRow, createRows, giveRowsBack, putText, roomForRows, toBatch } from './rows.ts';

const [firstRows, mostRows] = [2048, 16_384];

/** The rows of lines that could not be read. */
export interface Rejects {
  put(line: number, byteOffset: number, byteLength: number, reason: string): void;
  /** Hands on what is still there, and the room to whoever comes next. */
  finish(): void;
}

export function createRejects(hand: (batch: Batch) => void): Rejects {
  let rows = roomForRows('rejected', firstRows);
  let count = 0;

  function flush(): void {
    hand(toBatch(rows, count));
    if (count === rows.capacity && count < mostRows) rows = createRows('rejected', mostRows);
    else clearRows(rows, count);
    count = 0;
  }

  return {
    put(line, byteOffset, byteLength, reason) {
      const cells = new Uint32Array(rows.cells);
      const offset = (rows.at.byteOffset as number) / 4 + count * 2;
      cells[offset] = byteOffset >>> 0;
      cells[offset + 1] = Math.floor(byteOffset / 0x1_0000_0000);
      cells[(rows.at.line as number) / 4 + count] = line;
      cells[(rows.at.byteLength as number) / 4 + count] = byteLength;
      const text = Buffer.from(reason, 'utf8');
      if (rows.texts[0]) putText(rows.texts[0], count, text, 0, text.length);
      count++;
      closeRow(rows, count);
      if (count === rows.capacity) flush();
    },
    finish() {
      if (count > 0) flush();
      giveRowsBack(rows, 0);
    },
  };
}
