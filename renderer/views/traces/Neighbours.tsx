import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/Count.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Ip } from '../../ui/Ip.tsx';
import { countText } from '../../ui/numbers.ts';
import { Failed, Loading } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useCountryName } from './country-name.ts';
import { Label } from './Label.tsx';
import { Opens } from './Opens.tsx';
import { ProofList } from './ProofList.tsx';
import { wholeScope } from './sight.ts';
import styles from './Trace.module.css';

/** Addresses that something ties to this one, each with what ties it. */
export function Neighbours({ address }: { address: string }) {
  const { t, i18n } = useTranslation();
  const countryName = useCountryName();
  const answer = useAnswer(
    'traces.neighbours',
    { address, limit: 100 },
    { watch: ['evidence', 'traces'], cancellable: true },
  );
  const of = answer.value;
  return (
    <section aria-labelledby="trace-neighbours">
      <div className={styles.partHead}>
        <h3 id="trace-neighbours">{t('traces.neighbours.title')}</h3>
        {of && of.total > 0 && (
          <span className={styles.quiet} role="status">
            {t('traces.neighbours.count', { count: of.total, n: countText(of.total, i18n.language) })}
          </span>
        )}
      </div>
      {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      {answer.state === 'loading' && <Loading />}
      {of && of.neighbours.length === 0 && <p className={styles.quiet}>{t('traces.neighbours.none')}</p>}
      {of && of.neighbours.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
        <ul className={styles.neighbours} tabIndex={0} aria-label={t('traces.neighbours.title')}>
          {of.neighbours.map((one) => (
            <li key={one.address}>
              <p className={styles.neighbour}>
                <Ip address={one.address} />
                <span>{countryName(one.row.country)}</span>
                <Label of={one.row.label} />
                <span>
                  {t('traces.column.events')}{' '}
                  <Opens scope={wholeScope} filter={one.row.filter}>
                    <Count of={one.row.events} />
                  </Opens>
                </span>
                <span className={styles.quiet}>
                  <Instant at={one.row.firstSeen} precision="minute" /> –{' '}
                  <Instant at={one.row.lastSeen} precision="minute" />
                </span>
              </p>
              <ProofList proofs={one.proofs} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
