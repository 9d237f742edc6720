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
  sharedDevice:
    'This program was used by {{known}} (in the roster) and, from another address, by {{unknown}} (of nobody in the roster): {{accounts}} in {{events}}.',
  sharedStatedDevice: 'This program was used by {{unknown}} (of nobody in the roster): {{accounts}} in {{events}}.',
  statedDevice: 'The roster names it among the person’s devices.',
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
