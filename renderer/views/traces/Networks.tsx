import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type NetworkEntry, type NetworkList, validityOf } from '@shared/networks.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { AddressDataPanel } from './AddressDataPanel.tsx';
import { NetworkEditor } from './NetworkEditor.tsx';
import { Proxies } from './Proxies.tsx';
import { traceHref } from './sight.ts';
import styles from './Traces.module.css';

/** The case's own network lists and trusted proxies, and the address data that stands behind them. */
export function Networks() {
  const { t, i18n } = useTranslation();
  const { readOnly } = useCase();
  const answer = useAnswer('networks.list', {}, { watch: ['traces', 'case', 'custody'] });
  const [editing, setEditing] = useState<NetworkList | 'new' | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const columns = useColumns();
  const [at, setAt] = useState<string | null>(null);
  const of = answer.value;
  const list = of?.lists.find((one) => one.id === shown) ?? of?.lists[0] ?? null;
  const rows = useMemo(
    () =>
      list?.entries.map((entry, index) => ({ ...entry, ...validityOf(entry, list), id: `${index} ${entry.cidr}` })) ??
      [],
    [list],
  );

  async function withdraw(one: NetworkList) {
    setFailure(null);
    try {
      await ask('networks.withdraw', { id: one.id });
      notifications.show({
        message: (
          <>
            {t('traces.networks.withdrawn', { name: visibleText(one.name) })}{' '}
            <Button
              variant="default"
              size="compact-xs"
              onClick={() =>
                void ask('networks.set', {
                  name: one.name,
                  source: one.source,
                  date: one.date,
                  validFrom: one.validFrom,
                  validTo: one.validTo,
                  leftOut: one.leftOut,
                  entries: one.entries,
                }).catch((error: unknown) => setFailure(asFailure(error)))
              }
            >
              {t('traces.networks.undo')}
            </Button>
          </>
        ),
        autoClose: 10_000,
      });
    } catch (error) {
      setFailure(asFailure(error));
    }
  }

  if (answer.state === 'loading') return <Loading />;
  if (answer.state === 'failed' && !of) return <Failed failure={answer.failure} retry={answer.retry} />;
  return (
    <div className={styles.networks}>
      <div className={styles.side}>
        <div className={styles.panelHead}>
          <h2>{t('traces.networks.title')}</h2>
          <Button variant="default" size="compact-xs" disabled={readOnly} onClick={() => setEditing('new')}>
            {t('traces.networks.add')}
          </Button>
        </div>
        <p className={styles.quiet}>{t('traces.networks.what')}</p>
        {failure && <Failed failure={failure} />}
        {of?.lists.length === 0 && <p>{t('traces.networks.none')}</p>}
        <ul className={styles.lists}>
          {of?.lists.map((one) => (
            <li key={one.id} aria-current={one.id === list?.id}>
              <button type="button" className={styles.plain} onClick={() => setShown(one.id)}>
                <bdi>{visibleText(one.name)}</bdi>
              </button>
              <span>
                {t('traces.networks.lines', {
                  count: one.entries.length,
                  n: countText(one.entries.length, i18n.language),
                })}
              </span>
              <p className={styles.quiet}>
                {one.leftOut > 0 &&
                  `${t('traces.networks.leftOut', { count: one.leftOut, n: countText(one.leftOut, i18n.language) })} · `}
                {one.source === ''
                  ? t('traces.label.noSource')
                  : t('traces.networks.source', { source: visibleText(one.source) })}
                {one.date !== null && ` · ${t('traces.networks.date', { date: one.date })}`}
                {(one.validFrom !== null || one.validTo !== null) &&
                  ` · ${t('traces.networks.valid', { from: one.validFrom ?? '…', to: one.validTo ?? '…' })}`}{' '}
                · <bdi>{one.by}</bdi> <Instant at={one.at} precision="minute" />
              </p>
              <span className={styles.buttons}>
                <Button variant="subtle" size="compact-xs" disabled={readOnly} onClick={() => setEditing(one)}>
                  {t('traces.networks.edit')}
                </Button>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-xs"
                  disabled={readOnly}
                  onClick={() => void withdraw(one)}
                >
                  {t('traces.networks.withdraw')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
        {of && <Proxies cidrs={of.proxies} />}
        {of && <AddressDataPanel of={of} />}
      </div>
      <div className={styles.fill}>
        {list ? (
          <Grid
            label={t('traces.networks.entries', { name: visibleText(list.name) })}
            rows={rows}
            columns={columns}
            rowId={(row) => row.id}
            chosen={at}
            choose={(row) => setAt(row.id)}
            activate={(row) => {
              location.hash = traceHref('range', row.cidr);
            }}
          />
        ) : (
          <Empty why={t('traces.networks.none')} what={t('traces.networks.noneDo')} />
        )}
      </div>
      {editing && <NetworkEditor of={editing === 'new' ? null : editing} close={() => setEditing(null)} />}
    </div>
  );
}

function useColumns(): GridColumn<NetworkEntry & { id: string }>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        name: 'cidr',
        header: t('traces.networks.column.cidr'),
        width: 170,
        cell: (row) => (
          <a className={`${frame.leads} ${styles.address}`} href={traceHref('range', row.cidr)} tabIndex={-1}>
            <bdi>{visibleText(row.cidr)}</bdi>
          </a>
        ),
      },
      {
        name: 'label',
        header: t('traces.column.label'),
        width: 220,
        grow: 1,
        cell: (row) => <bdi>{visibleText(row.label)}</bdi>,
      },
      {
        name: 'kind',
        header: t('traces.networks.column.kind'),
        width: 100,
        cell: (row) => t(`traces.kind.${row.kind}`),
      },
      { name: 'country', header: t('traces.networks.column.country'), width: 70, cell: (row) => row.country ?? '' },
      { name: 'from', header: t('traces.networks.column.from'), width: 90, cell: (row) => row.validFrom ?? '…' },
      { name: 'to', header: t('traces.networks.column.to'), width: 90, cell: (row) => row.validTo ?? '…' },
      {
        name: 'source',
        header: t('traces.networks.column.source'),
        width: 200,
        grow: 1,
        cell: (row) => <bdi>{visibleText(row.source)}</bdi>,
      },
    ],
    [t],
  );
}
