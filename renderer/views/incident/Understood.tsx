import { formatInstant, parseInstant } from '@shared/time.ts';
import { useTranslation } from 'react-i18next';
import { useCase } from '../../use-case.ts';
import styles from './Incident.module.css';

/** The time a person typed, in the case zone unless it names an offset; a date alone is a day. Null when it is none. */
export function understood(text: string, zone: string): { instant: number; precision: 'instant' | 'day' } | null {
  const found = parseInstant(text, zone);
  return found && { instant: found.instant, precision: found.precision === 'day' ? 'day' : 'instant' };
}

/** Says, while one types, what was understood. */
export function Understood({ id, text }: { id: string; text: string }) {
  const { t } = useTranslation();
  const { zone } = useCase().settings;
  const when = understood(text, zone);
  return (
    <p id={id} className={styles.echo} role="status" data-wrong={(when === null && text !== '') || undefined}>
      {text === ''
        ? '\u00a0'
        : when === null
          ? t('incident.form.notUnderstood')
          : when.precision === 'day'
            ? t('incident.form.understoodDay', { day: formatInstant(when.instant, zone, 'day').split(' ')[0], zone })
            : t('incident.form.understood', {
                time: formatInstant(when.instant, zone),
                zone,
                utc: formatInstant(when.instant, 'UTC'),
              })}
    </p>
  );
}
