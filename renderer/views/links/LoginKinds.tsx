import { Button, Checkbox } from '@mantine/core';
import type { Logins } from '@shared/logins.ts';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import styles from './Who.module.css';

/** What kinds of lines tell of logins; a person says which of them count. None chosen: all count. */
export function LoginKinds({
  of,
  chosen,
  choose,
}: {
  of: Logins['kinds'];
  chosen: readonly string[];
  choose: (kinds: string[]) => void;
}) {
  const { t } = useTranslation();
  const counts = (kind: string) => chosen.length === 0 || chosen.includes(kind);
  const toggle = (kind: string) => {
    const next = of.map((one) => one.kind).filter((one) => (one === kind ? !counts(one) : counts(one)));
    choose(next.length === of.length ? [] : next);
  };
  return (
    <>
      <h3>{t('links.logins.kinds')}</h3>
      <p className={styles.quiet}>{t('links.logins.kindsMeaning')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('links.logins.kind')}</th>
            {(['times', 'lines', 'addresses', 'accounts'] as const).map((name) => (
              <th key={name} scope="col" className={styles.number}>
                {t(`links.logins.of.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={`${one.kind} ${one.failed}`}>
              <td>
                <Checkbox
                  size="xs"
                  checked={counts(one.kind)}
                  onChange={() => toggle(one.kind)}
                  aria-label={t('links.logins.counts', { kind: visibleText(one.kind) })}
                  label={
                    <>
                      <EvidenceText text={one.kind} wrap />{' '}
                      <span className={styles.quiet}>
                        {t(one.failed ? 'links.logins.failed' : 'links.logins.cameIn')}
                      </span>
                    </>
                  }
                />
              </td>
              {(['times', 'lines', 'addresses', 'accounts'] as const).map((name) => (
                <td key={name} className={styles.number}>
                  <Count of={one[name]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {chosen.length > 0 && (
        <span>
          <Button variant="default" size="compact-xs" onClick={() => choose([])}>
            {t('links.logins.countAll')}
          </Button>
        </span>
      )}
    </>
  );
}
