import type { LineFormat } from '../format.ts';

const virus = '%{local}<;>%{message}<;>%{result}<;>%{scanType}<;>%{*}<;>%{folder}<;>%{fileName}<;>';
const web =
  '%{local}<;>%{blockMode}<;>%{urlPath}<;>%{groupCode}<;>%{message}<;>%{rating}<;>%{policy}<;>%{processName}<;>%{score}<;>%{target}<;>%{threshold}<;>';

export default {
  id: 'trend-officescan',
  version: 1,
  kind: 'lines',
  title: 'Trend Micro OfficeScan and Apex One client (virus detections, web reputation)',
  source: 'Plaso, parsers/trendmicroav.py (pccnt35.log, OfcUrlf.log); Trend Micro, "Virus/Malware Logs"',
  specificity: 0.985,
  mappable: false,
  rejectReason: 'No day, clock and columns between <;>, as OfficeScan writes them.',
  layouts: [
    { layout: `${web.replace('%{local}', '%{*}<;>%{*}')}%{epoch}<;>%{*}`, action: 'url-rated' },
    { layout: web, action: 'url-rated' },
    { layout: `${virus.replace('%{local}', '%{*}<;>%{*}')}%{*}<;>%{epoch}<;>%{*}<;>%{*}`, action: 'virus-found' },
    { layout: virus, action: 'virus-found' },
    { layout: `${virus}%{*}`, action: 'virus-found' },
  ],
  uses: {
    // Newer versions also state seconds since 1970, which are exact and of a known zone.
    epoch: { time: 'epoch' },
    local: { time: 'officescan' },
    result: { more: 'result', oneOf: Array.from({ length: 30 }, (_, code) => String(code)) },
    blockMode: { more: 'blockMode', oneOf: ['0', '1'] },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'detections with and without seconds since 1970, a page that was blocked',
      text: [
        '20250624<;>1211<;>Eicar_test_1<;>10<;>1<;>0<;>C:\\temp\\<;>eicar.com<;><;>1750734667<;><;>',
        '20250624<;>911<;>Eicar_test_1<;>10<;>1<;>0<;>C:\\temp\\<;>eicar.com<;>',
        '20250624<;>1212<;>1<;>http://shop.example/a<;>4E<;>Malware Accomplice<;>1<;>1<;>C:\\wget.exe<;>49<;><;>0<;>1750734720<;>',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          eventAction: 'virus-found',
          message: 'Eicar_test_1',
          'more.folder': 'C:\\temp\\',
          'more.fileName': 'eicar.com',
          'more.result': '10',
        },
        { instant: '2025-06-24T09:11:00Z' },
        { instant: '2025-06-24T03:12:00Z', urlPath: 'http://shop.example/a', processName: 'C:\\wget.exe' },
      ],
    },
  ],
} satisfies LineFormat;
