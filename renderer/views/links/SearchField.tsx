import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Who.module.css';

/** A field to look for something; what is typed counts when the typing rests. `/` goes there. */
export function SearchField({
  label,
  value,
  search,
}: {
  label: string;
  value: string;
  search: (text: string) => void;
}) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const latest = useRef(search);
  latest.current = search;
  useActions([{ id: 'who-search', label, group: t('links.title'), keys: '/', run: () => field.current?.focus() }]);
  useEffect(() => {
    if (typed === value) return;
    const rest = setTimeout(() => latest.current(typed), 200);
    return () => clearTimeout(rest);
  }, [typed, value]);
  return (
    <TextInput
      ref={field}
      className={styles.search ?? ''}
      aria-label={label}
      placeholder={label}
      leftSection={<Icon name="search" size={12} />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
