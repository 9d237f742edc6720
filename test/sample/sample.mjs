/** The whole sample case: every evidence file, the papers, what is entered after import, and the answer key. */
import { answerKey } from './answers.mjs';
import { bastionLog } from './bastion.mjs';
import { seoul } from './calendar.mjs';
import { cloudTrail } from './cloudtrail.mjs';
import { customerVisits, makeCustomers } from './customers.mjs';
import { callCentre, crawler, loadTest, partner } from './decoys.mjs';
import { hostileRequests, tornLines } from './dirt.mjs';
import { gatewayFiles } from './gateway.mjs';
import { createIssuer } from './issuer.mjs';
import { layOut, pack } from './layout.mjs';
import { credentialRegister, networkLabels, staffRoster } from './register.mjs';
import { newKey, oldKey } from './shop.mjs';
import { sampleStory } from './story.mjs';
import { suspectWalk } from './suspect.mjs';
import { csvRecord, ticketHeader, tickets } from './tickets.mjs';

/** When the old signing key was withdrawn at last. */
const keyWithdrawn = seoul('2025-11-19', '10:31:04');

/**
 * Makes the sample case in memory.
 * @returns {{ files: { name: string, content: Buffer, packed: Buffer | null }[], answers: unknown }}
 */
export function makeSample() {
  const issuer = createIssuer();
  const customers = makeCustomers();
  const suspect = suspectWalk();
  const requests = [
    ...customerVisits(customers, issuer),
    ...callCentre(customers, issuer),
    ...partner(issuer, keyWithdrawn),
    ...crawler(),
    ...loadTest(issuer),
    ...suspect.requests,
    ...hostileRequests(),
  ];
  issuer.note(seoul('2025-01-01'), {
    action: 'key.activated',
    outcome: 'success',
    kid: newKey,
    sub: 'namgung.maru',
    client: '192.0.2.20',
  });
  issuer.note(
    keyWithdrawn,
    { action: 'key.withdrawn', outcome: 'success', kid: oldKey, sub: 'dongbang.saebyeok', client: '192.0.2.20' },
    'key withdrawn',
  );

  const text = (line) => Buffer.from(line);
  const event = (line) => ({
    kind: 'event',
    bytes: text(line.text),
    end: '\n',
    at: line.at,
    mark: line.mark,
    actor: line.actor,
  });
  const torn = (line) => ({ kind: 'reject', bytes: text(line), end: '\n' });
  /** What the program says in words: an event of its text, without a time. */
  const said = (line) => ({ kind: 'event', bytes: text(line), end: '\n' });
  const blank = { kind: 'blank', bytes: text(''), end: '\n' };

  const issued = issuer.lines.sort((a, b) => a.at - b.at).map(event);
  issued.splice(Math.floor(issued.length * 0.31), 0, torn('{"time":"2025-04-12T03:11:52.1'));
  issued.splice(Math.floor(issued.length * 0.72), 0, said('java.lang.OutOfMemoryError: Java heap space'), blank);

  const knocks = bastionLog().map(event);
  knocks.splice(Math.floor(knocks.length * 0.4), 0, torn('May 1'), blank);

  const trail = cloudTrail().flatMap((record, i) => [
    { kind: 'glue', bytes: text(i ? ',' : '{"Records":['), end: '' },
    { ...event(record), end: '' },
  ]);
  trail.push({ kind: 'glue', bytes: text(']}'), end: '' });

  const complaints = tickets(customers).map((ticket) => ({
    ...event({ ...ticket, text: csvRecord(ticket.cells) }),
    end: '\r\n',
  }));
  complaints.splice(40, 0, { kind: 'reject', bytes: text('T-2025-;2025-03-02 11:02:10;전화'), end: '\r\n' });
  complaints.unshift({ kind: 'comment', bytes: text(`\uFEFF${ticketHeader.join(';')}`), end: '\r\n' });

  const laidOut = [
    ...gatewayFiles(requests, tornLines()).map(({ file, lines }) =>
      layOut(
        file,
        lines.map((line) => ({
          ...line,
          end: '\n',
          at: line.request?.at,
          mark: line.request?.mark,
          actor: line.request?.actor,
        })),
      ),
    ),
    layOut('token-issuer.jsonl.gz', issued),
    layOut('bastion-auth.log', knocks),
    layOut('cloudtrail.json.gz', trail),
    layOut('helpdesk-tickets.csv', complaints),
  ];
  const { answers, placeOf } = answerKey({ laidOut, suspect, issuer });
  const papers = [
    ['staff-roster.csv', staffRoster()],
    ['credentials.csv', credentialRegister()],
    ['networks.csv', networkLabels()],
    ['sample.json', `${JSON.stringify(sampleStory({ laidOut, placeOf }), null, 2)}\n`],
  ];
  return {
    files: [
      ...laidOut.map(({ file, content }) => ({
        name: file,
        content,
        packed: file.endsWith('.gz') ? pack(content) : null,
      })),
      ...papers.map(([name, body]) => ({ name, content: text(body), packed: null })),
    ],
    answers,
  };
}
