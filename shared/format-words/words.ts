import type { Sentences } from '../translate.ts';

/** What the formats of one family are called and say, in another language than English. */
export interface FormatWords {
  /** By the format's id; a product's name needs none. */
  titles: Readonly<Record<string, string>>;
  /** By the English reason why a line is none of the format. */
  reasons: Sentences;
}
