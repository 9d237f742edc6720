import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import frame from '../../ui/View.module.css';
import { CandidateDetail } from './CandidateDetail.tsx';
import { CandidateGrid } from './CandidateGrid.tsx';
import { type Candidate, confirmed, wantOf } from './candidate.ts';
import styles from './Deciding.module.css';
import { decideAll, importAll, keepCopies, putAway } from './intake.ts';

/** What each file is taken for, and what a person has to say about it before it is imported. */
export function Deciding({ candidates, copy }: { candidates: readonly Candidate[]; copy: boolean }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = candidates.find((one) => one.inspection.path === chosen) ?? candidates[0] ?? null;
  const included = candidates.filter((one) => one.included);
  const wanting = included.filter((one) => wantOf(one) !== 'nothing');
  const proposals = included.filter((one) => wantOf(one) === 'zone' || wantOf(one) === 'year');
  return (
    <div className={styles.deciding}>
      <div className={frame.bar}>
        <h2>{t('evidence.deciding', { count: candidates.length })}</h2>
        <span className={wanting.length > 0 ? styles.wanting : styles.ready} role="status">
          {included.length === 0
            ? t('evidence.noneIncluded')
            : wanting.length > 0
              ? t('evidence.wanting', { count: wanting.length })
              : t('evidence.allDecided')}
        </span>
        <div className={styles.buttons}>
          <Checkbox
            label={t('evidence.copy')}
            checked={copy}
            onChange={(event) => keepCopies(event.currentTarget.checked)}
          />
          {proposals.length > 0 && (
            <Button
              variant="default"
              onClick={() => decideAll((one) => (one.included ? confirmed(one) : one))}
              title={t('evidence.confirmAllMeaning')}
            >
              {t('evidence.confirmAll', { count: proposals.length })}
            </Button>
          )}
          <Button variant="default" onClick={putAway}>
            {t('common.cancel')}
          </Button>
          <Button disabled={included.length === 0 || wanting.length > 0} onClick={() => void importAll()}>
            {t('evidence.import', { count: included.length })}
          </Button>
        </div>
      </div>
      <CandidateGrid
        candidates={candidates}
        chosen={shown?.inspection.path ?? null}
        choose={(one) => setChosen(one.inspection.path)}
      />
      {shown && <CandidateDetail key={shown.inspection.path} of={shown} />}
    </div>
  );
}
