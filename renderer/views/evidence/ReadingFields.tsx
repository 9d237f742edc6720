import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { encoding, mapping } from '@shared/evidence.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Candidate, isArchive } from './candidate.ts';
import { decide } from './intake.ts';
import styles from './ReadingFields.module.css';

/** What a person may know of a file better than its bytes tell: how its text is written, what its dates mean, a password. */
export function ReadingFields({ of }: { of: Candidate }) {
  const { t } = useTranslation();
  const { inspection } = of;
  const { path } = inspection;
  const recognised = of.encoding === null ? (inspection.encoding ?? 'utf-8') : null;
  const locked = ['password-needed', 'password-wrong'].includes(inspection.obstacle?.code ?? '');
  const asks = inspection.dayOrderUnknown || of.dayOrder !== null;
  if (locked) return <Password key={path} of={of} />;
  if (isArchive(of) || inspection.obstacle?.code === 'already-imported') return null;
  return (
    <fieldset className={styles.fields} aria-label={t('evidence.reading.title')}>
      <NativeSelect
        label={t('evidence.reading.encoding')}
        value={of.encoding ?? ''}
        onChange={(event) => {
          const chosen = encoding.options.find((one) => one === event.currentTarget.value) ?? null;
          void decide(path, { encoding: chosen });
        }}
        data={[
          {
            value: '',
            label: recognised ? t('evidence.reading.asRecognised', { encoding: recognised }) : '–',
          },
          ...encoding.options.map((one) => ({ value: one, label: one })),
        ]}
      />
      {inspection.brokenText && <p className={styles.broken}>{t('evidence.reading.broken')}</p>}
      {asks && (
        <NativeSelect
          label={t('evidence.reading.dayOrder')}
          value={of.dayOrder ?? ''}
          className={of.dayOrder === null ? styles.wanted : undefined}
          onChange={(event) => {
            const value = event.currentTarget.value;
            void decide(path, { dayOrder: orders.find((order) => order === value) ?? null });
          }}
          data={[
            { value: '', label: t('evidence.reading.dayOrderUnknown'), disabled: true },
            ...orders.map((order) => ({ value: order, label: t(`evidence.reading.${order}`) })),
          ]}
        />
      )}
    </fieldset>
  );
}

const orders = mapping.shape.dayOrder.unwrap().options;

function Password({ of }: { of: Candidate }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '') void decide(of.inspection.path, { password: text });
      }}
    >
      <PasswordInput
        label={t('evidence.reading.password')}
        description={t('evidence.reading.passwordMeaning')}
        className={styles.password}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={text === '' || of.looking}>
        {t('evidence.reading.open')}
      </Button>
    </form>
  );
}
