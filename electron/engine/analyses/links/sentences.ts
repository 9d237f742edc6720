import type { Saying, Told } from '@shared/told.ts';
import type { HeldLink } from './neighbours.ts';
import type { HeldNode } from './nodes.ts';

/** Each kind of link told from its first end to its second, and back. */
const sayings: Record<string, readonly [ahead: Saying, back: Saying]> = {
  owns: ['linkOwns', 'linkOwns'],
  'owner-of': ['linkOwnerOf', 'linkOwnerOf'],
  'known-at': ['linkKnownAt', 'linkKnownAt'],
  uses: ['linkUses', 'linkUses'],
  used: ['linkUsed', 'linkUsedBack'],
  'issued-to': ['linkIssuedTo', 'linkIssuedTo'],
  'came-from': ['linkCameFrom', 'linkCameFromBack'],
  ran: ['linkRan', 'linkRanBack'],
  signed: ['linkSigned', 'linkSignedBack'],
  'lies-in': ['linkLiesIn', 'linkLiesInBack'],
  touched: ['linkTouched', 'linkTouchedBack'],
  names: ['linkNames', 'linkNamesBack'],
  'acts-as': ['linkActsAs', 'linkActsAsBack'],
};

/** A link as sentences, told from the one end to the other: what it says, and what it rests on. */
export function linkTold(link: HeldLink, forward: boolean): Told[] {
  const [ahead, back] = sayings[link.edge.kind] ?? ['linkOther', 'linkOther'];
  return [{ say: forward ? ahead : back, values: { a: named(link.from), b: named(link.to) } }, restsOn(link)];
}

function restsOn({ edge }: HeldLink): Told {
  if (edge.confidence === 'drawn') {
    return { say: 'linkDrawn', values: { by: edge.drawn?.by ?? '', reason: edge.drawn?.reason ?? '' } };
  }
  if (edge.confidence === 'stated') return { say: 'linkStated', values: { source: edge.source ?? '' } };
  if (edge.count === 0) return { say: 'linkInferred', values: { source: edge.source ?? '' } };
  const events = { n: edge.count, of: 'event' as const };
  if (edge.first === null || edge.last === null) return { say: 'linkEventsUntimed', values: { events } };
  const first = { instant: edge.first };
  if (edge.first === edge.last) return { say: 'linkEventsOnce', values: { events, first } };
  return { say: 'linkEvents', values: { events, first, last: { instant: edge.last } } };
}

function named({ kind, label }: HeldNode) {
  if (kind === 'data') return { node: label.startsWith('/') ? ('page' as const) : ('resource' as const), name: label };
  return { node: kind, name: label };
}
