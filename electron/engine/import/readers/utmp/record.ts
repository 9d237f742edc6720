import { isIP } from 'node:net';
import { isText, rewritten, textOf } from '../../text.ts';
import { fits, kind, layouts, type UtmpLayout } from './layout.ts';

/** One record of utmp, wtmp or btmp. */
export interface UtmpRecord {
  type: number;
  pid: number;
  tty: string;
  id: string;
  user: string;
  host: string;
  /** Null where the record states none. */
  address: string | null;
  signal: number;
  exit: number;
  seconds: number;
  microseconds: number;
  /** Nothing but zeros. */
  isBlank: boolean;
}

/** The record that stands there; null where none can. */
export function recordAt(b: Buffer, at: number, layout: UtmpLayout): UtmpRecord | null {
  if (at + layout.bytes > b.length || !fits(b, at, layout)) return null;
  const { exit } = layout;
  return {
    type: b.readUInt16LE(at + layout.type),
    pid: b.readInt32LE(at + layout.pid),
    tty: textAt(b, at, layout.line),
    id: textAt(b, at, layout.id),
    user: textAt(b, at, layout.user),
    host: textAt(b, at, layout.host),
    address: layout.address === null ? null : addressAt(b, at + layout.address),
    signal: exit === null ? 0 : b.readInt16LE(at + exit),
    exit: exit === null ? 0 : b.readInt16LE(at + exit + 2),
    seconds: b.readUInt32LE(at + layout.seconds),
    microseconds: b.readUInt32LE(at + layout.microseconds),
    isBlank: b.subarray(at, at + layout.bytes).every((byte) => byte === 0),
  };
}

function textAt(b: Buffer, at: number, [from, length]: readonly [number, number]): string {
  const start = at + from;
  const nul = b.subarray(start, start + length).indexOf(0);
  const end = nul < 0 ? start + length : start + nul;
  if (isText(b, start, end)) return textOf(b, start, end);
  const { bytes } = rewritten(b, start, end, false);
  return textOf(bytes, 0, bytes.length);
}

function addressAt(b: Buffer, at: number): string | null {
  const bytes = b.subarray(at, at + 16);
  if (bytes.every((byte) => byte === 0)) return null;
  if (bytes.subarray(4).every((byte) => byte === 0)) return [...bytes.subarray(0, 4)].join('.');
  const groups = Array.from({ length: 8 }, (_, group) => bytes.readUInt16BE(group * 2).toString(16));
  return groups.join(':');
}

/** Where somebody came from: the address that the record states, or its host; null for a screen of the machine itself. */
export function clientOf({ address, host }: UtmpRecord): string | null {
  // `screen` and `tmux` write the window behind the host.
  const from = host.replace(/:S\.\d+$/, '');
  if (isIP(from) > 0) return from;
  if (address !== null) return address;
  return /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(from) && !ofThisMachine.has(from) ? from : null;
}

const ofThisMachine = new Set(['tty', 'login', 'localhost']);

/** What a record says happened. @source utmp(5); last.c of util-linux, which tells the same from the same */
export function happening({ type, user, isBlank }: UtmpRecord): { action: string; outcome?: 'success' | 'failure' } {
  // A place that was never used, or, in wtmp and btmp, a record that somebody wiped.
  if (isBlank) return { action: 'zeroed-record' };
  switch (type) {
    case kind.empty:
      return { action: 'empty-record' };
    case kind.runLevel:
      return { action: user === 'shutdown' ? 'shutdown' : 'runlevel' };
    case kind.boot:
      return { action: 'boot' };
    case kind.newTime:
      return { action: 'clock-set-to' };
    case kind.oldTime:
      return { action: 'clock-set-from' };
    case kind.start:
      return { action: 'process-started' };
    // A terminal that waits for somebody is such a record too, in the name of the program that waits.
    case kind.login:
      return user === 'LOGIN' ? { action: 'login-awaited' } : { action: 'login-failed', outcome: 'failure' };
    case kind.user:
      return user === '' ? { action: 'session-closed' } : { action: 'session-opened', outcome: 'success' };
    case kind.dead:
      return { action: 'session-closed' };
    case kind.accounting:
      return { action: 'accounting' };
    default:
      return { action: 'shutdown' };
  }
}

/** Names that stand in place of an account's. */
export const noAccounts = new Set(['reboot', 'shutdown', 'runlevel', 'LOGIN', 'date', '']);

/** A record as `utmpdump` prints it; null for bytes that are none. @source util-linux, utmpdump(1) */
export function writtenRecord(bytes: Buffer): string | null {
  const layout = layouts.find((one) => one.bytes === bytes.length);
  const record = layout && recordAt(bytes, 0, layout);
  if (!record) return null;
  const { type, pid, id, user, tty, host, address, seconds, microseconds } = record;
  const time = `${new Date(seconds * 1000).toISOString().slice(0, 19)},${String(microseconds).padStart(6, '0')}+00:00`;
  return [type, String(pid).padStart(5, '0'), id, user, tty, host, address ?? '0.0.0.0', time]
    .map((cell) => `[${cell}]`)
    .join(' ');
}
