import type { TableProblem } from '@shared/roster.ts';

type Say = TableProblem['say'];

const sentences: Readonly<Record<Say, string>> = {
  noName: 'No name stands in this line; it is left out.',
  noCredential: 'No credential stands in this line; it is left out.',
  noDate: '"{text}" is no date that can be read; it is left out.',
  tooMany: '{field} holds more than 200 values; those after are left out.',
  sameName: '{name} stands in line {first} too; both are taken as one person. If they are two, tell their names apart.',
  differs: '{field} "{text}" is not what line {first} says of {name}; that line is kept.',
  sharedAccount:
    'The account {account} is stated for {other} and for {name}; its events count for one of them only. Take it from the other.',
};

/** A problem with its sentence in English. */
export function problem(line: number, say: Say, values: Record<string, string> = {}): TableProblem {
  const sentence = sentences[say].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { line, say, values, sentence };
}
