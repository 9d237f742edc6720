import type { LinkGraph } from '@shared/links.ts';
import type { Answer } from '../../answers.ts';
import { useAnswer } from '../../use-answer.ts';
import type { GraphSight } from './graph-sight.ts';
import { watched } from './sight.ts';

const limit = 2000;

/**
 * The graph of a sight. Which addresses act as one takes longest to make out, once for a case: until then the graph is
 * shown without actors, and `withoutActors` says so.
 */
export function useGraph(sight: GraphSight): {
  answer: Answer<LinkGraph> & { retry: () => void };
  withoutActors: boolean;
} {
  const follow = { watch: watched, cancellable: true };
  const whole = useAnswer('links.graph', { ...sight, limit }, follow);
  const needsActors = sight.collapse === 'actor' || (sight.node ?? '').startsWith('actor:');
  const waits = whole.state === 'loading' && whole.value === null && !needsActors && !sight.hide.includes('actor');
  const quick = useAnswer(
    'links.graph',
    waits ? { ...sight, hide: [...sight.hide, 'actor' as const], limit } : null,
    follow,
  );
  const withoutActors = waits && quick.value !== null;
  return { answer: withoutActors ? quick : whole, withoutActors };
}
