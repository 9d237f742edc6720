import type { LineFormat } from './format.ts';

export default {
  id: 'auditd',
  version: 2,
  kind: 'lines',
  title: 'Linux audit (audit.log, also as kernel or audispd lines in syslog)',
  source: 'auditd(8), audit.log; Linux Audit documentation, "Audit event fields" (audit-documentation/specs/fields)',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'No audit record: type=NAME msg=audit(seconds.milliseconds:number): is missing.',
  // What ausearch puts between events.
  headings: ['----', 'time->'],
  layouts: [
    { layout: 'type=%{eventAction} msg=audit(%{epoch}:%{record}):%{pairs}' },
    { layout: 'node=%{hostName} type=%{eventAction} msg=audit(%{epoch}:%{record}):%{pairs}' },
    { layout: '%{stamp} %{hostName} %{program}: type=%{eventAction} msg=audit(%{epoch}:%{record}):%{pairs}' },
    { layout: '%{stamp} %{hostName} %{program}: node=%{*} type=%{eventAction} msg=audit(%{epoch}:%{record}):%{pairs}' },
    { layout: '%{stamp} %{hostName} kernel: %{*}audit: type=%{eventAction} audit(%{epoch}:%{record}):%{pairs}' },
    { layout: '%{rfc3339} %{hostName} %{program}: type=%{eventAction} msg=audit(%{epoch}:%{record}):%{pairs}' },
  ],
  uses: {
    eventAction: { field: 'eventAction', word: true },
    epoch: { time: 'epoch' },
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    program: { part: 'program' },
    pairs: { part: 'pairs' },
  },
  pairs: {
    // Who acted by the record itself; the account that logged in first (auid) stays beside it.
    fields: {
      userName: ['acct', 'uid'],
      sourceIp: ['addr', 'src'],
      processName: ['exe', 'comm'],
      message: ['cmd', 'proctitle'],
    },
    absent: ['?', '(null)', '(none)', '(unknown)'],
    hex: ['acct', 'cmd', 'comm', 'cwd', 'data', 'exe', 'name', 'path', 'proctitle', 'vm'],
    argumentCount: 'argc',
    open: ['op'],
    outcomes: [
      { key: 'res', equals: 'success', outcome: 'success' },
      { key: 'res', equals: '1', outcome: 'success' },
      { key: 'res', outcome: 'failure' },
      { key: 'success', equals: 'yes', outcome: 'success' },
      { key: 'success', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'a log-in, a command written in hexadecimal, a system call, a record without its clock',
      text: [
        `type=USER_AUTH msg=audit(1750734667.123:41): pid=4121 uid=0 auid=1000 ses=3 msg='op=PAM:authentication acct="dana" exe="/usr/sbin/sshd" hostname=192.0.2.7 addr=192.0.2.7 terminal=ssh res=failed'`,
        'type=USER_CMD msg=audit(1750734668.000:42): user pid=4151 uid=497 auid=1000 msg=\'cwd="/" cmd=636174202F6574632F736861646F77 terminal=? res=success\'',
        'type=SYSCALL msg=audit(1750734669.5:43): arch=c000003e syscall=42 success=no exit=-13 ppid=1 pid=9 uid=0 comm="curl" exe="/usr/bin/curl" key=(null)',
        'type=ADD_GROUP msg=audit(1750734670.001:44): pid=2 uid=0 msg=\'op=adding group to /etc/group id=1004 exe="/usr/sbin/groupadd" addr=192.0.2.8 res=success\'',
        'type=EXECVE msg=audit(1750734670.002:45): argc=3 a0="sh" a1="-c" a2=6375726C202D6F202F746D702F78',
        'type=SYSCALL msg=audit(1750734670.002:45): arch=c000003e syscall=59 success=yes exit=0 a0=21 a1=4142 a2=1 a3=0 exe="/bin/sh"',
        'type=LOGIN msg=audit(1750734671): the record has no number',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          eventAction: 'USER_AUTH',
          userName: 'dana',
          sourceIp: '192.0.2.7',
          processName: '/usr/sbin/sshd',
          eventOutcome: 'failure',
          'more.record': '41',
          'more.auid': '1000',
          'more.op': 'PAM:authentication',
        },
        { userName: '497', message: 'cat /etc/shadow', eventOutcome: 'success', 'more.words': 'user' },
        { eventAction: 'SYSCALL', eventOutcome: 'failure', processName: '/usr/bin/curl', 'more.comm': 'curl' },
        { 'more.op': 'adding group to /etc/group', 'more.id': '1004', sourceIp: '192.0.2.8' },
        { eventAction: 'EXECVE', 'more.a1': '-c', 'more.a2': 'curl -o /tmp/x' },
        { eventAction: 'SYSCALL', 'more.a0': '21', 'more.a1': '4142' },
      ],
      rejects: [7],
    },
  ],
} satisfies LineFormat;
