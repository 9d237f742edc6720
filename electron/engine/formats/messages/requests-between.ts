import type { FieldUse } from '../field-use.ts';
import type { Layout, MessageRule } from '../format.ts';

const answered = '"%{webRequest}" %{httpStatus}';

/**
 * What servers of web applications print of requests among what else they say: as access logs do, and as PHP-FPM does.
 * @source Gunicorn, "access_log_format"; PHP manual, FPM configuration, "access.format"
 */
export const requestsBetween: readonly Layout[] = [
  ...['-', '%{userName}'].flatMap((user) => [
    // Lines of access logs as well, which have a format of their own.
    { layout: `%{client} - ${user} [%{clf}] ${answered} %{responseBytes} "%{*}" "%{userAgent}"%{*}`, loose: true },
    { layout: `%{client} - ${user} [%{clf}] ${answered} %{responseBytes}`, loose: true },
    { layout: `%{client} - ${user} %{clf} ${answered}` },
  ]),
  { layout: `%{client} -  %{clf} ${answered}` },
];

const clients = ['%{client} - - ', '%{client} - %{userName} ', '%{client} ', '[%{client}] '];
/** The quote at the end is off already. */
const ends = [
  ' %{responseBytes} "-" "-',
  ' %{responseBytes} "-" "%{userAgent}',
  ' %{responseBytes} "%{httpReferrer}" "%{userAgent}',
  ' %{responseBytes} %{*}',
  ' %{responseBytes}',
  ' %{*}',
  '',
];

/**
 * Requests as servers print them that put the time first, in front of all an access log says: application servers whose
 * pattern is their operator's own, and proxies of programs.
 * @source Tmax JEUS, "Access log"; Eclipse Jetty, CustomRequestLog; Undertow, AccessLogHandler
 */
export const timedRequests: readonly MessageRule[] = [
  ...clients.flatMap((client) => ends.map((end) => ({ layout: `${client}"%{webRequest}" %{httpStatus}${end}` }))),
  ...[' %{*}', ''].map((end) => ({ layout: `%{client} %{method} %{target} %{httpStatus}${end}` })),
];

export const timedRequestUses = {
  webRequest: { part: 'request' },
  target: { part: 'target' },
  method: { field: 'httpMethod', oneOf: ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] },
} satisfies Record<string, FieldUse>;

export const requestUses = {
  clf: { time: 'clf' },
  webRequest: { part: 'request' },
  client: { part: 'peer', address: true },
} satisfies Record<string, FieldUse>;
