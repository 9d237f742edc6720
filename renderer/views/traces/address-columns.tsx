import { Checkbox } from '@mantine/core';
import type { AddressRow, AddressSort, FirstAddressRow, TraceSubject } from '@shared/traces.ts';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { change } from '../../route.ts';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import type { GridColumn } from '../../ui/GridFrame.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import frame from '../../ui/View.module.css';
import { togglePicked } from './chosen.ts';
import { useCountryName } from './country-name.ts';
import { Label } from './Label.tsx';
import { Opens } from './Opens.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Spark } from './Spark.tsx';
import { type Sight, subjectOfGroup, traceHref } from './sight.ts';
import styles from './Traces.module.css';

/** Sorted first from the small end: names, and what comes early. */
const risesFirst: readonly AddressSort[] = ['key', 'country', 'organisation', 'label', 'asn', 'firstSeen'];

/** The columns of the table of addresses: of a row that has only been looked at, what is not counted yet is left open. */
export function useAddressColumns(
  sight: Sight,
  picked: readonly string[],
  folder: string,
): GridColumn<FirstAddressRow>[] {
  const { t } = useTranslation();
  const countryName = useCountryName();
  return useMemo(() => {
    const sorted = (by: AddressSort): NonNullable<GridColumn<FirstAddressRow>['sort']> => ({
      now: sight.sort === by ? (sight.descending ? 'descending' : 'ascending') : undefined,
      turn: () => {
        const descending = sight.sort === by ? !sight.descending : !risesFirst.includes(by);
        change({ sort: by === 'events' ? '' : by, order: descending ? '' : 'ascending' });
      },
    });
    const grouped = sight.groupBy !== 'none';
    const figure = (
      by: AddressSort & ('visits' | 'daysActive' | 'accounts' | 'credentials' | 'userAgents' | 'paths' | 'addresses'),
      width: number,
    ): GridColumn<FirstAddressRow> => ({
      name: by,
      header: t(`traces.column.${by}`),
      width,
      numeric: true,
      sort: sorted(by),
      cell: counted((row) => (
        <Opens scope={sight.scope} filter={filterOf(row)} by={by} inRow>
          <Count of={row[by]} />
        </Opens>
      )),
    });
    const columns: (GridColumn<FirstAddressRow> | false)[] = [
      !grouped && {
        name: 'pick',
        header: <span className="only-said">{t('traces.column.pick')}</span>,
        width: 30,
        cell: (row) => (
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('traces.table.pick', { address: visibleText(row.key) })}
            checked={picked.includes(row.key)}
            onChange={() => togglePicked(folder, row.key)}
          />
        ),
      },
      {
        name: 'key',
        header: t(grouped ? `traces.group.${sight.groupBy}` : 'traces.column.key'),
        width: sight.groupBy === 'userAgent' ? 330 : grouped ? 180 : 206,
        sort: sorted('key'),
        cell: (row) => <Key row={row} sight={sight} countryName={countryName} />,
      },
      grouped && figure('addresses', 78),
      {
        name: 'events',
        header: t('traces.column.events'),
        width: 76,
        numeric: true,
        sort: sorted('events'),
        cell: (row) => (
          <Opens scope={sight.scope} filter={filterOf(row)} inRow>
            <Count of={row.events} />
          </Opens>
        ),
      },
      {
        name: 'spark',
        header: t('traces.column.spark'),
        width: 106,
        cell: counted((row) => <Spark counts={row.spark} />),
      },
      sight.groupBy !== 'country' && {
        name: 'country',
        header: t('traces.column.country'),
        title: t('traces.column.countryTitle'),
        width: 112,
        sort: sorted('country'),
        cell: (row) => <span title={row.country ?? ''}>{countryName(row.country)}</span>,
      },
      {
        name: 'label',
        header: t('traces.column.label'),
        width: 190,
        sort: sorted('label'),
        cell: (row) => <Label of={row.label} />,
      },
      sight.groupBy !== 'asn' && {
        name: 'organisation',
        header: t('traces.column.organisation'),
        width: 170,
        sort: sorted('organisation'),
        cell: (row) => <Network row={row} />,
      },
      figure('visits', 64),
      { ...instantColumn('firstSeen', t('traces.column.firstSeen')), sort: sorted('firstSeen') },
      { ...instantColumn('lastSeen', t('traces.column.lastSeen')), sort: sorted('lastSeen') },
      figure('daysActive', 60),
      figure('accounts', 78),
      figure('credentials', 88),
      figure('userAgents', 70),
      figure('paths', 70),
      {
        name: 'bytes',
        header: t('traces.column.bytes'),
        width: 84,
        numeric: true,
        sort: sorted('bytes'),
        cell: counted((row) => (
          <Opens scope={sight.scope} filter={filterOf(row)} by="bytes" inRow>
            <Bytes of={row.bytes} />
          </Opens>
        )),
      },
      {
        name: 'outcomes',
        header: t('traces.column.outcomes'),
        width: 84,
        sort: sorted('failures'),
        cell: counted((row) => (
          <Opens scope={sight.scope} filter={filterOf(row)} inRow>
            <Outcomes of={row.outcomes} />
          </Opens>
        )),
      },
      {
        name: 'evidence',
        header: t('traces.column.evidence'),
        width: 62,
        numeric: true,
        sort: sorted('evidence'),
        cell: counted((row) => (
          <Opens scope={sight.scope} filter={filterOf(row)} by="evidence" inRow>
            <Count of={row.evidence.length} />
          </Opens>
        )),
      },
      {
        name: 'marks',
        header: t('traces.column.marks'),
        width: 190,
        sort: sorted('behindProxy'),
        cell: counted((row) => <Marks sight={sight} row={row} />),
      },
    ];
    return columns.filter((column) => column !== false);
  }, [t, sight, picked, folder, countryName]);
}

/** A cell of what takes counting. */
function counted(cell: (row: AddressRow) => ReactNode): (row: FirstAddressRow) => ReactNode {
  return (row) => (isCounted(row) ? cell(row) : <span className={styles.quiet}>…</span>);
}

function isCounted(row: FirstAddressRow): row is AddressRow {
  return 'visits' in row;
}

function instantColumn(name: 'firstSeen' | 'lastSeen', header: string): GridColumn<FirstAddressRow> {
  return { name, header, width: 182, cell: (row) => <Instant at={row[name]} /> };
}

function Key({
  row,
  sight,
  countryName,
}: {
  row: FirstAddressRow;
  sight: Sight;
  countryName: (country: string | null) => string;
}) {
  const { t } = useTranslation();
  const subject = subjectOf(sight, row);
  const shown =
    sight.groupBy === 'country' ? (
      countryName(row.key)
    ) : row.key === '' ? (
      <span className={styles.quiet}>{t('traces.table.none')}</span>
    ) : (
      <EvidenceText text={row.key} />
    );
  const spelled = row.spellings.length > 0 ? t('traces.table.spelled', { how: row.spellings.join(', ') }) : '';
  return (
    <span title={visibleText(spelled || row.key)}>
      {row.kind === 'name' && <span className={styles.tag}>{t('traces.table.name')}</span>}
      {subject ? (
        <a className={`${frame.leads} ${styles.address}`} href={traceHref(subject.by, subject.value)} tabIndex={-1}>
          {shown}
        </a>
      ) : (
        shown
      )}
      {spelled && <span className={styles.tag}>{t('traces.table.respelled')}</span>}
    </span>
  );
}

function Network({ row }: { row: FirstAddressRow }) {
  if (row.asn === null && row.organisation === null) return null;
  return (
    <span title={row.organisation ?? ''}>
      {row.asn !== null && (
        <a className={frame.leads} href={traceHref('asn', `AS${row.asn}`)} tabIndex={-1}>
          AS{row.asn}
        </a>
      )}{' '}
      <EvidenceText text={row.organisation ?? ''} />
    </span>
  );
}

function Marks({ sight, row }: { sight: Sight; row: AddressRow }) {
  const { t, i18n } = useTranslation();
  return (
    <span className={styles.marks}>
      {row.behindProxy > 0 && (
        <span>
          <Opens scope={sight.scope} filter={filterOf(row)} by="behindProxy" inRow>
            {t('traces.mark.behindProxy')}
          </Opens>
        </span>
      )}
      {row.spoofed > 0 && (
        <span className={styles.warn} title={t('traces.mark.spoofedTitle')}>
          <Icon name="warning" size={11} />
          <Opens scope={sight.scope} filter={filterOf(row)} by="spoofed" inRow>
            {t('traces.mark.spoofed')}
          </Opens>
        </span>
      )}
      {row.notes > 0 && (
        <span>
          <Icon name="note" size={11} />
          <Opens scope={sight.scope} filter={filterOf(row)} by="notes" inRow>
            {t('traces.mark.notes', { count: row.notes, n: countText(row.notes, i18n.language) })}
          </Opens>
        </span>
      )}
    </span>
  );
}

/** What a row of the table is the trace of; null where it has none. */
export function subjectOf(sight: Sight, row: FirstAddressRow): TraceSubject | null {
  return row.kind === 'group' ? subjectOfGroup(sight.groupBy, row.key) : { by: 'address', value: row.key };
}

/** A group found by a part of a name has no filter: only the addresses in it have. */
function filterOf(row: FirstAddressRow): string | null {
  return row.filter === '' ? null : row.filter;
}
