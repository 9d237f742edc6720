import { z } from 'zod';

/**
 * The fields of a normalised event: ECS names flattened in camelCase. One spelling in SQL, contract, filter and view.
 * `term`: few distinct values, stored once and referred to by id. `text`: stored as it is. `number`: compared as a number.
 * @source Elastic Common Schema 9.4 field reference (`ecs`); names without an ECS home stand under `dwell`
 */
export const eventFields = {
  sourceIp: { ecs: 'source.address', kind: 'term' },
  userName: { ecs: 'user.name', kind: 'term' },
  credential: { ecs: 'dwell.credential', kind: 'term' },
  userAgent: { ecs: 'user_agent.original', kind: 'term' },
  httpMethod: { ecs: 'http.request.method', kind: 'term' },
  httpReferrer: { ecs: 'http.request.referrer', kind: 'term' },
  urlDomain: { ecs: 'url.domain', kind: 'term' },
  eventAction: { ecs: 'event.action', kind: 'term' },
  eventOutcome: { ecs: 'event.outcome', kind: 'term' },
  eventProvider: { ecs: 'event.provider', kind: 'term' },
  hostName: { ecs: 'host.name', kind: 'term' },
  processName: { ecs: 'process.name', kind: 'term' },
  urlPath: { ecs: 'url.path', kind: 'text' },
  urlQuery: { ecs: 'url.query', kind: 'text' },
  message: { ecs: 'message', kind: 'text' },
  httpStatus: { ecs: 'http.response.status_code', kind: 'number' },
  responseBytes: { ecs: 'http.response.bytes', kind: 'number' },
} as const satisfies Record<string, { ecs: string; kind: 'term' | 'text' | 'number' }>;

export type EventField = keyof typeof eventFields;
export const eventFieldNames = Object.keys(eventFields) as EventField[];
type OfKind<K> = { [F in EventField]: (typeof eventFields)[F]['kind'] extends K ? F : never }[EventField];
export type TermField = OfKind<'term'>;
export type TextField = OfKind<'text'>;
export type NumberField = OfKind<'number'>;
export const termFieldNames = eventFieldNames.filter((f): f is TermField => eventFields[f].kind === 'term');

/** An event is known by the evidence it stands in and the byte at which it begins: this survives rebuild and re-import. */
export const eventRef = z.object({
  evidence: z.number().int().min(1).max(65_535),
  byteOffset: z.number().int().min(0),
});
export type EventRef = z.infer<typeof eventRef>;

const text = z.string().nullable();

/** One event as a table shows it. */
export const eventRow = eventRef.extend({
  line: z.number(),
  byteLength: z.number(),
  /** Microseconds since 1970 UTC; null when the line states no time that could be read. */
  instant: z.number().nullable(),
  /** The offset from UTC that the line itself states, in minutes; null when it states none. */
  offsetMinutes: z.number().nullable(),
  sourceIp: text,
  userName: text,
  credential: text,
  userAgent: text,
  httpMethod: text,
  httpReferrer: text,
  urlDomain: text,
  eventAction: text,
  eventOutcome: text,
  eventProvider: text,
  hostName: text,
  processName: text,
  urlPath: text,
  urlQuery: text,
  message: text,
  httpStatus: z.number().nullable(),
  responseBytes: z.number().nullable(),
  /** What the format has beyond the common fields, by the format's own names (nested names joined by dots). */
  more: z.record(z.string(), z.string()).nullable(),
  /** How many notes and incident entries refer to this event. */
  notes: z.number(),
  incident: z.number(),
});
export type EventRow = z.infer<typeof eventRow>;
