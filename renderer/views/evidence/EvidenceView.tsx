import { Button } from '@mantine/core';
import { isInPart } from '@shared/evidence.ts';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions.ts';
import { openFormats } from '../../formats/FormatsDialog.tsx';
import { change, useRoute } from '../../route.ts';
import { chooseEvidence, door, takeDropped } from '../../shell.ts';
import { droppedFiles } from '../../stage.ts';
import { counted } from '../../ui/counted.ts';
import { FirstSteps } from '../../ui/FirstSteps.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PlacePicker } from '../../ui/PlacePicker.tsx';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { EvidenceDetail } from './EvidenceDetail.tsx';
import { EvidenceGrid } from './EvidenceGrid.tsx';
import styles from './EvidenceView.module.css';
import { IntakePanel } from './IntakePanel.tsx';
import { Interrupted } from './Interrupted.tsx';
import { bring, useIntake } from './intake.ts';

/** Every evidence file of the case with its balance sheet, and the way to bring in more. */
export function EvidenceView() {
  const { t, i18n } = useTranslation();
  const open = useCase();
  const { parameters } = useRoute();
  const list = useAnswer('evidence.list', {}, { watch: ['evidence'] });
  const intake = useIntake(open.folder);
  const [picking, setPicking] = useState(false);
  const [over, setOver] = useState(false);
  const may = !open.readOnly && (intake.step === 'none' || intake.step === 'deciding' || intake.step === 'done');
  const files = () => void bring((handing) => chooseEvidence({ folder: false }, handing));
  const folder = () => void bring((handing) => chooseEvidence({ folder: true }, handing));

  useActions(
    may
      ? [
          { id: 'evidence-files', label: t('evidence.files'), group: t('evidence.title'), keys: 'a', run: files },
          { id: 'evidence-folder', label: t('evidence.folder'), group: t('evidence.title'), run: folder },
        ]
      : [],
  );

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (!may) return;
    // The list of what was dropped is gone once this handler has returned.
    const dropped = droppedFiles(event.dataTransfer, door === 'browser');
    void bring(async (handing) => takeDropped(await dropped, handing));
  }

  const all = list.value?.evidence ?? [];
  const total = (part: 'lines' | 'events' | 'rejects') => all.reduce((sum, one) => sum + one[part], 0);
  const inPart = all.filter(isInPart).length;
  const shown = all.find((one) => String(one.id) === parameters.id) ?? null;
  const buttons = !open.readOnly && (
    <>
      <Button disabled={!may} leftSection={<Icon name="plus" size={12} />} onClick={files}>
        {t('evidence.files')}
      </Button>
      <Button variant="default" disabled={!may} onClick={folder}>
        {t('evidence.folder')}
      </Button>
      {door === 'browser' && (
        <Button variant="default" disabled={!may} onClick={() => setPicking(true)}>
          {t('evidence.places')}
        </Button>
      )}
    </>
  );

  return (
    <section
      className={over ? `${frame.view} ${styles.over}` : frame.view}
      aria-label={t('evidence.title')}
      onDragOver={(event) => {
        event.preventDefault();
        if (may) setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={drop}
    >
      <div className={frame.bar}>
        <h1>{t('evidence.title')}</h1>
        <p className={styles.sum}>
          {t('evidence.sum', { count: all.length })} ·{' '}
          {t('evidence.totals', {
            lines: counted('lines', total('lines'), t, i18n.language),
            events: counted('events', total('events'), t, i18n.language),
            rejects: counted('rejects', total('rejects'), t, i18n.language),
          })}
          {inPart > 0 && (
            <>
              {' · '}
              <span className={styles.doubtful}>{t('evidence.inPart', { count: inPart })}</span>
            </>
          )}
        </p>
        <div className={styles.buttons}>
          <Button variant="subtle" onClick={openFormats}>
            {t('formats.open')}
          </Button>
          {buttons}
        </div>
      </div>
      {over && <p className={styles.drop}>{t('evidence.drop')}</p>}
      {(intake.step === 'none' || intake.step === 'done') &&
        open.interrupted.map((one) => <Interrupted key={one.seq} of={one} may={may} />)}
      {intake.step !== 'none' || intake.failure ? (
        <IntakePanel intake={intake} />
      ) : list.value === null ? (
        list.state === 'failed' ? (
          <Failed failure={list.failure} retry={list.retry} />
        ) : (
          <Loading />
        )
      ) : all.length === 0 ? (
        <Empty
          why={t('evidence.empty')}
          what={
            open.readOnly
              ? t('evidence.emptyReadOnly')
              : t(door === 'browser' ? 'evidence.emptyDoBrowser' : 'evidence.emptyDo')
          }
        >
          {!open.readOnly && <FirstSteps where="case" />}
        </Empty>
      ) : (
        <div className={shown ? frame.split : frame.whole}>
          <EvidenceGrid
            all={all}
            unread={open.unread.map(({ id }) => id)}
            chosen={shown?.id ?? null}
            choose={(one) => change({ id: String(one.id) }, true)}
          />
          {shown && (
            <EvidenceDetail may={!open.readOnly} of={shown} all={all} close={() => change({ id: undefined }, true)} />
          )}
        </div>
      )}
      <PlacePicker
        opened={picking}
        close={() => setPicking(false)}
        what="evidence"
        pick={(chosen) => void bring(async () => chosen)}
      />
    </section>
  );
}
