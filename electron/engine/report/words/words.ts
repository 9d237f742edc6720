import type { ReportLanguage } from '@shared/report.ts';
import { english } from './english.ts';
import { korean } from './korean.ts';

/** What the summary says in its own words, in one language. */
export type Words = typeof english;

export const wordsIn: Record<ReportLanguage, Words> = { en: english, ko: korean };
