import type { EventDetail } from '@shared/timeline.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Hash } from '../../ui/Hash.tsx';
import { countText } from '../../ui/numbers.ts';
import styles from './Detail.module.css';

/** The very bytes of the evidence, read anew, and whether they are still what was taken in. */
export function Original({ of }: { of: EventDetail }) {
  const { t, i18n } = useTranslation();
  const { original, evidence, row } = of;
  const count = (n: number) => countText(n, i18n.language);
  return (
    <div className={styles.part}>
      <h3>
        {t('timeline.detail.original')}
        <span className={original.state === 'same' ? styles.same : styles.changed}>
          {t(`timeline.detail.state.${original.state}`)}
        </span>
      </h3>
      {original.written !== null && <Quoted text={original.written} />}
      {original.text !== null &&
        (original.written === null ? (
          <Quoted text={original.text} />
        ) : (
          <details>
            <summary>{t('timeline.detail.bytes')}</summary>
            <Quoted text={original.text} />
          </details>
        ))}
      {original.reason !== null && <p className={styles.changed}>{visibleText(original.reason)}</p>}
      <dl className={styles.pairs}>
        <div>
          <dt>{t('timeline.columns.evidence')}</dt>
          <dd>
            {t('timeline.detail.citation', { evidence: visibleText(evidence.name), line: count(row.line) })}
            <br />
            {t('timeline.detail.offset', { offset: count(row.byteOffset), length: count(row.byteLength) })}
          </dd>
        </div>
        {original.sha256 !== null && (
          <div>
            <dt>{t('timeline.detail.sha')}</dt>
            <dd>
              <Hash value={original.sha256} name={t('timeline.detail.sha')} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('timeline.detail.fileSha')}</dt>
          <dd>
            <Hash value={evidence.sha256} name={t('timeline.detail.fileSha')} />
          </dd>
        </div>
        <div>
          <dt>{t('timeline.detail.format')}</dt>
          <dd className={styles.log}>
            {evidence.format}@{evidence.formatVersion}
          </dd>
        </div>
      </dl>
    </div>
  );
}

function Quoted({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to get there.
    <pre className={styles.original} tabIndex={0}>
      <EvidenceText text={text} wrap />
    </pre>
  );
}

/** The lines before and after, in the same file; those that are events can be gone to. */
export function Neighbours({ of, go }: { of: EventDetail; go: (byteOffset: number) => void }) {
  const { t, i18n } = useTranslation();
  const line = (n: number) => countText(n, i18n.language);
  const near = (list: EventDetail['before']) =>
    list.map((one) => {
      const content = (
        <>
          <span>{line(one.line)}</span>
          <span>
            <EvidenceText text={one.text} />
          </span>
        </>
      );
      return (
        <li key={`${one.byteOffset}`}>
          {one.isEvent ? (
            <button
              type="button"
              title={t('timeline.detail.openLine', { line: line(one.line) })}
              onClick={() => go(one.byteOffset)}
            >
              {content}
            </button>
          ) : (
            <span>{content}</span>
          )}
        </li>
      );
    });
  return (
    <div className={styles.part}>
      <h3>{t('timeline.detail.neighbours')}</h3>
      {of.before.length + of.after.length === 0 ? (
        <p className={styles.said}>{t('timeline.detail.noNeighbours')}</p>
      ) : (
        <ol className={styles.neighbours}>
          {near(of.before)}
          <li aria-current="true" className={styles.here}>
            <span>
              <span>{line(of.row.line)}</span>
              <span>
                {of.original.text === null || of.original.written !== null ? (
                  t('timeline.detail.here')
                ) : (
                  <EvidenceText text={of.original.text} />
                )}
              </span>
            </span>
          </li>
          {near(of.after)}
        </ol>
      )}
    </div>
  );
}
