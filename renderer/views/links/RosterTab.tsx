import { Button } from '@mantine/core';
import type { Person } from '@shared/roster.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, hrefOf, useRoute } from '../../route.ts';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { NobodysAccounts } from './NobodysAccounts.tsx';
import { PersonDetail } from './PersonDetail.tsx';
import { type Editing, PersonForm } from './PersonForm.tsx';
import { PersonGrid } from './PersonGrid.tsx';
import { RemovedPeople } from './RemovedPeople.tsx';
import { SearchField } from './SearchField.tsx';
import { SharedAccounts } from './SharedAccounts.tsx';
import { Silent } from './Silent.tsx';
import { watched } from './sight.ts';
import { TableImport } from './TableImport.tsx';
import styles from './Who.module.css';

const parts = ['people', 'nobody', 'silent', 'removed'] as const;

/** The staff, with what is stated of them and what the evidence holds; accounts of nobody; people without a trace; people removed. */
export function RosterTab() {
  const { t, i18n } = useTranslation();
  const { readOnly } = useCase();
  const { parameters } = useRoute();
  const [importing, setImporting] = useState(false);
  const [editing, setEditing] = useState<Editing | null>(null);
  const answer = useAnswer('roster.list', {}, { watch: watched, cancellable: true });
  const roster = answer.value;
  if (roster === null)
    return answer.state === 'failed' ? <Failed failure={answer.failure} retry={answer.retry} /> : <Loading />;
  const part = parts.find((one) => one === parameters.show) ?? 'people';
  const silent = roster.people.filter(
    ({ id }) => roster.withoutAccounts.includes(id) || roster.withoutEvents.includes(id),
  );
  const counts = {
    people: roster.people.length,
    nobody: roster.unownedTotal,
    silent: silent.length,
    removed: roster.removed.length,
  };
  const shownParts = parts.filter((one) => one !== 'removed' || one === part || roster.removed.length > 0);
  const wanted = (parameters.text ?? '').toLocaleLowerCase();
  const people = roster.people.filter((person) => textOf(person).includes(wanted));
  const chosen = people.find((person) => String(person.id) === parameters.person) ?? null;
  return (
    <div className={styles.column}>
      <div className={frame.bar}>
        <nav className={frame.tabs} aria-label={t('links.roster.partsLabel')}>
          {shownParts.map((one) => (
            <a
              key={one}
              href={hrefOf('links', { tab: 'roster', show: one === 'people' ? '' : one })}
              aria-current={one === part ? 'page' : undefined}
            >
              {t(`links.roster.parts.${one}`, { n: countText(counts[one], i18n.language) })}
            </a>
          ))}
        </nav>
        {part === 'people' && (
          <SearchField
            label={t('links.roster.find')}
            value={parameters.text ?? ''}
            search={(text) => change({ text }, true)}
          />
        )}
        <span className={styles.quiet}>{t('links.roster.zone', { zone: roster.zone })}</span>
        <span className={styles.right}>
          <Button variant="default" disabled={readOnly} onClick={() => setEditing({ person: null })}>
            {t('links.roster.add')}
          </Button>
          <Button disabled={readOnly} onClick={() => setImporting(true)}>
            {t('links.roster.import')}
          </Button>
        </span>
      </div>
      <SharedAccounts of={roster} />
      {part === 'nobody' ? (
        <NobodysAccounts of={roster} give={setEditing} />
      ) : part === 'silent' ? (
        <Silent of={roster} people={silent} />
      ) : part === 'removed' ? (
        <RemovedPeople people={roster.removed} />
      ) : roster.people.length === 0 ? (
        <Empty why={t('links.roster.none')} what={t('links.roster.noneDo')} />
      ) : people.length === 0 ? (
        <Empty why={t('links.roster.noneFits')} />
      ) : (
        <div className={chosen ? frame.split : frame.whole}>
          <PersonGrid
            rows={people}
            chosen={chosen?.id ?? null}
            choose={(person) => change({ person: String(person.id) }, true)}
            edit={readOnly ? undefined : (person) => setEditing({ person })}
          />
          {chosen && <PersonDetail key={chosen.id} of={chosen} edit={() => setEditing({ person: chosen })} />}
        </div>
      )}
      <TableImport of="roster" opened={importing} close={() => setImporting(false)} />
      <PersonForm of={editing} close={() => setEditing(null)} />
    </div>
  );
}

function textOf(person: Person): string {
  return [person.name, person.role, person.team, ...person.accounts, ...person.aliases, ...person.addresses]
    .join('\n')
    .toLocaleLowerCase();
}
