import { createHash } from 'node:crypto';
import type { Output, Taken } from '@shared/contract.ts';
import { onGround } from '../../analyses/traces/scope.ts';
import { addressDataOf } from '../../networks/address-data/in-use.ts';
import { type Session, theCase } from '../../session.ts';
import { fileName } from '../file-name.ts';
import { operatorsCsv } from './csv.ts';
import { operatorsPage } from './page.ts';
import { operatorSheets } from './sheets.ts';

/**
 * Requests to the operators of chosen addresses. A file that is made is written into the journal before it is handed
 * out, unless the case is open for reading only. Refuses with `case-none`, `filter-wrong`, `cancelled`.
 */
export async function operators(
  session: Session,
  input: Taken<'traces.operators'>,
): Promise<Output<'traces.operators'>> {
  const open = theCase(session);
  const { as, addresses, gapMinutes } = input;
  const { sheets, unknown } = await onGround(session, input, (ground) => operatorSheets(ground, addresses, gapMinutes));
  if (as === null) return { sheets, unknown, file: null };
  const settings = open.settings.current();
  const data = addressDataOf(open);
  const body = (as === 'csv' ? operatorsCsv(sheets, settings) : operatorsPage(sheets, settings, data)).toWellFormed();
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex');
  const name = fileName(settings, 'html', sha256).replace(/-summary-(\w{8})\.html$/, `-operators-$1.${as}`);
  if (!open.readOnly) {
    await open.journal.append('operators.exported', {
      as,
      name,
      sha256,
      tlp: settings.tlp,
      addresses,
      sheets: sheets.length,
    });
    session.announce({ kind: 'case-changed', what: ['custody'] });
  }
  return { sheets, unknown, file: { name, mime: `text/${as}; charset=utf-8`, body, sha256 } };
}
