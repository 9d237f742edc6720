import type { EventRow } from '@shared/event.ts';
import { reasonIn } from '@shared/reasons-korean.ts';
import { useTranslation } from 'react-i18next';
import { EngineFailure, type FailureCode } from '../../failure.ts';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Empty, Loading } from '../../ui/State.tsx';
import { refusalIn, useFailureWords } from '../../words/failure.ts';
import styles from './CandidateDetail.module.css';
import { type Candidate, isArchive } from './candidate.ts';
import { MappingEditor } from './MappingEditor.tsx';
import { PatternField } from './PatternField.tsx';
import { ReadingFields } from './ReadingFields.tsx';

/** The first rows as the parser that will import them reads them, the lines it rejects, and the columns it takes. */
export function CandidateDetail({ of }: { of: Candidate }) {
  const { t, i18n } = useTranslation();
  const { inspection } = of;
  return (
    <div className={styles.detail}>
      {inspection.columns.length > 0 && <MappingEditor of={of} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section className={styles.part} aria-label={t('evidence.firstRows')} aria-busy={of.looking} tabIndex={0}>
        <h3>
          {t('evidence.firstRows')} · <EvidenceText text={inspection.name} />
        </h3>
        {inspection.columns.length === 0 && !inspection.members && <PatternField of={of} />}
        {inspection.obstacle && <Obstacle {...inspection.obstacle} />}
        <ReadingFields of={of} />
        {of.looking && <Loading what={t('evidence.want.looking')} />}
        {inspection.members && <Members of={inspection.members} />}
        {isArchive(of) ? null : inspection.rows.length === 0 ? (
          <Empty why={t('evidence.noRows')} what={t('evidence.noRowsDo')} />
        ) : (
          <FirstRows rows={inspection.rows} />
        )}
      </section>
      {inspection.rejects.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
        <section className={styles.rejects} aria-label={t('evidence.firstRejects')} tabIndex={0}>
          <h3>{t('evidence.firstRejects')}</h3>
          <ol>
            {inspection.rejects.map((reject) => (
              <li key={reject.line}>
                <span className={styles.reason}>
                  {t('evidence.line')} <Count of={reject.line} /> ·{' '}
                  <EvidenceText text={reasonIn(i18n.language, reject.reason)} wrap />
                </span>
                <code>
                  <EvidenceText text={reject.text} wrap />
                </code>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** What an archive or a workbook holds. */
function Members({ of }: { of: NonNullable<Candidate['inspection']['members']> }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.members}>
      <p>{t('evidence.membersMeaning')}</p>
      <ol>
        {of.slice(0, 200).map(({ path, sizeBytes, refused }) => (
          <li key={path}>
            <EvidenceText text={path} /> <Bytes of={sizeBytes} />
            {refused && <EvidenceText text={refusalIn(i18n.language, refused) ?? refused} wrap />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Obstacle({ code, message, values }: NonNullable<Candidate['inspection']['obstacle']>) {
  const words = useFailureWords(new EngineFailure(code as FailureCode, message, values));
  return (
    <div className={styles.obstacle}>
      <p>{words.sentence}</p>
      {words.detail && <p>{words.detail}</p>}
    </div>
  );
}

function FirstRows({ rows }: { rows: readonly EventRow[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          {(['line', 'time', 'source', 'account', 'action', 'outcome', 'text'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`evidence.preview.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.byteOffset}>
            <td>{row.line}</td>
            <td>
              <Instant at={row.instant} precision="milli" />
            </td>
            <Cell text={row.sourceIp} />
            <Cell text={row.userName ?? row.credential} />
            <Cell text={row.eventAction ?? row.httpMethod} />
            <Cell text={row.httpStatus === null ? row.eventOutcome : String(row.httpStatus)} />
            <Cell text={row.urlPath ?? row.message ?? moreText(row.more)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ text }: { text: string | null }) {
  return <td>{text === null ? <span className={styles.none}>–</span> : <EvidenceText text={text.slice(0, 300)} />}</td>;
}

/** What a format has of its own, where an event has none of the common texts. */
function moreText(more: Record<string, string> | null): string | null {
  return more === null
    ? null
    : Object.entries(more)
        .map(([name, value]) => `${name}=${value}`)
        .join(' ');
}
