import { NativeSelect } from '@mantine/core';
import type { Input } from '@shared/contract.ts';
import { type Mapping, mapping as mappingShape } from '@shared/evidence.ts';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/Count.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Failed, Loading } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { MappingColumns } from './MappingColumns.tsx';
import styles from './ReadAgain.module.css';

const orders = mappingShape.shape.dayOrder.unwrap().options;

/** The columns of a file that is in the case, and what the parser would make of it with another use of them. */
export function AgainColumns({
  look,
  choose,
}: {
  look: Input<'evidence.lookAgain'>;
  choose: (mapping: Mapping) => void;
}) {
  const { t } = useTranslation();
  const { state, value, failure, retry } = useAnswer('evidence.lookAgain', look);
  if (state === 'failed') return <Failed failure={failure} retry={retry} />;
  if (!value) return <Loading />;
  const mapping = look.mapping ?? value.mapping ?? { time: null, fields: {} };
  if (value.columns.length === 0) return <p>{t('evidence.again.noColumns')}</p>;
  const [first] = value.rows;
  return (
    <section className={styles.columns} aria-label={t('evidence.mapping.title')}>
      <p role="status">
        {t('evidence.column.parsed')}: <Count of={value.parsed} /> / <Count of={value.looked} />
        {first && (
          <>
            {' · '}
            {t('evidence.fact.first')}: <Instant at={first.instant} />
          </>
        )}
      </p>
      <MappingColumns columns={value.columns} mapping={mapping} choose={choose} />
      {(value.dayOrderUnknown || mapping.dayOrder) && (
        <NativeSelect
          label={t('evidence.reading.dayOrder')}
          value={mapping.dayOrder ?? ''}
          onChange={(event) => {
            const order = orders.find((one) => one === event.currentTarget.value);
            if (order) choose({ ...mapping, dayOrder: order });
          }}
          data={[
            { value: '', label: t('evidence.reading.dayOrderUnknown'), disabled: true },
            ...orders.map((order) => ({ value: order, label: t(`evidence.reading.${order}`) })),
          ]}
        />
      )}
    </section>
  );
}
