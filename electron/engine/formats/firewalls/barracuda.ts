import type { FieldUse } from '../field-use.ts';
import type { LineFormat } from '../format.ts';

const heads = ['%{stamp} %{hostName} ', '<%{priority}>%{stamp} %{hostName} ', '%{rfc3339} %{hostName} ', ''];
const programs = ['%{process}[%{pid}]: ', '%{process}: '];
const mail = '%{clientHost}[%{client}] %{messageId} %{epoch} %{ended} ';
/** Units of the web firewall write in the order of their manual; a syslog head may stand before. */
const unit = '%{iso} %{hostName} ';
const attack = `${unit}WF %{severity} %{attack} %{client} %{clientPort} %{serverIp} %{serverPort} %{rule} %{ruleType} %{action} %{followUp} [%{message}] %{httpMethod} %{urlPath} %{protocol} %{session} "%{userAgent}" `;
const whose = '%{proxyIp} %{proxyPort} %{userName} %{httpReferrer} %{id}';

export default {
  id: 'barracuda',
  version: 2,
  kind: 'lines',
  title: 'Barracuda (Email Security Gateway, Web Application Firewall)',
  source:
    'Barracuda Campus, Email Security Gateway, "Syslog and the Barracuda Email Security Gateway"; Web Application Firewall, "Exporting log formats", default formats',
  specificity: 0.985,
  mappable: false,
  absent: '-',
  rejectReason:
    'No line of the mail gateway (inbound, scan, outbound, web) and none of the web firewall (WF, TR, AUDIT).',
  layouts: [
    // What is only logged, or warned of, the firewall let on.
    { layout: `${attack.replace('%{action}', '%{denied}')}${whose}`, marks: { log: 'WF' }, outcome: 'failure' },
    { layout: `${attack.replace('%{action}', '%{denied}')}%{rest}`, marks: { log: 'WF' }, outcome: 'failure' },
    { layout: `${attack.replace('%{action}', '%{eventAction}')}${whose}`, marks: { log: 'WF' } },
    { layout: `${attack.replace('%{action}', '%{eventAction}')}%{rest}`, marks: { log: 'WF' } },
    {
      layout: `${unit}TR %{serverIp} %{serverPort} %{client} %{clientPort} "%{login}" "%{certificate}" %{httpMethod} %{tls} %{urlDomain} HTTP/%{httpVersion} %{httpStatus} %{responseBytes} %{requestBytes} %{cacheHit} %{duration} %{backend} %{backendPort} %{backendTime} "%{session}" %{responseType} %{profile} %{protected} %{valid} %{urlPath} "%{urlQuery}" "%{httpReferrer}" "%{cookie}" "%{userAgent}" %{*} %{*} %{userName} %{rest}`,
      marks: { log: 'TR' },
    },
    {
      layout: `${unit}AUDIT %{userName} %{via} %{client} %{clientPort} %{eventAction} %{rest}`,
      marks: { log: 'AUDIT' },
    },
    { layout: `${unit}%{log} %{message}` },
    ...programs.map((program) => ({ layout: `${program}${mail}%{message}` })),
    ...heads.flatMap((head) => programs.map((program) => ({ layout: `${head}${program}%{message}` }))),
  ],
  outcomeFromStatus: true,
  uses: {
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    iso: { time: 'iso' },
    epoch: { time: 'epoch' },
    client: { part: 'peer', address: true },
    denied: { field: 'eventAction', oneOf: ['DENY'] },
    proxyIp: { more: 'proxyIp', word: true },
    proxyPort: { more: 'proxyPort', word: true },
    userName: { field: 'userName', word: true },
    httpReferrer: { field: 'httpReferrer', word: true },
    id: { more: 'id', word: true },
    log: { more: 'log', oneOf: ['WF', 'TR', 'NF', 'AUDIT', 'SYS'] },
    process: {
      field: 'processName',
      oneOf: ['inbound/pass1', 'inbound/pass2', 'scan', 'outbound/smtp', 'notify/smtp', 'web', 'reports'],
    },
    message: { part: 'message' },
  } satisfies Record<string, FieldUse>,
  messages: {
    heads: [],
    tails: [],
    rules: [
      {
        layout:
          '%{clientHost}[%{client}] %{messageId} %{started} %{ended} SCAN %{encrypted} %{userName} %{recipient} %{score} %{verdict} %{reason} %{*} SZ:%{size} SUBJ:%{subject}',
        action: 'mail-scanned',
      },
      {
        layout:
          '%{clientHost}[%{client}] %{messageId} %{started} %{ended} RECV %{userName} %{recipient} %{verdict} %{reason} %{*}',
        action: 'mail-received',
      },
      { layout: '[%{client}] FAILED_LOGIN (%{userName})', action: 'login', outcome: 'failure' },
      { layout: '[%{client}] LOGIN (%{userName})', action: 'login', outcome: 'success' },
      { layout: '[%{client}] LOGOUT (%{userName})', action: 'logout' },
      { layout: '[%{client}] %{scope} CHANGE %{setting} (%{value})', action: 'setting-changed' },
      { layout: '%{clientHost}[%{client}] %{messageId} %{*}' },
      { layout: '%{client} %{messageId} %{*}', action: 'mail-sent' },
    ],
  },
  samples: [
    {
      title: 'mail scanned, log-ins to the console, with and without a syslog head',
      text: [
        'Jun 24 12:11:07 mx1 inbound/pass1[7564]: pc.example[198.51.100.7] 1126226282-27564-2-0 1126226286 1126226290 SCAN - kim@shop.example lee@shop.example 1.7 2 62 - SZ:825 SUBJ:Test message',
        'Jun 24 12:11:08 mx1 web: [198.51.100.8] FAILED_LOGIN (lee)',
        'inbound/pass1: pc.example[198.51.100.9] 1126226282-27564-2-1 1750734667 1750734668 RECV a@b c@d 2 62 -',
        'reports: REPORTS (weekly) queued as 7',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          hostName: 'mx1',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventAction: 'mail-scanned',
          'more.recipient': 'lee@shop.example',
        },
        { sourceIp: '198.51.100.8', userName: 'lee', eventOutcome: 'failure' },
        { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.9' },
        { processName: 'reports' },
      ],
    },
    {
      title: 'the web firewall: an attack, a request, a log-in',
      text: [
        '2025-06-24 12:11:07.119 +0900 waf1 WF ALER SQL_INJECTION 198.51.100.15 58104 192.0.2.10 80 global GLOBAL DENY NONE [type="sql" pattern="union"] POST 192.0.2.10/index.cgi HTTP REQ-0+RES-0 "curl/8" 198.51.100.15 58104 - -',
        '2025-06-24 12:11:07.219 +0900 waf1 WF WARN PRE_1_0_REQUEST 198.51.100.16 34006 192.0.2.10 80 global GLOBAL LOG NONE [POST /index.cgi] POST 192.0.2.10/index.cgi HTTP REQ-0+RES-0 "Mozilla/4.0" 198.51.100.16 34006 lee http://shop.example 111',
        '2025-06-24 12:11:08.119 +0900 waf1 TR 192.0.2.10 80 198.51.100.15 58104 "-" "-" GET TLSv1.2 shop.example HTTP/1.1 200 812 401 0 11 192.0.2.20 80 8 "-" SERVER DEFAULT PROTECTED VALID /index.cgi "a=1" "-" "-" "curl/8" 198.51.100.15 58104 kim "-" "-" "-"',
        '2025-06-24 12:11:09.119 +0900 waf1 AUDIT kim GUI 198.51.100.15 54117 LOGIN 5 - - - -',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.119Z',
          sourceIp: '198.51.100.15',
          eventAction: 'DENY',
          eventOutcome: 'failure',
          'more.attack': 'SQL_INJECTION',
          httpMethod: 'POST',
        },
        { sourceIp: '198.51.100.16', userName: 'lee', eventAction: 'LOG', httpReferrer: 'http://shop.example' },
        { httpStatus: 200, responseBytes: 812, userName: 'kim', urlDomain: 'shop.example', urlQuery: 'a=1' },
        { userName: 'kim', sourceIp: '198.51.100.15', eventAction: 'LOGIN' },
      ],
    },
  ],
} satisfies LineFormat;
