import type { Citation, CitationNumber, Question } from './citations.ts';

/**
 * Numbers citations and questions anew in the order in which a reader meets them: `body` has its parts in the order of
 * the document. Citations that only others rest on come last.
 */
export function inOrder<T extends object>(
  body: T,
  citations: readonly Citation[],
  questions: readonly Question[],
): T & { citations: Citation[]; questions: Question[] } {
  const met: number[] = [];
  walk(body, (number) => met.push(number));
  const order = [...new Set([...met, ...citations.map(({ number }) => number)])];
  const numbers = new Map(order.map((old, at) => [old, (at + 1) as CitationNumber]));
  const anew = (old: CitationNumber) => numbers.get(old) ?? old;
  const held = new Map<number, Citation>(citations.map((citation) => [citation.number, citation]));
  const ordered = order.flatMap((old) => held.get(old) ?? []);
  const asked = [...new Set(ordered.map(({ question }) => question))];
  const id = (old: string) => `Q${asked.indexOf(old) + 1}`;
  return {
    ...replaced(body, anew),
    questions: asked.flatMap((old) =>
      questions.filter((question) => question.id === old).map((question) => ({ ...question, id: id(old) })),
    ),
    citations: ordered.map((citation) => ({
      ...citation,
      number: anew(citation.number),
      question: id(citation.question),
      from: citation.from.map(anew),
    })),
  };
}

function walk(value: unknown, meet: (number: CitationNumber) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    if (key === 'citation') meet(held as CitationNumber);
    else walk(held, meet);
  }
}

function replaced<T>(value: T, anew: (old: CitationNumber) => CitationNumber): T {
  if (Array.isArray(value)) return value.map((item) => replaced(item, anew)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, held]) => [
    key,
    key === 'citation' ? anew(held) : replaced(held, anew),
  ]);
  return Object.fromEntries(pairs) as T;
}
