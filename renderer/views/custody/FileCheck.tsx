import { ActionIcon } from '@mantine/core';
import type { KnownFile } from '@shared/custody.ts';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Instant } from '../../ui/Instant.tsx';
import styles from './CheckResult.module.css';

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
    <div className={known ? styles.good : styles.bad} role="status">
      <Icon name={known ? 'check' : 'warning'} />
      <div className={styles.text}>
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
      </div>
      <ActionIcon size={18} variant="subtle" color="gray" aria-label={t('common.close')} onClick={close}>
        <Icon name="close" size={11} />
      </ActionIcon>
    </div>
  );
}
