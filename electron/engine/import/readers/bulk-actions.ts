import type { Sink } from '../sink.ts';

/** The lines of a bulk request: before each record stands one that says where it was to be stored. */
export interface BulkActions {
  /** Whether a line is such an action; what it says goes to the next record. */
  take(b: Uint8Array, start: number, end: number): boolean;
  /** Says of the record at hand where it was to be stored. */
  give(sink: Sink): void;
}

/** @source Elasticsearch Guide, "Bulk API", request body */
const action =
  /^\s{0,9}\{\s{0,9}"(?:index|create|update|delete)"\s{0,9}:\s{0,9}\{((?:\s{0,9}"\w{1,40}"\s{0,9}:\s{0,9}(?:"[^"\\]{0,1000}"|-?\d{1,20}|true|false|null)\s{0,9},?){0,12})\s{0,9}\}\s{0,9}\}\s{0,9}$/;
const places = /"(_index|_id)"\s*:\s*"([^"\\]+)"/g;
const longest = 4000;

export function createBulkActions(): BulkActions {
  let stated: (readonly [string, string])[] = [];
  return {
    take(b, start, end) {
      const found = membersOf(b, start, end);
      if (found === null) return false;
      stated = [...found.matchAll(places)].map(([, name = '', value = '']) => [name, value]);
      return true;
    },
    give(sink) {
      for (const [name, value] of stated) sink.more(name, value);
      stated = [];
    },
  };
}

/** Whether a file begins as a bulk request does. */
export function beginsWithAction(head: Uint8Array): boolean {
  const end = head.indexOf(10);
  return end > 0 && membersOf(head, 0, end) !== null;
}

function membersOf(b: Uint8Array, start: number, end: number): string | null {
  if (end - start > longest) return null;
  return action.exec(Buffer.from(b.buffer, b.byteOffset + start, end - start).toString('utf8'))?.[1] ?? null;
}
