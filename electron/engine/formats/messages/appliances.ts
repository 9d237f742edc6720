import type { MessageRule } from '../format.ts';
import { login, loginFailed } from './ends.ts';

/** cPanel and WHM, whose names are those of its services. @source cPanel, "The cPanel Log Files", login_log and session_log */
export const cpanel: readonly MessageRule[] = [
  {
    layout: '%{*}[%{service}] %{client} - %{userName} (possessor: %{possessor}) - SUCCESS LOGIN %{application}',
    ...login,
  },
  { layout: '%{*}[%{service}] %{client} - %{userName} - SUCCESS LOGIN %{application}', ...login },
  {
    layout: '%{*}[%{service}] %{client} - %{userName} "%{asked}" FAILED LOGIN %{application}: %{reason}',
    ...loginFailed,
  },
  {
    layout: '%{*}[%{service}] %{client} - %{userName} "%{asked}" DEFERRED LOGIN %{application}: %{reason}',
    ...loginFailed,
  },
  { layout: '%{*}[%{service}] %{client} PURGE %{userName}:%{session} logout', action: 'logout' },
  { layout: '%{*}[%{service}] %{client} NEW %{userName}:%{session} address=%{*}', action: 'session-begin' },
];

/** Cisco ISE, where its own head was taken off. @source Cisco, "Cisco ISE Syslogs", remote syslog message format */
export const ise: readonly MessageRule[] = [
  ...(['Passed-Authentication', 'Failed-Attempt'] as const).flatMap((kind) =>
    ['UserName', 'User-Name'].map((name) => ({
      layout: `%{*} NOTICE ${kind}: %{*}, ${name}=%{userName},%{*}`,
      ...(kind === 'Failed-Attempt' ? loginFailed : login),
    })),
  ),
  { layout: '%{*} NOTICE Failed-Attempt: %{*}', ...loginFailed },
];

/** @source BlackBerry (Cylance), "CylancePROTECT Syslog Guide" */
export const cylance: readonly MessageRule[] = [
  ...(['Success', 'Failure'] as const).map((end) => ({
    layout: `Event Type: AuditLog, Event Name: Login${end}, Message: Provider: %{provider}, Source IP: %{peer}, User: %{fullName} (%{userName})%{*}`,
    ...(end === 'Success' ? login : loginFailed),
  })),
  {
    layout:
      'Event Type: AuditLog, Event Name:LoginSuccess, Message: Provider: %{provider}, Source IP: %{peer}, User: %{userName}',
    ...login,
  },
  {
    layout:
      'Event Type: AuditLog, Event Name: LoginSuccess, Message: Provider: %{provider}, Source IP: %{peer}, User: %{userName}',
    ...login,
  },
  {
    layout:
      'Event Type: AuditLog, Event Name: LoginFailure, Message: Provider: %{provider}, Source IP: %{peer}, User: %{userName}',
    ...loginFailed,
  },
  {
    layout:
      'Event Type: %{eventType}, Event Name: %{eventAction}, Device Name: %{device},%{*}IP Address: (%{peer})%{*}User Name: %{userName},%{*}',
  },
  {
    layout:
      'Event Type: %{eventType}, Event Name: %{eventAction}, Device Name: %{device},%{*}IP Address: (%{peer})%{*}',
  },
  {
    layout:
      'Event Type: %{eventType}, Event Name: %{eventAction}, Device Name: %{device},%{*}User Name: %{userName},%{*}',
  },
  { layout: 'Event Type: %{eventType}, Event Name: %{eventAction}, %{*}' },
];

const fortiAuthenticator = (
  status: string,
  ends: { action: string; outcome?: 'success' | 'failure' },
): MessageRule => ({
  layout: `category="%{category}" subcategory="Authentication" typeid=%{typeId} level="%{level}" user="%{userName}" nas="%{nas}" action="%{*}" status="${status}" %{reason}`,
  ...ends,
});

/** @source Fortinet, "FortiAuthenticator Log Reference" */
export const fortiauthenticator: readonly MessageRule[] = [
  fortiAuthenticator('Success', login),
  fortiAuthenticator('Failed', loginFailed),
  fortiAuthenticator('Pending', { action: 'login-pending' }),
];

/** @source Infoblox, NIOS Administrator Guide, "Using the Audit Log" */
export const infoblox: readonly MessageRule[] = [
  { layout: '%{*} [%{userName}]: Login_Allowed - - to=%{to} ip=%{peer} %{*}', ...login },
  { layout: '%{*} [%{userName}]: First_Login - - to=%{to} ip=%{peer} %{*}', ...login },
  { layout: '%{*} [%{userName}]: Login_Allowed - - to=%{to} %{*}', ...login },
  { layout: '%{*} [%{userName}]: Login_Denied - - to=%{to} ip=%{peer} %{*}', ...loginFailed },
  { layout: '%{*} [%{userName}]: Login_Denied - - to=%{to} %{*}', ...loginFailed },
  { layout: '%{*} [%{userName}]: Logout - - to=%{to} ip=%{peer} %{*}', action: 'logout' },
  ...['Created', 'Modified', 'Deleted', 'Called'].map((act) => ({
    layout: `%{*}Z [%{userName}]: ${act} %{object}`,
    action: act.toLowerCase(),
  })),
];

/** @source Apple, screensharingd, as `log show --style syslog` prints it */
export const macScreenSharing: readonly MessageRule[] = [
  {
    layout: 'Authentication: FAILED :: User Name: %{userName} :: Viewer Address: %{peer} :: Type: %{via}',
    ...loginFailed,
  },
  {
    layout: 'Authentication: SUCCEEDED :: User Name: %{userName} :: Viewer Address: %{peer} :: Type: %{via}',
    ...login,
  },
];

/** @source Juniper, "ScreenOS Message Log Reference Guide" */
export const screenOs: readonly MessageRule[] = [
  {
    layout: '%{*}[%{vsys}]system-%{*}-%{messageId}: Admin user %{userName} has logged on via %{via} from %{peer}:%{*}',
    ...login,
  },
  {
    layout: '%{*}[%{vsys}]system-%{*}-%{messageId}: Admin user "%{userName}" logged in for %{via} from %{peer}:%{*}',
    ...login,
  },
  {
    layout:
      '%{*}[%{vsys}]system-%{*}-%{messageId}: Admin user "%{userName}" login attempt for %{via} from %{peer}:%{port} failed%{*}',
    ...loginFailed,
  },
  {
    layout: '%{*}[%{vsys}]system-%{*}-%{messageId}: Admin user "%{userName}" logged out for %{via} from %{peer}:%{*}',
    action: 'logout',
  },
  {
    layout:
      '%{*}[%{vsys}]system-%{*}-%{messageId}: ADM: Local admin authentication failed for login name %{userName}: %{reason}',
    ...loginFailed,
  },
  {
    layout:
      '%{*}[%{vsys}]system-%{*}-%{messageId}: Login attempt to system by admin %{userName} via %{via} from %{peer}:%{port} has failed%{*}',
    ...loginFailed,
  },
  {
    layout:
      '%{*}[%{vsys}]system-%{*}-%{messageId}: Management session via %{via} from %{peer}:%{port} for %{*}admin %{userName} has timed out%{*}',
    action: 'logout',
  },
  {
    layout: '%{*}[%{vsys}]system-%{*}-%{messageId}: %{*} by %{userName} via %{via} from host %{peer} to %{*}',
    action: 'configured',
  },
  {
    layout:
      '%{*}[%{vsys}]system-%{*}-%{messageId}(traffic): %{*}action=%{eventAction} sent=%{sent} rcvd=%{received} src=%{peer} dst=%{destination} %{*}',
  },
  {
    layout: '%{*}[%{vsys}]system-%{*}-%{messageId}: %{signature} From %{peer}:%{port} to %{destination}, %{*}',
    action: 'alert',
  },
];
