import type { CaseSettings } from '@shared/case.ts';
import type { ReportKind } from '@shared/report.ts';

/** What the file is called: the case's number (or name), what it is, and the first eight digits of its SHA-256. */
export function fileName(about: CaseSettings, kind: ReportKind, sha256: string): string {
  const safe = [...(about.number || about.name).normalize('NFC')]
    .map((sign) => (/[\p{L}\p{N}._-]/u.test(sign) ? sign : '-'))
    .join('')
    .replace(/-{2,}/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  const base = [...safe].slice(0, 60).join('') || 'case';
  return `${base}-${kind === 'csv' ? 'incident' : 'summary'}-${sha256.slice(0, 8)}.${kind}`;
}
