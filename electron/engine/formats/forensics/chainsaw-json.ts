import type { RecordFormat } from '../format.ts';

const within = (path: string) => `document.data.Event.${path}`;

export default {
  id: 'chainsaw-json',
  version: 1,
  kind: 'records',
  title: 'Chainsaw detections (JSON and JSONL)',
  source: 'WithSecureLabs, Chainsaw README and wiki, "hunt", --json and --jsonl output',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    [within('System.EventID'), 'timestamp'],
    [within('System.EventID.#text'), 'timestamp'],
    ['document.data.Event', 'timestamp', 'group'],
  ],
  rejectReason: 'No detection of Chainsaw: its document and timestamp are missing.',
  time: ['timestamp'],
  // The events of Windows that it searches are kept in UTC, and so it writes them.
  zone: 'UTC',
  fields: {
    sourceIp: ['IpAddress', 'SourceIp', 'ClientAddress', 'SourceAddress'].map((name) => within(`EventData.${name}`)),
    userName: ['TargetUserName', 'SubjectUserName', 'User'].map((name) => within(`EventData.${name}`)),
    eventAction: [within('System.EventID'), within('System.EventID.#text')],
    eventProvider: [within('System.Provider_attributes.Name'), within('System.Provider.#attributes.Name')],
    hostName: [within('System.Computer')],
    processName: ['NewProcessName', 'Image', 'ProcessName'].map((name) => within(`EventData.${name}`)),
    message: ['name'],
  },
  outcomes: [
    { key: within('System.Keywords'), equals: '0x8010000000000000', outcome: 'failure' },
    { key: within('System.Keywords'), equals: '0x8020000000000000', outcome: 'success' },
  ],
  samples: [
    {
      title: 'a list of detections',
      text: `${JSON.stringify([
        {
          group: 'Sigma',
          kind: 'individual',
          document: {
            kind: 'evtx',
            path: 'Security.evtx',
            data: {
              Event: {
                System: {
                  Provider_attributes: { Name: 'Microsoft-Windows-Security-Auditing' },
                  EventID: 4625,
                  Keywords: '0x8010000000000000',
                  Computer: 'PC7',
                },
                EventData: { SubjectUserName: '-', TargetUserName: 'dana', IpAddress: '192.0.2.7' },
              },
            },
          },
          name: 'Failed Logon',
          timestamp: '2025-06-24T03:11:07.123456+00:00',
          level: 'low',
        },
      ])}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '192.0.2.7',
          userName: 'dana',
          hostName: 'PC7',
          eventAction: '4625',
          eventOutcome: 'failure',
          message: 'Failed Logon',
        },
      ],
    },
  ],
} satisfies RecordFormat;
