import type { LineFormat } from '../format.ts';

export default {
  id: 'mcafee-access-protection',
  version: 2,
  kind: 'lines',
  title: 'McAfee VirusScan (Access Protection log, on-access scan log)',
  source: 'McAfee VirusScan Enterprise 8.8, "Access Protection activity log"; Plaso, parsers/mcafeeav.py',
  specificity: 0.985,
  mappable: false,
  rejectReason: 'No date and clock of twelve hours with tabs between the columns.',
  layouts: [
    {
      layout: '%{time}\t%{message}\t%{userName}\t%{processName}\t%{urlPath}\t%{rule}\tAction blocked : %{eventAction}',
    },
    { layout: '%{time}\t%{message}\t%{processName}\t%{rule}\t%{target}', must: ['locked by '] },
    // As the scanner itself writes: what became of the file, whose session it was, which program opened it.
    { layout: '%{time}\t%{message}\t%{userName}\t%{processName}\t%{urlPath}\t%{threat}', action: 'virus-found' },
    { layout: '%{time}\t%{message}\t%{rest}', loose: true },
  ],
  uses: {
    time: { time: 'mdy' },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [{ layout: 'Blocked by %{*}', outcome: 'failure' }],
  },
  samples: [
    {
      title: 'a rule that blocked, a port rule that only would have',
      text: [
        '6/24/2025\t2:42:26 PM\tBlocked by Access Protection rule \tSHOP\\kim\tC:\\a.exe\tC:\\Program Files\\McAfee\\Updater.exe\tCommon Standard Protection:Prevent termination\tAction blocked : Terminate',
        '6/24/2025\t10:18:02 AM\tWould be blocked by port blocking rule  (rule is currently not enforced) \tC:\\b.exe\tCommon Maximum Protection:Prevent HTTP communication\t198.51.100.7:443',
        '6/24/2025\t10:19:02 AM\tDeleted \tSHOP\\lee\tC:\\Program Files\\OUTLOOK.EXE\tC:\\t\\x.exe\tGeneric.dx (Trojan)',
        '',
      ].join('\r\n'),
      events: [
        {
          instant: '2025-06-24T14:42:26Z',
          userName: 'SHOP\\kim',
          processName: 'C:\\a.exe',
          eventAction: 'Terminate',
          eventOutcome: 'failure',
        },
        { instant: '2025-06-24T10:18:02Z', processName: 'C:\\b.exe', 'more.target': '198.51.100.7:443' },
        { userName: 'SHOP\\lee', processName: 'C:\\Program Files\\OUTLOOK.EXE', urlPath: 'C:\\t\\x.exe' },
      ],
    },
  ],
} satisfies LineFormat;
