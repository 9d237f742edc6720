import type { LineFormat } from './format.ts';
import { accounts } from './messages/accounts.ts';
import { cylance, fortiauthenticator, infoblox, macScreenSharing, screenOs } from './messages/appliances.ts';
import { applicationLogins, peers, peersAtTheEnd } from './messages/applications.ts';
import { accounts as ciscoAccounts } from './messages/cisco-accounts.ts';
import { connections, denials, verdicts } from './messages/cisco-flows.ts';
import { slapd } from './messages/directory.ts';
import { samba, storage } from './messages/files.ts';
import { proftpdAndPureftpd, vsftpd } from './messages/ftp.ts';
import { gates } from './messages/gates.ts';
import { amavisAndAxigen, courierAndCyrus, dovecot, exim, mailboxes, postfix, sendmail } from './messages/mail.ts';
import { bindAndDnsmasq, dhcp } from './messages/names.ts';
import {
  asterisk,
  fail2ban,
  junos,
  mikrotik,
  snortAndSuricata,
  strongswanAndF5,
  tcpserver,
  xrdp,
} from './messages/networks.ts';
import { pam } from './messages/pam.ts';
import { dropbear, sshd } from './messages/sshd.ts';
import { danteAndMonit, guacamoleCasAndProxmox, phpmyadminAndWordpress, webmailAndPanels } from './messages/web.ts';

/** In this order: those before win where several fit. */
const programs = [
  ...[sshd, accounts, pam, dovecot, dropbear, xrdp, vsftpd, samba, postfix, sendmail, courierAndCyrus, danteAndMonit],
  ...[exim, amavisAndAxigen, proftpdAndPureftpd, bindAndDnsmasq, dhcp, snortAndSuricata, asterisk, mikrotik],
  ...[phpmyadminAndWordpress, webmailAndPanels, storage, junos, strongswanAndF5, guacamoleCasAndProxmox],
  ...[slapd, tcpserver, fail2ban, cylance, fortiauthenticator, screenOs, infoblox, macScreenSharing, gates, mailboxes],
  // Firewalls whose lines a collector keeps among those of others.
  ...[connections, denials, verdicts, ciscoAccounts],
];

/** As a collector keeps a line of syslog, its own time before it. */
const embedded = [
  { layout: '%{*} sshd[%{pid}]: %{message}', again: true },
  // As Solaris numbers its messages.
  { layout: '[ID %{messageNumber} %{facility}] %{message}', again: true },
  // RFC 5424 within RFC 3164, as relays pass it on.
  { layout: '1 %{sentAt} %{sender} %{sendingProgram} %{*} %{*} - %{message}', again: true },
];

const severities = ['EMERG', 'ALERT', 'CRIT', 'ERR', 'ERROR', 'WARNING', 'WARN', 'NOTICE', 'INFO', 'DEBUG'];

/** Fields of rules in which no blank can stand, so that a rule fits no text that only holds its words. */
const words = ['clientPort', 'targetIp', 'targetPort', 'sourceInterface', 'targetInterface', 'protocol'];

export default {
  id: 'syslog-auth',
  version: 4,
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
  headings: ['Timestamp                       Thread', 'Filtering the log data using'],
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
    { layout: '%{stamp} %{hostName} %{message}' },
    { layout: '%{stamp} %{message}' },
    { layout: '%{rfc3339} %{severity} %{program}: %{message}' },
    { layout: '%{rfc3339} %{hostName} %{processName} %{pid} %{messageId} %{structured}' },
    { layout: '%{rfc3339} %{hostName} %{program}: %{message}' },
    { layout: '%{rfc3339} %{program}: %{message}', loose: true },
    // As the unified log of macOS is printed.
    { layout: '%{iso}  %{hostName} %{program}: %{message}' },
    {
      layout: '%{iso} 0x%{thread} %{~logType} 0x%{activity} %{~pid} %{~ttl} %{~program}: %{message}',
    },
    { layout: '%{iso} %{program}: %{message}', loose: true },
    { layout: '%{rfc3339} %{hostName} %{message}', loose: true },
    { layout: '%{ctime} [pid %{pid}] [%{userName}] %{message}' },
    { layout: '%{ctime} [pid %{pid}] %{message}' },
    { layout: '%{tai} %{program}: %{message}' },
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
    // Without the priority, which many that store it leave out.
    { layout: '%{bareVersion} %{rfc3339} %{hostName} %{processName} %{pid} %{messageId} %{structured}' },
  ],
  uses: {
    stamp: { time: 'syslog' },
    monthname: { time: 'monthname' },
    length: { more: 'length', word: true },
    thread: { more: 'thread', word: true },
    logType: { more: 'logType', word: true },
    activity: { more: 'activity', word: true },
    pid: { more: 'pid', word: true },
    ttl: { more: 'ttl', word: true },
    rfc3339: { time: 'rfc3339' },
    iso: { time: 'iso' },
    ctime: { time: 'ctime' },
    tai: { time: 'tai64n' },
    compact: { time: 'compact' },
    program: { part: 'program' },
    message: { part: 'message' },
    structured: { part: 'structured' },
    bareVersion: { more: 'version', oneOf: ['1'] },
    severity: { more: 'severity', oneOf: severities },
    // As the system log of macOS puts it.
    grade: {
      more: 'severity',
      oneOf: ['Emergency', 'Alert', 'Critical', 'Error', 'Warning', 'Notice', 'Info', 'Debug'],
    },
    facility: { more: 'facility', word: true },
    // As BIG-IP puts it, between the host and the program.
    grave: { more: 'severity', oneOf: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'] },
    ...Object.fromEntries(words.map((name) => [name, { more: name, word: true }] as const)),
    client: { part: 'peer', address: true },
    peer: { part: 'peer', address: true },
    chain: { part: 'forwarded' },
    accountAndIp: { part: 'account' },
  },
  messages: {
    heads: ['[INFO ] ', 'Info: ', 'fatal: ', 'error: '],
    tails: [' [preauth]'],
    rules: [...programs.flat(), ...embedded, ...applicationLogins, ...peers, ...peersAtTheEnd],
  },
  samples: [
    {
      title: 'sshd and sudo without a year, a continued message, a repeated one',
      text: [
        'Feb 12 14:10:21 gate sshd[16378]: Invalid user pascal from 192.0.2.176 port 53502',
        'Feb 12 14:10:22 gate sshd[16378]: Failed password for invalid user a from 198.51.100.1 from 192.0.2.176 port 53502 ssh2',
        'Feb 12 14:10:23 gate sshd[16380]: Accepted publickey for dana from 192.0.2.60 port 60594 ssh2: ED25519 SHA256:5xyQPG1Z3CIiShclJ2iNya5TOdKDgE',
        'Feb 12 14:10:24 gate sudo:     dana : TTY=pts/1 ; PWD=/home/dana ; USER=root ; COMMAND=/bin/cat /etc/shadow',
        'Feb 12 14:10:25 gate kernel: a message',
        '\tof two lines',
        'Feb 12 14:10:26 gate sshd[16381]: message repeated 3 times: [ Failed password for root from 192.0.2.177 port 4 ssh2]',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-02-12T14:10:21Z',
          hostName: 'gate',
          processName: 'sshd',
          'more.pid': '16378',
          eventAction: 'invalid-user',
          eventOutcome: 'failure',
          userName: 'pascal',
          sourceIp: '192.0.2.176',
        },
        { userName: 'a from 198.51.100.1', sourceIp: '192.0.2.176', eventAction: 'ssh-failed' },
        {
          userName: 'dana',
          sourceIp: '192.0.2.60',
          eventAction: 'ssh-login',
          eventOutcome: 'success',
          credential: 'SHA256:5xyQPG1Z3CIiShclJ2iNya5TOdKDgE',
        },
        { userName: 'dana', eventAction: 'sudo', 'more.targetUser': 'root', 'more.command': '/bin/cat /etc/shadow' },
        { processName: 'kernel', message: 'a message' },
        { userName: 'root', eventAction: 'ssh-failed', 'more.repeated': '3' },
      ],
    },
    {
      title: 'RFC 5424 and RFC 3339 stamps',
      text: [
        '<38>1 2025-07-08T17:40:16.954167-04:00 gate.example sshd 57915 - [x@32473 a="b \\"c\\""] Failed password for root from 192.0.2.1 port 59197 ssh2',
        '2025-07-08T21:40:17.5+00:00 gate.example systemd[1]: Started Rotate log files.',
        '2025-07-08T21:40:18Z INFO trim[7]: done',
        '83 <34>1 2025-07-08T21:40:19Z gate.example su 77 ID47 - hello',
        'no time at all',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-07-08T21:40:16.954167Z',
          'more.priority': '38',
          'more.x@32473.a': 'b "c"',
          processName: 'sshd',
          'more.pid': '57915',
          userName: 'root',
          eventAction: 'ssh-failed',
        },
        { instant: '2025-07-08T21:40:17.500Z', processName: 'systemd', message: 'Started Rotate log files.' },
        { 'more.severity': 'INFO', processName: 'trim' },
        { 'more.length': '83', processName: 'su', message: 'hello' },
      ],
      rejects: [5],
    },
    {
      title: 'servers of mail, FTP and names, a hypervisor',
      text: [
        'Jun 24 03:11:07 mail postfix/smtpd[26897]: warning: unknown[198.51.100.7]: SASL LOGIN authentication failed: authentication failure',
        'Jun 24 03:11:08 mail postfix/smtpd[26897]: 4F1B2: client=pc.example[198.51.100.8], sasl_method=PLAIN, sasl_username=kim@shop.example',
        'Jun 24 03:11:09 ftp proftpd[80686]: 192.0.2.97 (198.51.100.9[198.51.100.9]) - USER lee (Login failed): Incorrect password',
        "Jun 24 03:11:10 ns named[7]: client @0x7f65 198.51.100.10#3076 (shop.example): zone transfer 'shop.example/AXFR/IN' denied",
        "Jun 24 03:11:11 host pvedaemon[36]: authentication failure; rhost=2001:db8::7 user=root@pam msg=no such user ('root@pam')",
        '',
      ].join('\n'),
      events: [
        { sourceIp: '198.51.100.7', eventAction: 'mail-failed', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.8', userName: 'kim@shop.example', eventAction: 'mail-login', eventOutcome: 'success' },
        { sourceIp: '198.51.100.9', userName: 'lee', eventAction: 'ftp-failed' },
        {
          sourceIp: '198.51.100.10',
          eventAction: 'dns-transfer',
          eventOutcome: 'failure',
          'more.queryName': 'shop.example',
        },
        { sourceIp: '2001:db8::7', userName: 'root@pam', eventOutcome: 'failure' },
      ],
    },
    {
      title: 'file servers that say who opened what, a router, a web application',
      text: [
        'Jun 24 03:11:07 nas WinFileService: Event: read, Path: /share/customers, 2.csv, File/Folder: File, Size: 5.1 KB, User: kim, IP: 198.51.100.7',
        'Jun 24 03:11:08 nas Connection: User [lee] from [198.51.100.8] failed to sign in to [DSM] via [password] due to authorization failure.',
        'Jun 24 03:11:09 fs smbd_audit: kim|198.51.100.9|pc7|share|open|ok|r|/srv/a.csv',
        "Jun 24 03:11:10 mx1 sshd[9]: SSHD_LOGIN_FAILED: Login failed for user 'root' from host '198.51.100.10'",
        'Jun 24 03:11:11 web phpMyAdmin[7]: user denied: root (mysql-denied) from 198.51.100.11',
        'Jun 24 03:11:12 ldap slapd[9]: conn=7 fd=21 ACCEPT from IP=198.51.100.12:45011 (IP=0.0.0.0:636)',
        'Jun 24 03:11:12 ldap slapd[9]: conn=7 op=1 BIND dn="uid=kim,ou=people,dc=shop,dc=example" method=128',
        'Jun 24 03:11:12 ldap slapd[9]: conn=7 op=1 RESULT tag=97 err=49 text=',
        'Jun 24 03:11:13 web fail2ban.actions[7]: NOTICE  [sshd] Ban 198.51.100.13',
        'Jun 24 03:11:14 web roundcube: <k3> IMAP Error: Login failed for a from 192.0.2.1 from 198.51.100.14. AUTHENTICATE PLAIN: NO',
        'Jun 24 03:11:15 mx sendmail[9]: 06I0: AUTH failure (LOGIN): authentication failure: checkpass failed, user=a, relay=[192.0.2.1], relay=pc.example [198.51.100.15] (may be forged)',
        '',
      ].join('\n'),
      events: [
        { sourceIp: '198.51.100.7', userName: 'kim', eventAction: 'read', urlPath: '/share/customers, 2.csv' },
        { sourceIp: '198.51.100.8', userName: 'lee', eventAction: 'login-failed' },
        { sourceIp: '198.51.100.9', userName: 'kim', eventAction: 'open', eventOutcome: 'success' },
        { sourceIp: '198.51.100.10', userName: 'root' },
        { sourceIp: '198.51.100.11', userName: 'root', eventOutcome: 'failure', 'more.reason': 'mysql-denied' },
        { sourceIp: '198.51.100.12', eventAction: 'ldap-connect', 'more.connection': '7' },
        { userName: 'uid=kim,ou=people,dc=shop,dc=example', eventAction: 'ldap-bind' },
        { eventAction: 'ldap-bind', eventOutcome: 'failure', 'more.code': '49' },
        { sourceIp: '198.51.100.13', eventAction: 'ban', 'more.jail': 'sshd' },
        { userName: 'a from 192.0.2.1', sourceIp: '198.51.100.14', eventAction: 'login-failed', 'more.session': 'k3' },
        { userName: 'a, relay=[192.0.2.1]', sourceIp: '198.51.100.15', eventAction: 'mail-failed' },
      ],
    },
    {
      title: 'what a collector keeps of firewalls, a load balancer and smaller servers',
      text: [
        'Jun 24 03:11:07 edge %ASA-6-605004: Login denied from 198.51.100.7/51923 to inside:192.0.2.254/https for user "admin"',
        "Jun 24 03:11:08 big1 notice apmd[7]: 01490017:5: /Common/vpn:Common:a1b2: AD agent: Auth (logon attempt:0): authenticate with 'kim' failed",
        "Jun 24 03:11:09 pf php-fpm[7]: /index.php: webConfigurator authentication error for user 'admin' from: 198.51.100.9",
        'Jun 24 03:11:10 pf filterlog[7]: 5,,,1000000103,igb0,match,block,in,4,0x0,,64,0,0,DF,6,tcp,52,198.51.100.10,192.0.2.9,50000,443,0,S,1,,64240,,mss',
        "Jun 24 03:11:11 pbx asterisk[7]: NOTICE[8]: manager.c: 198.51.100.11 failed to authenticate as 'admin'",
        'Jun 24 03:11:12 mx imapd[7]: Login failed user=kim auth=kim host=pc.example [198.51.100.12]',
        'Jun 24 03:11:13 mx sm-mta[7]: s1P8: ruleset=check_rcpt, arg1=<a@shop.example>, relay=pc.example [198.51.100.13] (may be forged), reject=550 5.7.1 Relaying denied.',
        'Jun 24 03:11:14 gate xinetd[7]: FAIL: telnet address from=198.51.100.14',
        'Jun 24 03:11:15 gate kernel: ipfw: 65000 Deny UDP 198.51.100.15:1033 192.0.2.7:137 in via tun0',
        'Jun 24 03:11:16 web drupal: https://shop.example|1750734676|user|198.51.100.16|https://shop.example/user|https://shop.example/|0||Login attempt failed for kim.',
        'Jun 24 03:11:17 ftp vsftpd: (pam_unix) authentication failure; logname= uid=0 euid=0 tty=ftp ruser=lee rhost=198.51.100.17',
        'Jun 24 03:11:18 app shopd[7]: request of item 7 from 198.51.100.18 took too long',
        '',
      ].join('\n'),
      events: [
        { sourceIp: '198.51.100.7', userName: 'admin', eventAction: 'login-failed', hostName: 'edge' },
        { userName: 'kim', eventOutcome: 'failure', processName: 'apmd', 'more.severity': 'notice' },
        { sourceIp: '198.51.100.9', userName: 'admin', eventAction: 'login-failed' },
        { sourceIp: '198.51.100.10', eventAction: 'block', 'more.targetIp': '192.0.2.9', 'more.targetPort': '443' },
        { sourceIp: '198.51.100.11', userName: 'admin', eventAction: 'sip-failed' },
        { sourceIp: '198.51.100.12', userName: 'kim', eventAction: 'mail-failed' },
        { sourceIp: '198.51.100.13', eventAction: 'mail-refused', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.14', eventAction: 'tcp-connect', 'more.service': 'telnet' },
        { sourceIp: '198.51.100.15', eventAction: 'denied', 'more.target': '192.0.2.7:137' },
        { sourceIp: '198.51.100.16', userName: 'kim', eventAction: 'login-failed' },
        { sourceIp: '198.51.100.17', userName: 'lee', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.18', processName: 'shopd' },
      ],
    },
    {
      title: 'Solaris, AIX, macOS, MikroTik, strongSwan, a firewall of Linux among other lines',
      text: [
        'Timestamp                       Thread     Type        Activity             PID    TTL  ',
        'Jun 24 03:11:07 sun1 sshd[7]: [ID 800047 auth.info] Failed keyboard-interactive for kim from 198.51.100.7 port 50000 ssh2',
        'Jun 24 03:11:08 aix1 auth|security:notice su: from kim to root at /dev/pts/0',
        '2025-06-24 12:11:09.123456+0900 0x1234     Default     0x0                  123    0    sshd: Accepted password for kim from 198.51.100.9 port 50000 ssh2',
        'Jun 24 03:11:14 secd[7] <Error> [user{} ]: securityd_xpc_dictionary_handler gone',
        'Jun 24 03:11:10 router firewall,info input: in:ether1 out:(unknown 0), src-mac 00:00:5e:00:53:01, proto TCP (SYN), 198.51.100.10:50000->192.0.2.1:22, len 52',
        'Jun 24 03:11:11 router pptp,ppp,info,account kim logged in, 192.0.2.7 from 198.51.100.11',
        'Jun 24 03:11:12 vpn charon: 06[IKE] IKE_SA rw[1] established between 192.0.2.1[vpn.example]...198.51.100.12[kim]',
        'Jun 24 03:11:13 gate kernel: [12.5] [UFW BLOCK] IN=eth0 OUT= MAC=00:53 SRC=198.51.100.13 DST=192.0.2.1 LEN=40 TTL=245 PROTO=TCP SPT=50000 DPT=22 WINDOW=1024',
        '',
      ].join('\n'),
      events: [
        { userName: 'kim', sourceIp: '198.51.100.7', eventAction: 'ssh-failed' },
        { userName: 'kim', eventAction: 'su', 'more.targetUser': 'root', processName: 'su' },
        { instant: '2025-06-24T03:11:09.123456Z', sourceIp: '198.51.100.9', userName: 'kim', processName: 'sshd' },
        { processName: 'secd', 'more.severity': 'Error', 'more.pid': '7' },
        { sourceIp: '198.51.100.10', eventAction: 'firewall', 'more.target': '192.0.2.1:22' },
        { sourceIp: '198.51.100.11', userName: 'kim', eventAction: 'login', 'more.assignedIp': '192.0.2.7' },
        { sourceIp: '198.51.100.12', userName: 'kim', eventAction: 'vpn-login', eventOutcome: 'success' },
        { sourceIp: '198.51.100.13', eventAction: 'drop', eventOutcome: 'failure', 'more.targetPort': '22' },
      ],
    },
    {
      title: 'months in French, Korean and in full; leases of DHCP, an alert of Snort',
      text: [
        'août 19 11:08:37 gate sshd[4961]: Invalid user pascal from 192.0.2.176 port 53502',
        '8월 19 11:08:38 gate sudo:     dana : TTY=pts/1 ; PWD=/home/dana ; USER=root ; COMMAND=/bin/sh',
        'August 19 11:08:39 gate dhcpd[7]: DHCPACK on 192.0.2.7 to 00:00:5e:00:53:01 (pc7) via eth1',
        'Aug 19 11:08:40 ids snort[7]: [1:2009187:4] ET WEB bad [Classification: Web Application Attack] [Priority: 1] {TCP} 198.51.100.7:80 -> 192.0.2.1:56068',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-08-19T11:08:37Z', hostName: 'gate', sourceIp: '192.0.2.176', eventAction: 'invalid-user' },
        { instant: '2025-08-19T11:08:38Z', userName: 'dana', eventAction: 'sudo' },
        { sourceIp: '192.0.2.7', eventAction: 'dhcp-ack', 'more.clientName': 'pc7', 'more.mac': '00:00:5e:00:53:01' },
        { sourceIp: '198.51.100.7', eventAction: 'alert', 'more.target': '192.0.2.1:56068' },
      ],
    },
    {
      title: 'vsftpd',
      text: 'Mon Jun  6 18:43:59 2016 [pid 3] [jean] OK DOWNLOAD: Client "192.0.2.9", "/home/jean/a, b.png", 1884648 bytes, 41264.44Kbyte/sec\n',
      events: [
        {
          instant: '2016-06-06T18:43:59Z',
          userName: 'jean',
          sourceIp: '192.0.2.9',
          urlPath: '/home/jean/a, b.png',
          responseBytes: 1884648,
          eventAction: 'ftp-download',
        },
      ],
    },
  ],
} satisfies LineFormat;
