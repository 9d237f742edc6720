import type { MessageRule } from '../format.ts';
import { login, loginFailed } from './ends.ts';

/** sudo names a terminal only where there is one; what else it names stands between the other account and the command. */
const sudo: readonly MessageRule[] = [
  // Of a text that holds a whole line of syslog the account is what its message begins with.
  { layout: '%{*} sudo: %{message}', again: true },
  { layout: '%{*} sudo[%{pid}]: %{message}', again: true },
  ...['TTY=%{tty} ; PWD=', 'PWD='].flatMap((place) =>
    ['USER=%{targetUser} ; %{settings} ; COMMAND=', 'USER=%{targetUser} ; COMMAND='].flatMap((whom) => {
      const said = `${place}%{workingFolder} ; ${whom}%{command}`;
      return [
        { layout: `%{userName} : ${said}`, action: 'sudo', outcome: 'success' },
        // As the sudo written in Rust puts it.
        { layout: `%{userName} :  ${said}`, action: 'sudo', outcome: 'success' },
        { layout: `%{userName} : %{reason} ; ${said}`, action: 'sudo', outcome: 'failure' },
      ] as const;
    }),
  ),
  // What was too long for one line.
  { layout: '%{userName} : (command continued) %{command}', action: 'sudo' },
];

/** Programs by which people act as others, and by which accounts are made. */
export const accounts: readonly MessageRule[] = [
  ...sudo,
  { layout: 'Successful su for %{targetUser} by %{userName}', action: 'su', outcome: 'success' },
  { layout: 'FAILED su for %{targetUser} by %{userName}', action: 'su', outcome: 'failure' },
  { layout: "%{*}'su %{targetUser}' failed for %{userName} on %{tty}", action: 'su', outcome: 'failure' },
  { layout: "'su %{targetUser}' succeeded for %{userName} on %{tty}", action: 'su', outcome: 'success' },
  { layout: '(to %{targetUser}) %{userName} on %{tty}', action: 'su', outcome: 'success' },
  { layout: 'FAILED SU (to %{targetUser}) %{userName} on %{tty}', action: 'su', outcome: 'failure' },
  {
    layout: '%{userName} ran command %{command} as %{targetUser} from %{workingFolder}',
    action: 'doas',
    outcome: 'success',
  },
  { layout: 'command not permitted for %{userName}: %{command}', action: 'doas', outcome: 'failure' },
  { layout: 'from %{userName} to %{targetUser} at /dev/%{tty}', action: 'su', outcome: 'success' },
  { layout: 'BAD SU from %{userName} to %{targetUser} at /dev/%{tty}', action: 'su', outcome: 'failure' },
  { layout: '+ /dev/%{tty} %{userName}:%{targetUser}', action: 'su', outcome: 'success' },
  { layout: '- /dev/%{tty} %{userName}:%{targetUser}', action: 'su', outcome: 'failure' },
  {
    layout: 'new user: name=%{userName}, UID=%{uid}, GID=%{gid}, home=%{home}, shell=%{shell}, from=%{tty}',
    action: 'user-added',
    outcome: 'success',
  },
  {
    layout: 'new user: name=%{userName}, UID=%{uid}, GID=%{gid}, home=%{home}, shell=%{shell}',
    action: 'user-added',
    outcome: 'success',
  },
  { layout: 'new group: name=%{group}, GID=%{gid}', action: 'group-added', outcome: 'success' },
  { layout: "failed adding user '%{userName}', %{reason}", action: 'user-added', outcome: 'failure' },
  { layout: "delete user '%{userName}'", action: 'user-removed', outcome: 'success' },
  { layout: "change user '%{userName}' %{change}", action: 'user-changed', outcome: 'success' },
  { layout: "add '%{userName}' to group '%{group}'", action: 'user-changed', outcome: 'success' },
  { layout: "add '%{userName}' to shadow group '%{group}'", action: 'user-changed', outcome: 'success' },
  { layout: "add '%{userName}' to %{group}", action: 'user-changed', outcome: 'success' },
  { layout: "delete '%{userName}' from group '%{group}'", action: 'user-changed', outcome: 'success' },
  { layout: "delete '%{userName}' from shadow group '%{group}'", action: 'user-changed', outcome: 'success' },
  // gpasswd, which names who did it.
  ...['added by %{byUser} to', 'removed by %{byUser} from'].map(
    (done): MessageRule => ({
      layout: `user %{userName} ${done} group %{group}`,
      action: 'user-changed',
      outcome: 'success',
    }),
  ),
  ...[
    "group '%{group}' removed from %{file}",
    "group '%{group}' removed",
    "removed group '%{group}' owned by '%{owner}'",
    "removed shadow group '%{group}' owned by '%{owner}'",
  ].map((layout): MessageRule => ({ layout, action: 'group-removed', outcome: 'success' })),
  { layout: 'group added to %{file}: name=%{group}, GID=%{gid}', action: 'group-added', outcome: 'success' },
  { layout: 'group added to %{file}: name=%{group}', action: 'group-added', outcome: 'success' },
  { layout: '(%{userName}) CMD (%{command})', action: 'cron' },
  ...['REPLACE', 'DELETE', 'END EDIT'].map(
    (done): MessageRule => ({ layout: `(%{userName}) ${done} (%{crontab})`, action: 'crontab-changed' }),
  ),
  ...['LIST', 'BEGIN EDIT'].map(
    (done): MessageRule => ({ layout: `(%{userName}) ${done} (%{crontab})`, action: 'crontab-read' }),
  ),
  { layout: '(%{userName}) CMDEND (%{command})', action: 'cron-ended' },
  // login(1) of shadow and of util-linux, at the console and over telnet.
  ...["FAILED LOGIN (%{repeated}) on '%{tty}' from '%{client}' FOR '%{userName}', %{reason}"]
    .concat("FAILED LOGIN (%{repeated}) on '%{tty}' FOR '%{userName}', %{reason}")
    .concat('FAILED LOGIN %{repeated} FROM %{client} FOR %{userName}, %{reason}')
    .concat('REPEATED LOGIN FAILURES ON %{tty} FROM %{client}')
    .map((layout): MessageRule => ({ layout, ...loginFailed })),
  { layout: 'LOGIN ON %{tty} BY %{userName} FROM %{client}', ...login },
  { layout: 'LOGIN ON %{tty} BY %{userName}', ...login },
  { layout: 'ROOT LOGIN ON %{tty} FROM %{client}', ...login },
];
