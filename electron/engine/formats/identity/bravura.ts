import type { LineFormat } from '../format.ts';

export default {
  id: 'bravura',
  version: 1,
  kind: 'lines',
  title: 'Bravura Security Fabric (formerly Hitachi ID) log: idmlogsvc',
  source: 'Bravura Security Fabric Documentation, "Logging service (idmlogsvc)", log entry format',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  rejectReason: 'Begins with no time, session, program and level as the logging service writes them.',
  layouts: [{ layout: '%{time}.%{fraction} - [%{session}] %{processName} [%{pid},%{tid}] %{level}: %{message}' }],
  uses: {
    time: { time: 'iso' },
    fraction: { more: 'fraction', word: true },
    processName: { field: 'processName', word: true },
    pid: { more: 'pid', word: true },
    tid: { more: 'tid', word: true },
    level: {
      more: 'level',
      oneOf: [
        ...['Error', 'Warning', 'Notice', 'Info', 'Debug', 'Verbose', 'Critical', 'Perf'],
        ...['PerfReplication', 'PerfSproc'],
      ],
    },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      // Elsewhere a user is the processor's time.
      {
        layout:
          'PerfAjax. Duration: {%{duration}} | Function: {%{function}} | Operation: {%{httpMethod}} | TransID: {%{transaction}} | User: {%{userName}}',
      },
    ],
  },
  samples: [
    {
      title: 'services, a request of a page, an answer over several lines',
      text: [
        '2025-06-24 03:11:07.515.1538 - [] idapi.exe [5368,54656] Debug: Thread: 54656, get the client id: 4272',
        '2025-06-24 03:11:08.845.2545 - [kim] ajaxsvc.exe [4248,10876] Perf: PerfAjax. Duration: {0} | Function: {session:expiry} | Operation: {POST} | TransID: {C_SELECT} | User: {kim}',
        '2025-06-24 03:11:09.679.5865 - [] mobworker.exe [3628,4320] Error: the client returned: 408, [HTTP/1.1 408 Request Timeout',
        'Connection: close',
        '',
        '] [Timed out]',
        '2025-06-24 03:11:10.605.2582 - [] kvgtodb.exe [8516,10044] PerfSproc: PerfSproc. Caller: {main} | Duration: {16087}',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07.515Z', processName: 'idapi.exe', 'more.level': 'Debug' },
        { userName: 'kim', httpMethod: 'POST', 'more.session': 'kim' },
        { processName: 'mobworker.exe', 'more.level': 'Error' },
        { processName: 'kvgtodb.exe', 'more.level': 'PerfSproc' },
      ],
    },
  ],
} satisfies LineFormat;
