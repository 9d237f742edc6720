import { type TermField, termFieldNames } from '@shared/event.ts';

/** What is known of the texts of a case. */
export interface Texts {
  /** Whether any event states this text at all. */
  states(text: 'urlPath' | 'urlQuery' | 'message' | 'more'): boolean;
  /** Term fields of which any value holds the pieces in this order, whatever their case; `ids` are those of the values, unless there are many. */
  holding(pieces: readonly string[]): { field: TermField; ids: readonly number[] | null }[];
  /** Whether the paths that are not in lower case as they stand are known, see `cased-paths.ts`. */
  casedPaths: boolean;
}

export interface TextsAround extends Texts {
  /** Where what a person typed is put. */
  bind(value: string | number): string;
  /**
   * The condition is asked, and another shown to who wants to read it: terms that hold a text are named by their ids where
   * these are known, so nobody has to look for them again, and paths are asked as they stand.
   */
  forAsking?: boolean;
}

/** A text in any text of the event, whatever its case: one condition per column. Only those columns are asked that any event states, and whose dictionary holds the text at all. */
export function anywhere(pieces: string[], around: TextsAround): string[] {
  const terms = around.holding(pieces).map(({ field, ids }) => {
    if (around.forAsking && ids) return `${field} IN (SELECT unnest(${around.bind(JSON.stringify(ids))}::UINTEGER[]))`;
    const number = termFieldNames.indexOf(field);
    return `${field} IN (SELECT id FROM term WHERE field = ${number} AND ${holdsSql('value', pieces, around)})`;
  });
  const texts = (['urlQuery', 'message'] as const)
    .filter((column) => around.states(column))
    .map((column) => holdsSql(column, pieces, around));
  texts.push(...acrossSql(pieces, around));
  if (around.states('more')) texts.push(inMore(pieces, around));
  // The paths last: most of what is found is found there, and of what one condition lets through all before it are asked.
  return [...terms, ...texts, ...(around.states('urlPath') ? inPath(pieces, around) : [])];
}

/** Any of them; true or false, never NULL. */
export function anySql(conditions: string[]): string {
  if (conditions.length === 0) return 'false';
  return `(${conditions.map((sql) => `coalesce(${sql}, false)`).join(' OR ')})`;
}

/** Putting every path into lower case takes longer than looking through it. */
function inPath(pieces: string[], around: TextsAround): string[] {
  if (!around.forAsking || !around.casedPaths || !hasCases(pieces)) return [holdsSql('urlPath', pieces, around)];
  return [
    foldedHoldsSql('urlPath', pieces, around),
    `rowid IN (SELECT row FROM memory.main.cased_path WHERE ${foldedHoldsSql('folded', pieces, around)})`,
  ];
}

/** The JSON text is searched first, being quick; only its values count, not its names. */
function inMore(pieces: string[], around: TextsAround): string {
  const inJson = holdsSql(
    'more',
    pieces.map((piece) => JSON.stringify(piece).slice(1, -1)),
    around,
  );
  const inValue = holdsSql('own', pieces, around);
  return `(${inJson} AND len(list_filter(json_extract_string(more, '$.*'), lambda own: ${inValue})) > 0)`;
}

/** A text with a question mark may reach from the path of an address into its query. */
function acrossSql(pieces: string[], around: TextsAround): string[] {
  const [only = '', ...others] = pieces;
  if (!pieces.some((piece) => piece.includes('?'))) return [];
  if (others.length > 0) return [holdsSql("concat_ws('?', urlPath, urlQuery)", pieces, around)];
  // Without putting the two together, which takes longer than all the rest.
  const parts = only.split('?');
  return parts.slice(1).map((_, index) => {
    const [path, query] = [parts.slice(0, index + 1).join('?'), parts.slice(index + 1).join('?')];
    return `(ends_with(lower(urlPath), lower(${around.bind(path)})) AND starts_with(lower(urlQuery), lower(${around.bind(query)})))`;
  });
}

function holdsSql(column: string, pieces: string[], around: TextsAround): string {
  return foldedHoldsSql(hasCases(pieces) ? `lower(${column})` : column, pieces, around);
}

function hasCases(pieces: readonly string[]): boolean {
  return pieces.some((piece) => piece.toLowerCase() !== piece.toUpperCase());
}

/** The same of a text that is in lower case already. */
function foldedHoldsSql(text: string, pieces: string[], around: TextsAround): string {
  const lower = (sql: string) => (hasCases(pieces) ? `lower(${sql})` : sql);
  if (pieces.length === 1) return `contains(${text}, ${lower(around.bind(pieces[0] ?? ''))})`;
  return `${text} LIKE ${lower(around.bind(`%${pieces.map(likeText).join('%')}%`))} ESCAPE '\\'`;
}

/** A text with wildcards; where they stand at its ends only, by the functions that DuckDB answers several times as quickly. */
export function likeSql(column: string, pieces: string[], around: TextsAround): string {
  const [head = '', middle = '', end = ''] = pieces;
  if (pieces.length === 3 && head === '' && end === '') return `contains(${column}, ${around.bind(middle)})`;
  if (pieces.length === 2 && head === '') return `ends_with(${column}, ${around.bind(middle)})`;
  if (pieces.length === 2 && middle === '') return `starts_with(${column}, ${around.bind(head)})`;
  return `${column} LIKE ${around.bind(pieces.map(likeText).join('%'))} ESCAPE '\\'`;
}

function likeText(piece: string): string {
  return piece.replace(/[\\%_]/g, '\\$&');
}
