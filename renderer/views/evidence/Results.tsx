import { Button } from '@mantine/core';
import { type Balance, type Evidence, type ImportedFile, isInPart } from '@shared/evidence.ts';
import { useTranslation } from 'react-i18next';
import { EngineFailure, type FailureCode } from '../../failure.ts';
import { go } from '../../route.ts';
import { BalanceSheet } from '../../ui/BalanceBar.tsx';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Instant } from '../../ui/Instant.tsx';
import frame from '../../ui/View.module.css';
import { useFailureWords } from '../../words/failure.ts';
import type { Candidate } from './candidate.ts';
import { FormatName } from './FormatName.tsx';
import { archiveOf, putAway } from './intake.ts';
import { MemberFormat } from './MemberFormat.tsx';
import styles from './Results.module.css';
import { WithoutTime } from './WithoutTime.tsx';

/** The balance sheet of every file imported, and the sentence for every file that was not. Bad news first. */
export function Results({ files, from }: { files: readonly ImportedFile[]; from: readonly Candidate[] }) {
  const { t } = useTranslation();
  const imported = files.filter((file) => file.outcome === 'imported');
  const events = imported.reduce((sum, file) => sum + file.events, 0);
  const inPart = imported.filter((file) => gradeOf(file) === 'inPart').length;
  const refused = files.filter((file) => file.outcome === 'refused');
  return (
    <div className={styles.results}>
      <div className={frame.bar}>
        <h2>{t('evidence.results.title')}</h2>
        <span role="status">
          {t('evidence.results.imported', { count: imported.length })} ·{' '}
          <span className={refused.length > 0 ? styles.bad : undefined}>
            {t('evidence.results.refused', { count: refused.length })}
          </span>
          {inPart > 0 && (
            <>
              {' · '}
              <span className={styles.doubtful}>{t('evidence.results.inPart', { count: inPart })}</span>
            </>
          )}{' '}
          · <Count of={events} /> {t('evidence.balance.events', { count: events })}
        </span>
        <div className={styles.buttons}>
          <Button variant="default" onClick={putAway}>
            {t('evidence.results.done')}
          </Button>
          <Button
            disabled={imported.length === 0}
            onClick={() => {
              putAway();
              go('timeline');
            }}
          >
            {t('evidence.results.timeline')}
          </Button>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <ul className={styles.files} tabIndex={0} aria-label={t('evidence.results.title')}>
        {refused.map((file) => (
          <li key={`refused ${file.name}`} className={styles.refused}>
            <Icon name="warning" />
            <div>
              <h3>
                <EvidenceText text={file.name} wrap />
              </h3>
              <Refused failure={new EngineFailure(file.code as FailureCode, file.message, file.values)} />
              {file.code === 'format-unknown' && <MemberFormat of={file} archive={archiveOf(file, from)} />}
            </div>
          </li>
        ))}
        {imported
          .toSorted((a, b) => grades.indexOf(gradeOf(a)) - grades.indexOf(gradeOf(b)))
          .map((file) => (
            <li key={file.id} className={styles[gradeOf(file)]}>
              <Icon name={gradeOf(file) === 'whole' ? 'check' : 'warning'} />
              <div>
                <h3>
                  <EvidenceText text={file.name} wrap />{' '}
                  <span className={styles.format}>
                    <FormatName id={file.format} packing={file.packing} />
                    {' · '}
                    {file.zoneSource === 'data'
                      ? t('evidence.zone.data')
                      : `${file.zone} · ${t(`evidence.zone.${file.zoneSource}`)}`}
                    {file.first !== null && (
                      <>
                        {' · '}
                        <Instant at={file.first} /> – <Instant at={file.last} />
                      </>
                    )}
                  </span>
                </h3>
                <BalanceSheet of={file} />
                <WithoutTime of={file} />
                {gradeOf(file) === 'inPart' && (
                  <Button size="compact-xs" variant="default" onClick={() => show(file.id)}>
                    {t('evidence.results.rejects')}
                  </Button>
                )}
              </div>
            </li>
          ))}
      </ul>
    </div>
  );
}

const grades = ['refused', 'inPart', 'whole'] as const;

/** How much of a file was read; one of which nothing was is as bad as one refused. */
function gradeOf(file: Balance & Pick<Evidence, 'loss'>): (typeof grades)[number] {
  if (file.events === 0) return 'refused';
  return isInPart(file) ? 'inPart' : 'whole';
}

function show(id: number): void {
  putAway();
  go('evidence', { id: String(id) });
}

function Refused({ failure }: { failure: EngineFailure }) {
  const words = useFailureWords(failure);
  return (
    <>
      <p>{words.sentence}</p>
      {words.detail && <p>{words.detail}</p>}
    </>
  );
}
