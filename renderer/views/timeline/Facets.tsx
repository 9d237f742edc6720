import { ActionIcon, Checkbox, Popover } from '@mantine/core';
import { type EventField, eventFieldNames } from '@shared/event.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { preference, remember } from '../../desk.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useColumnName } from './columns.ts';
import styles from './Facets.module.css';
import { FacetValues } from './FacetValues.tsx';
import type { Scope } from './scope.ts';

type Field = EventField | 'evidence';

const all: readonly Field[] = ['evidence', ...eventFieldNames];
const first: Choice[] = (
  ['evidence', 'eventOutcome', 'sourceIp', 'userName', 'eventAction', 'httpStatus', 'urlPath', 'userAgent'] as const
).map((field, index) => ({ field, open: index < 4 }));

interface Choice {
  field: Field;
  open: boolean;
}

/** The most frequent values of the fields chosen, in what is looked at. */
export function Facets({ scope, evidenceName }: { scope: Scope; evidenceName: (id: number) => string }) {
  const { t } = useTranslation();
  const columnName = useColumnName();
  const [chosen, choose] = useChosen();
  return (
    <aside className={styles.facets} aria-label={t('timeline.facets.title')}>
      <div className={styles.head}>
        <h2>{t('timeline.facets.title')}</h2>
        <Popover position="bottom-end" shadow="md" width={240} trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              size={20}
              variant="subtle"
              color="gray"
              aria-label={t('timeline.facets.choose')}
              title={t('timeline.facets.choose')}
            >
              <Icon name="settings" size={13} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={t('timeline.facets.choose')} style={{ maxHeight: 420, overflowY: 'auto' }}>
            {all.map((field) => (
              <Checkbox
                key={field}
                label={columnName(field)}
                checked={chosen.some((one) => one.field === field)}
                onChange={(event) =>
                  choose(
                    event.currentTarget.checked
                      ? [...chosen, { field, open: true }]
                      : chosen.filter((one) => one.field !== field),
                  )
                }
                styles={{ root: { padding: '2px 0' } }}
              />
            ))}
          </Popover.Dropdown>
        </Popover>
      </div>
      <div className={styles.list}>
        {chosen.map(({ field, open }) => (
          <FacetValues
            key={field}
            field={field}
            name={columnName(field)}
            scope={scope}
            open={open}
            evidenceName={evidenceName}
            toggle={() => choose(chosen.map((one) => (one.field === field ? { field, open: !open } : one)))}
          />
        ))}
      </div>
    </aside>
  );
}

/** Which fields, and which of them unfolded; the same for all cases. */
function useChosen(): [readonly Choice[], (next: readonly Choice[]) => void] {
  const [chosen, setChosen] = useState<readonly Choice[]>(first);
  useEffect(() => {
    void preference('facets').then((kept) => {
      const names = (kept ?? '').split(',').filter((part) => part !== '');
      const found = names.flatMap((name) => {
        const field = all.find((one) => one === name.replace('+', ''));
        return field ? [{ field, open: name.startsWith('+') }] : [];
      });
      if (found.length > 0) setChosen(found);
    });
  }, []);
  return [
    chosen,
    (next) => {
      setChosen(next);
      void remember('facets', next.map(({ field, open }) => `${open ? '+' : ''}${field}`).join(','));
    },
  ];
}
