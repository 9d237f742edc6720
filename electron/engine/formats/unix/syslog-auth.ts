import type { LineFormat } from '../format.ts';
import { accessUses } from '../messages/cisco-flows.ts';
import { postfixUses } from '../messages/postfix.ts';
import { syslogRules } from '../messages/syslog.ts';
import { syslogSamples } from '../samples/syslog-auth.ts';

const severities = ['EMERG', 'ALERT', 'CRIT', 'ERR', 'ERROR', 'WARNING', 'WARN', 'NOTICE', 'INFO', 'DEBUG'];

/** Fields of rules in which no blank can stand, so that a rule fits no text that only holds its words. */
const words = ['clientPort', 'targetIp', 'targetPort', 'sourceInterface', 'targetInterface', 'protocol'];

/** Who writes the installation log of macOS, for a level may stand where its host does in other logs. */
const installers = ['installer[', 'installd[', 'Installer[', 'softwareupdate', 'Progress[', 'suhelperd[', 'shove['];

export default {
  id: 'syslog-auth',
  version: 14,
  kind: 'lines',
  title:
    'Syslog (RFC 3164, RFC 5424, rsyslog, auth.log, secure): sshd, sudo, su, PAM, mail, FTP and name servers, and plain lines',
  source:
    'RFC 3164; RFC 5424; rsyslog property replacer templates RSYSLOG_FileFormat and RSYSLOG_TraditionalFileFormat; OpenSSH auth.c, packet.c; Linux-PAM pam_unix; vsftpd logging.c; Dovecot login-common',
  specificity: 0.94,
  mappable: false,
  credentialKind: 'ssh-key',
  absent: '-',
  comment: '#',
  continued: true,
  headings: [
    ...['Timestamp                       Thread', 'Timestamp               Ty', 'Filtering the log data using'],
    ...['-- Logs begin at ', '-- Journal begins at ', '-- Reboot --', '-- Boot ', '-- No entries --'],
  ],
  rejectReason: 'Begins with no time that syslog would write.',
  layouts: [
    { layout: '<%{priority}>%{version} %{rfc3339} %{hostName} %{processName} %{pid} %{messageId} %{structured}' },
    { layout: '<%{priority}>%{stamp} %{hostName} %{program}: %{message}' },
    { layout: '<%{priority}>%{stamp} %{program}: %{message}' },
    { layout: '<%{priority}>%{stamp} %{hostName} %{grave} %{program}: %{message}' },
    { layout: '<%{priority}>%{stamp} %{hostName} %{message}' },
    { layout: '<%{priority}>%{rfc3339} %{hostName} %{program}: %{message}' },
    { layout: '<%{priority}>%{rfc3339} %{hostName} %{message}' },
    { layout: '%{stamp} %{hostName} %{program}: %{message}' },
    { layout: '%{stamp} %{hostName} %{program} (%{unit}): %{message}' },
    { layout: '%{stamp} %{hostName} %{program} <%{grade}>: %{message}' },
    { layout: '%{stamp} %{program} <%{grade}> %{message}' },
    { layout: '%{stamp} %{hostName} %{grave} %{program}: %{message}' },
    // AIX, with the facility before it.
    { layout: '%{stamp} %{hostName} %{facility}:%{grave} %{program}: %{message}' },
    { layout: '%{stamp} %{program}: %{message}' },
    { layout: '%{stamp} --- %{message} ---' },
    { layout: '%{stamp}: %{message}' },
    // As the syslogd of AIX passes on what another machine sent it.
    { layout: '%{stamp} Message forwarded from %{hostName}: %{program}: %{message}' },
    { layout: '%{stamp} %{hostName} %{message}' },
    { layout: '%{stamp} %{message}' },
    // As CloudWatch Logs exports what a machine wrote, its own time before the machine's, which states neither year nor zone.
    { layout: '%{rfc3339} %{writtenMonth} %{~writtenDay} %{writtenTime} %{hostName} %{program}: %{message}' },
    { layout: '%{rfc3339} %{writtenMonth} %{~writtenDay} %{writtenTime} %{hostName} %{message}' },
    { layout: '%{rfc3339} %{severity} %{program}: %{message}' },
    { layout: '%{rfc3339} %{hostName} %{processName} %{pid} %{messageId} %{structured}' },
    { layout: '%{rfc3339} %{hostName} %{program}: %{message}' },
    { layout: '%{rfc3339} %{program}: %{message}', loose: true },
    // journalctl -o short-full and -o short-unix. Some names of zones are of several countries: they are kept as they stand.
    { layout: '%{journalDay} %{iso} %{journalZone} %{hostName} %{program}: %{message}' },
    { layout: '%{journalDay} %{iso} %{hostName} %{program}: %{message}' },
    { layout: '%{epoch} %{hostName} %{daemon}[%{pid}]: %{message}' },
    { layout: '%{epoch} %{hostName} %{program}: %{message}', loose: true },
    // The installation log of macOS.
    { layout: '%{iso} %{hostName} %{daemon}[%{pid}]: %{message}', must: installers },
    // As the unified log of macOS is printed, and in its compact style.
    { layout: '%{iso} %{macType} %{~daemon}[%{pid}:%{thread}] %{message}' },
    { layout: '%{iso}  %{hostName} %{program}: %{message}' },
    {
      layout: '%{iso} 0x%{thread} %{~logType} 0x%{activity} %{~pid} %{~ttl} %{~program}: %{message}',
    },
    { layout: '%{iso} %{program}: %{message}', loose: true },
    // RouterOS, which names topics in place of a program.
    {
      layout: '%{rfc3339} %{hostName} %{message}',
      must: [' system,', ' firewall,', ' dhcp,', ' wireless,', ' ppp,', ' interface,', ' ipsec,', ' account,'],
    },
    { layout: '%{rfc3339} %{hostName} %{message}', loose: true },
    { layout: '%{ctime} [pid %{pid}] [%{userName}] %{message}' },
    { layout: '%{ctime} [pid %{pid}] %{message}' },
    { layout: '%{tai} %{program}: %{message}' },
    { layout: '%{tai} %{message}' },
    // As TCP carries it, with its length before it (RFC 6587).
    {
      layout:
        '%{length} <%{priority}>%{version} %{rfc3339} %{hostName} %{processName} %{pid} %{messageId} %{structured}',
    },
    { layout: '%{length} <%{priority}>%{stamp} %{hostName} %{program}: %{message}' },
    { layout: '%{monthname} %{hostName} %{program}: %{message}' },
    { layout: '%{monthname} %{hostName} %{message}', loose: true },
    { layout: '<%{priority}>%{monthname} %{hostName} %{message}' },
    { layout: '[%{compact}] [%{level}] %{message}' },
    // What the same program wrote before or after it was told to log by way of syslog.
    { layout: '[%{zoned}]: %{message}', loose: true },
    { layout: '[%{iso}] %{message}', loose: true },
    { layout: '%{iso} %{message}', loose: true },
    { layout: '%{worded} %{message}', loose: true },
    { layout: '[%{zoneName} %{stamp}] %{message}', loose: true },
    // Without the priority, which many that store it leave out.
    { layout: '%{bareVersion} %{rfc3339} %{hostName} %{processName} %{pid} %{messageId} %{structured}' },
  ],
  uses: {
    stamp: { time: 'syslog' },
    monthname: { time: 'monthname' },
    length: { more: 'length', word: true },
    epoch: { time: 'epoch' },
    daemon: { field: 'processName', word: true },
    journalDay: { more: 'day', oneOf: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] },
    journalZone: {
      more: 'zoneName',
      oneOf: ['CST', 'IST', 'BST', 'AST', 'ADT', 'SST', 'WITA', 'WIT', 'PHT', 'SGT', 'ICT'],
    },
    macType: { more: 'logType', oneOf: ['Df', 'Db', 'In', 'Er', 'Ft', 'I', 'E', 'F', 'D', 'A'] },
    thread: { more: 'thread', word: true },
    logType: { more: 'logType', word: true },
    activity: { more: 'activity', word: true },
    pid: { more: 'pid', word: true },
    ttl: { more: 'ttl', word: true },
    rfc3339: { time: 'rfc3339' },
    iso: { time: 'iso' },
    ctime: { time: 'ctime' },
    tai: { time: 'tai64n' },
    zoned: { time: 'zoned' },
    worded: { time: 'worded' },
    zoneName: { more: 'zoneName', word: true },
    compact: { time: 'compact' },
    program: { part: 'program' },
    message: { part: 'message' },
    structured: { part: 'structured' },
    request: { part: 'request' },
    bareVersion: { more: 'version', oneOf: ['1'] },
    severity: { more: 'severity', oneOf: severities },
    writtenMonth: {
      more: 'writtenMonth',
      oneOf: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    },
    writtenDay: { more: 'writtenDay', word: true },
    writtenTime: { more: 'writtenTime', word: true },
    // As the system log of macOS puts it.
    grade: {
      more: 'severity',
      oneOf: ['Emergency', 'Alert', 'Critical', 'Error', 'Warning', 'Notice', 'Info', 'Debug'],
    },
    facility: { more: 'facility', word: true },
    // As BIG-IP puts it, between the host and the program.
    grave: { more: 'severity', oneOf: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'] },
    ...Object.fromEntries(words.map((name) => [name, { more: name, word: true }] as const)),
    ...accessUses,
    ...postfixUses,
    client: { part: 'peer', address: true },
    peer: { part: 'peer', address: true },
    chain: { part: 'forwarded' },
    // As Dante writes an address and its port.
    dotted: { part: 'sender' },
    accountAndIp: { part: 'account' },
  },
  messages: {
    heads: ['[INFO ] ', 'Info: ', 'fatal: ', 'error: '],
    tails: [' [preauth]'],
    rules: syslogRules,
  },
  samples: syslogSamples,
} satisfies LineFormat;
