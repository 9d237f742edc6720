import type { LineFormat } from './format.ts';
import { pairHeads } from './messages/pair-heads.ts';

const good = [
  'success',
  'successful',
  'succeeded',
  'allow',
  'allowed',
  'accept',
  'accepted',
  'permit',
  'permitted',
  'pass',
];
const bad = ['failure', 'failed', 'deny', 'denied', 'drop', 'dropped', 'block', 'blocked', 'reject', 'rejected'];

export default {
  id: 'key-value',
  version: 3,
  kind: 'lines',
  title: 'Lines of key=value (Sophos, SonicWall, WatchGuard, logfmt)',
  source:
    'Sophos Firewall, Syslog guide, "Log fields"; SonicWall, SonicOS log events reference; logfmt as of github.com/kr/logfmt',
  specificity: 0.8,
  mappable: false,
  comment: '#',
  rejectReason: 'The line names no time by a key of its own.',
  ...pairHeads,
  pairs: {
    claims: [
      ['date', 'time'],
      ['timestamp', 'device'],
      ['timestamp', 'src_ip'],
      ['time', 'fw', 'm'],
      ['time', 'fw', 'vpn'],
      ['time', 'level', 'msg'],
      ['ts', 'level', 'msg'],
      ['timestamp', 'level', 'message'],
      ['device_id', 'start_time', 'policy_id'],
      ['t', 'lvl', 'msg'],
      ['t', 'level', 'msg'],
      ['timestamp', 'level', 'msg'],
      ['time', 'level', 'message'],
      ['ts', 'lvl', 'msg'],
      ['time', 'method', 'path', 'status'],
      ['timestamp', 'method', 'path', 'status'],
    ],
    time: ['timestamp', 'date + time + tz', 'date + time + timezone', 'date + time', 'time', 'ts', 't', 'start_time'],
    fields: {
      sourceIp: ['src_ip', 'srcip', 'sip', 'source_ip', 'client_ip', 'remote_ip', 'remote_addr', 'ip', 'src', 'client'],
      userName: ['user_name', 'username', 'user', 'usr', 'account', 'uname', 'User', 'login'],
      eventAction: ['action', 'event', 'log_subtype', 'log_type', 'n'],
      eventProvider: ['log_component', 'subsystem', 'logger', 'service', 'c'],
      hostName: ['device_name', 'host', 'hostname', 'fw'],
      httpMethod: ['method'],
      httpStatus: ['status'],
      urlPath: ['path', 'uri', 'url'],
      userAgent: ['user_agent'],
      message: ['message', 'msg', 'description'],
    },
    absent: ['N/A', 'n/a', 'null'],
    outcomes: ['status', 'action', 'outcome', 'log_subtype', 'result'].flatMap((key) => [
      ...good.map((equals) => ({ key, equals, outcome: 'success' as const })),
      ...bad.map((equals) => ({ key, equals, outcome: 'failure' as const })),
    ]),
  },
  samples: [
    {
      title: 'a firewall that names its zone by letters of two meanings, and an application',
      text: [
        'device="SFW" date=2025-06-24 time=03:11:07 timezone="IST" device_name="edge" log_id=062910617701 log_type="Event" log_subtype="Authentication" status="Successful" user_name="kim" reason="" src_ip=192.0.2.7 message="User kim logged in"',
        'time=2025-06-24T03:11:08Z level=info msg="request served" method=GET path=/c/7?x=1 user=lee remote_addr=192.0.2.8:5000 status=200',
        'device="SFW" date=2025-06-24 time=12:11:09 timezone="+09" log_component="Firewall Rule" status="Deny" src_ip=192.0.2.9',
        'nothing by name',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.7',
          userName: 'kim',
          eventOutcome: 'success',
          eventAction: 'Authentication',
          hostName: 'edge',
          message: 'User kim logged in',
          'more.timezone': 'IST',
        },
        {
          instant: '2025-06-24T03:11:08Z',
          sourceIp: '192.0.2.8',
          'more.clientPort': '5000',
          userName: 'lee',
          urlPath: '/c/7',
          urlQuery: 'x=1',
          httpMethod: 'GET',
          httpStatus: 200,
        },
        { instant: '2025-06-24T03:11:09Z', eventOutcome: 'failure', 'more.timezone': '+09' },
      ],
      rejects: [4],
    },
  ],
} satisfies LineFormat;
