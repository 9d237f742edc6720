import type { Sample } from '../format.ts';

/** Who acted as whom, whose jobs ran, and what a machine let in. */
export const syslogAccountSamples: readonly Sample[] = [
  {
    title: 'sudo without a terminal, written in Rust, with what it records, refused; a password that nobody typed',
    text: [
      '2025-06-24T03:11:07.682007+00:00 gate sudo:      kim : PWD=/home/kim ; USER=root ; COMMAND=/usr/bin/id -un',
      '2025-06-24T03:11:08.682007+00:00 gate sudo: kim :  PWD=/home/kim ; USER=root ; COMMAND=/usr/sbin/auditctl -D',
      '2025-06-24T03:11:09.682007+00:00 gate sudo:      kim : TTY=pts/1 ; PWD=/home/kim ; USER=root ; GROUP=adm ; TSID=000007 ; COMMAND=/bin/sh',
      '2025-06-24T03:11:10.682007+00:00 gate sudo:      lee : user NOT in sudoers ; PWD=/home/lee ; USER=root ; COMMAND=/usr/bin/id',
      '2025-06-24T03:11:11.682007+00:00 gate sudo:      kim : (command continued) --and --more',
      '2025-06-24T03:11:12.682007+00:00 gate sudo: pam_unix(sudo:auth): auth could not identify password for [lee]',
      '',
    ].join('\n'),
    events: [
      {
        userName: 'kim',
        eventAction: 'sudo',
        eventOutcome: 'success',
        'more.targetUser': 'root',
        'more.command': '/usr/bin/id -un',
      },
      { userName: 'kim', eventOutcome: 'success', 'more.command': '/usr/sbin/auditctl -D' },
      {
        userName: 'kim',
        eventOutcome: 'success',
        'more.targetUser': 'root',
        'more.settings': 'GROUP=adm ; TSID=000007',
        'more.command': '/bin/sh',
      },
      { userName: 'lee', eventOutcome: 'failure', 'more.reason': 'user NOT in sudoers' },
      { userName: 'kim', eventAction: 'sudo', 'more.command': '--and --more' },
      { userName: 'lee', eventAction: 'login-failed', eventOutcome: 'failure' },
    ],
  },
  {
    title: 'tables of jobs that were read and changed; a connection that broke off',
    text: [
      'Jun 24 03:11:07 gate crontab[7]: (kim) LIST (root)',
      'Jun 24 03:11:08 gate crontab[7]: (kim) END EDIT (root)',
      'Jun 24 03:11:09 gate crontab[7]: (root) DELETE (root)',
      'Jun 24 03:11:10 gate CROND[8]: (root) CMDEND (run-parts /etc/cron.hourly)',
      'Jun 24 03:11:11 gate sshd-session[9]: Read error from remote host 198.51.100.7 port 5100: Connection reset by peer',
      'Jun 24 03:11:12 gate sshd-session[9]: Timeout, client not responding from user kim 198.51.100.8 port 5101',
      '',
    ].join('\n'),
    events: [
      { userName: 'kim', eventAction: 'crontab-read', 'more.crontab': 'root' },
      { userName: 'kim', eventAction: 'crontab-changed' },
      { userName: 'root', eventAction: 'crontab-changed' },
      { userName: 'root', eventAction: 'cron-ended' },
      { sourceIp: '198.51.100.7', eventAction: 'ssh-closed', 'more.reason': 'Connection reset by peer' },
      { userName: 'kim', sourceIp: '198.51.100.8', eventAction: 'ssh-timeout' },
    ],
  },
  {
    title: 'the application firewall of macOS',
    text: [
      'Jun 24 03:11:07 mac.local Firewall[113]: Stealth Mode connection attempt to UDP 192.0.2.118:49515 from 198.51.100.7:53',
      'Jun 24 03:11:08 mac.local socketfilterfw[112] <Info>: Mail: Allow TCP CONNECT (in:1 out:0)',
      'Jun 24 03:11:09 mac.local socketfilterfw[112] <Info>: nc: Deny TCP LISTEN  (in:0 out:1)',
      '',
    ].join('\n'),
    events: [
      { sourceIp: '198.51.100.7', eventAction: 'denied', eventOutcome: 'failure', 'more.target': '192.0.2.118:49515' },
      { eventAction: 'accepted', eventOutcome: 'success', 'more.application': 'Mail', 'more.direction': 'CONNECT' },
      { eventAction: 'denied', eventOutcome: 'failure', 'more.application': 'nc' },
    ],
  },
];
