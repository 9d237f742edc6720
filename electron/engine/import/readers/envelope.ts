import { isTime } from '../any-time.ts';
import { timeRankOf } from '../names.ts';

/**
 * Whether a text is one object around a list of records, whatever the list's name: its first list of objects begins with
 * one that states a time, and it states none of its own.
 * @param whole whether the text is all of the file
 */
export function isEnvelope(text: string, whole: boolean): boolean {
  const list = firstList(text);
  if (!list || !statesTime(list.first)) return false;
  const own = whole ? parsed(text) : parsed(`${text.slice(0, list.at)}[]}`);
  if (own === null) return false;
  return !statesTime({ ...own, [list.name]: [] });
}

/** The first list of objects right within the object that a text begins with, and what it holds first. */
function firstList(text: string): { name: string; at: number; first: Record<string, unknown> } | null {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '"') i = endOfText(text, i);
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '[' && depth === 1) {
      const name = /"([^"\\]{1,60})"\s{0,9}:\s{0,9}$/.exec(text.slice(Math.max(0, i - 90), i))?.[1];
      const begins = /^\[\s*\{/.exec(text.slice(i, i + 500));
      if (name === undefined) return null;
      if (begins) {
        const from = i + begins[0].length - 1;
        const first = parsed(text.slice(from, endOfObject(text, from) + 1));
        return first && { name, at: i, first };
      }
    }
    if (depth === 0 && i > 0) return null;
  }
  return null;
}

function endOfText(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return text.length;
}

function endOfObject(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '"') i = endOfText(text, i);
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return text.length;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether something stands in an object under a known name of times that is one. */
function statesTime(record: Record<string, unknown>, around = '', deep = 0): boolean {
  return Object.entries(record).some(([key, value]) => {
    const path = `${around}${key}`;
    if (isObject(value)) return deep < 4 && statesTime(value, `${path}.`, deep + 1);
    return (
      (typeof value === 'string' || typeof value === 'number') && timeRankOf(path) >= 0 && isTime(`${value}`, null)
    );
  });
}
