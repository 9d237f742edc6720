import type { MessageRule } from '../format.ts';
import { login, loginFailed } from './ends.ts';

export const samba: readonly MessageRule[] = [
  {
    layout:
      'Auth: [%{service}] user [%{domain}]\\[%{userName}] at [%{*}] with [%{authMethod}] status [NT_STATUS_OK] workstation [%{workstation}] remote host [ipv4:%{sourceIp}:%{port}]%{*}',
    action: 'smb-login',
    outcome: 'success',
  },
  {
    layout:
      'Auth: [%{service}] user [%{domain}]\\[%{userName}] at [%{*}] with [%{authMethod}] status [%{status}] workstation [%{workstation}] remote host [ipv4:%{sourceIp}:%{port}]%{*}',
    action: 'smb-failed',
    outcome: 'failure',
  },
];

/**
 * What QNAP's log center sends on; what it does not know is three dashes.
 * @source QNAP, "QuLog Center User Guide", sending logs to a syslog server
 */
const qnap: readonly MessageRule[] = [
  ...['Computer name: ---', 'Computer name: %{computer}'].flatMap((from) => [
    ...['Accessed resources: ---', 'Accessed resources: %{urlPath>}'].flatMap((what) => {
      const asked = `conn log: Users: %{userName}, Source IP: %{peer}, ${from}, Connection type: %{via}, ${what}, Action: `;
      return [
        { layout: `${asked}Login Success`, ...login },
        { layout: `${asked}Login OK`, ...login },
        { layout: `${asked}Login Fail`, ...loginFailed },
        { layout: `${asked}Logout`, action: 'logout' },
        { layout: `${asked}%{eventAction}` },
      ];
    }),
    ...[', Application: %{application}, Category: %{category}', ''].map((of) => ({
      layout: `event log: Users: %{userName}, Source IP: %{peer}, ${from}${of}, Content: %{content}`,
      action: 'event',
    })),
  ]),
];

/** Storage of Synology and QNAP, Samba: who opened what. */
export const storage: readonly MessageRule[] = [
  { layout: 'User [%{userName}] from [%{peer}] failed to %{*}', ...loginFailed },
  {
    layout: 'User [%{userName}] from [%{peer}] signed in to [%{service}] successfully%{*}',
    ...login,
  },
  { layout: 'User [%{userName}] from [%{peer}] logged in successfully%{*}', ...login },
  { layout: 'User [%{userName}] from [%{peer}] signed out%{*}', action: 'logout' },
  { layout: 'User [%{userName}] from [%{peer}] logged out%{*}', action: 'logout' },
  // The service stands before it where a relay has not taken it for the program.
  ...['', '%{service} '].map((lead) => ({
    layout: `${lead}Event: %{eventAction}, Path: %{urlPath>}, File/Folder: %{kind}, Size: %{size}, User: %{userName}, IP: %{peer}`,
    outcome: 'success' as const,
  })),
  ...qnap,
  { layout: '%{userName}|%{peer}|%{computer}|%{share}|%{eventAction}|ok|%{details}', outcome: 'success' },
  { layout: '%{userName}|%{peer}|%{computer}|%{share}|%{eventAction}|fail%{details}', outcome: 'failure' },
];

/** What an account did by SFTP; its address stands in the line that opens the session. @source OpenSSH, sftp-server.c */
export const sftp: readonly MessageRule[] = [
  {
    layout: 'session opened for local user %{userName} from [%{peer}]',
    action: 'sftp-session',
    outcome: 'success',
  },
  { layout: 'session closed for local user %{userName} from [%{peer}]', action: 'sftp-closed' },
  ...['READ', 'WRITE'].map((way) => ({
    layout: `open "%{urlPath}" flags ${way}%{*} mode %{mode}`,
    action: `sftp-open-${way.toLowerCase()}`,
  })),
  { layout: 'close "%{urlPath}" bytes read %{bytesRead} written %{bytesWritten}', action: 'sftp-transfer' },
  { layout: 'opendir "%{urlPath}"', action: 'sftp-list' },
  { layout: 'remove name "%{urlPath}"', action: 'sftp-remove' },
  { layout: 'mkdir name "%{urlPath}"%{*}', action: 'sftp-mkdir' },
  { layout: 'rmdir name "%{urlPath}"%{*}', action: 'sftp-rmdir' },
  { layout: 'rename old "%{urlPath}" new "%{newPath}"', action: 'sftp-rename' },
];
