/** One and many of what is counted. */
export const leadUnits = {
  event_one: '{{n}} event',
  event_other: '{{n}} events',
  use_one: '{{n}} use',
  use_other: '{{n}} uses',
  time_one: '{{n}} time',
  time_other: '{{n}} times',
  day_one: '{{n}} day',
  day_other: '{{n}} days',
  hour_one: '{{n}} hour',
  hour_other: '{{n}} hours',
  account_one: '{{n}} account',
  account_other: '{{n}} accounts',
  token_one: '{{n}} token',
  token_other: '{{n}} tokens',
  address_one: '{{n}} address',
  address_other: '{{n}} addresses',
  network_one: '{{n}} network',
  network_other: '{{n}} networks',
  request_one: '{{n}} request',
  request_other: '{{n}} requests',
  record_one: '{{n}} record',
  record_other: '{{n}} records',
  step_one: '{{n}} step',
  step_other: '{{n}} steps',
  page_one: '{{n}} page',
  page_other: '{{n}} pages',
  action_one: '{{n}} action',
  action_other: '{{n}} actions',
  signature_one: '{{n}} signature',
  signature_other: '{{n}} signatures',
  line_one: '{{n}} line',
  line_other: '{{n}} lines',
  link_one: '{{n}} link',
  link_other: '{{n}} links',
};

/** Kinds of credentials, and how a thing of a kind is named in a sentence. */
export const credentialKindWords = {
  account: 'account',
  'access-key': 'access key',
  token: 'token',
  'signing-key': 'signing key',
  session: 'session',
  'ssh-key': 'SSH key',
  'api-key': 'API key',
};

/** Patterns of attack. */
export const patternWords = {
  'sql-injection': 'SQL injection tried',
  'cross-site-scripting': 'cross-site scripting tried',
  'path-traversal': 'leaving the folder tried',
  'probing-pages': 'asking for pages that are not there',
  'scanning-program': 'scanning program',
  'refused-sign-ins': 'refused sign-ins (401)',
  'wrong-server-password': 'wrong password of the web server',
  'payment-testing': 'failed payments from many addresses of a country',
  'cloud-reconnaissance': 'looking around a cloud account',
  'sensor-major': 'alert of the highest severity',
  'sensor-many-signatures': 'alerts of several signatures',
};
export type PatternName = keyof typeof patternWords;

export const nodeWords = {
  person: '{{name}}',
  account: 'the account {{name}}',
  credential: 'the credential {{name}}',
  address: 'the address {{name}}',
  actor: 'the actor {{name}}',
  device: 'the device {{name}}',
  network: 'the network {{name}}',
  page: 'the page {{name}}',
  resource: 'the resource {{name}}',
};
