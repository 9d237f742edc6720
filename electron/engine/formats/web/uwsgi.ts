import type { LineFormat } from '../format.ts';

export default {
  id: 'uwsgi',
  version: 1,
  kind: 'lines',
  title: 'uWSGI request log',
  source: 'uWSGI documentation, "Formatting uWSGI requests logs", the default format',
  specificity: 0.97,
  mappable: false,
  outcomeFromStatus: true,
  rejectReason: 'Not a request line of uWSGI.',
  layouts: [
    {
      layout:
        '[pid: %{pid}|app: %{app}|req: %{req}] %{sourceIp} (%{userName}) {%{variables}} [%{time}] %{httpMethod} %{target} => generated %{responseBytes} bytes in %{duration} %{unit} (%{protocol} %{httpStatus}) %{rest}',
    },
  ],
  uses: { time: { time: 'ctime' }, target: { part: 'target' }, httpMethod: { field: 'httpMethod', word: true } },
  samples: [
    {
      title: 'a request answered, one refused',
      text: '[pid: 88185|app: 0|req: 1/1] 198.51.100.7 () {38 vars in 696 bytes} [Tue Jun 24 03:11:07 2025] POST /update?x=1 => generated 47 bytes in 129 msecs (HTTP/1.1 200) 9 headers in 378 bytes (1 switches on core 3)\n[pid: 88185|app: 0|req: 2/2] 198.51.100.8 (kim) {38 vars in 696 bytes} [Tue Jun 24 03:11:08 2025] GET /admin => generated 0 bytes in 68 micros (HTTP/1.1 403) 9 headers in 378 bytes (1 switches on core 3)\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'POST',
          urlPath: '/update',
          urlQuery: 'x=1',
          httpStatus: 200,
          responseBytes: 47,
        },
        { userName: 'kim', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
