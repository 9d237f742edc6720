import { Button } from '@mantine/core';
import type { RecentCase } from '@shared/case.ts';
import { useTranslation } from 'react-i18next';
import { Instant } from '../../ui/Instant.tsx';
import styles from './RecentCases.module.css';

/** Cases worked on before, latest first. */
export function RecentCases({
  cases,
  opening,
  open,
}: {
  cases: readonly RecentCase[];
  opening: string | null;
  open: (one: RecentCase, readOnly: boolean) => void;
}) {
  const { t } = useTranslation();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <table className={styles.cases}>
      <thead>
        <tr>
          <th scope="col">{t('welcome.form.name')}</th>
          <th scope="col">{t('welcome.form.number')}</th>
          <th scope="col">{t('welcome.lastOpened')}</th>
          <th scope="col">
            <span className="only-said">{t('welcome.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.place}>
            <td>
              <button type="button" disabled={one.missing || opening !== null} onClick={() => open(one, false)}>
                <bdi>{one.name}</bdi>
              </button>
              <span className={styles.folder} title={one.folder}>
                <bdi>{one.folder}</bdi>
              </span>
              {one.missing && <span className={styles.missing}>{t('welcome.missing')}</span>}
            </td>
            <td>
              <bdi>{one.number}</bdi>
            </td>
            <td>
              {one.lastOpened === null ? (
                t('welcome.never')
              ) : (
                <Instant at={one.lastOpened} zone={zone} precision="minute" />
              )}
            </td>
            <td className={styles.actions}>
              <Button
                variant="subtle"
                size="compact-xs"
                disabled={one.missing || opening !== null}
                onClick={() => open(one, true)}
                aria-label={t('welcome.readNamed', { name: one.name })}
              >
                {t('welcome.read')}
              </Button>
              <Button
                variant="default"
                size="compact-xs"
                loading={opening === one.place}
                disabled={one.missing || opening !== null}
                onClick={() => open(one, false)}
                aria-label={t('welcome.openNamed', { name: one.name })}
              >
                {t('welcome.openOne')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
