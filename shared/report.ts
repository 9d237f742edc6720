import { z } from 'zod';

export const reportKinds = ['html', 'json', 'csv'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reportFile = z.object({ name: z.string(), mime: z.string(), body: z.string(), sha256: z.string() });
export type ReportFile = z.infer<typeof reportFile>;
