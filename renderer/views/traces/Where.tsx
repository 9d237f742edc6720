import { NativeSelect, TextInput } from '@mantine/core';
import { addressGroups } from '@shared/traces.ts';
import { type Ref, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change } from '../../route.ts';
import { Icon } from '../../ui/Icon.tsx';
import frame from '../../ui/View.module.css';
import { AddressTable } from './AddressTable.tsx';
import { Leading } from './Leading.tsx';
import { MapPanel } from './MapPanel.tsx';
import type { Sight } from './sight.ts';
import styles from './Traces.module.css';

/** All addresses: searched, grouped, sorted, and beside them where they are registered. */
export function Where({ sight, field, map }: { sight: Sight; field: Ref<HTMLInputElement>; map: boolean }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(sight.search);
  useEffect(() => setTyped(sight.search), [sight.search]);
  // What is typed goes into the address when the typing rests.
  useEffect(() => {
    if (typed.trim() === sight.search) return;
    const rest = setTimeout(() => change({ search: typed.trim() }, true), 250);
    return () => clearTimeout(rest);
  }, [typed, sight.search]);
  return (
    <div className={map ? styles.where : styles.whereAlone}>
      <div className={styles.list}>
        <div className={frame.bar}>
          <TextInput
            ref={field}
            className={styles.search ?? ''}
            aria-label={t('traces.search.label')}
            placeholder={t('traces.search.example')}
            leftSection={<Icon name="search" size={12} />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <NativeSelect
            aria-label={t('traces.group.choose')}
            value={sight.groupBy}
            onChange={(event) =>
              change({ group: event.currentTarget.value === 'none' ? '' : event.currentTarget.value })
            }
            data={addressGroups.map((one) => ({ value: one, label: t(`traces.group.by.${one}`) }))}
          />
        </div>
        {!map && <Leading short />}
        <AddressTable
          key={`${sight.groupBy} ${sight.sort} ${sight.descending} ${sight.search} ${JSON.stringify(sight.scope)}`}
          sight={sight}
        />
      </div>
      {map && (
        <div className={styles.beside}>
          <Leading />
          <MapPanel sight={sight} />
        </div>
      )}
    </div>
  );
}
