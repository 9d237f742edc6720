import { ActionIcon } from '@mantine/core';
import { reasonIn } from '@shared/reasons-korean.ts';
import { formatInstant } from '@shared/time.ts';
import { useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onChange } from '../engine.ts';
import { hrefOf, useRoute } from '../route.ts';
import { visibleText } from '../ui/evidence-text.ts';
import { Icon } from '../ui/Icon.tsx';
import { useZone } from '../ui/zone.ts';
import { CaseContext } from '../use-case.ts';
import styles from './Banners.module.css';

/** What concerns every view: that the case can only be read, that the engine was started again. */
export function Banners() {
  const { t, i18n } = useTranslation();
  const open = useContext(CaseContext);
  const { zone } = useZone();
  const [restarted, setRestarted] = useState(false);
  useEffect(() => onChange((change) => change.kind === 'engine-restarted' && setRestarted(true)), []);
  const { view } = useRoute();
  const holder = open?.lockedBy;
  return (
    <div className={styles.banners}>
      {open?.readOnly && (
        <p className={styles.banner} role="status">
          <Icon name="lock" />
          {holder
            ? t('common.banner.readOnly', {
                user: visibleText(holder.user),
                machine: visibleText(holder.machine),
                pid: holder.pid,
                since: formatInstant(Date.parse(holder.since) * 1000, zone, 'minute'),
              })
            : t('common.banner.readOnlyPlain')}
        </p>
      )}
      {open?.chain === 'broken' && (
        <p className={styles.banner} role="alert">
          <Icon name="warning" />
          {t('common.banner.broken')}
        </p>
      )}
      {open && open.unread.length > 0 && (
        <p className={styles.banner} role="alert">
          <Icon name="warning" />
          {t('common.banner.unread', {
            count: open.unread.length,
            files: open.unread
              .map((file) => `${visibleText(file.name)} (${visibleText(reasonIn(i18n.language, file.reason))})`)
              .join(', '),
          })}
        </p>
      )}
      {open && open.interrupted.length > 0 && view !== 'evidence' && (
        <p className={styles.banner} role="alert">
          <Icon name="warning" />
          <span>
            {t('common.banner.interrupted', { count: open.interrupted.reduce((sum, one) => sum + one.missing, 0) })}{' '}
            <a href={hrefOf('evidence')}>{t('common.banner.interruptedSee')}</a>
          </span>
        </p>
      )}
      {restarted && (
        <p className={styles.banner} role="status">
          <Icon name="warning" />
          {t('common.banner.restarted')}
          <ActionIcon
            size={18}
            variant="subtle"
            color="gray"
            aria-label={t('common.banner.dismiss')}
            onClick={() => setRestarted(false)}
          >
            <Icon name="close" size={11} />
          </ActionIcon>
        </p>
      )}
    </div>
  );
}
