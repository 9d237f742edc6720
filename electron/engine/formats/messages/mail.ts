import type { MessageRule } from '../format.ts';
import { mailFailed, mailLogin, mailRefused } from './ends.ts';

const dovecotDatabases = ['pam', 'sql', 'ldap', 'passwd-file'];

export const dovecot: readonly MessageRule[] = [
  { layout: '%{*}(auth failed%{*} user=<%{userName}>,%{*}rip=%{sourceIp}, %{*}', ...mailFailed },
  { layout: '%{*}(auth failed%{*} user=<%{userName}>,%{*}rip=%{sourceIp}', ...mailFailed },
  { layout: '%{*}(auth failed%{*}rip=%{sourceIp}, %{*}', ...mailFailed },
  ...['', 'Info: '].map((level) => ({
    layout: `%{*}-login: ${level}Login: user=<%{userName}>, method=%{authMethod}, rip=%{sourceIp}, %{*}`,
    ...mailLogin,
  })),
  {
    layout: 'Login: user=<%{userName}>, method=%{authMethod}, rip=%{sourceIp}, %{*}',
    ...mailLogin,
  },
  { layout: '%{*} user=<%{userName}>,%{*}rip=%{sourceIp}, %{*}', action: 'mail-closed' },
  { layout: '%{*} user=<%{userName}>,%{*}rip=%{sourceIp}', action: 'mail-closed' },
  { layout: '%{*}: rip=%{sourceIp}, lip=%{*}', action: 'mail-closed' },
  ...dovecotDatabases.flatMap((name): MessageRule[] => [
    { layout: `%{*}${name}(%{userName},%{sourceIp},%{session}): %{reason}`, ...mailFailed },
    { layout: `%{*}${name}(%{userName},%{sourceIp}): %{reason}`, ...mailFailed },
  ]),
];

export const sendmail: readonly MessageRule[] = [
  {
    layout: 'AUTH=server, relay=%{*}[%{peer}], authid=%{userName}, mech=%{authMethod}, bits=%{bits}',
    ...mailLogin,
  },
  // The name is the client's to choose and may say ", relay=" itself: the last one is the server's own.
  ...['', '%{queueId}: '].flatMap((queue): MessageRule[] => [
    {
      layout: `${queue}AUTH failure (%{authMethod}): %{reason}, user=%{userName>}, relay=%{*}[%{peer}]%{*}`,
      ...mailFailed,
    },
    { layout: `${queue}AUTH failure (%{authMethod}): %{reason}, relay=%{*}[%{peer}]%{*}`, ...mailFailed },
  ]),
  {
    layout: '%{queueId}: %{*}[%{peer}]%{*}: possible SMTP attack: command=%{command}, count=%{count}',
    action: 'mail-probe',
    outcome: 'failure',
  },
  ...['', '%{queueId}: '].flatMap((queue): MessageRule[] => [
    // What was checked: whom the mail was for, which machine sent it, or whom it was from.
    ...[
      'check_rcpt, arg1=%{recipient}',
      'check_relay, arg1=%{clientHost}, arg2=%{*}',
      'check_mail, arg1=%{sender}',
      '%{ruleset}, arg1=%{argument}',
    ].map((said) => ({
      layout: `${queue}ruleset=${said}, relay=%{*}[%{peer}]%{*}, reject=%{reason}`,
      ...mailRefused,
    })),
    { layout: `${queue}rejecting commands from %{*}[%{peer}] %{reason}`, ...mailRefused },
  ]),
  { layout: '%{queueId}: %{*}[%{peer}]: %{command} %{recipient} [rejected]', ...mailRefused },
  { layout: '%{queueId}: %{*}[%{peer}] %{*}did not issue %{*} during connection to %{*}', action: 'mail-probe' },
  // The relay of a delivery is whom the server sent to, no source.
  ...['Sent', 'Sent (%{answer})'].map((ended) => ({
    layout: `%{queueId}: to=%{recipient}, %{*}relay=%{relay}, dsn=%{dsn}, stat=${ended}`,
    action: 'mail-delivered',
    outcome: 'success' as const,
  })),
  { layout: '%{queueId}: to=%{recipient}, %{*}relay=%{relay}, dsn=%{dsn}, stat=%{reason}', action: 'mail-delivery' },
  { layout: '%{queueId}: from=%{sender}, size=%{size}, class=%{*}, relay=%{*}[%{peer}]%{*}', action: 'mail-received' },
];

export const courierAndCyrus: readonly MessageRule[] = [
  { layout: 'error,relay=%{peer},port=%{port},msg="%{reason}",cmd: %{*}', ...mailFailed },
  { layout: 'error,relay=%{peer},msg="%{reason}",cmd: %{*}', ...mailFailed },
  { layout: 'error,relay=%{peer},%{*}from=<%{sender}>,to=<%{recipient}>: %{reason}', ...mailRefused },
  { layout: 'LOGIN FAILED, user=%{userName}, ip=[%{peer}]%{*}', ...mailFailed },
  { layout: 'LOGIN FAILED, method=%{authMethod}, ip=[%{peer}]%{*}', ...mailFailed },
  { layout: 'LOGIN, user=%{userName}, ip=[%{peer}]%{*}', ...mailLogin },
  { layout: 'LOGOUT, user=%{userName}, ip=[%{peer}]%{*}', action: 'mail-closed' },
  { layout: 'badlogin: %{clientHost}[%{peer}] plaintext %{userName} SASL(%{code}): %{reason}', ...mailFailed },
  { layout: 'badlogin: %{clientHost}[%{peer}] %{authMethod} [SASL(%{code}): %{reason}]', ...mailFailed },
  { layout: 'badlogin: %{clientHost}[%{peer}] %{reason}', ...mailFailed },
  {
    layout: 'login: %{clientHost}[%{peer}] %{userName} %{authMethod} User logged in%{*}',
    ...mailLogin,
  },
];

export const exim: readonly MessageRule[] = [
  { layout: '%{*} authenticator failed for %{*>} [%{peer}]:%{port}: %{reason} (set_id=%{userName})', ...mailFailed },
  { layout: '%{*} authenticator failed for %{*>} [%{peer}]: %{reason} (set_id=%{userName})', ...mailFailed },
  { layout: '%{*} authenticator failed for [%{peer}]:%{port}: %{reason}', ...mailFailed },
  {
    layout: '%{messageId} <= %{sender} H=%{*} [%{peer}]:%{port} %{*}A=%{authMethod}:%{userName} S=%{size} %{*}',
    action: 'mail-received',
    outcome: 'success',
  },
  { layout: '%{messageId} <= %{sender} H=%{*} [%{peer}]%{*}', action: 'mail-received', outcome: 'success' },
  { layout: 'H=%{*} [%{peer}]:%{port} %{*}rejected %{reason}', ...mailRefused },
  { layout: 'H=%{*} [%{peer}]%{*}rejected %{reason}', ...mailRefused },
];

/** Servers of mailboxes that are older than Dovecot, or smaller. @source UW IMAP, env_unix.c; solid-pop3d; vpopmail, vchkpw.c */
export const mailboxes: readonly MessageRule[] = [
  ...['Login failed', 'Login excessive login failures', 'Login disabled'].map((said) => ({
    layout: `${said} user=%{userName} auth=%{*} host=%{*}[%{peer}]`,
    ...mailFailed,
  })),
  { layout: 'Login user=%{userName} host=%{*}[%{peer}]%{*}', ...mailLogin },
  { layout: 'Authenticated user=%{userName} host=%{*}[%{peer}]%{*}', ...mailLogin },
  { layout: 'Logout user=%{userName} host=%{*}[%{peer}]%{*}', action: 'mail-closed' },
  ...[
    'authentication failed for user',
    'authentication failed for mapped user',
    'APOP authentication failed for user',
  ].map((said) => ({ layout: `${said} %{userName} - %{peer}`, ...mailFailed })),
  { layout: 'authentication failed: %{reason}: %{userName} - %{peer}', ...mailFailed },
  { layout: 'user %{userName} authenticated - %{peer}', ...mailLogin },
  ...['password fail', 'vpopmail user not found', 'No user found'].flatMap((said) => [
    { layout: `vchkpw: ${said} %{userName}:%{peer}`, ...mailFailed },
    { layout: `vchkpw-%{service}: ${said} %{userName}:%{peer}`, ...mailFailed },
  ]),
  { layout: 'vchkpw-%{service}: (%{authMethod}) login success %{userName}:%{peer}', ...mailLogin },
  {
    layout: 'Auth: %{peer}:%{port}->%{*} authentication_id="%{userName}" %{*}status="failed%{*}"',
    ...mailFailed,
  },
  { layout: 'Auth: %{peer}:%{port}->%{*} authentication_id="%{userName}" %{*}', ...mailLogin },
  { layout: 'Fatal Error reading authentication information from client %{peer}:%{*}', ...mailFailed },
  { layout: '%{*}qmail-smtpd: %{*} ip %{peer} rbl: %{list}', ...mailRefused },
  { layout: '%{list} blocked %{peer} %{*}', ...mailRefused },
];

export const amavisAndAxigen: readonly MessageRule[] = [
  {
    layout: '(%{*}) %{verdict} {%{*}}, [%{peer}]:%{port} %{*}<%{sender}> -> <%{recipient}>%{*}',
    action: 'mail-scanned',
  },
  { layout: "%{*}: Authentication error for user '%{userName}'%{*}", ...mailFailed },
  { layout: '%{*}: User [%{userName}] successfully authorized!', ...mailLogin },
  { layout: '%{*} connection accepted from [%{peer}]', action: 'mail-connect' },
  // What a proxy in front says of its client; who went before is the proxy.
  { layout: "%{*}: Remote address updated from '%{proxy}' to '%{peer}'", action: 'mail-client' },
  { layout: '%{*}: SPF result for %{*} connected from <%{peer}>: %{verdict}', action: 'mail-client' },
  { layout: '%{*}: SSL alert remote %{peer}, error:%{reason}', action: 'mail-probe' },
  ...(['401', '200'] as const).map((code) => ({
    layout: `%{*}> %{httpMethod} %{urlPath} HTTP/%{*} u=%{userName} code=${code} time=%{took}`,
    ...(code === '200' ? mailLogin : mailFailed),
  })),
];

/** @source qmail-log(5) */
export const qmail: readonly MessageRule[] = [
  { layout: 'info msg %{queueId}: bytes %{size} from <%{sender}> qp %{*} uid %{uid}', action: 'mail-received' },
  { layout: 'starting delivery %{delivery}: msg %{queueId} to %{way} %{recipient}', action: 'mail-delivery' },
  { layout: 'delivery %{delivery}: success: %{reason}', action: 'mail-delivered', outcome: 'success' },
  { layout: 'delivery %{delivery}: failure: %{reason}', action: 'mail-delivered', outcome: 'failure' },
];
