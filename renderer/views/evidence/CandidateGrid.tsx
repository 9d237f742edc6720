import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EngineFailure, type FailureCode } from '../../failure.ts';
import { useFormatChoices } from '../../formats/use-formats.ts';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { useFailureWords } from '../../words/failure.ts';
import styles from './CandidateGrid.module.css';
import { type Candidate, isArchive, patternOf, unreadIn, wantOf } from './candidate.ts';
import { Fit } from './Fit.tsx';
import { FormatName } from './FormatName.tsx';
import { decide } from './intake.ts';
import { YearCell, ZoneCell } from './ZoneCell.tsx';

/** The files looked at, one a row: what each is taken for, and the decisions it wants. */
export function CandidateGrid({
  candidates,
  chosen,
  choose,
}: {
  candidates: readonly Candidate[];
  chosen: string | null;
  choose: (one: Candidate) => void;
}) {
  const { t } = useTranslation();
  const choices = useFormatChoices();
  const columns: GridColumn<Candidate>[] = [
    {
      name: 'included',
      header: <span className="only-said">{t('evidence.column.included')}</span>,
      width: 34,
      cell: (one) => (
        <Checkbox
          checked={one.included}
          disabled={one.inspection.obstacle !== null}
          aria-label={t('evidence.include', { name: visibleText(one.inspection.name) })}
          onChange={(event) => void decide(one.inspection.path, { included: event.currentTarget.checked })}
        />
      ),
    },
    {
      name: 'name',
      header: t('evidence.column.name'),
      width: 170,
      grow: 1.4,
      cell: (one) => <EvidenceText text={one.inspection.name} />,
    },
    {
      name: 'state',
      header: t('evidence.column.state'),
      width: 270,
      grow: 1.6,
      cell: (one) => <State of={one} />,
    },
    {
      name: 'format',
      header: t('evidence.column.format'),
      width: 210,
      cell: (one) =>
        isArchive(one) ? (
          t('evidence.archiveOf', { count: one.inspection.members?.length ?? 0 })
        ) : (
          <NativeSelect
            aria-label={t('evidence.formatOf', { name: visibleText(one.inspection.name) })}
            classNames={{ input: styles.select ?? '' }}
            value={one.format ?? one.inspection.recognised?.format ?? ''}
            onChange={(event) => {
              const format = event.currentTarget.value;
              void decide(one.inspection.path, { format, mapping: null });
            }}
            data={
              one.format === null && one.inspection.recognised === null
                ? [{ value: '', label: t('evidence.notRecognised'), disabled: true }, ...choices]
                : [...patternChoice(one.format), ...choices]
            }
          />
        ),
    },
    { name: 'zone', header: t('evidence.column.zone'), width: 250, cell: (one) => <ZoneCell of={one} /> },
    { name: 'year', header: t('evidence.column.year'), width: 150, cell: (one) => <YearCell of={one} /> },
    {
      name: 'fit',
      header: t('evidence.column.fit'),
      width: 110,
      cell: (one) =>
        one.format !== null ? (
          t('evidence.overruled')
        ) : one.inspection.recognised ? (
          <Fit score={one.inspection.recognised.score} />
        ) : (
          '–'
        ),
    },
    {
      name: 'parsed',
      header: t('evidence.column.parsed'),
      width: 118,
      numeric: true,
      cell: (one) => (
        <>
          <Count of={one.inspection.parsed} /> / <Count of={one.inspection.looked} />
        </>
      ),
    },
    {
      name: 'runnerUp',
      header: t('evidence.column.runnerUp'),
      width: 130,
      grow: 0.8,
      cell: (one) =>
        one.inspection.runnerUp ? (
          <>
            <FormatName id={one.inspection.runnerUp.format} /> <Fit score={one.inspection.runnerUp.score} />
          </>
        ) : (
          '–'
        ),
    },
    {
      name: 'size',
      header: t('evidence.column.size'),
      width: 76,
      numeric: true,
      cell: (one) => <Bytes of={one.inspection.sizeBytes} />,
    },
  ];
  return (
    <Grid
      label={t('evidence.candidates')}
      rows={candidates}
      columns={columns}
      rowId={(one) => one.inspection.path}
      chosen={chosen}
      choose={choose}
      bad={(one) => one.inspection.obstacle !== null}
      rowHeight={32}
    />
  );
}

/** A pattern that a person stated, beside the formats that are known. */
function patternChoice(format: string | null): { value: string; label: string }[] {
  const pattern = patternOf(format);
  return format === null || pattern === null ? [] : [{ value: format, label: visibleText(pattern) }];
}

function State({ of }: { of: Candidate }) {
  const { t } = useTranslation();
  const want = wantOf(of);
  const obstacle = of.inspection.obstacle;
  if (obstacle) return <Obstacle of={obstacle} />;
  if (!of.included) return t('evidence.want.left');
  const unread = unreadIn(of);
  if (want === 'nothing' && unread !== null)
    return <span className={styles.wanting}>{t('evidence.want.inPart', { share: unread })}</span>;
  return <span className={want === 'nothing' ? styles.ready : styles.wanting}>{t(`evidence.want.${want}`)}</span>;
}

/** The sentence that says what to do, the whole of it where the pointer rests; the name stands beside it already. */
function Obstacle({ of }: { of: NonNullable<Candidate['inspection']['obstacle']> }) {
  const words = useFailureWords(new EngineFailure(of.code as FailureCode, of.message, of.values));
  const name = visibleText(String(of.values.name ?? ''));
  const said = words.detail === null ? words.sentence : `${words.sentence} ${words.detail}`;
  const short = said.startsWith(name) ? said.slice(name.length).replace(/^[\s:]+/, '') : said;
  return <span title={said}>{short}</span>;
}
