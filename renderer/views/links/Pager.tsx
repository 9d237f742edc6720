import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countText } from '../../ui/numbers.ts';
import styles from './Who.module.css';

/** The way through a long list, a page at a time; nothing when all of it is here. */
export function Pager({
  offset,
  shown,
  total,
  size,
  go,
}: {
  offset: number;
  shown: number;
  total: number;
  size: number;
  go: (offset: number) => void;
}) {
  const { t, i18n } = useTranslation();
  if (total <= size) return null;
  const n = (count: number) => countText(count, i18n.language);
  return (
    <span className={styles.actions}>
      <span className={styles.quiet}>
        {t('links.page.of', { from: n(offset + 1), to: n(offset + shown), total: n(total) })}
      </span>
      <Button
        variant="default"
        size="compact-xs"
        disabled={offset === 0}
        onClick={() => go(Math.max(0, offset - size))}
      >
        {t('links.page.before')}
      </Button>
      <Button variant="default" size="compact-xs" disabled={offset + shown >= total} onClick={() => go(offset + size)}>
        {t('links.page.next')}
      </Button>
    </span>
  );
}
