import { addressNumber } from '@shared/address.ts';
import type { EventRef } from '@shared/event.ts';
import { parseInstant } from '@shared/time.ts';
import type { Holding } from '@shared/traces.ts';
import { endFields, insideFields, leaseFields, lengthFields, plainName } from './lease-fields.ts';

/** An event that may speak of a lease. */
export interface Mention extends EventRef {
  instant: number;
  message: string | null;
  more: string | null;
  userName: string | null;
  sourceIp: string | null;
  hostName: string | null;
  eventAction: string | null;
}

export interface SessionEnd extends EventRef {
  instant: number;
  userName: string;
  sourceIp: string | null;
}

/** What one event says of an address: that somebody has it from then on, or has it no more. */
interface Statement extends EventRef {
  instant: number;
  kind: Holding['kind'];
  ends: boolean;
  holder: string;
  hardware: string | null;
  hostName: string | null;
  userName: string | null;
  other: string | null;
  /** Where the event itself tells the end. */
  to: number | null;
}

/** Event numbers of the DHCP server of Windows. @source Microsoft, Analyze DHCP Server Log Files */
const windowsLeased = new Set(['10', '11']);
const windowsEnded = new Set(['12', '16', '17', '18']);

/** The stretches of time in which an address was held, by the events that speak of it, earliest first. */
export function holdingsOf(
  address: string,
  mentions: readonly Mention[],
  ends: readonly SessionEnd[],
  zone: string,
): Holding[] {
  const statements = mentions.flatMap((mention) => statementOf(address, mention, zone) ?? []);
  const holdings: Holding[] = [];
  for (const statement of statements) {
    const { instant, evidence, byteOffset } = statement;
    const open = holdings.filter((one) => one.kind === statement.kind && (one.to === null || one.to >= instant));
    const same = open.find((one) => one.holder === statement.holder && one.other === statement.other);
    if (statement.ends) {
      for (const one of open)
        if (one.holder === statement.holder || statement.holder === address) close(one, statement, false);
      continue;
    }
    if (same) {
      // Asked for anew: the same stretch goes on.
      same.events.push({ evidence, byteOffset });
      same.to = statement.to ?? same.to;
      continue;
    }
    // A server gives an address to one at a time; what it gives to another, the one before has no more. Translations may overlap.
    if (statement.kind !== 'NAT') for (const one of open) if (one.to === null) close(one, statement, true);
    const { kind, holder, hardware, hostName, userName, other, to } = statement;
    holdings.push({
      holder,
      kind,
      hardware,
      hostName,
      userName,
      other,
      from: instant,
      to,
      assumed: kind === 'DHCP' && to !== null,
      events: [{ evidence, byteOffset }],
    });
  }
  for (const one of holdings) {
    if (one.kind !== 'VPN') continue;
    const end = ends.find(
      (found) =>
        found.instant >= one.from &&
        found.userName === one.userName &&
        (found.sourceIp === null || found.sourceIp === one.other),
    );
    if (end && (one.to === null || end.instant < one.to)) close(one, end, false);
  }
  return holdings;
}

function close(
  holding: Holding,
  { instant, evidence, byteOffset }: EventRef & { instant: number },
  assumed: boolean,
): void {
  holding.to = instant;
  holding.assumed = assumed;
  holding.events.push({ evidence, byteOffset });
}

function statementOf(address: string, mention: Mention, zone: string): Statement | null {
  const { evidence, byteOffset, instant, userName, hostName, sourceIp, eventAction } = mention;
  const place = { evidence, byteOffset, instant };
  const syslog = syslogStatement(address, mention.message ?? '');
  if (syslog) return { ...place, kind: 'DHCP', userName: null, other: null, to: null, ...syslog };
  const more = new Map(
    Object.entries(mention.more ? (JSON.parse(mention.more) as Record<string, string>) : {}).map(([name, value]) => [
      plainName(name),
      value,
    ]),
  );
  const first = (names: readonly string[]) => names.map((name) => more.get(name)).find((value) => value) ?? null;
  const kind = (['VPN', 'NAT', 'DHCP'] as const).find((one) =>
    leaseFields[one].held.some((name) => isSame(more.get(name), address)),
  );
  if (!kind) return null;
  const hardware = first(leaseFields[kind].hardware);
  const host = first(leaseFields[kind].host) ?? (kind === 'DHCP' ? null : hostName);
  const inside = kind === 'NAT' ? first(insideFields) : null;
  const number = more.get('id') ?? '';
  // The audit log of Windows numbers what happened; other DHCP events in it (scope full, started) are no leases.
  if (
    kind === 'DHCP' &&
    more.has('ipaddress') &&
    more.has('id') &&
    !windowsLeased.has(number) &&
    !windowsEnded.has(number)
  )
    return null;
  const isEnd =
    windowsEnded.has(number) && more.has('ipaddress') ? true : /down|disconnect|logout/.test(eventAction ?? '');
  return {
    ...place,
    kind,
    ends: isEnd,
    holder: userName ?? hardware ?? inside ?? host ?? address,
    hardware,
    hostName: host,
    userName,
    other: kind === 'VPN' ? sourceIp : inside,
    to: isEnd ? null : endOf(instant, first(endFields), first(lengthFields), zone),
  };
}

/** @source ISC DHCP 4.4 server messages: DHCPACK on IP to MAC (host) via interface; DHCPRELEASE of IP from MAC */
function syslogStatement(address: string, message: string) {
  const found =
    /^DHCP(ACK|RELEASE|EXPIRE)\s+(?:on|of)\s+(\S+)\s+(?:to|from)\s+([0-9a-f:]{11,23})(?:\s+\(([^)]*)\))?/i.exec(
      message,
    );
  if (!found || !isSame(found[2], address)) return null;
  const [, what = '', , hardware = '', host] = found;
  return {
    ends: what.toUpperCase() !== 'ACK',
    holder: hardware.toLowerCase(),
    hardware: hardware.toLowerCase(),
    hostName: host ?? null,
  };
}

function endOf(instant: number, end: string | null, length: string | null, zone: string): number | null {
  if (end !== null) {
    const plain = /^\d{9,11}(\.\d+)?$/.test(end) ? Number(end) * 1e6 : (parseInstant(end, zone)?.instant ?? null);
    if (plain !== null && plain >= instant) return plain;
  }
  const seconds = length === null ? Number.NaN : Number(length);
  return Number.isFinite(seconds) && seconds > 0 ? instant + seconds * 1e6 : null;
}

function isSame(text: string | undefined, address: string): boolean {
  if (!text) return false;
  const number = addressNumber(text.trim());
  return number === null ? text === address : number === addressNumber(address);
}
