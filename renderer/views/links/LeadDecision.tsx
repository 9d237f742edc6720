import { Button, Textarea } from '@mantine/core';
import type { Lead } from '@shared/leads.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { useInstantText } from '../../ui/Instant.tsx';
import { Failed } from '../../ui/State.tsx';
import { useCase } from '../../use-case.ts';
import styles from './Who.module.css';

const ways = { accepted: 'accept', rejected: 'reject', parked: 'park', open: 'reopen' } as const;

/** What a person makes of a lead, with a reason: it goes into the journal. */
export function LeadDecision({ of }: { of: Lead }) {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const text = useInstantText();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<EngineFailure | null>(null);

  async function decide(state: keyof typeof ways) {
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    setBusy(true);
    setFailure(null);
    try {
      await ask('leads.decide', { id: of.id, state, reason: reason.trim() });
      setReason('');
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  }

  const states = (['accepted', 'rejected', 'parked', 'open'] as const).filter((state) => state !== of.state);
  return (
    <div className={styles.form}>
      {of.decision && (
        <p>
          <EvidenceText
            wrap
            text={t('links.leads.decided', {
              state: t(`links.leads.states.${of.decision.state}`),
              by: of.decision.by,
              at: text(Date.parse(of.decision.at) * 1000),
              reason: of.decision.reason,
            })}
          />
        </p>
      )}
      {!readOnly && (
        <>
          <Textarea
            label={t('links.leads.reason')}
            description={t('links.leads.reasonMeaning')}
            value={reason}
            maxLength={5000}
            autosize
            minRows={2}
            error={missing ? t('links.leads.reasonNeeded') : undefined}
            onChange={(event) => {
              setReason(event.currentTarget.value);
              setMissing(false);
            }}
          />
          <div className={styles.actions}>
            {states.map((state) => (
              <Button key={state} variant="default" disabled={busy} onClick={() => void decide(state)}>
                {t(`links.leads.${ways[state]}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      {failure && <Failed failure={failure} />}
    </div>
  );
}
