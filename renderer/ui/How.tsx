import { Popover, UnstyledButton } from '@mantine/core';
import type { How as Computed } from '@shared/timeline.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Copy } from './Copy.tsx';
import { EvidenceText } from './EvidenceText.tsx';
import styles from './How.module.css';
import frame from './View.module.css';

/** A figure that says how it was computed: the question, the SQL and its parameters, to run it again. */
export function How({ how, children }: { how: Computed; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Popover width={560} position="bottom-start" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={`${frame.leads} ${styles.figure}`} title={t('common.how.title')}>
          {children}
          <span className="only-said">{t('common.how.title')}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('common.how.title')}>
        <div className={styles.head}>
          <h2>{t('common.how.title')}</h2>
          <Copy text={asText(how)} what={t('common.how.all')} />
        </div>
        <p className={styles.question}>{how.question}</p>
        <h3>{t('common.how.sql')}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
        <pre className={styles.sql} tabIndex={0}>
          <EvidenceTextLines text={how.sql} />
        </pre>
        <h3>{t('common.how.parameters')}</h3>
        {Object.keys(how.parameters).length === 0 ? (
          <p className={styles.question}>{t('common.how.noParameters')}</p>
        ) : (
          <dl className={styles.parameters}>
            {Object.entries(how.parameters).map(([name, value]) => (
              <div key={name}>
                <dt>${name}</dt>
                <dd>{value === null ? 'NULL' : <EvidenceText text={String(value)} wrap />}</dd>
              </div>
            ))}
          </dl>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Our own SQL keeps its line ends; a value that found its way into it would still be seen for what it is. */
function EvidenceTextLines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <span key={index} className={styles.line}>
      <EvidenceText text={line} wrap />
    </span>
  ));
}

function asText(how: Computed): string {
  const parameters = Object.entries(how.parameters).map(([name, value]) => `-- $${name} = ${JSON.stringify(value)}`);
  return [`-- ${how.question}`, ...parameters, how.sql].join('\n');
}
