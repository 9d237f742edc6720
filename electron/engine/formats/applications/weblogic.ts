import type { LineFormat } from '../format.ts';

const head = '####<%{*}> <%{severity}> <%{eventProvider}> <%{hostName}> <%{server}> <%{thread}> ';
const ends = ['<%{messageId}> <%{message>}> ', '<%{messageId}> <%{message>}>', '<%{messageId}> <%{message}'];
const counted = '<%{transaction}> <%{diagnosticId}> <%{epoch}> ';

export default {
  id: 'weblogic',
  version: 1,
  kind: 'lines',
  title: 'Oracle WebLogic Server (server and domain logs)',
  source: 'Oracle, WebLogic Server 14c, "Understanding WebLogic Logging Services", format of log messages',
  specificity: 0.985,
  mappable: false,
  continued: 'message',
  rejectReason: 'Does not begin with #### and the fields of a WebLogic message between < and >.',
  layouts: ['<<%{userName}>> ', '<%{userName}> '].flatMap((user) =>
    ends.flatMap((end) => [
      { layout: `${head}${user}${counted}<[%{context}] > ${end}` },
      { layout: `${head}${user}${counted}${end}` },
    ]),
  ),
  uses: {
    // Before it stands the same time as its clock shows it, in the words of the server's language.
    epoch: { time: 'epoch' },
    severity: { more: 'severity', word: true },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'the start of a service, a message of three lines, an older server',
      text: [
        '####<Jun 24, 2025 3:11:07,249 AM GMT> <Notice> <Cluster> <gate> <ms-1> <main> <<WLS Kernel>> <> <a0cd-0c> <1750734667249> <[severity-value: 32] [rid: 0] > <BEA-000162> <Starting "async" replication.> ',
        '####<Jun 24, 2025 12:11:08,193 PM KST> <Notice> <JMX> <gate> <AdminServer> <main> <kim> <> <38f0-1b> <1750734668193> <[severity-value: 32] > <BEA-149535> <JMX Activity : ',
        'Received a CONNECT EVENT ',
        '> ',
        '####<Jun 24, 2025 3:11:09 AM GMT> <Info> <Security> <gate> <ms-1> <main> <<anonymous>> <> <> <1750734669000> <BEA-090946> <realm: myrealm> ',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.249Z',
          eventProvider: 'Cluster',
          hostName: 'gate',
          userName: 'WLS Kernel',
          message: 'Starting "async" replication.',
          'more.messageId': 'BEA-000162',
        },
        { instant: '2025-06-24T03:11:08.193Z', userName: 'kim' },
        { userName: 'anonymous', message: 'realm: myrealm' },
      ],
    },
  ],
} satisfies LineFormat;
