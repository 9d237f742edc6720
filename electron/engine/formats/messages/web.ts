import type { MessageRule } from '../format.ts';
import { login, loginFailed } from './ends.ts';

export const danteAndMonit: readonly MessageRule[] = [
  ...['authentication failed for user "%{userName}"', 'could not access user "%{userName}"%{*}', ''].map((said) => ({
    layout: `info: block(%{rule}): tcp/accept ]: %{dotted} %{target}: %{*}${said}`,
    action: 'proxy-failed',
    outcome: 'failure' as const,
  })),
  { layout: "HttpRequest: access denied -- client %{peer}: %{reason} for user '%{userName}'", ...loginFailed },
  { layout: "HttpRequest: access denied -- client %{peer}: unknown user '%{userName}'", ...loginFailed },
  { layout: 'HttpRequest: access denied -- client %{peer}: %{reason}', ...loginFailed },
];

/** Lines of an access log within a record, which says when in its own way. */
export const accessLines: readonly MessageRule[] = ['-', '%{userName}'].flatMap((user) => [
  {
    layout: `%{client} - ${user} [%{requestTime}] "%{request}" %{httpStatus} %{responseBytes} "%{httpReferrer}" "%{userAgent}"%{*}`,
  },
  { layout: `%{client} - ${user} [%{requestTime}] "%{request}" %{httpStatus} %{responseBytes}` },
]);

/**
 * Requests to the interfaces of OpenStack; the account and the project are numbers that Keystone gave.
 * @source OpenStack, oslo.log, logging_context_format_string; eventlet.wsgi, log_format
 */
export const openStack: readonly MessageRule[] = [
  '[%{requestId} - - - - -]',
  '[%{requestId} %{userName} %{project} %{*}]',
  '[-]',
].flatMap((context) =>
  ['%{client}', '%{chain}'].map((who) => ({
    layout: `%{pid} INFO %{logger} ${context} ${who} "%{httpMethod} %{urlPath} HTTP/%{*}" status: %{httpStatus} len: %{responseBytes} time: %{took}`,
  })),
);

/** Rails by way of syslog, where each of a request's lines has a time of its own. */
export const rails: readonly MessageRule[] = [
  ...['', '%{*}: '].flatMap((head): MessageRule[] => [
    { layout: `${head}Started %{httpMethod} "%{urlPath}" for %{peer} at %{*}` },
    { layout: `${head}Processing %{eventAction} to %{answer} (for %{peer} at %{*}) [%{httpMethod}]` },
    { layout: `${head}Processing %{eventAction} (for %{peer} at %{*}) [%{httpMethod}]` },
    { layout: `${head}Completed in %{*>} | %{httpStatus} %{reason} [%{urlPath}]` },
  ]),
];

export const webmailAndPanels: readonly MessageRule[] = [
  // Roundcube: the name and the mail server's answer may both say " from ", so only what is an address then counts.
  ...['IMAP Error: Login failed', 'Failed login', 'FAILED login'].flatMap((said): MessageRule[] => [
    // Where the answer says the name once more, none of the three can be told to be where it ends.
    { layout: `${said} for %{*} from %{*} from %{peer}. AUTHENTICATE %{*} from %{*}`, ...loginFailed },
    { layout: `${said} for %{userName>} from %{peer}. AUTHENTICATE %{reason}`, ...loginFailed },
    { layout: `${said} for %{userName} from %{peer} in session %{session} (error: %{code})`, ...loginFailed },
    { layout: `${said} for %{userName} from %{peer}(X-%{*}`, ...loginFailed },
    { layout: `${said} for %{userName} from %{peer}. %{reason}`, ...loginFailed },
    { layout: `${said} for %{userName>} from %{peer}. %{reason}`, ...loginFailed },
    { layout: `${said} for %{userName>} from %{peer}`, ...loginFailed },
  ]),
  { layout: 'Successful login for %{userName} (ID: %{userId}) from %{peer} in session %{session}', ...login },
  // SOGo
  { layout: "SOGoRootPage Login from '%{peer}' for user '%{userName>}' might not have worked%{*}", ...loginFailed },
  {
    layout: "SOGoRootPage Login from '%{peer}, %{*}' for user '%{userName>}' might not have worked%{*}",
    ...loginFailed,
  },
  { layout: "SOGoRootPage successful login from '%{peer}' for user '%{userName>}'%{*}", ...login },
  // Drupal by way of syslog, Froxlor, Horde
  ...['Login attempt failed for %{userName}.', 'Login attempt failed from %{*}'].map((said) => ({
    layout: `%{site}|%{*}|user|%{peer}|%{page}|%{httpReferrer}|%{uid}|%{link}|${said}`,
    ...loginFailed,
  })),
  {
    layout: '%{site}|%{*}|user|%{peer}|%{page}|%{httpReferrer}|%{uid}|%{link}|Session opened for %{userName}.',
    ...login,
  },
  { layout: '%{site}|%{*}|%{type}|%{peer}|%{page}|%{httpReferrer}|%{uid}|%{link}|%{reason}' },
  { layout: "[Login Action %{peer}] Unknown user '%{userName}' tried to login.", ...loginFailed },
  { layout: "[Login Action %{peer}] User '%{userName}' tried to login with wrong password.", ...loginFailed },
  ...['[%{*}] [%{application}] ', '[%{application}] '].flatMap((head): MessageRule[] => [
    { layout: `${head}FAILED LOGIN for %{userName} [%{peer}] to %{*}`, ...loginFailed },
    { layout: `${head}Login success for %{userName} [%{peer}] to %{*}`, ...login },
  ]),
  // Webmin
  { layout: 'Invalid login as %{userName>} from %{peer}', ...loginFailed },
  { layout: 'Non-existent login as %{userName>} from %{peer}', ...loginFailed },
  { layout: 'Successful login as %{userName>} from %{peer}', ...login },
  { layout: 'Logout by %{userName>} from %{peer}', action: 'logout' },
  // Suhosin, which stops requests to PHP
  {
    layout: "%{*}ALERT - %{reason} (attacker '%{peer}', file '%{urlPath}'%{*}",
    action: 'probe',
    outcome: 'failure',
  },
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
  // Roundcube puts its session first.
  { layout: '<%{session}> %{message}', again: true },
];
