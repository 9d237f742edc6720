/** Words of gateways, proxies and mail filters for what they let through. */
const letThrough = [
  ...['allow', 'allowed', 'accept', 'accepted', 'permit', 'permitted', 'pass', 'passed', 'req_passed'],
  ...['success', 'successful', 'succeeded'],
];
/** And for what they kept out. What is only watched (`alert`, `detect`, `monitor`) is neither. */
const keptOut = [
  ...['deny', 'denied', 'drop', 'dropped', 'block', 'blocked', 'reject', 'rejected', 'prevent', 'prevented'],
  ...['reset', 'reset-both', 'reset-client', 'reset-server', 'block-url', 'block-ip', 'sinkhole', 'terminated'],
  ...[
    'quarantine',
    'quarantined',
    'failure',
    'failed',
    'fail',
    'failed log in',
    'req_blocked_security',
    'req_blocked_acl',
  ],
];

/** How it ended, by what such keys say in small letters, for each key in turn. */
export function verdictsOf(keys: readonly string[]) {
  return keys.flatMap((key) => [
    ...letThrough.map((equals) => ({ key, equals, outcome: 'success' as const })),
    ...keptOut.map((equals) => ({ key, equals, outcome: 'failure' as const })),
  ]);
}

/** The same where letters count. */
export function verdictsAsWritten(keys: readonly string[]) {
  return verdictsOf(keys).flatMap((one) =>
    [one.equals, one.equals[0]?.toUpperCase() + one.equals.slice(1), one.equals.toUpperCase()].map((equals) => ({
      ...one,
      equals,
    })),
  );
}
