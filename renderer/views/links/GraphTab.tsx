import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, useRoute } from '../../route.ts';
import { saveFile } from '../../shell.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { GraphBar } from './GraphBar.tsx';
import { GraphDetail } from './GraphDetail.tsx';
import { GraphLegend } from './GraphLegend.tsx';
import { GraphPicture } from './GraphPicture.tsx';
import { GraphTable } from './GraphTable.tsx';
import { csvOf, graphmlOf, svgOf } from './graph-export.ts';
import { coloursNow } from './graph-look.ts';
import { graphSightOf, listOf, toggled } from './graph-sight.ts';
import type { Positions } from './layout.ts';
import { savePng } from './save-png.ts';
import { watched } from './sight.ts';
import { TimeBrush } from './TimeBrush.tsx';
import { useGraph } from './use-graph.ts';
import styles from './Who.module.css';

/** Who is tied to what: from one node outward, each link with the events that prove it, as a picture and as a table. */
export function GraphTab() {
  const { t, i18n } = useTranslation();
  const { parameters } = useRoute();
  const sight = useMemo(() => graphSightOf(parameters), [parameters]);
  const [positions, setPositions] = useState<Positions>({});
  const { answer, withoutActors } = useGraph(sight);
  const path = useAnswer(
    'links.path',
    parameters.a && parameters.b
      ? { from: parameters.a, to: parameters.b, drawn: parameters.hand !== 'no', hide: sight.hide }
      : null,
    { watch: watched, cancellable: true, keep: false },
  );
  const steps = parameters.a && parameters.b ? path.value?.steps : undefined;
  const onPath = useMemo(
    () => new Set((steps ?? []).flatMap(({ from, to, edge }) => [from.id, to.id, edge.id])),
    [steps],
  );
  const pinned = useMemo(() => new Set(listOf(parameters.pin)), [parameters.pin]);
  const shown = parameters.as === 'table' ? 'table' : 'picture';
  const graph = answer.value;
  const chosen = parameters.chosen ?? null;
  // What stands together as one node is shown, too.
  const held = (graph?.nodes ?? []).reduce((sum, { members }) => sum + members, 0);

  async function save(as: 'PNG' | 'SVG' | 'GraphML' | 'CSV') {
    if (graph === null) return;
    const svg = () => svgOf(graph, positions, coloursNow(), visibleText);
    const made =
      as === 'PNG'
        ? await savePng('graph.png', svg())
        : as === 'SVG'
          ? await saveFile({ name: 'graph.svg', mime: 'image/svg+xml', body: svg() })
          : as === 'GraphML'
            ? await saveFile({ name: 'graph.graphml', mime: 'application/graphml+xml', body: graphmlOf(graph) })
            : await saveFile({ name: 'graph.csv', mime: 'text/csv', body: csvOf(graph) });
    if (made.saved) notifications.show({ message: t('links.graph.exported', { name: made.where ?? '' }) });
  }
  const choose = (id: string | null) => change({ chosen: id ?? '' }, true);

  return (
    <div className={styles.column}>
      <GraphBar
        sight={sight}
        start={sight.node ?? graph?.start ?? ''}
        shown={shown}
        show={(as) => change({ as: as === 'table' ? 'table' : '' }, true)}
        save={graph ? (as) => void save(as) : null}
      />
      {graph === null ? (
        answer.state === 'failed' ? (
          <Failed failure={answer.failure} retry={answer.retry} />
        ) : (
          <Loading />
        )
      ) : (
        <>
          {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
          <div className={frame.bar}>
            <span role="status">
              {t('links.graph.count', {
                nodes: countText(graph.nodes.length, i18n.language),
                edges: countText(graph.edges.length, i18n.language),
              })}
            </span>
            {graph.total > held && (
              <span className={styles.quiet}>
                {t('links.graph.cut', {
                  shown: countText(held, i18n.language),
                  total: countText(graph.total, i18n.language),
                })}
              </span>
            )}
            {withoutActors && <span className={styles.quiet}>{t('links.graph.actorsToCome')}</span>}
            <GraphLegend />
          </div>
          <TimeBrush
            filter={graph.nodes.find(({ id }) => id === graph.start)?.filter ?? null}
            from={sight.from}
            to={sight.to}
            set={(from, to) => change({ from: from === null ? '' : String(from), to: to === null ? '' : String(to) })}
          />
          {graph.nodes.length === 0 ? (
            <Empty why={t('links.graph.none')} what={t('links.graph.noneDo')} />
          ) : (
            <div className={frame.split}>
              {shown === 'table' ? (
                <GraphTable graph={graph} chosen={chosen} choose={choose} />
              ) : (
                <GraphPicture
                  graph={graph}
                  chosen={chosen}
                  onPath={onPath}
                  pinned={pinned}
                  choose={choose}
                  activate={(id) => change({ expand: toggled(sight.expand, id) })}
                  placed={setPositions}
                  asTable={() => change({ as: 'table' }, true)}
                />
              )}
              <GraphDetail graph={graph} sight={sight} chosen={chosen} path={path} />
            </div>
          )}
        </>
      )}
    </div>
  );
}
