import type { CaseSettings } from '@shared/case.ts';
import type { OperatorSheet } from '@shared/operators.ts';
import { formatInstant, isoUtc } from '@shared/time.ts';
import { cell } from '../incident-csv.ts';
import { nameOf } from './sheets.ts';

const columns = [
  'operator',
  'asn',
  'country_of_registration',
  'address',
  'port',
  'first_utc',
  'last_utc',
  'first_local',
  'last_local',
  'zone',
  'events',
  'account',
  'user_agent',
  'request_utc',
  'request',
  'evidence_file',
  'sha256',
  'line',
  'tlp',
];

/** The sheets as one table, a line per visit and request. @source RFC 4180 */
export function operatorsCsv(sheets: readonly OperatorSheet[], { zone, tlp }: CaseSettings): string {
  const rows = sheets.flatMap((sheet) =>
    sheet.lines.flatMap((line) => {
      const visit = [
        nameOf(sheet),
        sheet.asn === null ? '' : `AS${sheet.asn}`,
        sheet.country ?? '',
        line.address,
        line.port ?? '',
        isoUtc(line.first),
        isoUtc(line.last),
        formatInstant(line.first, zone, 'second'),
        formatInstant(line.last, zone, 'second'),
        zone,
        String(line.events),
        line.userName ?? '',
        line.userAgent ?? '',
      ];
      return line.requests.map(({ instant, text, evidence, sha256, line: number }) =>
        [...visit, isoUtc(instant), text, evidence, sha256, String(number), tlp].map(cell).join(','),
      );
    }),
  );
  return `\ufeff${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}
