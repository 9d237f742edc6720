import type { LineFormat } from './format.ts';

/** Of the columns before the type only the serial number is of use; a syslog header may stand before the first. */
const lead = '%{*},%{received},%{serial},';
const ends = [
  { must: [',success,'], outcome: 'success' },
  { must: [',failure,', ',fail,'], outcome: 'failure' },
  {},
] as const;
const session =
  '%{subtype},%{*},%{iso},%{sourceIp},%{targetIp},%{natSourceIp},%{natTargetIp},%{rule},%{userName},%{targetUser},%{application},%{vsys},%{sourceZone},%{targetZone},%{inInterface},%{outInterface},%{logAction},%{*},%{session},%{repeated},%{clientPort},%{targetPort},%{natSourcePort},%{natTargetPort},%{flags},%{protocol},%{eventAction},';
const system = '%{subtype},%{*},%{iso},%{vsys},%{eventAction},%{object},%{*},%{*},%{module},%{severity},';
/** What descriptions of the system's own log say of log-ins. */
const says = [
  [`"failed authentication for user '%{userName}'.%{*}Reason: %{reason}. %{*}From: %{sourceIp}.",%{*}`, 'failure'],
  [`"failed authentication for user '%{userName}'.%{*}From: %{sourceIp}.",%{*}`, 'failure'],
  [`"authenticated for user '%{userName}'.%{*}From: %{sourceIp}.",%{*}`, 'success'],
  [`authenticated for user '%{userName}'.%{*}From: %{sourceIp}.,%{*}`, 'success'],
  ['"User %{userName} logged in via %{via} from %{sourceIp} using %{*}",%{*}', 'success'],
  ['User %{userName} logged in via %{via} from %{sourceIp} using %{*}', 'success'],
] as const;

export default {
  id: 'panos',
  version: 2,
  kind: 'lines',
  title: 'Palo Alto Networks PAN-OS (traffic, threat, GlobalProtect, User-ID, authentication, system, configuration)',
  source: 'PAN-OS 11 Administrator\'s Guide, "Syslog Field Descriptions"',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'No PAN-OS record: time, serial number and type between commas are missing.',
  layouts: [
    ...ends.map((end) => ({
      layout: `${lead}GLOBALPROTECT,%{subtype},%{*},%{iso},%{vsys},%{eventAction},%{stage},%{authMethod},%{tunnel},%{userName},%{region},%{machine},%{sourceIp},%{publicIp6},%{privateIp},%{privateIp6},%{rest}`,
      marks: { type: 'GLOBALPROTECT' },
      ...end,
    })),
    ...ends.map((end) => ({
      layout: `${lead}GLOBALPROTECT,%{subtype},%{*},%{iso},%{vsys},%{eventAction},%{stage},%{authMethod},%{tunnel},%{userName},%{region},%{machine},,%{sourceIp},%{privateIp},%{privateIp6},%{rest}`,
      marks: { type: 'GLOBALPROTECT' },
      ...end,
    })),
    {
      layout: `${lead}USERID,%{eventAction},%{*},%{iso},%{vsys},%{sourceIp},%{userName},%{source},%{rest}`,
      marks: { type: 'USERID' },
    },
    {
      layout: `${lead}AUTHENTICATION,%{eventAction},%{*},%{iso},%{vsys},%{sourceIp},%{userName},%{normalizedUser},%{object},%{policy},%{rest}`,
      marks: { type: 'AUTHENTICATION' },
    },
    { layout: `${lead}TRAFFIC,${session}%{bytes},%{bytesSent},%{responseBytes},%{rest}`, marks: { type: 'TRAFFIC' } },
    { layout: `${lead}THREAT,${session}%{message}`, marks: { type: 'THREAT' } },
    ...says.map(([text, outcome]) => ({
      layout: `${lead}SYSTEM,${system}${text}`,
      marks: { type: 'SYSTEM' },
      outcome,
    })),
    { layout: `${lead}SYSTEM,${system}"%{message}",%{*}`, marks: { type: 'SYSTEM' } },
    {
      layout: `${lead}SYSTEM,%{subtype},%{*},%{iso},%{vsys},%{eventAction},%{object},%{*},%{*},%{module},%{severity},%{message}`,
      marks: { type: 'SYSTEM' },
    },
    {
      layout: `${lead}CONFIG,%{subtype},%{*},%{iso},%{sourceIp},%{vsys},%{eventAction},%{userName},%{client},%{result},%{message}`,
      marks: { type: 'CONFIG' },
    },
    { layout: `${lead}%{type},%{eventAction},%{*},%{iso},%{rest}` },
  ],
  uses: {
    iso: { time: 'iso' },
    received: { more: 'received' },
    message: { part: 'message' },
    sourceIp: { field: 'sourceIp', address: true },
    type: {
      more: 'type',
      oneOf: [
        'TRAFFIC',
        'THREAT',
        'GLOBALPROTECT',
        'USERID',
        'AUTHENTICATION',
        'SYSTEM',
        'CONFIG',
        'HIPMATCH',
        'DECRYPTION',
        'CORRELATION',
        'TUNNEL',
        'SCTP',
        'GTP',
      ],
    },
  },
  samples: [
    {
      title: 'GlobalProtect behind a syslog header, User-ID, a session, an address of version 6 alone',
      text: [
        'Nov 30 16:09:08 1,2025/06/24 12:11:07,013101,GLOBALPROTECT,0,2305,2025/06/24 12:11:07,vsys1,gateway-auth,login,SAML,,example\\dana,KR,PC7,192.0.2.7,0.0.0.0,198.51.100.77,0.0.0.0,09300aaa,,5.2.4,OS,"OS 10 Pro , 64-bit",1,,,"",success,,0,,0,gateway,6920,0x0',
        '1,2025/06/24 12:11:08,013101,USERID,login,2305,2025/06/24 12:11:08,vsys1,192.0.2.8,example\\lee,,0,1,10800,0,0,vpn-client,globalprotect,12,0x0',
        '1,2025/06/24 12:11:09,013101,TRAFFIC,end,2305,2025/06/24 12:11:09,192.0.2.9,198.51.100.4,203.0.113.1,198.51.100.4,out,example\\kim,,ssl,vsys1,trust,untrust,ethernet1/1,ethernet1/2,fwd,2025/06/24 12:11:09,33,1,50000,443,1024,443,0x40,tcp,allow,9000,1000,8000,20,2025/06/24 12:10:00,60,any,0',
        '1,2025/06/24 12:11:10,013101,GLOBALPROTECT,0,2305,2025/06/24 12:11:10,vsys1,gateway-tunnel-latency,tunnel,,,kim,,PC9,,2001:db8::7,,2001:db8::8,rest,1',
        'nothing of the kind',
        "1,2025/06/24 12:11:11,013101,SYSTEM,auth,2561,2025/06/24 12:11:11,,auth-fail,,0,0,general,medium,\"failed authentication for user 'kim'. Reason: Invalid username/password. auth profile 'LDAP', vsys 'vsys1', server profile 'LDAP', server address '192.0.2.8', From: 198.51.100.2.\",1234,0x0,0,0,0,0,,fw1,0,0,2025-06-24T12:11:11.111+09:00",
        '1,2025/06/24 12:11:12,013101,SYSTEM,general,2561,2025/06/24 12:11:12,,general,,0,0,general,informational,"User dana logged in via Web from 198.51.100.3 using https",1235,0x0,0,0,0,0,,fw1,0,0,2025-06-24T12:11:12.111+09:00',
        '1,2025/06/24 12:11:13,013101,SYSTEM,general,2561,2025/06/24 12:11:13,,general,,0,0,general,informational,"Connection to Update server: updates.example completed, by itself",1236,0x0,0,0,0,0,,fw1,0,0,2025-06-24T12:11:13.111+09:00',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          sourceIp: '192.0.2.7',
          userName: 'example\\dana',
          eventAction: 'gateway-auth',
          eventOutcome: 'success',
          'more.privateIp': '198.51.100.77',
        },
        { sourceIp: '192.0.2.8', userName: 'example\\lee', eventAction: 'login', 'more.type': 'USERID' },
        {
          sourceIp: '192.0.2.9',
          eventAction: 'allow',
          responseBytes: 8000,
          'more.targetPort': '443',
          userName: 'example\\kim',
        },
        { instant: '2025-06-24T12:11:10Z', sourceIp: '2001:db8::7', userName: 'kim' },
        {
          instant: '2025-06-24T12:11:11Z',
          sourceIp: '198.51.100.2',
          userName: 'kim',
          eventAction: 'auth-fail',
          eventOutcome: 'failure',
          'more.reason': 'Invalid username/password',
        },
        { sourceIp: '198.51.100.3', userName: 'dana', eventOutcome: 'success' },
        { message: 'Connection to Update server: updates.example completed, by itself' },
      ],
      rejects: [5],
    },
  ],
} satisfies LineFormat;
