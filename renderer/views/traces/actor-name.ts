import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';

/** An actor by the name a person gave it, else by its rank, in the reader's language. */
export function useActorName(): (actor: { name: string }) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ name }) => {
      const rank = /^Actor (\d+)$/.exec(name)?.[1];
      return rank === undefined ? visibleText(name) : t('traces.actors.unnamed', { rank });
    },
    [t],
  );
}
