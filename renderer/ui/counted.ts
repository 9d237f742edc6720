import type { TFunction } from 'i18next';
import { countText } from './numbers.ts';

/** What is counted within sentences; the language writes one of them as it should be. */
export type Counted =
  | 'lines'
  | 'events'
  | 'rejects'
  | 'comments'
  | 'continuations'
  | 'people'
  | 'networks'
  | 'credentials';

/** A count with its noun: `1 reject`, `1,234 rejects`. */
export function counted(of: Counted, count: number, t: TFunction, language: string): string {
  return t(`common.counted.${of}`, { count, n: countText(count, language) });
}
