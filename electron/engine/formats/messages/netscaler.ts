import type { Layout, LineFormat } from '../format.ts';

/** What stands before the time of the device itself. */
const heads = [
  '',
  '<%{priority}> ',
  '<%{priority}>',
  ' <%{priority}> ',
  '%{received} <%{facility}> %{sender} ',
  '%{received} %{sender} ',
];
const entries = [
  { name: 'LOGIN', outcome: 'success' },
  { name: 'LOGIN_FAILED', outcome: 'failure' },
] as const;
const allowed = [
  { said: 'Allowed', outcome: 'success' },
  { said: 'Denied', outcome: 'failure' },
] as const;
const rest = ' %{messageNumber} %{*} : %{message}';

/** Lines framed by RFC 5424, where the feature stands as the program and the engine as its process. */
export function framedLayouts(): Layout[] {
  const place = '<%{priority}>%{version} %{rfc3339} %{hostName} %{feature} %{engine} - - %{partition} ';
  return [
    ...entries.map(({ name, outcome }) => ({
      layout: `${place}${name}${rest}`,
      action: name,
      outcome,
      must: ['-PPE-'],
    })),
    { layout: `${place}%{eventAction}${rest}`, must: ['-PPE-'] },
  ];
}

/** Lines without the device's own time, which a relay took away: only its own, where it wrote one, says when it was. */
export function timelessLayouts(): Layout[] {
  return heads.slice(1).flatMap((head) => {
    const place = `${head.replace(' %{sender} ', ' ')}%{hostName} %{engine} : %{partition} %{feature} `;
    return [
      ...entries.map(({ name, outcome }) => ({
        layout: `${place}${name}${rest}`,
        action: name,
        outcome,
        must: ['-PPE-'],
      })),
      { layout: `${place}%{eventAction}${rest}`, must: ['-PPE-'] },
    ];
  });
}

/** The lines of a NetScaler whose times are written so; one without a name leaves its place empty, or leaves it out. */
export function netscalerLayouts(time: string): Layout[] {
  return [...layoutsOf(time, ' %{hostName} '), ...layoutsOf(time, '  '), ...layoutsOf(time, ' ')];
}

function layoutsOf(time: string, name: string): Layout[] {
  const device = `${time}${name}%{engine} : %{partition} %{feature} `;
  // As older versions write it, which know no partitions.
  const whole = `${time}${name}%{engine} : %{feature} `;
  return [
    ...heads.flatMap((head) =>
      entries.map(({ name, outcome }) => ({ layout: `${head}${device}${name}${rest}`, action: name, outcome })),
    ),
    ...heads.map((head) => ({ layout: `${head}${device}%{eventAction}${rest}` })),
    ...heads.flatMap((head) =>
      entries.map(({ name, outcome }) => ({ layout: `${head}${whole}${name}${rest}`, action: name, outcome })),
    ),
    ...heads.map((head) => ({ layout: `${head}${whole}%{eventAction}${rest}` })),
    ...heads.map((head) => ({ layout: `${head}${time}${name}%{engine} : %{message}`, loose: true })),
  ];
}

export const netscaler = {
  uses: {
    mdy: { time: 'mdy' },
    yearFirst: { time: 'sophos' },
    rfc3339: { time: 'rfc3339' },
    version: { more: 'version', oneOf: ['1'] },
    received: { time: 'syslog' },
    priority: { more: 'priority', word: true },
    facility: { more: 'facility', word: true },
    sender: { more: 'sender', word: true },
    engine: { more: 'engine', word: true },
    partition: { more: 'partition', word: true },
    feature: { field: 'eventProvider', word: true },
    eventAction: { field: 'eventAction', word: true },
    client: { part: 'peer', address: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      {
        layout:
          'Context %{*} - SessionId: %{session}- User %{userName} - Client_ip %{client} - Nat_ip %{natIp} - Vserver %{server} - Browser_type "%{userAgent}"%{*}',
      },
      // What a connection through the VPN was let do.
      ...allowed.flatMap(({ said, outcome }) =>
        ['Context %{*} - SessionId: %{session}User %{userName}', 'User %{userName}'].map((who) => ({
          layout: `${who} - Client_ip %{client} - %{*}Destination %{target} - %{*} - Access ${said} - %{*}`,
          outcome,
        })),
      ),
      { layout: 'Context %{*} - SessionId: %{session}User %{userName} - Client_ip %{client} - %{*}' },
      // An account may itself hold the sign that stands before its address.
      ...['%{*}@%{*}', '%{*}'].flatMap((account) => [
        {
          layout: `Context ${account}@%{client} - SessionId: %{session} - %{urlDomain} User %{userName} : Group(s) %{group} : Vserver %{server} - %{*} : SSO is %{sso} : %{httpMethod} %{urlPath} %{*}`,
        },
        { layout: `Context ${account}@%{client} - SessionId: %{session}User %{userName} - Client_ip%{*}` },
      ]),
      { layout: 'Context %{userName}@%{client} - %{*}' },
      { layout: 'Sessionid %{session} - User %{userName} - Client_ip %{client} - %{*}' },
      { layout: 'User %{userName} - Client_ip %{client} - Failure_reason "%{reason}"%{*}' },
      { layout: 'User %{userName} - Client_ip %{client} - X-Forwarded-For_ip %{xForwardedFor} - Nat_ip %{*}' },
      { layout: 'User %{userName} - Client_ip %{client} - %{*}' },
      // What the application firewall says: the client, a number, a session, a profile, and what became of it.
      ...[
        { said: 'not blocked' },
        { said: 'blocked', outcome: 'failure' as const },
        { said: 'transformed' },
        { said: 'BLOCKED', outcome: 'failure' as const },
      ].map(({ said, ...end }) => ({
        layout: `%{client} %{transaction}-PPE%{*} %{session} %{profile} %{reason>} <${said}>%{*}`,
        ...end,
      })),
      {
        layout: '"Authentication is rejected for %{userName} (client ip : %{~client} %{*}',
        outcome: 'failure',
      },
      { layout: 'User - ADM_User %{*} - Remote_ip - Command "%{command>}" - Status "Success"%{*}', outcome: 'success' },
      { layout: 'User %{userName} - Client_ip - %{*}' },
      { layout: 'User %{userName} - Client_ip  - %{*}' },
      ...['User %{userName} - ADM_User %{admUser}', 'User %{userName}'].flatMap((who) => [
        {
          layout: `${who} - Remote_ip %{client} - Command "%{command>}" - Status "Success"%{*}`,
          outcome: 'success' as const,
        },
        {
          layout: `${who} - Remote_ip %{client} - Command "%{command>}" - Status "ERROR%{reason}"%{*}`,
          outcome: 'failure' as const,
        },
        { layout: `${who} - Remote_ip %{client} - Command "%{command>}" - Status "%{status}"%{*}` },
      ]),
      {
        layout:
          '[%{*}Source %{client} - Destination %{target} - customername %{*} - username:domainname %{userName}:%{domain} - %{*}',
      },
      ...(['ALLOW', 'DENY'] as const).flatMap((verdict) => {
        const outcome = verdict === 'ALLOW' ? ('success' as const) : ('failure' as const);
        return [
          { layout: `Source %{client} --> Destination %{target} - %{*}Action ${verdict}%{*}`, outcome },
          {
            layout: `Source %{client} - Destination %{target} User: %{userName} - Domain: %{domain} - %{*}Action: ${verdict} %{*}`,
            outcome,
          },
          {
            layout: `Source %{client} - Destination %{target} URL %{url} - %{*} - Policyaction ${verdict}%{*}`,
            outcome,
          },
        ];
      }),
      { layout: 'Source %{client} --> Destination %{target} - %{*}' },
      {
        layout: 'Source %{client} - Destination %{target} - %{*}username:domainname %{userName}:%{domain} - %{*}',
      },
      { layout: '"[Remote ip = %{client}] %{*}' },
      { layout: 'Source %{client} - Vserver %{server} - %{*}Destination %{target} - %{*}' },
      { layout: 'Source %{client} - Destination %{target} - %{*}' },
      { layout: 'Source %{client} - %{*}' },
      { layout: '%{*}User <%{userName}>, Srcip: %{client}, Dstip: %{targetIp}, %{*}' },
      { layout: '%{*}user %{userName} clientip %{client} %{*}' },
      { layout: '%{*} - ClientIP %{client} - %{*}' },
    ],
  },
} as const satisfies Pick<LineFormat, 'uses' | 'messages'>;
