import { isIP } from 'node:net';
import type { Reader, Sink } from '../../sink.ts';
import { kind, layoutOf, layouts, type UtmpLayout } from './layout.ts';
import { clientOf, happening, noAccounts, recordAt, type UtmpRecord } from './record.ts';

/** As many bytes tell how the records are laid out; a file that has fewer is told at its end. */
const enough = 64 * 1024;

/** Of a file that is none of these, which somebody wants read as one. */
const usual = layouts[0] as UtmpLayout;

/** Reads utmp, wtmp or btmp: record after record of one length. A line is a record; every one is an event or a reject. */
export function createUtmpReader(sink: Sink): Reader {
  let layout: UtmpLayout | undefined;
  let waiting = Buffer.alloc(0);
  /** Of the first byte that waits, in the file. */
  let offset = 0;
  let records = 0;

  function take(): void {
    if (!layout) return;
    let at = 0;
    for (; at + layout.bytes <= waiting.length; at += layout.bytes) {
      records += 1;
      const record = recordAt(waiting, at, layout);
      if (!record) sink.reject(records, offset + at, layout.bytes, 'Not a record of utmp, wtmp or btmp.');
      else if (record.type === kind.signature) sink.comment();
      else {
        give(sink, record, layout);
        sink.event(records, offset + at, layout.bytes);
      }
    }
    waiting = waiting.subarray(at);
    offset += at;
  }

  return {
    push(block) {
      waiting = waiting.length > 0 ? Buffer.concat([waiting, block]) : Buffer.from(block);
      if (!layout && waiting.length >= enough) layout = layoutOf(waiting) ?? usual;
      take();
    },
    end() {
      layout ??= layoutOf(waiting) ?? usual;
      take();
      if (waiting.length > 0) {
        records += 1;
        sink.reject(records, offset, waiting.length, 'A record that is cut off.');
      }
      sink.physicalLines(records);
    },
  };
}

function give(sink: Sink, record: UtmpRecord, layout: UtmpLayout): void {
  const { type, pid, tty, id, user, host, address, signal, exit, seconds, microseconds } = record;
  const { action, outcome } = happening(record);
  sink.term('eventAction', action);
  if (outcome) sink.term('eventOutcome', outcome);
  if (seconds > 0) sink.instant(seconds * 1_000_000 + microseconds, 0, layout.seconds, 0);
  if (!noAccounts.has(user)) sink.term('userName', user);
  const client = clientOf(record);
  // What boots and changes its level writes its kernel there.
  const isOfSystem = type === kind.runLevel || type === kind.boot;
  if (client !== null && !isOfSystem) sink.term('sourceIp', client);
  if (host !== '' && (isOfSystem || host !== client)) sink.more(isOfSystem ? 'kernel' : 'host', host);
  if (address !== null && address !== client && isIP(address) > 0) sink.more('address', address);
  if (tty !== '') sink.more('tty', tty);
  if (id !== '') sink.more('id', id);
  // The level, and behind it the one before, as letters.
  if (type === kind.runLevel) sink.more('level', String.fromCharCode(pid & 127).replace(/[^0-9A-Za-z]/, ''));
  else if (pid !== 0) sink.more('pid', String(pid));
  if (signal !== 0) sink.more('signal', String(signal));
  if (exit !== 0) sink.more('exit', String(exit));
  if (type !== kind.empty) sink.more('type', String(type));
}
