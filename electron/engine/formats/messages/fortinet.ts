import type { Pairs } from '../format.ts';

/** The keys of Fortinet's logs, whatever stands between them. */
export const fortinetPairs = {
  claims: [
    ['logid', 'type', 'date', 'time'],
    ['logid', 'type', 'eventtime'],
    ['log_id', 'type', 'date', 'time'],
  ],
  // The clock of the device and its offset, as every screen of the device shows it; without an offset, the exact count.
  time: ['date + time + tz', 'eventtime', 'date + time'],
  fields: {
    // `ui` and `userfrom` say by what, and in brackets from where: `https(192.0.2.7)`.
    sourceIp: ['srcip', 'remip', 'src', 'client_ip', 'ip', 'ui', 'userfrom'],
    // Of a mail, who sent it; of SSH that was looked into, who asked to be let in.
    userName: ['user', 'unauthuser', 'xauthuser', 'dstuser', 'from', 'login'],
    eventAction: ['action', 'logdesc', 'eventtype', 'desc', 'disposition'],
    eventProvider: ['subtype', 'type'],
    hostName: ['devname', 'devid'],
    processName: ['app', 'service'],
    // `method` is how a page was rated, by its domain or its address, and by what an administrator came.
    httpMethod: ['http_method', 'httpmethod'],
    httpStatus: ['status'],
    urlDomain: ['hostname', 'http_host'],
    urlPath: ['url', 'http_url'],
    userAgent: ['agent', 'http_agent'],
    responseBytes: ['rcvdbyte'],
    message: ['msg', 'logdesc'],
  },
  absent: ['N/A', 'n/a', 'undefined'],
  outcomes: [
    { key: 'status', equals: 'success', outcome: 'success' },
    { key: 'status', equals: 'logon', outcome: 'success' },
    { key: 'status', equals: 'failed', outcome: 'failure' },
    { key: 'status', equals: 'failure', outcome: 'failure' },
    { key: 'status', equals: 'negotiate_error', outcome: 'failure' },
    // FortiManager and FortiAnalyzer, of their administrators.
    { key: 'desc', equals: 'user login/logout successful', outcome: 'success' },
    { key: 'desc', equals: 'user login/logout failed', outcome: 'failure' },
    // FortiMail, of a mail.
    { key: 'disposition', equals: 'accept', outcome: 'success' },
    ...['reject', 'discard', 'quarantine', 'system quarantine'].map((equals) => ({
      key: 'disposition',
      equals,
      outcome: 'failure' as const,
    })),
    { key: 'action', equals: 'ssl-login-fail', outcome: 'failure' },
    { key: 'action', equals: 'deny', outcome: 'failure' },
    { key: 'action', equals: 'alert_deny', outcome: 'failure' },
    // What security profiles do with a connection, a file or a page.
    ...['blocked', 'block', 'dropped', 'drop_session', 'clear_session', 'reject', 'kill-session'].map((equals) => ({
      key: 'action',
      equals,
      outcome: 'failure' as const,
    })),
    ...['pass', 'pass_session', 'fsso-logon'].map((equals) => ({
      key: 'action',
      equals,
      outcome: 'success' as const,
    })),
    { key: 'action', equals: 'accept', outcome: 'success' },
    { key: 'action', equals: 'close', outcome: 'success' },
    { key: 'action', equals: 'passthrough', outcome: 'success' },
    { key: 'action', equals: 'tunnel-up', outcome: 'success' },
  ],
} satisfies Pairs;
