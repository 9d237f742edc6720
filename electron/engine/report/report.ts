import { createHash } from 'node:crypto';
import type { Output, Taken } from '@shared/contract.ts';
import type { ReportFile, ReportKind } from '@shared/report.ts';
import { type Session, theCase } from '../session.ts';
import { fileName } from './file-name.ts';
import { gather } from './gather.ts';
import { htmlReport } from './html.ts';
import { incidentCsv } from './incident-csv.ts';
import { jsonReport } from './json.ts';
import { maskedSummary, maskFor } from './mask.ts';
import type { Summary } from './summary.ts';
import { type Words, wordsIn } from './words/words.ts';

const forms: Record<ReportKind, { mime: string; write: (summary: Summary, words: Words) => string }> = {
  html: { mime: 'text/html; charset=utf-8', write: htmlReport },
  json: { mime: 'application/json', write: jsonReport },
  csv: { mime: 'text/csv; charset=utf-8', write: incidentCsv },
};

/**
 * Makes the case summary. The same case gives the same bytes; `sha256` is that of the body in UTF-8. The export is
 * written into the journal before it is handed out, unless the case is open for reading only: a reader cannot write.
 * Refuses with `case-none`, `cancelled`, `busy`, `disk-full`.
 */
export async function exportReport(session: Session, input: Taken<'report.export'>): Promise<ReportFile> {
  const open = theCase(session);
  const file = await session.jobs.run(input.job, (signal) => make(session, input, signal));
  if (!open.readOnly) {
    const { name, sha256 } = file;
    const { as, language } = input;
    const { tlp } = open.settings.current();
    await open.journal.append('report.exported', { as, language, name, sha256, tlp, masked: maskFor({ tlp }).masked });
    session.announce({ kind: 'case-changed', what: ['custody'] });
  }
  return file;
}

/**
 * What an export as HTML would hold now, to be looked at in the workbench; not an export, so the journal says nothing of
 * it. Refuses with `case-none`, `cancelled`, `busy`.
 */
export async function lookAtReport(session: Session, input: Taken<'report.look'>): Promise<Output<'report.look'>> {
  theCase(session);
  const { body } = await session.jobs.run(input.job, (signal) => make(session, { ...input, as: 'html' }, signal));
  return { body };
}

async function make(
  session: Session,
  { job, as, language }: Taken<'report.export'>,
  signal: AbortSignal,
): Promise<ReportFile> {
  const words = wordsIn[language];
  const summary = maskedSummary(await gather(session, job, words, signal));
  const { mime, write } = forms[as];
  // What UTF-8 cannot spell (half a surrogate pair) is replaced here, so that the hash is of what will be written.
  const body = write(summary, words).toWellFormed();
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex');
  return { name: fileName(summary.case, as, sha256), mime, body, sha256 };
}
