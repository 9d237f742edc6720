import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseSettings } from '@shared/case.ts';
import { importChoice } from '@shared/evidence.ts';
import { incidentStatement } from '@shared/incident.ts';
import { z } from 'zod';
import type { Session } from '../session.ts';

/** Where an event of the sample stands; the generator knows the byte, so that nothing has to be searched. */
const place = z.object({ file: z.string(), line: z.number(), byteOffset: z.number() });
export type SamplePlace = z.infer<typeof place>;

const sampleEntry = z.union([
  incidentStatement.extend({ event: place }),
  /** ISO with its offset, or a day alone: the day is then all that is known. */
  incidentStatement.extend({ at: z.string() }),
  incidentStatement.extend({ day: z.string() }),
]);
export type SampleEntry = z.infer<typeof sampleEntry>;

const sampleCase = z.object({
  settings: caseSettings,
  /** Papers beside the evidence (a roster, a register of keys) are `import: false`: no logs. */
  files: z.array(importChoice.omit({ path: true }).extend({ file: z.string(), import: z.boolean().default(true) })),
  /** A list of networks among the files, and the shop's own proxies. */
  networks: z.object({ file: z.string(), name: z.string(), source: z.string(), date: z.string() }),
  proxies: z.array(z.string()),
  /** The staff roster and the list of keys among the files. */
  roster: z.string(),
  credentials: z.string(),
  incident: z.array(sampleEntry),
  notes: z.array(place.extend({ text: z.string() })),
});
export type SampleCase = z.infer<typeof sampleCase>;

/** The folder of the bundled sample. */
export function sampleFolder(session: Session): string {
  return join(session.settings.resources, 'sample-case');
}

/** What the bundled sample consists of. */
export function readSample(session: Session): SampleCase {
  return sampleCase.parse(JSON.parse(readFileSync(join(sampleFolder(session), 'sample.json'), 'utf8')));
}
