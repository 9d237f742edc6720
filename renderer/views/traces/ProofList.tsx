import type { Proof } from '@shared/actors.ts';
import { durationText, second } from '@shared/time.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';
import { countText } from '../../ui/numbers.ts';
import { eventHref } from './sight.ts';
import styles from './Trace.module.css';

/** What each rule's sentence speaks of; without it the engine's own sentence stands. */
const needed = {
  credential: ['value'],
  account: ['value'],
  userAgent: ['value', 'network'],
  rhythm: ['seconds', 'network'],
  ids: ['value', 'template', 'next', 'seconds'],
  interleaved: ['template'],
  person: [],
} as const satisfies Record<Proof['rule'], readonly string[]>;

/** Why things are taken to belong together: a sentence each, and the lines that show it. */
export function ProofList({ proofs }: { proofs: readonly Proof[] }) {
  const { t, i18n } = useTranslation();
  return (
    <ul className={styles.proofs}>
      {proofs.map((proof, index) => (
        <li key={index}>
          <span className={styles.rule}>{t(`traces.rule.${proof.rule}`)}</span>
          <span>
            <bdi>{sentenceOf(proof, t, i18n.language)}</bdi>
            {proof.times > 1 && (
              <span className={styles.quiet}>
                {' '}
                {t('traces.proof.times', { count: proof.times, n: countText(proof.times, i18n.language) })}
              </span>
            )}{' '}
            {proof.events.map((event, number) => (
              <a key={`${event.evidence}:${event.byteOffset}`} className={styles.line} href={eventHref(event)}>
                {proof.events.length === 1
                  ? t('traces.proof.line')
                  : number === 0
                    ? t('traces.proof.here')
                    : number === 1
                      ? t('traces.proof.there')
                      : t('traces.proof.more', { n: number + 1 })}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A proof in the reader's language; the engine's own sentence where its values are not those the words speak of. */
function sentenceOf(proof: Proof, t: TFunction, language: string): string {
  const wanted: readonly string[] = needed[proof.rule];
  if (wanted.some((name) => proof.values[name] === undefined)) return visibleText(proof.sentence);
  const said = (name: string) => {
    const value = proof.values[name];
    if (typeof value === 'string') return visibleText(value);
    if (value === undefined) return '';
    return name === 'seconds' ? durationText(value * second, language) : countText(value, language);
  };
  return t(`traces.proof.${proof.rule}`, {
    value: said('value'),
    network: said('network'),
    template: said('template'),
    next: said('next'),
    seconds: said('seconds'),
  });
}
