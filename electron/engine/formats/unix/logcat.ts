import type { LineFormat } from '../format.ts';

const levels = ['V', 'D', 'I', 'W', 'E', 'F', 'S', 'A'];

export default {
  id: 'logcat',
  version: 1,
  kind: 'lines',
  title: 'Android logcat (threadtime, time, brief with a year or an epoch)',
  source: 'Android Developers, "Logcat command-line tool", output formats; AOSP system/logging, logprint.cpp',
  specificity: 0.985,
  mappable: false,
  absent: '-',
  headings: ['--------- beginning of', '--------- switch to'],
  rejectReason: 'No time with process, thread, level and tag, as logcat writes them.',
  layouts: [
    { layout: '%{monthday} %{~pid} %{~tid} %{level} %{~tag}: %{message}' },
    { layout: '%{iso} %{~uid} %{~pid} %{~tid} %{level} %{~tag}: %{message}' },
    { layout: '%{iso} %{~pid} %{~tid} %{level} %{~tag}: %{message}' },
    { layout: '%{monthday} %{~uid} %{~pid} %{~tid} %{level} %{~tag}: %{message}' },
    { layout: '%{monthday} %{level}/%{tag}(%{~pid}): %{message}' },
    { layout: '%{iso} %{level}/%{~tag}(%{~pid}:%{~tid}): %{message}' },
    { layout: '%{iso} %{level}/%{~tag}(%{~pid}): %{message}' },
    { layout: '%{monthday} %{~pid} %{~tid} %{level} %{tag}:' },
    { layout: '%{~epoch} %{~pid} %{~tid} %{level} %{~tag}: %{message}' },
  ],
  uses: {
    monthday: { time: 'monthday' },
    iso: { time: 'iso' },
    epoch: { time: 'epoch' },
    uid: { more: 'uid', word: true },
    pid: { more: 'pid', word: true },
    tid: { more: 'tid', word: true },
    level: { more: 'level', oneOf: levels },
    tag: { field: 'processName', word: true },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'threadtime, a year and a zone, the shape of -v time',
      text: [
        '--------- beginning of main',
        '06-24 12:11:07.619  1234  5678 I ActivityManager: Start proc 4321:com.example/u0a7',
        '2025-06-24 12:11:08.619 +0900  1234  5678 W Auth    : password refused',
        '06-24 12:11:09.001 E/AndroidRuntime( 4321): FATAL EXCEPTION: main',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07.619Z',
          'more.pid': '1234',
          'more.tid': '5678',
          'more.level': 'I',
          processName: 'ActivityManager',
          message: 'Start proc 4321:com.example/u0a7',
        },
        { instant: '2025-06-24T03:11:08.619Z', message: 'password refused' },
        { 'more.pid': '4321', processName: 'AndroidRuntime' },
      ],
    },
  ],
} satisfies LineFormat;
