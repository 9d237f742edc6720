import { useCallback } from 'react';
import { useAnswer } from '../../use-answer.ts';

/** What an evidence file is called: its name; where two share one, its number, which is its own alone. */
export function useEvidenceNames(): (id: number) => string {
  const answer = useAnswer('evidence.list', {}, { watch: ['evidence'] });
  const list = answer.value?.evidence;
  return useCallback(
    (id) => {
      const name = list?.find((one) => one.id === id)?.name;
      return name === undefined || list?.some((one) => one.name === name && one.id !== id) ? String(id) : name;
    },
    [list],
  );
}
