import type { LineFormat, MessageRule } from './format.ts';

const login = { action: 'ssh-login', outcome: 'success' } as const;
const failed = { action: 'ssh-failed', outcome: 'failure' } as const;
const invalid = { action: 'invalid-user', outcome: 'failure' } as const;
const closed = { action: 'ssh-closed' } as const;
// Said only before a login has succeeded.
const givenUp = { action: 'ssh-closed', outcome: 'failure' } as const;

// A user name is chosen by whoever connects and may say " from 192.0.2.1" itself: the last " from " is the server's own.
const ssh: readonly MessageRule[] = [
  { layout: 'message repeated %{repeated} times: [ %{message}]', again: true },
  { layout: 'message repeated %{repeated} times: [%{message}]', again: true },
  {
    layout:
      'Accepted %{authMethod} for %{userName>} from %{sourceIp} port %{port} ssh2: %{keyType} %{credential} ID %{certificate}',
    ...login,
  },
  {
    layout:
      'Accepted %{authMethod} for %{userName>} from %{sourceIp} port %{port} %{protocol}: %{keyType} %{credential}',
    ...login,
  },
  { layout: 'Accepted %{authMethod} for %{userName>} from %{sourceIp} port %{port} %{protocol}', ...login },
  { layout: 'Accepted %{authMethod} for %{userName>} from %{sourceIp} port %{port}', ...login },
  {
    layout:
      'Failed %{authMethod} for invalid user %{userName>} from %{sourceIp} port %{port} %{protocol}: %{keyType} %{credential}',
    ...failed,
  },
  { layout: 'Failed %{authMethod} for invalid user %{userName>} from %{sourceIp} port %{port} %{protocol}', ...failed },
  { layout: 'Failed %{authMethod} for invalid user %{userName>} from %{sourceIp} port %{port}', ...failed },
  { layout: 'Failed %{authMethod} for invalid user %{userName>} from %{sourceIp}', ...failed },
  { layout: 'Failed %{authMethod} for <invalid username> from %{sourceIp} port %{port} %{protocol}', ...failed },
  {
    layout:
      'Failed hostbased for %{userName} from %{sourceIp} port %{port} ssh2: %{keyType} %{credential}, client user "%{clientUser}", client host "%{clientHost}"',
    ...failed,
  },
  { layout: 'Failed %{authMethod} for %{userName} from %{sourceIp} port %{port} ssh1: ruser %{remoteUser}', ...failed },
  {
    layout: 'Failed %{authMethod} for %{userName>} from %{sourceIp} port %{port} %{protocol}: %{keyType} %{credential}',
    ...failed,
  },
  { layout: 'Failed %{authMethod} for %{userName>} from %{sourceIp} port %{port} %{protocol}', ...failed },
  { layout: 'Failed %{authMethod} for %{userName>} from %{sourceIp} port %{port}', ...failed },
  { layout: 'Failed %{authMethod} for %{userName>} from %{sourceIp}', ...failed },
  {
    layout: 'Postponed %{authMethod} for %{userName>} from %{sourceIp} port %{port} %{protocol}',
    action: 'ssh-postponed',
  },
  { layout: 'Invalid user %{userName>} from %{sourceIp} port %{port}', ...invalid },
  { layout: 'Invalid user %{userName>} from %{sourceIp}', ...invalid },
  { layout: 'Invalid user from %{sourceIp}', ...invalid },
  { layout: 'input_userauth_request: invalid user %{userName}', ...invalid },
  { layout: 'User %{userName>} from %{sourceIp} not allowed because %{reason}', ...failed },
  { layout: 'User %{userName} not allowed because %{reason}', ...failed },
  { layout: 'ROOT LOGIN REFUSED FROM %{sourceIp} port %{port}', ...failed },
  { layout: 'ROOT LOGIN REFUSED FROM %{sourceIp}', ...failed },
  { layout: 'PAM: %{reason} for illegal user %{userName>} from %{sourceIp}', ...failed },
  { layout: 'PAM: %{reason} for %{userName>} from %{sourceIp} via %{via}', ...failed },
  { layout: 'PAM: %{reason} for %{userName>} from %{sourceIp}', ...failed },
  {
    layout:
      'maximum authentication attempts exceeded for invalid user %{userName>} from %{sourceIp} port %{port} %{protocol}',
    ...failed,
  },
  {
    layout: 'maximum authentication attempts exceeded for %{userName>} from %{sourceIp} port %{port} %{protocol}',
    ...failed,
  },
  { layout: 'Disconnecting: Too many authentication failures for %{userName}', ...failed },
  { layout: 'Disconnecting: Too many authentication failures', ...failed },
  { layout: 'Disconnecting %{account} user %{accountAndIp} port %{port}: %{reason}', ...givenUp },
  { layout: 'Disconnected from %{account} user %{accountAndIp>} port %{port}', ...givenUp },
  { layout: 'Disconnected from user %{accountAndIp>} port %{port}', ...closed },
  { layout: 'Disconnected from %{sourceIp} port %{port}', ...closed },
  { layout: 'Connection closed by %{account} user %{accountAndIp>} port %{port}', ...givenUp },
  { layout: 'Connection closed by %{sourceIp} port %{port}', ...closed },
  { layout: 'Connection closed by %{sourceIp}', ...closed },
  { layout: 'Connection reset by %{account} user %{accountAndIp>} port %{port}', ...givenUp },
  { layout: 'Connection reset by %{sourceIp} port %{port}', ...closed },
  { layout: 'Received disconnect from %{sourceIp} port %{port}:%{reason}', ...closed },
  { layout: 'Received disconnect from %{sourceIp}: %{reason}', ...closed },
  { layout: 'Connection from %{sourceIp} port %{port} on %{serverIp} port %{serverPort}', action: 'ssh-connect' },
  { layout: 'Connection from %{sourceIp} port %{port}', action: 'ssh-connect' },
  { layout: 'Connection from %{sourceIp}', action: 'ssh-connect' },
  { layout: 'Did not receive identification string from %{sourceIp} port %{port}', action: 'ssh-probe' },
  { layout: 'Did not receive identification string from %{sourceIp}', action: 'ssh-probe' },
  {
    layout: 'Bad protocol version identification %{identification>} from %{sourceIp} port %{port}',
    action: 'ssh-probe',
  },
  {
    layout: 'Magic value check failed (%{value}) on obfuscated handshake from %{sourceIp} port %{port}',
    action: 'ssh-probe',
  },
  { layout: 'Unable to negotiate with %{sourceIp} port %{port}: %{reason}', action: 'ssh-probe' },
  { layout: 'banner exchange: Connection from %{sourceIp} port %{port}: %{reason}', action: 'ssh-probe' },
  { layout: 'ssh_dispatch_run_fatal: Connection from %{sourceIp} port %{port}: %{reason}', action: 'ssh-probe' },
  {
    layout: 'Timeout before authentication for connection from %{sourceIp} to %{serverIp}, pid = %{childPid}',
    action: 'ssh-timeout',
    outcome: 'failure',
  },
  { layout: 'Timeout before authentication for %{sourceIp} port %{port}', action: 'ssh-timeout', outcome: 'failure' },
  { layout: 'refused connect from %{*>} (%{sourceIp})', action: 'ssh-refused', outcome: 'failure' },
  {
    layout: 'Address %{sourceIp} maps to %{clientHost}, but this does not map back to the address%{*}',
    action: 'ssh-probe',
  },
  { layout: 'subsystem request for %{subsystem} by user %{userName}', action: 'ssh-subsystem' },
];

const pam: readonly MessageRule[] = [
  {
    layout: '%{pam}: authentication failure; %{*} ruser=%{remoteUser>} rhost=%{sourceIp>} user=%{userName}',
    action: 'login-failed',
    outcome: 'failure',
  },
  {
    layout: '%{pam}: authentication failure; %{*} ruser=%{remoteUser>} rhost=%{sourceIp}',
    action: 'login-failed',
    outcome: 'failure',
  },
  { layout: '%{pam}: authentication failure; %{*} user=%{userName}', action: 'login-failed', outcome: 'failure' },
  {
    layout: 'PAM %{repeated} more authentication failure%{*} rhost=%{sourceIp>} user=%{userName}',
    action: 'login-failed',
    outcome: 'failure',
  },
  {
    layout: 'PAM %{repeated} more authentication failure%{*} rhost=%{sourceIp}',
    action: 'login-failed',
    outcome: 'failure',
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
  { layout: '%{pam}: password changed for %{userName}', action: 'password-changed', outcome: 'success' },
  { layout: 'New session %{session} of user %{userName>}.', action: 'session-opened', outcome: 'success' },
];

const accounts: readonly MessageRule[] = [
  {
    layout: '%{userName} : TTY=%{tty} ; PWD=%{workingFolder} ; USER=%{targetUser} ; COMMAND=%{command}',
    action: 'sudo',
    outcome: 'success',
  },
  {
    layout: '%{userName} : %{reason} ; TTY=%{tty} ; PWD=%{workingFolder} ; USER=%{targetUser} ; COMMAND=%{command}',
    action: 'sudo',
    outcome: 'failure',
  },
  { layout: 'Successful su for %{targetUser} by %{userName}', action: 'su', outcome: 'success' },
  { layout: 'FAILED su for %{targetUser} by %{userName}', action: 'su', outcome: 'failure' },
  { layout: "%{*}'su %{targetUser}' failed for %{userName} on %{tty}", action: 'su', outcome: 'failure' },
  { layout: '+ /dev/%{tty} %{userName}:%{targetUser}', action: 'su', outcome: 'success' },
  { layout: '- /dev/%{tty} %{userName}:%{targetUser}', action: 'su', outcome: 'failure' },
  {
    layout: 'new user: name=%{userName}, UID=%{uid}, GID=%{gid}, home=%{home}, shell=%{shell}',
    action: 'user-added',
    outcome: 'success',
  },
  { layout: 'new group: name=%{group}, GID=%{gid}', action: 'group-added', outcome: 'success' },
  { layout: "failed adding user '%{userName}', %{reason}", action: 'user-added', outcome: 'failure' },
  { layout: "delete user '%{userName}'", action: 'user-removed', outcome: 'success' },
  { layout: "change user '%{userName}' %{change}", action: 'user-changed', outcome: 'success' },
  { layout: "add '%{userName}' to %{group}", action: 'user-changed', outcome: 'success' },
  { layout: '(%{userName}) CMD (%{command})', action: 'cron' },
];

const mailFailed = { action: 'mail-failed', outcome: 'failure' } as const;
const dovecotDatabases = ['pam', 'sql', 'ldap', 'passwd-file'];
const other: readonly MessageRule[] = [
  { layout: '%{*}(auth failed%{*} user=<%{userName}>,%{*}rip=%{sourceIp}, %{*}', ...mailFailed },
  { layout: '%{*}(auth failed%{*} user=<%{userName}>,%{*}rip=%{sourceIp}', ...mailFailed },
  { layout: '%{*}(auth failed%{*}rip=%{sourceIp}, %{*}', ...mailFailed },
  {
    layout: '%{*}-login: Login: user=<%{userName}>, method=%{authMethod}, rip=%{sourceIp}, %{*}',
    action: 'mail-login',
    outcome: 'success',
  },
  {
    layout: 'Login: user=<%{userName}>, method=%{authMethod}, rip=%{sourceIp}, %{*}',
    action: 'mail-login',
    outcome: 'success',
  },
  { layout: '%{*} user=<%{userName}>,%{*}rip=%{sourceIp}, %{*}', action: 'mail-closed' },
  { layout: '%{*} user=<%{userName}>,%{*}rip=%{sourceIp}', action: 'mail-closed' },
  { layout: '%{*}: rip=%{sourceIp}, lip=%{*}', action: 'mail-closed' },
  ...dovecotDatabases.flatMap((name): MessageRule[] => [
    { layout: `%{*}${name}(%{userName},%{sourceIp},%{session}): %{reason}`, ...mailFailed },
    { layout: `%{*}${name}(%{userName},%{sourceIp}): %{reason}`, ...mailFailed },
  ]),
  { layout: "%{*}ad password attempt for '%{userName>}' from %{sourceIp>}:%{port}", ...failed },
  { layout: '%{*}ogin attempt for nonexistent user from %{sourceIp>}:%{port}', ...invalid },
  { layout: "%{*} auth succeeded for '%{userName>}' from %{sourceIp>}:%{port}", ...login },
  { layout: "%{*}Exit before auth (user '%{userName>}', %{*} from %{sourceIp>}:%{port}", ...givenUp },
  { layout: "%{*}Exit before auth from <%{client}>: %{*>}user '%{userName}'", ...givenUp },
  { layout: '%{*>}AUTHFAIL: user=%{userName>} ip=%{sourceIp} time=%{*}', action: 'login-failed', outcome: 'failure' },
  { layout: 'OK LOGIN: Client "%{sourceIp}"', action: 'ftp-login', outcome: 'success' },
  { layout: 'OK LOGIN: Client "%{sourceIp}", anon password "%{password}"', action: 'ftp-login', outcome: 'success' },
  { layout: 'FAIL LOGIN: Client "%{sourceIp}"', action: 'ftp-failed', outcome: 'failure' },
  { layout: 'CONNECT: Client "%{sourceIp}"', action: 'ftp-connect' },
  {
    layout: 'OK DOWNLOAD: Client "%{sourceIp}", "%{urlPath>}", %{responseBytes} bytes, %{rate}',
    action: 'ftp-download',
    outcome: 'success',
  },
  { layout: 'FAIL DOWNLOAD: Client "%{sourceIp}", "%{urlPath>}", %{rate}', action: 'ftp-download', outcome: 'failure' },
  {
    layout: 'OK UPLOAD: Client "%{sourceIp}", "%{urlPath>}", %{uploadedBytes} bytes, %{rate}',
    action: 'ftp-upload',
    outcome: 'success',
  },
  { layout: 'OK %{command}: Client "%{sourceIp}", "%{urlPath}"', outcome: 'success' },
  { layout: 'FAIL %{command}: Client "%{sourceIp}", "%{urlPath}"', outcome: 'failure' },
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

const sasl = { action: 'mail-failed', outcome: 'failure' } as const;
const ftpFailed = { action: 'ftp-failed', outcome: 'failure' } as const;
const webFailed = { action: 'login-failed', outcome: 'failure' } as const;

/** Mail, FTP, name, telephone and web login servers, whichever file they write to. */
const servers: readonly MessageRule[] = [
  // Postfix
  {
    layout: 'warning: %{clientHost}[%{peer}]: SASL %{authMethod} authentication failed: %{*}sasl_username=%{userName}',
    ...sasl,
  },
  { layout: 'warning: %{clientHost}[%{peer}]: SASL %{authMethod} authentication failed%{*}', ...sasl },
  {
    layout: 'NOQUEUE: %{verdict}: %{command} from %{clientHost}[%{peer}]: %{reason}',
    action: 'mail-refused',
    outcome: 'failure',
  },
  {
    layout: '%{queueId}: client=%{clientHost}[%{peer}], sasl_method=%{authMethod}, sasl_username=%{userName}',
    action: 'mail-login',
    outcome: 'success',
  },
  { layout: '%{queueId}: client=%{clientHost}[%{peer}]%{*}', action: 'mail-client' },
  { layout: '%{queueId}: from=<%{userName}>, size=%{size}, nrcpt=%{recipients} (%{*}', action: 'mail-sent' },
  { layout: '%{queueId}: to=<%{recipient}>, %{*}status=%{status} (%{reason})', action: 'mail-delivered' },
  { layout: 'connect from %{clientHost}[%{peer}]', action: 'mail-connect' },
  { layout: 'disconnect from %{clientHost}[%{peer}]%{*}', action: 'mail-closed' },
  {
    layout: 'NOQUEUE: %{verdict}: %{command} from [%{peer}]:%{port}: %{reason}',
    action: 'mail-refused',
    outcome: 'failure',
  },
  { layout: 'lost connection after %{command} from %{clientHost}[%{peer}]', action: 'mail-closed' },
  { layout: 'timeout after %{command} from %{clientHost}[%{peer}]', action: 'mail-closed' },
  { layout: 'too many errors after %{command} from %{clientHost}[%{peer}]', action: 'mail-closed', outcome: 'failure' },
  {
    layout: 'improper command pipelining after %{command} from %{clientHost}[%{peer}]: %{input}',
    action: 'mail-probe',
  },
  { layout: 'SSL_accept error from %{clientHost}[%{peer}]: %{reason}', action: 'mail-probe' },
  { layout: 'PREGREET %{size} after %{seconds} from [%{peer}]:%{port}: %{input}', action: 'mail-probe' },
  { layout: 'CONNECT from [%{peer}]:%{port} to [%{*}]:%{*}', action: 'mail-connect' },
  // Sendmail
  {
    layout: 'AUTH=server, relay=%{*}[%{peer}], authid=%{userName}, mech=%{authMethod}, bits=%{bits}',
    action: 'mail-login',
    outcome: 'success',
  },
  { layout: 'AUTH failure (%{authMethod}): %{reason}, user=%{userName}, relay=%{*}[%{peer}]%{*}', ...sasl },
  { layout: 'AUTH failure (%{authMethod}): %{reason}, relay=%{*}[%{peer}]%{*}', ...sasl },
  {
    layout: 'ruleset=%{ruleset}, arg1=%{sender}, relay=%{*}[%{peer}], reject=%{reason}',
    action: 'mail-refused',
    outcome: 'failure',
  },
  { layout: '%{queueId}: from=%{sender}, size=%{size}, class=%{*}, relay=%{*}[%{peer}]%{*}', action: 'mail-received' },
  // Courier, Cyrus
  { layout: 'LOGIN FAILED, user=%{userName}, ip=[%{peer}]%{*}', ...sasl },
  { layout: 'LOGIN FAILED, method=%{authMethod}, ip=[%{peer}]%{*}', ...sasl },
  { layout: 'LOGIN, user=%{userName}, ip=[%{peer}]%{*}', action: 'mail-login', outcome: 'success' },
  { layout: 'LOGOUT, user=%{userName}, ip=[%{peer}]%{*}', action: 'mail-closed' },
  { layout: 'badlogin: %{clientHost}[%{peer}] plaintext %{userName} SASL(%{code}): %{reason}', ...sasl },
  { layout: 'badlogin: %{clientHost}[%{peer}] %{authMethod} [SASL(%{code}): %{reason}]', ...sasl },
  { layout: 'badlogin: %{clientHost}[%{peer}] %{reason}', ...sasl },
  {
    layout: 'login: %{clientHost}[%{peer}] %{userName} %{authMethod} User logged in%{*}',
    action: 'mail-login',
    outcome: 'success',
  },
  // Dante, Monit
  {
    layout: 'info: block(%{rule}): tcp/accept ]: %{source} %{target}: %{*}authentication failed for user "%{userName}"',
    action: 'proxy-failed',
    outcome: 'failure',
  },
  { layout: "HttpRequest: access denied -- client %{peer}: %{reason} for user '%{userName}'", ...webFailed },
  { layout: "HttpRequest: access denied -- client %{peer}: unknown user '%{userName}'", ...webFailed },
  { layout: 'HttpRequest: access denied -- client %{peer}: %{reason}', ...webFailed },
  // Exim
  { layout: '%{*} authenticator failed for %{*>} [%{peer}]:%{port}: %{reason} (set_id=%{userName})', ...sasl },
  { layout: '%{*} authenticator failed for %{*>} [%{peer}]: %{reason} (set_id=%{userName})', ...sasl },
  { layout: '%{*} authenticator failed for [%{peer}]:%{port}: %{reason}', ...sasl },
  {
    layout: '%{messageId} <= %{sender} H=%{*} [%{peer}]:%{port} %{*}A=%{authMethod}:%{userName} S=%{size} %{*}',
    action: 'mail-received',
    outcome: 'success',
  },
  { layout: '%{messageId} <= %{sender} H=%{*} [%{peer}]%{*}', action: 'mail-received', outcome: 'success' },
  { layout: 'H=%{*} [%{peer}]:%{port} %{*}rejected %{reason}', action: 'mail-refused', outcome: 'failure' },
  { layout: 'H=%{*} [%{peer}]%{*}rejected %{reason}', action: 'mail-refused', outcome: 'failure' },
  // Amavis, Axigen
  {
    layout: '(%{*}) %{verdict} {%{*}}, [%{peer}]:%{port} %{*}<%{sender}> -> <%{recipient}>%{*}',
    action: 'mail-scanned',
  },
  { layout: "%{*}: Authentication error for user '%{userName}'%{*}", ...sasl },
  { layout: '%{*}: User [%{userName}] successfully authorized!', action: 'mail-login', outcome: 'success' },
  { layout: '%{*} connection accepted from [%{peer}]', action: 'mail-connect' },
  // ProFTPD, Pure-FTPd
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}USER %{userName}: no such user found%{*}', ...ftpFailed },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}USER %{userName} (Login failed): %{reason}', ...ftpFailed },
  {
    layout: '%{*} (%{clientHost}[%{peer}])%{*}USER %{userName}: Login successful%{*}',
    action: 'ftp-login',
    outcome: 'success',
  },
  {
    layout: '%{*} (%{clientHost}[%{peer}])%{*}ANON %{userName}: Login successful%{*}',
    action: 'ftp-login',
    outcome: 'success',
  },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}SECURITY VIOLATION: %{reason}', ...ftpFailed },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}Maximum login attempts%{*}', ...ftpFailed },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}FTP session opened%{*}', action: 'ftp-connect' },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}FTP session closed%{*}', action: 'ftp-closed' },
  { layout: '[%{userName}] OK LOGIN: Client "%{peer}"%{*}', action: 'ftp-login', outcome: 'success' },
  { layout: '[%{userName}] FAIL LOGIN: Client "%{peer}"', ...ftpFailed },
  {
    layout: '[%{userName}] OK DOWNLOAD: Client "%{peer}", "%{urlPath>}", %{responseBytes} bytes, %{rate}',
    action: 'ftp-download',
    outcome: 'success',
  },
  {
    layout: '[%{userName}] OK UPLOAD: Client "%{peer}", "%{urlPath>}", %{uploadedBytes} bytes, %{rate}',
    action: 'ftp-upload',
    outcome: 'success',
  },
  { layout: '(%{*}@%{peer}) [WARNING] Authentication failed for user [%{userName}]', ...ftpFailed },
  { layout: '(%{*}@%{peer}) [INFO] %{userName} is now logged in', action: 'ftp-login', outcome: 'success' },
  {
    layout: '(%{userName}@%{peer}) [NOTICE] %{urlPath} %{direction}  (%{responseBytes} bytes, %{rate})',
    action: 'ftp-transfer',
    outcome: 'success',
  },
  // BIND, dnsmasq
  {
    layout: "%{*}client @%{*} %{peer}#%{port} (%{queryName}): query%{*}'%{*}' denied",
    action: 'dns-query',
    outcome: 'failure',
  },
  {
    layout: "%{*}client @%{*} %{peer}#%{port} (%{queryName}): zone transfer '%{*}' denied",
    action: 'dns-transfer',
    outcome: 'failure',
  },
  { layout: '%{*}client @%{*} %{peer}#%{port} (%{queryName}): query: %{*} IN %{queryType} %{*}', action: 'dns-query' },
  { layout: '%{*}client @%{*} %{peer}#%{port} (%{queryName}): %{reason}', action: 'dns' },
  { layout: '%{*}client %{peer}#%{port} (%{queryName}): query: %{*} IN %{queryType} %{*}', action: 'dns-query' },
  { layout: '%{*}client %{peer}#%{port}: query: %{queryName} IN %{queryType} %{*}', action: 'dns-query' },
  { layout: 'query[%{queryType}] %{queryName} from %{peer}', action: 'dns-query' },
  // DHCP: the address is the one that was given out.
  {
    layout: 'DHCPACK on %{peer} to %{mac} (%{clientName}) via %{relay}',
    action: 'dhcp-ack',
    outcome: 'success',
  },
  { layout: 'DHCPACK on %{peer} to %{mac} via %{relay}', action: 'dhcp-ack', outcome: 'success' },
  {
    layout: 'DHCPREQUEST for %{peer} (%{dhcpServer}) from %{mac} (%{clientName}) via %{relay}',
    action: 'dhcp-request',
  },
  { layout: 'DHCPREQUEST for %{peer} (%{dhcpServer}) from %{mac} via %{relay}', action: 'dhcp-request' },
  { layout: 'DHCPREQUEST for %{peer} from %{mac} (%{clientName}) via %{relay}', action: 'dhcp-request' },
  { layout: 'DHCPREQUEST for %{peer} from %{mac} via %{relay}', action: 'dhcp-request' },
  { layout: 'DHCPOFFER on %{peer} to %{mac} (%{clientName}) via %{relay}', action: 'dhcp-offer' },
  { layout: 'DHCPOFFER on %{peer} to %{mac} via %{relay}', action: 'dhcp-offer' },
  { layout: 'DHCPRELEASE of %{peer} from %{mac} (%{clientName}) via %{relay}', action: 'dhcp-release' },
  { layout: 'DHCPRELEASE of %{peer} from %{mac} via %{relay}', action: 'dhcp-release' },
  { layout: 'DHCPACK(%{interface}) %{peer} %{mac} %{clientName}', action: 'dhcp-ack', outcome: 'success' },
  { layout: 'DHCPACK(%{interface}) %{peer} %{mac}', action: 'dhcp-ack', outcome: 'success' },
  { layout: 'DHCPREQUEST(%{interface}) %{peer} %{mac}', action: 'dhcp-request' },
  { layout: 'DHCPOFFER(%{interface}) %{peer} %{mac}', action: 'dhcp-offer' },
  // Snort and Suricata to syslog
  {
    layout:
      '[%{signatureId}] %{signature} [Classification: %{classification}] [Priority: %{priority}]%{*}{%{protocol}} %{client} -> %{target}',
    action: 'alert',
  },
  {
    layout: '[%{signatureId}] %{signature} [Priority: %{priority}]%{*}{%{protocol}} %{client} -> %{target}',
    action: 'alert',
  },
  { layout: '[%{signatureId}]%{signature} {%{protocol}} %{client} -> %{target}', action: 'alert' },
  // Asterisk
  {
    layout:
      '%{*}SecurityEvent="SuccessfulAuth",%{*}AccountID="%{userName}",%{*}RemoteAddress="%{*}/%{*}/%{peer}/%{port}"%{*}',
    action: 'sip-login',
    outcome: 'success',
  },
  {
    layout:
      '%{*}SecurityEvent="%{securityEvent}",%{*}AccountID="%{userName}",%{*}RemoteAddress="%{*}/%{*}/%{peer}/%{port}"%{*}',
    action: 'sip-failed',
    outcome: 'failure',
  },
  {
    layout: "%{*}Registration from '%{userName>}' failed for '%{peer}' - %{reason}",
    action: 'sip-failed',
    outcome: 'failure',
  },
  // MikroTik
  { layout: '%{topics} user %{userName} logged in from %{peer} via %{via}', action: 'login', outcome: 'success' },
  { layout: '%{topics} user %{userName} logged out from %{peer} via %{via}', action: 'logout' },
  { layout: '%{topics} login failure for user %{userName} from %{peer} via %{via}', ...webFailed },
  // phpMyAdmin, WordPress (WP fail2ban)
  { layout: 'user denied: %{userName} (%{reason}) from %{peer}', ...webFailed },
  { layout: 'user denied: %{userName} from %{peer}', ...webFailed },
  { layout: 'Authentication failure for %{userName} from %{peer}', ...webFailed },
  { layout: 'Authentication attempt for unknown user %{userName} from %{peer}', ...webFailed },
  { layout: 'XML-RPC authentication failure for %{userName} from %{peer}', ...webFailed },
  { layout: 'Blocked authentication attempt for %{userName} from %{peer}', ...webFailed },
  { layout: 'Blocked user enumeration attempt from %{peer}', action: 'probe', outcome: 'failure' },
  // Storage of Synology and QNAP, Samba: who opened what
  { layout: 'User [%{userName}] from [%{peer}] failed to %{*}', ...webFailed },
  {
    layout: 'User [%{userName}] from [%{peer}] signed in to [%{service}] successfully%{*}',
    action: 'login',
    outcome: 'success',
  },
  { layout: 'User [%{userName}] from [%{peer}] logged in successfully%{*}', action: 'login', outcome: 'success' },
  { layout: 'User [%{userName}] from [%{peer}] signed out%{*}', action: 'logout' },
  { layout: 'User [%{userName}] from [%{peer}] logged out%{*}', action: 'logout' },
  {
    layout:
      'Event: %{eventAction}, Path: %{urlPath>}, File/Folder: %{kind}, Size: %{size}, User: %{userName}, IP: %{peer}',
    outcome: 'success',
  },
  {
    layout:
      'conn log: Users: %{userName}, Source IP: %{peer}, Computer name: %{computer}, Connection type: %{via}, Accessed resources: %{urlPath>}, Action: %{eventAction}',
  },
  {
    layout: 'event log: Users: %{userName}, Source IP: %{peer}, Computer name: %{computer}, Content: %{content}',
    action: 'event',
  },
  { layout: '%{userName}|%{peer}|%{computer}|%{share}|%{eventAction}|ok|%{details}', outcome: 'success' },
  { layout: '%{userName}|%{peer}|%{computer}|%{share}|%{eventAction}|fail%{details}', outcome: 'failure' },
  // Junos
  {
    layout: "UI_LOGIN_EVENT: User '%{userName}' login, class '%{class}' [%{*}], ssh-connection '%{peer} %{*}",
    action: 'login',
    outcome: 'success',
  },
  { layout: "UI_LOGIN_EVENT: User '%{userName}' login, %{*}", action: 'login', outcome: 'success' },
  { layout: "UI_LOGOUT_EVENT: User '%{userName}' logout%{*}", action: 'logout' },
  { layout: "UI_CMDLINE_READ_LINE: User '%{userName}', command '%{command>}'", action: 'command' },
  { layout: "SSHD_LOGIN_FAILED: Login failed for user '%{userName}' from host '%{peer}'", ...webFailed },
  { layout: 'LOGIN_FAILED: Login failed for user %{userName} from host %{peer}', ...webFailed },
  // strongSwan, F5 APM
  {
    layout: "%{*}[IKE] authentication of '%{userName}' with %{authMethod} successful",
    action: 'vpn-login',
    outcome: 'success',
  },
  { layout: "%{*}[CFG] assigning virtual IP %{virtualIp} to peer '%{userName}'", action: 'vpn-address' },
  { layout: "%{*}0149%{*}: %{profile}: Username '%{userName}'", action: 'vpn-login' },
  { layout: '%{*}New session from client IP %{peer} (%{location}) at VIP %{*}', action: 'vpn-session' },
  // Guacamole, CAS, Proxmox
  { layout: '%{*}Authentication attempt from [%{peer}, %{*}] for user "%{userName}" failed%{*}', ...webFailed },
  { layout: '%{*}Authentication attempt from [%{peer}] for user "%{userName}" failed%{*}', ...webFailed },
  { layout: '%{*}Authentication attempt from %{peer} for user "%{userName}" failed%{*}', ...webFailed },
  {
    layout: '%{*}User "%{userName}" successfully authenticated from [%{peer}%{*}]%{*}',
    action: 'login',
    outcome: 'success',
  },
  { layout: '%{*}|AUTHENTICATION_FAILED|%{userName}|%{peer}|%{server}', ...webFailed },
  { layout: '%{*}|AUTHENTICATION_SUCCESS|%{userName}|%{peer}|%{server}', action: 'login', outcome: 'success' },
  { layout: 'authentication failure; rhost=%{peer} user=%{userName} msg=%{reason}', ...webFailed },
  { layout: "<%{*}> successful auth for user '%{userName}'", action: 'login', outcome: 'success' },
];

const severities = ['EMERG', 'ALERT', 'CRIT', 'ERR', 'ERROR', 'WARNING', 'WARN', 'NOTICE', 'INFO', 'DEBUG'];

export default {
  id: 'syslog-auth',
  version: 2,
  kind: 'lines',
  title:
    'Syslog (RFC 3164, RFC 5424, rsyslog, auth.log, secure): sshd, sudo, su, PAM, mail, FTP and name servers, and plain lines',
  source:
    'RFC 3164; RFC 5424; rsyslog property replacer templates RSYSLOG_FileFormat and RSYSLOG_TraditionalFileFormat; OpenSSH auth.c, packet.c; Linux-PAM pam_unix; vsftpd logging.c; Dovecot login-common',
  specificity: 0.94,
  mappable: false,
  absent: '-',
  comment: '#',
  continued: true,
  rejectReason: 'Begins with no time that syslog would write.',
  layouts: [
    { layout: '<%{priority}>%{version} %{rfc3339} %{hostName} %{processName} %{pid} %{messageId} %{structured}' },
    { layout: '<%{priority}>%{stamp} %{hostName} %{program}: %{message}' },
    { layout: '<%{priority}>%{stamp} %{program}: %{message}' },
    { layout: '<%{priority}>%{stamp} %{hostName} %{message}' },
    { layout: '<%{priority}>%{rfc3339} %{hostName} %{program}: %{message}' },
    { layout: '<%{priority}>%{rfc3339} %{hostName} %{message}' },
    { layout: '%{stamp} %{hostName} %{program}: %{message}' },
    { layout: '%{stamp} %{hostName} %{program} (%{unit}): %{message}' },
    { layout: '%{stamp} %{hostName} %{program} <%{grade}>: %{message}' },
    { layout: '%{stamp} %{program}: %{message}' },
    { layout: '%{stamp}: %{message}' },
    { layout: '%{stamp} %{hostName} %{message}' },
    { layout: '%{stamp} %{message}' },
    { layout: '%{rfc3339} %{severity} %{program}: %{message}' },
    { layout: '%{rfc3339} %{hostName} %{processName} %{pid} %{messageId} %{structured}' },
    { layout: '%{rfc3339} %{hostName} %{program}: %{message}' },
    { layout: '%{rfc3339} %{program}: %{message}', loose: true },
    { layout: '%{iso} %{program}: %{message}', loose: true },
    { layout: '%{rfc3339} %{hostName} %{message}', loose: true },
    { layout: '%{ctime} [pid %{pid}] [%{userName}] %{message}' },
    { layout: '%{ctime} [pid %{pid}] %{message}' },
    { layout: '%{tai} %{program}: %{message}' },
    // As TCP carries it, with its length before it (RFC 6587).
    {
      layout:
        '%{length} <%{priority}>%{version} %{rfc3339} %{hostName} %{processName} %{pid} %{messageId} %{structured}',
    },
    { layout: '%{length} <%{priority}>%{stamp} %{hostName} %{program}: %{message}' },
    { layout: '%{monthname} %{hostName} %{program}: %{message}' },
    { layout: '%{monthname} %{hostName} %{message}', loose: true },
    { layout: '<%{priority}>%{monthname} %{hostName} %{message}' },
    { layout: '[%{compact}] [%{level}] %{message}' },
  ],
  uses: {
    stamp: { time: 'syslog' },
    monthname: { time: 'monthname' },
    length: { more: 'length', word: true },
    rfc3339: { time: 'rfc3339' },
    iso: { time: 'iso' },
    ctime: { time: 'ctime' },
    tai: { time: 'tai64n' },
    compact: { time: 'compact' },
    program: { part: 'program' },
    message: { part: 'message' },
    structured: { part: 'structured' },
    severity: { more: 'severity', oneOf: severities },
    // As the system log of macOS puts it.
    grade: {
      more: 'severity',
      oneOf: ['Emergency', 'Alert', 'Critical', 'Error', 'Warning', 'Notice', 'Info', 'Debug'],
    },
    client: { part: 'peer' },
    peer: { part: 'peer', address: true },
    accountAndIp: { part: 'account' },
  },
  messages: {
    heads: ['[INFO ] ', 'Info: ', 'fatal: ', 'error: '],
    tails: [' [preauth]'],
    rules: [...ssh, ...accounts, ...pam, ...other, ...servers],
  },
  samples: [
    {
      title: 'sshd and sudo without a year, a continued message, a repeated one',
      text: [
        'Feb 12 14:10:21 gate sshd[16378]: Invalid user pascal from 192.0.2.176 port 53502',
        'Feb 12 14:10:22 gate sshd[16378]: Failed password for invalid user a from 198.51.100.1 from 192.0.2.176 port 53502 ssh2',
        'Feb 12 14:10:23 gate sshd[16380]: Accepted publickey for dana from 192.0.2.60 port 60594 ssh2: ED25519 SHA256:5xyQPG1Z3CIiShclJ2iNya5TOdKDgE',
        'Feb 12 14:10:24 gate sudo:     dana : TTY=pts/1 ; PWD=/home/dana ; USER=root ; COMMAND=/bin/cat /etc/shadow',
        'Feb 12 14:10:25 gate kernel: a message',
        '\tof two lines',
        'Feb 12 14:10:26 gate sshd[16381]: message repeated 3 times: [ Failed password for root from 192.0.2.177 port 4 ssh2]',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-02-12T14:10:21Z',
          hostName: 'gate',
          processName: 'sshd',
          'more.pid': '16378',
          eventAction: 'invalid-user',
          eventOutcome: 'failure',
          userName: 'pascal',
          sourceIp: '192.0.2.176',
        },
        { userName: 'a from 198.51.100.1', sourceIp: '192.0.2.176', eventAction: 'ssh-failed' },
        {
          userName: 'dana',
          sourceIp: '192.0.2.60',
          eventAction: 'ssh-login',
          eventOutcome: 'success',
          credential: 'SHA256:5xyQPG1Z3CIiShclJ2iNya5TOdKDgE',
        },
        { userName: 'dana', eventAction: 'sudo', 'more.targetUser': 'root', 'more.command': '/bin/cat /etc/shadow' },
        { processName: 'kernel', message: 'a message' },
        { userName: 'root', eventAction: 'ssh-failed', 'more.repeated': '3' },
      ],
    },
    {
      title: 'RFC 5424 and RFC 3339 stamps',
      text: [
        '<38>1 2025-07-08T17:40:16.954167-04:00 gate.example sshd 57915 - [x@32473 a="b \\"c\\""] Failed password for root from 192.0.2.1 port 59197 ssh2',
        '2025-07-08T21:40:17.5+00:00 gate.example systemd[1]: Started Rotate log files.',
        '2025-07-08T21:40:18Z INFO trim[7]: done',
        '83 <34>1 2025-07-08T21:40:19Z gate.example su 77 ID47 - hello',
        'no time at all',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-07-08T21:40:16.954167Z',
          'more.priority': '38',
          'more.x@32473.a': 'b "c"',
          processName: 'sshd',
          'more.pid': '57915',
          userName: 'root',
          eventAction: 'ssh-failed',
        },
        { instant: '2025-07-08T21:40:17.500Z', processName: 'systemd', message: 'Started Rotate log files.' },
        { 'more.severity': 'INFO', processName: 'trim' },
        { 'more.length': '83', processName: 'su', message: 'hello' },
      ],
      rejects: [5],
    },
    {
      title: 'servers of mail, FTP and names, a hypervisor',
      text: [
        'Jun 24 03:11:07 mail postfix/smtpd[26897]: warning: unknown[198.51.100.7]: SASL LOGIN authentication failed: authentication failure',
        'Jun 24 03:11:08 mail postfix/smtpd[26897]: 4F1B2: client=pc.example[198.51.100.8], sasl_method=PLAIN, sasl_username=kim@shop.example',
        'Jun 24 03:11:09 ftp proftpd[80686]: 192.0.2.97 (198.51.100.9[198.51.100.9]) - USER lee (Login failed): Incorrect password',
        "Jun 24 03:11:10 ns named[7]: client @0x7f65 198.51.100.10#3076 (shop.example): zone transfer 'shop.example/AXFR/IN' denied",
        "Jun 24 03:11:11 host pvedaemon[36]: authentication failure; rhost=2001:db8::7 user=root@pam msg=no such user ('root@pam')",
        '',
      ].join('\n'),
      events: [
        { sourceIp: '198.51.100.7', eventAction: 'mail-failed', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.8', userName: 'kim@shop.example', eventAction: 'mail-login', eventOutcome: 'success' },
        { sourceIp: '198.51.100.9', userName: 'lee', eventAction: 'ftp-failed' },
        {
          sourceIp: '198.51.100.10',
          eventAction: 'dns-transfer',
          eventOutcome: 'failure',
          'more.queryName': 'shop.example',
        },
        { sourceIp: '2001:db8::7', userName: 'root@pam', eventOutcome: 'failure' },
      ],
    },
    {
      title: 'file servers that say who opened what, a router, a web application',
      text: [
        'Jun 24 03:11:07 nas WinFileService: Event: read, Path: /share/customers, 2.csv, File/Folder: File, Size: 5.1 KB, User: kim, IP: 198.51.100.7',
        'Jun 24 03:11:08 nas Connection: User [lee] from [198.51.100.8] failed to sign in to [DSM] via [password] due to authorization failure.',
        'Jun 24 03:11:09 fs smbd_audit: kim|198.51.100.9|pc7|share|open|ok|r|/srv/a.csv',
        "Jun 24 03:11:10 mx1 sshd[9]: SSHD_LOGIN_FAILED: Login failed for user 'root' from host '198.51.100.10'",
        'Jun 24 03:11:11 web phpMyAdmin[7]: user denied: root (mysql-denied) from 198.51.100.11',
        '',
      ].join('\n'),
      events: [
        { sourceIp: '198.51.100.7', userName: 'kim', eventAction: 'read', urlPath: '/share/customers, 2.csv' },
        { sourceIp: '198.51.100.8', userName: 'lee', eventAction: 'login-failed' },
        { sourceIp: '198.51.100.9', userName: 'kim', eventAction: 'open', eventOutcome: 'success' },
        { sourceIp: '198.51.100.10', userName: 'root' },
        { sourceIp: '198.51.100.11', userName: 'root', eventOutcome: 'failure', 'more.reason': 'mysql-denied' },
      ],
    },
    {
      title: 'months in French, Korean and in full; leases of DHCP, an alert of Snort',
      text: [
        'août 19 11:08:37 gate sshd[4961]: Invalid user pascal from 192.0.2.176 port 53502',
        '8월 19 11:08:38 gate sudo:     dana : TTY=pts/1 ; PWD=/home/dana ; USER=root ; COMMAND=/bin/sh',
        'August 19 11:08:39 gate dhcpd[7]: DHCPACK on 192.0.2.7 to 00:00:5e:00:53:01 (pc7) via eth1',
        'Aug 19 11:08:40 ids snort[7]: [1:2009187:4] ET WEB bad [Classification: Web Application Attack] [Priority: 1] {TCP} 198.51.100.7:80 -> 192.0.2.1:56068',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-08-19T11:08:37Z', hostName: 'gate', sourceIp: '192.0.2.176', eventAction: 'invalid-user' },
        { instant: '2025-08-19T11:08:38Z', userName: 'dana', eventAction: 'sudo' },
        { sourceIp: '192.0.2.7', eventAction: 'dhcp-ack', 'more.clientName': 'pc7', 'more.mac': '00:00:5e:00:53:01' },
        { sourceIp: '198.51.100.7', eventAction: 'alert', 'more.target': '192.0.2.1:56068' },
      ],
    },
    {
      title: 'vsftpd',
      text: 'Mon Jun  6 18:43:59 2016 [pid 3] [jean] OK DOWNLOAD: Client "192.0.2.9", "/home/jean/a, b.png", 1884648 bytes, 41264.44Kbyte/sec\n',
      events: [
        {
          instant: '2016-06-06T18:43:59Z',
          userName: 'jean',
          sourceIp: '192.0.2.9',
          urlPath: '/home/jean/a, b.png',
          responseBytes: 1884648,
          eventAction: 'ftp-download',
        },
      ],
    },
  ],
} satisfies LineFormat;
