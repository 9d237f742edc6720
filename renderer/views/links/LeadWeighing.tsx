import { Button, NumberInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { LeadList, LeadRule, LeadWeights } from '@shared/leads.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { Count } from '../../ui/Count.tsx';
import { Failed } from '../../ui/State.tsx';
import { useCase } from '../../use-case.ts';
import { useRuleWords, useTold } from './told.ts';
import styles from './Who.module.css';

/** How much each rule counts: tried at once, kept when a person says so. Beside it what each rule looks for. */
export function LeadWeighing({
  of,
  trial,
  tryOut,
}: {
  of: LeadList;
  trial: LeadWeights | null;
  tryOut: (weights: LeadWeights | null) => void;
}) {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const now = trial ?? of.weights;

  async function keep() {
    setFailure(null);
    try {
      await ask('leads.weights', { weights: now });
      tryOut(null);
      notifications.show({ message: t('links.leads.kept') });
    } catch (error) {
      setFailure(asFailure(error));
    }
  }
  const weigh = (rule: LeadRule, value: string | number) => {
    if (typeof value === 'number') tryOut({ ...now, rules: { ...now.rules, [rule]: value } });
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section className={styles.panel} aria-label={t('links.leads.weights')} tabIndex={0}>
      <div className={styles.actions}>
        <span className={styles.quiet}>{t('links.leads.weightsMeaning')}</span>
        <NumberInput
          w={190}
          label={t('links.leads.support')}
          value={now.support}
          min={0}
          max={100}
          onChange={(value) => typeof value === 'number' && tryOut({ ...now, support: value })}
        />
        <span role="status">{trial && t('links.leads.trying')}</span>
        {trial && (
          <>
            <Button disabled={readOnly} onClick={() => void keep()}>
              {t('links.leads.keep')}
            </Button>
            <Button variant="default" onClick={() => tryOut(null)}>
              {t('links.leads.discard')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => tryOut(of.defaults)}>
          {t('links.leads.standardAll')}
        </Button>
      </div>
      {failure && <Failed failure={failure} />}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('links.leads.weight')}</th>
            <th scope="col" className={styles.number}>
              {t('links.leads.standard')}
            </th>
            <th scope="col" className={styles.number}>
              {t('links.leads.found')}
            </th>
            <th scope="col">{t('links.leads.column.rule')}</th>
            <th scope="col">{t('links.leads.looksFor')}</th>
          </tr>
        </thead>
        <tbody>
          {of.rules.map((one) => (
            <tr key={one.rule}>
              <td>
                <NumberInput
                  w={76}
                  aria-label={`${t('links.leads.weight')}: ${t(`leadWords.rules.${one.rule}.title`)}`}
                  value={now.rules[one.rule] ?? 0}
                  min={0}
                  max={100}
                  onChange={(value) => weigh(one.rule, value)}
                />
              </td>
              <td className={styles.number}>{of.defaults.rules[one.rule] ?? 0}</td>
              <td className={styles.number}>
                <Count of={one.found} />
              </td>
              <td>{t(`leadWords.rules.${one.rule}.title`)}</td>
              <td>
                <RuleWords of={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RuleWords({ of }: { of: LeadList['rules'][number] }) {
  const { looksFor } = useRuleWords()(of.rule);
  const tell = useTold();
  return (
    <>
      {looksFor} {of.cannotTold !== null && <strong>{tell([of.cannotTold])}</strong>}
    </>
  );
}
