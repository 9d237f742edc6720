import { createHash } from 'node:crypto';
import type { Taken } from '@shared/contract.ts';
import type { ReportFile, ReportKind } from '@shared/report.ts';
import { type Session, theCase } from '../session.ts';
import { fileName } from './file-name.ts';
import { gather } from './gather.ts';
import { htmlReport } from './html.ts';
import { incidentCsv } from './incident-csv.ts';
import { jsonReport } from './json.ts';
import type { Summary } from './summary.ts';
import { english, type Words } from './words.ts';

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
  const file = await session.jobs.run(input.job, async (signal) => {
    const summary = await gather(session, input.job, english, signal);
    const { mime, write } = forms[input.as];
    // What UTF-8 cannot spell (half a surrogate pair) is replaced here, so that the hash is of what will be written.
    const body = write(summary, english).toWellFormed();
    const sha256 = createHash('sha256').update(body, 'utf8').digest('hex');
    return { name: fileName(summary.case, input.as, sha256), mime, body, sha256 };
  });
  if (!open.readOnly) {
    const { name, sha256 } = file;
    await open.journal.append('report.exported', { as: input.as, name, sha256, tlp: open.settings.current().tlp });
    session.announce({ kind: 'case-changed', what: ['custody'] });
  }
  return file;
}
