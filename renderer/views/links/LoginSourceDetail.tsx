import type { LoginSource } from '@shared/logins.ts';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { useInstantText } from '../../ui/Instant.tsx';
import { Ip } from '../../ui/Ip.tsx';
import { countText } from '../../ui/numbers.ts';
import { hrefOfNode } from './sight.ts';
import styles from './Who.module.css';

/** One source: who came in from it how often, and whose logins failed. */
export function LoginSourceDetail({ of }: { of: LoginSource }) {
  const { t, i18n } = useTranslation();
  const text = useInstantText();
  const n = (count: number) => countText(count, i18n.language);
  return (
    <>
      <div className={styles.head}>
        <h2>
          <Ip address={of.address} />
        </h2>
      </div>
      <p>
        {of.firstAfter === null
          ? t('links.logins.noneAfter')
          : t('links.logins.after', { n: n(of.cameInAfter), at: text(of.firstAfter) })}
      </p>
      <div className={styles.actions}>
        <a href={hrefOf('timeline', { filter: of.filter })}>{t('links.onTimeline')}</a>
        <a href={hrefOfNode('address', of.address)}>{t('links.inGraph')}</a>
      </div>
      {of.accounts.length > 0 && (
        <>
          <h3>{t('links.logins.whoCameIn', { n: n(of.accountsTotal) })}</h3>
          <table className={styles.table}>
            <tbody>
              {of.accounts.map(({ account, times }) => (
                <tr key={account}>
                  <td>
                    <EvidenceText text={account} wrap />
                  </td>
                  <td className={styles.number}>
                    <Count of={times} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {of.tried.length > 0 && (
        <>
          <h3>{t('links.logins.whoFailed', { n: n(of.triedTotal) })}</h3>
          <p>
            <EvidenceText text={of.tried.join(', ')} wrap />
          </p>
        </>
      )}
      {(of.accountsTotal > of.accounts.length || of.triedTotal > of.tried.length) && (
        <p className={styles.quiet}>
          {t('links.logins.firstOnly', { n: n(Math.max(of.accounts.length, of.tried.length)) })}
        </p>
      )}
    </>
  );
}
