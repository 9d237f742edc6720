import type { EventField } from '@shared/event.ts';
import type { Mapping } from '@shared/evidence.ts';
import type { TableFormat } from '../../formats/format.ts';
import { joined } from './table-head.ts';

/** Whether a header has the columns of one of the lists that a format claims; a format without claims takes any. */
export function isClaimed(format: TableFormat, columns: readonly string[]): boolean {
  if (!format.claims) return true;
  const own = new Set(columns.map((column) => column.toLowerCase()));
  return format.claims.some((names) => names.every((name) => own.has(name.toLowerCase())));
}

/** The mapping that a format declares for these columns; null when it declares none. */
export function declaredMapping(format: TableFormat, columns: readonly string[]): Mapping | null {
  if (!format.claims) return null;
  const find = (name: string) => columns.find((column) => column.toLowerCase() === name.toLowerCase());
  const fields: Record<string, string> = {};
  for (const [field, names] of Object.entries(format.fields ?? {})) {
    const column = names.map(find).find((one) => one !== undefined);
    if (column !== undefined) fields[field] = column;
  }
  for (const name of format.time ?? []) {
    const parts = name.split(joined).map(find);
    if (parts.every((part) => part !== undefined)) return { time: parts.join(joined), fields };
  }
  return { time: null, fields };
}

/** The columns that hold the time: one, or those of a date, a clock and a zone; none when one of them is missing. */
export function timeColumns(columns: readonly string[], time: string | null): number[] {
  if (time === null) return [];
  const find = (name: string) => columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  const one = find(time);
  if (one >= 0) return [one];
  const parts: number[] = [];
  // A column's own name may hold the sign that joins them.
  for (let rest = time; rest !== ''; ) {
    const at = columns.findIndex((_, i) => {
      const name = (columns[i] as string).toLowerCase();
      return rest.toLowerCase() === name || rest.toLowerCase().startsWith(name + joined);
    });
    if (at < 0) return [];
    parts.push(at);
    rest = rest.slice((columns[at] as string).length + joined.length);
  }
  return parts;
}

/**
 * The columns of each field of which a declared format has several here, best first. Where a person chose the very column
 * that the format proposes, its others still hold.
 */
export function columnsInTurn(
  format: TableFormat,
  columns: readonly string[],
  mapping: Mapping,
): { field: EventField; at: number[] }[] {
  const declared = declaredMapping(format, columns);
  const own = columns.map((column) => column.toLowerCase());
  const taken = new Set(Object.values(mapping.fields));
  return Object.entries(format.fields ?? {}).flatMap(([name, names]) => {
    const field = name as EventField;
    const best = fieldOf(mapping, field);
    if (!declared || best === undefined || best !== declared.fields[field]) return [];
    const at = [...new Set(names.map((one) => own.indexOf(one.toLowerCase())))].filter(
      (column) => column >= 0 && (columns[column] === best || !taken.has(columns[column] as string)),
    );
    return at.length > 1 ? [{ field, at }] : [];
  });
}

/** The column that a mapping gives to a field. */
export function fieldOf(mapping: Mapping, field: EventField): string | undefined {
  return Object.hasOwn(mapping.fields, field) ? mapping.fields[field] : undefined;
}
