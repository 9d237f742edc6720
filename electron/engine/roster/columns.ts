import type { JournalEntry } from '@shared/custody.ts';
import { Refusal } from '@shared/refusal.ts';
import type { StatedTable } from './stated-table.ts';

/** Which columns each field of a stated table is read from. */
export type ColumnMapping = Record<string, string[]>;

/** The mapping a person asked for, the one of the last table with these columns, or what the names suggest. Refuses with `mapping-wrong`. */
export function mappingFor(
  table: StatedTable,
  asked: ColumnMapping | undefined,
  names: Readonly<Record<string, RegExp>>,
  earlier: readonly JournalEntry[],
): { mapping: ColumnMapping; mappingFrom: 'asked' | 'remembered' | 'guessed' } {
  if (asked) {
    for (const [field, columns] of Object.entries(asked)) {
      const unknown = columns.find((column) => !table.columns.includes(column));
      if (!Object.hasOwn(names, field) || unknown !== undefined) {
        const missing = unknown ?? field;
        throw new Refusal('mapping-wrong', `${table.name} has no column "${missing}" to read ${field} from.`, {
          column: missing,
          field,
        });
      }
    }
    return { mapping: asked, mappingFrom: 'asked' };
  }
  const same = earlier.findLast(({ body }) => String(body.columns) === String(table.columns));
  if (same) return { mapping: same.body.mapping as ColumnMapping, mappingFrom: 'remembered' };
  const mapping: ColumnMapping = {};
  const taken = new Set<string>();
  for (const [field, pattern] of Object.entries(names)) {
    const found = table.columns.filter((column) => !taken.has(column) && pattern.test(plainName(column)));
    const [first] = found;
    if (first === undefined) continue;
    taken.add(first);
    mapping[field] = [first];
  }
  return { mapping, mappingFrom: 'guessed' };
}

/** The texts of a field's columns in a row, empty ones left out. */
export function textsOf(table: StatedTable, mapping: ColumnMapping, cells: readonly string[], field: string): string[] {
  return (mapping[field] ?? [])
    .map((column) => (cells[table.columns.indexOf(column)] ?? '').trim())
    .filter((text) => text !== '' && text !== '-');
}

/** The values of a field that holds many: several columns, or several values in one. */
export function valuesOf(
  table: StatedTable,
  mapping: ColumnMapping,
  cells: readonly string[],
  field: string,
): string[] {
  const values = textsOf(table, mapping, cells, field).flatMap((text) => text.split(/[;,|\n]+/));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

function plainName(column: string): string {
  return column
    .toLowerCase()
    .replace(/[\s_.-]+/g, ' ')
    .trim();
}
