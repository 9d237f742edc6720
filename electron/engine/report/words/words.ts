import type { ReportLanguage } from '@shared/report.ts';
import { english, type Words } from './english.ts';
import { korean } from './korean.ts';

export type { Words };

export const wordsIn: Record<ReportLanguage, Words> = { en: english, ko: korean };
