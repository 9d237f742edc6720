import type { Sample } from '../format.ts';

/** What hosts themselves say: their accounts, their journals, what protects them. */
export const syslogHostSamples: readonly Sample[] = [
  {
    title: 'PAM before 0.99, consoles, su and doas of several systems, newer words of sshd',
    text: [
      'Feb 12 14:10:21 gate sshd(pam_unix)[19]: authentication failure; logname= uid=0 euid=0 tty=NODEVssh ruser= rhost=198.51.100.7  user=root',
      'Feb 12 14:10:22 gate sshd(pam_unix)[19]: authentication failure; logname= uid=0 euid=0 tty=NODEVssh ruser= rhost=198.51.100.8 ',
      'Feb 12 14:10:23 gate su(pam_unix)[20]: session opened for user cyrus by (uid=0)',
      "Feb 12 14:10:24 gate login[7]: FAILED LOGIN (1) on '/dev/tty1' FOR 'kim', Authentication failure",
      "Feb 12 14:10:25 sun su: [ID 366847 auth.notice] 'su root' succeeded for kim on /dev/pts/3",
      'Feb 12 14:10:26 gate su[8]: (to postgres) root on pts/0',
      'Feb 12 14:10:27 bsd doas: lee ran command sh as root from /home/lee',
      'Feb 12 14:10:28 gate useradd[9]: new user: name=park, UID=1002, GID=1002, home=/home/park, shell=/bin/bash, from=/dev/pts/0',
      'Feb 12 14:10:29 gate sshd[10]: drop connection #3 from [198.51.100.9]:5555 on [192.0.2.1]:22 penalty: failed authentication',
      'Feb 12 14:10:30 gate sshd[11]: Starting session: shell on pts/0 for kim from 198.51.100.7 port 5 id 0',
      '',
    ].join('\n'),
    events: [
      { userName: 'root', sourceIp: '198.51.100.7', eventAction: 'login-failed', eventOutcome: 'failure' },
      { sourceIp: '198.51.100.8', eventAction: 'login-failed' },
      { userName: 'cyrus', eventAction: 'session-opened' },
      { userName: 'kim', eventOutcome: 'failure', 'more.tty': '/dev/tty1' },
      { userName: 'kim', eventAction: 'su', eventOutcome: 'success', 'more.targetUser': 'root' },
      { userName: 'root', eventAction: 'su', 'more.targetUser': 'postgres' },
      { userName: 'lee', eventAction: 'doas', 'more.targetUser': 'root', 'more.command': 'sh' },
      { userName: 'park', 'more.shell': '/bin/bash' },
      { sourceIp: '198.51.100.9', eventAction: 'ssh-refused', eventOutcome: 'failure' },
      { userName: 'kim', sourceIp: '198.51.100.7', eventAction: 'session-opened' },
    ],
  },
  {
    title: 'journalctl with the whole day, with seconds since 1970, and where it begins; logs of macOS',
    text: [
      '-- Logs begin at Mon 2025-06-23 03:11:07 UTC, end at Tue 2025-06-24 03:11:08 UTC. --',
      'Tue 2025-06-24 12:11:07 KST gate sshd[7]: Failed password for root from 198.51.100.7 port 4 ssh2',
      'Tue 2025-06-24 03:11:08 CST gate sshd[7]: Failed password for kim from 198.51.100.7 port 4 ssh2',
      '-- Reboot --',
      '1750734669.123456 gate sudo[9]:     kim : TTY=pts/0 ; PWD=/home/kim ; USER=root ; COMMAND=/bin/bash',
      '2025-06-24 12:11:10+09 mac7 softwareupdated[3]: Starting',
      'Timestamp               Ty Process[PID:TID]',
      '2025-06-24 03:11:10.123 E  opendirectoryd[124:4568] [com.apple.opendirectoryd:auth] gone',
      '2025-06-24 03:11:11.123 Df sshd[123:4567] Accepted password for lee from 198.51.100.8 port 4 ssh2',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T03:11:07Z', hostName: 'gate', processName: 'sshd', userName: 'root' },
      { instant: '2025-06-24T03:11:08Z', hostName: 'gate', userName: 'kim', 'more.zoneName': 'CST' },
      { instant: '2025-06-24T03:11:09.123456Z', hostName: 'gate', userName: 'kim', eventAction: 'sudo' },
      { instant: '2025-06-24T03:11:10Z', hostName: 'mac7', processName: 'softwareupdated', message: 'Starting' },
      { processName: 'opendirectoryd', 'more.logType': 'E' },
      { processName: 'sshd', userName: 'lee', 'more.pid': '123' },
    ],
  },
  {
    title: 'a manager of Symantec Endpoint Protection',
    text: [
      '<54>Jun 24 03:11:07 sepm SymantecServer: Security risk found,IP Address: 192.0.2.7,Computer name: PC7,Source: Auto-Protect scan,Risk name: WS.Reputation.1,Occurrences: 1,e:\\a.exe,,Actual action: Left alone,Requested action: Quarantine,Event time: 2025-06-24 03:11:05,Domain: Default,Server: sepm,User: kim,Source computer: ,Source IP: ,Disposition: Bad',
      '<54>Jun 24 03:11:08 sepm SymantecServer: PC7,Event Description: [SID: 1] Web Attack blocked.,Local Host IP: 192.0.2.7,Local Host MAC: 0,Remote Host Name: ,Remote Host IP: 198.51.100.7,Remote Host MAC: 0,Inbound,TCP,Intrusion ID: 0,Begin: 2025-06-24 03:11:05,Application: C:/a.exe,Location: Default,User: lee,Domain: SHOP,Local Port: 80',
      '<54>Jun 24 03:11:09 sepm SymantecServer: Site: Main,Server: sepm,Domain: Default,Admin: park,Administrator log on failed',
      '',
    ].join('\n'),
    events: [
      { userName: 'kim', eventAction: 'virus-found', 'more.risk': 'WS.Reputation.1', 'more.device': 'PC7' },
      { sourceIp: '198.51.100.7', userName: 'lee', eventAction: 'intrusion-seen' },
      { userName: 'park', eventAction: 'login-failed', eventOutcome: 'failure' },
    ],
  },
  {
    title: 'what a machine in the cloud wrote, as CloudWatch Logs exports it with its own time before it',
    text: [
      '2025-06-24T03:11:07.000Z Jun 24 03:11:07 ip-192-0-2-156 systemd: Stopping User Slice of root.',
      '2025-06-24T03:11:08.123Z Jun 24 03:11:08 ip-192-0-2-156 sshd[3001]: Failed password for invalid user kim from 198.51.100.5 port 4022 ssh2',
      '2025-07-04T03:11:09.000Z Jul  4 03:11:09 ip-192-0-2-156 dhclient[3000]: XMT: Solicit on eth0, interval 125710ms.',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T03:11:07Z', hostName: 'ip-192-0-2-156', processName: 'systemd' },
      {
        instant: '2025-06-24T03:11:08.123Z',
        hostName: 'ip-192-0-2-156',
        processName: 'sshd',
        userName: 'kim',
        sourceIp: '198.51.100.5',
        eventAction: 'ssh-failed',
      },
      { hostName: 'ip-192-0-2-156', processName: 'dhclient', 'more.pid': '3000' },
    ],
  },
];
