import { z } from 'zod';
import { eventRef } from './event.ts';
import { job } from './job.ts';
import { told } from './told.ts';

export const nodeKinds = ['person', 'account', 'credential', 'address', 'actor', 'device', 'network', 'data'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** `stated`: a person or a list says so; `logged`: events hold both; `inferred`: derived; `drawn`: drawn by hand. */
export const confidences = ['stated', 'logged', 'inferred', 'drawn'] as const;

export const collapses = ['none', 'network', 'actor'] as const;

/** `kind:value`, as in `account:dokgo.yeoul`, `address:203.0.113.77`, `person:1`, `data:/api/customers/{n}/orders`. */
export const nodeId = z.string().min(1).max(2000);

export const linkNode = z.object({
  id: nodeId,
  kind: z.enum(nodeKinds),
  label: z.string(),
  /** Events that bear it. */
  events: z.number(),
  first: z.number().nullable(),
  last: z.number().nullable(),
  /** Steps from the start node; null when it was not reached in steps. */
  hops: z.number().nullable(),
  /** Links it has that are not shown. */
  more: z.number(),
  /** Members it stands for when collapsed. */
  members: z.number(),
  /** Marks of its credential, or `left` for a person who left, `known` for an address the roster names. */
  marks: z.array(z.string()),
  filter: z.string().nullable(),
});
export type LinkNode = z.infer<typeof linkNode>;

export const linkEdge = z.object({
  id: z.string(),
  from: nodeId,
  to: nodeId,
  /** `owns`, `used`, `came-from`, `signed`, `ran`, `lies-in`, `touched`, `acts-as`, `drawn`. */
  kind: z.string(),
  confidence: z.enum(confidences),
  /** The events that hold both ends. */
  count: z.number(),
  first: z.number().nullable(),
  last: z.number().nullable(),
  proof: z.array(eventRef),
  /** Who states it, when no event does. */
  source: z.string().nullable(),
  /** For a link drawn by hand. */
  drawn: z.object({ entry: z.number(), by: z.string(), at: z.string(), reason: z.string() }).nullable(),
});
export type LinkEdge = z.infer<typeof linkEdge>;

export const linkGraph = z.object({
  start: z.string().nullable(),
  nodes: z.array(linkNode),
  edges: z.array(linkEdge),
  /** Nodes within the hops before the limit. */
  total: z.number(),
  zone: z.string(),
});
export type LinkGraph = z.infer<typeof linkGraph>;

/** A step of a path as a sentence; opening an event of `proof` shows the line that says so. */
export const pathStep = z.object({
  from: linkNode,
  to: linkNode,
  edge: linkEdge,
  /** In English; `told` is the same for every language. */
  sentence: z.string(),
  told: z.array(told),
});

export const linkPath = z.object({
  found: z.boolean(),
  steps: z.array(pathStep),
  /** Why there is none, or what the weakest step rests on. */
  remark: z.string(),
  told: z.array(told),
});
export type LinkPath = z.infer<typeof linkPath>;

const moment = z.number().nullable().default(null);

/** What the engine answers about links; part of the contract. */
export const linkMethods = {
  'links.graph': {
    input: z.object({
      /** Where to start; without it, at the subject of the first lead. Also a bare name: the node that it fits best. */
      node: nodeId.nullable().default(null),
      hops: z.number().int().min(1).max(3).default(1),
      /** Only what happened in this stretch, from inclusive, to exclusive; stated links always stay. */
      from: moment,
      to: moment,
      hide: z.array(z.enum(nodeKinds)).default([]),
      /** Addresses of one network, or of one actor, stand as one node. */
      collapse: z.enum(collapses).default('none'),
      /** Nodes whose own links are followed whatever the hops. */
      expand: z.array(nodeId).max(200).default([]),
      limit: z.number().int().min(1).max(5000).default(300),
      job: job.optional(),
    }),
    output: linkGraph,
  },
  'links.find': {
    input: z.object({
      text: z.string().min(1).max(500),
      limit: z.number().int().min(1).max(100).default(20),
      job: job.optional(),
    }),
    output: z.object({ nodes: z.array(linkNode) }),
  },
  /** The shortest proven path between two nodes. */
  'links.path': {
    input: z.object({
      from: nodeId,
      to: nodeId,
      /** Without links drawn by hand. */
      drawn: z.boolean().default(true),
      hide: z.array(z.enum(nodeKinds)).default([]),
      job: job.optional(),
    }),
    output: linkPath,
  },
  /** Draws a link by hand; the graph marks it as drawn, with who, when and why. */
  'links.draw': {
    input: z.object({ from: nodeId, to: nodeId, reason: z.string().min(1).max(5000), job: job.optional() }),
    output: linkEdge,
  },
  'links.erase': {
    input: z.object({ entry: z.number(), reason: z.string().max(2000).default('') }),
    output: z.object({ entry: z.number() }),
  },
} as const;
