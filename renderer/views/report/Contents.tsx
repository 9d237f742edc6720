import { balances } from '@shared/evidence.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Failed, Loading } from '../../ui/State.tsx';
import { Tlp } from '../../ui/Tlp.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import styles from './Contents.module.css';

/** What the summary will hold, and what its reader should know before it goes out. */
export function Contents() {
  const { t } = useTranslation();
  const open = useCase();
  const evidence = useAnswer('evidence.list', {}, { watch: ['evidence'] });
  const notes = useAnswer('notes.list', {}, { watch: ['notes'] });
  const incident = useAnswer('incident.list', {}, { watch: ['incident', 'case'] });
  if (evidence.state === 'failed') return <Failed failure={evidence.failure} retry={evidence.retry} />;
  if (evidence.value === null || notes.value === null || incident.value === null) return <Loading />;
  const files = evidence.value.evidence;
  const rejects = files.reduce((sum, file) => sum + file.rejects, 0);
  const warnings = [
    open.chain === 'broken' && t('report.warning.chain'),
    files.some((file) => !balances(file)) && t('report.warning.balance'),
    files.some((file) => file.verified?.state === 'changed') && t('report.warning.changed'),
    files.length > 0 && files.some((file) => file.verified === null) && t('report.warning.unverified'),
    incident.value.entries.length === 0 && t('report.warning.noIncident'),
  ].filter((warning) => warning !== false);
  return (
    <>
      <dl className={styles.contents}>
        <Row name={t('welcome.form.name')}>
          <bdi>{open.settings.name}</bdi>
        </Row>
        <Row name={t('welcome.form.number')}>
          <bdi>{open.settings.number || '–'}</bdi>
        </Row>
        <Row name={t('welcome.form.investigator')}>
          <bdi>{[open.settings.investigator, open.settings.organisation].filter(Boolean).join(', ') || '–'}</bdi>
        </Row>
        <Row name={t('welcome.form.tlp')}>
          <Tlp mark={open.settings.tlp} /> <bdi>{open.settings.marking}</bdi>
        </Row>
        <Row name={t('welcome.form.zone')}>{open.settings.zone}</Row>
        <Row name={t('report.evidence')}>
          <a href={hrefOf('evidence')}>
            <Count of={files.length} />
          </a>
        </Row>
        <Row name={t('report.events')}>
          <Count of={open.events} />
          {open.first !== null && (
            <span className={styles.span}>
              <Instant at={open.first} zone={open.settings.zone} />
              {' – '}
              <Instant at={open.last} zone={open.settings.zone} />
            </span>
          )}
        </Row>
        <Row name={t('report.rejects')}>
          <Count of={rejects} />
        </Row>
        <Row name={t('report.incident')}>
          <a href={hrefOf('incident')}>
            <Count of={incident.value.entries.length} />
          </a>
        </Row>
        <Row name={t('report.dwell')}>
          <Count of={incident.value.dwell.length} />
        </Row>
        <Row name={t('report.notes')}>
          <Count of={notes.value.notes.length} />
        </Row>
      </dl>
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>
              <Icon name="warning" />
              {warning}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
