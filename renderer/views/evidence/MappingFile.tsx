import { Button, FileButton } from '@mantine/core';
import { type Mapping, mappingFile } from '@shared/evidence.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../shell.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import { type Candidate, columnsOf } from './candidate.ts';
import { decide } from './intake.ts';
import styles from './MappingEditor.module.css';

/** Choices of columns as a file of their own: for the next table of the same kind, and for a colleague. */
export function MappingFile({ of, mapping }: { of: Candidate; mapping: Mapping }) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState<string | null>(null);
  const { inspection } = of;
  const format = of.format ?? inspection.recognised?.format ?? '';

  async function load(file: File): Promise<void> {
    const read = mappingFile.safeParse(await file.text().then(parsed));
    if (!read.success) return setWrong(t('evidence.mapping.notOne'));
    const missing = columnsOf(read.data.mapping).filter((column) => !inspection.columns.includes(column));
    if (missing.length > 0)
      return setWrong(t('evidence.mapping.other', { columns: missing.map(visibleText).join(', ') }));
    setWrong(null);
    const { dayOrder, ...rest } = read.data.mapping;
    await decide(inspection.path, { mapping: rest, ...(dayOrder ? { dayOrder } : {}) });
  }

  function save(): void {
    const kept = of.dayOrder === null ? mapping : { ...mapping, dayOrder: of.dayOrder };
    const text = JSON.stringify({ dwell: 'mapping', version: 1, format, mapping: kept }, null, 2);
    const name = `${inspection.name.replace(/.*[/\\]/, '').replace(/\.[^.]*$/, '')}.mapping.json`;
    void saveFile({ name, mime: 'application/json', body: `${text}\n` });
  }

  return (
    <div className={styles.file}>
      <Button size="compact-xs" variant="default" onClick={save}>
        {t('evidence.mapping.save')}
      </Button>
      <FileButton accept=".json,application/json" onChange={(file) => file && void load(file)}>
        {(props) => (
          <Button {...props} size="compact-xs" variant="default">
            {t('evidence.mapping.load')}
          </Button>
        )}
      </FileButton>
      {wrong && <p role="alert">{wrong}</p>}
    </div>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
