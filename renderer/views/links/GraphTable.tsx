import type { LinkEdge, LinkGraph } from '@shared/links.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { edgeName } from './edge-name.ts';

/** The links of the graph in rows: what the picture shows, to read. */
export function GraphTable({
  graph,
  chosen,
  choose,
}: {
  graph: LinkGraph;
  chosen: string | null;
  choose: (id: string) => void;
}) {
  const { t } = useTranslation();
  const columns = useMemo(
    (): GridColumn<LinkEdge>[] => [
      {
        name: 'from',
        header: t('links.graph.column.from'),
        width: 190,
        grow: 1,
        cell: (edge) => <EvidenceText text={edge.from} />,
      },
      {
        name: 'link',
        header: t('links.graph.column.link'),
        width: 120,
        cell: (edge) => t(`links.graph.edgeKinds.${edgeName(edge.kind)}`),
      },
      {
        name: 'to',
        header: t('links.graph.column.to'),
        width: 190,
        grow: 1,
        cell: (edge) => <EvidenceText text={edge.to} />,
      },
      {
        name: 'confidence',
        header: t('links.graph.column.confidence'),
        width: 96,
        cell: (edge) => t(`links.graph.confidenceShort.${edge.confidence}`),
      },
      {
        name: 'count',
        header: t('links.graph.column.count'),
        width: 70,
        numeric: true,
        cell: (edge) => <Count of={edge.count} />,
      },
      {
        name: 'first',
        header: t('links.graph.column.first'),
        width: 158,
        cell: (edge) => <Instant at={edge.first} precision="minute" />,
      },
      {
        name: 'last',
        header: t('links.graph.column.last'),
        width: 158,
        cell: (edge) => <Instant at={edge.last} precision="minute" />,
      },
    ],
    [t],
  );
  return (
    <Grid
      label={t('links.graph.links')}
      rows={graph.edges}
      columns={columns}
      rowId={(edge) => edge.id}
      chosen={chosen}
      choose={(edge) => choose(edge.id)}
    />
  );
}
