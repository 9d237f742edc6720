import { Button, Modal, MultiSelect, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { credentialFields } from '@shared/credentials.ts';
import { rosterFields } from '@shared/roster.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { chooseEvidence, door } from '../../shell.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { countText } from '../../ui/numbers.ts';
import { PlacePicker } from '../../ui/PlacePicker.tsx';
import { Failed } from '../../ui/State.tsx';
import styles from './Who.module.css';

interface Source {
  name?: string;
  text?: string;
  path?: string;
}

/** A table as it would be taken in, whichever it holds. */
interface Preview {
  name: string;
  delimiter: string;
  encoding: string;
  columns: string[];
  mapping: Record<string, string[]>;
  mappingFrom: 'asked' | 'remembered' | 'guessed';
  rows: Record<string, string | string[]>[];
  total: number;
  known: number;
  problems: { line: number; sentence: string }[];
  zone: string;
}

async function previewOf(of: 'roster' | 'credentials', source: Source, mapping?: Preview['mapping']): Promise<Preview> {
  const input = { ...source, ...(mapping ? { mapping } : {}) };
  if (of === 'roster') {
    const { people, ...rest } = await ask('roster.preview', input);
    return { ...rest, rows: people };
  }
  const { credentials, ...rest } = await ask('credentials.preview', input);
  return { ...rest, rows: credentials };
}

/** Takes a table in: chosen or pasted, its columns mapped before one's eyes, nothing taken before it is seen. */
export function TableImport({
  of,
  opened,
  close,
}: {
  of: 'roster' | 'credentials';
  opened: boolean;
  close: () => void;
}) {
  const { t, i18n } = useTranslation();
  const [source, setSource] = useState<Source | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [pasted, setPasted] = useState('');
  const [picking, setPicking] = useState(false);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const [busy, setBusy] = useState(false);

  async function attempt(work: () => Promise<void>) {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  }
  const look = (next: Source, mapping?: Preview['mapping']) =>
    attempt(async () => {
      setPreview(await previewOf(of, next, mapping));
      setSource(next);
    });
  const leave = () => {
    setSource(null);
    setPreview(null);
    setPasted('');
    setFailure(null);
    close();
  };
  const take = () =>
    attempt(async () => {
      if (!source || !preview) return;
      const input = { ...source, mapping: preview.mapping };
      const { added, changed, unchanged } =
        of === 'roster' ? await ask('roster.import', input) : await ask('credentials.import', input);
      const n = (count: number) => countText(count, i18n.language);
      notifications.show({
        message: t('links.table.taken', { added: n(added), changed: n(changed), unchanged: n(unchanged) }),
      });
      leave();
    });

  return (
    <>
      <Modal
        opened={opened && !picking}
        onClose={leave}
        title={t(`links.table.${of}`)}
        size={900}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={styles.form}>
          {preview === null ? (
            <>
              <div className={styles.actions}>
                <Button
                  disabled={busy}
                  onClick={() =>
                    void attempt(async () => {
                      const [file] = await chooseEvidence({ folder: false });
                      if (file) await look({ path: file.place, name: file.name });
                    })
                  }
                >
                  {t('links.table.file')}
                </Button>
                {door === 'browser' && (
                  <Button variant="default" disabled={busy} onClick={() => setPicking(true)}>
                    {t('links.table.places')}
                  </Button>
                )}
              </div>
              <Textarea
                label={t('links.table.paste')}
                value={pasted}
                rows={8}
                spellCheck={false}
                onChange={(event) => setPasted(event.currentTarget.value)}
              />
              <div className={styles.foot}>
                <Button
                  variant="default"
                  disabled={busy || pasted.trim() === ''}
                  onClick={() => void look({ text: pasted })}
                >
                  {t('links.table.look')}
                </Button>
              </div>
            </>
          ) : (
            source && (
              <>
                <Mapping of={of} preview={preview} remap={(mapping) => void look(source, mapping)} />
                <div className={styles.foot}>
                  <Button variant="default" onClick={leave}>
                    {t('common.cancel')}
                  </Button>
                  <Button disabled={busy || preview.total === 0} onClick={() => void take()}>
                    {t('links.table.take', { n: countText(preview.total, i18n.language) })}
                  </Button>
                </div>
              </>
            )
          )}
          {failure && <Failed failure={failure} />}
        </div>
      </Modal>
      <PlacePicker
        opened={picking}
        close={() => setPicking(false)}
        what="evidence"
        pick={([file]) => file && void look({ path: file.place, name: file.name })}
      />
    </>
  );
}

const delimiters: Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

function Mapping({
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
            {preview.problems.slice(0, 20).map((problem) => (
              <li key={`${problem.line}${problem.sentence}`}>
                {t('links.table.line', { line: problem.line })}: <EvidenceText text={problem.sentence} wrap />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
