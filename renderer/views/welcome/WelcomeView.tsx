import { Button } from '@mantine/core';
import type { RecentCase } from '@shared/case.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions.ts';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { openFormats } from '../../formats/FormatsDialog.tsx';
import { go } from '../../route.ts';
import { chooseCase, door } from '../../shell.ts';
import { FirstSteps } from '../../ui/FirstSteps.tsx';
import { PlacePicker } from '../../ui/PlacePicker.tsx';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { NewCase } from './NewCase.tsx';
import { RecentCases } from './RecentCases.tsx';
import styles from './WelcomeView.module.css';

/** No case is open: those worked on before, a new one, one from a folder, or the sample. */
export function WelcomeView() {
  const { t } = useTranslation();
  const cases = useAnswer('case.list', {}, { watch: ['case'] });
  const about = useAnswer('engine.about', {});
  const [making, setMaking] = useState(false);
  const [picking, setPicking] = useState(false);
  const [opening, setOpening] = useState<string | null>(null);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const first = useRef(true);

  async function attempt(what: string, work: () => Promise<unknown>) {
    setOpening(what);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(asFailure(error));
    }
    setOpening(null);
  }
  const openCase = (place: string, readOnly = false) =>
    attempt(place, async () => {
      await ask('case.open', { case: place, readOnly });
      go('timeline');
    });
  const openSample = () =>
    attempt('sample', async () => {
      const sample = await ask('case.sample', {});
      go('timeline');
      // An empty one is filled by the gate before it is shown; what an interrupted filling left out comes in behind the view.
      if (!sample.imported && sample.evidence > 0) await ask('case.fillSample', { job: 'fill-sample' });
    });
  const choose = () =>
    door === 'browser'
      ? setPicking(true)
      : void attempt('chosen', async () => {
          const chosen = await chooseCase();
          if (chosen) await ask('case.open', { case: chosen.place });
        });

  // The very first launch: nothing was ever made here, so there is something to look at.
  const none = cases.state === 'ready' && cases.value.cases.length === 0;
  useEffect(() => {
    if (!none || !first.current) return;
    first.current = false;
    void openSample();
  });

  useActions([
    { id: 'case-new', label: t('welcome.new'), group: t('welcome.title'), keys: 'n', run: () => setMaking(true) },
    { id: 'case-open', label: t('welcome.open'), group: t('welcome.title'), keys: 'o', run: choose },
    {
      id: 'case-sample',
      label: t('welcome.sample'),
      group: t('welcome.title'),
      keys: 's',
      run: () => void openSample(),
    },
  ]);

  return (
    <div className={styles.view}>
      <div className={styles.column}>
        <div className={styles.head}>
          <div>
            <h1>{t('welcome.title')}</h1>
            <p className={styles.what}>{t('welcome.what')}</p>
          </div>
          <div className={styles.buttons}>
            <Button onClick={() => setMaking(true)}>{t('welcome.new')}</Button>
            <Button variant="default" onClick={choose}>
              {t('welcome.open')}
            </Button>
            <Button variant="default" loading={opening === 'sample'} onClick={() => void openSample()}>
              {t('welcome.sample')}
            </Button>
            <Button variant="subtle" onClick={openFormats}>
              {t('formats.open')}
            </Button>
          </div>
        </div>
        {failure && <Failed failure={failure} />}
        <section className={styles.recent} aria-label={t('welcome.recent')}>
          {cases.value === null ? (
            cases.state === 'failed' ? (
              <Failed failure={cases.failure} retry={cases.retry} />
            ) : (
              <Loading />
            )
          ) : cases.value.cases.length === 0 ? (
            <Empty why={t('welcome.none')} what={t('welcome.noneDo')} />
          ) : (
            <RecentCases
              cases={cases.value.cases}
              opening={opening}
              open={(one: RecentCase, readOnly) => void openCase(one.place, readOnly)}
            />
          )}
        </section>
        <FirstSteps where="welcome" />
        {about.value && (
          <p className={styles.about}>
            {t('welcome.about', { version: about.value.version, duckdb: about.value.duckdb, node: about.value.node })}
          </p>
        )}
      </div>
      <NewCase opened={making} close={() => setMaking(false)} />
      <PlacePicker
        opened={picking}
        close={() => setPicking(false)}
        what="case"
        pick={([chosen]) => chosen && void openCase(chosen.place)}
      />
    </div>
  );
}
