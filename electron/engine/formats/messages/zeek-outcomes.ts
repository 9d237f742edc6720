/** What servers of LDAP say to those they do not let in, as Zeek spells it. */
const refusedByDirectory = [
  ...['invalid credentials', 'insufficient access rights', 'inappropriate authentication', 'unwilling to perform'],
  ...['auth method not supported', 'stronger auth required', 'confidentiality required', 'no such object'],
];

/**
 * What Zeek says of how something ended, where it is a word or a code: SMB commands, SOCKS, FTP, MQTT, LDAP, SSH as Bro wrote
 * it. Other codes say nothing of success, as that more is to be processed.
 * @source Zeek documentation, smb_cmd.log, socks.log, ftp.log, mqtt_connect.log, ldap.log; RFC 959, section 4.2; RFC 4511, 4.1.9
 */
export const zeekOutcomes = [
  ...refusedByDirectory.map((equals) => ({ key: 'result', equals, outcome: 'failure' as const })),
  ...['SUCCESS', 'succeeded', 'success'].map((equals) => ({ key: 'status', equals, outcome: 'success' as const })),
  ...[
    'LOGON_FAILURE',
    'ACCESS_DENIED',
    'WRONG_PASSWORD',
    'NO_SUCH_USER',
    'ACCOUNT_DISABLED',
    'ACCOUNT_LOCKED_OUT',
    'ACCOUNT_RESTRICTION',
    'PASSWORD_EXPIRED',
    'BAD_NETWORK_NAME',
    'connection not allowed by ruleset',
    'general SOCKS server failure',
    'request rejected or failed',
    'failure',
  ].map((equals) => ({ key: 'status', equals, outcome: 'failure' as const })),
  ...['226', '230', '250'].map((equals) => ({ key: 'reply_code', equals, outcome: 'success' as const })),
  ...['430', '530', '532', '550', '553'].map((equals) => ({ key: 'reply_code', equals, outcome: 'failure' as const })),
  { key: 'connect_status', equals: 'Connection Accepted', outcome: 'success' as const },
  ...[
    'Refused: unacceptable protocol version',
    'Refused: identifier rejected',
    'Refused: server unavailable',
    'Refused: bad user name or password',
    'Refused: not authorized',
  ].map((equals) => ({ key: 'connect_status', equals, outcome: 'failure' as const })),
];
