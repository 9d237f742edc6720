import type { FieldUse } from '../field-use.ts';
import type { MessageRule } from '../format.ts';
import { mailFailed, mailLogin, mailRefused } from './ends.ts';

/** Words of Postfix that tell one message from another. */
export const postfixUses = {
  queueId: { more: 'queueId', word: true },
  // What keeps a mail from arriving; other verdicts, as `filter`, `hold`, `prepend` or `reject_warning`, let it go on.
  refusal: { more: 'verdict', oneOf: ['reject', 'milter-reject', 'discard', 'milter-discard'] },
  undelivered: {
    more: 'status',
    oneOf: ['bounced', 'expired', 'undeliverable', 'undeliverable-but-not-cached', 'SOFTBOUNCE'],
  },
  breach: {
    more: 'violation',
    oneOf: [
      ...['BARE NEWLINE', 'NON-SMTP COMMAND', 'COMMAND PIPELINING'],
      ...['COMMAND TIME LIMIT', 'COMMAND COUNT LIMIT', 'COMMAND LENGTH LIMIT'],
    ],
  },
  passing: { more: 'screening', oneOf: ['PASS NEW', 'PASS OLD', 'ALLOWLISTED', 'WHITELISTED'] },
  // What becomes of a client on a list is set elsewhere: the line says only that it is on one.
  listing: { more: 'screening', oneOf: ['DENYLISTED', 'BLACKLISTED', 'ALLOWLIST VETO', 'WHITELIST VETO'] },
} satisfies Record<string, FieldUse>;

/** Who a mail was from and for, as checks end their lines; postscreen sets commas between. */
const envelopes = [
  '; from=<%{sender}> to=<%{recipient}> proto=%{mailProtocol} helo=<%{helo}>',
  '; from=<%{sender}>, to=<%{recipient}>, proto=%{mailProtocol}, helo=<%{helo}>',
  '',
];

const checks = ['%{clientHost}[%{peer}]', '[%{peer}]:%{port}'].flatMap((client) =>
  envelopes.flatMap((envelope): MessageRule[] => [
    { layout: `%{queueId}: %{refusal}: %{command} from ${client}: %{reason}${envelope}`, ...mailRefused },
    { layout: `%{queueId}: %{verdict}: %{command} from ${client}: %{reason}${envelope}`, action: 'mail-checked' },
  ]),
);

/** The header or line of a body that was checked is its sender's to write and may say " from " itself: the last one is Postfix's. */
const contents: readonly MessageRule[] = [
  { layout: '%{queueId}: %{refusal}: %{part>} from %{clientHost}[%{peer}]; from=<%{sender}> %{*}', ...mailRefused },
  {
    layout: '%{queueId}: %{verdict}: %{part>} from %{clientHost}[%{peer}]; from=<%{sender}> %{*}',
    action: 'mail-checked',
  },
];

/** What the other server answered may hold parentheses of its own. */
const deliveries = ['to=<%{recipient}>, ', 'to=%{recipient}, '].flatMap((recipient): MessageRule[] => {
  const mail = `%{queueId}: ${recipient}%{*}relay=%{relay}, delay=%{*}, `;
  return [
    { layout: `${mail}status=sent (%{answer>})`, action: 'mail-delivered', outcome: 'success' },
    { layout: `${mail}status=%{undelivered} (%{reason>})`, action: 'mail-delivery', outcome: 'failure' },
    { layout: `${mail}status=%{status} (%{reason>})`, action: 'mail-delivery' },
  ];
});

/** The answer of a filter that smtpd hands mails to while their clients wait. */
const proxied = ['', '%{queueId}: '].flatMap((queue): MessageRule[] => [
  { layout: `${queue}proxy-reject: %{command}: %{reason}${envelopes[0]}`, ...mailRefused },
  { layout: `${queue}proxy-accept: %{command}: %{reason}${envelopes[0]}`, action: 'mail-accepted' },
]);

const logins = [', %{*}', ''].map((more) => ({
  layout: `%{queueId}: client=%{clientHost}[%{peer}], sasl_method=%{authMethod}, sasl_username=%{userName}${more}`,
  ...mailLogin,
}));

/** postscreen, which talks to clients before smtpd does. @source Postfix, POSTSCREEN_README, "Logging" */
const screening: readonly MessageRule[] = [
  { layout: 'CONNECT from [%{peer}]:%{port} to [%{*}]:%{*}', action: 'mail-connect' },
  { layout: 'CONNECT from [%{peer}]:%{port}', action: 'mail-connect' },
  { layout: 'DISCONNECT [%{peer}]:%{port}', action: 'mail-closed' },
  { layout: 'HANGUP after %{seconds} from [%{peer}]:%{port} in tests %{stage}', action: 'mail-closed' },
  { layout: 'PREGREET %{size} after %{seconds} from [%{peer}]:%{port}: %{input}', action: 'mail-probe' },
  { layout: 'DNSBL rank %{rank} for [%{peer}]:%{port}', action: 'mail-listed' },
  { layout: 'addr %{peer} listed by domain %{list} as %{answer}', action: 'mail-listed' },
  { layout: '%{breach} from [%{peer}]:%{port} after %{command}: %{input}', action: 'mail-probe' },
  { layout: '%{breach} from [%{peer}]:%{port} after %{command}', action: 'mail-probe' },
  { layout: '%{passing} [%{peer}]:%{port}', action: 'mail-screened' },
  { layout: '%{listing} [%{peer}]:%{port}', action: 'mail-listed' },
];

/** @source Postfix, smtpd(8), cleanup(8), qmgr(8), header_checks(5), anvil(8) */
export const postfix: readonly MessageRule[] = [
  {
    layout: 'warning: %{clientHost}[%{peer}]: SASL %{authMethod} authentication failed: %{*}sasl_username=%{userName}',
    ...mailFailed,
  },
  { layout: 'warning: %{clientHost}[%{peer}]: SASL %{authMethod} authentication failed%{*}', ...mailFailed },
  { layout: 'warning: %{clientHost}[%{peer}]:%{port}: SASL %{authMethod} authentication failed%{*}', ...mailFailed },
  ...contents,
  ...checks,
  ...proxied,
  ...logins,
  // A filter of contents hands a mail back: who first sent it is said with its earlier identifier, and here again.
  {
    layout: '%{queueId}: client=%{clientHost}[%{peer}], orig_queue_id=%{earlierQueueId}, orig_client=%{earlierClient}',
    action: 'mail-client',
  },
  { layout: '%{queueId}: client=%{clientHost}[%{peer}]%{*}', action: 'mail-client' },
  { layout: '%{queueId}: message-id=<%{mailId}>', action: 'mail-message' },
  { layout: '%{queueId}: uid=%{uid} from=<%{sender}>', action: 'mail-submitted' },
  { layout: '%{queueId}: from=<%{sender}>, size=%{size}, nrcpt=%{recipients} (%{*}', action: 'mail-sent' },
  {
    layout: '%{queueId}: from=<%{sender}>, status=%{undelivered}, returned to sender',
    action: 'mail-delivery',
    outcome: 'failure',
  },
  ...deliveries,
  { layout: 'connect from %{clientHost}[%{peer}]', action: 'mail-connect' },
  { layout: 'disconnect from %{clientHost}[%{peer}]%{*}', action: 'mail-closed' },
  { layout: 'lost connection after %{command} from %{clientHost}[%{peer}]', action: 'mail-closed' },
  { layout: 'timeout after %{command} from %{clientHost}[%{peer}]', action: 'mail-closed' },
  { layout: 'too many errors after %{command} from %{clientHost}[%{peer}]', action: 'mail-closed', outcome: 'failure' },
  { layout: 'improper command pipelining after %{command} from %{clientHost}[%{peer}]%{*}', action: 'mail-probe' },
  { layout: 'SSL_accept error from %{clientHost}[%{peer}]: %{reason}', action: 'mail-probe' },
  {
    layout:
      '%{trust} TLS connection established from %{clientHost}[%{peer}]: %{tlsVersion} with cipher %{cipher} (%{*}',
    action: 'mail-tls',
  },
  { layout: 'warning: non-SMTP command from %{clientHost}[%{peer}]: %{input}', action: 'mail-probe' },
  {
    layout: 'warning: Illegal address syntax from %{clientHost}[%{peer}] in %{command} command: %{input}',
    action: 'mail-probe',
  },
  {
    layout: 'warning: %{limit} limit exceeded: %{count} from %{clientHost}[%{peer}] for service %{service}',
    action: 'mail-limited',
    outcome: 'failure',
  },
  { layout: 'warning: hostname %{clientHost} does not resolve to address %{peer}', action: 'mail-client' },
  { layout: 'warning: hostname %{clientHost} does not resolve to address %{peer}: %{reason}', action: 'mail-client' },
  { layout: 'statistics: max connection %{*} for (%{service}:%{peer}) at %{*}', action: 'mail-statistics' },
  ...screening,
];
