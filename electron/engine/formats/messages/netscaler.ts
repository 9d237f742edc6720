import type { Layout, LineFormat } from '../format.ts';

/** What stands before the time of the device itself. */
const heads = ['', '<%{priority}> ', '<%{priority}>', '%{received} <%{facility}> %{sender} ', '%{received} %{sender} '];
const entries = [
  { name: 'LOGIN', outcome: 'success' },
  { name: 'LOGIN_FAILED', outcome: 'failure' },
] as const;
const rest = ' %{messageNumber} %{*} : %{message}';

/** The lines of a NetScaler whose times are written so. */
export function netscalerLayouts(time: string): Layout[] {
  const device = `${time} %{hostName} %{engine} : %{partition} %{feature} `;
  // As older versions write it, which know no partitions.
  const whole = `${time} %{hostName} %{engine} : %{feature} `;
  return [
    ...heads.flatMap((head) =>
      entries.map(({ name, outcome }) => ({ layout: `${head}${device}${name}${rest}`, action: name, outcome })),
    ),
    ...heads.map((head) => ({ layout: `${head}${device}%{eventAction}${rest}` })),
    ...heads.map((head) => ({ layout: `${head}${whole}%{eventAction}${rest}` })),
    ...heads.map((head) => ({ layout: `${head}${time} %{hostName} %{engine} : %{message}`, loose: true })),
  ];
}

export const netscaler = {
  uses: {
    mdy: { time: 'mdy' },
    yearFirst: { time: 'sophos' },
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
      { layout: 'Context %{*} - SessionId: %{session}- User %{userName} - Client_ip %{client} - %{*}' },
      { layout: 'Context %{*} - SessionId: %{session} - User %{userName} - Client_ip %{client} - %{*}' },
      { layout: 'User %{userName} - Client_ip %{client} - Failure_reason "%{reason}"%{*}' },
      { layout: 'User %{userName} - Remote_ip %{client} - Command "%{command}" - Status "%{status}"%{*}' },
      { layout: 'Context %{userName}@%{client} - %{*}' },
      { layout: 'Source %{client} - Vserver %{server} - %{*}Destination %{target} - %{*}' },
      { layout: 'Source %{client} - Destination %{target} - %{*}' },
      { layout: 'Source %{client} - %{*}' },
      { layout: '%{*}User <%{userName}>, Srcip: %{client}, Dstip: %{targetIp}, %{*}' },
      { layout: '%{*}user %{userName} clientip %{client} %{*}' },
      { layout: '%{*} - ClientIP %{client} - %{*}' },
    ],
  },
} as const satisfies Pick<LineFormat, 'uses' | 'messages'>;
