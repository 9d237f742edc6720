import type { LineFormat } from '../format.ts';

export default {
  id: 'symantec',
  version: 1,
  kind: 'lines',
  title: 'Symantec AntiVirus and Endpoint Protection client log',
  source:
    'Symantec (Broadcom), "Interpreting log lines of Symantec AntiVirus and Endpoint Protection", TECH100099; Plaso, symantec_scanlog',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'Begins with no time as Symantec writes it (twelve hexadecimal digits).',
  layouts: [
    {
      layout:
        '%{time},%{eventAction},%{category},%{logger},%{hostName},%{userName},%{virus},%{urlPath},%{wanted1},%{wanted2},%{real},%{virusType},%{flags},"%{message}",%{rest}',
    },
  ],
  uses: {
    time: { time: 'symantec' },
    eventAction: { field: 'eventAction', word: true },
    category: { more: 'category', oneOf: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    urlPath: { field: 'urlPath' },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'definitions renewed, a find',
      text: '37051804000B,7,3,8,PC7,SYSTEM,,,,,,,16777216,"New virus definition file loaded. Version: 141129w.",0,,0,,,,,0\n370518030B07,5,1,2,PC7,kim,W32.Example,D:\\share\\test.exe,5,3,14,256,39866436,"",0,,0,201\n',
      events: [
        {
          instant: '2025-06-24T04:00:11Z',
          hostName: 'PC7',
          userName: 'SYSTEM',
          eventAction: '7',
          message: 'New virus definition file loaded. Version: 141129w.',
        },
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'kim',
          'more.virus': 'W32.Example',
          urlPath: 'D:\\share\\test.exe',
        },
      ],
    },
  ],
} satisfies LineFormat;
