import type { MessageRule } from '../format.ts';
import { login, loginFailed } from './ends.ts';

export const pam: readonly MessageRule[] = [
  // Linux-PAM before 0.99 put its name in brackets.
  // Before that its name stood behind the program's, as in `sshd(pam_unix)`.
  ...[
    '%{pam}: authentication failure; ',
    '(%{pam}) authentication failure; ',
    'authentication failure; logname=',
  ].flatMap((head): MessageRule[] =>
    [
      '%{*} ruser=%{remoteUser>} rhost=%{sourceIp>} user=%{userName}',
      // Without a user, nobody of the name that was asked for is known here.
      '%{*} ruser=%{userName>} rhost=%{sourceIp}',
      '%{*} user=%{userName}',
    ].map((said) => ({ layout: `${head}${said}`, ...loginFailed })),
  ),
  { layout: '%{pam}: auth could not identify password for [%{userName}]', ...loginFailed },
  { layout: '%{pam}: user %{userName} (%{uid}) tally %{tally}, deny %{bound}', ...loginFailed },
  {
    layout: '%{pam}: Consecutive login failures for user %{userName} account temporarily locked',
    action: 'account-locked',
  },
  { layout: 'password check failed for user (%{userName})', ...loginFailed },
  { layout: '%{pam}: new password not acceptable', action: 'password-changed', outcome: 'failure' },
  {
    layout: '%{pam}: authentication success; %{*} ruser=%{remoteUser>} rhost=%{sourceIp>} user=%{userName}',
    ...login,
  },
  {
    layout: 'PAM %{repeated} more authentication failure%{*} rhost=%{sourceIp>} user=%{userName}',
    ...loginFailed,
  },
  {
    layout: 'PAM %{repeated} more authentication failure%{*} rhost=%{sourceIp}',
    ...loginFailed,
  },
  {
    layout: '%{pam}: requirement "%{requirement}" not met by user "%{userName}"',
    action: 'requirement-not-met',
  },
  // Who acts is the one named behind "by"; daemons name nobody there.
  ...[
    '%{pam}: session opened for user %{userName}(uid=%{uid}) by (uid=%{byUid})',
    '%{pam}: session opened for user %{userName} by (uid=%{byUid})',
    '%{pam}: session opened for user %{targetUser}(uid=%{targetUid}) by %{userName}(uid=%{uid})',
    '%{pam}: session opened for user %{targetUser} by %{userName}(uid=%{uid})',
    '%{pam}: session opened for user %{userName}',
  ].map((layout): MessageRule => ({ layout, action: 'session-opened', outcome: 'success' })),
  { layout: '%{pam}: session closed for user %{userName}', action: 'session-closed' },
  { layout: 'session opened for user %{userName} by (uid=%{byUid})', action: 'session-opened', outcome: 'success' },
  {
    layout: 'session opened for user %{targetUser} by %{userName}(uid=%{uid})',
    action: 'session-opened',
    outcome: 'success',
  },
  { layout: 'session closed for user %{userName}', action: 'session-closed' },
  { layout: '%{pam}: password changed for %{userName}', action: 'password-changed', outcome: 'success' },
  { layout: 'New session %{session} of user %{userName>}.', action: 'session-opened', outcome: 'success' },
];
