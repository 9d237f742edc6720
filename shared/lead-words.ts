/**
 * What the rules of leads say, in English: for terminal, report and page. Other languages are in the page's words, by the
 * same names. A rule finds; these words say what it looks for, what would be innocent and what would decide it.
 */

export const leadRuleWords = {
  'credential-outlived-owner': {
    title: 'Credential used after its owner left',
    looksFor:
      'Keys, tokens and fingerprints of people in the roster, used after their last day; with them what else happened in the owner’s name from the same addresses.',
    innocent: {
      delegated: 'A colleague or a job went on using the key (delegated use).',
      wrongDay: 'The last day in the roster is wrong, or work was agreed on after it.',
    },
    decides: {
      handedOut: 'The list of systems and people to whom the key had been handed out.',
      holder: 'Who held the address at that time (lease, VPN or carrier records).',
    },
  },
  'activity-after-last-day': {
    title: 'Activity in the name of a person who had left',
    looksFor: 'Events of the accounts and aliases of people in the roster at or after the end of their last day.',
    innocent: {
      attempts: 'Attempts by others against a known account name.',
      jobs: 'Jobs that run under the account.',
      wrongDay: 'The last day in the roster is wrong.',
    },
    decides: {
      holder: 'Who held the addresses at that time.',
      locked: 'The record of when the account was locked, and by whom.',
    },
  },
  'credential-never-issued': {
    title: 'Tokens used but never issued',
    looksFor:
      'Tokens in use that the log of issuing does not hold although it covers the time in which they would have been issued.',
    innocent: {
      secondIssuer: 'A second issuer whose log is not among the evidence (a partner, a test system, a load test).',
      lostLines: 'Lines of the log of issuing that were lost without leaving a whole day empty.',
    },
    decides: {
      issuers: 'The logs of every issuer that holds the signing key.',
      readers: 'The record of who could read the signing key.',
    },
  },
  'credential-used-after-revocation': {
    title: 'Credential used after it was withdrawn',
    looksFor:
      'Uses at or after the withdrawal of a key, token or session, by the evidence or as stated; refused ones count little.',
    innocent: {
      untold: 'A partner or a job that had not been told, and was refused.',
      slow: 'The withdrawal takes time to reach every gateway.',
      clocks: 'The clocks of the two logs differ.',
    },
    decides: { list: 'The gateway’s own list of withdrawn credentials and when it was refreshed.' },
  },
  'credential-alive-after-owner-left': {
    title: 'Key in force after its owner left',
    looksFor: 'Keys of people who left, neither withdrawn nor expired by their last day, also when nobody used them.',
    innocent: {
      shared: 'A shared key that only bears the name of who made it.',
      kept: 'A key kept on purpose for a job that needs it.',
    },
    decides: {
      withdrawn: 'The record of keys withdrawn when the person left.',
      known: 'Who else knew the key.',
    },
  },
  'credential-many-subjects': {
    title: 'One credential acting for many accounts',
    looksFor: 'Tokens, sessions, access keys and fingerprints that events tie to more than one account.',
    innocent: {
      service: 'A service key that acts on behalf of its users.',
      several: 'One person with several accounts.',
    },
    decides: { issuer: 'What the issuer says the credential may do, and for whom.' },
  },
  'credential-without-login': {
    title: 'Use without a login before it',
    looksFor: 'Tokens and sessions used without a login or an issue before, where logins are logged at all.',
    innocent: {
      elsewhere: 'A login on another system whose log is missing.',
      before: 'A token issued before the evidence begins.',
    },
    decides: { logins: 'The login log of every system that can issue such tokens.' },
  },
  'guessed-login': {
    title: 'Many failed logins from one address',
    looksFor:
      'Addresses with at least five lines of failed logins within an hour (a line that says it stands for several counts as often), and the accounts that came in from there afterwards.',
    innocent: {
      forgotten: 'A forgotten or changed password.',
      job: 'A job or a device that still has the old password.',
      many: 'Many people behind one address, each mistyping now and then.',
    },
    decides: {
      holder: 'Who held the address then.',
      second: 'The records of second factors and lock-outs of the accounts that came in.',
    },
  },
  'attack-pattern': {
    title: 'Requests after a known pattern of attack',
    looksFor:
      'Sources that follow one of a list of patterns (SQL injection, cross-site scripting, leaving the folder, asking for pages that are not there, scanning programs, refused sign-ins, failed payments by country, looking around a cloud account, alerts of a sensor) past its bound: more than so many at a time, of which one is forgotten every so often. Which events count is the filter of the lead; the event named is the one that passed the bound first.',
    innocent: {
      test: 'A penetration test or a scan that was ordered.',
      broken: 'A program with broken links or an old password.',
      crawler: 'A crawler or a monitoring system.',
    },
    decides: {
      ordered: 'The orders and time windows of security tests.',
      answered: 'What the server answered: sizes and status of these responses.',
    },
  },
  'new-network': {
    title: 'First use from a network or country its own past does not know',
    looksFor:
      'Accounts that came from one to three networks and then from another: the network that announces the address, where address data know it, else 256 neighbouring addresses (a /48 of IPv6). A country is the one of registration, or as a network list of the case states it. Accounts that roam through many networks are left out.',
    innocent: {
      travel: 'Travel, working from home, a new provider or office.',
      carrier: 'A mobile carrier that changes addresses.',
      registration: 'An address registered in one country and used in another.',
    },
    decides: {
      holder: 'Who held the new address then.',
      asked: 'The person’s own account of where they were.',
    },
  },
  'unusual-hours': {
    title: 'Hours unlike the account’s own past',
    looksFor:
      'Accounts with at least 50 events on 10 days behind them that become busy at an hour of the day (in the zone of the case) at which, an hour more or less, they never were.',
    innocent: {
      shift: 'A night shift, an emergency, a maintenance window.',
      moved: 'A job that was moved to another hour.',
    },
    decides: { duty: 'Duty rosters and change records of those days.' },
  },
  'many-records': {
    title: 'More per hour than its own and its peers’ past',
    looksFor:
      'Accounts with an hour of at least 30 events that is five times the usual busiest hour of all accounts (99 of 100 stay below) and five times their own middle hour.',
    innocent: {
      test: 'A load test.',
      transfer: 'A partner’s or a nightly transfer.',
      crawler: 'A crawler or a monitoring system.',
    },
    decides: {
      schedule: 'The schedule of tests and jobs.',
      returned: 'What was returned: sizes and record numbers of these responses.',
    },
  },
  'walking-ids': {
    title: 'Walking through record numbers',
    looksFor:
      'Accounts (and, where none is stated, programs) whose requests name numbered records in rising order: at least 50 steps, 9 in 10 of them upward. Resumed: the same number again after half an hour from another address or with another credential.',
    innocent: {
      crawler: 'A public crawler of a catalogue.',
      test: 'A load test on test records.',
      partner: 'A partner whose own orders are numbered in order of time.',
    },
    decides: {
      whose: 'Which records these numbers are, and whose.',
      agreements: 'Agreements with partners and crawlers on what they may read.',
    },
  },
  'shared-address': {
    title: 'Address shared by a known person and an unknown actor',
    looksFor:
      'Addresses, not known for the people of the roster, from which both an account of theirs and an account of nobody known came.',
    innocent: {
      wayOut: 'A shared way out: a carrier, a VPN, a café, a company proxy.',
      changed: 'An address that changed hands in between.',
    },
    decides: {
      holder: 'Who held the address at each of these times.',
      others: 'Other accounts seen there in between.',
    },
  },
  'many-accounts-one-device': {
    title: 'Many accounts from one device',
    looksFor: 'One program (user agent) at one address behind at least five accounts.',
    innocent: {
      office: 'An office or a call centre behind one address.',
      carrier: 'A carrier’s shared address and a common browser.',
    },
    decides: {
      translation: 'The address translation or proxy log of that network.',
      own: 'Whether the address is an office of the organisation.',
    },
  },
};

/** The arithmetic in plain words, sentence by sentence, and what kept a rule from being asked. */
export const leadSentences = {
  lastDay: 'The last day of {{name}} was {{day}}.',
  lastDayWhole: 'The last day of {{name}} was {{day}} (taken to end with that day).',
  usedAfter: 'After it this {{kind}} was used {{uses}} ({{accepted}} not refused) from {{addresses}}.',
  usedAfterNowhere: 'After it this {{kind}} was used {{uses}} ({{accepted}} not refused).',
  triedToo: 'The owner’s account was tried {{more}} more from there.',
  inAll: 'In all {{events}} on {{days}}, from {{first}} to {{last}}.',
  standAfter:
    'After it stand {{events}} of the accounts {{accounts}} on {{days}} ({{accepted}} not refused), the first on {{first}}.',
  strengthByDays: 'Strength 0.6 + 0.1 for each day, at most 1: {{strength}}.',
  neverIssued:
    '{{never}} of the {{used}} that acted as {{account}} ({{part}}) are in no log of issuing; of {{unsure}} it cannot be told.',
  tokensNeverIssued: '{{tokens}} never issued',
  neverIssuedUses: 'They were used {{uses}}.',
  neverIssuedSigned: 'They were used {{uses}}, signed with {{keys}}.',
  keyOwner: 'That key is linked to its owner as stated: {{owner}}.',
  issuingCoverage:
    'The log of issuing has events on {{covered}} of its {{days}}; an issue is looked for in the {{wait}} before the first use.',
  strengthNeverIssued: 'Strength = share never issued, less for fewer than five: {{strength}}.',
  withdrawn: 'Withdrawn on {{at}}; after that {{events}} bear it, of which {{accepted}} were not refused.',
  strengthWithdrawn: 'Strength 0.1 when all were refused, else 0.3 + 0.7 × the share not refused: {{strength}}.',
  ownerStated: 'Owner as stated: {{owner}}.',
  notWithdrawn: 'The {{kind}} is not known to have been withdrawn.',
  withdrawnLater: 'The {{kind}} was withdrawn on {{at}}, {{days}} later.',
  borneAfter: '{{events}} bear it after that day, by whomever.',
  notBorne: 'No event of the evidence bears it after that day.',
  strengthAlive: 'Strength 1 when used, 0.4 when not: {{strength}}.',
  actedFor: 'This {{kind}} acted for {{accounts}} in {{events}}.',
  strengthSubjects: 'Strength 1 − 1 / accounts: {{strength}}.',
  withoutLogin:
    '{{without}} of the {{used}} that acted as {{account}} came without a login or an issue before their first use.',
  strengthWithoutLogin: 'Strength = that share, less for fewer than five: {{strength}}.',
  failedLogins:
    '{{failed}} tell of failed logins, of {{accounts}} ({{names}}), from {{first}} to {{last}}; one attempt may stand in several lines.',
  failedLoginsOfNobody:
    '{{failed}} tell of failed logins, no account named, from {{first}} to {{last}}; one attempt may stand in several lines.',
  cameInTried: 'Afterwards came in from there, having failed before: {{names}}.',
  cameInOther: 'Afterwards came in from there, not having failed before: {{names}}.',
  firstCameIn: 'The first of these logins was on {{at}}.',
  noneCameIn: 'No login from there succeeded afterwards.',
  strengthGuessed:
    'Strength = log10(failed) / 10, at most 0.4; 0.6 more where an account that had failed came in, 0.2 where only another did: {{strength}}.',
  loginKind: 'Of these, {{events}} say “{{kind}}”.',
  loginKindBound:
    'Of these, {{events}} say “{{kind}}”; number {{nth}} passed the bound of {{over}} at a time, of which one is forgotten every {{every}}, on {{at}}.',
  patternFits: '{{events}} follow the pattern “{{pattern}}”, from {{first}} to {{last}}.',
  patternFitsDistinct:
    '{{events}} ({{ones}} that differ) follow the pattern “{{pattern}}”, from {{first}} to {{last}}.',
  patternPassed:
    'Its bound, more than {{over}} of which one is forgotten every {{every}}, was passed by number {{nth}} since nothing was held, on {{at}}.',
  patternAmong: 'These came from {{names}}.',
  guessedLeft: 'The {{most}} addresses with most failed logins are leads; there are more.',
  patternsLeft: 'Of each pattern the {{most}} sources with most events are leads; {{left}} more passed a bound.',
  strengthPattern: 'Strength 0.3 + log10(events / {{over}}) / 4: {{strength}}.',
  knownNetworks: 'From {{since}} to {{first}} this account came from {{before}} only ({{past}}).',
  thenNetwork: 'Then {{events}} from {{network}} ({{addresses}}), {{accepted}} not refused.',
  newCountry: 'The country of that network, {{country}}, is new as well; before it came from {{countries}}.',
  sameCountry: 'The country of that network, {{country}}, is not new.',
  countryUnknown: 'The country of that network is not known.',
  strengthNetwork:
    'Strength 0.8, or 1 where the country is new too, with a past of at least {{enough}}, else 0.3; times 0.3 for an account of nobody in the roster: {{strength}}.',
  newHours:
    'Before {{first}} this account was never busy at {{clocks}} o’clock ({{zone}}) nor an hour beside ({{past}} on {{days}}); from then on {{events}} fall into {{hours}} like these.',
  hoursCited: 'The first {{hours}} are cited.',
  strengthHours: 'Strength = events in these hours / events of the past: {{strength}}.',
  busiestHour:
    'In the hour from {{from}} this account has {{peak}}; its middle hour has {{middle}}, and of {{peers}} 99 in 100 never exceed {{usual}} in an hour.',
  strengthPeak: 'Strength = log10({{peak}} / {{usual}}) / 2: {{strength}}.',
  walked:
    '{{requests}} for {{records}} numbered {{lowest}} to {{highest}} ({{part}} of that space); {{upward}} of {{steps}} go upward ({{share}}).',
  neverResumed: 'It was never resumed, from {{addresses}} in all.',
  resumed: 'It was resumed at the number where it had stopped {{resumed}}, from {{addresses}} in all.',
  strengthWalk:
    'Strength = share upward × log10(records) / 4 × (0.6 + 0.4 when resumed five times or more): {{strength}}.',
  sharedAddress:
    'From {{address}} came {{known}} (in the roster) and {{unknown}} (of nobody in the roster): {{accounts}} in {{events}}. It is among no one’s known addresses.',
  strengthShared: 'Strength 1 / (accounts − 1): {{strength}}.',
  oneDevice: '{{accounts}} ({{names}}) in {{events}}; {{owned}} of them belong to people in the roster.',
  knownPlace: 'The address is one the roster knows.',
  strengthDevice:
    'Strength = accounts / 50, a tenth of it where all are known people at a known address: {{strength}}.',

  firstUse: 'First used on {{first}}.',
  firstUseUntimed: 'First used at no stated time.',
  issuingWhole:
    'The log of issuing has events on every day in the {{wait}} before (the longest that any of {{waits}} issued tokens waited for its first use) and does not hold it.',
  issuingGap: 'The log of issuing holds nothing between {{from}} and {{to}}, where its issue could stand.',
  issuingBeyond: 'The log of issuing does not reach over the {{wait}} before that, where its issue could stand.',

  linkOwns: '{{a}} is linked to {{b}}.',
  linkOwnerOf: '{{a}} is linked to {{b}} as its owner.',
  linkKnownAt: '{{a}} is known at {{b}}.',
  linkUses: '{{a}} uses {{b}}.',
  linkUsed: '{{a}} acted with {{b}}.',
  linkUsedBack: '{{b}} was used by {{a}}.',
  linkIssuedTo: '{{b}} was issued to {{a}}.',
  linkCameFrom: '{{a}} came from {{b}}.',
  linkCameFromBack: 'From {{b}} came {{a}}.',
  linkRan: '{{a}} came with {{b}}.',
  linkRanBack: 'With {{b}} came {{a}}.',
  linkSigned: '{{a}} signed {{b}}.',
  linkSignedBack: '{{b}} was signed with {{a}}.',
  linkLiesIn: '{{a}} lies in {{b}}.',
  linkLiesInBack: 'In {{b}} lies {{a}}.',
  linkTouched: '{{a}} was served {{b}}.',
  linkTouchedBack: '{{b}} was served to {{a}}.',
  linkNames: '{{a}} bears the name of {{b}}.',
  linkNamesBack: '{{b}} gave its name to {{a}}.',
  linkActsAs: '{{a}} acts as one with others: {{b}}.',
  linkActsAsBack: '{{b}} takes {{a}} in.',
  linkOther: '{{a}} is linked to {{b}}.',
  linkEvents: '{{events}} from {{first}} to {{last}}.',
  linkEventsOnce: '{{events}} on {{first}}.',
  linkEventsUntimed: '{{events}}.',
  linkStated: '{{source}} states it.',
  linkInferred: 'It is inferred: {{source}}.',
  linkDrawn: 'It is drawn by hand by {{by}}: {{reason}}.',
  pathRests:
    'The chain has {{links}}: {{logged}} by events, {{stated}} by statements, {{inferred}} by inference, {{drawn}} drawn by hand.',
  pathApart: 'The two stretches at {{at}} lie {{apart}} apart; the address may have changed hands.',
  pathOverlap: 'From first to last event, both stretches at {{at}} overlap.',
  pathShows: 'A link shows that both occur together; it does not show who acted.',
  pathSame: 'Both are the same.',
  pathNone:
    'No chain of up to {{most}} ties {{from}} to {{to}}. Networks, programs, and pages and addresses that many share were not passed through: they tie nobody to anybody.',

  pastThin: 'Too little past: {{past}} before it, fewer than {{enough}}.',
  pastNetworks: '{{past}} before it, from {{networks}}.',
  pastDays: '{{past}} on {{days}} before it.',
  ownHours: 'Its own {{hours}} with events, and {{peers}} beside it.',
  ownHoursThin: 'Too little past of its own: busy in {{hours}} only. Held against {{peers}}.',

  noLastDay: 'The roster states nobody’s last day.',
  noLastDayAccount: 'The roster states the last day of nobody with an account.',
  noIssuingLog: 'No log of issuing is among the evidence: what was never issued cannot be told.',
  noLogins: 'The evidence logs neither logins nor issues for tokens or sessions.',
  noTimes: 'No event states a time.',
  noRoster: 'There is no roster: nobody is known.',
};

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

/** Everything the rules of leads say. */
export const leadWords = {
  rules: leadRuleWords,
  say: leadSentences,
  units: leadUnits,
  kinds: credentialKindWords,
  patterns: patternWords,
  nodes: nodeWords,
  andMore: '{{names}} and {{n}} more',
};
