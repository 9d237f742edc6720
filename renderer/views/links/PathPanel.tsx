import { Button, Checkbox } from '@mantine/core';
import type { LinkPath } from '@shared/links.ts';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../answers.ts';
import { change, useRoute } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Failed, Loading } from '../../ui/State.tsx';
import graphStyles from './Graph.module.css';
import { LinkProof } from './LinkProof.tsx';
import { NodeField } from './NodeField.tsx';
import { useTold } from './told.ts';
import styles from './Who.module.css';

/** Asks how one node is tied to another, and shows the chain as sentences, each with the events that prove it. */
export function PathPanel({ path }: { path: Answer<LinkPath> & { retry: () => void } }) {
  const { t } = useTranslation();
  const tell = useTold();
  const { parameters } = useRoute();
  const { a = '', b = '' } = parameters;
  return (
    <div className={styles.form}>
      <NodeField label={t('links.graph.pathFromLabel')} value={a} pick={(id) => change({ a: id }, true)} />
      <NodeField label={t('links.graph.pathToLabel')} value={b} pick={(id) => change({ b: id }, true)} />
      <Checkbox
        label={t('links.graph.pathHand')}
        checked={parameters.hand !== 'no'}
        onChange={(event) => change({ hand: event.currentTarget.checked ? '' : 'no' }, true)}
      />
      {a !== '' &&
        b !== '' &&
        (path.value === null ? (
          path.state === 'failed' ? (
            <Failed failure={path.failure} retry={path.retry} />
          ) : (
            <Loading />
          )
        ) : (
          <>
            {!path.value.found && <p>{t('links.graph.noPath')}</p>}
            <ol className={graphStyles.steps}>
              {path.value.steps.map((step) => (
                <li key={step.edge.id}>
                  <EvidenceText text={tell(step.told)} wrap />
                  <LinkProof of={step.edge} />
                </li>
              ))}
            </ol>
            <p className={styles.quiet}>
              <EvidenceText text={tell(path.value.told)} wrap />
            </p>
            <div>
              <Button variant="default" size="compact-xs" onClick={() => change({ a: '', b: '' }, true)}>
                {t('links.graph.pathClear')}
              </Button>
            </div>
          </>
        ))}
    </div>
  );
}
