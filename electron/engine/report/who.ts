import type { Hypothesis } from '@shared/hypotheses.ts';
import type { Lead } from '@shared/leads.ts';
import type { Cited } from './citations.ts';
import type { Moment } from './moment.ts';

/** What the summary says about who. Names are roles in copies below AMBER. */
export interface WhoItem {
  named: boolean;
  people: Cited<number>;
  /** Those who gave notice or left. */
  left: {
    name: string;
    role: string;
    team: string;
    accounts: string[];
    notice: string | null;
    lastDay: Cited<Moment & { text: string; wholeDay: boolean }> | null;
    accessRevoked: string | null;
  }[];
  life: Cited<LifeItem>;
  open: Cited<number>;
  accepted: AcceptedLead[];
  rejected: { title: string; subject: string; state: Lead['state']; reason: string; entry: number }[];
  path: { steps: Cited<string>[]; remark: string } | null;
  hypotheses: {
    question: string;
    state: Hypothesis['state'];
    reason: string;
    for: Cited<string>[];
    against: Cited<string>[];
    innocent: Hypothesis['innocent'];
    missing: string[];
    entry: number;
  }[];
}

export interface AcceptedLead {
  rule: string;
  title: string;
  subject: string;
  score: Cited<number>;
  parts: { rule: string; own: boolean; weight: number; strength: number; points: number }[];
  events: Cited<number>;
  first: Cited<Moment> | null;
  last: Cited<Moment> | null;
  why: Cited<string>;
  baseline: string | null;
  innocent: string[];
  decides: string[];
  decision: { state: string; reason: string; at: string; by: string; entry: number } | null;
}

/** The life chart; instants are microseconds. */
export interface LifeItem {
  from: number;
  to: number;
  zone: string;
  rows: {
    label: string;
    employment: { from: number | null; to: number | null } | null;
    outlived: boolean;
    credentials: { kind: string; id: string; from: number; to: number; uses: number; marks: string[] }[];
    bursts: { from: number; to: number; events: number; after: boolean }[];
  }[];
  lines: { kind: string; instant: number }[];
}
