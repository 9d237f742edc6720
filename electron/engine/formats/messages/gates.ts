import type { MessageRule } from '../format.ts';
import { ftpFailed, ftpLogin, login, loginFailed } from './ends.ts';

const denied = { action: 'denied', outcome: 'failure' } as const;

/**
 * Programs that let others in or keep them out, and those that watch who knocks.
 * @source ipfw(8); socketfilterfw(8), appfirewall.log; Netgate, pfSense documentation, "Log format"; xinetd.log(5); hosts_access(5); portsentry(8); scanlogd(8); NRPE, src/nrpe.c; ftpd(8), wu-ftpd
 */
export const gates: readonly MessageRule[] = [
  ...['Deny', 'Reject', 'Unreach'].flatMap((verdict): MessageRule[] => ipfw(verdict, denied)),
  ...ipfw('Accept', { action: 'accepted', outcome: 'success' }),
  // The application firewall of macOS.
  { layout: 'Stealth Mode connection attempt to %{protocol} %{target} from %{peer}', ...denied },
  ...(['Deny', 'Allow'] as const).map(
    (verdict): MessageRule => ({
      layout: `%{application}: ${verdict} %{protocol} %{direction} (in:%{connectionsIn} out:%{connectionsOut})`,
      ...(verdict === 'Deny' ? denied : { action: 'accepted', outcome: 'success' }),
    }),
  ),
  ...netfilter('[UFW BLOCK] ', { action: 'drop', outcome: 'failure' }),
  ...netfilter('[UFW ALLOW] ', { action: 'accept', outcome: 'success' }),
  ...netfilter('', { action: 'firewall' }),
  ...filterlog(',block,', { action: 'block', outcome: 'failure' }),
  ...filterlog(',reject,', { action: 'reject', outcome: 'failure' }),
  ...filterlog(',pass,', { action: 'pass', outcome: 'success' }),
  // What log-ins to pfSense and OPNsense are written by.
  { layout: "%{page}: Successful login for user '%{userName}' from: %{peer} (%{*}", ...login },
  { layout: "%{page}: Successful login for user '%{userName}' from: %{peer}", ...login },
  { layout: "%{page}: webConfigurator authentication error for user '%{userName}' from: %{peer}", ...loginFailed },
  { layout: "%{page}: webConfigurator authentication error for '%{userName}' from: %{peer}", ...loginFailed },
  { layout: "%{page}: Web GUI authentication error for '%{userName}' from %{peer}", ...loginFailed },
  { layout: "%{page}: User logged out for user '%{userName}' from: %{peer} (%{*}", action: 'logout' },
  { layout: 'FAIL: %{service} %{reason} from=%{peer}', action: 'tcp-connect', outcome: 'failure' },
  { layout: 'START: %{service} from=%{peer}', action: 'tcp-connect', outcome: 'success' },
  { layout: 'START: %{service} pid=%{childPid} from=%{peer}', action: 'tcp-connect', outcome: 'success' },
  { layout: 'Denied connection from (%{peer})', ...denied },
  { layout: 'Denied connection from %{*}(%{peer})', ...denied },
  // Access points and switches, and the servers that let their people in.
  {
    layout: '%{*}User Authentication Successful: username=%{userName} MAC=%{mac} IP=%{peer} %{*}',
    action: 'login',
    outcome: 'success',
  },
  { layout: '%{*}User Authentication failed. username=%{userName} userip=%{peer} %{*}', ...loginFailed },
  {
    layout:
      "%{*}auth: Invalid user name/password on %{service} session User '%{userName}' is trying to login from %{peer}",
    ...loginFailed,
  },
  { layout: '%{*}mgr: %{*}SME %{service} from %{peer} - %{role}', ...login },
  ...(['ACCEPT', 'REJECT'] as const).map((end) => ({
    layout: `%{*}Common.Username=%{userName},%{*}Common.Login-Status=${end},%{*}`,
    ...(end === 'ACCEPT' ? login : loginFailed),
  })),
  { layout: 'Host %{peer} is not allowed to talk to us!', ...denied },
  { layout: 'attackalert: %{scan} from host: %{*}/%{peer} to %{protocol} port: %{targetPort}', action: 'port-scan' },
  { layout: '%{*}Host: %{*}/%{peer} Port: %{targetPort} %{protocol} Blocked', action: 'port-scan', outcome: 'failure' },
  { layout: '%{peer} to %{target} ports %{targetPorts}, %{*}', action: 'port-scan' },
  { layout: 'FTP LOGIN FROM %{*}[%{peer}], %{userName}', ...ftpLogin },
  { layout: 'FTP LOGIN FROM %{peer} as %{userName}', ...ftpLogin },
  { layout: 'FTP LOGIN REFUSED %{*} FROM %{*}[%{peer}], %{userName}', ...ftpFailed },
  { layout: 'FTP LOGIN FAILED FROM %{peer}%{*}', ...ftpFailed },
  { layout: 'failed login from %{clientHost} [%{peer}]', ...ftpFailed },
  { layout: 'repeated login failures from %{peer} (%{clientHost})', ...ftpFailed },
  { layout: 'repeated login failures from %{clientHost} [%{peer}]', ...ftpFailed },
];

function ipfw(verdict: string, ends: Pick<MessageRule, 'action' | 'outcome'>): MessageRule[] {
  return ['in', 'out'].map((way) => ({
    layout: `ipfw: %{rule} ${verdict} %{protocol} %{peer} %{target} ${way} via %{interface}`,
    ...ends,
  }));
}

/** A firewall's line among those of all else it does. @source Netgate, "Raw Filter Log Format" */
function filterlog(verdict: string, ends: Pick<MessageRule, 'action' | 'outcome'>): MessageRule[] {
  const lead = `%{rule},%{*},%{*},%{tracker},%{interface},%{reason}${verdict}%{direction},`;
  const v4 = '4,%{*},%{*},%{*},%{*},%{*},%{*},%{*},%{protocol},%{length},%{peer},%{targetIp}';
  const v6 = '6,%{*},%{*},%{*},%{protocol},%{*},%{length},%{peer},%{targetIp}';
  return [v4, v6].flatMap((version) =>
    [',%{clientPort},%{targetPort},%{*}', ',%{*}', ''].map((rest) => ({ layout: lead + version + rest, ...ends })),
  );
}

/** A packet that the kernel of Linux logged, among all else it says. @source iptables-extensions(8), LOG */
function netfilter(lead: string, ends: Pick<MessageRule, 'action' | 'outcome'>): MessageRule[] {
  const packet = `%{*}${lead}IN=%{inInterface} OUT=%{*} SRC=%{peer} DST=%{targetIp} %{*}PROTO=%{protocol} `;
  return ['SPT=%{clientPort} DPT=%{targetPort} %{*}', '%{*}'].map((rest) => ({ layout: packet + rest, ...ends }));
}
