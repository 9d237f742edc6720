import { Button } from '@mantine/core';
import { type IncidentEntry, type Phase, phases } from '@shared/incident.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions.ts';
import { change, hrefOf, useRoute } from '../../route.ts';
import { countText } from '../../ui/numbers.ts';
import { Phase as PhaseName } from '../../ui/Phase.tsx';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { AddNote } from './AddNote.tsx';
import { DwellBox } from './DwellBox.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import styles from './Incident.module.css';
import { Picture } from './Picture.tsx';
import { Withdraw } from './Withdraw.tsx';

type Open = { what: 'enter' } | { what: 'edit' | 'withdraw' | 'note'; entry: IncidentEntry } | null;

/** What happened, told by the entries that matter, and how long it lasted. */
export function IncidentView() {
  const { t, i18n } = useTranslation();
  const { readOnly } = useCase();
  const { parameters } = useRoute();
  const answer = useAnswer('incident.list', {}, { watch: ['incident', 'notes', 'evidence', 'case'] });
  const [open, setOpen] = useState<Open>(null);
  const chosen = phasesOf(parameters.phases);
  const entries = answer.value?.entries ?? [];
  const shown = entries.filter((entry) => chosen.length === 0 || chosen.includes(entry.phase));
  const at = /^\d+$/.test(parameters.entry ?? '') ? Number(parameters.entry) : null;
  const current = entries.find((entry) => entry.id === at) ?? null;
  const group = t('incident.actions.group');
  useActions([
    ...(readOnly
      ? []
      : [{ id: 'enter', label: t('incident.actions.enter'), group, keys: 'e', run: () => setOpen({ what: 'enter' }) }]),
    ...(readOnly || !current
      ? []
      : [
          {
            id: 'edit',
            label: t('incident.actions.edit'),
            group,
            run: () => setOpen({ what: 'edit', entry: current }),
          },
        ]),
    ...(readOnly || !current?.event
      ? []
      : [
          {
            id: 'note',
            label: t('incident.actions.note'),
            group,
            keys: 'n',
            run: () => setOpen({ what: 'note', entry: current }),
          },
        ]),
    ...(chosen.length === 0
      ? []
      : [{ id: 'all', label: t('incident.actions.all'), group, run: () => change({ phases: '' }) }]),
  ]);

  function toggle(phase: Phase) {
    const next = chosen.includes(phase) ? chosen.filter((one) => one !== phase) : [...chosen, phase];
    change({ phases: next.join(',') }, true);
  }

  return (
    <section className={styles.incident} aria-labelledby="incident-title">
      <div className={styles.head}>
        <h1 id="incident-title">{t('incident.title')}</h1>
        {entries.length > 0 && (
          <fieldset className={styles.phases} aria-label={t('incident.filter.label')}>
            <button type="button" aria-pressed={chosen.length === 0} onClick={() => change({ phases: '' }, true)}>
              {t('incident.filter.all')}
            </button>
            {phases
              .filter((phase) => entries.some((entry) => entry.phase === phase))
              .map((phase) => (
                <button key={phase} type="button" aria-pressed={chosen.includes(phase)} onClick={() => toggle(phase)}>
                  <PhaseName of={phase} />
                </button>
              ))}
          </fieldset>
        )}
        <span className={styles.quiet} role="status">
          {answer.value && t('incident.list.count', { count: shown.length, n: countText(shown.length, i18n.language) })}
        </span>
        <Button disabled={readOnly} rightSection={<kbd>e</kbd>} onClick={() => setOpen({ what: 'enter' })}>
          {t('incident.enter.open')}
        </Button>
      </div>
      <div>
        {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
        {answer.state === 'loading' && <Loading />}
        {shown.length > 0 && <Picture entries={shown} chosen={at} open={(id) => change({ entry: String(id) })} />}
      </div>
      {answer.value && entries.length === 0 ? (
        <Empty why={t('incident.empty')} what={t('incident.emptyDo')} />
      ) : (
        <div className={styles.body}>
          {shown.length > 0 ? (
            <EntryList entries={shown} current={at} act={(what, entry) => setOpen({ what, entry })} />
          ) : (
            answer.value && <Empty why={t('incident.list.nothing')} what={t('incident.list.nothingDo')} />
          )}
          <aside className={styles.side} aria-label={t('incident.dwell.title')}>
            {answer.value && <DwellBox dwell={answer.value.dwell} />}
            <p className={styles.quiet}>
              {t('incident.report')} <a href={hrefOf('report')}>{t('incident.toReport')}</a>
            </p>
          </aside>
        </div>
      )}
      <EntryForm
        of={open?.what === 'enter' ? 'new' : open?.what === 'edit' ? open.entry : null}
        close={() => setOpen(null)}
      />
      <Withdraw entry={open?.what === 'withdraw' ? open.entry : null} close={() => setOpen(null)} />
      <AddNote entry={open?.what === 'note' ? open.entry : null} close={() => setOpen(null)} />
    </section>
  );
}

function phasesOf(text: string | undefined): Phase[] {
  const names = (text ?? '').split(',');
  return phases.filter((phase) => names.includes(phase));
}
