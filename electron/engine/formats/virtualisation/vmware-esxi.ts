import type { LineFormat } from '../format.ts';

export default {
  id: 'vmware-esxi',
  version: 2,
  kind: 'lines',
  title: 'VMware ESXi and vCenter (hostd, vpxa, vmkernel, shell, auth, vobd)',
  source:
    'VMware (Broadcom), "ESXi Log File Locations" and "Understanding the ESXi log files"; opID and sub of Originator@6876',
  specificity: 0.96,
  mappable: false,
  zone: 'UTC',
  absent: '-',
  continued: 'message',
  rejectReason: 'Begins with no time that ESXi would write.',
  layouts: [
    ...['<%{priority}>%{time} %{hostName} ', '%{time} %{hostName} ', '%{time} ', '<%{priority}>%{time} '].flatMap(
      (head) => [
        // In whose name it was done stands last.
        ...['[Originator@6876 user=%{userName}]', '[Originator@6876 %{origin} user=%{userName}]']
          .concat('[Originator@6876 %{origin}]')
          .flatMap((origin) => [
            { layout: `${head}%{program}: %{level} %{daemon}[%{pid}] ${origin} %{message}` },
            { layout: `${head}%{level} %{program} ${origin} %{message}` },
            { layout: `${head}%{level}(%{code}) %{program} ${origin} %{message}` },
          ]),
        { layout: `${head}%{level}(%{code}) %{program}: %{message}` },
        { layout: `${head}%{level}(%{code})[%{tag}] %{program}: %{message}` },
      ],
    ),
    { layout: '%{time} %{level} %{program}: %{message}' },
    {
      layout: '%{time} %{shell}: [%{userName}]: %{message}',
      must: [' shell[', ' ESXShell[', ' SSH['],
      action: 'shell-command',
    },
    { layout: '%{time} cpu%{cpu}:%{world})%{message}' },
    { layout: '%{time} %{program}: %{message}', loose: true },
    { layout: '[%{iso} %{rest}] %{message}', loose: true },
  ],
  uses: {
    time: { time: 'rfc3339' },
    iso: { time: 'iso' },
    priority: { more: 'priority', word: true },
    program: { part: 'program' },
    shell: { part: 'program' },
    daemon: { more: 'daemon', word: true },
    origin: { more: 'origin' },
    userName: { field: 'userName', word: true },
    cpu: { more: 'cpu', word: true },
    level: {
      more: 'level',
      oneOf: [
        ...['verbose', 'trivia', 'info', 'warning', 'error', 'panic', 'none', 'debug'],
        ...['In', 'Wa', 'Er', 'Db', 'No', 'Al', 'Cr', 'Em', 'Vb'],
      ],
    },
    message: { part: 'message' },
    client: { part: 'peer', address: true },
  },
  messages: {
    heads: [],
    tails: ['.', "'"],
    rules: [
      { layout: '%{*}User %{userName}@%{client} logged in as %{userAgent}', action: 'login', outcome: 'success' },
      { layout: '%{*}User %{userName}@%{client} logged out%{*}', action: 'logout' },
      { layout: '%{*}Accepted password for user %{userName} from %{client}', action: 'login', outcome: 'success' },
      { layout: '%{*}Rejected password for user %{userName} from %{client}', action: 'login', outcome: 'failure' },
      { layout: '%{*}Cannot login %{userName}@%{client}%{*}', action: 'login', outcome: 'failure' },
      {
        layout: 'Accepted %{authMethod} for %{userName} from %{client} port %{port}%{*}',
        action: 'ssh-login',
        outcome: 'success',
      },
      { layout: '%{*}Session opened for user %{userName}', action: 'session-opened' },
      { layout: '%{*}connection from %{client}', action: 'connect' },
    ],
  },
  samples: [
    {
      title: 'hostd, vmkernel, the shell, a login, through a collector',
      text: [
        '2025-06-24T03:11:07.168Z info hostd[526501] [Originator@6876 sub=Vimsvc.ha-eventmgr opID=7d] Event 12 : User root@198.51.100.7 logged in as VMware-client/8.0.1',
        '2025-06-24T03:11:08.079Z In(182) vmkernel: cpu21:2099003)<NMLX_ERR> attach failed',
        '2025-06-24T03:11:09.728Z shell[71435]: [root]: esxcli vm process kill --type=force',
        '<166>2025-06-24T03:11:10.479Z esxi.example Hostd: info hostd[111111] [Originator@6876 sub=Default] Rejected password for user root from 198.51.100.7',
        '2025-06-24T03:11:11.479Z info hostd[526502] [Originator@6876 sub=Vimsvc.TaskManager opID=8e user=vpxuser:kim] Task Created : haTask-7-vim.VirtualMachine.powerOff-9',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.168Z',
          processName: 'hostd',
          userName: 'root',
          sourceIp: '198.51.100.7',
          eventAction: 'login',
          eventOutcome: 'success',
          'more.origin': 'sub=Vimsvc.ha-eventmgr opID=7d',
        },
        { processName: 'vmkernel', 'more.level': 'In' },
        {
          processName: 'shell',
          userName: 'root',
          eventAction: 'shell-command',
          message: 'esxcli vm process kill --type=force',
        },
        { hostName: 'esxi.example', sourceIp: '198.51.100.7', eventOutcome: 'failure' },
        { userName: 'vpxuser:kim', 'more.origin': 'sub=Vimsvc.TaskManager opID=8e' },
      ],
    },
  ],
} satisfies LineFormat;
