import type { MessageRule } from '../format.ts';
import { accounts } from './accounts.ts';
import { cylance, fortiauthenticator, infoblox, ise, macScreenSharing, screenOs } from './appliances.ts';
import { applicationLogins, peers, peersAtTheEnd } from './applications.ts';
import { accounts as ciscoAccounts } from './cisco-accounts.ts';
import { connections, denials, verdicts } from './cisco-flows.ts';
import { slapd } from './directory.ts';
import { samba, sftp, storage } from './files.ts';
import { proftpdAndPureftpd, vsftpd } from './ftp.ts';
import { gates } from './gates.ts';
import { ironport } from './ironport.ts';
import { amavisAndAxigen, courierAndCyrus, dovecot, exim, mailboxes, qmail, sendmail } from './mail.ts';
import { bindAndDnsmasq, dhcp } from './names.ts';
import {
  arpwatch,
  asterisk,
  bigIpTls,
  fail2ban,
  junos,
  mikrotik,
  snortAndSuricata,
  strongswanAndF5,
  tcpserver,
  vpcFlows,
  xrdp,
} from './networks.ts';
import { pam } from './pam.ts';
import { postfix } from './postfix.ts';
import { dropbear, sshd } from './sshd.ts';
import { symantecEndpoint } from './symantec-endpoint.ts';
import { sysmonLinux } from './sysmon-linux.ts';
import { vmware } from './vmware.ts';
import {
  accessLines,
  danteAndMonit,
  guacamoleCasAndProxmox,
  phpmyadminAndWordpress,
  rails,
  webmailAndPanels,
} from './web.ts';

/** In this order: those before win where several fit. */
const programs: readonly (readonly MessageRule[])[] = [
  ...[sshd, accounts, pam, dovecot, dropbear, xrdp, vsftpd, samba, postfix, sendmail, courierAndCyrus, danteAndMonit],
  ...[exim, amavisAndAxigen, proftpdAndPureftpd, bindAndDnsmasq, dhcp, snortAndSuricata, asterisk, mikrotik],
  ...[phpmyadminAndWordpress, webmailAndPanels, storage, junos, strongswanAndF5, guacamoleCasAndProxmox],
  ...[
    slapd,
    tcpserver,
    fail2ban,
    cylance,
    fortiauthenticator,
    screenOs,
    infoblox,
    ise,
    macScreenSharing,
    gates,
    mailboxes,
    symantecEndpoint,
    sysmonLinux,
    vmware,
  ],
  ...[ironport, bigIpTls, vpcFlows, arpwatch, sftp, qmail, rails, accessLines],
  // Firewalls whose lines a collector keeps among those of others.
  ...[connections, denials, verdicts, ciscoAccounts],
];

/** As a collector keeps a line of syslog, its own time before it. */
const embedded: readonly MessageRule[] = [
  { layout: '%{*} sshd[%{pid}]: %{message}', again: true },
  { layout: 'sshd[%{pid}]: %{message}', again: true },
  { layout: '%{*}nginx: %{message}', again: true },
  // As Solaris numbers its messages.
  { layout: '[ID %{messageNumber} %{facility}] %{message}', again: true },
  // RFC 5424 within RFC 3164, as relays pass it on.
  { layout: '1 %{sentAt} %{sender} %{sendingProgram} %{*} %{*} - %{message}', again: true },
];

/** What messages of syslog mean: by the words of the program that wrote them, and else who was at the other end. */
export const syslogRules: readonly MessageRule[] = [
  ...programs.flat(),
  ...embedded,
  ...applicationLogins,
  ...peers,
  ...peersAtTheEnd,
];
