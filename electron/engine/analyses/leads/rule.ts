import type { Lead, LeadRule } from '@shared/leads.ts';
import type { Told } from '@shared/told.ts';
import type { OpenCase } from '../../case/case.ts';
import type { Sources } from '../../case-sources.ts';
import type { Coverage } from '../../credentials/coverage.ts';
import type { Labelled } from '../../networks/knowledge.ts';
import type { DatedPerson } from '../../roster/owners.ts';

/** What a rule is asked in. The scratch tables of `who-schema.sql` are filled. */
export interface Around {
  open: OpenCase;
  zone: string;
  people: readonly DatedPerson[];
  sources: Sources;
  ownerOf(account: string): DatedPerson | undefined;
  coverage: Coverage;
  /** `network_label.entry` is a position in it. */
  labels: readonly Labelled[];
  /** A filter's condition that leaves out issuing and withdrawing, so that uses are left; empty where no log tells of either. */
  usesOnly: string;
  signal: AbortSignal;
  rows<T>(sql: string, parameters?: Record<string, string | number | boolean | null>): Promise<T[]>;
}

/** What a rule found; who decides, weighs and cites comes later. */
export interface Finding {
  subject: Lead['subject'];
  /** Tells findings of one rule about one subject apart. */
  variant?: string;
  /** The member of staff it is linked to. */
  person: number | null;
  /** 0 to 1, by the arithmetic that `why` tells. */
  strength: number;
  /** Shows its events, on the timeline and everywhere. */
  filter: string;
  /** Its arithmetic in plain words. */
  why: Told[];
  /** The past it was measured against, microseconds, and of how many. */
  baseline?: { from: number; to: number; n: number; told: Told[] };
  /** The bounds that were passed, and by which event. */
  bounds?: Lead['bounds'];
  /** Where the filter's count is known already. */
  count?: { events: number; first: number | null; last: number | null };
}

/** A rule; what it says of itself stands in `leadRuleWords`. */
export interface Rule {
  rule: LeadRule;
  /** 0 to 100: how much it counts until a person says otherwise. */
  weight: number;
  /** Finds, or says what keeps it from being asked in full. */
  find(around: Around): Promise<{ findings: Finding[]; cannot: Told | null }>;
}

/** A number between 0 and 1 with two decimals. */
export function strengthOf(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;
}
