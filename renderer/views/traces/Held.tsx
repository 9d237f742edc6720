import { Button, TextInput } from '@mantine/core';
import { addressNumber } from '@shared/address.ts';
import type { Holding } from '@shared/holdings.ts';
import { formatInstant, parseInstant } from '@shared/time.ts';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Failed, Loading } from '../../ui/State.tsx';
import { useZone } from '../../ui/zone.ts';
import { useAnswer } from '../../use-answer.ts';
import { eventHref } from './sight.ts';
import styles from './Trace.module.css';

/**
 * Who held an address at an instant, by leases, VPN sessions and address translations; unknown is said as unknown. Without
 * an address, any may be asked for: one that was handed out need not be the source of anything.
 */
export function Held({ address: given, instant }: { address: string | null; instant: number | null }) {
  const { t } = useTranslation();
  const { zone } = useZone();
  const id = useId();
  // Without a trace around it, it stands by itself.
  const Heading = instant === null ? 'h2' : 'h3';
  const [typed, setTyped] = useState('');
  const [address, setAddress] = useState(given ?? '');
  const [asked, setAsked] = useState<{ address: string; instant: number } | null>(null);
  useEffect(() => setTyped(instant === null ? '' : formatInstant(instant, zone, 'second')), [instant, zone]);
  const meant = parseInstant(typed, zone);
  const isAddress = addressNumber(address.trim()) !== null;
  const answer = useAnswer('traces.whoisThen', asked, {
    watch: ['evidence'],
    cancellable: true,
    keep: false,
  });
  const of = answer.value;
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{t(given === null ? 'traces.held.titleAny' : 'traces.held.title')}</Heading>
      <form
        className={styles.heldForm}
        onSubmit={(event) => {
          event.preventDefault();
          if (meant && isAddress) setAsked({ address: address.trim(), instant: meant.instant });
        }}
      >
        {given === null && (
          <TextInput
            aria-label={t('traces.held.address')}
            placeholder="10.8.0.6"
            value={address}
            maxLength={100}
            error={address !== '' && !isAddress ? t('traces.held.noAddress') : undefined}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
        )}
        <TextInput
          aria-label={t('traces.held.instant', { zone })}
          placeholder="2025-06-24 03:00"
          value={typed}
          error={typed !== '' && !meant ? t('traces.held.notUnderstood') : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" size="compact-sm" disabled={!meant || !isAddress}>
          {t('traces.held.ask')}
        </Button>
      </form>
      {asked !== null && answer.state === 'loading' && <Loading />}
      {asked !== null && answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      {of && (
        <div role="status">
          {of.holders.length === 0 ? (
            <p>
              <b>{t('traces.held.unknown')}</b>{' '}
              {of.sources.length === 0
                ? t('traces.held.noSources')
                : of.sources.some((source) => source.covers)
                  ? t('traces.held.covered')
                  : t('traces.held.notCovered')}
            </p>
          ) : (
            <>
              {of.holders.length > 1 && <p className={styles.warn}>{t('traces.held.several')}</p>}
              <ul className={styles.notes}>
                {of.holders.map((one, index) => (
                  <Holder key={index} of={one} />
                ))}
              </ul>
            </>
          )}
          {of.before && (
            <>
              <p className={styles.quiet}>{t('traces.held.before')}</p>
              <ul className={styles.notes}>
                <Holder of={of.before} />
              </ul>
            </>
          )}
          {of.after && (
            <>
              <p className={styles.quiet}>{t('traces.held.after')}</p>
              <ul className={styles.notes}>
                <Holder of={of.after} />
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function Holder({ of }: { of: Holding }) {
  const { t } = useTranslation();
  const more = [of.userName, of.hostName, of.hardware, of.other].filter(
    (value): value is string => value !== null && value !== of.holder,
  );
  return (
    <li>
      <p>
        <span className={styles.rule}>{of.kind}</span> <EvidenceText text={of.holder} wrap />
        {more.map((value) => (
          <span key={value} className={styles.quiet}>
            {' '}
            <EvidenceText text={value} />
          </span>
        ))}
        {of.port !== null && (
          <span className={styles.quiet}>
            {' '}
            {t('traces.held.port')} <EvidenceText text={of.port} />
          </span>
        )}
      </p>
      <p className={styles.quiet}>
        {of.fromSeen && `${t('traces.held.seen')} `}
        <Instant at={of.from} /> – {of.to === null ? t('traces.held.noEnd') : <Instant at={of.to} />}
        {of.endedBy !== null && of.endedBy !== 'record' && ` ${t(`traces.held.endedBy.${of.endedBy}`)}`}
      </p>
      {of.to === null && (
        <p className={styles.quiet}>
          {t('traces.held.confirmed')} <Instant at={of.confirmed} />
        </p>
      )}
      {of.events.map((event) => (
        <a key={`${event.evidence}:${event.byteOffset}`} className={styles.line} href={eventHref(event)}>
          {t('traces.proof.line')}
        </a>
      ))}
    </li>
  );
}
