import type { MessageRule } from '../format.ts';
import { login, loginFailed, mailFailed, mailLogin } from './ends.ts';

/** @source Cisco Secure Email Gateway (AsyncOS), User Guide, "Logging": text mail, GUI, authentication and SMTP logs */
export const ironport: readonly MessageRule[] = [
  {
    layout:
      'New SMTP ICID %{connection} interface %{interface} (%{targetIp}) address %{peer} reverse dns host %{clientHost} verified %{verified}',
    action: 'mail-connect',
  },
  { layout: 'New SMTP ICID %{connection} interface %{interface} address %{peer} %{*}', action: 'mail-connect' },
  { layout: 'MID %{messageId} ICID %{connection} From: <%{sender}>', action: 'mail-from' },
  { layout: 'MID %{messageId} ICID %{connection} RID %{*} To: <%{recipient}>', action: 'mail-to' },
  { layout: 'SMTP Auth: (ICID %{connection}) succeeded for user: %{userName} using %{*}', ...mailLogin },
  { layout: 'SMTP Auth: (ICID %{connection}) failed for user: %{userName} using %{*}', ...mailFailed },
  {
    layout:
      'SourceIP:%{peer} Destination:%{page} Username:%{userName} Privilege:%{privilege} session:%{session} Action: The HTTPS session has been established successfully.',
    ...login,
  },
  {
    layout: 'SourceIP:%{peer} Destination:%{page} Username:%{userName} %{*}',
    action: 'administration',
  },
  {
    layout: 'req:%{peer} user:%{userName} id:%{session} %{status} %{method} %{page} HTTP/%{version} %{agent}',
    action: 'administration',
  },
  { layout: 'Action: User %{userName} logged out from session %{session} %{*}', action: 'logout' },
  { layout: 'Session %{session} user:%{userName} expired', action: 'logout' },
  { layout: 'Passphrase has been changed for user %{userName}', action: 'password-changed' },
  { layout: '%{*}: User %{userName} logged in from %{peer} using %{*}', ...login },
  { layout: 'User %{userName} from %{peer} was authenticated successfully %{*}', ...login },
  { layout: 'User %{userName} from %{peer} failed authentication%{*}', ...loginFailed },
  { layout: 'An authentication attempt by the user %{userName} from %{peer} failed%{*}', ...loginFailed },
  { layout: 'An authentication attempt by the user %{userName} from %{peer} was successful%{*}', ...login },
];
