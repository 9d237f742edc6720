import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { EventRef } from '@shared/event.ts';
import type { Hypothesis } from '@shared/hypotheses.ts';
import type { Lead } from '@shared/leads.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { EventLines } from './EventLines.tsx';
import styles from './Who.module.css';

interface Point {
  text: string;
  events: EventRef[];
  leads: string[];
}

/** What speaks for, or against; each point rests on the events and leads it names. */
export function Points({
  side,
  of,
  leads,
  readOnly,
  change,
}: {
  side: 'for' | 'against';
  of: Hypothesis['for'];
  leads: readonly Lead[];
  readOnly: boolean;
  change: (points: Point[]) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [lead, setLead] = useState('');
  const points = of.map(({ text, events, leads }) => ({ text, events, leads }));
  const titleOf = (id: string) => {
    const found = leads.find((one) => one.id === id);
    return found ? `${t(`leadWords.rules.${found.rule}.title`)}: ${visibleText(found.subject.label)}` : visibleText(id);
  };

  async function add() {
    if (text.trim() === '') return;
    const found = leads.find((one) => one.id === lead);
    await change([...points, { text: text.trim(), events: found?.proof ?? [], leads: found ? [found.id] : [] }]);
    setText('');
    setLead('');
  }

  const label = t(side === 'for' ? 'links.hypotheses.addFor' : 'links.hypotheses.addAgainst');
  return (
    <>
      <h3>{t(`links.hypotheses.${side}`)}</h3>
      {of.length === 0 && <p className={styles.quiet}>{t('links.hypotheses.nothing')}</p>}
      {of.map((point, index) => (
        <div key={index} className={point.leads.length > 0 ? styles.inference : undefined}>
          <div className={styles.head}>
            <EvidenceText text={point.text} wrap />
            {!readOnly && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={`${t('links.hypotheses.take')}: ${visibleText(point.text)}`}
                onClick={() => void change(points.filter((_, at) => at !== index))}
              >
                {t('links.hypotheses.take')}
              </Button>
            )}
          </div>
          {point.leads.map((id) => (
            <a key={id} href={hrefOf('links', { tab: 'leads', lead: id })}>
              {titleOf(id)}
            </a>
          ))}
          <EventLines rows={point.rows} />
        </div>
      ))}
      {!readOnly && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Textarea
            aria-label={label}
            placeholder={label}
            value={text}
            maxLength={5000}
            autosize
            minRows={1}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className={styles.actions}>
            <NativeSelect
              size="xs"
              aria-label={`${label}: ${t('links.hypotheses.rests')}`}
              value={lead}
              data={[
                { value: '', label: t('links.hypotheses.noLead') },
                ...leads.map((one) => ({ value: one.id, label: titleOf(one.id) })),
              ]}
              onChange={(event) => setLead(event.currentTarget.value)}
            />
            <Button type="submit" variant="default">
              {t('links.hypotheses.add')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
