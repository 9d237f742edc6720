/** Activities of Google Workspace whose names say how they ended. */
const refused = [
  'login_failure',
  'risky_sensitive_action_blocked',
  'ACCESS_DENY_EVENT',
  'FAILED_PASSWORD_ATTEMPTS_EVENT',
];
const granted = ['login_success', 'risky_sensitive_action_allowed'];

/** Parameters that say it of activities whose names do not, with the words they say it in. */
const stated = [
  {
    parameter: 'login_challenge_status',
    passed: ['Challenge Passed.', 'passed'],
    failed: ['Challenge Failed.', 'incorrect_answer_entered'],
  },
  // Of what was done to a message in a group.
  { parameter: 'status', passed: ['succeeded'], failed: ['failed'] },
];

/**
 * The rules for outcomes where the name of an activity stands under the key `name` and its parameters under keys that begin
 * with `parameters`. The name comes first: a log-in that failed may have passed its challenge.
 */
export function workspaceOutcomes(places: readonly { name: string; parameters: string }[]) {
  const rules = (key: string, words: readonly string[], outcome: 'success' | 'failure') =>
    words.map((equals) => ({ key, equals, outcome }));
  return [
    ...places.flatMap(({ name }) => [...rules(name, refused, 'failure'), ...rules(name, granted, 'success')]),
    ...places.flatMap(({ parameters }) =>
      stated.flatMap(({ parameter, passed, failed }) => [
        ...rules(`${parameters}${parameter}`, passed, 'success'),
        ...rules(`${parameters}${parameter}`, failed, 'failure'),
      ]),
    ),
  ];
}
