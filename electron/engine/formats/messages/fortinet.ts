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
    // Of a mail, who sent it.
    userName: ['user', 'unauthuser', 'xauthuser', 'dstuser', 'from'],
    eventAction: ['action', 'logdesc', 'eventtype', 'desc', 'disposition'],
    eventProvider: ['subtype', 'type'],
    hostName: ['devname', 'devid'],
    processName: ['app', 'service'],
    httpMethod: ['http_method', 'method'],
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
    { key: 'action', equals: 'blocked', outcome: 'failure' },
    { key: 'action', equals: 'dropped', outcome: 'failure' },
    { key: 'action', equals: 'accept', outcome: 'success' },
    { key: 'action', equals: 'close', outcome: 'success' },
    { key: 'action', equals: 'passthrough', outcome: 'success' },
    { key: 'action', equals: 'tunnel-up', outcome: 'success' },
  ],
} satisfies Pairs;
