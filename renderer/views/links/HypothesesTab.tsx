import { Button } from '@mantine/core';
import type { Hypothesis } from '@shared/hypotheses.ts';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, useRoute } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { HypothesisDetail } from './HypothesisDetail.tsx';
import { PoseHypothesis } from './PoseHypothesis.tsx';
import { watched } from './sight.ts';
import styles from './Who.module.css';

/** Questions, with what speaks for and against them, what else it could be and what is missing. */
export function HypothesesTab() {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const { parameters } = useRoute();
  const [posing, setPosing] = useState(false);
  const answer = useAnswer('hypotheses.list', {}, { watch: ['hypotheses', 'evidence'] });
  const leads = useAnswer('leads.list', { limit: 1000 }, { watch: watched, cancellable: true });
  // A lead sends its reader here to pose a question about it.
  useEffect(() => {
    if (parameters.pose) setPosing(true);
  }, [parameters.pose]);
  const columns = useMemo(
    (): GridColumn<Hypothesis>[] => [
      {
        name: 'question',
        header: t('links.hypotheses.question'),
        width: 240,
        grow: 1,
        cell: (one) => <EvidenceText text={one.question} />,
      },
      {
        name: 'for',
        header: t('links.hypotheses.for'),
        width: 56,
        numeric: true,
        cell: (one) => <Count of={one.for.length} />,
      },
      {
        name: 'against',
        header: t('links.hypotheses.against'),
        width: 64,
        numeric: true,
        cell: (one) => <Count of={one.against.length} />,
      },
      {
        name: 'missing',
        header: t('links.hypotheses.missing'),
        width: 110,
        numeric: true,
        cell: (one) => <Count of={one.missing.length} />,
      },
      {
        name: 'state',
        header: t('links.hypotheses.stands'),
        width: 120,
        cell: (one) => t(`links.hypotheses.states.${one.state}`),
      },
    ],
    [t],
  );
  const all = answer.value?.hypotheses ?? [];
  const chosen = all.find((one) => String(one.id) === parameters.hypothesis) ?? null;
  const about = leads.value?.leads.find((one) => one.id === parameters.pose) ?? null;
  return (
    <div className={styles.column}>
      <div className={frame.bar}>
        <span className={styles.right}>
          <Button disabled={readOnly} onClick={() => setPosing(true)}>
            {t('links.hypotheses.pose')}
          </Button>
        </span>
      </div>
      {answer.value === null ? (
        answer.state === 'failed' ? (
          <Failed failure={answer.failure} retry={answer.retry} />
        ) : (
          <Loading />
        )
      ) : all.length === 0 ? (
        <Empty why={t('links.hypotheses.none')} what={t('links.hypotheses.noneDo')} />
      ) : (
        <div className={frame.split}>
          <Grid
            label={t('links.hypotheses.title')}
            rows={all}
            columns={columns}
            rowId={(one) => one.id}
            chosen={chosen?.id ?? null}
            choose={(one) => change({ hypothesis: String(one.id) }, true)}
          />
          {chosen ? (
            <HypothesisDetail key={chosen.id} of={chosen} leads={leads.value?.leads ?? []} />
          ) : (
            <div className={frame.detail}>
              <p className={styles.quiet}>{t('links.hypotheses.choose')}</p>
            </div>
          )}
        </div>
      )}
      <PoseHypothesis
        opened={posing && !readOnly}
        about={about}
        close={() => {
          setPosing(false);
          change({ pose: undefined }, true);
        }}
        posed={(id) => change({ hypothesis: String(id) }, true)}
      />
    </div>
  );
}
