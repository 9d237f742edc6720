import { Textarea } from '@mantine/core';
import type { Lead } from '@shared/leads.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Dialog } from './Dialog.tsx';
import { useRuleWords, useTold } from './told.ts';
import styles from './Who.module.css';

/** Poses a question; begun at a lead, the lead is the first point that speaks for it. */
export function PoseHypothesis({
  opened,
  about,
  close,
  posed,
}: {
  opened: boolean;
  about: Lead | null;
  close: () => void;
  posed: (id: number) => void;
}) {
  const { t } = useTranslation();
  const tell = useTold();
  const wordsOf = useRuleWords();
  const [question, setQuestion] = useState('');
  return (
    <Dialog
      opened={opened}
      close={close}
      title={t('links.hypotheses.pose')}
      action={t('links.hypotheses.pose')}
      ready={question.trim() !== ''}
      submit={async () => {
        const { id } = await ask('hypotheses.pose', {
          question: question.trim(),
          for: about ? [{ text: tell(about.told), events: about.proof, leads: [about.id] }] : [],
          missing: about ? wordsOf(about.rule).decides : [],
        });
        setQuestion('');
        posed(id);
      }}
    >
      <Textarea
        label={t('links.hypotheses.question')}
        placeholder={t('links.hypotheses.questionExample')}
        value={question}
        maxLength={1000}
        autosize
        minRows={2}
        required
        data-autofocus
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      {about && (
        <>
          <h2>{t('links.hypotheses.for')}</h2>
          <p className={styles.inference}>
            <EvidenceText text={tell(about.told)} wrap />
          </p>
        </>
      )}
    </Dialog>
  );
}
