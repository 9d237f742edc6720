import { z } from 'zod';
import { eventFieldNames, eventRef, eventRow } from './event.ts';
import { clientFields } from './filter/fields.ts';
import { job } from './job.ts';

/** How a figure came about: the very question, its parameters, and the evidence it was asked of. */
export const how = z.object({
  question: z.string(),
  sql: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type How = z.infer<typeof how>;

/** What is looked at: a filter text (empty for all) and a stretch of time, from inclusive, to exclusive, microseconds UTC. */
export const scope = z.object({
  filter: z.string().max(10_000).default(''),
  from: z.number().nullable().default(null),
  to: z.number().nullable().default(null),
  /** Names the work, so that a slow selection shows progress and can be cancelled. */
  job: job.optional(),
});

export const splits = ['none', 'eventOutcome', 'evidence', 'sourceIp', 'eventAction'] as const;
export type Split = (typeof splits)[number];

export const histogram = z.object({
  /** Events in scope, with and without a time. */
  total: z.number(),
  withoutTime: z.number(),
  /** Bucket i covers [start + i*width, start + (i+1)*width), microseconds UTC. */
  start: z.number(),
  width: z.number(),
  buckets: z.number(),
  /** One series per value of the split, biggest first; `value` null is "not stated", `rest` gathers the small ones. */
  series: z.array(
    z.object({ value: z.string().nullable(), rest: z.boolean(), total: z.number(), counts: z.array(z.number()) }),
  ),
  how: how,
});
export type Histogram = z.infer<typeof histogram>;

export const page = z.object({
  total: z.number(),
  offset: z.number(),
  rows: z.array(eventRow),
  how: how,
});
export type Page = z.infer<typeof page>;

export const firstRows = z.object({
  /** Null when not all have been counted: then there may be more rows than these. */
  total: z.number().nullable(),
  rows: z.array(eventRow),
  how: how,
});
export type FirstRows = z.infer<typeof firstRows>;

/** Fields that can be counted by value: those of an event, and the evidence file. */
export const facetField = z.enum([...eventFieldNames, 'evidence' as const]);
/** Fields of which values can be proposed while a filter is typed. */
export const completedField = z.enum([...facetField.options, ...clientFields]);

export const facet = z.object({
  field: z.string(),
  /** Distinct values, and the most frequent ones; `value` null counts the events that state none. */
  distinct: z.number(),
  values: z.array(z.object({ value: z.string().nullable(), label: z.string().nullable(), count: z.number() })),
  how: how,
});
export type Facet = z.infer<typeof facet>;

export const neighbour = z.object({ line: z.number(), byteOffset: z.number(), text: z.string(), isEvent: z.boolean() });

export const eventDetail = z.object({
  row: eventRow,
  evidence: z.object({
    id: z.number(),
    name: z.string(),
    sha256: z.string(),
    format: z.string(),
    formatVersion: z.number(),
    packing: z.string(),
  }),
  /** The time as the line writes it. */
  timeText: z.string().nullable(),
  zone: z.string().nullable(),
  zoneSource: z.enum(['data', 'stated', 'case']),
  /** The original bytes read anew, unreadable ones as \xNN; null with a reason when the evidence cannot be read. */
  original: z.object({
    text: z.string().nullable(),
    /** What the bytes say, where they are no text: a Windows event as XML. */
    written: z.string().nullable(),
    /** `same`: the bytes parse to this very event again and the file's size and date are as at intake. */
    state: z.enum(['same', 'changed', 'missing']),
    sha256: z.string().nullable(),
    reason: z.string().nullable(),
  }),
  before: z.array(neighbour),
  after: z.array(neighbour),
});
export type EventDetail = z.infer<typeof eventDetail>;

/** What the engine answers about when; part of the contract. */
export const timelineMethods = {
  'timeline.histogram': {
    input: scope.extend({
      buckets: z.number().int().min(1).max(2000).default(800),
      split: z.enum(splits).default('none'),
    }),
    output: histogram,
  },
  'timeline.page': {
    input: scope.extend({
      order: z.enum(['oldest', 'newest']).default('oldest'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(1000).default(200),
    }),
    output: page,
  },
  /** The first rows of the table, as many as are found within a tenth of a second, before all are counted. */
  'timeline.first': {
    input: scope.extend({
      order: z.enum(['oldest', 'newest']).default('oldest'),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    output: firstRows,
  },
  /** The position in the table of the first event at or after an instant (or of one event), in the given order. */
  'timeline.locate': {
    input: scope.extend({
      order: z.enum(['oldest', 'newest']).default('oldest'),
      instant: z.number().optional(),
      event: eventRef.optional(),
    }),
    output: z.object({ offset: z.number().nullable() }),
  },
  'timeline.facet': {
    input: scope.extend({ field: facetField, limit: z.number().int().min(1).max(1000).default(10) }),
    output: facet,
  },
  /** Values of a field that begin with, or hold, what was typed. */
  'timeline.complete': {
    input: z.object({
      field: completedField,
      typed: z.string().max(1000),
      limit: z.number().int().min(1).max(50).default(12),
      job: job.optional(),
    }),
    output: z.object({ values: z.array(z.string()) }),
  },
  /** Names of fields beyond the common ones, as they occur in `more`. */
  'timeline.moreFields': { input: z.object({}), output: z.object({ names: z.array(z.string()) }) },
  'timeline.event': { input: eventRef, output: eventDetail },
} as const;
