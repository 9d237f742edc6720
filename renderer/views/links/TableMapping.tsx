import { MultiSelect } from '@mantine/core';
import { credentialFields } from '@shared/credentials.ts';
import { rosterFields, type TableProblem } from '@shared/roster.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { countText } from '../../ui/numbers.ts';
import styles from './Who.module.css';

/** A table as it would be taken in, whichever it holds. */
export interface Preview {
  name: string;
  delimiter: string;
  encoding: string;
  columns: string[];
  mapping: Record<string, string[]>;
  mappingFrom: 'asked' | 'remembered' | 'guessed';
  rows: Record<string, string | string[]>[];
  total: number;
  known: number;
  problems: TableProblem[];
  zone: string;
}

const delimiters: Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** Which column says what, the first rows as they would be taken in, and what cannot be read. */
export function TableMapping({
  of,
  preview,
  remap,
}: {
  of: 'roster' | 'credentials';
  preview: Preview;
  remap: (mapping: Preview['mapping']) => void;
}) {
  const { t, i18n } = useTranslation();
  const fields: { name: string; label: string }[] =
    of === 'roster'
      ? rosterFields.map((name) => ({ name, label: t(`links.roster.field.${name}`) }))
      : credentialFields.map((name) => ({ name, label: t(`links.credentials.column.${name}`) }));
  const shown = fields.filter(({ name }) => (preview.mapping[name] ?? []).length > 0);
  const delimiter = delimiters[preview.delimiter];
  const read = Object.values(preview.mapping).flat();
  const unread = preview.columns.filter((column) => !read.includes(column));
  const sentence = ({ say, values }: TableProblem) => {
    const field = fields.find(({ name }) => name === values.field)?.label ?? '';
    return t(`links.table.problem.${say}`, { ...values, field });
  };
  const n = (count: number) => countText(count, i18n.language);
  return (
    <>
      <p className={styles.quiet}>
        <EvidenceText
          wrap
          text={
            preview.encoding === 'XLSX'
              ? t('links.table.readSheet', { name: preview.name })
              : t('links.table.read', {
                  name: preview.name,
                  encoding: preview.encoding,
                  delimiter: delimiter ? t(`links.table.delimiter.${delimiter}`) : preview.delimiter,
                })
          }
        />{' '}
        {t('links.table.zone', { zone: preview.zone })}
      </p>
      <h2>{t('links.table.mapping')}</h2>
      <p className={styles.quiet}>{t(`links.table.mappingFrom.${preview.mappingFrom}`)}</p>
      <div className={styles.two}>
        {fields.map(({ name, label }) => (
          <MultiSelect
            key={name}
            label={label}
            data={preview.columns.map((column) => ({ value: column, label: visibleText(column) }))}
            value={preview.mapping[name] ?? []}
            placeholder={(preview.mapping[name] ?? []).length === 0 ? t('links.table.notIn') : ''}
            onChange={(columns) => remap({ ...preview.mapping, [name]: columns })}
          />
        ))}
      </div>
      {unread.length > 0 && (
        <p className={styles.quiet}>
          <EvidenceText text={t('links.table.unread', { columns: unread.join(', ') })} wrap />
        </p>
      )}
      <h2>{t(of === 'roster' ? 'links.table.people' : 'links.table.lines')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section className={styles.scroll} aria-label={t('links.table.people')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {shown.map(({ name, label }) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.slice(0, 8).map((row, index) => (
              <tr key={index}>
                {shown.map(({ name }) => (
                  <td key={name}>
                    <EvidenceText text={[row[name] ?? ''].flat().join(', ')} wrap />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.quiet}>{t('links.table.total', { total: n(preview.total), known: n(preview.known) })}</p>
      {preview.problems.length > 0 && (
        <>
          <h2>{t('links.table.problems')}</h2>
          <ul className={styles.list}>
            {preview.problems.map((problem, index) => (
              <li key={index}>
                {t('links.table.line', { line: problem.line })}: <EvidenceText text={sentence(problem)} wrap />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
