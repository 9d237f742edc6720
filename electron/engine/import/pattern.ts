import type { EventField } from '@shared/event.ts';
import { Refusal } from '@shared/refusal.ts';
import type { FieldUse } from '../formats/field-use.ts';
import type { LineFormat } from '../formats/format.ts';

/** What the id of a format begins with that is a server's own pattern: the rest is the pattern, so that a case holds it whole. */
export const patternPrefix = 'pattern:';

/**
 * A format made of the text that a server's configuration declares its log by: nginx `log_format`, Apache `LogFormat`.
 * Refuses with `format-unknown` when the text names no field, or fields between which nothing stands.
 * @source nginx, ngx_http_log_module, log_format; Apache HTTP Server 2.4, mod_log_config, Custom Log Formats
 */
export function formatFromPattern(text: string): LineFormat {
  const pieces = /\$\{?[a-z]/i.test(text) && !/%[>{a-zA-Z]/.test(text) ? nginxPieces(text) : apachePieces(text);
  const uses: Record<string, FieldUse> = {};
  const taken = new Set<string>();
  let layout = '';
  let before = '';
  let timed = false;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      layout += piece;
      before = '';
      continue;
    }
    if (before !== '')
      throw wrong(`nothing stands between ${before} and ${piece.as}, so one cannot be told from the other`);
    before = piece.as;
    const name = `f${Object.keys(uses).length + 1}`;
    uses[name] = onlyOnce(piece, taken);
    if ('time' in piece.use) timed = true;
    layout += piece.brackets ? `[%{${name}}]` : `%{${name}}`;
    if (piece.brackets) before = '';
  }
  if (taken.size === 0) throw wrong('it names no field, such as $remote_addr or %h');
  return {
    id: `${patternPrefix}${text}`,
    version: 1,
    kind: 'lines',
    title: `Pattern of a person: ${text}`,
    source: 'Stated by a person, from the configuration of the server',
    specificity: timed ? 0.99 : 0.9,
    mappable: false,
    absent: '-',
    outcomeFromStatus: true,
    rejectReason: 'The line does not fit the pattern stated for the file.',
    layouts: [{ layout }],
    uses,
    samples: [],
  };
}

interface Named {
  use: FieldUse;
  /** As the pattern writes it. */
  as: string;
  brackets?: boolean;
}

const field = (name: EventField): FieldUse => ({ field: name });

/** A field of the event is held by the first that states it; what repeats it is kept under its own name. */
function onlyOnce({ use, as }: Named, taken: Set<string>): FieldUse {
  const key = 'field' in use ? use.field : 'time' in use ? 'time' : 'part' in use ? use.part : null;
  if (key === null || !taken.has(key)) {
    taken.add(key ?? as);
    return use;
  }
  return { more: as.replace(/^\$\{?|^%|[{}>]/g, '') };
}

const nginx: Readonly<Record<string, FieldUse>> = {
  remote_addr: field('sourceIp'),
  realip_remote_addr: { more: 'realip_remote_addr' },
  remote_user: field('userName'),
  time_local: { time: 'clf' },
  time_iso8601: { time: 'iso' },
  msec: { time: 'epoch' },
  request: { part: 'request' },
  request_method: field('httpMethod'),
  request_uri: { part: 'target' },
  uri: field('urlPath'),
  document_uri: field('urlPath'),
  args: field('urlQuery'),
  query_string: field('urlQuery'),
  status: field('httpStatus'),
  body_bytes_sent: field('responseBytes'),
  bytes_sent: field('responseBytes'),
  http_referer: field('httpReferrer'),
  http_user_agent: field('userAgent'),
  http_x_forwarded_for: { more: 'xForwardedFor' },
  host: field('urlDomain'),
  http_host: field('urlDomain'),
  server_name: field('urlDomain'),
  hostname: field('hostName'),
};

function* nginxPieces(text: string): Generator<string | Named> {
  // `log_format name escape=json 'a' 'b';`: the texts in quotes one behind the other.
  const declared = /^\s*log_format\s+\S+\s+(?:escape=\w+\s+)?(['"][\s\S]*['"])\s*;?\s*$/.exec(text);
  const whole = declared
    ? [...(declared[1] as string).matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
        .map((part) => (part[1] ?? part[2] ?? '').replace(/\\(['"\\])/g, '$1'))
        .join('')
    : text.replace(/^'([\s\S]*)'$/, '$1');
  let at = 0;
  for (const found of whole.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)) {
    if (found.index > at) yield whole.slice(at, found.index);
    const name = (found[1] ?? found[2] ?? '').toLowerCase();
    yield { use: Object.hasOwn(nginx, name) ? (nginx[name] as FieldUse) : { more: name }, as: found[0] };
    at = found.index + found[0].length;
  }
  if (at < whole.length) yield whole.slice(at);
}

const apache: Readonly<Record<string, FieldUse>> = {
  h: field('sourceIp'),
  a: field('sourceIp'),
  '{c}a': { more: 'peerAddress' },
  '{c}h': { more: 'peerHost' },
  A: { more: 'localAddress' },
  l: { more: 'identity' },
  u: field('userName'),
  r: { part: 'request' },
  s: field('httpStatus'),
  b: field('responseBytes'),
  B: field('responseBytes'),
  O: { more: 'bytesSent' },
  I: { more: 'bytesReceived' },
  S: { more: 'bytesTransferred' },
  D: { more: 'durationMicroseconds' },
  T: { more: 'durationSeconds' },
  v: field('urlDomain'),
  V: field('urlDomain'),
  m: field('httpMethod'),
  U: field('urlPath'),
  q: field('urlQuery'),
  H: { more: 'protocol' },
  p: { more: 'urlPort' },
  P: { more: 'pid' },
  L: { more: 'errorLogId' },
  '{referer}i': field('httpReferrer'),
  '{user-agent}i': field('userAgent'),
  '{host}i': field('urlDomain'),
  '{x-forwarded-for}i': { more: 'xForwardedFor' },
  '{sec}t': { time: 'epoch' },
  '{msec}t': { time: 'epoch' },
};

/** Times in the form of `strftime` that are read without a doubt. */
const written: Readonly<Record<string, FieldUse>> = {
  '%d/%b/%Y:%H:%M:%S %z': { time: 'clf' },
  '%d/%b/%Y:%H:%M:%S': { time: 'clf' },
  '%Y-%m-%dT%H:%M:%S%z': { time: 'iso' },
  '%Y-%m-%d %H:%M:%S %z': { time: 'iso' },
  '%Y-%m-%d %H:%M:%S': { time: 'iso' },
  '%Y-%m-%dT%H:%M:%S': { time: 'iso' },
  '%F %T': { time: 'iso' },
  '%FT%T': { time: 'iso' },
  '%FT%T%z': { time: 'iso' },
  '%F %T %z': { time: 'iso' },
  '%s': { time: 'epoch' },
  '%b %d %H:%M:%S': { time: 'syslog' },
};

function* apachePieces(text: string): Generator<string | Named> {
  const declared = /^\s*(?:LogFormat|TransferLog|CustomLog\s+\S+)\s+"((?:[^"\\]|\\.)*)"/i.exec(text);
  const whole = (declared?.[1] ?? text.replace(/^"([\s\S]*)"$/, '$1'))
    .replace(/\\(["\\])/g, '$1')
    .replaceAll('\\t', '\t');
  let at = 0;
  let literal = '';
  for (const found of whole.matchAll(/%%|%[!<>\d,]*(?:\{([^}]*)\})?[!<>]*(\^?[A-Za-z]{1,2}?)/g)) {
    literal += whole.slice(at, found.index);
    at = found.index + found[0].length;
    if (found[0] === '%%') {
      literal += '%';
      continue;
    }
    if (literal !== '') yield literal;
    literal = '';
    yield apacheField(found[1], found[2] ?? '', found[0]);
  }
  literal += whole.slice(at);
  if (literal !== '') yield literal;
}

function apacheField(argument: string | undefined, letter: string, as: string): Named {
  if (letter === 't' && argument === undefined) return { use: { time: 'clf' }, as, brackets: true };
  if (letter === 't') {
    const form = (argument ?? '').replace(/^(?:begin|end):/, '');
    const use = written[form] ?? (Object.hasOwn(apache, `{${form}}t`) ? apache[`{${form}}t`] : undefined);
    if (!use) throw wrong(`times written as ${as} are not read: use one of ${Object.keys(written).join(', ')}`);
    return { use, as };
  }
  const key = argument === undefined ? letter : `{${argument.toLowerCase()}}${letter}`;
  if (Object.hasOwn(apache, key)) return { use: apache[key] as FieldUse, as };
  return { use: { more: argument ?? letter }, as };
}

function wrong(why: string): Refusal {
  return new Refusal(
    'format-unknown',
    `This is no pattern of a log: ${why}. Paste the log_format or LogFormat of the server.`,
    {
      reason: why,
    },
  );
}
