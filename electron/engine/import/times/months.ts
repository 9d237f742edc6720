import { textOf } from '../text.ts';

const monthsByLetters = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, i) => [
    (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2),
    i + 1,
  ]),
);

/** Names of months in full or in other languages, in small letters. */
export const monthsByName: ReadonlyMap<string, number> = new Map(
  [
    'january february march april may june july august september october november december',
    'janv févr mars avril mai juin juil août sept oct nov déc',
    'jan feb mär apr mai jun jul aug sep okt nov dez',
    'ene feb mar abr may jun jul ago sep oct nov dic',
    'gen feb mar apr mag giu lug ago set ott nov dic',
    'jan fev mar abr mai jun jul ago set out nov dez',
    'jan feb mrt apr mei jun jul aug sep okt nov dec',
    '1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월',
    '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
  ].flatMap((names) => names.split(' ').map((name, i): [string, number] => [name, i + 1])),
);

/** The month whose three letters stand there, 0 when none does. */
export function monthAt(b: Uint8Array, at: number): number {
  const x = b[at] ?? 0;
  const y = b[at + 1] ?? 0;
  const z = b[at + 2] ?? 0;
  return monthsByLetters.get(((x | 32) << 16) | ((y | 32) << 8) | (z | 32)) ?? 0;
}

/** The month of which a slice is the name or its beginning, in the languages known; 0 for none. */
export function monthNamed(b: Uint8Array, at: number, end: number): number {
  return monthsByName.get(textOf(b, at, end).replace(/\.$/, '').toLowerCase()) ?? 0;
}
