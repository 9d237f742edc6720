import { Button } from '@mantine/core';
import type { Interruption } from '@shared/case.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Failed } from '../../ui/State.tsx';
import styles from './Interrupted.module.css';
import { importLeft } from './intake.ts';

const shownAtFirst = 8;

/** An import that never came to its end: which files are not in the case, and the press that imports them again. */
export function Interrupted({ of, may }: { of: Interruption; may: boolean }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const names = all ? of.files : of.files.slice(0, shownAtFirst);
  const more = of.missing - names.length;
  const leave = () =>
    ask('evidence.settle', { interruption: of.seq }).catch((error: unknown) => setFailure(asFailure(error)));
  return (
    <section className={styles.interrupted} aria-label={t('evidence.interrupted.title')}>
      <Icon name="warning" />
      <div>
        <h2>{t('evidence.interrupted.title')}</h2>
        <p>
          {t('evidence.interrupted.begun', { by: visibleText(of.by) })} <Instant at={Date.parse(of.begun) * 1000} />
          {' · '}
          {of.reread === null
            ? t('evidence.interrupted.sum', { missing: of.missing, count: of.taken })
            : t('evidence.interrupted.reread', { name: visibleText(of.reread) })}
        </p>
        {names.length > 0 && (
          <ul>
            {names.map(({ name, taken }) => (
              <li key={name}>
                {visibleText(name)}
                {taken > 0 && ` ${t('evidence.interrupted.inArchive', { count: taken })}`}
              </li>
            ))}
            {more > 0 && (
              <li>
                {all || of.files.length <= shownAtFirst ? (
                  t('evidence.interrupted.more', { count: more })
                ) : (
                  <button type="button" onClick={() => setAll(true)}>
                    {t('evidence.interrupted.more', { count: more })}
                  </button>
                )}
              </li>
            )}
          </ul>
        )}
        {failure && <Failed failure={failure} />}
      </div>
      {may && (
        <div className={styles.buttons}>
          {of.missing > 0 && (
            <Button onClick={() => void importLeft(of)}>
              {t('evidence.interrupted.again', { count: of.missing })}
            </Button>
          )}
          <Button variant="default" onClick={() => void leave()} title={t('evidence.interrupted.leaveMeaning')}>
            {t(of.reread === null ? 'evidence.interrupted.leave' : 'evidence.interrupted.seen')}
          </Button>
        </div>
      )}
    </section>
  );
}
