import type { Roster } from '@shared/roster.ts';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import frame from '../../ui/View.module.css';
import styles from './Who.module.css';

/** More than this is better looked for in the table it came from. */
const mostShown = 5;

/** Accounts that the roster states for several people: whose events they are cannot be told from it. */
export function SharedAccounts({ of }: { of: Roster }) {
  const { t } = useTranslation();
  if (of.shared.length === 0) return null;
  const nameOf = (id: number) => of.people.find((person) => person.id === id)?.name ?? '';
  return (
    <div className={`${frame.bar} ${styles.inference}`} role="note">
      <span>{t('links.roster.shared', { count: of.shared.length })}</span>
      {of.shared.slice(0, mostShown).map(({ account, people }) => (
        <span key={account}>
          <EvidenceText text={account} />:{' '}
          {people.map((id, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={hrefOf('links', { tab: 'roster', person: String(id) })}>
                <EvidenceText text={nameOf(id)} />
              </a>
            </span>
          ))}
        </span>
      ))}
      {of.shared.length > mostShown && (
        <span>{t('links.roster.sharedMore', { count: of.shared.length - mostShown })}</span>
      )}
    </div>
  );
}
