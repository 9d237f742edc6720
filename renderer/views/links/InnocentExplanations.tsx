import { NativeSelect, TextInput } from '@mantine/core';
import type { Hypothesis } from '@shared/hypotheses.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import styles from './Who.module.css';

type Explanation = Hypothesis['innocent'][number];
const states = ['not-looked-into', 'holds', 'does-not-hold'] as const;

/** What else it could be, one by one: whether it was looked into, and what was found. */
export function InnocentExplanations({
  of,
  readOnly,
  change,
}: {
  of: readonly Explanation[];
  readOnly: boolean;
  change: (next: Explanation[]) => Promise<void>;
}) {
  const { t } = useTranslation();
  const set = (kind: Explanation['kind'], part: Partial<Explanation>) =>
    void change(of.map((one) => (one.kind === kind ? { ...one, ...part } : one)));
  return (
    <table className={styles.table}>
      <tbody>
        {of.map((one) => {
          const name = t(`links.hypotheses.innocentKinds.${one.kind}`);
          return (
            <tr key={one.kind}>
              <th scope="row">{name}</th>
              <td>
                {readOnly ? (
                  t(`links.hypotheses.innocentStates.${one.state}`)
                ) : (
                  <NativeSelect
                    size="xs"
                    aria-label={`${name}: ${t('links.hypotheses.stands')}`}
                    value={one.state}
                    data={states.map((value) => ({ value, label: t(`links.hypotheses.innocentStates.${value}`) }))}
                    onChange={(event) => {
                      const state = states.find((value) => value === event.currentTarget.value);
                      if (state) set(one.kind, { state });
                    }}
                  />
                )}
              </td>
              <td>
                {readOnly ? (
                  <EvidenceText text={one.text} wrap />
                ) : (
                  <TextInput
                    key={one.text}
                    aria-label={`${name}: ${t('links.hypotheses.remark')}`}
                    placeholder={t('links.hypotheses.remark')}
                    defaultValue={one.text}
                    maxLength={5000}
                    onBlur={(event) => {
                      const text = event.currentTarget.value.trim();
                      if (text !== one.text) set(one.kind, { text });
                    }}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
