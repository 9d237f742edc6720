import type { MarkupFormat } from '../format.ts';

const event = (id: number, time: string, rest: string) =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing' Guid='{54849625-5478-4994-A5BA-3E3B0328C30D}'/><EventID>${id}</EventID><Keywords>0x8010000000000000</Keywords><TimeCreated SystemTime='${time}'/><EventRecordID>7</EventRecordID><Channel>Security</Channel><Computer>pc7.shop.example</Computer></System><EventData>${rest}</EventData></Event>`;
const pretty = `<?xml version="1.0" encoding="utf-8"?>\r\n<Events>\r\n  <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">\r\n    <System>\r\n      <Provider Name="Microsoft-Windows-Sysmon" />\r\n      <EventID Qualifiers="0">3</EventID>\r\n      <TimeCreated SystemTime="2025-06-24T03:11:09.1234567Z" />\r\n      <Computer>pc7.shop.example</Computer>\r\n    </System>\r\n    <EventData>\r\n      <Data Name="Image">C:\\Program Files\\a &amp; b\\curl.exe</Data>\r\n      <Data Name="User">SHOP\\lee</Data>\r\n      <Data Name="SourceIp">192.0.2.9</Data>\r\n    </EventData>\r\n  </Event>\r\n</Events>\r\n`;

export default {
  id: 'windows-xml',
  version: 1,
  kind: 'markup',
  title: 'Windows events as XML (Event Viewer, wevtutil, Splunk, Sysmon for Linux)',
  source: 'Microsoft, "Event Schema"; wevtutil qe /f:xml; Splunk, renderXml; Sysinternals, SysmonForLinux',
  specificity: 0.99,
  mappable: false,
  samples: [
    {
      title: 'one a line, two on one, a text of several lines, a head of syslog, one that is torn off',
      text: `${event(4625, '2025-06-24T03:11:07.665175600Z', "<Data Name='SubjectUserName'>-</Data><Data Name='TargetUserName'>dana</Data><Data Name='IpAddress'>192.0.2.7</Data>")}\n${event(4662, '2025-06-24T03:11:08Z', "<Data Name='SubjectUserName'>kim</Data><Data Name='AccessList'>%%7688\n\t\t</Data>")}${event(4634, '2025-06-24T03:11:09Z', "<Data Name='TargetUserName'>kim</Data>")}\nJun 24 03:11:10 pc7 sysmon: ${event(4624, '2025-06-24T03:11:10Z', "<Data Name='TargetUserName'>lee</Data>")}\n<Event><System><EventID>1</Event\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.665175Z',
          eventAction: '4625',
          eventOutcome: 'failure',
          userName: 'dana',
          sourceIp: '192.0.2.7',
          hostName: 'pc7.shop.example',
          eventProvider: 'Microsoft-Windows-Security-Auditing',
          'more.Channel': 'Security',
        },
        { eventAction: '4662', userName: 'kim' },
        { eventAction: '4634', userName: 'kim' },
        { eventAction: '4624', 'more.prefix': 'Jun 24 03:11:10 pc7 sysmon:' },
      ],
      rejects: [5],
    },
    {
      title: 'as Event Viewer saves it, laid out over lines',
      text: pretty,
      events: [
        {
          instant: '2025-06-24T03:11:09.123456Z',
          eventAction: '3',
          userName: 'SHOP\\lee',
          sourceIp: '192.0.2.9',
          processName: 'C:\\Program Files\\a & b\\curl.exe',
        },
      ],
    },
  ],
} satisfies MarkupFormat;
