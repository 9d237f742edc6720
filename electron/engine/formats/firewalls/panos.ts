import type { LineFormat } from '../format.ts';
import { panosSamples } from '../samples/panos.ts';

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
/** Behind it a change of the configuration says what stood there before and what after, where it says so. */
const changeTails = ['%{*},%{*},%{*},%{*},%{*},%{*},%{device},%{*},%{comment},%{*},%{precise},%{change}', ...tails];
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

/** What administrators did at the command line and on the web, whose columns are those of no other type. */
const audits = [
  { said: '"%{message}",success', outcome: 'success' },
  { said: '%{message},success', outcome: 'success' },
  { said: '"%{message}",%{result}', outcome: 'failure' },
  { said: '%{message>},%{result}', outcome: 'failure' },
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
  ...['%{administratorAt}', '%{origin}'].flatMap((host) =>
    configEnds.flatMap((end) =>
      [...changeTails.map((tail) => `%{message},%{sequence},0x${tail}`), '%{message}'].map((text) => ({
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
  version: 5,
  kind: 'lines',
  title:
    'Palo Alto Networks PAN-OS (traffic, threat, GlobalProtect, User-ID, authentication, system, configuration, audit)',
  source: 'PAN-OS 11 Administrator\'s Guide, "Syslog Field Descriptions"',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'No PAN-OS record: time, serial number and type between commas are missing.',
  layouts: heads.flatMap((head) => [
    ...kinds.map(({ layout, ...rest }) => ({ layout: head + lead + layout, ...rest })),
    ...audits.flatMap(({ said, outcome }) =>
      ['audit', 'AUDIT'].map((type) => ({
        layout: `${head}%{serial},%{iso},${type},%{*},%{eventAction},%{userName},${said}`,
        marks: { type: 'AUDIT' },
        outcome,
      })),
    ),
  ]),
  uses: {
    priority: { more: 'priority', word: true },
    stamp: { time: 'syslog' },
    iso: { time: 'iso' },
    precise: { time: 'rfc3339' },
    target: { part: 'target' },
    received: { more: 'received' },
    message: { part: 'message' },
    // Of an administrator either his address or the name of his machine.
    administratorAt: { part: 'peer', address: true },
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
  samples: panosSamples,
} satisfies LineFormat;
