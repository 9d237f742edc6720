import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../shell.ts';
import { Icon } from './Icon.tsx';

/** Copies a text; `what` names it for those who do not see where the button stands. */
export function Copy({ text, what }: { text: string; what: string }) {
  const { t } = useTranslation();
  const [done, setDone] = useState(false);
  const label = done ? t('common.copied', { what }) : t('common.copy', { what });
  return (
    <ActionIcon
      size={18}
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      onClick={() => {
        void copyText(text).then(() => {
          setDone(true);
          setTimeout(() => setDone(false), 1500);
        });
      }}
    >
      <Icon name={done ? 'check' : 'copy'} size={12} />
    </ActionIcon>
  );
}
