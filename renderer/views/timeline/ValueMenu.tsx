import { Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { EventRow } from '@shared/event.ts';
import { useTranslation } from 'react-i18next';
import { go } from '../../route.ts';
import { copyText } from '../../shell.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import { filterable, useColumnName } from './columns.ts';
import { openEvent, pivot, setStretch, useSight } from './scope.ts';

/** A value of one event, and where on the screen it stands. */
export interface Pointed {
  row: EventRow;
  column: string;
  value: string | null;
  place: { left: number; top: number; width: number; height: number };
}

/** What can be done with a value: keep only it, leave it out, copy it. */
export function ValueMenu({ of, close }: { of: Pointed | null; close: () => void }) {
  const { t } = useTranslation();
  const columnName = useColumnName();
  const { scope } = useSight();
  if (!of) return null;
  const { row, column, value, place } = of;
  const shown = value === null ? t('timeline.notStated') : visibleText(value);
  return (
    <Menu opened onClose={close} position="bottom-start" shadow="md" width={230} returnFocus trapFocus withinPortal>
      <Menu.Target>
        <div aria-hidden="true" style={{ position: 'fixed', pointerEvents: 'none', ...place }} />
      </Menu.Target>
      <Menu.Dropdown
        aria-label={t('timeline.value.menu', { field: columnName(column), value: shown })}
        aria-labelledby={undefined}
      >
        {filterable(column) && (
          <>
            <Menu.Label>
              <bdi style={{ overflowWrap: 'anywhere' }}>{shown.length > 120 ? `${shown.slice(0, 120)}…` : shown}</bdi>
            </Menu.Label>
            <Menu.Item rightSection={<kbd>i</kbd>} onClick={() => pivot(column, value, 'include')}>
              {t('timeline.value.include')}
            </Menu.Item>
            <Menu.Item rightSection={<kbd>x</kbd>} onClick={() => pivot(column, value, 'exclude')}>
              {t('timeline.value.exclude')}
            </Menu.Item>
          </>
        )}
        {column === 'sourceIp' && value !== null && (
          <Menu.Item onClick={() => go('traces', { address: value })}>{t('traces.open')}</Menu.Item>
        )}
        {column === 'time' && row.instant !== null && (
          <>
            <Menu.Item onClick={() => setStretch(row.instant, scope.to)}>{t('timeline.value.from')}</Menu.Item>
            <Menu.Item onClick={() => setStretch(scope.from, (row.instant ?? 0) + 1)}>
              {t('timeline.value.until')}
            </Menu.Item>
          </>
        )}
        {value !== null && (
          <Menu.Item
            onClick={() =>
              void copyText(value).then(() =>
                notifications.show({ message: t('timeline.value.copied'), autoClose: 1500 }),
              )
            }
          >
            {t('timeline.value.copy')}
          </Menu.Item>
        )}
        <Menu.Item rightSection={<kbd>Enter</kbd>} onClick={() => openEvent(row)}>
          {t('timeline.value.open')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
