import type { LineFormat } from '../format.ts';

export default {
  id: 'f5-asm',
  version: 1,
  kind: 'lines',
  title: 'F5 BIG-IP Application Security Manager (key="value", or values parted by ###)',
  source: 'F5, BIG-IP ASM, "Logging application security events", storage formats',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'session',
  absent: '-',
  rejectReason: 'No request of ASM: the keys, or the values between ###, are missing.',
  layouts: [
    { layout: '<%{priority}>%{stamp} %{hostName} ASM:%{pairs}' },
    { layout: '%{stamp} %{hostName} ASM:%{pairs}' },
    { layout: 'ASM:%{pairs}' },
    { layout: '%{pairs}' },
    // Which values these are, each administrator chooses: only the first, an address, names itself.
    { layout: '<%{priority}>%{stamp} %{hostName} ASM:"%{client}"###%{message}', action: 'request' },
    { layout: '%{stamp} %{hostName} ASM:"%{client}"###%{message}', action: 'request' },
  ],
  uses: {
    stamp: { time: 'syslog' },
    priority: { more: 'priority', word: true },
    client: { part: 'peer', address: true },
    message: { part: 'message' },
    pairs: { part: 'pairs' },
  },
  pairs: {
    between: ',',
    claims: [
      ['ip_client', 'uri', 'request_status'],
      ['ip_client', 'policy_name', 'method'],
    ],
    time: ['date_time'],
    absent: ['N/A'],
    fields: {
      sourceIp: ['ip_client'],
      userName: ['username'],
      credential: ['session_id'],
      eventAction: ['request_status', 'attack_type'],
      httpMethod: ['method'],
      httpStatus: ['response_code'],
      hostName: ['unit_hostname'],
      urlPath: ['uri'],
      urlQuery: ['query_string'],
      message: ['violations', 'attack_type'],
    },
    outcomes: [
      { key: 'request_status', equals: 'blocked', outcome: 'failure' },
      { key: 'request_status', equals: 'passed', outcome: 'success' },
    ],
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: '%{*}"###"passed"###%{*}', outcome: 'success' },
      { layout: '%{*}"###"blocked"###%{*}', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'a request that was blocked, and one in values alone',
      text: [
        '<131>Jun 24 12:11:07 bigip1 ASM:unit_hostname="bigip1.shop.example",management_ip_address="192.0.2.1",policy_name="/Common/shop",violations="Illegal meta character, SQL-INJ",support_id="1806",request_status="blocked",response_code="0",ip_client="198.51.100.7",method="GET",protocol="HTTPS",query_string="id=7",date_time="2025-06-24 12:11:07",uri="/export",username="N/A",session_id="a9"',
        '<134>Jun 24 12:11:08 bigip1 ASM:"198.51.100.8"###"KR"###"52620"###"443"###"blocked"###"1006"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          sourceIp: '198.51.100.7',
          credential: 'a9',
          eventAction: 'blocked',
          eventOutcome: 'failure',
          urlPath: '/export',
          message: 'Illegal meta character, SQL-INJ',
        },
        { instant: '2025-06-24T12:11:08Z', sourceIp: '198.51.100.8', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
