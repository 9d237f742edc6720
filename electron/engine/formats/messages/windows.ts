import type { MessageRule } from '../format.ts';

/** The words of a Windows event's text in one language. */
interface Words {
  /** Whom an event is about stands behind another heading in each kind of message; the first that fits counts. */
  about: readonly string[];
  account: string;
  places: readonly string[];
  /** Remote desktop's own logs name user and session alone. */
  user: string;
  session: string;
}

const languages: readonly Words[] = [
  {
    about: ['New Logon:', 'Account For Which Logon Failed:', 'Account Whose Credentials Were Used:', 'Subject:'],
    account: 'Account Name:',
    places: ['Source Network Address', 'Client Address', 'Source Address'],
    user: 'User',
    session: 'Session ID',
  },
  {
    about: ['새 로그온:', '로그온을 실패한 계정:', '로그온하지 못한 계정:', '자격 증명이 사용된 계정:', '주체:'],
    account: '계정 이름:',
    places: ['원본 네트워크 주소', '클라이언트 주소', '원본 주소'],
    user: '사용자',
    session: '세션 ID',
  },
];

/** How a heading, a value and what follows it stand: by lines, or put on one line by whoever sent it. */
const manners = [
  { gap: '\t\t', address: ':\t', behind: '\r\n' },
  { gap: '\t\t', address: ':\t', behind: '\n' },
  { gap: ' ', address: ': ', behind: ' ' },
];

/** `Type: 3 ¦ TgtUser: kim ¦ SrcIP: 192.0.2.7 ¦ LID: 0x7`: the common fields by Hayabusa's names, in its order. @source Hayabusa, rules/config/default_details.txt */
const hayabusa: readonly MessageRule[] = [
  ...['TgtUser', 'User', 'SrcUser'].flatMap((who) => [`${who}: %{userName} ¦ %{*}SrcIP: %{client}`]),
  ...['TgtUser', 'User', 'SrcUser'].flatMap((who) => [`${who}: %{userName}`]),
].flatMap((said) =>
  ['', '%{*} ¦ '].flatMap((lead) => [{ layout: `${lead}${said} ¦ %{*}` }, { layout: `${lead}${said}` }]),
);

/** Under these headings stands whoever came in, or did not: where no keyword of the audit is exported, they tell. */
const endings: Readonly<Record<string, 'success' | 'failure'>> = {
  'New Logon:': 'success',
  '새 로그온:': 'success',
  'Account For Which Logon Failed:': 'failure',
  '로그온을 실패한 계정:': 'failure',
  '로그온하지 못한 계정:': 'failure',
};

function endingOf(heading: string) {
  const outcome = endings[heading];
  return outcome ? { outcome } : {};
}

/** Who logged on and from where, as the text of a Windows event says it. @source Microsoft, message texts of Security-Auditing */
const audited: readonly MessageRule[] = languages.flatMap(({ about, account, places }) =>
  manners.flatMap(({ gap, address, behind }) => [
    ...about.flatMap((who) =>
      // The address may be the last that is said.
      [`${behind}%{*}`, ''].flatMap((rest) =>
        places.map((place) => ({
          layout: `%{*}${who}%{*}${account}${gap}%{~userName}${behind}%{*}${place}${address}%{~client}${rest}`,
          ...endingOf(who),
        })),
      ),
    ),
    ...about.map((who) => ({
      layout: `%{*}${who}%{*}${account}${gap}%{~userName}${behind}%{*}`,
      ...endingOf(who),
    })),
  ]),
);

/** Windows before Vista. @source Microsoft, message texts of Security */
const before: readonly MessageRule[] = [
  ...manners.flatMap(({ address, behind }) =>
    ['Source Network Address', 'Client Address', 'Source Address'].flatMap((place) => [
      { layout: `%{*}User Name: %{~userName}  %{*}${place}${address}%{~client}${behind}%{*}` },
      { layout: `%{*}User Name: %{~userName}  %{*}${place}${address}%{~client}` },
    ]),
  ),
  { layout: '%{*}User Name: %{~userName}  %{*}' },
];

/** @source Microsoft, message texts of TerminalServices-LocalSessionManager and -RemoteConnectionManager */
const remoteDesktop: readonly MessageRule[] = languages.flatMap(({ user, session, places }) =>
  manners.flatMap(({ behind }) => [
    { layout: `%{*}${behind}${user}: %{userName}${behind}%{*}${places[0]}: %{client}` },
    { layout: `%{*}${behind}${user}: %{userName}${behind}${session}: %{*}` },
  ]),
);

/** What EvtxECmd calls the events that say what an account did by naming it as the target. @source E. Zimmerman, evtx, Maps */
const evtxEcmd: readonly MessageRule[] = [
  'Successful logon',
  'Failed logon',
  'An account was logged off',
  'User initiated logoff',
  'Kerberos pre-authentication failed',
].map((description) => ({ layout: `${description} ¦ Target: %{userName}` }));

export const windowsMessages: readonly MessageRule[] = [
  ...evtxEcmd,
  ...audited,
  ...before,
  ...remoteDesktop,
  ...hayabusa,
];
