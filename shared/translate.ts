/** Sentences of one language and what another says for them; `{}` stands for what differs from case to case. */
export type Sentences = Readonly<Record<string, string>>;

/**
 * A text with every sentence that the table knows said in the other language, what stands in its gaps in their order.
 * What the table does not know stays as it is: a sentence in another language is worth more than none.
 */
export function translated(text: string, sentences: Sentences): string {
  const whole = sentences[text];
  if (whole !== undefined) return whole;
  let said = text;
  for (const { pattern, other } of patternsOf(sentences)) {
    said = said.replace(pattern, (_, ...found: unknown[]) => {
      let gap = 0;
      return other.replaceAll('{}', () => String(found[gap++]));
    });
  }
  return said;
}

interface Pattern {
  pattern: RegExp;
  other: string;
}

const known = new WeakMap<Sentences, Pattern[]>();

function patternsOf(sentences: Sentences): Pattern[] {
  let patterns = known.get(sentences);
  if (!patterns) {
    patterns = Object.entries(sentences).map(([one, other]) => ({
      pattern: new RegExp(one.split('{}').map(escaped).join('(.*?)'), 'gs'),
      other,
    }));
    known.set(sentences, patterns);
  }
  return patterns;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
