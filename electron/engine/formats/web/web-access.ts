import type { LineFormat } from '../format.ts';
import { apacheRefusals } from '../messages/apache.ts';
import { webAccessSamples } from '../samples/web-access.ts';

export default {
  id: 'web-access',
  version: 11,
  kind: 'lines',
  title: 'Web server access log (Apache, nginx, Traefik, Icecast: common, combined, vhost_combined) and error log',
  source:
    'Apache HTTP Server 2.4, mod_log_config (LogFormat common, combined, vhost_combined) and ErrorLogFormat; nginx ngx_http_log_module, log_format combined; nginx src/core/ngx_log.c; Traefik access logs, CLF',
  specificity: 0.98,
  mappable: false,
  absent: '-',
  comment: '#',
  outcomeFromStatus: true,
  quick: 'access',
  rejectReason: 'No client, identity and time in brackets, as an access log line has, and no error log entry.',
  layouts: [
    {
      layout:
        '%{clients} [%{clf}] "%{request}" %{httpStatus} %{responseBytes} "%{httpReferrer}" "%{userAgent}"%{extras}',
    },
    { layout: '%{clients} [%{clf}] "%{request}" %{httpStatus} %{responseBytes} - "%{userAgent}"%{extras}' },
    {
      layout: '%{clients} [%{clf}] "%{request}" %{httpStatus} %{responseBytes} "%{httpReferrer}" "%{userAgent}',
      marks: { truncated: 'yes' },
    },
    {
      layout: '%{clients} [%{clf}] "%{request}" %{httpStatus} %{responseBytes} "%{httpReferrer}',
      marks: { truncated: 'yes' },
    },
    { layout: '%{clients} [%{clf}] "%{request}" %{httpStatus} %{responseBytes} %{extras}' },
    { layout: '%{clients} [%{clf}] "%{request}" %{httpStatus} %{responseBytes}' },
    { layout: '%{clients} [%{clf}] "%{request}" %{httpStatus}' },
    { layout: '%{clients} [%{clf}] "%{request}"%{extras}', marks: { truncated: 'yes' } },
    { layout: '%{clients} [%{clf}] "%{request}', marks: { truncated: 'yes' } },
    { layout: '%{clients} [%{clf}]', marks: { truncated: 'yes' }, loose: true },
    // Amazon API Gateway's own example leaves the blank out.
    { layout: '%{clients} [%{clf}]"%{request}" %{httpStatus} %{responseBytes} %{extras}' },
    // Gandi's hosting, with how long the answer took.
    {
      layout:
        '%{clients} [%{clf}] (%{duration}) "%{request}" %{httpStatus} %{responseBytes} "%{httpReferrer}" "%{userAgent}"%{extras}',
    },
    { layout: '%{iso} [%{level}] %{process}: %{message}', must: ['#'] },
    { layout: '[%{ctime}] [%{module}:%{level}] [pid %{pid}:tid %{tid}] %{message}' },
    { layout: '[%{ctime}] [%{module}:%{level}] [pid %{pid}] %{message}' },
    { layout: '[%{ctime}] [%{level}] %{message}' },
    // ErrorLog syslog
    ...['%{module}:%{level}] [pid %{pid}:tid %{tid}', '%{module}:%{level}] [pid %{pid}', '%{level}'].map((head) => ({
      layout: `%{stamp} %{hostName} %{program}: [${head}] %{message}`,
      must: ['[client '],
    })),
    // ErrorLogFormat with the time as `%{cuz}t`.
    ...['[pid %{pid}:tid %{tid}]', '[pid %{pid}]'].map((process) => ({
      layout: `[%{iso}] [%{module}:%{level}] ${process} %{message}`,
    })),
  ],
  uses: {
    clients: { part: 'clients' },
    client: { part: 'peer' },
    clf: { time: 'clf' },
    iso: { time: 'iso' },
    ctime: { time: 'ctime' },
    stamp: { time: 'syslog' },
    program: { part: 'program' },
    request: { part: 'request' },
    extras: { part: 'extras' },
    message: { part: 'message' },
    // Of a message of Apache's.
    code: { more: 'code', word: true },
    level: {
      more: 'level',
      oneOf: [
        'emerg',
        'alert',
        'crit',
        'error',
        'warn',
        'notice',
        'info',
        'debug',
        'trace1',
        'trace2',
        'trace3',
        'trace4',
        'trace5',
        'trace6',
        'trace7',
        'trace8',
      ],
    },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      ...['was not found in "%{*}"', 'password mismatch'].flatMap((said) => {
        const refused = `%{*}user "%{userName}"${said.startsWith('was') ? '' : ':'} ${said}, client: %{sourceIp}, server: %{urlDomain}`;
        return [`${refused}, request: "%{request}"%{*}`, refused].map((layout) => ({
          layout,
          outcome: 'failure' as const,
        }));
      }),
      ...[
        { said: 'limiting requests, excess: %{*}', action: 'request-limited' },
        { said: 'limiting connections by zone %{*}', action: 'request-limited' },
        { said: 'access forbidden by rule', action: 'denied' },
      ].map(({ said, action }) => ({
        layout: `%{*} ${said}, client: %{sourceIp}, server: %{urlDomain}, request: "%{request}"%{*}`,
        action,
        outcome: 'failure' as const,
      })),
      {
        layout:
          '%{*}, client: %{sourceIp}, server: %{urlDomain}, request: "%{request}", %{*}host: "%{host}", referrer: "%{httpReferrer}"%{*}',
      },
      { layout: '%{*}, client: %{sourceIp}, server: %{urlDomain}, request: "%{request}"%{*}' },
      { layout: '%{*}, client: %{sourceIp}, server: %{urlDomain}' },
      { layout: '%{*}, client: %{sourceIp}, %{*}' },
      ...apacheRefusals,
      // The server names the client, and so does the module.
      {
        layout:
          '[client %{*}] [client %{client}] ModSecurity: %{*} [msg "%{rule}"]%{*} [hostname "%{urlDomain}"] [uri "%{urlPath}"]%{*}',
        action: 'waf-rule',
      },
      {
        layout: '[client %{*}] [client %{client}] ModSecurity: %{*} [hostname "%{urlDomain}"] [uri "%{urlPath}"]%{*}',
        action: 'waf-rule',
      },
      {
        layout:
          '%{*}[client %{client}] ModSecurity: %{*} [msg "%{rule}"]%{*} [hostname "%{urlDomain}"] [uri "%{urlPath}"]%{*}',
        action: 'waf-rule',
      },
      {
        layout: '%{*}[client %{client}] ModSecurity: %{*} [hostname "%{urlDomain}"] [uri "%{urlPath}"]%{*}',
        action: 'waf-rule',
      },
      ...[', referer: %{httpReferrer}', ''].map((referrer) => ({
        layout: `[client %{client}] AH01071: Got error 'PHP message: user %{userName} authentication failure%{*}'${referrer}`,
        outcome: 'failure' as const,
      })),
      { layout: '[client %{client}] %{*}, referer: %{httpReferrer}' },
      { layout: '[client %{client}] %{*}' },
      { layout: '%{*}[client %{client}] %{*}' },
      { layout: '%{*}[remote %{client}] %{*}' },
    ],
  },
  samples: webAccessSamples,
} satisfies LineFormat;
