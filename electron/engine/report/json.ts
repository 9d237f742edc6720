import { canonical } from '../case/canonical.ts';
import type { Summary } from './summary.ts';

/** The summary for machines: canonical JSON, one line. Text is exact; it is for the reader to show it safely. */
export function jsonReport(summary: Summary): string {
  return `${canonical(summary)}\n`;
}
