import { Button, Textarea } from '@mantine/core';
import { credentialMarks } from '@shared/credentials.ts';
import type { LinkEdge, LinkGraph, LinkNode, LinkPath } from '@shared/links.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../answers.ts';
import { ask } from '../../engine.ts';
import { change, hrefOf, useRoute } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant, useInstantText } from '../../ui/Instant.tsx';
import frame from '../../ui/View.module.css';
import { useCase } from '../../use-case.ts';
import { Dialog } from './Dialog.tsx';
import { edgeName } from './edge-name.ts';
import { type GraphSight, listOf, toggled } from './graph-sight.ts';
import { LinkProof } from './LinkProof.tsx';
import { Marks } from './Marks.tsx';
import { NodeField } from './NodeField.tsx';
import { PathPanel } from './PathPanel.tsx';
import styles from './Who.module.css';

/** The table says all of them. */
const linksListed = 100;

/** What is chosen in the graph with its proof, and the path between two nodes as sentences. */
export function GraphDetail({
  graph,
  sight,
  chosen,
  path,
}: {
  graph: LinkGraph;
  sight: GraphSight;
  chosen: string | null;
  path: Answer<LinkPath> & { retry: () => void };
}) {
  const { t } = useTranslation();
  const node = graph.nodes.find(({ id }) => id === chosen);
  const edge = graph.edges.find(({ id }) => id === chosen);
  return (
    <aside className={frame.detail} aria-label={t('links.graph.title')}>
      {node ? (
        <NodeFacts of={node} graph={graph} sight={sight} />
      ) : edge ? (
        <EdgeFacts of={edge} />
      ) : (
        <p className={styles.quiet}>{t('links.graph.choose')}</p>
      )}
      <h2 className={styles.sub}>{t('links.graph.path')}</h2>
      <PathPanel path={path} />
    </aside>
  );
}

function NodeFacts({ of, graph, sight }: { of: LinkNode; graph: LinkGraph; sight: GraphSight }) {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const { parameters } = useRoute();
  const [drawing, setDrawing] = useState(false);
  const [typed, setTyped] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const links = graph.edges.filter((edge) => edge.from === of.id || edge.to === of.id);
  const pins = listOf(parameters.pin);
  const button = (label: string, run: () => void) => (
    <Button variant="default" size="compact-xs" onClick={run}>
      {label}
    </Button>
  );
  return (
    <>
      <h2>
        <EvidenceText text={of.label} wrap />
      </h2>
      <span className={styles.quiet}>
        {t(`links.graph.nodeKinds.${of.kind}`)}
        {(['left', 'known'] as const)
          .filter((mark) => of.marks.includes(mark))
          .map((mark) => ` · ${t(`links.graph.${mark}`)}`)}
      </span>
      <Marks of={credentialMarks.filter((mark) => of.marks.includes(mark))} />
      <div className={styles.actions}>
        {of.filter !== null && <a href={hrefOf('timeline', { filter: of.filter })}>{t('links.onTimeline')}</a>}
        {button(t('links.graph.startHere'), () => change({ node: of.id, expand: '' }))}
        {button(t(sight.expand.includes(of.id) ? 'links.graph.shrink' : 'links.graph.expand'), () =>
          change({ expand: toggled(sight.expand, of.id) }),
        )}
        {button(t(pins.includes(of.id) ? 'links.graph.unpin' : 'links.graph.pin'), () =>
          change({ pin: toggled(pins, of.id) }, true),
        )}
        {button(t('links.graph.pathFrom'), () => change({ a: of.id }, true))}
        {button(t('links.graph.pathTo'), () => change({ b: of.id }, true))}
        {!readOnly && button(t('links.graph.draw'), () => setDrawing(true))}
      </div>
      <dl className={frame.facts}>
        <div>
          <dt>{t('links.graph.column.count')}</dt>
          <dd>
            <Count of={of.events} />
          </dd>
        </div>
        <div>
          <dt>{t('links.graph.column.first')}</dt>
          <dd>
            <Instant at={of.first} />
          </dd>
        </div>
        <div>
          <dt>{t('links.graph.column.last')}</dt>
          <dd>
            <Instant at={of.last} />
          </dd>
        </div>
      </dl>
      {of.members > 1 && <p className={styles.quiet}>{t('links.graph.members', { count: of.members })}</p>}
      {of.more > 0 && <p className={styles.quiet}>{t('links.graph.more', { count: of.more })}</p>}
      <h3>{t('links.graph.links')}</h3>
      <ul className={styles.list}>
        {links.slice(0, linksListed).map((edge) => (
          <li key={edge.id}>
            <a href={hrefOf('links', { ...parameters, chosen: edge.id })}>
              {t(`links.graph.edgeKinds.${edgeName(edge.kind)}`)}
            </a>{' '}
            <EvidenceText text={edge.from === of.id ? `→ ${edge.to}` : `← ${edge.from}`} wrap />{' '}
            <span className={styles.quiet}>
              {t(`links.graph.confidenceShort.${edge.confidence}`)}
              {edge.count > 0 && `, ${t('links.graph.events', { count: edge.count })}`}
            </span>
          </li>
        ))}
      </ul>
      {links.length > linksListed && (
        <p className={styles.quiet}>{t('links.graph.listed', { shown: linksListed, total: links.length })}</p>
      )}
      <Dialog
        opened={drawing}
        close={() => setDrawing(false)}
        title={t('links.graph.drawTitle')}
        action={t('links.graph.drawTitle')}
        ready={typed !== '' && reason.trim() !== ''}
        submit={async () => {
          await ask('links.draw', { from: of.id, to: typed, reason: reason.trim() });
          setReason('');
          setTo('');
          setTyped('');
        }}
      >
        <p>
          <EvidenceText text={of.id} wrap />
        </p>
        <p className={styles.quiet}>{t('links.graph.drawMeaning')}</p>
        <NodeField
          label={t('links.graph.drawTo')}
          value={to}
          pick={(id) => {
            setTo(id);
            setTyped(id);
          }}
          type={setTyped}
        />
        <Textarea
          label={t('links.graph.reason')}
          value={reason}
          maxLength={5000}
          required
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Dialog>
    </>
  );
}

function EdgeFacts({ of }: { of: LinkEdge }) {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const text = useInstantText();
  const [erasing, setErasing] = useState(false);
  const { drawn } = of;
  return (
    <>
      <div className={of.confidence === 'inferred' || drawn ? styles.inference : undefined}>
        <h2>
          <EvidenceText text={of.from} wrap /> – {t(`links.graph.edgeKinds.${edgeName(of.kind)}`)} –{' '}
          <EvidenceText text={of.to} wrap />
        </h2>
        <span className={styles.quiet}>{t(`links.graph.confidence.${of.confidence}`)}</span>
      </div>
      {drawn ? (
        <p>
          <EvidenceText
            wrap
            text={t('links.graph.drawn', {
              by: drawn.by,
              at: text(Date.parse(drawn.at) * 1000, 'minute'),
              reason: drawn.reason,
            })}
          />{' '}
          {!readOnly && (
            <Button variant="default" size="compact-xs" onClick={() => setErasing(true)}>
              {t('links.graph.erase')}
            </Button>
          )}
        </p>
      ) : (
        of.count === 0 && (
          <p>
            <EvidenceText text={t('links.graph.noProof', { source: of.source ?? '' })} wrap />
          </p>
        )
      )}
      {of.count > 0 && (
        <p>
          {t('links.graph.events', { count: of.count })}, <Instant at={of.first} /> – <Instant at={of.last} />
        </p>
      )}
      <LinkProof of={of} />
      <Dialog
        opened={erasing}
        close={() => setErasing(false)}
        title={t('links.graph.erase')}
        action={t('links.graph.erase')}
        submit={() => ask('links.erase', { entry: drawn?.entry ?? 0 })}
      >
        <p>{drawn?.reason}</p>
      </Dialog>
    </>
  );
}
