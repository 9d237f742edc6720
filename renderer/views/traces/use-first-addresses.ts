import type { Output } from '@shared/contract.ts';
import { useAnswer } from '../../use-answer.ts';
import type { Sight } from './sight.ts';

const rowsAtFirst = 200;

/** What one look tells of the sources that come first; null when it cannot tell, or is `unwanted`: all of them is counted. */
export function useFirstAddresses(sight: Sight, unwanted: boolean): Output<'traces.first'> {
  const { filter, from, to } = sight.scope;
  const { sort, descending } = sight;
  const quick = !unwanted && sight.groupBy === 'none' && sight.search === '';
  const { value } = useAnswer(
    'traces.first',
    quick && (sort === 'events' || sort === 'firstSeen' || sort === 'lastSeen')
      ? { filter, from, to, sort, descending, limit: rowsAtFirst }
      : null,
    { watch: ['evidence', 'case'], cancellable: true, keep: false },
  );
  return unwanted || !value || value.rows.length === 0 ? null : value;
}
