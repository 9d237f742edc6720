import { Button, Checkbox, Menu, NativeSelect, SegmentedControl } from '@mantine/core';
import { collapses, nodeKinds } from '@shared/links.ts';
import { useTranslation } from 'react-i18next';
import { change } from '../../route.ts';
import frame from '../../ui/View.module.css';
import styles from './Graph.module.css';
import type { GraphSight } from './graph-sight.ts';
import { NodeField } from './NodeField.tsx';
import { TimeField } from './TimeField.tsx';
import who from './Who.module.css';

export const exports = ['PNG', 'SVG', 'GraphML', 'CSV'] as const;

/** What the graph starts at, how far it goes, what it leaves out, and how it is shown. */
export function GraphBar({
  sight,
  start,
  shown,
  show,
  save,
}: {
  sight: GraphSight;
  start: string;
  shown: 'picture' | 'table';
  show: (as: 'picture' | 'table') => void;
  save: ((as: (typeof exports)[number]) => void) | null;
}) {
  const { t } = useTranslation();
  return (
    <>
      <div className={frame.bar}>
        <NodeField
          label={t('links.graph.start')}
          value={start}
          pick={(node) => change({ node, expand: '', chosen: '' })}
        />
        <NativeSelect
          size="xs"
          label={t('links.graph.hops')}
          value={String(sight.hops)}
          data={[1, 2, 3].map((count) => ({ value: String(count), label: t('links.graph.hop', { count }) }))}
          onChange={(event) => change({ hops: event.currentTarget.value })}
        />
        <TimeField label={t('links.graph.from')} value={sight.from} set={(at) => change({ from: at })} />
        <TimeField label={t('links.graph.to')} value={sight.to} set={(at) => change({ to: at })} />
        <span className={who.right}>
          <SegmentedControl
            aria-label={t('links.graph.as')}
            value={shown}
            onChange={(value) => show(value === 'table' ? 'table' : 'picture')}
            data={(['picture', 'table'] as const).map((value) => ({ value, label: t(`links.graph.${value}`) }))}
          />
          <Menu>
            <Menu.Target>
              <Button variant="default" disabled={save === null}>
                {t('links.graph.export')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {exports
                .filter((one) => one === 'GraphML' || one === 'CSV' || shown === 'picture')
                .map((one) => (
                  <Menu.Item key={one} onClick={() => save?.(one)}>
                    {one}
                  </Menu.Item>
                ))}
            </Menu.Dropdown>
          </Menu>
        </span>
      </div>
      <div className={frame.bar}>
        <fieldset className={styles.kinds} aria-label={t('links.graph.show')}>
          {nodeKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={t(`links.graph.nodeKinds.${kind}`)}
              checked={!sight.hide.includes(kind)}
              onChange={() =>
                change({
                  hide: nodeKinds.filter((one) => sight.hide.includes(one) !== (one === kind)).join(','),
                })
              }
            />
          ))}
        </fieldset>
        <NativeSelect
          size="xs"
          aria-label={t('links.graph.collapse')}
          value={sight.collapse}
          data={collapses.map((value) => ({ value, label: t(`links.graph.collapses.${value}`) }))}
          onChange={(event) =>
            change({ collapse: event.currentTarget.value === 'none' ? '' : event.currentTarget.value })
          }
        />
      </div>
    </>
  );
}
