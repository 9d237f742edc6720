import { SegmentedControl } from '@mantine/core';
import { valueToText } from '@shared/filter.ts';
import { mapMeasures, type TracesMap } from '@shared/places.ts';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { change } from '../../route.ts';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { How } from '../../ui/How.tsx';
import { Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { useCountryName } from './country-name.ts';
import { Opens } from './Opens.tsx';
import { type Measure, type Sight, type TracesScope, traceHref } from './sight.ts';
import styles from './Traces.module.css';

const WorldMap = lazy(() => import('./WorldMap.tsx').then((m) => ({ default: m.WorldMap })));

/** Where the addresses are registered: the map, and a table that says the same. */
export function MapPanel({ sight }: { sight: Sight }) {
  const { t } = useTranslation();
  const answer = useAnswer('traces.map', sight.scope, { watch: ['evidence', 'traces', 'notes'], cancellable: true });
  const of = answer.value;
  const chosen = /^[A-Z]{2}$/.test(sight.search) ? sight.search : '';
  const choose = (country: string) => change({ search: country === chosen ? '' : country, group: '' });
  return (
    <section className={styles.mapPanel} aria-label={t('traces.map.title')}>
      <div className={styles.panelHead}>
        <h2>{of ? <How how={of.how}>{t('traces.map.title')}</How> : t('traces.map.title')}</h2>
        <SegmentedControl
          size="xs"
          aria-label={t('traces.map.measure')}
          value={sight.measure}
          onChange={(value) => change({ measure: value === 'addresses' ? '' : value }, true)}
          data={mapMeasures.map((one) => ({ value: one, label: t(`traces.measure.${one}`) }))}
          styles={{
            root: { padding: 1, background: 'var(--sunk)' },
            label: { padding: '0 7px', color: 'var(--ink)', fontSize: 11 },
          }}
          transitionDuration={0}
        />
      </div>
      {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      {answer.state === 'loading' && <Loading />}
      {of && (
        <Suspense fallback={<Loading />}>
          <WorldMap of={of} measure={sight.measure} chosen={chosen} choose={choose} />
        </Suspense>
      )}
      {of && <Places of={of} scope={sight.scope} measure={sight.measure} chosen={chosen} choose={choose} />}
    </section>
  );
}

interface PlaceRow {
  id: string;
  country: string | null;
  label: string | null;
  kind: string | null;
  addresses: number;
  events: number;
  visits: number;
  bytes: number;
}

/** The events of a place, as the filter language says it. */
function filterOf({ country, label }: PlaceRow): string {
  if (label !== null) return `clientLabel:${valueToText(label)}`;
  return country === null ? 'client:* clientCountry:-' : `clientCountry:${country}`;
}

/** The map as a table: countries, then the networks the case's lists name. */
function Places({
  of,
  scope,
  measure,
  chosen,
  choose,
}: {
  of: TracesMap;
  scope: TracesScope;
  measure: Measure;
  chosen: string;
  choose: (country: string) => void;
}) {
  const { t } = useTranslation();
  const countryName = useCountryName();
  const bodies = useMemo(() => {
    const rank = (rows: PlaceRow[]) => rows.toSorted((a, b) => b[measure] - a[measure]);
    return [
      {
        id: 'countries',
        rows: rank(of.countries.map((one) => ({ ...one, id: one.country ?? '-', label: null, kind: null }))),
      },
      { id: 'labels', rows: rank(of.labels.map((one) => ({ ...one, id: one.label }))) },
    ] as const;
  }, [of, measure]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <div className={styles.places} tabIndex={0} role="group" aria-label={t('traces.map.table')}>
      {bodies
        .filter((body) => body.rows.length > 0)
        .map((body) => (
          <table key={body.id} className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t(`traces.map.${body.id}`)}</th>
                {mapMeasures.map((one) => (
                  <th key={one} scope="col" className={styles.numeric} data-sorted={one === measure || undefined}>
                    {t(`traces.measure.${one}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {body.rows.map((row) => (
                <tr key={row.id} data-chosen={(row.country !== null && row.country === chosen) || undefined}>
                  <th scope="row">
                    {row.label !== null ? (
                      <a className={frame.leads} href={traceHref('label', row.label)}>
                        <bdi>{visibleText(row.label)}</bdi>
                      </a>
                    ) : row.country === null ? (
                      t('traces.noCountry')
                    ) : (
                      <button
                        type="button"
                        className={styles.plain}
                        aria-pressed={row.country === chosen}
                        onClick={() => row.country && choose(row.country)}
                      >
                        {countryName(row.country)}
                      </button>
                    )}
                  </th>
                  {mapMeasures.map((one) => (
                    <td key={one} className={styles.numeric}>
                      <Opens scope={scope} filter={filterOf(row)} by={one}>
                        {one === 'bytes' ? <Bytes of={row.bytes} /> : <Count of={row[one]} />}
                      </Opens>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
    </div>
  );
}
