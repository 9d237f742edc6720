/** The words of a filter text, each with the place it stands at. Never throws; what is wrong is told to `wrong`. */

export type Operator = ':' | '>=' | '<=' | '>' | '<' | '=';

/** A value as written: its text between the wildcards, so one piece is a whole value; `stated` false is the bare `-`. */
export interface WrittenValue {
  pieces: string[];
  stated: boolean;
  at: number;
  length: number;
}

export type Token =
  | { kind: 'open' | 'close' | 'not' | 'or' | 'and'; at: number; length: number }
  | { kind: 'text'; value: WrittenValue; quoted: boolean; at: number; length: number }
  | {
      kind: 'field';
      name: string;
      nameLength: number;
      operator: Operator;
      values: WrittenValue[];
      at: number;
      length: number;
    };

export type ScanFault = 'quote-open' | 'value-missing' | 'field-missing';

const words = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
] as const);

/** Cuts a text into tokens. `wrong` hears of what cannot be one; scanning goes on behind it. */
export function scan(text: string, wrong: (code: ScanFault, at: number, length: number) => void): Token[] {
  const tokens: Token[] = [];
  let here = 0;
  while (here < text.length) {
    const at = here;
    const letter = text.charAt(here);
    if (isSpace(letter)) here += 1;
    else if (letter === '(' || letter === ')') {
      tokens.push({ kind: letter === '(' ? 'open' : 'close', at, length: 1 });
      here += 1;
    } else if (letter === '-') {
      tokens.push({ kind: 'not', at, length: 1 });
      here += 1;
    } else if (letter === '"') {
      const value = quoted(text, here, wrong);
      tokens.push({ kind: 'text', value, quoted: true, at, length: value.length });
      here += value.length;
    } else here = word(text, here, tokens, wrong);
  }
  return tokens;
}

function word(text: string, at: number, tokens: Token[], wrong: Parameters<typeof scan>[1]): number {
  let here = run(text, at, ' ()":<>=');
  let name = text.slice(at, here);
  // A format's own field may be named anything: more."customer id":7
  if (name === 'more.' && text.charAt(here) === '"') {
    const value = quoted(text, here, wrong);
    name = `more.${value.pieces.join('*')}`;
    here += value.length;
  }
  const operator = operatorAt(text, here);
  if (operator === null) {
    const keyword = words.get(name as 'AND');
    if (keyword) tokens.push({ kind: keyword, at, length: here - at });
    else tokens.push({ kind: 'text', value: written(name, at), quoted: false, at, length: here - at });
    return here;
  }
  const nameLength = here - at;
  if (nameLength === 0) wrong('field-missing', at, operator.length);
  here += operator.length;
  const values: WrittenValue[] = [];
  for (;;) {
    const value =
      text.charAt(here) === '"'
        ? quoted(text, here, wrong)
        : written(text.slice(here, run(text, here, ' (),"')), here, true);
    if (value.length === 0) wrong('value-missing', here, 0);
    values.push(value);
    here += value.length;
    if (text.charAt(here) !== ',') break;
    here += 1;
  }
  tokens.push({ kind: 'field', name, nameLength, operator, values, at, length: here - at });
  return here;
}

function operatorAt(text: string, at: number): Operator | null {
  const letter = text.charAt(at);
  if (letter === ':' || letter === '=') return letter;
  if (letter !== '<' && letter !== '>') return null;
  return text.charAt(at + 1) === '=' ? `${letter}=` : letter;
}

/** Where a run of letters ends: at any of those in `ends`, of which a space stands for all white space. */
function run(text: string, at: number, ends: string): number {
  let here = at;
  while (here < text.length && !ends.includes(text.charAt(here)) && !isSpace(text.charAt(here))) here += 1;
  return here;
}

function isSpace(letter: string): boolean {
  return /\s/.test(letter);
}

/** A value without quotes: a backslash is a letter like any other, `*` a wildcard, a lone `-` (of a field) "not stated". */
function written(text: string, at: number, ofField = false): WrittenValue {
  return { pieces: text.split('*'), stated: !(ofField && text === '-'), at, length: text.length };
}

/** A value in quotes: `\"`, `\\` and `\*` stand for the letter itself, any other backslash for a backslash. */
function quoted(text: string, at: number, wrong: Parameters<typeof scan>[1]): WrittenValue {
  const pieces: string[] = [];
  let piece = '';
  let here = at + 1;
  for (; here < text.length && text.charAt(here) !== '"'; here += 1) {
    const letter = text.charAt(here);
    const next = text.charAt(here + 1);
    if (letter === '\\' && next !== '' && '"\\*'.includes(next)) {
      piece += next;
      here += 1;
    } else if (letter === '*') {
      pieces.push(piece);
      piece = '';
    } else piece += letter;
  }
  if (here >= text.length) wrong('quote-open', at, text.length - at);
  const end = Math.min(here + 1, text.length);
  return { pieces: [...pieces, piece], stated: true, at, length: end - at };
}
