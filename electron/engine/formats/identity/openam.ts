import type { LineFormat } from '../format.ts';

/** Who is meant, as a name of a directory whose first part is the account, or as it was typed. */
const logins = ['id=%{userName},%{login}', 'uid=%{userName},%{login}', '"cn=%{userName},%{login}"'].concat(
  '"%{userName}"',
  '%{userName}',
);
const data = ['"%{message}"', '%{message}'];
/** Some leave room behind the last field. */
const ends = ['', '\t'];
/** The address, or where that is not available the host it was asked from. */
const sources = [
  ['%{client}', '%{clientHost}'],
  ['"Not Available"', '%{client}'],
] as const;

export default {
  id: 'openam',
  version: 1,
  kind: 'lines',
  title: 'OpenAM, OpenSSO and Sun Access Manager (amAuthentication.access and its like)',
  source:
    'Oracle, "OpenSSO Enterprise 8.0 Technical Overview", Recording Events, Flat File Format; ForgeRock, OpenAM 11 Administration Guide, Log Files and Messages',
  specificity: 0.99,
  mappable: false,
  absent: 'Not Available',
  comment: '#',
  rejectReason: 'Not a time between quotes and the fields of an access manager behind it.',
  layouts: data.flatMap((text) =>
    logins.flatMap((login) =>
      sources.flatMap(([address, host]) =>
        ends.flatMap((end) => [
          {
            layout: `"%{iso}"\t${text}\t${login}\t%{contextId}\t${address}\t%{level}\t%{domain}\t%{loggedBy}\t%{eventAction}\t%{module}\t%{nameId}\t${host}${end}`,
          },
          {
            layout: `"%{iso}"\t${text}\t%{module}\t%{eventAction}\t%{domain}\t%{contextId}\t%{level}\t${login}\t${address}\t%{loggedBy}\t${host}${end}`,
          },
        ]),
      ),
    ),
  ),
  uses: {
    iso: { time: 'iso' },
    message: { part: 'message' },
    userName: { field: 'userName' },
    client: { part: 'peer', address: true },
    clientHost: { more: 'clientHost' },
    level: {
      more: 'level',
      oneOf: ['SEVERE', 'WARNING', 'INFO', 'CONFIG', 'FINE', 'FINER', 'FINEST'],
    },
    eventAction: { field: 'eventAction', word: true },
    module: { more: 'module', word: true },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'Login Success%{*}', outcome: 'success' },
      { layout: 'Login Failed%{*}', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'a log-in, one that failed, what a federation was told, in the order of the first versions',
      text: [
        '#Version: 1.0',
        '#Fields: time\tData\tLoginID\tContextID\tIPAddr\tLogLevel\tDomain\tLoggedBy\tMessageID\tModuleName\tNameID\tHostName',
        '"2025-06-24 03:11:07"\t"Login Success|module_instance|DataStore"\tid=kim,ou=user,dc=example\tec57\t198.51.100.7\tINFO\tdc=example\t"cn=dsameuser,ou=DSAME Users,dc=example"\tAUTHENTICATION-100\tamAuthentication.access\t"Not Available"\t198.51.100.7',
        '"2025-06-24 03:11:08"\t"Login Failed|module_instance|DataStore"\t"lee"\t"Not Available"\t198.51.100.8\tINFO\tdc=example\t"cn=dsameuser,ou=DSAME Users,dc=example"\tAUTHENTICATION-200\tamAuthentication.error\t"Not Available"\tpc.example.com',
        '"2025-06-24 03:11:09"\thost|/\t"cn=dsameuser,ou=DSAME Users,dc=example"\tec58\t"Not Available"\tFINE\tdc=example\t"cn=dsameuser,ou=DSAME Users,dc=example"\tCOT-22\tCOT.access\t"Not Available"\t192.0.2.1\t',
        '"2025-06-24 03:11:10"\t"Login Success"\tLDAP\tAUTHENTICATION-100\tdc=example\te7aa\tINFO\tuid=park,ou=People,dc=example\t198.51.100.9\t"cn=exampleuser,dc=example"\tpc2',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'AUTHENTICATION-100',
          eventOutcome: 'success',
          'more.contextId': 'ec57',
          'more.module': 'amAuthentication.access',
        },
        { sourceIp: '198.51.100.8', userName: 'lee', eventOutcome: 'failure', 'more.clientHost': 'pc.example.com' },
        { sourceIp: '192.0.2.1', userName: 'dsameuser', eventAction: 'COT-22' },
        { sourceIp: '198.51.100.9', userName: 'park', eventAction: 'AUTHENTICATION-100', eventOutcome: 'success' },
      ],
    },
  ],
} satisfies LineFormat;
