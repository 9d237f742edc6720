import type { ColumnFormat } from '../../formats/format.ts';

/** What stands in a cell that states nothing. */
export interface EmptyMarks {
  /** One byte that alone does, or 0. */
  absent: number;
  /** Texts that alone do. */
  empty: readonly string[];
  /** Those of them that a format declares, by what they mark. */
  said: Readonly<Record<'unset' | 'empty', string | null>>;
}

/** The marks that a format declares. */
export function marksOf({ absent, empty }: ColumnFormat): EmptyMarks {
  return { absent: absent.charCodeAt(0), empty: empty ?? [], said: { unset: null, empty: null } };
}

/** The marks where a line of the file says another one: it stands in place of the declared one. */
export function withMark(marks: EmptyMarks, what: 'unset' | 'empty', text: string): EmptyMarks {
  const said = { ...marks.said, [what]: text };
  const { unset } = said;
  const short = unset !== null && Buffer.byteLength(unset) === 1;
  return {
    absent: unset === null ? marks.absent : short ? unset.charCodeAt(0) : 0,
    empty: [...(said.empty === null ? marks.empty : [said.empty]), ...(unset === null || short ? [] : [unset])],
    said,
  };
}

/** `\x7c\x7c` and `|`: bytes as such lines spell them. */
export function spelledBytes(text: string): string {
  return text.replace(/\\x([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
