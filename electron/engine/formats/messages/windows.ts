import type { MessageRule } from '../format.ts';

/** Whom an event is about stands behind another heading in each kind of message; the first that fits counts. */
const about = ['New Logon:', 'Account For Which Logon Failed:', 'Account Whose Credentials Were Used:', 'Subject:'];
/** How a heading, a value and what follows it stand: by lines, or put on one line by whoever sent it. */
const manners = [
  { account: 'Account Name:\t\t', address: ':\t', behind: '\r\n' },
  { account: 'Account Name:\t\t', address: ':\t', behind: '\n' },
  { account: 'Account Name: ', address: ': ', behind: ' ' },
];
const places = ['Source Network Address', 'Client Address', 'Source Address'];

/** Who logged on and from where, as the text of a Windows event says it. @source Microsoft, message texts of Security-Auditing */
/** `Type: 3 ¦ TgtUser: kim ¦ SrcIP: 192.0.2.7 ¦ LID: 0x7`: the common fields by Hayabusa's names, in its order. @source Hayabusa, rules/config/default_details.txt */
const hayabusa: readonly MessageRule[] = [
  ...['TgtUser', 'User', 'SrcUser'].flatMap((who) => [`${who}: %{userName} ¦ %{*}SrcIP: %{client}`]),
  ...['TgtUser', 'User', 'SrcUser'].flatMap((who) => [`${who}: %{userName}`]),
].flatMap((said) =>
  ['', '%{*} ¦ '].flatMap((lead) => [{ layout: `${lead}${said} ¦ %{*}` }, { layout: `${lead}${said}` }]),
);

export const windowsMessages: readonly MessageRule[] = manners
  .flatMap(({ account, address, behind }) => [
    ...about.flatMap((who) =>
      places.map((place) => ({
        layout: `%{*}${who}%{*}${account}%{~userName}${behind}%{*}${place}${address}%{~client}${behind}%{*}`,
      })),
    ),
    ...places.flatMap((place) => [
      { layout: `%{*}User Name: %{~userName}  %{*}${place}${address}%{~client}${behind}%{*}` },
      { layout: `%{*}User Name: %{~userName}  %{*}${place}${address}%{~client}` },
    ]),
    ...about.map((who) => ({ layout: `%{*}${who}%{*}${account}%{~userName}${behind}%{*}` })),
    { layout: '%{*}User Name: %{~userName}  %{*}' },
  ])
  .concat(hayabusa);
