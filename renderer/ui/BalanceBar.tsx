import { type Balance, balances, unreadShare } from '@shared/evidence.ts';
import { reasonIn } from '@shared/reasons-korean.ts';
import { useTranslation } from 'react-i18next';
import styles from './BalanceBar.module.css';
import { counted } from './counted.ts';
import { visibleText } from './evidence-text.ts';
import { countText } from './numbers.ts';

const parts = ['events', 'rejects', 'blanks', 'comments', 'continuations'] as const;

/** What became of a file's lines, as one bar. Whatever is there is at least a hair wide: one reject among a million is seen. */
export function BalanceBar({ of }: { of: Balance }) {
  const { t } = useTranslation();
  const sentence = useBalanceSentence()(of);
  return (
    <span className={styles.bar} role="img" aria-label={sentence} title={sentence}>
      {of.lines === 0 ? (
        <span className={styles.only}>{t('evidence.balance.none')}</span>
      ) : (
        parts.map((part) =>
          of[part] === 0 ? null : (
            <span key={part} className={styles[part]} style={{ flexGrow: of[part] / of.lines }} />
          ),
        )
      )}
    </span>
  );
}

/** The balance as an equation with its words; says so when it does not come out. */
function useBalanceSentence(): (balance: Balance) => string {
  const { t, i18n } = useTranslation();
  return (balance) => {
    const said = (part: 'lines' | 'events' | 'rejects' | 'comments' | 'continuations') =>
      counted(part, balance[part], t, i18n.language);
    const values = {
      lines: said('lines'),
      events: said('events'),
      rejects: said('rejects'),
      blanks: countText(balance.blanks, i18n.language),
      comments: said('comments'),
      continuations: said('continuations'),
    };
    return balances(balance) ? t('evidence.balance.sentence', values) : t('evidence.balance.wrong', values);
  };
}

/** The same in full: every figure under its colour. */
export function BalanceSheet({ of }: { of: Balance & { loss?: string | null | undefined } }) {
  const { t, i18n } = useTranslation();
  const even = balances(of);
  const unread = unreadShare(of);
  return (
    <div className={styles.sheet}>
      <BalanceBar of={of} />
      <div className={styles.figures}>
        <span>
          <b>{countText(of.lines, i18n.language)}</b> {t('evidence.balance.lines', { count: of.lines })}
        </span>
        <span aria-hidden="true">{even ? '=' : '≠'}</span>
        {parts.map((part, index) => (
          <span key={part} className={of[part] === 0 ? styles.zero : undefined}>
            {index > 0 && <span className={styles.plus}>+ </span>}
            <i className={styles[part]} aria-hidden="true" />
            <b>{countText(of[part], i18n.language)}</b> {t(`evidence.balance.${part}`, { count: of[part] })}
          </span>
        ))}
      </div>
      {!even && <p className={styles.wrong}>{t('evidence.balance.red')}</p>}
      {of.events === 0 ? (
        <p className={styles.wrong}>{t('evidence.balance.noEvents')}</p>
      ) : (
        unread !== null && <p className={styles.wrong}>{t('evidence.balance.inPart', { share: unread })}</p>
      )}
      {of.loss && (
        <p className={styles.wrong}>
          {t('evidence.balance.loss')} {visibleText(reasonIn(i18n.language, of.loss))}
        </p>
      )}
      {of.physicalLines !== of.lines - (of.loss ? 1 : 0) && (
        <p className={styles.note}>
          {t('evidence.balance.physical', { physical: countText(of.physicalLines, i18n.language) })}
        </p>
      )}
    </div>
  );
}
