import { Button, Textarea } from '@mantine/core';
import { valueToText } from '@shared/filter.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Failed } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { Opens } from './Opens.tsx';
import { wholeScope } from './sight.ts';
import styles from './Traces.module.css';

/** The victim's own proxies and CDN edges: behind them the client is the right-most hop that is none of them. */
export function Proxies({ cidrs }: { cidrs: readonly string[] }) {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const stated = cidrs.join('\n');
  const [text, setText] = useState(stated);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  useEffect(() => setText(stated), [stated]);
  const summary = useAnswer('traces.summary', {}, { watch: ['evidence', 'traces'], cancellable: true });
  const proposals = (summary.value?.proxyProposals ?? []).filter((one) => !linesOf(text).includes(one.address));

  async function save() {
    setRunning(true);
    setFailure(null);
    try {
      await ask('proxies.set', { cidrs: linesOf(text) });
    } catch (error) {
      setFailure(asFailure(error));
    }
    setRunning(false);
  }

  return (
    <form
      className={styles.form}
      aria-label={t('traces.proxies.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!running) void save();
      }}
    >
      <h2>{t('traces.proxies.title')}</h2>
      <p className={styles.quiet}>{t('traces.proxies.what')}</p>
      <Textarea
        aria-label={t('traces.proxies.label')}
        placeholder={'192.0.2.240/28'}
        value={text}
        disabled={readOnly}
        autosize
        minRows={2}
        maxRows={8}
        styles={{ input: { fontFamily: 'var(--mono)' } }}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {proposals.length > 0 && (
        <div>
          <p className={styles.quiet}>
            {t('traces.proxies.proposals')}{' '}
            <Button
              variant="default"
              size="compact-xs"
              disabled={readOnly}
              onClick={() => setText([...linesOf(text), ...proposals.map((one) => one.address)].join('\n'))}
            >
              {t('traces.proxies.addAll')}
            </Button>
          </p>
          <ul className={styles.proposals}>
            {proposals.slice(0, 20).map((one) => (
              <li key={one.address}>
                <EvidenceText text={one.address} />{' '}
                <span className={styles.quiet}>
                  {t('traces.column.events')}{' '}
                  <Opens scope={wholeScope} filter={`sourceIp:${valueToText(one.address)}`}>
                    <Count of={one.events} />
                  </Opens>
                </span>{' '}
                <Button
                  variant="default"
                  size="compact-xs"
                  disabled={readOnly}
                  onClick={() => setText([...linesOf(text), one.address].join('\n'))}
                >
                  {t('traces.proxies.add')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {failure && <Failed failure={failure} />}
      <Button
        type="submit"
        size="compact-sm"
        variant="default"
        className={styles.start ?? ''}
        loading={running}
        disabled={readOnly || linesOf(text).join('\n') === stated}
      >
        {t('traces.proxies.save')}
      </Button>
    </form>
  );
}

function linesOf(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
