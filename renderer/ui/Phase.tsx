import type { Phase as Name } from '@shared/incident.ts';
import { useTranslation } from 'react-i18next';
import styles from './Phase.module.css';

/** The colour of a phase, in either scheme. */
export function phaseColour(phase: Name): string {
  return `var(--phase-${phase})`;
}

/** A phase by its name, with its colour beside it. */
export function Phase({ of }: { of: Name }) {
  const { t } = useTranslation();
  return (
    <span className={styles.phase}>
      <span className={styles.swatch} style={{ background: phaseColour(of) }} aria-hidden="true" />
      {t(`incident.phases.${of}`)}
    </span>
  );
}
