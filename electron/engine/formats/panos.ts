import type { LineFormat } from './format.ts';

/** Of the columns before the type only the serial number is of use; a syslog header may stand before the first. */
const lead = '%{*},%{received},%{serial},';
const heads = ['<%{priority}>%{stamp} %{hostName} ', '%{stamp} %{hostName} ', ''];
const session =
  '%{subtype},%{*},%{iso},%{sourceIp},%{targetIp},%{natSourceIp},%{natTargetIp},%{rule},%{userName},%{targetUser},%{application},%{vsys},%{sourceZone},%{targetZone},%{inInterface},%{outInterface},%{logAction},%{*},%{session},%{repeated},%{clientPort},%{targetPort},%{natSourcePort},%{natTargetPort},%{flags},%{protocol},%{eventAction},';
const system = '%{subtype},%{*},%{iso},%{vsys},%{eventAction},%{object},%{*},%{*},%{module},%{severity},';
const globalProtect =
  '%{subtype},%{*},%{iso},%{vsys},%{eventAction},%{stage},%{authMethod},%{tunnel},%{userName},%{region},%{machine},';

/** The action stands behind the protocol: a rule or a user of that name does not. */
const protocols = ['tcp', 'udp', 'icmp', 'ipv6-icmp', 'icmp6', 'sctp', 'gre', 'esp', 'igmp', 'hopopt'];
const refusals = [
  ...['deny', 'drop', 'drop-all', 'drop-icmp', 'drop ICMP', 'reset-both', 'reset both', 'reset-client', 'reset client'],
  ...['reset-server', 'reset server', 'block-url', 'block-ip', 'block', 'block-continue', 'block-override', 'sinkhole'],
];
const taken = (actions: readonly string[]) => protocols.flatMap((name) => actions.map((one) => `${name},${one},`));
/** How a layout's lines ended, by a text that stands in them. */
const sessionEnds = [
  { must: taken(['allow']), outcome: 'success' },
  { must: taken(refusals), outcome: 'failure' },
  {},
] as const;
const ends = [
  { must: [',success,'], outcome: 'success' },
  { must: [',failure,', ',fail,'], outcome: 'failure' },
  {},
] as const;
const configEnds = [
  { must: [',Succeeded,', ',Submitted,'], outcome: 'success' },
  { must: [',Failed,', ',Unauthorized,'], outcome: 'failure' },
  {},
] as const;

/** The last column of newer versions is the time once more, with its offset. */
const tails = ['%{rest>},%{precise}', '%{rest}'];
/** What a web page's record says of its request: the texts of headers are quoted where there are any. */
const requests = [
  '"%{userAgent}",%{*},"%{xForwardedFor}","%{httpReferrer}",',
  '"%{userAgent}",%{*},,"%{httpReferrer}",',
  '"%{userAgent}",%{*},"%{xForwardedFor}",,',
  '"%{userAgent}",%{*},,,',
  ',%{*},"%{xForwardedFor}",%{*},',
  '',
];
const threat = '%{threat},%{category},%{severity},%{direction},';
const beforeRequest = '%{*},%{*},%{sourceCountry},%{targetCountry},%{*},%{contentType},%{*},%{*},%{*},%{*},';

/** What descriptions of the system's own log say of log-ins. */
const says = [
  [`"failed authentication for user '%{userName}'.%{*}Reason: %{reason}. %{*}From: %{sourceIp}.",`, 'failure'],
  [`"failed authentication for user '%{userName}'.%{*}From: %{sourceIp}.",`, 'failure'],
  [`failed authentication for user '%{userName}'.%{*}From: %{sourceIp}.,`, 'failure'],
  [`"authenticated for user '%{userName}'.%{*}From: %{sourceIp}.",`, 'success'],
  [`authenticated for user '%{userName}'.%{*}From: %{sourceIp}.,`, 'success'],
  ['"User %{userName} logged in via %{via} from %{sourceIp} using %{*}",', 'success'],
  ['User %{userName} logged in via %{via} from %{sourceIp} using %{*},', 'success'],
  ['"GlobalProtect %{*} succeeded. Login from: %{sourceIp}, %{*}User name: %{userName}, %{reason}",', 'success'],
  ['"GlobalProtect %{*} failed. Login from: %{sourceIp}, %{*}User name: %{userName}, %{reason}",', 'failure'],
] as const;

const kinds = [
  ...[',%{sourceIp},%{publicIp6},', ',,%{sourceIp},'].flatMap((address) =>
    ends.map((end) => ({
      layout: `GLOBALPROTECT,${globalProtect.slice(0, -1)}${address}%{privateIp},%{privateIp6},%{rest}`,
      marks: { type: 'GLOBALPROTECT' },
      ...end,
    })),
  ),
  {
    layout: 'USERID,%{eventAction},%{*},%{iso},%{vsys},%{sourceIp},%{userName},%{source},%{rest}',
    marks: { type: 'USERID' },
  },
  {
    layout:
      'AUTHENTICATION,%{eventAction},%{*},%{iso},%{vsys},%{sourceIp},%{userName},%{normalizedUser},%{object},%{policy},%{rest}',
    marks: { type: 'AUTHENTICATION' },
  },
  ...sessionEnds.flatMap((end) =>
    tails.map((tail) => ({
      layout: `TRAFFIC,${session}%{bytes},%{bytesSent},%{responseBytes},${tail}`,
      marks: { type: 'TRAFFIC' },
      ...end,
    })),
  ),
  ...sessionEnds.flatMap((end) =>
    requests.map((request) => ({
      layout: `THREAT,${session.replace('%{subtype}', 'url')}"%{target}",${threat}${request && beforeRequest}${request}%{rest}`,
      marks: { type: 'THREAT', subtype: 'url' },
      ...end,
    })),
  ),
  ...sessionEnds.flatMap((end) =>
    ['"%{file}",', '%{file},'].map((file) => ({
      layout: `THREAT,${session}${file}%{message},%{category},%{severity},%{direction},%{rest}`,
      marks: { type: 'THREAT' },
      ...end,
    })),
  ),
  ...['DECRYPTION', 'TUNNEL', 'START', 'END', 'GTP'].flatMap((type) =>
    sessionEnds.map((end) => ({ layout: `${type},${session}%{rest}`, marks: { type }, ...end })),
  ),
  {
    layout:
      'HIPMATCH,%{subtype},%{*},%{iso},%{userName},%{vsys},%{machine},%{system},%{sourceIp},%{eventAction},%{rest}',
    marks: { type: 'HIPMATCH' },
  },
  {
    layout: 'CORRELATION,%{subtype},%{*},%{iso},%{sourceIp},%{userName},%{vsys},%{eventAction},%{severity},%{rest}',
    marks: { type: 'CORRELATION' },
  },
  {
    layout: 'IPTAG,%{subtype},%{*},%{iso},%{vsys},%{sourceIp},%{tag},%{eventAction},%{rest}',
    marks: { type: 'IPTAG' },
  },
  ...says.flatMap(([text, outcome]) =>
    tails.map((tail) => ({ layout: `SYSTEM,${system}${text}${tail}`, marks: { type: 'SYSTEM' }, outcome })),
  ),
  ...['"%{message}",', '%{message},%{sequence},0x'].flatMap((text) =>
    tails.map((tail) => ({ layout: `SYSTEM,${system}${text}${tail}`, marks: { type: 'SYSTEM' } })),
  ),
  { layout: `SYSTEM,${system}%{message}`, marks: { type: 'SYSTEM' } },
  ...['%{sourceIp}', '%{origin}'].flatMap((host) =>
    configEnds.flatMap((end) =>
      [...tails.map((tail) => `%{message},%{sequence},0x${tail}`), '%{message}'].map((text) => ({
        layout: `CONFIG,%{subtype},%{*},%{iso},${host},%{vsys},%{eventAction},%{userName},%{client},%{result},${text}`,
        marks: { type: 'CONFIG' },
        ...end,
      })),
    ),
  ),
  { layout: '%{type},%{eventAction},%{*},%{iso},%{rest}' },
];

export default {
  id: 'panos',
  version: 3,
  kind: 'lines',
  title: 'Palo Alto Networks PAN-OS (traffic, threat, GlobalProtect, User-ID, authentication, system, configuration)',
  source: 'PAN-OS 11 Administrator\'s Guide, "Syslog Field Descriptions"',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'No PAN-OS record: time, serial number and type between commas are missing.',
  layouts: heads.flatMap((head) => kinds.map(({ layout, ...rest }) => ({ layout: head + lead + layout, ...rest }))),
  uses: {
    priority: { more: 'priority', word: true },
    stamp: { time: 'syslog' },
    iso: { time: 'iso' },
    precise: { time: 'rfc3339' },
    target: { part: 'target' },
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
        'IPTAG',
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
          eventOutcome: 'success',
          responseBytes: 8000,
          'more.targetPort': '443',
          userName: 'example\\kim',
        },
        { instant: '2025-06-24T12:11:10Z', sourceIp: '2001:db8::7', userName: 'kim' },
        {
          instant: '2025-06-24T03:11:11.111Z',
          sourceIp: '198.51.100.2',
          userName: 'kim',
          eventAction: 'auth-fail',
          eventOutcome: 'failure',
          'more.reason': 'Invalid username/password',
        },
        { sourceIp: '198.51.100.3', userName: 'dana', eventOutcome: 'success' },
        {
          instant: '2025-06-24T03:11:13.111Z',
          message: 'Connection to Update server: updates.example completed, by itself',
        },
      ],
      rejects: [5],
    },
    {
      title:
        'pages behind the name of the firewall, an attack, a session refused by a version with two clocks, a change',
      text: [
        'Jun 24 03:11:07 fw1 1,2025/06/24 03:11:07,0128,THREAT,url,2049,2025/06/24 03:11:07,198.51.100.7,192.0.2.9,,,web,,,ssl,vsys1,untrust,dmz,ethernet1/2,ethernet1/1,fwd,2025/06/24 03:11:07,28191,1,52984,443,0,443,0x403000,tcp,block-url,"shop.example/c?id=7",(9999),shopping,informational,client-to-server,7726,0x2,United States,192.168.0.0-192.168.255.255,0,,0,,,0,"Mozilla/5.0 (X11, Linux)",,"203.0.113.9",,,,,0,0,0,0,0,,fw1',
        '<14>Jun 24 03:11:08 fw1 1,2025/06/24 03:11:08,0128,THREAT,vulnerability,2049,2025/06/24 03:11:08,198.51.100.7,192.0.2.9,,,web,,,web-browsing,vsys1,untrust,dmz,ethernet1/2,ethernet1/1,fwd,2025/06/24 03:11:08,28192,1,52985,80,0,80,0x403000,tcp,alert,"shell.php, twice",Command Injection(31476),any,high,client-to-server,7727,0x2,United States,192.168.0.0-192.168.255.255,0,,0,,,0,,,,,,,,0,0,0,0,0,,fw1',
        '1,2025/06/24 12:11:09,0128,TRAFFIC,drop,2816,2025/06/24 12:11:09,198.51.100.7,192.0.2.9,,,allow,,,not-applicable,vsys1,untrust,dmz,ethernet1/2,,fwd,2025/06/24 12:11:09,0,1,35906,80,0,0,0x4000,tcp,drop,60,60,0,1,2025/06/24 12:11:09,0,any,,72,0x0,United States,10.0.0.0-10.255.255.255,,1,0,policy-deny,0,0,0,0,,fw1,from-policy,2025-06-24T12:11:09.437+09:00',
        'Jun 24 03:11:10 1,2025/06/24 03:11:10,0128,CONFIG,0,0,2025/06/24 03:11:10,192.0.2.2,,set,root,Web,Succeeded, config shared local-user-database user kim,0,0x0',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'fw1',
          sourceIp: '198.51.100.7',
          eventAction: 'block-url',
          eventOutcome: 'failure',
          urlPath: 'shop.example/c?id=7',
          userAgent: 'Mozilla/5.0 (X11, Linux)',
          'more.xForwardedFor': '203.0.113.9',
          'more.category': 'shopping',
        },
        {
          sourceIp: '198.51.100.7',
          eventAction: 'alert',
          message: 'Command Injection(31476)',
          'more.file': 'shell.php, twice',
          'more.severity': 'high',
        },
        { instant: '2025-06-24T03:11:09.437Z', eventAction: 'drop', eventOutcome: 'failure', 'more.rule': 'allow' },
        {
          sourceIp: '192.0.2.2',
          userName: 'root',
          eventAction: 'set',
          eventOutcome: 'success',
          message: 'config shared local-user-database user kim',
        },
      ],
    },
  ],
} satisfies LineFormat;
