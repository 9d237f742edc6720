import type { EventField } from '@shared/event.ts';

/**
 * Fields that nested records state under a plain name within an object that says whose it is: `actor.person.email`,
 * `context.client.ipAddress`.
 */
interface Within {
  /** Last names, best first. */
  names: readonly string[];
  /** One of the objects around must be so named, where given. */
  holder?: RegExp;
  /** None of them may be. */
  never: RegExp;
}

/** Whose names these are: of what was acted upon, of the machine that answered, of what something was before. */
const others =
  'dst|dest|destination|target|targets|targetuser|object|objectitem|resource|resources|affected.*|entity|entities|recipient|recipients|server|device|agent|manager|node|observer|sensor|answers?|nat|dns|peer|new|old|previous|before|after|change[ds]?|changedvalues|upstream|proxy|local|listener|interface|gateway|pod|container|service|org|organi[sz]ation|tenant|team|group|groups|role|roles|app|application|process|file|issuer|browser|os|product|vendor|provider|rule|rules|policy';

const within: Readonly<Partial<Record<EventField, Within>>> = {
  sourceIp: {
    names: [
      'clientip',
      'clientipaddress',
      'sourceip',
      'srcip',
      'remoteip',
      'remoteaddress',
      'callerip',
      'ipaddress',
      'ip',
    ],
    never: new RegExp(`^(?:${others})$`),
  },
  userName: {
    names: [
      'email',
      'emailaddress',
      'useremail',
      'username',
      'loginname',
      'login',
      'userprincipalname',
      'principalemail',
      'principalname',
      'name',
      'displayname',
      'userid',
      'uid',
      'id',
    ],
    holder:
      /^(?:actor|initiator|performer|principal|identity|user|useridentity|author|initiatedby|performedby|createdby|requestor|requester|caller|operator|authdetails|authinfo|access|actinguser|performinguser)$/,
    never: new RegExp(`^(?:${others}|location|geo|network)$`),
  },
  userAgent: { names: ['useragent', 'rawuseragent', 'useragentstring'], never: /^(?:target|previous)$/ },
};

/** Deeper than this is all the same. */
const deepest = 10;

/** How well a nested name is known for a field by its last part and what it stands in: the smaller the better, -1 when it is not. */
export function rankWithin(field: EventField, path: string): number {
  const known = within[field];
  if (!known) return -1;
  const parts = path.toLowerCase().replace(/[_-]/g, '').split('.');
  const rank = known.names.indexOf(parts.pop() as string);
  if (rank < 0 || parts.some((part) => known.never.test(part))) return -1;
  if (known.holder && !parts.some((part) => known.holder?.test(part))) return -1;
  return rank * deepest + Math.min(parts.length, deepest - 1);
}
