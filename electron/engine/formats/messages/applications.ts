import type { MessageRule } from '../format.ts';
import { cpanel } from './appliances.ts';
import { login, loginFailed, mailFailed, mailRefused } from './ends.ts';

/** Who was at the other end, as programs of all kinds say it. */
export const peers: readonly MessageRule[] = [
  ...['[client %{client}]', 'client=%{client} ', 'client_ip=%{client} ', 'src_ip=%{client} ', 'srcip=%{client} '],
  ...['remote_addr=%{client} ', 'ip=%{client} ', 'src=%{client} ', ' from %{client} ', ' from %{client},'],
  ...[' from IP address %{client} ', ' from IP address %{client},', ' IP address %{client} ', ' IP address %{client},'],
  ...[
    ';oip=%{client};',
    '[oip=%{client};',
    ' from [%{client}]',
    ' %{client} - cid:',
    ' end connection %{client} ',
    ' - [%{client}] ',
  ],
  ...[
    ' from [%{client}]:%{*} ',
    ' relay=%{*}[%{client}]',
    ' (from %{client})',
    ' host: %{client},',
    'from /%{client} ',
    ' for client /%{client} ',
    ' client %{client} ',
    ' client: %{client},',
    ' peer %{client} ',
    ' IP: %{client} ',
  ],
].map((text) => ({ layout: `%{*}${text}%{*}` }));

/** Log-ins to servers of people, as each writes them. */
export const applicationLogins: readonly MessageRule[] = [
  ...cpanel,
  // Mimecast, of what was done to its console.
  ...(['Successful', 'Failed'] as const).map(
    (end): MessageRule => ({
      layout: `${end} authentication for %{userName} <%{*}>, Date: %{*}, IP: %{client}, Application: %{application}, %{*}`,
      outcome: end === 'Failed' ? 'failure' : 'success',
    }),
  ),
  { layout: '%{*}, Date: %{*}, Time: %{*}, IP: %{client}, Application: %{application}' },
  {
    layout: '%{*}type="%{eventAction}_ERROR", %{*}ipAddress="%{client}"%{*}username="%{userName}"%{*}',
    outcome: 'failure',
  },
  // The quote at the end is off already.
  {
    layout: '%{*}type="%{eventAction}_ERROR", %{*}ipAddress="%{client}"%{*}username="%{userName}',
    outcome: 'failure',
  },
  { layout: '%{*}type="%{eventAction}_ERROR", %{*}ipAddress="%{client}"%{*}', outcome: 'failure' },
  { layout: '%{*}type="%{eventAction}", %{*}userId="%{userName}", %{*}ipAddress="%{client}"%{*}', outcome: 'success' },
  {
    layout: '%{*}Failed login attempt for username "%{userName}" from ip %{client} (%{reason})%{*}',
    ...loginFailed,
  },
  { layout: '%{*}User "%{userName}" logged in from ip %{client}', ...login },
  ...['Username or password is incorrect. Try again.', 'Invalid admin token!'].flatMap((said): MessageRule[] => [
    { layout: `%{*}${said} IP: %{client}. Username: %{userName>}.`, ...loginFailed },
    { layout: `%{*}${said} IP: %{client}. Username: %{userName}`, ...loginFailed },
  ]),
  { layout: '%{*}Successful login. IP: %{client}. Username: %{userName>}.', ...login },
  // Redmine, HestiaCP, Mealie, Harbor, Endlessh
  { layout: "%{*}Failed login for '%{userName}' from %{client} at %{*}", ...loginFailed },
  { layout: "%{*}Successful authentication for '%{userName}' from %{client} at %{*}", ...login },
  { layout: '%{userName} %{client} failed to login', ...loginFailed },
  { layout: '%{userName} %{client} successfully logged in', ...login },
  { layout: '- [%{client}] %{httpStatus} %{*} "%{httpMethod} %{urlPath} HTTP/%{*}' },
  { layout: '- Incorrect username or password from %{client}', ...loginFailed },
  {
    layout: '%{*}[client IP="%{chain}" %{*}]: failed to authenticate user:%{userName}, error:%{reason}',
    ...loginFailed,
  },
  ...['ACCEPT', 'CLOSE'].map((said) => ({
    layout: `${said} host=%{client} port=%{clientPort} fd=%{*}`,
    action: said === 'ACCEPT' ? 'connect' : 'disconnect',
  })),
  // Paperless-ngx
  { layout: '%{*}Login failed for user `%{userName}` from IP `%{client}`%{*}', ...loginFailed },
  { layout: '%{*}Login failed for user `%{userName}` from private IP `%{client}`%{*}', ...loginFailed },
  {
    layout: '%{*}Failed authentication attempt for %{userName} from %{client}: %{reason}',
    ...loginFailed,
  },
  // Mosquitto
  {
    layout: "New client connected from %{client} as %{clientId} (%{*} u'%{userName}'%{*}",
    action: 'connect',
    outcome: 'success',
  },
  { layout: 'New client connected from %{client} as %{clientId} (%{*}', action: 'connect', outcome: 'success' },
  ...['.', ''].map((end) => ({
    layout: `New connection from %{client} on port %{servicePort}${end}`,
    action: 'connect',
  })),
  ...['Client %{clientId} [%{client}] disconnected: ', 'Client %{clientId} disconnected, '].map((said) => ({
    layout: `${said}not authorised%{*}`,
    ...loginFailed,
  })),
  // Immich, Gitea and Forgejo
  { layout: 'Failed login attempt for user %{userName} from ip address %{client}', ...loginFailed },
  {
    layout:
      '%{*}router: completed %{httpMethod} %{urlPath} for %{client}, %{httpStatus} %{reason} in %{duration} @ %{*}',
  },
  // TheHive
  {
    layout:
      '%{*}AccessLogFilter [%{trace}] %{client} %{httpMethod} %{urlPath} took %{duration} and returned %{httpStatus} %{responseBytes} bytes',
  },
  // ClickHouse, and Tomcat's realm that locks accounts.
  { layout: '%{*} TCPHandlerFactory: TCP Request. Address: %{peer}', action: 'connect' },
  { layout: '%{*} HTTPHandler-factory: HTTP Request for %{*} Method: %{*}, Address: %{peer}, %{*}', action: 'connect' },
  { layout: '%{*} DB::Exception: %{userName}: Authentication failed: %{reason}', ...loginFailed },
  { layout: '%{*}An attempt was made to authenticate the locked user [%{userName}]%{*}', ...loginFailed },
  { layout: '%{*}An attempt was made to authenticate the locked user "%{userName}"%{*}', ...loginFailed },
  // FreeRADIUS names the device that asked, and the station that called.
  {
    layout: '%{*}Login incorrect%{*>}: [%{userName}] (from client %{nas} port %{nasPort} cli %{station})%{*}',
    ...loginFailed,
  },
  {
    layout: '%{*}Login incorrect%{*>}: [%{userName}] (from client %{nas} port %{nasPort} cli %{station}',
    ...loginFailed,
  },
  { layout: '%{*}Login incorrect%{*>}: [%{userName}/%{*}] (from client %{nas} port %{*}', ...loginFailed },
  { layout: '%{*}Login incorrect%{*>}: [%{userName}] (from client %{nas} port %{*}', ...loginFailed },
  { layout: '%{*}Login OK: [%{userName}/%{*}] (from client %{nas} port %{*}', ...login },
  {
    layout: '%{*}Login OK: [%{userName}] (from client %{nas} port %{nasPort} cli %{station})%{*}',
    ...login,
  },
  {
    layout: '%{*}Login OK: [%{userName}] (from client %{nas} port %{nasPort} cli %{station}',
    ...login,
  },
  {
    layout: "%{*}Client '%{client}' supplied %{reason} user '%{userName}' accessing%{*}",
    ...loginFailed,
  },
  {
    layout: "%{*}access denied -- client [%{client}]: %{reason} for user '%{userName}'",
    ...loginFailed,
  },
  { layout: '%{*}Failed login attempt%{*>}. %{client}', ...loginFailed },
  { layout: '%{*}Login attempt failed %{userName} from %{client}', ...loginFailed },
  // Nextcloud and ownCloud
  { layout: "Login failed: '%{userName>}' (Remote IP: '%{client}'", ...loginFailed },
  { layout: 'Login failed: %{userName>} (Remote IP: %{client}', ...loginFailed },
  { layout: 'Login successful: "%{userName}', ...login },
  { layout: 'File accessed: "%{file}', action: 'file-accessed', outcome: 'success' },
  { layout: 'File with id "%{fileId}" accessed: "%{file}', action: 'file-accessed', outcome: 'success' },
  // Zimbra, Jira and Confluence
  { layout: '%{*}oip=%{client};%{*}authentication failed for [%{userName}]%{*}', ...loginFailed },
  { layout: '%{*}oip=%{client};%{*}security - cmd=Auth; account=%{userName}; protocol=%{service};', ...login },
  {
    layout:
      "%{thread} %{account} %{requestId} %{session} %{chain} %{page} The user '%{userName}' has FAILED authentication%{*}",
    ...loginFailed,
  },
  {
    layout:
      "%{thread} %{account} %{requestId} %{session} %{chain} %{page} The user '%{userName}' has PASSED authentication%{*}",
    ...login,
  },
  { layout: "%{*}Login attempted by user '%{userName}' from host '%{client}'", action: 'login-attempt' },
  // Jellyfin, Vaultwarden, LiteSpeed, AdGuard Home
  { layout: '%{*}Authentication request for "%{userName}" has been denied (IP: "%{client}"', ...loginFailed },
  { layout: '%{*}Authentication request for %{userName} has been denied (IP: %{client}', ...loginFailed },
  { layout: '%{*}Authentication request for "%{userName}" has succeeded', ...login },
  { layout: '%{*}Authentication request for %{userName} has succeeded', ...login },
  { layout: '%{*}Invalid admin token. IP: %{client}', ...loginFailed },
  { layout: '%{*}Invalid TOTP code! Server time: %{*} IP: %{client}', ...loginFailed },
  { layout: '%{*}Token is invalid! IP: %{client}', ...loginFailed },
  { layout: '%{*}Failed Login Attempt - username:%{userName} ip:%{client} url:%{*}', ...loginFailed },
  {
    layout: "[%{level}] [%{pid}] [%{client}:%{port}-%{*}] User '%{userName}' failed to authenticate",
    ...loginFailed,
  },
  { layout: '[error] %{httpMethod} %{client} %{page}: invalid username or password', ...loginFailed },
  { layout: '%{*}user "%{userName}" successfully logged in from ip %{client}', ...login },
  { layout: '%{*}AUTH-ERROR: %{client} - %{reason}', ...loginFailed },
  // ASSP
  ...['SSL', 'TLS'].flatMap((security): MessageRule[] => [
    { layout: `%{*}[${security}-out] %{client} [SMTP Error] %{reason}`, ...mailFailed },
    { layout: `%{*}[${security}-out] %{client} max sender authentication errors (%{*}) exceeded%{*}`, ...mailFailed },
    { layout: `%{*}[${security}-out] %{client} %{reason}`, action: 'mail-probe' },
  ]),
  {
    layout: '%{*}[RelayAttempt] %{client} <%{sender}> %{*}relay attempt blocked for%{*}: %{recipient}',
    ...mailRefused,
  },
  { layout: 'Blocking %{client} - %{reason}', ...mailRefused },
  // ejabberd, GitLab, Kerio, ZNC, Centreon, SoftEther, Tine, lighttpd, MongoDB 2, Monitorix, Group Office, DirectAdmin
  { layout: '%{*}Failed authentication for %{userName} from IP %{client} (%{*}', ...loginFailed },
  { layout: '%{*}Failed authentication for %{userName} from IP %{client}', ...loginFailed },
  { layout: '%{*}Failed authentication for %{userName} from %{client}', ...loginFailed },
  { layout: '%{*}Failed %{service} authentication for %{userName} from %{client}: %{reason}', ...loginFailed },
  { layout: '%{*}Accepted %{service} authentication for %{userName} by %{*} from %{client}', ...login },
  // squidGuard
  {
    layout: '[%{pid}] Request(%{category}) %{urlPath} %{client}/%{*} %{userName} %{httpMethod} %{verdict}',
    action: 'request-blocked',
    outcome: 'failure',
  },
  // TACACS+
  ...(['accepted', 'rejected'] as const).map((end) => ({
    layout: `%{*}login query for '%{userName}' %{tty} from %{client} ${end}`,
    ...(end === 'accepted' ? login : loginFailed),
  })),
  { layout: '%{device}\t%{userName}\t%{tty}\t%{client}\t%{eventAction}\t%{arguments}' },
  // Cassandra
  ...(['SUCCESS', 'ERROR', 'FAILURE'] as const).map(
    (end): MessageRule => ({
      layout: `%{*}user:%{userName}|host:%{*}|source:/%{client}|port:%{port}|%{*}type:LOGIN_${end}|%{*}`,
      action: `LOGIN_${end}`,
      outcome: end === 'SUCCESS' ? 'success' : 'failure',
    }),
  ),
  {
    layout:
      '%{*}user:%{userName}|host:%{*}|source:/%{client}|port:%{port}|%{*}type:%{eventAction}|%{*}operation:%{query}',
  },
  // ClickHouse
  { layout: '%{*}(from %{client}, user: %{userName}, %{*}) %{query}', action: 'query' },
  { layout: '%{*}(from %{client}, user: %{userName}) %{query}', action: 'query' },
  { layout: '%{*}(from %{client}) %{query}', action: 'query' },
  // 3proxy
  ...['PROXY', 'SOCKS', 'SOCK4', 'SOCK5', 'TCPPM', 'POP3P', 'FTPPR', 'SMTPP', 'ADMIN'].map((service) => ({
    layout: `${service}.%{servicePort} %{code} %{userName} %{client} %{target} %{sent} %{received} %{*}`,
    action: 'proxy',
  })),
  // HCL Domino
  { layout: '%{*}Server: Authentication failure for %{userName}, connecting host %{client}: %{reason}', ...mailFailed },
  { layout: '%{*}Server%{*} Authentication failed for user %{userName>} ; connecting host [%{client}]', ...mailFailed },
  { layout: '%{*}Server%{*} Authentication failed for user %{userName>} ; connecting host %{client}', ...mailFailed },
  { layout: '%{*}: %{userName} [%{client}] authentication failure using internet password', ...mailFailed },
  { layout: '%{*}Server%{*}Connection from [%{client}] rejected for policy reasons%{*}', ...mailRefused },
  // Servers of Source games
  { layout: 'Bad Rcon: %{*} from "%{client}', ...loginFailed },
  // Open WebMail
  { layout: '[%{pid}] (%{client}) %{userName} - login error - %{reason}', ...loginFailed },
  { layout: '[%{pid}] (%{client}) %{userName} - %{eventAction} - %{reason}' },
  { layout: '%{*}Failed Login: username=%{userName>} ip=%{client}', ...loginFailed },
  { layout: '%{*}Successful Login: username=%{userName>} ip=%{client} method=%{authMethod} %{*}', ...login },
  { layout: '%{*}User Logout: username=%{userName>} ip=%{client}', action: 'logout' },
  { layout: 'User %{userName} has started impersonating %{targetUser}', action: 'impersonation', outcome: 'success' },
  { layout: 'IP address %{client} found in DNS blacklist %{list}, %{*}', action: 'mail-listed' },
  { layout: 'Failed %{service} login from %{client} with SASL method %{authMethod}', ...loginFailed },
  { layout: 'Administration login into %{service} from %{client} failed: %{reason}', ...loginFailed },
  { layout: '[%{userName}] failed to login from %{client}', ...loginFailed },
  { layout: '[%{userName}] connected to ZNC from %{client}', ...login },
  { layout: "%{*}[WEB] [%{client}] Authentication failed for '%{userName}' : %{reason}", ...loginFailed },
  { layout: "%{*}[WEB] [%{client}] Authentication succeeded for '%{userName}'%{*}", ...login },
  {
    layout: '%{*}User authentication failed. The user name that has been provided was "%{userName>}", from %{client}',
    ...loginFailed,
  },
  { layout: '%{*}Login with username %{userName} from %{client} failed (%{code})!', ...loginFailed },
  { layout: "%{*}) password doesn't match for %{urlPath} username: %{userName>} IP: %{client}", ...loginFailed },
  { layout: "(%{*}) password doesn't match for %{urlPath} username: %{userName>}, IP: %{client}", ...loginFailed },
  { layout: '(%{*}) digest: auth failed for %{userName}: wrong password, IP: %{client}', ...loginFailed },
  { layout: '(%{*}) get_password failed, IP: %{client}', ...loginFailed },
  { layout: '[%{*}] Failed to authenticate %{userName} with mechanism %{authMethod}: %{reason}', ...loginFailed },
  { layout: 'AUTHERR - [%{client}] %{reason}', ...loginFailed },
  { layout: "%{*}Password authentication failed for '%{userName>}' from IP: '%{client}'", ...loginFailed },
  { layout: "'%{client}' successful login to '%{userName}' after %{attempts} attempts", ...login },
  { layout: "'%{client}' %{attempts} failed login attempt%{*}ccount '%{userName}'%{*}", ...loginFailed },
];

export const peersAtTheEnd: readonly MessageRule[] = [
  ' from %{client}',
  ' from [%{client}]',
  ' from /%{client}',
  ' for client /%{client}',
  ' session at /%{client}',
  ' IP address %{client}',
  ' connecting host %{client}',
  ' from ip %{client}',
  ' - %{client}',
  ' from %{*} [%{client}]',
  ' host=%{*}[%{client}]',
  'ip=%{client}',
  ' IP: %{client}',
].map((text) => ({ layout: `%{*}${text}` }));
