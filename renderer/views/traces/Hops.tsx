import { Button, NativeSelect, TextInput } from '@mantine/core';
import { valueToText } from '@shared/filter.ts';
import type { Hop } from '@shared/places.ts';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, useRoute } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Ip } from '../../ui/Ip.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { Attribution } from './Attribution.tsx';
import { useCountryName } from './country-name.ts';
import { Held } from './Held.tsx';
import { Label } from './Label.tsx';
import { Opens } from './Opens.tsx';
import { both, eventHref, wholeScope } from './sight.ts';
import styles from './Traces.module.css';

/** Faster than a passenger aircraft: worth a look, and no proof. */
const fast = 1000;

/** The addresses of one account or credential in the order of time. */
export function Hops() {
  const { t, i18n } = useTranslation();
  const { parameters } = useRoute();
  const by = parameters.by === 'credential' ? 'credential' : 'userName';
  const value = parameters.value ?? '';
  const [typed, setTyped] = useState(value);
  const [kind, setKind] = useState<'userName' | 'credential'>(by);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => setKind(by), [by]);
  const answer = useAnswer('traces.hops', value === '' ? null : { by, value, limit: 5000 }, {
    watch: ['evidence', 'traces'],
    cancellable: true,
    keep: false,
  });
  const suggestions = useAnswer(
    'timeline.complete',
    typed.trim() === '' ? null : { field: kind, typed: typed.trim(), limit: 12 },
    { watch: ['evidence'], cancellable: true },
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const of = answer.value;
  const columns = useColumns(by, value);
  const rows = useMemo(() => (of?.hops ?? []).map((hop, index) => ({ ...hop, index })), [of]);
  const number = (n: number) => countText(n, i18n.language);
  return (
    <div className={styles.hops}>
      <form
        className={frame.bar}
        onSubmit={(event) => {
          event.preventDefault();
          change({ tab: 'hops', by: kind === 'userName' ? '' : kind, value: typed.trim() });
        }}
      >
        <NativeSelect
          aria-label={t('traces.hops.by')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value === 'credential' ? 'credential' : 'userName')}
          data={[
            { value: 'userName', label: t('traces.hops.userName') },
            { value: 'credential', label: t('traces.hops.credential') },
          ]}
        />
        <TextInput
          className={styles.search ?? ''}
          aria-label={t('traces.hops.value')}
          placeholder={t('traces.hops.example')}
          list="hops-values"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id="hops-values">
          {(suggestions.value?.values ?? []).map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <Button type="submit" variant="default" size="compact-sm" disabled={typed.trim() === ''}>
          {t('traces.hops.show')}
        </Button>
        {of && (
          <span role="status">
            {t('traces.hops.count', { count: of.total, n: number(of.total), addresses: number(of.addresses) })}
          </span>
        )}
        {of && <Attribution of={of.data} />}
      </form>
      <p className={styles.caveat}>{t('traces.hops.caveat')}</p>
      {value === '' && (
        <div className={styles.heldAny}>
          <Empty why={t('traces.hops.empty')} what={t('traces.hops.emptyDo')} />
          <Held address={null} instant={null} />
        </div>
      )}
      {value !== '' && answer.state === 'loading' && <Loading />}
      {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      {of && rows.length === 0 && (
        <Empty why={t('traces.hops.none', { value: visibleText(value) })} what={t('traces.hops.emptyDo')} />
      )}
      {of && rows.length > 0 && (
        <div className={styles.fill}>
          <Grid
            label={t('traces.hops.label', { value: visibleText(value) })}
            rows={rows}
            columns={columns}
            rowId={(row) => row.index}
            chosen={chosen}
            choose={(row) => setChosen(row.index)}
            activate={(row) => {
              location.hash = eventHref(row.firstEvent);
            }}
          />
        </div>
      )}
    </div>
  );
}

function useColumns(by: 'userName' | 'credential', value: string): GridColumn<Hop & { index: number }>[] {
  const { t, i18n } = useTranslation();
  const countryName = useCountryName();
  return useMemo(
    () => [
      {
        name: 'first',
        header: t('traces.hops.first'),
        width: 182,
        cell: (hop) => (
          <a className={frame.leads} href={eventHref(hop.firstEvent)} tabIndex={-1}>
            <Instant at={hop.first} />
          </a>
        ),
      },
      {
        name: 'last',
        header: t('traces.hops.last'),
        width: 182,
        cell: (hop) => (
          <a className={frame.leads} href={eventHref(hop.lastEvent)} tabIndex={-1}>
            <Instant at={hop.last} />
          </a>
        ),
      },
      { name: 'address', header: t('traces.column.key'), width: 150, cell: (hop) => <Ip address={hop.address} /> },
      {
        name: 'change',
        header: t('traces.hops.changed'),
        width: 110,
        cell: (hop) => (
          <span className={hop.change === 'country' ? styles.strong : undefined}>
            {t(`traces.hops.change.${hop.change}`)}
          </span>
        ),
      },
      {
        name: 'country',
        header: t('traces.column.country'),
        width: 120,
        cell: (hop) => countryName(hop.country),
      },
      { name: 'label', header: t('traces.column.label'), width: 190, cell: (hop) => <Label of={hop.label} /> },
      {
        name: 'network',
        header: t('traces.column.organisation'),
        width: 160,
        cell: (hop) => (
          <>
            {hop.asn !== null && `AS${hop.asn} `}
            <EvidenceText text={hop.organisation ?? ''} />
          </>
        ),
      },
      {
        name: 'kilometres',
        header: t('traces.hops.kilometres'),
        width: 80,
        numeric: true,
        cell: (hop) => (hop.kilometres === null ? '' : `${countText(Math.round(hop.kilometres), i18n.language)} km`),
      },
      {
        name: 'speed',
        header: t('traces.hops.speed'),
        width: 110,
        numeric: true,
        cell: (hop) =>
          hop.kilometresPerHour === null ? (
            ''
          ) : (
            <span className={hop.kilometresPerHour > fast ? styles.warn : undefined}>
              {hop.kilometresPerHour >= 1e9
                ? t('traces.hops.sameTime')
                : `${countText(Math.round(hop.kilometresPerHour), i18n.language)} km/h`}
            </span>
          ),
      },
      {
        name: 'events',
        header: t('traces.column.events'),
        width: 70,
        numeric: true,
        cell: (hop) => (
          <Opens
            scope={wholeScope}
            filter={`${both(`client:${valueToText(hop.address)}`, `${by}:${valueToText(value)}`)}`}
            stretch={{ from: hop.first, to: hop.last + 1 }}
          >
            <Count of={hop.events} />
          </Opens>
        ),
      },
      {
        name: 'agent',
        header: t('traces.visits.agent'),
        width: 260,
        grow: 1,
        cell: (hop) => <EvidenceText text={hop.userAgent ?? ''} />,
      },
    ],
    [t, i18n.language, countryName, by, value],
  );
}
