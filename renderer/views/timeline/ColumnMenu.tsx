import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { useAnswer } from '../../use-answer.ts';
import { type Columns, knownColumns, useColumnName } from './columns.ts';

/** Chooses the columns; what is chosen is remembered for the case. */
export function ColumnMenu({ columns }: { columns: Columns }) {
  const { t } = useTranslation();
  const columnName = useColumnName();
  const more = useAnswer('timeline.moreFields', {}, { watch: ['evidence'] });
  const names = [...knownColumns, ...(more.value?.names ?? []).map((name) => `more.${name}`)];
  return (
    <Popover position="bottom-end" shadow="md" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="compact-xs">
          {t('timeline.table.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('timeline.table.columns')} style={{ maxHeight: 460, overflowY: 'auto' }}>
        <Button variant="subtle" size="compact-xs" onClick={columns.reset}>
          {t('timeline.table.columnsReset')}
        </Button>
        {names.map((name) => {
          const shown = columns.shown.find((column) => column.name === name);
          return (
            <div key={name} style={{ display: 'flex', alignItems: 'center', minHeight: 22 }}>
              {name === `more.${more.value?.names[0]}` && (
                <span className="only-said">{t('timeline.table.moreColumns')}</span>
              )}
              <Checkbox
                style={{ flex: 1 }}
                label={<EvidenceText text={columnName(name)} />}
                checked={shown !== undefined}
                onChange={() => columns.toggle(name)}
              />
              {shown &&
                ([-16, 16] as const).map((step) => {
                  const label = `${step < 0 ? t('timeline.table.narrower') : t('timeline.table.wider')}: ${visibleText(columnName(name))}`;
                  return (
                    <ActionIcon
                      key={step}
                      size={18}
                      variant="subtle"
                      color="gray"
                      aria-label={label}
                      title={label}
                      onClick={() => columns.resize(name, shown.width + step)}
                    >
                      {step < 0 ? '−' : '+'}
                    </ActionIcon>
                  );
                })}
            </div>
          );
        })}
      </Popover.Dropdown>
    </Popover>
  );
}
