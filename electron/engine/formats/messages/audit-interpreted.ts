import type { FieldUse } from '../field-use.ts';
import type { LineFormat } from '../format.ts';

/** Days in numbers, as C libraries write the date of a place. */
const marks = { mdy: 'auditd-interpreted-dmy', dmy: 'auditd-interpreted' };

/** What the records of Linux's audit have in common as `ausearch -i` prints them: names for numbers, values without quotes. */
export function auditInterpreted(first: 'dmy' | 'mdy') {
  const record = `type=%{eventAction} msg=audit(%{${first}}:%{record}) :%{pairs}`;
  return {
    kind: 'lines',
    specificity: 0.965,
    mappable: false,
    dayOrder: { first, other: marks[first] },
    // What ausearch puts between events.
    headings: ['----', 'time->'],
    // Each line ends in a blank, which is none of the last value.
    layouts: ['', 'node=%{hostName} '].flatMap((lead) => [
      { layout: `${lead}${record.replace('%{pairs}', '%{pairs>} ')}` },
      { layout: `${lead}${record}` },
    ]),
    uses: {
      eventAction: { field: 'eventAction', word: true },
      record: { more: 'record', word: true },
      [first]: { time: first },
      pairs: { part: 'pairs' },
    } satisfies Record<string, FieldUse>,
    pairs: {
      // Who acted by the record itself; the account that logged in first (auid) stays beside it.
      fields: {
        userName: ['acct', 'uid'],
        sourceIp: ['addr', 'src'],
        processName: ['exe', 'comm'],
        message: ['cmd', 'proctitle'],
      },
      absent: ['?', '(null)', '(none)', '(unknown)', 'unset'],
      open: ['op', 'proctitle', 'cmd', 'cwd', 'name', 'exe', 'comm', 'data'],
      outcomes: [
        { key: 'res', equals: 'success', outcome: 'success' },
        { key: 'res', equals: 'yes', outcome: 'success' },
        { key: 'res', outcome: 'failure' },
        { key: 'success', equals: 'yes', outcome: 'success' },
        { key: 'success', outcome: 'failure' },
      ],
    },
  } satisfies Partial<LineFormat>;
}

/** Records of one event, and of another. @param day of the first, in numbers */
export function auditSample(day: string): string {
  return [
    '----',
    `type=PROCTITLE msg=audit(${day} 03:11:07.123:457) : proctitle=wget http://198.51.100.9/x `,
    `type=SYSCALL msg=audit(${day} 03:11:07.123:457) : arch=x86_64 syscall=execve success=yes exit=0 ppid=1233 pid=1234 auid=kim uid=root gid=root tty=pts0 ses=3 comm=wget exe=/usr/bin/wget key=exec `,
    '----',
    `type=USER_LOGIN msg=audit(${day} 03:11:08.123:458) : pid=1234 uid=root auid=unset ses=3 msg='op=login acct=lee exe=/usr/sbin/sshd hostname=198.51.100.7 addr=198.51.100.7 terminal=ssh res=failed' `,
    '',
  ].join('\n');
}

export const auditSaid = [
  { instant: '2025-06-24T03:11:07.123Z', eventAction: 'PROCTITLE', message: 'wget http://198.51.100.9/x' },
  { userName: 'root', processName: '/usr/bin/wget', eventOutcome: 'success', 'more.auid': 'kim' },
  { userName: 'lee', sourceIp: '198.51.100.7', eventAction: 'USER_LOGIN', eventOutcome: 'failure' },
];
