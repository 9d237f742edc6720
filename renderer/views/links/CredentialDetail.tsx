import { Button } from '@mantine/core';
import type { Credential, CredentialStatement, LifeMoment } from '@shared/credentials.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import frame from '../../ui/View.module.css';
import { useCase } from '../../use-case.ts';
import { ownerOf } from './CredentialGrid.tsx';
import { Marks } from './Marks.tsx';
import { hrefOfEvent, hrefOfNode } from './sight.ts';
import styles from './Who.module.css';

type FactName =
  | 'owner'
  | 'issuer'
  | 'keyId'
  | 'issued'
  | 'expires'
  | 'revoked'
  | 'uses'
  | 'accepted'
  | 'firstUse'
  | 'lastUse'
  | 'subjects'
  | 'addresses';

/** The life of one credential, and who says so. */
export function CredentialDetail({ of, state }: { of: Credential; state: (of: Partial<CredentialStatement>) => void }) {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const fact = (name: FactName, value: ReactNode) => (
    <div>
      <dt>{t(`links.credentials.column.${name}`)}</dt>
      <dd>{value}</dd>
    </div>
  );
  const owner = ownerOf(of);
  return (
    <aside className={frame.detail} aria-label={`${t(`links.kinds.${of.kind}`)} ${of.id}`}>
      <h2>
        {t(`links.kinds.${of.kind}`)} <EvidenceText text={of.id} wrap />
      </h2>
      <Marks of={of.marks} />
      <div className={styles.actions}>
        <a href={hrefOf('timeline', { filter: of.filter })}>{t('links.onTimeline')}</a>
        <a href={hrefOfNode(of.kind === 'account' ? 'account' : 'credential', of.id)}>{t('links.inGraph')}</a>
        {!readOnly && (
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => state({ id: of.id, kind: of.kind, owner: of.owner?.text ?? of.owner?.account ?? '' })}
          >
            {t('links.credentials.state')}
          </Button>
        )}
      </div>
      <dl className={frame.facts}>
        {fact(
          'owner',
          owner === null ? (
            t('links.credentials.unknownOwner')
          ) : (
            <>
              <EvidenceText text={owner} wrap />{' '}
              <span className={styles.quiet}>
                {t(of.owner?.source === 'stated' ? 'links.credentials.stated' : 'links.credentials.fromEvidence')}
              </span>
            </>
          ),
        )}
        {of.issuer !== null && fact('issuer', <EvidenceText text={of.issuer} wrap />)}
        {of.keyId !== null &&
          fact(
            'keyId',
            <a href={hrefOf('links', { tab: 'credentials', text: of.keyId })}>
              <EvidenceText text={of.keyId} wrap />
            </a>,
          )}
        {fact('issued', <Moment of={of.issued} />)}
        {fact('expires', <Moment of={of.expires} />)}
        {fact('revoked', <Moment of={of.revoked} />)}
        {fact('uses', <Count of={of.uses} />)}
        {fact('accepted', <Count of={of.accepted} />)}
        {fact(
          'firstUse',
          of.firstEvent ? (
            <a href={hrefOfEvent(of.firstEvent, of.filter)}>
              <Instant at={of.firstUse} />
            </a>
          ) : (
            <Instant at={of.firstUse} />
          ),
        )}
        {fact(
          'lastUse',
          of.lastEvent ? (
            <a href={hrefOfEvent(of.lastEvent, of.filter)}>
              <Instant at={of.lastUse} />
            </a>
          ) : (
            <Instant at={of.lastUse} />
          ),
        )}
        {fact(
          'subjects',
          <>
            <Count of={of.subjects} />: <EvidenceText text={of.accounts.join(', ')} wrap />
          </>,
        )}
        {fact('addresses', <Count of={of.addresses} />)}
      </dl>
    </aside>
  );
}

function Moment({ of }: { of: LifeMoment | null }) {
  const { t } = useTranslation();
  if (of === null) return t('common.notStated');
  return (
    <>
      <Instant at={of.instant} />
      {of.precision === 'day' && <span className={styles.quiet}> ({t('links.day')})</span>}{' '}
      {of.event ? (
        <a href={hrefOfEvent(of.event)}>
          <EvidenceText text={of.source || t('links.openEvent')} wrap />
        </a>
      ) : (
        <span className={styles.quiet}>
          <EvidenceText text={of.source} wrap />
        </span>
      )}
    </>
  );
}
