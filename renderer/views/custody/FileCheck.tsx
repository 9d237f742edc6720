import type { KnownFile } from '@shared/custody.ts';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Finding } from './Finding.tsx';

/** A file that somebody brought, and what the case knows of its bytes. */
export interface CheckedFile extends KnownFile {
  name: string;
  /** Null for one too large to be read by the page. */
  sha256: string | null;
}

/** More than this is not read into the page's memory. */
export const mostBytes = 2 ** 30;

/** SHA-256 of a file, 64 hexadecimal digits. */
export async function sha256Of(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a file is, byte for byte, evidence or an export of this case. */
export function FileCheck({ of, close }: { of: CheckedFile; close: () => void }) {
  const { t } = useTranslation();
  const known = of.evidence.length + of.exports.length > 0;
  return (
    <Finding good={known} close={close}>
      <p>
        <EvidenceText text={of.name} />
        {of.sha256 !== null && ` · SHA-256 ${of.sha256.slice(0, 12)}…`}
      </p>
      {!known && <p>{t(of.sha256 === null ? 'custody.file.tooLarge' : 'custody.file.unknown')}</p>}
      {of.evidence.map(({ id, name, added }) => (
        <p key={id}>
          {t('custody.file.evidence', { id })} <EvidenceText text={name} /> · <Instant at={added} />
        </p>
      ))}
      {of.exports.map(({ seq, at, by }) => (
        <p key={seq}>
          {t('custody.file.exported', { by })} · <Instant at={at} /> ·{' '}
          <a href={hrefOf('custody', { entry: String(seq) })}>{t('custody.entry', { seq })}</a>
        </p>
      ))}
    </Finding>
  );
}
