import { Button } from '@mantine/core';
import { valueToText } from '@shared/filter.ts';
import type { OperatorSheet } from '@shared/operators.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { saveFile } from '../../shell.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Instant } from '../../ui/Instant.tsx';
import { Ip } from '../../ui/Ip.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import { Tlp } from '../../ui/Tlp.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { clearPicked, togglePicked, usePicked } from './chosen.ts';
import { useCountryName } from './country-name.ts';
import { Opens } from './Opens.tsx';
import { eventHref, type Sight, type TracesScope, tabHref } from './sight.ts';
import styles from './Traces.module.css';

/** What is asked of network operators about the picked addresses: one sheet each, to print or as a table. */
export function Requests({ sight }: { sight: Sight }) {
  const { t, i18n } = useTranslation();
  const { folder, settings } = useCase();
  const picked = usePicked(folder);
  const [running, setRunning] = useState<'csv' | 'html' | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const answer = useAnswer(
    'traces.operators',
    picked.length === 0 ? null : { ...sight.scope, addresses: [...picked], as: null },
    { watch: ['evidence', 'traces'], cancellable: true },
  );
  const of = picked.length === 0 ? null : answer.value;
  const number = (n: number) => countText(n, i18n.language);

  async function make(as: 'csv' | 'html') {
    setRunning(as);
    setFailure(null);
    setSaved(null);
    try {
      const made = await ask('traces.operators', { ...sight.scope, addresses: [...picked], as });
      if (made.file) {
        const { name, mime, body } = made.file;
        const where = await saveFile({ name, mime, body });
        setSaved(where.saved ? t('traces.requests.saved', { where: where.where ?? name }) : null);
      }
    } catch (error) {
      setFailure(asFailure(error));
    }
    setRunning(null);
  }

  if (picked.length === 0)
    return (
      <Empty why={t('traces.requests.empty')} what={t('traces.requests.emptyDo')}>
        <a href={tabHref('addresses')}>{t('traces.requests.toAddresses')}</a>
      </Empty>
    );
  return (
    <div className={styles.requests}>
      <div className={styles.side}>
        <div className={styles.panelHead}>
          <h2>{t('traces.requests.picked', { n: number(picked.length) })}</h2>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={() => clearPicked(folder)}>
            {t('traces.requests.clear')}
          </Button>
        </div>
        <ul className={styles.pickedList}>
          {picked.slice(0, 500).map((address) => (
            <li key={address}>
              <Ip address={address} />
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                aria-label={t('traces.requests.remove', { address: visibleText(address) })}
                onClick={() => togglePicked(folder, address)}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>{t('traces.requests.what')}</p>
        <p>
          <Tlp mark={settings.tlp} />
        </p>
        <div className={styles.buttons}>
          <Button loading={running === 'html'} disabled={running !== null} onClick={() => void make('html')}>
            {t('traces.requests.html')}
          </Button>
          <Button
            variant="default"
            loading={running === 'csv'}
            disabled={running !== null}
            onClick={() => void make('csv')}
          >
            {t('traces.requests.csv')}
          </Button>
        </div>
        {saved && <p role="status">{saved}</p>}
        {failure && <Failed failure={failure} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <div className={styles.sheets} tabIndex={0} role="group" aria-label={t('traces.requests.sheets')}>
        {answer.state === 'loading' && <Loading />}
        {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
        {of && of.unknown.length > 0 && (
          <p className={styles.warn}>
            {t('traces.requests.unknown', { addresses: of.unknown.slice(0, 20).map(visibleText).join(', ') })}
          </p>
        )}
        {of?.sheets.map((sheet, index) => (
          <Sheet key={index} of={sheet} scope={sight.scope} />
        ))}
      </div>
    </div>
  );
}

function Sheet({ of, scope }: { of: OperatorSheet; scope: TracesScope }) {
  const { t, i18n } = useTranslation();
  const countryName = useCountryName();
  const title = of.organisation ?? of.label ?? (of.asn === null ? t('traces.requests.noOperator') : `AS${of.asn}`);
  return (
    <section className={styles.sheet} aria-label={visibleText(title)}>
      <h2>
        <EvidenceText text={title} wrap />
      </h2>
      <p className={styles.quiet}>
        {of.asn !== null && `AS${of.asn} · `}
        {countryName(of.country)}
        {of.label !== null && of.label !== title && (
          <>
            {' · '}
            <bdi>{visibleText(of.label)}</bdi>
          </>
        )}
        {' · '}
        {t('traces.requests.lines', { count: of.lines.length, n: countText(of.lines.length, i18n.language) })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('traces.column.key')}</th>
            <th scope="col">{t('traces.requests.port')}</th>
            <th scope="col">{t('traces.visits.first')}</th>
            <th scope="col">{t('traces.visits.last')}</th>
            <th scope="col" className={styles.numeric}>
              {t('traces.column.events')}
            </th>
            <th scope="col">{t('traces.requests.requests')}</th>
          </tr>
        </thead>
        <tbody>
          {of.lines.slice(0, 200).map((line, index) => (
            <tr key={index}>
              <th scope="row">
                <Ip address={line.address} />
              </th>
              <td>{line.port ?? '–'}</td>
              <td>
                <Instant at={line.first} precision="micro" />
              </td>
              <td>
                <Instant at={line.last} precision="micro" />
              </td>
              <td className={styles.numeric}>
                <Opens
                  scope={scope}
                  filter={`client:${valueToText(line.address)} userName:${valueToText(line.userName)} userAgent:${valueToText(line.userAgent)}`}
                  stretch={{ from: line.first, to: line.last + 1 }}
                >
                  <Count of={line.events} />
                </Opens>
              </td>
              <td className={styles.request}>
                {line.requests.map((request) => (
                  <a
                    key={`${request.event.evidence}:${request.event.byteOffset}`}
                    href={eventHref(request.event)}
                    title={request.text}
                  >
                    <EvidenceText text={`${request.evidence}:${request.line}`} />
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.lines.length > 200 && (
        <p className={styles.quiet}>
          {t('traces.requests.some', { n: '200', total: countText(of.lines.length, i18n.language) })}
        </p>
      )}
    </section>
  );
}
