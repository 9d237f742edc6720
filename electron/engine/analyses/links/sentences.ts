import { formatInstant } from '@shared/time.ts';
import type { HeldLink } from './neighbours.ts';
import type { HeldNode } from './nodes.ts';

/** A link as a sentence, told from the one end to the other. */
export function sentenceOf({ edge, from, to }: HeldLink, forward: boolean, zone: string): string {
  const [a, b] = [nameOf(from), nameOf(to)];
  const told = forward ? ahead(edge.kind, a, b) : backwards(edge.kind, a, b);
  const said = `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
  if (edge.confidence === 'drawn') {
    return `${said} (drawn by hand by ${edge.drawn?.by ?? ''}: ${edge.drawn?.reason ?? ''}).`;
  }
  if (edge.confidence === 'stated') return `${said}, as ${edge.source ?? 'a person'} states.`;
  const events = `${edge.count.toLocaleString('en-US')} ${edge.count === 1 ? 'event' : 'events'}`;
  const when =
    edge.first === null || edge.last === null
      ? ''
      : edge.first === edge.last
        ? ` on ${formatInstant(edge.first, zone)}`
        : ` from ${formatInstant(edge.first, zone)} to ${formatInstant(edge.last, zone)}`;
  return `${said}: ${events}${when}.`;
}

function ahead(kind: string, a: string, b: string): string {
  switch (kind) {
    case 'owns':
      return `${a} is linked to ${b}`;
    case 'owner-of':
      return `${a} is linked to ${b} as its owner`;
    case 'known-at':
      return `${a} is known at ${b}`;
    case 'uses':
      return `${a} uses ${b}`;
    case 'used':
      return `${a} acted with ${b}`;
    case 'issued-to':
      return `${b} was issued to ${a}`;
    case 'came-from':
      return `${a} came from ${b}`;
    case 'ran':
      return `${a} came with ${b}`;
    case 'signed':
      return `${a} signed ${b}`;
    case 'lies-in':
      return `${a} lies in ${b}`;
    case 'touched':
      return `${a} was served ${b}`;
    case 'names':
      return `${a} bears the name of ${b}`;
    default:
      return `${a} is linked to ${b}`;
  }
}

function backwards(kind: string, a: string, b: string): string {
  switch (kind) {
    case 'used':
      return `${b} was used by ${a}`;
    case 'came-from':
      return `From ${b} came ${a}`;
    case 'ran':
      return `With ${b} came ${a}`;
    case 'signed':
      return `${b} was signed with ${a}`;
    case 'lies-in':
      return `In ${b} lies ${a}`;
    case 'touched':
      return `${b} was served to ${a}`;
    case 'names':
      return `${b} gave its name to ${a}`;
    case 'owns':
    case 'owner-of':
      return `${b} is linked to ${a}`;
    default:
      return ahead(kind, a, b);
  }
}

function nameOf({ kind, label }: HeldNode): string {
  if (kind === 'person') return label;
  if (kind === 'data') return label.startsWith('/') ? `the page ${label}` : `the resource ${label}`;
  return `the ${kind} ${label}`;
}
