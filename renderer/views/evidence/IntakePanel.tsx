import { useTranslation } from 'react-i18next';
import { Progress, Uploading } from '../../ui/Progress.tsx';
import { Failed } from '../../ui/State.tsx';
import { Deciding } from './Deciding.tsx';
import styles from './IntakePanel.module.css';
import { type Intake, putAway, stop } from './intake.ts';
import { Results } from './Results.tsx';

/** What is on its way into the case, step by step. */
export function IntakePanel({ intake }: { intake: Intake }) {
  const { t } = useTranslation();
  return (
    <div className={styles.panel}>
      {intake.failure && <Failed failure={intake.failure} retry={intake.step === 'none' ? putAway : undefined} />}
      {intake.step === 'staging' && (
        <div className={styles.work}>
          <Uploading of={intake.staging} cancel={stop} />
          <p className={styles.note}>{t('evidence.stagingMeaning')}</p>
        </div>
      )}
      {intake.step === 'inspecting' && (
        <div className={styles.work}>
          <Progress label={t('evidence.inspecting')} work={intake.progress} cancel={stop} />
        </div>
      )}
      {intake.step === 'importing' && (
        <div className={styles.work}>
          <Progress label={t('evidence.importing', { count: intake.files })} work={intake.progress} cancel={stop} />
          <p className={styles.note}>{t('evidence.importingMeaning')}</p>
        </div>
      )}
      {intake.step === 'deciding' && <Deciding candidates={intake.candidates} copy={intake.copy} />}
      {intake.step === 'done' && <Results files={intake.files} from={intake.from} />}
    </div>
  );
}
