import { NativeSelect } from '@mantine/core';
import type { ImportedFile } from '@shared/evidence.ts';
import { useTranslation } from 'react-i18next';
import { useFormatChoices } from '../../formats/use-formats.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import type { Candidate } from './candidate.ts';
import { importMember } from './intake.ts';
import styles from './MemberFormat.module.css';

/** A file of an archive that was not recognised is imported as soon as somebody says what it is. */
export function MemberFormat({ of, archive }: { of: ImportedFile; archive: Candidate | null }) {
  const { t } = useTranslation();
  const choices = useFormatChoices();
  if (!archive) return null;
  return (
    <NativeSelect
      className={styles.format}
      aria-label={t('evidence.formatOf', { name: visibleText(of.name) })}
      value=""
      onChange={(event) => void importMember(of, archive, event.currentTarget.value)}
      data={[{ value: '', label: t('evidence.results.chooseFormat'), disabled: true }, ...choices]}
    />
  );
}
