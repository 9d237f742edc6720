import type { LineFormat } from '../format.ts';
import { loginFailed } from '../messages/ends.ts';

const grades = ['debug', 'info', 'notice', 'warning', 'error', 'critical', 'alert', 'emergency'];
const head = '[%{grade}] %{iso} %{node} <%{process}> %{request} ';
const asked = '%{urlDomain} %{client} %{user} %{httpMethod} %{target} %{httpStatus} %{ended} %{duration}';

export default {
  id: 'couchdb',
  version: 1,
  kind: 'lines',
  title: 'Apache CouchDB (requests and its own messages)',
  source: 'Apache CouchDB 3, "Logging", and src/couch_log/src/couch_log_writer_file.erl; chttpd.erl, maybe_log',
  specificity: 0.975,
  mappable: false,
  continued: 'message',
  outcomeFromStatus: true,
  absent: '-',
  rejectReason: 'Begins with no grade in brackets, time, node and process of Erlang.',
  layouts: [
    { layout: `${head}${asked.replace('%{user}', 'undefined')}` },
    { layout: `${head}${asked.replace('%{user}', '%{userName}')}` },
    { layout: `${head}%{message}` },
    { layout: '[%{grade}] %{iso} %{node} <%{process}> %{message}' },
  ],
  uses: {
    grade: { more: 'level', oneOf: grades },
    iso: { time: 'iso' },
    node: { more: 'node', word: true },
    process: { more: 'process', word: true },
    request: { more: 'request', word: true },
    urlDomain: { field: 'urlDomain', word: true },
    client: { part: 'peer', address: true },
    userName: { field: 'userName', word: true },
    httpMethod: { field: 'httpMethod', word: true },
    target: { part: 'target' },
    ended: { more: 'ended', word: true },
    duration: { more: 'durationMs', word: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: '%{*}Authentication failed for user %{userName} from %{client}', ...loginFailed },
      {
        layout: '%{*}Successful authentication for user %{userName} from %{client}',
        action: 'login',
        outcome: 'success',
      },
    ],
  },
  samples: [
    {
      title: 'requests of an account and of nobody, a log-in that failed, a crash over several lines',
      text: [
        '[notice] 2025-06-24T03:11:07.123456Z couchdb@db1 <0.123.0> a1b2c3d4e5 shop.example:5984 198.51.100.7 kim GET /customers/_all_docs?limit=9 200 ok 12',
        '[notice] 2025-06-24T03:11:08.123456Z couchdb@db1 <0.124.0> a1b2c3d4e6 shop.example:5984 198.51.100.8 undefined GET /_users/_all_docs 401 ok 3',
        '[warning] 2025-06-24T03:11:09.123456Z couchdb@db1 <0.125.0> a1b2c3d4e7 couch_httpd_auth: Authentication failed for user lee from 198.51.100.9',
        '[error] 2025-06-24T03:11:10.123456Z couchdb@db1 <0.126.0> -------- CRASH REPORT',
        '  in the second line',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          httpMethod: 'GET',
          urlPath: '/customers/_all_docs',
          urlQuery: 'limit=9',
          httpStatus: 200,
          eventOutcome: 'success',
        },
        { sourceIp: '198.51.100.8', httpStatus: 401, eventOutcome: 'failure' },
        { sourceIp: '198.51.100.9', userName: 'lee', eventAction: 'login-failed', eventOutcome: 'failure' },
        { 'more.level': 'error' },
      ],
    },
  ],
} satisfies LineFormat;
