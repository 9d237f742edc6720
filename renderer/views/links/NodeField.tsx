import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';
import { useAnswer } from '../../use-answer.ts';
import { watched } from './sight.ts';
import styles from './Who.module.css';

/** Names a node: what is typed is looked for, what is chosen is its id. */
export function NodeField({
  label,
  value,
  pick,
  type,
}: {
  label: string;
  value: string;
  pick: (id: string) => void;
  /** Hears what is typed, for whoever takes it as it stands. */
  type?: (text: string) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [rested] = useDebouncedValue(typed.trim(), 200);
  useEffect(() => setTyped(value), [value]);
  const found = useAnswer('links.find', rested === '' || rested === value ? null : { text: rested, limit: 20 }, {
    watch: watched,
    cancellable: true,
  });
  const nodes = rested === '' || rested === value ? [] : (found.value?.nodes ?? []);
  return (
    <Autocomplete
      className={styles.search ?? ''}
      label={label}
      placeholder={t('links.graph.find')}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        type?.(text.trim());
      }}
      onOptionSubmit={pick}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.defaultPrevented && typed.trim() !== '') pick(typed.trim());
      }}
      data={nodes.map(({ id }) => id)}
      filter={({ options }) => options}
      renderOption={({ option }) => visibleText(option.value)}
      maxDropdownHeight={260}
    />
  );
}
