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
  'shared-device': {
    title: 'Device shared by a known person and an unknown actor',
    looksFor:
      'Programs (user agents) of at most ten accounts that belong to one person of the roster, by accounts or as a stated device, and that an account of nobody known used from another address.',
    innocent: {
      common: 'The same browser or tool on two machines: a user agent is no serial number.',
      moved: 'One device at two places, or under a second account of the same person.',
    },
    decides: {
      holder: 'Who held the addresses at each of these times.',
      prints: 'Prints of the TLS handshake, device ids or an inventory, which tell two machines apart.',
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
