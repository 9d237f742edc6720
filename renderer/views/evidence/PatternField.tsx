import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from './candidate.ts';
import { patternOf, patternPrefix } from './candidate.ts';
import { decide } from './intake.ts';
import styles from './PatternField.module.css';

/** Where the server's configuration says how its log is written, that text itself can be the format. */
export function PatternField({ of }: { of: Candidate }) {
  const { t } = useTranslation();
  const [text, setText] = useState(patternOf(of.format) ?? '');
  return (
    <form
      className={styles.pattern}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void decide(of.inspection.path, { format: patternPrefix + text.trim(), mapping: null });
      }}
    >
      <TextInput
        className={styles.text}
        label={t('evidence.pattern')}
        description={t('evidence.patternMeaning')}
        placeholder={'$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent'}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={text.trim() === '' || of.looking}>
        {t('evidence.patternRead')}
      </Button>
    </form>
  );
}
