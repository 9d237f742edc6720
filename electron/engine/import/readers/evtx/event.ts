import { targetActs } from '../../../formats/messages/windows-accounts.ts';
import { outcomeOfEvent } from '../../../formats/messages/windows-outcomes.ts';
import type { Sink } from '../../sink.ts';
import { readIso } from '../../times/common.ts';
import { newStamp } from '../../times/stamp.ts';
import { toldUntitled } from '../untitled-values.ts';
import { eventTitle } from './event-titles.ts';
import type { Fragments, LeafUser, Value } from './fragment.ts';
import { Broken } from './layout.ts';
import { exactText, type Moment, momentAt, valueType } from './values.ts';

/** Reads one record's XML into an event of the sink. */
export interface EventReader {
  /** Sets the fields of the event at hand. Throws `Broken`; the sink must then be told to drop it. */
  read(fragments: Fragments, b: Buffer, at: number, end: number, written: Moment | null): void;
}

const actors = ['SubjectUserName', 'User', 'TargetUserName', 'AccountName', 'UserName', 'Param1'];
const addresses = ['IpAddress', 'SourceIp', 'ClientAddress', 'SourceAddress', 'Address', 'ClientIP', 'Param3'];
const programs = [
  'NewProcessName',
  'Image',
  'SourceImage',
  'ProcessName',
  'Application',
  'ServiceFileName',
  'ImagePath',
];
const sessions = ['SubjectLogonId', 'LogonId', 'LogonID'];
const interesting = new Set([
  ...actors,
  ...addresses,
  ...programs,
  ...sessions,
  'TargetLogonId',
  'TargetDomainName',
  'ContextInfo',
]);

/** Sessions of the machine itself, the same on every machine. @source Microsoft, well-known LUIDs in ntifs.h */
const ofTheMachine = new Set(['0x0', '0x3e3', '0x3e4', '0x3e5', '0x3e6', '0x3e7']);

/** The bits of `Keywords` by which an audit says how it went. @source Microsoft, winmeta.xml, standard keywords */
const auditFailure = 2 ** 52;
const auditSuccess = 2 ** 53;

/** Remote desktop's events name the person and the address by position only. */
const byPosition = new Set(['1149']);

export function createEventReader(sink: Sink): EventReader {
  const stamp = newStamp();
  const told = new Map<string, string>();
  const unnamed: string[] = [];
  let bytes: Buffer = Buffer.alloc(0);
  let moment: Moment | null = null;
  let [event, provider, computer, rendered] = ['', '', '', ''];
  let keywords = 0;

  const user: LeafUser = {
    leaf(leaf, own, text, value) {
      if (text === '') return;
      const { called } = leaf;
      switch (called.use) {
        case 'time':
          moment ??= momentOfLeaf(text, value);
          return;
        case 'provider':
          provider = text;
          return;
        case 'computer':
          computer = text;
          return;
        case 'rendered':
          rendered = text;
          return;
        case 'event':
          event = text;
          return;
        case 'keywords':
          keywords = Number(text);
      }
      const name = called.name !== '' ? called.name : (own ?? '');
      if (name === '') {
        unnamed.push(text);
        sink.more('Data', text);
        return;
      }
      if (interesting.has(name) && !told.has(name)) told.set(name, text);
      sink.more(name, text);
    },
  };

  function momentOfLeaf(text: string, value: Value | null): Moment | null {
    if (value?.type === valueType.fileTime && value.length >= 8) return momentAt(bytes, value.from);
    const written = Buffer.from(text);
    if (readIso(written, 0, written.length, stamp) < 0) return null;
    const { year, month, day, hour, minute, second, microsecond } = stamp;
    const at = Date.UTC(year, month - 1, day, hour, minute, second);
    const rest = Number(/\.\d{6}(\d)/.exec(text)?.[1] ?? 0);
    return Number.isNaN(at) ? null : { microseconds: at * 1000 + microsecond, rest };
  }

  function first(names: readonly string[]): string {
    for (const name of names) {
      const value = told.get(name);
      if (value !== undefined && value !== '-' && value !== '') return value;
    }
    return '';
  }

  function giveFields(written: Moment | null): void {
    const time = moment ?? written;
    if (time) {
      sink.instant(time.microseconds, 0, 0, 0);
      if (time.rest !== 0) sink.more('TimeCreated', exactText(time));
      if (!moment) sink.more('clock', 'record-header');
    }
    sink.term('eventAction', event);
    sink.term('eventProvider', provider);
    sink.term('hostName', computer);
    const target = targetActs.has(event) || !told.has('SubjectUserName');
    const positions = byPosition.has(event);
    const actor = first(target ? ['TargetUserName', ...actors.slice(0, positions ? 6 : 5)] : actors.slice(0, 5));
    const untitled = toldUntitled(provider, event, [...unnamed, told.get('ContextInfo') ?? '']);
    sink.term('userName', plainName((untitled?.sure && untitled.user) || actor || (untitled?.user ?? '')));
    const address = untitled?.address ?? first(positions ? addresses : addresses.slice(0, 6));
    if (address !== 'LOCAL') sink.term('sourceIp', address);
    sink.term('processName', first(programs));
    const session = first(targetActs.has(event) ? ['TargetLogonId', ...sessions] : sessions);
    // A session's number means nothing on another machine.
    if (session !== '' && !ofTheMachine.has(session)) sink.term('credential', `${session}@${computer}`);
    if (untitled?.outcome) sink.term('eventOutcome', untitled.outcome);
    else if (holds(keywords, auditFailure)) sink.term('eventOutcome', 'failure');
    else if (holds(keywords, auditSuccess)) sink.term('eventOutcome', 'success');
    else {
      const settled = outcomeOfEvent(provider, event);
      if (settled) sink.term('eventOutcome', settled);
    }
    sink.text('message', rendered || eventTitle(provider, event) || unnamed.join(' '));
  }

  /** An account without the realm that a field of its own states: it is called the same wherever it appears. */
  function plainName(name: string): string {
    const realm = told.get('TargetDomainName');
    const inRealm = realm !== undefined && name.toLowerCase().endsWith(`@${realm.toLowerCase()}`);
    return inRealm ? name.slice(0, -realm.length - 1) : name;
  }

  return {
    read(fragments, b, at, end, written) {
      bytes = b;
      moment = null;
      event = '';
      provider = '';
      computer = '';
      rendered = '';
      keywords = 0;
      unnamed.length = 0;
      told.clear();
      fragments.read(at, end, user);
      if (event === '') throw new Broken('It does not say which event it is.');
      giveFields(written);
    },
  };
}

function holds(keywords: number, bit: number): boolean {
  return Math.floor(keywords / bit) % 2 === 1;
}
