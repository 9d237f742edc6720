import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { attributionIn } from '@shared/attributions-korean.ts';
import type { Output } from '@shared/contract.ts';
import type { LoadedAddressData } from '@shared/networks.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Hash } from '../../ui/Hash.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { Failed } from '../../ui/State.tsx';
import { useCase } from '../../use-case.ts';
import { AddressDataLoader } from './AddressDataLoader.tsx';
import { useSourceName } from './source-name.ts';
import styles from './Traces.module.css';

/** Whose word the countries and networks are, part by part; newer data are loaded here, and taken back. */
export function AddressDataPanel({ of }: { of: Output<'networks.list'> }) {
  const { t, i18n } = useTranslation();
  const { readOnly } = useCase();
  const sourceName = useSourceName();
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<EngineFailure | null>(null);

  async function withdraw({ id, name }: LoadedAddressData) {
    setFailure(null);
    try {
      await ask('addressData.withdraw', { id });
      notifications.show({ message: t('traces.data.withdrawn', { name: visibleText(name) }) });
    } catch (error) {
      setFailure(asFailure(error));
    }
  }

  return (
    <>
      <div className={styles.panelHead}>
        <h2 id="address-data">{t('traces.networks.data')}</h2>
        <Button variant="default" size="compact-xs" disabled={readOnly} onClick={() => setLoading(true)}>
          {t('traces.data.load')}
        </Button>
      </div>
      {of.data ? (
        <>
          <table className={styles.parts} aria-labelledby="address-data">
            <tbody>
              {of.data.parts.map((part) => (
                <tr key={`${part.tells} ${part.family}`}>
                  <th scope="row">
                    {t(`traces.data.tells.${part.tells}`)}, {part.family}
                  </th>
                  <td>
                    <bdi>{sourceName(part.source)}</bdi>
                  </td>
                  <td>{part.date}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.quiet}>
            <EvidenceText text={attributionIn(i18n.language, of.data.attribution)} wrap />
          </p>
          <p className={styles.quiet}>{t('traces.networks.dataMeaning')}</p>
        </>
      ) : (
        <p>{t('traces.noAttribution')}</p>
      )}
      {failure && <Failed failure={failure} />}
      {of.loaded.length > 0 && (
        <ul className={styles.lists} aria-label={t('traces.data.loaded')}>
          {of.loaded.map((one) => (
            <li key={one.id}>
              <bdi>{visibleText(one.name)}</bdi>
              <span className={one.state === 'used' ? undefined : styles.warn}>
                {t(`traces.data.state.${one.state}`)}
              </span>
              <p className={styles.quiet}>
                {t(`traces.data.dateFrom.${one.dateFrom}`, { date: one.date })} ·{' '}
                {one.tells
                  .map(
                    ({ tells, family, ranges }) =>
                      `${t(`traces.data.tells.${tells}`)}, ${family}: ${countText(ranges, i18n.language)}`,
                  )
                  .join(' · ')}{' '}
                · <Hash value={one.sha256} name="SHA-256" /> · <bdi>{visibleText(one.by)}</bdi>{' '}
                <Instant at={one.at} precision="minute" />
              </p>
              <span className={styles.buttons}>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-xs"
                  disabled={readOnly}
                  onClick={() => void withdraw(one)}
                >
                  {t('traces.data.withdraw')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {loading && <AddressDataLoader close={() => setLoading(false)} />}
    </>
  );
}
