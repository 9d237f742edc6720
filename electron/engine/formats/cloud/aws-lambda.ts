import type { LineFormat } from '../format.ts';

export default {
  id: 'aws-lambda',
  version: 1,
  kind: 'lines',
  title: 'AWS Lambda (CloudWatch Logs as text)',
  source:
    'AWS Lambda Developer Guide, "Working with CloudWatch logs", text format; Amazon CloudWatch Logs, export to S3',
  specificity: 0.975,
  mappable: false,
  zone: 'UTC',
  continued: 'message',
  rejectReason: 'Stands above the first line with a time.',
  layouts: [
    { layout: '%{iso} START RequestId: %{requestId} Version: %{version}', action: 'START' },
    { layout: '%{iso} END RequestId: %{requestId}', action: 'END' },
    { layout: '%{iso} REPORT RequestId: %{requestId}\tDuration: %{duration} ms\t%{rest}', action: 'REPORT' },
    { layout: '%{iso} INIT_START %{message}', action: 'INIT_START' },
    { layout: '%{iso} %{*}Z\t%{requestId}\t%{level}\t%{message}' },
    { layout: '%{iso} [%{level}]\t%{*}Z\t%{requestId}\t%{message}' },
    { layout: '%{iso} %{message}', loose: true },
  ],
  uses: {
    iso: { time: 'iso' },
    requestId: { more: 'requestId', word: true },
    level: { more: 'level', oneOf: ['TRACE', 'DEBUG', 'INFO', 'WARN', 'WARNING', 'ERROR', 'FATAL', 'CRITICAL'] },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'an invocation of a function in JavaScript, one in Python with a trace',
      text: [
        '2025-06-24T03:11:07.123Z START RequestId: 6f747a5d-1 Version: $LATEST',
        '2025-06-24T03:11:07.125Z 2025-06-24T03:11:07.124Z\t6f747a5d-1\tINFO\tuser kim exported',
        '2025-06-24T03:11:07.130Z END RequestId: 6f747a5d-1',
        '2025-06-24T03:11:07.130Z REPORT RequestId: 6f747a5d-1\tDuration: 5.00 ms\tBilled Duration: 6 ms',
        '2025-06-24T03:11:08.125Z [ERROR]\t2025-06-24T03:11:08.124Z\t6f747a5d-2\tno right',
        'Traceback (most recent call last):',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07.123Z', eventAction: 'START', 'more.requestId': '6f747a5d-1' },
        { message: 'user kim exported', 'more.level': 'INFO', 'more.requestId': '6f747a5d-1' },
        { eventAction: 'END' },
        { eventAction: 'REPORT', 'more.duration': '5.00' },
        { message: 'no right\nTraceback (most recent call last):', 'more.level': 'ERROR' },
      ],
    },
  ],
} satisfies LineFormat;
