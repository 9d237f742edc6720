import type { PatternName } from '@shared/lead-words/things.ts';

/**
 * A known pattern of attack, as data. A vessel holds one for every event of `filter`, loses one every so many seconds, and
 * may hold no more than `over`: who fills it past that in one go is found, and which event did so. Bounds and kinds follow
 * those of published scenarios, so that other tools come to the same event; the values looked for are our own.
 * @source CrowdSec hub, scenarios (leaky buckets), https://github.com/crowdsecurity/hub/tree/master/scenarios
 */
export interface Pattern {
  pattern: PatternName;
  /** Which events count, in the filter language: the same text shows them on the timeline. */
  filter: string;
  /** Whose vessel it is. */
  per: 'address' | 'account' | 'country';
  /** What must differ from all that was seen from there before; null when every event counts. */
  distinct: 'query' | 'page' | 'action' | 'signature' | 'address' | null;
  over: number;
  everySeconds: number;
  /** Formats of evidence that can hold it, where only these can. */
  formats?: readonly string[];
}

/** Values in small and in capital letters, anywhere in the text: the filter language tells letters apart. */
export function holding(...texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => [text.toLowerCase(), text.toUpperCase()]))]
    .map((text) => `"*${text}*"`)
    .join(',');
}
