import type { LineFormat } from '../format.ts';

const rest = '" component="%{processName}" context="%{context}" type="%{type}" thread="%{thread}" file="%{file}">';

export default {
  id: 'cmtrace',
  version: 1,
  kind: 'lines',
  title: 'Configuration Manager and Intune logs (CMTrace format)',
  source: 'Microsoft, Configuration Manager, "About log files" and "CMTrace"; Plaso, text_plugins/sccm.py',
  specificity: 0.985,
  mappable: false,
  continued: 'message',
  rejectReason: 'No entry between <![LOG[ and ]LOG]!> with its time, component and thread.',
  layouts: [
    { layout: `<![LOG[%{message>}]LOG]!><%{cmtrace}${rest}` },
    { layout: '<![LOG[%{message>}]LOG]!><%{cmtrace}" component="%{processName}" %{rest}>' },
    // The text of an entry may take several lines, of which the last states the time.
    { layout: `%{lastLine>}]LOG]!><%{cmtrace}${rest}`, place: 'within' },
    { layout: `]LOG]!><%{cmtrace}${rest}`, place: 'within' },
    { layout: '<![LOG[%{message}' },
    { layout: '%{message>}  $$<%{processName}><%{plain}><thread=%{thread}>' },
  ],
  uses: {
    cmtrace: { time: 'cmtrace' },
    plain: { time: 'cmtrace' },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'entries of one line and of three',
      text: [
        '<![LOG[Sent 1 message(s)]LOG]!><time="12:11:07.123-540" date="06-24-2025" component="CcmExec" context="" type="1" thread="4668" file="sender.cpp:7">',
        '<![LOG[Script began',
        'and ended',
        'with 0]LOG]!><time="12:11:08.1234567" date="6-24-2025" component="Scripts" context="SYSTEM" type="3" thread="7" file="">',
        'Sent a heartbeat  $$<SMS_SITE><06-24-2025 12:11:09.123-540><thread=4668 (0x123C)>',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          processName: 'CcmExec',
          message: 'Sent 1 message(s)',
          'more.type': '1',
        },
        {
          instant: '2025-06-24T12:11:08.123456Z',
          processName: 'Scripts',
          'more.context': 'SYSTEM',
          message: 'Script began\nand ended',
          'more.lastLine': 'with 0',
        },
        { instant: '2025-06-24T03:11:09.123Z', processName: 'SMS_SITE', message: 'Sent a heartbeat' },
      ],
    },
  ],
} satisfies LineFormat;
