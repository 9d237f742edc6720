/**
 * What Zeek says of how something ended, where it is a word or a code: SMB commands, SOCKS, FTP, MQTT. Other codes say nothing of
 * success, as that more is to be processed.
 * @source Zeek documentation, smb_cmd.log, socks.log, ftp.log, mqtt_connect.log; RFC 959, section 4.2
 */
export const zeekOutcomes = [
  ...['SUCCESS', 'succeeded'].map((equals) => ({ key: 'status', equals, outcome: 'success' as const })),
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
  ].map((equals) => ({ key: 'status', equals, outcome: 'failure' as const })),
  { key: 'reply_code', equals: '230', outcome: 'success' as const },
  ...['430', '530', '532', '550'].map((equals) => ({ key: 'reply_code', equals, outcome: 'failure' as const })),
  { key: 'connect_status', equals: 'Connection Accepted', outcome: 'success' as const },
  ...[
    'Refused: unacceptable protocol version',
    'Refused: identifier rejected',
    'Refused: server unavailable',
    'Refused: bad user name or password',
    'Refused: not authorized',
  ].map((equals) => ({ key: 'connect_status', equals, outcome: 'failure' as const })),
];
