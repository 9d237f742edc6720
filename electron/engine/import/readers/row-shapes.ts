/** Names under which answers keep the columns of the rows that follow, or what is said of all of them. */
export const headNames: ReadonlySet<string> = new Set(['columns', 'Columns', 'fields', 'stream']);

/** As far as it is looked whether a file's records are rows. */
const looked = 32_768;

/**
 * Whether a file's JSON holds rows without names of their own: a list of lists, columns beside rows, pairs of a field and its
 * value, or lines beside the labels of their stream.
 * @source Azure Data Explorer, query V1 and V2 HTTP response; Log Analytics, "API response format"; Elasticsearch, SQL REST API;
 * Splunk, output_mode=json_rows; Amazon CloudWatch Logs, GetQueryResults; Grafana Loki HTTP API, query_range
 */
export function holdsRows(text: string): boolean {
  const head = text.slice(0, looked);
  if (head.startsWith('[')) {
    const first = /^\[\s*(\[(?:\s*"(?:[^"\\]|\\.)*"\s*,?)+\])\s*,\s*\[/.exec(head)?.[1];
    return first !== undefined ? namesIn(first).length > 1 : /^\[\s*\{\s*"FrameType"/.test(head);
  }
  if (!head.startsWith('{')) return false;
  if (/"results"\s*:\s*\[\s*\[\s*\{\s*"field"\s*:/.test(head)) return true;
  if (/"stream"\s*:\s*\{[^{}]*\}\s*,\s*"values"\s*:\s*\[\s*\[\s*"\d{19}"/.test(head)) return true;
  const columns = head.search(/"(?:columns|Columns|fields)"\s*:\s*\[\s*["{]/);
  return columns >= 0 && /"(?:rows|Rows|values)"\s*:\s*\[\s*\[/.test(head.slice(columns));
}

/** The names of columns: texts, or objects that state one each; labels have none, and the lines beside them always have two cells. */
export function namesIn(json: string): string[] {
  const said: unknown = parsed(json);
  if (!Array.isArray(said)) return ['time', 'line'];
  const seen = new Map<string, number>();
  return said.map((one: unknown, i) => {
    const name = nameOf(one) ?? `column${i + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function nameOf(one: unknown): string | null {
  if (typeof one === 'string') return one;
  if (typeof one !== 'object' || one === null) return null;
  const named = Object.entries(one).find(([key]) => ['name', 'ColumnName', 'columnName'].includes(key));
  return typeof named?.[1] === 'string' ? named[1] : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Where the elements of a list stand in its text, as they are written: numbers keep all their digits. */
export function elementsOf(list: string): { from: number; text: string }[] {
  const found: { from: number; text: string }[] = [];
  let depth = 0;
  let from = 1;
  for (let i = 0; i < list.length; i += 1) {
    const sign = list[i];
    if (sign === '"') i = endOfText(list, i);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if ((sign === ',' && depth === 1) || depth === 0) {
      const text = list.slice(from, i);
      if (text.trim() !== '') found.push({ from: from + text.length - text.trimStart().length, text: text.trim() });
      from = i + 1;
    }
  }
  return found;
}

function endOfText(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return text.length;
}

/** `{"field":"@timestamp","value":"..."}`: the name and the value of a pair as they are written; null for anything else. */
export function pairIn(element: string): { name: string; value: string } | null {
  const found = /^\{\s*"field"\s*:\s*("(?:[^"\\]|\\.)*")\s*,\s*"value"\s*:\s*("(?:[^"\\]|\\.)*")\s*\}$/.exec(element);
  return found && { name: String(parsed(found[1] as string)), value: found[2] as string };
}
