import type { FieldUse } from '../field-use.ts';
import type { LineFormat } from '../format.ts';

/** Which of the two the same lines are in the other order of day and month. */
const others = { mdy: 'ibm-mq-dmy', dmy: 'ibm-mq-mdy' };

/** What every entry of IBM MQ begins with: the clock of the machine, as its language writes it, and who ran what. */
export const mqHead = '%{time} - Process(%{pid}) User(%{userName}) Program(%{processName})';

/** The lines below it. */
export const mqWithin = [
  '                      Host(%{hostName}) Installation(%{installation})',
  '                      Host(%{hostName})',
  '                      VRMF(%{version}) QMgr(%{queueManager})',
  '                      VRMF(%{version})',
  '                      QMgr(%{queueManager})',
  '                      RemoteHost(%{peer})',
].map((layout) => ({ layout, place: 'within' as const }));

export const mqCommon = {
  kind: 'lines',
  mappable: false,
  continued: 'message',
  headings: ['-----'],
  rejectReason: 'Belongs to no entry that begins with a time and its process.',
} satisfies Partial<LineFormat>;

/** Entries from before version 9.1, which state no time but the one they begin with. */
export function mqLocal(first: 'dmy' | 'mdy') {
  return {
    ...mqCommon,
    // Less than where the exact time stands within the entry.
    specificity: 0.98,
    dayOrder: { first, other: others[first] },
    layouts: [{ layout: mqHead }, ...mqWithin],
    uses: { time: { time: first }, peer: { part: 'peer' } } satisfies Record<string, FieldUse>,
  } satisfies Partial<LineFormat>;
}

/** Two entries as versions before 9.1 write them. @param day of both, in numbers */
export function mqSample(day: string): string {
  return [
    `${day} 12:11:07 - Process(7360.1) User(kim) Program(amqrmppa.exe)`,
    '                      Host(MQ1) Installation(Installation1)',
    '                      VRMF(9.0.0.2) QMgr(QM1)',
    '                     ',
    "AMQ9557: Queue Manager User ID initialization failed for 'lee'.",
    '',
    'EXPLANATION:',
    'The call failed.',
    '----- amqxfdcp.c : 874 --------------------------------------------------------',
    `${day} 02:11:08 PM - Process(7360.2) User(lee) Program(amqzmuc0.exe)`,
    '                      Host(MQ1) Installation(Installation1)',
    '                      VRMF(9.0.0.2) QMgr(QM1)',
    '                     ',
    "AMQ5051: The queue manager task 'LOGGER-IO' has started.",
    '-------------------------------------------------------------------------------',
    '',
  ].join('\n');
}

export const mqSaid = [
  {
    instant: '2025-06-24T12:11:07Z',
    userName: 'kim',
    processName: 'amqrmppa.exe',
    hostName: 'MQ1',
    'more.queueManager': 'QM1',
    message: "AMQ9557: Queue Manager User ID initialization failed for 'lee'.\nEXPLANATION:\nThe call failed.",
  },
  { instant: '2025-06-24T14:11:08Z', userName: 'lee' },
];
