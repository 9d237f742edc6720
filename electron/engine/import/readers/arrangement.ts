import type { RecordFormat } from '../../formats/format.ts';
import { isEnvelope } from './envelope.ts';
import { createTree, newLeaves, readJson, unmarked } from './json-text.ts';
import { claimsOf, markOf, meets } from './record-marks.ts';
import { holdsRows } from './row-shapes.ts';

/** How a file holds its records. */
export type Arrangement = 'lines' | 'list' | 'enveloped' | 'rows';

/** Lists in which collectors pass records on as texts. @source Amazon CloudWatch Logs, subscriptions and FilterLogEvents */
const carriers: readonly string[] = ['logEvents', 'events'];

/** How the first bytes of a file arrange its records. */
export function arrangementOf(format: RecordFormat, head: Uint8Array, whole: boolean): Arrangement {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (format.members && new RegExp(`^\\{\\s*"${format.members}\\d+"`).test(text)) return 'lines';
  if (!format.claims && holdsRows(text)) return 'rows';
  if (/^\[\s*(?:[{\]]|$)/.test(text)) return 'list';
  if (!text.startsWith('{')) return 'lines';
  // A record may hold a list of an envelope's name: what is a record itself is no envelope.
  if (!beginsWithRecord(format, head)) {
    const opening =
      /^\{(?:\s*"[^"\\]{0,60}"\s*:\s*(?:"[^"\\]{0,2000}"|null|true|false|-?\d{1,20})\s*,){0,8}\s*"([^"\\]{1,60})"\s*:\s*\[\s*[{\]]/.exec(
        text.slice(0, 4096),
      );
    if (opening && format.envelopes.includes(opening[1] as string)) return 'enveloped';
    if (isSearchAnswer(text)) return 'enveloped';
    // A format that knows its own envelope finds it behind other objects, and within one.
    if (format.claims && [...format.envelopes, ...carriers].includes(firstList(text.slice(0, 4096))))
      return 'enveloped';
    if (!format.claims && isEnvelope(text, whole)) return 'enveloped';
  }
  const lines = text.split('\n');
  if (!whole) lines.pop();
  const full = lines.filter((line) => line.trim() !== '');
  const single = full.filter((line) => {
    const begins = format.prefixed ? line.indexOf('{') : line.search(/\S/);
    return begins >= 0 && line[begins] === '{' && /\}\s*$/.test(line) && isObject(line.slice(begins));
  }).length;
  return single > 0 && single * 2 >= full.length
    ? 'lines'
    : full.length > 0 && full.every((line) => /^\{"/.test(line)) && full.length > 1
      ? 'lines'
      : 'list';
}

/** What a search engine answers, the records among its hits. @source Elasticsearch Guide, "Search API", response body */
function isSearchAnswer(text: string): boolean {
  return /^\{[^[\]]{0,1000}"hits"\s{0,20}:\s{0,20}\{[^[\]]{0,1000}"hits"\s{0,20}:\s{0,20}\[\s*\{/.test(
    text.slice(0, 4096),
  );
}

/** The name of the first list of objects in a text, or the empty text. */
function firstList(text: string): string {
  let inText = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (inText && sign === '\\') i += 1;
    else if (sign === '"') inText = !inText;
    else if (!inText && sign === '[') {
      const name = /"([^"\\]{1,60})"\s{0,9}:\s{0,9}$/.exec(text.slice(Math.max(0, i - 90), i))?.[1];
      if (name !== undefined && /^\[\s*[{\]]/.test(text.slice(i))) return name;
      // A list of plain values beside it is none of records.
      if (!/^\[\s*["\d]/.test(text.slice(i, i + 100))) return '';
    }
  }
  return '';
}

/** Whether the first object of a text has the keys that a format claims. */
function beginsWithRecord(format: RecordFormat, head: Uint8Array): boolean {
  const start = head.indexOf(123);
  if (!format.claims || start < 0 || !isClosed(head, start)) return false;
  const leaves = newLeaves();
  const tree = createTree((path) => markOf(format, null, path), format.wrapper);
  if (readJson(head, start, head.length, tree, leaves) !== null) return false;
  return meets(leaves, claimsOf(format));
}

/** Whether the object that begins there ends as well: an envelope seldom does so soon, and to read it would take long. */
function isClosed(b: Uint8Array, start: number): boolean {
  let depth = 0;
  let inText = false;
  for (let p = start; p < b.length; p += 1) {
    const byte = b[p];
    if (inText) {
      if (byte === 92) p += 1;
      else if (byte === 34) inText = false;
    } else if (byte === 34) inText = true;
    else if (byte === 123 || byte === 91) depth += 1;
    else if (byte === 125 || byte === 93) {
      depth -= 1;
      if (depth === 0) return true;
    }
  }
  return false;
}

function isObject(line: string): boolean {
  const bytes = Buffer.from(line, 'latin1');
  return (
    readJson(
      bytes,
      0,
      bytes.length,
      createTree(() => unmarked),
      newLeaves(),
    ) === null
  );
}
