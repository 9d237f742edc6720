import type { MessageRule } from '../format.ts';

/** What vCenter says of sessions; the account stands before it. @source VMware (Broadcom), vSphere API, UserLoginSessionEvent and its like */
export const vsphereSessions: readonly MessageRule[] = [
  { layout: 'User %{*}@%{client} logged in as %{userAgent}', outcome: 'success' },
  { layout: 'User %{*}@%{client} logged out%{*}' },
  { layout: 'Cannot login %{*}@%{client}', outcome: 'failure' },
  { layout: 'Failed login %{*} from %{client} at %{*}', outcome: 'failure' },
  { layout: 'Successful login %{*} from %{client} at %{*}', outcome: 'success' },
];

const event = 'Event [%{eventId}] [%{*}] [%{eventTime}] [%{eventAction}] [%{level}] [%{userName}] [%{place}] [%{*}] [';

/**
 * vCenter and ESXi among the lines of a collector.
 * @source VMware (Broadcom), "vCenter Server Events to a Remote Syslog Server", "ESXi Shell and SSH audit records"
 */
export const vmware: readonly MessageRule[] = [
  ...vsphereSessions.map(({ layout, ...said }) => ({ layout: `${event}${layout}]`, ...said })),
  { layout: `${event}%{*}` },
  ...(['True', 'False'] as const).map((authorized) => ({
    layout: `%{*} Authorization Result: User=%{userName}, priv=%{privilege}, authorized=${authorized}`,
    action: 'authorization',
    outcome: authorized === 'True' ? ('success' as const) : ('failure' as const),
  })),
  ...(['success', 'failure'] as const).map((outcome) => ({
    layout: `[shell.cmd@6876 subject="%{userName}" object="%{*}" command="%{command>}" result="${outcome}" %{*}`,
    action: 'shell-command',
    outcome,
  })),
  { layout: '%{*}[Originator@6876 %{*} user=%{userName}] %{*}' },
];
