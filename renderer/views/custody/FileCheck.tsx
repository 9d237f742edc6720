import type { CheckedFile } from '@shared/custody.ts';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Finding } from './Finding.tsx';

/** Whether a file is, byte for byte, evidence or an export of this case. */
export function FileCheck({ of, close }: { of: CheckedFile; close: () => void }) {
  const { t } = useTranslation();
  const known = of.evidence.length + of.exports.length > 0;
  return (
    <Finding good={known} close={close}>
      <p>
        <EvidenceText text={of.name} />
        {` · SHA-256 ${of.sha256.slice(0, 12)}…`}
      </p>
      {!known && <p>{t('custody.file.unknown')}</p>}
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
