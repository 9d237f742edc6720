import type { RecordFormat } from '../format.ts';

/** Records that say who did what by themselves. @source linux-audit documentation, "Audit record types" */
const said = [
  'USER_AUTH',
  'USER_LOGIN',
  'USER_ACCT',
  'USER_START',
  'USER_END',
  'USER_LOGOUT',
  'USER_CMD',
  'USER_ERR',
  'USER_CHAUTHTOK',
  'USER_MGMT',
  'ADD_USER',
  'DEL_USER',
  'ADD_GROUP',
  'DEL_GROUP',
  'GRP_MGMT',
  'CRED_ACQ',
  'CRED_REFR',
  'CRED_DISP',
  'SERVICE_START',
  'SERVICE_STOP',
  'CRYPTO_KEY_USER',
];
const within = (...keys: readonly string[]) => said.flatMap((name) => keys.map((key) => `${name}.${key}`));

export default {
  id: 'laurel',
  version: 1,
  kind: 'records',
  title: 'Linux audit as JSON (Laurel)',
  source: 'LAUREL, man/laurel-about and man/laurel-audit-rules; linux-audit documentation, "Audit event fields"',
  specificity: 0.975,
  mappable: false,
  prefixed: true,
  envelopes: [],
  claims: ['SYSCALL', 'LOGIN', 'EXECVE', 'AVC', ...said].map((name) => ['ID', name]),
  rejectReason: 'No event of Laurel: its ID, and a record of what was done, are missing.',
  time: ['ID'],
  fields: {
    userName: [...within('acct', 'UID', 'uid'), 'SYSCALL.UID', 'SYSCALL.uid', 'LOGIN.AUID', 'LOGIN.auid'],
    sourceIp: within('addr'),
    hostName: ['NODE'],
    processName: ['SYSCALL.exe', ...within('exe', 'comm'), 'SYSCALL.comm'],
    eventAction: ['SYSCALL.SYSCALL', ...within('op', 'cmd', 'unit'), 'SYSCALL.syscall'],
    message: ['PROCTITLE.ARGV_STR', 'EXECVE.ARGV_STR', 'USER_CMD.CMD', 'USER_CMD.cmd'],
  },
  outcomes: [
    ...within('res').flatMap((key) => [
      { key, equals: 'success', outcome: 'success' as const },
      { key, equals: 'failed', outcome: 'failure' as const },
    ]),
    { key: 'SYSCALL.success', equals: 'yes', outcome: 'success' },
    { key: 'SYSCALL.success', equals: 'no', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a program started, log-ins let in and refused',
      text: [
        '{"ID":"1750734667.123:4711","NODE":"web1","SYSCALL":{"arch":"0xc000003e","syscall":59,"success":"yes","exit":0,"pid":101,"auid":1000,"uid":0,"tty":"pts0","ses":3,"comm":"cat","exe":"/usr/bin/cat","SYSCALL":"execve","AUID":"kim","UID":"root","PPID":{"EVENT_ID":"1750734600.000:4000","comm":"bash"}},"EXECVE":{"argc":2,"ARGV_STR":"cat /etc/shadow"},"CWD":{"cwd":"/root"}}',
        '{"ID":"1750734668.456:4712","NODE":"web1","USER_LOGIN":{"pid":200,"uid":0,"auid":1000,"op":"login","acct":"kim","exe":"/usr/sbin/sshd","hostname":"198.51.100.7","addr":"198.51.100.7","terminal":"ssh","res":"success"}}',
        '{"ID":"1750734669.456:4713","USER_AUTH":{"pid":200,"uid":0,"op":"PAM:authentication","acct":"lee","exe":"/usr/sbin/sshd","addr":"203.0.113.9","res":"failed"}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          hostName: 'web1',
          userName: 'root',
          processName: '/usr/bin/cat',
          eventAction: 'execve',
          eventOutcome: 'success',
          message: 'cat /etc/shadow',
          'more.SYSCALL.AUID': 'kim',
        },
        { userName: 'kim', sourceIp: '198.51.100.7', eventAction: 'login', eventOutcome: 'success' },
        { userName: 'lee', sourceIp: '203.0.113.9', eventAction: 'PAM:authentication', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies RecordFormat;
