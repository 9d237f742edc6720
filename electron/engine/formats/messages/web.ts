import type { MessageRule } from '../format.ts';
import { login, loginFailed } from './ends.ts';

export const danteAndMonit: readonly MessageRule[] = [
  {
    layout: 'info: block(%{rule}): tcp/accept ]: %{source} %{target}: %{*}authentication failed for user "%{userName}"',
    action: 'proxy-failed',
    outcome: 'failure',
  },
  { layout: "HttpRequest: access denied -- client %{peer}: %{reason} for user '%{userName}'", ...loginFailed },
  { layout: "HttpRequest: access denied -- client %{peer}: unknown user '%{userName}'", ...loginFailed },
  { layout: 'HttpRequest: access denied -- client %{peer}: %{reason}', ...loginFailed },
];

export const phpmyadminAndWordpress: readonly MessageRule[] = [
  { layout: 'user denied: %{userName} (%{reason}) from %{peer}', ...loginFailed },
  { layout: 'user denied: %{userName} from %{peer}', ...loginFailed },
  { layout: 'Authentication failure for %{userName} from %{peer}', ...loginFailed },
  { layout: 'Authentication attempt for unknown user %{userName} from %{peer}', ...loginFailed },
  { layout: 'XML-RPC authentication failure for %{userName} from %{peer}', ...loginFailed },
  { layout: 'Blocked authentication attempt for %{userName} from %{peer}', ...loginFailed },
  { layout: 'Blocked user enumeration attempt from %{peer}', action: 'probe', outcome: 'failure' },
];

export const guacamoleCasAndProxmox: readonly MessageRule[] = [
  { layout: '%{*}Authentication attempt from [%{peer}, %{*}] for user "%{userName}" failed%{*}', ...loginFailed },
  { layout: '%{*}Authentication attempt from [%{peer}] for user "%{userName}" failed%{*}', ...loginFailed },
  { layout: '%{*}Authentication attempt from %{peer} for user "%{userName}" failed%{*}', ...loginFailed },
  {
    layout: '%{*}User "%{userName}" successfully authenticated from [%{peer}%{*}]%{*}',
    ...login,
  },
  { layout: '%{*}|AUTHENTICATION_FAILED|%{userName}|%{peer}|%{server}', ...loginFailed },
  { layout: '%{*}|AUTHENTICATION_SUCCESS|%{userName}|%{peer}|%{server}', ...login },
  { layout: 'authentication failure; rhost=%{peer} user=%{userName} msg=%{reason}', ...loginFailed },
  { layout: "<%{*}> successful auth for user '%{userName}'", ...login },
];
