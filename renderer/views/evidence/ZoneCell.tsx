import { Checkbox, NumberInput, Select } from '@mantine/core';
import { zones } from '@shared/time.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';
import type { Candidate } from './candidate.ts';
import { decide } from './intake.ts';
import styles from './ZoneCell.module.css';

const asProposed = '';

/** The zone of a file's times: what the data says, or what a person says yes to. Never taken in silence. */
export function ZoneCell({ of }: { of: Candidate }) {
  const { t } = useTranslation();
  const { inspection } = of;
  const proposed = inspection.proposedZone ?? 'UTC';
  const options = useMemo(
    () => [
      { value: asProposed, label: t('evidence.zone.asCase', { zone: proposed }) },
      ...zones().map((zone) => ({ value: zone, label: zone })),
    ],
    [t, proposed],
  );
  if (inspection.recognised === null && of.format === null) return <span className={styles.given}>–</span>;
  if (inspection.zoneInData) return <span className={styles.given}>{t('evidence.zone.data')}</span>;
  const name = visibleText(inspection.name);
  return (
    <span className={styles.cell}>
      <Select
        aria-label={t('evidence.zone.of', { name })}
        classNames={{ input: styles.input ?? '' }}
        data={options}
        value={of.zone ?? asProposed}
        onChange={(value) =>
          void decide(inspection.path, {
            zone: value === asProposed ? null : value,
            zoneConfirmed: value !== asProposed,
          })
        }
        searchable
        limit={60}
        allowDeselect={false}
        comboboxProps={{ width: 240, position: 'bottom-start' }}
      />
      <Checkbox
        label={t('evidence.confirm')}
        aria-label={t('evidence.zone.confirm', { name, zone: of.zone ?? proposed })}
        checked={of.zoneConfirmed}
        onChange={(event) => void decide(inspection.path, { zoneConfirmed: event.currentTarget.checked })}
      />
    </span>
  );
}

/** The year of a file whose times state none: the file's own date proposes it, a person says yes or another. */
export function YearCell({ of }: { of: Candidate }) {
  const { t } = useTranslation();
  const { inspection } = of;
  if (inspection.recognised === null && of.format === null) return <span className={styles.given}>–</span>;
  if (inspection.yearInData) return <span className={styles.given}>{t('evidence.year.data')}</span>;
  const name = visibleText(inspection.name);
  return (
    <span className={styles.cell}>
      <NumberInput
        aria-label={t('evidence.year.of', { name })}
        classNames={{ input: styles.input ?? '' }}
        value={of.year ?? inspection.proposedYear ?? ''}
        min={1970}
        max={2200}
        clampBehavior="blur"
        allowDecimal={false}
        hideControls
        w={62}
        onChange={(value) => {
          const year = Number(value);
          if (year >= 1970 && year <= 2200) void decide(inspection.path, { year, yearConfirmed: true });
        }}
      />
      <Checkbox
        label={t('evidence.confirm')}
        aria-label={t('evidence.year.confirm', { name, year: String(of.year ?? inspection.proposedYear ?? '') })}
        checked={of.yearConfirmed}
        onChange={(event) => void decide(inspection.path, { yearConfirmed: event.currentTarget.checked })}
      />
    </span>
  );
}
