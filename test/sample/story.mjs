/** What the sample case says beyond its evidence: settings, the incident timeline's claims, first notes. */
import { zone } from './calendar.mjs';

/**
 * The contents of sample.json, which the engine enters after importing the files.
 * @param {{ laidOut: { file: string }[], placeOf: (mark: string) => { file: string, line: number, byteOffset: number } }} made
 */
export function sampleStory({ laidOut, placeOf }) {
  const at = (mark) => {
    const { file, line, byteOffset } = placeOf(mark);
    return { file, line, byteOffset };
  };
  const choices = {
    'token-issuer.jsonl.gz': {
      format: 'json-lines',
      mapping: {
        time: 'time',
        fields: {
          eventAction: 'action',
          eventOutcome: 'outcome',
          sourceIp: 'client',
          userName: 'sub',
          credential: 'jti',
        },
      },
    },
    'bastion-auth.log': { format: 'syslog-auth', zone, year: 2025 },
    'cloudtrail.json.gz': { format: 'aws-cloudtrail' },
    'helpdesk-tickets.csv': { format: 'delimited', zone },
  };
  return {
    about:
      'An invented breach of an invented shop. Addresses are documentation ranges, people and companies do not exist.',
    settings: {
      name: 'Haneul Market: customer records (sample)',
      number: 'SAMPLE-2025-01',
      investigator: '',
      organisation: '',
      zone,
      tlp: 'TLP:AMBER+STRICT',
      marking: 'Invented sample. No real person, company or address.',
    },
    files: [
      ...laidOut.map(({ file }) => ({ file, ...(choices[file] ?? { format: 'web-access' }) })),
      { file: 'staff-roster.csv', import: false, text: 'Staff with joining and leaving dates.' },
      { file: 'credentials.csv', import: false, text: 'Keys with owner, issue and withdrawal.' },
      { file: 'networks.csv', import: false, text: 'Labels of networks.' },
    ],
    networks: {
      file: 'networks.csv',
      name: 'Networks around the shop',
      source: 'invented for the sample case',
      date: '2025-11-20',
    },
    proxies: ['192.0.2.240/28'],
    roster: 'staff-roster.csv',
    credentials: 'credentials.csv',
    incident: [
      {
        title: 'Signing key read with the access key of a developer who had left',
        phase: 'preparation',
        fact: 'none',
        source: 'Cloud account log',
        text: 'The last day of work was 31 December 2024. The access key was closed on 19 November 2025.',
        event: at('signing key read'),
      },
      {
        title: 'First token accepted that the issuer never issued',
        phase: 'preparation',
        fact: 'none',
        source: 'Gateway log against the token issuer’s log',
        text: 'Single tests on three nights of January, all on one test customer.',
        event: at('first test'),
      },
      {
        title: 'First reading of customers’ delivery addresses',
        phase: 'first-access',
        fact: 'first-act',
        source: 'Ministry, interim announcement',
        text: 'The ministry counts from here: the records read are already those of real customers.',
        event: at('first read'),
      },
      {
        title: 'Mass reading begins',
        phase: 'collection',
        fact: 'first-act',
        source: 'Company notice to customers',
        text: 'The company counts from here.',
        event: at('mass reading'),
      },
      {
        title: 'Gateway logs of three days do not exist',
        phase: 'other',
        fact: 'none',
        day: '2025-08-12',
        source: 'Platform team, by telephone',
        text: 'A full disk on 12, 13 and 14 August. What was read in these days, no log can tell; the walk was further on afterwards.',
      },
      {
        title: 'Address-edit pages opened for the first time (door codes)',
        phase: 'collection',
        fact: 'none',
        source: 'Gateway log',
        text: '',
        event: at('first edit page'),
      },
      {
        title: 'Stopped at customer 18,204,991, resumed there two hours later from another address',
        phase: 'collection',
        fact: 'none',
        source: 'Gateway log',
        text: 'One walk, whatever the address: the next session begins with the number at which this one ended.',
        event: at('known stop'),
      },
      {
        title: 'Last reading',
        phase: 'exfiltration',
        fact: 'last-act',
        source: 'Gateway log',
        text: '',
        event: at('last read'),
      },
      {
        title: 'A customer complains of a mail that knows the order history',
        phase: 'discovery',
        fact: 'none',
        source: 'Helpdesk export',
        text: 'Earlier than both statements of when the company became aware.',
        event: at('complaint'),
      },
      {
        title: 'Company aware, as the ministry states',
        phase: 'discovery',
        fact: 'discovery',
        at: '2025-11-17T16:00:00+09:00',
        source: 'Ministry, interim announcement',
        text: '',
      },
      {
        title: 'Company aware, as the company states',
        phase: 'discovery',
        fact: 'discovery',
        at: '2025-11-18T22:52:00+09:00',
        source: 'Company report to the authority',
        text: '',
      },
      {
        title: 'Old signing key withdrawn',
        phase: 'containment',
        fact: 'none',
        source: 'Token issuer’s log',
        text: '',
        event: at('key withdrawn'),
      },
      {
        title: 'Access key of the departed developer closed',
        phase: 'containment',
        fact: 'none',
        source: 'Cloud account log',
        text: '',
        event: at('access key closed'),
      },
      {
        title: 'Reported to the authority',
        phase: 'notification',
        fact: 'none',
        at: '2025-11-19T21:35:00+09:00',
        source: 'Company report to the authority',
        text: '',
      },
      {
        title: 'Order to preserve all logs',
        phase: 'other',
        fact: 'none',
        at: '2025-11-19T22:34:00+09:00',
        source: 'Ministry, order received by the company',
        text: '',
      },
    ],
    notes: [
      {
        ...at('departed key'),
        text: 'First use of this access key after the owner’s last day of work. Who used it, this log does not say.',
      },
      {
        ...at('bastion refused'),
        text: 'Same address as in the cloud account log the night before. The account was already locked here.',
      },
      {
        ...at('first test'),
        text: 'Refused three times, then accepted. Compare the token id with the issuer’s log: it is not there.',
      },
      { ...at('known stop'), text: 'Stops here at 18,204,991.' },
      {
        ...at('known resumption'),
        text: 'Resumes with the same customer number from another address, two hours later.',
      },
      { ...at('complaint'), text: '최초 신고로 보임. 메일 원본과 헤더를 요청할 것.' },
    ],
  };
}
