import type { LineFormat } from '../format.ts';

export default {
  id: 'onedrive',
  version: 1,
  kind: 'lines',
  title: 'OneDrive and SkyDrive client log (text)',
  source: 'Plaso, text_plugins/skydrive (log versions 17 and later); Microsoft OneDrive client, SyncDiagnostics',
  specificity: 0.97,
  mappable: false,
  // Its headings state both clocks; the lines are written by the system's, which is UTC.
  zone: 'UTC',
  continued: 'message',
  headings: ['######Logging started'],
  rejectReason: 'Begins with no date and clock of a OneDrive log.',
  layouts: [
    {
      layout: '%{time},%{sequence},%{thread},%{channel},%{component},%{source},%{handle},%{object},%{level},%{message}',
    },
  ],
  uses: {
    time: { time: 'mdy' },
    sequence: { more: 'sequence', word: true },
    thread: { more: 'thread', word: true },
    channel: { more: 'channel', word: true },
    component: { field: 'processName', word: true },
    source: { more: 'source', word: true },
    handle: { more: 'handle', word: true },
    object: { more: 'object', word: true },
    level: { more: 'level', oneOf: ['ERR', 'WRN', 'NRM', 'VRB', 'INF'] },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'an error, an answer over several lines, a heading between',
      text: '######Logging started. Version=17.0.2011.0627 StartSystemTime:2013-07-25-160323.291 StartLocalTime:2013-07-25-180323.291 PID=0x8f4\r\n07-25-13,16:03:24.649,13,a98,0,AUTH,authapi.cpp(280),0,0,ERR,Sign in failed : DRX_E_AUTH_NO_VALID_CREDENTIALS,\r\n07-25-13,16:04:02.669,48,a98,0,WNS,wnp.cpp(268),651b70,0068CEB8,VRB,Sending command,data=CNT 1 CON 214\r\nContext: 48cc\r\n',
      events: [
        {
          instant: '2013-07-25T16:03:24.649Z',
          processName: 'AUTH',
          'more.level': 'ERR',
          message: 'Sign in failed : DRX_E_AUTH_NO_VALID_CREDENTIALS,',
        },
        { instant: '2013-07-25T16:04:02.669Z', message: 'Sending command,data=CNT 1 CON 214\nContext: 48cc' },
      ],
    },
  ],
} satisfies LineFormat;
