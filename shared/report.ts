import { z } from 'zod';
import { job } from './job.ts';

export const reportKinds = ['html', 'json', 'csv'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reportLanguages = ['en', 'ko'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** The language of the summary's own words; what logs and people wrote stays as it is. */
export const reportLanguage = z.enum(reportLanguages).default('en');

export const reportFile = z.object({ name: z.string(), mime: z.string(), body: z.string(), sha256: z.string() });
export type ReportFile = z.infer<typeof reportFile>;

/** What the engine answers about the case summary; part of the contract. */
export const reportMethods = {
  /** The export is itself a journal entry. Same case, same bytes. */
  'report.export': { input: z.object({ job, as: z.enum(reportKinds), language: reportLanguage }), output: reportFile },
  'report.look': { input: z.object({ job, language: reportLanguage }), output: z.object({ body: z.string() }) },
} as const;
