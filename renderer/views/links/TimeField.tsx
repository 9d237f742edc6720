import { TextInput } from '@mantine/core';
import { formatInstant, parseInstant } from '@shared/time.ts';
import { useEffect, useState } from 'react';
import { useZone } from '../../ui/zone.ts';
import styles from './Graph.module.css';

/** A time as a person writes it, in the zone shown; it counts on Enter or when the field is left. Empty: no bound. */
export function TimeField({
  label,
  value,
  set,
}: {
  label: string;
  value: number | null;
  set: (instant: string) => void;
}) {
  const { zone } = useZone();
  const shown = value === null ? '' : formatInstant(value, zone, 'minute').slice(0, 16);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const found = typed.trim() === '' ? null : parseInstant(typed.trim(), zone);
  const wrong = typed.trim() !== '' && found === null;
  const take = () => {
    if (!wrong && typed !== shown) set(found === null ? '' : String(found.instant));
  };
  return (
    <TextInput
      className={styles.moment ?? ''}
      label={`${label} (${zone})`}
      placeholder="2025-06-24 03:11"
      value={typed}
      error={wrong}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}
