import { isIP } from 'node:net';
import { type EventField, eventFields, type NumberField, type TermField, type TextField } from '@shared/event.ts';
import type { Sink } from '../sink.ts';

/** Words for success, in small letters. */
export const yes: ReadonlySet<string> = new Set([
  'success',
  'successful',
  'succeeded',
  'ok',
  'true',
  'yes',
  'completed',
  'permit',
  'permitted',
  'allow',
  'allowed',
  'accept',
  'accepted',
  'pass',
  'passed',
  'granted',
  '성공',
  '정상',
  '허용',
  '成功',
  '允许',
  '允許',
  '許可',
  'erfolg',
  'erfolgreich',
  'succès',
  'réussi',
  'réussite',
  'éxito',
  'exitoso',
  'correcto',
  'successo',
  'sucesso',
]);
/** Words for failure. */
export const no: ReadonlySet<string> = new Set([
  'failure',
  'failed',
  'fail',
  'false',
  'no',
  'unsuccessful',
  'unauthorized',
  'forbidden',
  'dropped',
  'error',
  'deny',
  'denied',
  'block',
  'blocked',
  'reject',
  'rejected',
  'refused',
  '실패',
  '거부',
  '차단',
  '오류',
  '失敗',
  '失败',
  '拒绝',
  '拒絕',
  '拒否',
  'fehler',
  'fehlgeschlagen',
  'fehlschlag',
  'verweigert',
  'abgelehnt',
  'échec',
  'échoué',
  'erreur',
  'refusé',
  'fallo',
  'fallido',
  'incorrecto',
  'denegado',
  'errore',
  'fallito',
  'negato',
  'falha',
  'negado',
]);

/** Methods as programs in JavaScript write them. */
const smallMethods = new Set(['get', 'head', 'post', 'put', 'delete', 'options', 'patch', 'connect', 'trace']);

/**
 * Gives a value that a table or a record states under a name to an event field. False when the field cannot hold it: it is
 * then kept in `more`, as it stands.
 */
export function giveValue(sink: Sink, field: EventField, value: string): boolean {
  if (value === '-') return true;
  if (field === 'sourceIp') {
    // A card's number, whose last two digits look like a port: it is no address of the network.
    if (value.length === 17 && cardNumber.test(value)) return false;
    // `198.51.100.7, 192.0.2.1`: who asked first, and the proxies it came through.
    const comma = value.indexOf(',');
    const first = value.slice(0, comma);
    if (comma > 0 && isIP(first) > 0) {
      giveAddress(sink, first);
      sink.more('xForwardedFor', value);
      return true;
    }
    // `PC7 (192.0.2.1)`: a machine by its name, as EvtxECmd puts it. `192.0.2.1:5021:WAN`, `192.0.2.1::WAN`: the interface behind it is none of the address.
    const named = /^[^()]+\(([0-9A-Fa-f.:]+)\)$/.exec(value);
    if (named && isIP(named[1] as string) > 0) {
      giveAddress(sink, named[1] as string);
      sink.more('client', value);
      return true;
    }
    const bare = value.replace(/^(\d{1,3}(?:\.\d{1,3}){3})(?:(:\d{1,5}):|::)[^:\s].*$/, '$1$2');
    // `[192.0.2.1]:5021`, `[2001:db8::1]`, `host.example:5021`: the port is a field of its own, brackets are none.
    const found =
      bare.length > 300 || isIP(bare) > 0
        ? null
        : /^(?:\[([^\][]+)\]|([^\][:]+|[0-9a-fA-F.:]+?))(?::(\d{1,5}))?$/.exec(bare);
    const inner = found?.[1] ?? found?.[2];
    if (inner !== undefined && (found?.[1] !== undefined || found?.[3] !== undefined)) {
      giveAddress(sink, inner);
      if (found?.[3]) sink.more('clientPort', found[3]);
    } else giveAddress(sink, bare);
    return true;
  }
  if (field === 'eventOutcome') {
    const outcome = outcomeOf(value);
    if (outcome) sink.term('eventOutcome', outcome);
    return outcome !== null;
  }
  if (field === 'urlPath') {
    const line = /^([A-Z]{3,20}) (\S+)(?: HTTP\/([\d.]+))?$/.exec(value);
    if (line) {
      sink.term('httpMethod', line[1] as string);
      if (line[3] !== undefined && line[3] !== '1.1') sink.more('httpVersion', line[3]);
      return giveValue(sink, 'urlPath', line[2] as string);
    }
    const cut = value.startsWith('/') ? value.indexOf('?') : -1;
    sink.text('urlPath', cut < 0 ? value : value.slice(0, cut));
    if (cut >= 0) sink.text('urlQuery', value.slice(cut + 1));
    return true;
  }
  const { kind } = eventFields[field];
  if (kind === 'term') sink.term(field as TermField, value);
  else if (kind === 'text') sink.text(field as TextField, value);
  else {
    if (!/^\d{1,15}$/.test(value) || (field === 'httpStatus' && value.length > 3)) return false;
    sink.number(field as NumberField, Number(value));
  }
  return true;
}

const cardNumber = /^[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}$/;

/** An address without the zone id, which says through which interface of the server it was met. @source RFC 4007, 11 */
export function giveAddress(sink: Sink, value: string): void {
  const cut = value.indexOf('%');
  if (cut < 0 || isIP(value) === 0) sink.term('sourceIp', value);
  else {
    sink.term('sourceIp', value.slice(0, cut));
    sink.more('clientScope', value.slice(cut + 1));
  }
}

/** Whether a text may be an address with a zone id: only those of one link have any, which begin with an `f`. */
export function hasZone(b: Uint8Array, from: number, to: number): boolean {
  if (((b[from] as number) | 32) !== 102) return false;
  for (let p = from; p < to; p += 1) if (b[p] === 37) return true;
  return false;
}

/** The outcome that a word stands for, null when it stands for none. */
export function outcomeOf(value: string): 'success' | 'failure' | null {
  const plain = value.trim().toLowerCase();
  return yes.has(plain) ? 'success' : no.has(plain) ? 'failure' : null;
}

/** Whether a value is of the kind a field holds, so that a column or key that only shares a name is passed over. */
export function fits(field: EventField, value: string): boolean {
  if (field === 'httpStatus') return /^[1-9]\d\d$/.test(value);
  if (field === 'responseBytes') return /^\d{1,15}$/.test(value);
  if (field === 'eventOutcome') return outcomeOf(value) !== null;
  // `request` may be a request line, and may be a number of its own.
  if (field === 'urlPath') return /[/.?*]/.test(value);
  // `method` may be that of a request, and may be how somebody logged in.
  if (field === 'httpMethod') return /^[A-Z][A-Z_-]{2,19}$/.test(value) || smallMethods.has(value);
  // `client` may be who asked, and may be the greeting of a program.
  if (field === 'userName' && value.startsWith('SSH-')) return false;
  // `:80`: where a server listens. Nobody came from there.
  if (field === 'sourceIp' && (/^:\d*$/.test(value) || noAddress.has(value.toLowerCase()))) return false;
  return value !== '-' && value !== '--';
}

/** What programs write where they know no address. The compiled reader leaves words with such first letters to this one. */
const noAddress = new Set([
  '<null>',
  '<none>',
  '<unknown>',
  '(null)',
  'null',
  'nil',
  'none',
  'n/a',
  'not available',
  'undefined',
]);

/** `https://`, `s3://`: an address with its scheme. @source RFC 3986, 3.1 */
export function hasScheme(value: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]{0,14}:\/\//.test(value);
}

/** A method by its one name. */
export function methodOf(value: string): string {
  return smallMethods.has(value) ? value.toUpperCase() : value;
}

/** The outcome an HTTP status stands for, null when it stands for none. */
export function outcomeOfStatus(value: string): 'success' | 'failure' | null {
  return /^[1-3]\d\d$/.test(value) ? 'success' : /^[4-9]\d\d$/.test(value) ? 'failure' : null;
}
