import { Button, NativeSelect, TextInput } from '@mantine/core';
import { entryKinds, type JournalEntry } from '@shared/custody.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions.ts';
import { change, useRoute } from '../../route.ts';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { ChainState } from './ChainState.tsx';
import { Checks } from './Checks.tsx';
import styles from './CustodyView.module.css';
import { EntryDetail } from './EntryDetail.tsx';
import { useSentences } from './sentence.ts';

const pageSize = 500;

/** The journal: everything that was done to the case, newest first, and whether its chain is whole. */
export function CustodyView() {
  const { t } = useTranslation();
  const sentence = useSentences();
  const { parameters } = useRoute();
  const { text = '', kind = '', entry } = parameters;
  const [typed, setTyped] = useState(text);
  const [before, setBefore] = useState<number[]>([]);
  const search = useRef<HTMLInputElement>(null);
  const list = useAnswer(
    'custody.list',
    { text, kind, before: before.at(-1) ?? null, limit: pageSize },
    { watch: ['custody'] },
  );

  // What is typed goes into the address when the typing rests.
  useEffect(() => {
    if (typed === text) return;
    const rest = setTimeout(() => {
      setBefore([]);
      change({ text: typed }, true);
    }, 200);
    return () => clearTimeout(rest);
  }, [typed, text]);

  useActions([
    {
      id: 'custody-filter',
      label: t('custody.filter'),
      group: t('custody.title'),
      keys: '/',
      run: () => search.current?.focus(),
    },
  ]);

  const columns = useMemo(
    (): GridColumn<JournalEntry>[] => [
      { name: 'seq', header: t('custody.column.seq'), width: 64, numeric: true, cell: (one) => one.seq },
      { name: 'at', header: t('custody.column.at'), width: 186, cell: (one) => <Instant at={one.at} /> },
      { name: 'by', header: t('custody.column.by'), width: 110, cell: (one) => <bdi>{one.by}</bdi> },
      { name: 'kind', header: t('custody.column.kind'), width: 170, cell: (one) => t(`custody.kind.${one.kind}`) },
      {
        name: 'what',
        header: t('custody.column.what'),
        width: 280,
        grow: 1,
        cell: (one) => <bdi>{sentence(one)}</bdi>,
      },
    ],
    [t, sentence],
  );
  const entries = list.value?.entries ?? [];
  const shown = entries.find((one) => String(one.seq) === entry) ?? null;
  const oldest = entries.at(-1)?.seq ?? 1;

  return (
    <section className={frame.view} aria-label={t('custody.title')}>
      <div className={frame.bar}>
        <h1>{t('custody.title')}</h1>
        {list.value && <ChainState of={list.value.chain} />}
        <Checks />
      </div>
      <div className={frame.bar}>
        <TextInput
          ref={search}
          className={styles.search ?? ''}
          aria-label={t('custody.filter')}
          placeholder={t('custody.filterExample')}
          leftSection={<Icon name="search" size={12} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label={t('custody.column.kind')}
          value={kind}
          onChange={(event) => {
            setBefore([]);
            change({ kind: event.currentTarget.value }, true);
          }}
          data={[
            { value: '', label: t('custody.everyKind') },
            ...entryKinds.map((one) => ({ value: one, label: t(`custody.kind.${one}`) })),
          ]}
        />
        {list.value && (
          <span className={styles.count} role="status">
            {t('custody.entries', { count: list.value.total })}
          </span>
        )}
        {(before.length > 0 || (entries.length === pageSize && oldest > 1)) && (
          <span className={styles.pages}>
            <Button
              variant="default"
              size="compact-xs"
              disabled={before.length === 0}
              onClick={() => setBefore(before.slice(0, -1))}
            >
              {t('custody.newer')}
            </Button>
            <Button
              variant="default"
              size="compact-xs"
              disabled={entries.length < pageSize || oldest <= 1}
              onClick={() => setBefore([...before, oldest])}
            >
              {t('custody.older')}
            </Button>
          </span>
        )}
      </div>
      {list.value === null ? (
        list.state === 'failed' ? (
          <Failed failure={list.failure} retry={list.retry} />
        ) : (
          <Loading />
        )
      ) : entries.length === 0 ? (
        <Empty why={t('custody.none')} what={t('custody.noneDo')} />
      ) : (
        <div className={shown ? frame.split : frame.whole}>
          <Grid
            label={t('custody.title')}
            rows={entries}
            columns={columns}
            rowId={(one) => one.seq}
            chosen={shown?.seq ?? null}
            choose={(one) => change({ entry: String(one.seq) }, true)}
            bad={(one) =>
              one.seq === list.value?.chain.firstBad ||
              (one.kind === 'evidence.verified' && one.body.state !== 'unchanged')
            }
          />
          {shown && <EntryDetail of={shown} close={() => change({ entry: undefined }, true)} />}
        </div>
      )}
    </section>
  );
}
