import { z } from 'zod';
import { eventRef } from './event.ts';
import { reportFile } from './report.ts';
import { tracesScope } from './traces.ts';

/** What is asked of one network operator. */
export const operatorSheet = z.object({
  organisation: z.string().nullable(),
  asn: z.number().nullable(),
  country: z.string().nullable(),
  label: z.string().nullable(),
  lines: z.array(
    z.object({
      address: z.string(),
      /** Source port where the logs state one. */
      port: z.string().nullable(),
      /** Exact first and last instant of one visit, microseconds UTC. */
      first: z.number(),
      last: z.number(),
      events: z.number(),
      userAgent: z.string().nullable(),
      userName: z.string().nullable(),
      /** The request lines that matter: the first, the last, and the largest answer. */
      requests: z.array(
        z.object({
          event: eventRef,
          evidence: z.string(),
          sha256: z.string(),
          line: z.number(),
          instant: z.number(),
          text: z.string(),
        }),
      ),
    }),
  ),
});
export type OperatorSheet = z.infer<typeof operatorSheet>;

export const operatorsResult = z.object({
  sheets: z.array(operatorSheet),
  /** Chosen addresses that occur nowhere in scope. */
  unknown: z.array(z.string()),
  /** The file, when one was asked for; making it is an entry of the journal. */
  file: reportFile.nullable(),
});

/** What the engine answers about the sheets for network operators; part of the contract. */
export const operatorMethods = {
  /** One sheet per network operator for the chosen addresses; `as` makes the file, which is journaled. */
  'traces.operators': {
    input: tracesScope.extend({
      addresses: z.array(z.string().max(300)).min(1).max(5000),
      as: z.enum(['csv', 'html']).nullable().default(null),
    }),
    output: operatorsResult,
  },
} as const;
