import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Hypothesis, hypothesisStates, innocentKinds } from '@shared/hypotheses.ts';
import type { Lead } from '@shared/leads.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { useInstantText } from '../../ui/Instant.tsx';
import { Failed } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useCase } from '../../use-case.ts';
import { InnocentExplanations } from './InnocentExplanations.tsx';
import { Points } from './Points.tsx';
import styles from './Who.module.css';

/** A hypothesis in full; every change is entered in the journal. */
export function HypothesisDetail({ of, leads }: { of: Hypothesis; leads: readonly Lead[] }) {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const text = useInstantText();
  const [state, setState] = useState(of.state);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState('');
  const [failure, setFailure] = useState<EngineFailure | null>(null);

  async function attempt(work: () => Promise<unknown>) {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(asFailure(error));
    }
  }
  const when = (at: string) => text(Date.parse(at) * 1000, 'minute');
  // All kinds stand ready: what was not looked into says so.
  const innocent = innocentKinds.map(
    (kind) => of.innocent.find((one) => one.kind === kind) ?? { kind, text: '', state: 'not-looked-into' as const },
  );

  return (
    <aside className={frame.detail} aria-label={of.question}>
      <h2>
        <EvidenceText text={of.question} wrap />
      </h2>
      <span className={styles.quiet}>
        {t('links.hypotheses.posed', { by: of.by, at: when(of.at) })} · {t(`links.hypotheses.states.${of.state}`)}
      </span>
      {failure && <Failed failure={failure} />}
      {(['for', 'against'] as const).map((side) => (
        <Points
          key={side}
          side={side}
          of={of[side]}
          leads={leads}
          readOnly={readOnly}
          change={(points) => attempt(() => ask('hypotheses.edit', { id: of.id, [side]: points }))}
        />
      ))}
      <h3>{t('links.hypotheses.innocent')}</h3>
      <InnocentExplanations
        of={innocent}
        readOnly={readOnly}
        change={(next) => attempt(() => ask('hypotheses.edit', { id: of.id, innocent: next }))}
      />
      <h3>{t('links.hypotheses.missing')}</h3>
      {of.missing.length === 0 ? (
        <p className={styles.quiet}>{t('links.hypotheses.nothing')}</p>
      ) : (
        <ul className={styles.list}>
          {of.missing.map((one, index) => (
            <li key={one}>
              <EvidenceText text={one} wrap />{' '}
              {!readOnly && (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={`${t('links.hypotheses.take')}: ${one}`}
                  onClick={() =>
                    void attempt(() =>
                      ask('hypotheses.edit', { id: of.id, missing: of.missing.filter((_, at) => at !== index) }),
                    )
                  }
                >
                  {t('links.hypotheses.take')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <form
          className={styles.actions}
          onSubmit={(event) => {
            event.preventDefault();
            if (missing.trim() === '') return;
            void attempt(async () => {
              await ask('hypotheses.edit', { id: of.id, missing: [...of.missing, missing.trim()] });
              setMissing('');
            });
          }}
        >
          <TextInput
            className={styles.search ?? ''}
            aria-label={t('links.hypotheses.addMissing')}
            placeholder={t('links.hypotheses.addMissing')}
            value={missing}
            maxLength={2000}
            onChange={(event) => setMissing(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {t('links.hypotheses.add')}
          </Button>
        </form>
      )}
      <h3>{t('links.hypotheses.stands')}</h3>
      {!readOnly && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() === '') return;
            void attempt(async () => {
              await ask('hypotheses.decide', { id: of.id, state, reason: reason.trim() });
              setReason('');
            });
          }}
        >
          <NativeSelect
            size="xs"
            label={t('links.hypotheses.stands')}
            value={state}
            data={hypothesisStates.map((value) => ({ value, label: t(`links.hypotheses.states.${value}`) }))}
            onChange={(event) => {
              const next = hypothesisStates.find((one) => one === event.currentTarget.value);
              if (next) setState(next);
            }}
          />
          <Textarea
            label={t('links.hypotheses.reason')}
            value={reason}
            maxLength={5000}
            required
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={styles.foot}>
            <Button
              variant="default"
              onClick={() =>
                void attempt(async () => {
                  await ask('hypotheses.withdraw', { id: of.id, reason: reason.trim() });
                  notifications.show({ message: t('links.hypotheses.withdrawn') });
                })
              }
            >
              {t('links.hypotheses.withdraw')}
            </Button>
            <Button type="submit" disabled={reason.trim() === ''}>
              {t('links.hypotheses.decide')}
            </Button>
          </div>
        </form>
      )}
      {of.history.length > 0 && (
        <>
          <h3>{t('links.hypotheses.history')}</h3>
          <ul className={styles.list}>
            {of.history.map((one) => (
              <li key={one.at}>
                <EvidenceText
                  wrap
                  text={t('links.hypotheses.was', {
                    at: when(one.at),
                    by: one.by,
                    state: t(`links.hypotheses.states.${one.state}`),
                    reason: one.reason,
                  })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
