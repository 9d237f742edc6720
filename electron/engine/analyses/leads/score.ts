import type { Lead, LeadRule, LeadWeights } from '@shared/leads.ts';
import type { Found } from './findings.ts';
import { rules } from './rules.ts';

/** What counts how much until a person says otherwise. */
export const defaultWeights: LeadWeights = {
  rules: Object.fromEntries(rules.map(({ rule, weight }) => [rule, weight])) as Record<LeadRule, number>,
  support: 50,
};

/**
 * The terms of a lead's score: its own points (weight × strength), and of every other rule with a lead on the same
 * subject, or linked to the same person, its best points, times the share that support counts for. What is found of a
 * subject that another lead links to the person counts as linked too.
 */
export function partsOf(lead: Found, all: readonly Found[], weights: LeadWeights): Lead['parts'] {
  const own = part(lead, weights, 1, true);
  const subjects = new Set([subjectOf(lead)]);
  for (const other of all) if (lead.person !== null && other.person === lead.person) subjects.add(subjectOf(other));
  const best = new Map<LeadRule, Lead['parts'][number]>();
  for (const other of all) {
    if (other.rule === lead.rule || !subjects.has(subjectOf(other))) continue;
    const one = part(other, weights, weights.support / 100, false);
    const held = best.get(other.rule);
    if (one.points > 0 && (!held || one.points > held.points)) best.set(other.rule, one);
  }
  return [own, ...[...best.values()].sort((a, b) => b.points - a.points)];
}

/** The sum of the terms, one decimal. */
export function scoreOf(parts: Lead['parts']): number {
  return Math.round(parts.reduce((sum, { points }) => sum + points, 0) * 10) / 10;
}

function subjectOf({ subject }: Found): string {
  return `${subject.kind}:${subject.id}`;
}

function part(found: Found, weights: LeadWeights, share: number, own: boolean): Lead['parts'][number] {
  const weight = weights.rules[found.rule] ?? defaultWeights.rules[found.rule] ?? 0;
  const points = Math.round(weight * found.strength * share * 10) / 10;
  return { rule: found.rule, lead: found.id, own, weight, strength: found.strength, points };
}
