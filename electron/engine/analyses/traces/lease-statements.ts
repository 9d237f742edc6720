import { addressNumber, bareAddress } from '@shared/address.ts';
import type { EventRef } from '@shared/event.ts';
import type { Holding } from '@shared/holdings.ts';
import { parseInstant } from '@shared/time.ts';
import { endFields, insideFields, leaseFields, lengthFields, outsidePortFields, plainName } from './lease-fields.ts';

/** An event that may speak of a lease. */
export interface Mention extends EventRef {
  instant: number;
  offsetMinutes: number | null;
  message: string | null;
  more: string | null;
  userName: string | null;
  sourceIp: string | null;
  hostName: string | null;
  eventAction: string | null;
  eventOutcome: string | null;
}

/** What one event says of an address: that somebody has it from then on, or has it no more. */
export interface Statement extends EventRef {
  instant: number;
  kind: Holding['kind'];
  ends: boolean;
  holder: string;
  /** The name of the certificate a VPN client came with, where the account is another. */
  commonName: string | null;
  hardware: string | null;
  hostName: string | null;
  userName: string | null;
  other: string | null;
  port: string | null;
  /** Where the event itself tells when it began, or that it only saw it. */
  from: number | null;
  seenOnly: boolean;
  /** Where the event itself tells the end, and whether that is what happened or what was agreed. */
  to: number | null;
  endedBy: Holding['endedBy'];
}

/** Event numbers of the DHCP server of Windows. @source Microsoft, Analyze DHCP Server Log Files */
const windowsLeased = new Set(['10', '11', '20', '21']);
const windowsEnded = new Set(['12', '16', '17', '18', '23']);
const second = 1_000_000;

/** What an event says of an address; null when it says nothing of who held it. */
export function statementOf(address: string, mention: Mention): Statement | null {
  const { evidence, byteOffset, instant, userName, sourceIp, eventAction } = mention;
  const nothing = {
    ...{ evidence, byteOffset, instant, userName, ends: false, commonName: null, other: null, port: null },
    ...{ from: null, seenOnly: false, to: null, endedBy: null },
  };
  const syslog = syslogStatement(address, mention.message ?? '') ?? keaStatement(address, mention);
  if (syslog) return { ...nothing, kind: 'DHCP', ...syslog, userName: null };
  const more = new Map(
    Object.entries(mention.more ? (JSON.parse(mention.more) as Record<string, string>) : {}).map(([name, value]) => [
      plainName(name),
      value,
    ]),
  );
  const first = (names: readonly string[]) => names.map((name) => more.get(name)).find((value) => value) ?? null;
  const action = eventAction ?? '';
  if (more.get('type') === 'GLOBALPROTECT') {
    const mine = isSame(more.get('privateip'), address) || isSame(more.get('privateip6'), address);
    return mine && mention.eventOutcome !== 'failure'
      ? { ...nothing, kind: 'VPN', ...globalProtectStatement(address, mention, more) }
      : null;
  }
  if (more.has('validlifetime') && more.has('subnetid')) {
    const lease = keaLease(address, mention, more);
    return lease && { ...nothing, ...lease };
  }
  const translated = action.startsWith('translation-') && isSame(more.get('targetip'), address);
  const kind = translated
    ? 'NAT'
    : (['VPN', 'NAT', 'DHCP'] as const).find((one) =>
        leaseFields[one].held.some((name) => isSame(more.get(name), address)),
      );
  if (kind === 'DHCP' || more.has('msgtypes')) return dhcpStatement(address, mention, more, first);
  if (!kind) return null;
  const began = beganAt(mention, more);
  if (kind === 'NAT') {
    const inside = first(insideFields) ?? sourceIp;
    const hardware = hardwareOf(first(leaseFields.NAT.hardware));
    const hostName = first(leaseFields.NAT.host);
    const ends = action === 'translation-teardown';
    const told = endOf(mention, first(endFields), null);
    // A log of traffic is written when the flow has ended, and says how long it went on.
    const logged = !translated && told === null && more.has('duration') && began !== null;
    return {
      ...nothing,
      ...{ kind, ends, hardware, hostName, other: inside },
      holder: userName ?? hardware ?? hostName ?? inside ?? address,
      port: translated ? (more.get('targetport') ?? null) : first(outsidePortFields),
      from: began,
      to: ends ? null : logged ? instant : told,
      endedBy: logged || told !== null ? 'record' : null,
    };
  }
  const commonName = more.get('commonname') ?? null;
  return {
    ...nothing,
    ...{ kind, commonName, hardware: null, hostName: null, other: sourceIp },
    holder: userName ?? commonName ?? sourceIp ?? address,
    ends: /down|disconnect|logout|ended|exit|closed/.test(action),
    from: action === 'vpn-login' || action === 'tunnel-up' ? null : began,
    seenOnly: action === 'vpn-route',
  };
}

/** @source PAN-OS GlobalProtect log fields: the private address is the one the client has inside, the machine name its host */
function globalProtectStatement(address: string, { userName, sourceIp, eventAction }: Mention, more: More) {
  const action = eventAction ?? '';
  return {
    holder: userName ?? more.get('machine') ?? address,
    hardware: null,
    hostName: more.get('machine') ?? null,
    other: sourceIp,
    ends: /logout|disconnect/.test(action),
    // Every other message of a gateway tells only that the client had it by then.
    seenOnly: !/connected|getconfig|setup/.test(action),
  };
}

/**
 * A row of Kea's lease file: its time is the end agreed on, so the lease began by its lifetime earlier. A lifetime of 0
 * says that the row was deleted, not when; state 1 is declined, 2 expired, 3 released.
 * @source Kea Administrator Reference Manual, memfile lease database; CSVLeaseFile4, CSVLeaseFile6
 */
function keaLease(address: string, { instant }: Mention, more: More) {
  const seconds = Number(more.get('validlifetime'));
  const state = more.get('state') ?? '0';
  if (!isSame(more.get('address'), address) || !(seconds > 0) || state === '1') return null;
  const hardware = hardwareOf(more.get('hwaddr') || more.get('duid') || null);
  const hostName = more.get('hostname') || null;
  return {
    ...{ kind: 'DHCP' as const, hardware, hostName, holder: hardware ?? hostName ?? address, to: instant },
    instant: instant - seconds * second,
    endedBy: state === '0' ? ('lease' as const) : ('record' as const),
  };
}

/** @source Kea Messages Manual: DHCP4_LEASE_ALLOC, DHCP4_RELEASE, DHCP6_LEASE_ALLOC, DHCP6_RELEASE_NA */
function keaStatement(address: string, { instant, message }: Mention) {
  const found =
    /DHCP[46]_(LEASE_ALLOC|LEASE_RENEW|RELEASE|RELEASE_NA|RELEASE_EXPIRED)\b(.*?): (?:lease|address|binding)(?: for address)? (\S+) (.*)/.exec(
      message ?? '',
    );
  if (!found || !isSame(found[3], address)) return null;
  const [, what = '', who = '', , rest = ''] = found;
  const hardware = hardwareOf(
    /hwtype=\d+ ([0-9a-f:]{11,})/i.exec(who)?.[1] ?? /(?:duid|cid)=\[([0-9a-f:]+)\]/i.exec(who)?.[1] ?? null,
  );
  const seconds = Number(/for (\d+) seconds/.exec(rest)?.[1] ?? Number.NaN);
  const ends = what.startsWith('RELEASE');
  const agreed = !ends && seconds > 0;
  return {
    ...{ ends, hardware, hostName: null, holder: hardware ?? address },
    to: agreed ? instant + seconds * second : null,
    endedBy: agreed ? ('lease' as const) : null,
  };
}

type More = ReadonlyMap<string, string>;
type First = (names: readonly string[]) => string | null;

/** Of Zeek the address given is the event's source where the client had none; who only informs a server has its own. */
function givenByZeek({ sourceIp }: Mention, messages: string, more: More): string | undefined {
  return messages === '' || more.has('assignedaddr') || /INFORM/.test(messages) ? undefined : (sourceIp ?? undefined);
}

function dhcpStatement(address: string, mention: Mention, more: More, first: First): Statement | null {
  const { evidence, byteOffset, instant, userName } = mention;
  const messages = more.get('msgtypes') ?? '';
  const released = /RELEASE/.test(messages) && isSame(more.get('clientaddr') ?? mention.sourceIp ?? '', address);
  // An offer is no lease: the client may have taken another.
  if (more.has('msgtypes') && !released && !/ACK/.test(messages.replace(/NAK/g, ''))) return null;
  if (!released && !isSame(givenByZeek(mention, messages, more), address)) {
    if (!leaseFields.DHCP.held.some((name) => isSame(more.get(name), address))) return null;
  }
  const number = (more.get('id') ?? '').padStart(2, '0');
  const isWindows = isSame(more.get('ipaddress'), address);
  if (isWindows && !windowsLeased.has(number) && !windowsEnded.has(number)) return null;
  const state = more.get('bindingstate') ?? '';
  // Another machine answered at it: nobody was given it.
  if (state === 'abandoned') return null;
  const hardware = hardwareOf(first(leaseFields.DHCP.hardware));
  // Of Zeek the host of the event is the one that asks, of others it may be the server.
  const hostName = first(leaseFields.DHCP.host) ?? (more.has('msgtypes') ? mention.hostName : null);
  const ends = released || (isWindows && windowsEnded.has(number));
  const to = ends ? null : endOf(mention, first(endFields), first(lengthFields));
  const isOver = state !== '' && state !== 'active';
  return {
    ...{ evidence, byteOffset, instant, userName, kind: 'DHCP', ends, hardware, hostName, to },
    holder: userName ?? hardware ?? hostName ?? address,
    ...{ commonName: null, other: null, port: null, from: null, seenOnly: false },
    endedBy: to === null ? null : isOver ? 'record' : 'lease',
  };
}

/** @source ISC DHCP 4.4 server messages: DHCPACK on IP to MAC (host) via interface; DHCPRELEASE of IP from MAC; dnsmasq: DHCPACK(interface) IP MAC host */
function syslogStatement(address: string, message: string) {
  const isc =
    /^DHCP(ACK|RELEASE|EXPIRE)\s+(?:on|of)\s+(\S+)\s+(?:to|from)\s+([0-9a-f:]{11,23})(?:\s+\(([^)]*)\))?/i.exec(
      message,
    );
  const found = isc ?? /^DHCP(ACK|RELEASE)\([^)]*\)\s+(\S+)\s+([0-9a-f:]{11,23})(?:\s+(\S+))?/i.exec(message);
  if (!found || !isSame(found[2], address)) return null;
  const [, what = '', , hardware = '', host] = found;
  return {
    ends: what.toUpperCase() !== 'ACK',
    holder: hardware.toLowerCase(),
    hardware: hardware.toLowerCase(),
    hostName: host ?? null,
  };
}

/** When what an event reports began: its own start column makes its time the beginning, else how long it went on. */
function beganAt({ instant }: Mention, more: More): number | null {
  if (['start', 'starttime', 'begin', 'from'].some((name) => more.has(name))) return null;
  const duration = more.get('duration') ?? '';
  const clock = /^(?:(\d+)h?:)?(\d+)m?:(\d+)s?$/.exec(duration);
  const seconds = clock
    ? Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
    : duration === ''
      ? Number.NaN
      : Number(duration);
  return Number.isFinite(seconds) && seconds >= 0 ? instant - seconds * second : null;
}

/** The end that an event states as a time, which is in the zone of the event's own, or as a length. */
function endOf({ instant, offsetMinutes }: Mention, end: string | null, length: string | null): number | null {
  if (end !== null) {
    const at = instantOf(end, offsetMinutes ?? 0);
    if (at !== null && at >= instant) return at;
  }
  const seconds = length === null ? Number.NaN : Number(length);
  return Number.isFinite(seconds) && seconds > 0 ? instant + seconds * second : null;
}

function instantOf(text: string, offsetMinutes: number): number | null {
  if (/^\d{9,11}(\.\d+)?$/.test(text)) return Number(text) * second;
  const minutes = Math.abs(offsetMinutes);
  const two = (n: number) => String(n).padStart(2, '0');
  const offset = `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return (
    (parseInstant(text, 'UTC') && (parseInstant(`${text}${offset}`, 'UTC') ?? parseInstant(text, 'UTC'))?.instant) ??
    null
  );
}

/** `00:00:5e:00:53:01` however a log parts its bytes. */
function hardwareOf(text: string | null): string | null {
  const plain = text?.replace(/[^0-9a-fA-F]/g, '').toLowerCase() ?? '';
  return plain.length === 12 && /^[0-9a-fA-F.:-]+$/.test(text ?? '') ? (plain.match(/../g) ?? []).join(':') : text;
}

function isSame(text: string | undefined, address: string): boolean {
  if (!text) return false;
  const number = addressNumber(bareAddress(text));
  return number === null ? text === address : number === addressNumber(address);
}
