import type { FieldUse } from '../field-use.ts';
import type { Layout } from '../format.ts';

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

export const requestUses = {
  clf: { time: 'clf' },
  webRequest: { part: 'request' },
  client: { part: 'peer', address: true },
} satisfies Record<string, FieldUse>;
