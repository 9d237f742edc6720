import { Button, NativeSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type Lead, type LeadWeights, leadRules, leadStates } from '@shared/leads.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, useRoute } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { LeadDetail } from './LeadDetail.tsx';
import { LeadWeighing } from './LeadWeighing.tsx';
import { SearchField } from './SearchField.tsx';
import { watched } from './sight.ts';
import styles from './Who.module.css';

/** Leads, best first: what rules found, weighed in the open. */
export function LeadsTab() {
  const { t } = useTranslation();
  const { parameters } = useRoute();
  const [weighing, setWeighing] = useState(false);
  const [trial, setTrial] = useState<LeadWeights | null>(null);
  const [tried] = useDebouncedValue(trial, 250);
  const rule = leadRules.find((one) => one === parameters.rule) ?? null;
  const state = leadStates.find((one) => one === parameters.state) ?? null;
  const text = parameters.text ?? '';
  const answer = useAnswer(
    'leads.list',
    { rule, state, text, ...(tried ? { weights: tried } : {}), limit: 1000 },
    { watch: watched, cancellable: true },
  );
  const leads = answer.value?.leads ?? [];
  const chosen = leads.find((one) => one.id === parameters.lead) ?? null;

  const columns = useMemo(
    (): GridColumn<Lead>[] => [
      {
        name: 'score',
        header: t('links.leads.column.score'),
        width: 58,
        numeric: true,
        cell: (one) => <span className={styles.score}>{one.score.toFixed(1)}</span>,
      },
      {
        name: 'rule',
        header: t('links.leads.column.rule'),
        width: 220,
        grow: 2,
        cell: (one) => <em>{t(`leadWords.rules.${one.rule}.title`)}</em>,
      },
      {
        name: 'subject',
        header: t('links.leads.column.subject'),
        width: 170,
        grow: 2,
        cell: (one) => (
          <>
            <span className={styles.quiet}>{t(`links.subjects.${one.subject.kind}`)} </span>
            <EvidenceText text={one.subject.label} />
          </>
        ),
      },
      {
        name: 'person',
        header: t('links.leads.column.person'),
        width: 120,
        grow: 1,
        cell: (one) => (one.person ? <EvidenceText text={one.person.name} /> : '–'),
      },
      {
        name: 'events',
        header: t('links.leads.column.events'),
        width: 70,
        numeric: true,
        cell: (one) => <Count of={one.events} />,
      },
      {
        name: 'first',
        header: t('links.leads.column.first'),
        width: 160,
        cell: (one) => <Instant at={one.first} precision="minute" />,
      },
      {
        name: 'state',
        header: t('links.leads.column.state'),
        width: 76,
        cell: (one) => t(`links.leads.states.${one.state}`),
      },
    ],
    [t],
  );

  return (
    <div className={styles.column}>
      <div className={frame.bar}>
        <SearchField label={t('links.leads.find')} value={text} search={(next) => change({ text: next }, true)} />
        <NativeSelect
          className={styles.choice}
          aria-label={t('links.leads.column.rule')}
          value={rule ?? ''}
          onChange={(event) => change({ rule: event.currentTarget.value }, true)}
          data={[
            { value: '', label: t('links.leads.everyRule') },
            ...leadRules.map((one) => ({ value: one, label: t(`leadWords.rules.${one}.title`) })),
          ]}
        />
        <NativeSelect
          className={styles.choice}
          aria-label={t('links.leads.column.state')}
          value={state ?? ''}
          onChange={(event) => change({ state: event.currentTarget.value }, true)}
          data={[
            { value: '', label: t('links.leads.everyState') },
            ...leadStates.map((one) => ({ value: one, label: t(`links.leads.states.${one}`) })),
          ]}
        />
        <span role="status" className={styles.quiet}>
          {answer.value && t('links.leads.count', { count: answer.value.total })}
          {answer.value &&
            answer.value.total > leads.length &&
            ` (${t('links.page.of', { from: 1, to: leads.length, total: answer.value.total })})`}
        </span>
        <span className={styles.right}>
          <Button variant="default" aria-expanded={weighing} onClick={() => setWeighing(!weighing)}>
            {t('links.leads.weights')}
          </Button>
        </span>
      </div>
      {weighing && answer.value && <LeadWeighing of={answer.value} trial={trial} tryOut={setTrial} />}
      {answer.value === null ? (
        answer.state === 'failed' ? (
          <Failed failure={answer.failure} retry={answer.retry} />
        ) : (
          <Loading />
        )
      ) : leads.length === 0 ? (
        rule || state || text ? (
          <Empty why={t('links.leads.noneFits')} />
        ) : (
          <Empty why={t('links.leads.none')} what={t('links.leads.noneDo')} />
        )
      ) : (
        <div className={frame.split}>
          <Grid
            label={t('links.leads.title')}
            rows={leads}
            columns={columns}
            rowId={(one) => one.id}
            chosen={chosen?.id ?? null}
            choose={(one) => change({ lead: one.id }, true)}
          />
          {chosen ? (
            <LeadDetail key={chosen.id} of={chosen} support={answer.value.weights.support} />
          ) : (
            <div className={frame.detail}>
              <p className={styles.quiet}>{t('links.leads.choose')}</p>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
