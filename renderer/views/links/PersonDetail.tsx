import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Person, RosterMoment } from '@shared/roster.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { hrefOf } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { quoted } from '../../ui/Ip.tsx';
import frame from '../../ui/View.module.css';
import { useCase } from '../../use-case.ts';
import { Dialog } from './Dialog.tsx';
import { hrefOfNode } from './sight.ts';
import styles from './Who.module.css';

/** What is stated of a person, by whom, and what the evidence holds of the person's accounts. */
export function PersonDetail({ of, edit }: { of: Person; edit: () => void }) {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const [removing, setRemoving] = useState(false);
  const [reason, setReason] = useState('');
  const names = [...of.accounts, ...of.aliases];
  const filter = names.length === 0 ? null : `userName:${names.map(quoted).join(',')}`;
  const fact = (label: string, value: ReactNode) => (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
  const many = (values: readonly string[]) =>
    values.length === 0 ? t('common.notStated') : <EvidenceText text={values.join(', ')} wrap />;
  return (
    <aside className={frame.detail} aria-label={of.name}>
      <h2>
        <EvidenceText text={of.name} wrap />
      </h2>
      <div className={styles.actions}>
        {filter !== null && <a href={hrefOf('timeline', { filter })}>{t('links.onTimeline')}</a>}
        <a href={hrefOfNode('person', String(of.id))}>{t('links.inGraph')}</a>
        <a href={hrefOf('links', { tab: 'life', row: `person:${of.id}` })}>{t('links.tabs.life')}</a>
        {!readOnly && (
          <>
            <Button variant="default" size="compact-xs" onClick={edit}>
              {t('links.roster.edit')}
            </Button>
            <Button variant="default" size="compact-xs" onClick={() => setRemoving(true)}>
              {t('links.roster.remove')}
            </Button>
          </>
        )}
      </div>
      <dl className={frame.facts}>
        {fact(t('links.roster.field.accounts'), many(of.accounts))}
        {fact(t('links.roster.field.aliases'), many(of.aliases))}
        {fact(t('links.roster.field.role'), <EvidenceText text={of.role || t('common.notStated')} wrap />)}
        {fact(t('links.roster.field.team'), <EvidenceText text={of.team || t('common.notStated')} wrap />)}
        {(['joined', 'notice', 'lastDay', 'accessRevoked'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`links.roster.field.${name}`)}</dt>
            <dd>
              <Stated of={of[name]} end={name !== 'joined'} />
            </dd>
          </div>
        ))}
        {fact(t('links.roster.field.devices'), many(of.devices))}
        {fact(t('links.roster.field.addresses'), many(of.addresses))}
        {fact(t('links.roster.events'), <Count of={of.events} />)}
        {fact(t('links.roster.after'), <Count of={of.afterLastDay} />)}
        {fact(t('links.roster.first'), <Instant at={of.first} />)}
        {fact(t('links.roster.last'), <Instant at={of.last} />)}
        {fact(
          t('links.roster.source'),
          <>
            <EvidenceText text={of.source === 'by hand' ? t('links.roster.byHand') : of.source} wrap />
            {of.edited > 0 && `, ${t('links.roster.edited', { count: of.edited })}`}{' '}
            <a href={hrefOf('custody', { entry: String(of.entry) })}>{t('common.view.custody')}</a>
          </>,
        )}
      </dl>
      <Dialog
        opened={removing}
        close={() => setRemoving(false)}
        title={t('links.roster.removeTitle')}
        action={t('links.roster.removeTitle')}
        submit={async () => {
          await ask('roster.remove', { id: of.id, reason });
          notifications.show({ message: t('links.roster.removed') });
        }}
      >
        <p>
          <EvidenceText text={of.name} wrap />
        </p>
        <p className={styles.quiet}>{t('links.roster.removeMeaning')}</p>
        <Textarea
          label={t('links.leads.reason')}
          value={reason}
          maxLength={2000}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Dialog>
    </aside>
  );
}

function Stated({ of, end }: { of: RosterMoment | null; end: boolean }) {
  const { t } = useTranslation();
  if (of === null) return t('common.notStated');
  return (
    <>
      <EvidenceText text={of.text} />{' '}
      {of.precision === 'day' && end && (
        <span className={styles.quiet}>
          ({t('links.day')}: <Instant at={of.instant} precision="minute" />)
        </span>
      )}
    </>
  );
}
