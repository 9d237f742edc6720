import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type Fact, facts, type Phase, phases } from '@shared/incident.ts';
import { useTranslation } from 'react-i18next';
import styles from './Statement.module.css';

/** What a person states about an entry of the incident timeline, while he writes it. */
export interface Statement {
  title: string;
  phase: Phase;
  fact: Fact;
  source: string;
  text: string;
}

/** The fields of a statement. `focus`: the title is where one begins to write. */
export function StatementFields({
  of,
  change,
  sourceNeeded = false,
  focus = true,
}: {
  of: Statement;
  change: (part: Partial<Statement>) => void;
  sourceNeeded?: boolean;
  focus?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.wide}
        label={t('incident.form.title')}
        value={of.title}
        maxLength={300}
        required
        data-autofocus={focus || undefined}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('incident.form.phase')}
        value={of.phase}
        data={phases.map((phase) => ({ value: phase, label: t(`incident.phases.${phase}`) }))}
        onChange={(event) => {
          const phase = phases.find((name) => name === event.currentTarget.value);
          if (phase) change({ phase });
        }}
      />
      <NativeSelect
        size="xs"
        label={t('incident.form.fact')}
        value={of.fact}
        data={facts.map((fact) => ({ value: fact, label: t(`incident.facts.${fact}`) }))}
        onChange={(event) => {
          const fact = facts.find((name) => name === event.currentTarget.value);
          if (fact) change({ fact });
        }}
      />
      <TextInput
        className={styles.wide}
        label={t('incident.form.source')}
        placeholder={t('incident.form.sourcePlaceholder')}
        value={of.source}
        maxLength={500}
        required={sourceNeeded}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      <Textarea
        className={styles.wide}
        label={t('incident.form.text')}
        value={of.text}
        maxLength={20_000}
        autosize
        minRows={3}
        maxRows={10}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
    </div>
  );
}
