import type { LineFormat } from '../format.ts';
import { verdictsOf } from '../messages/verdicts.ts';

const heads = ['<%{priority}>%{version} %{time} ', '%{version} %{time} ', '%{time} '];
const tail = '%{hostName} %{eventProvider} %{pid} %{eventAction} [junos@%{junos} %{pairs>}]';

/** How it ended, by the name of the event. */
const ends = [
  {
    must: [
      '_DENY ',
      '_DENY_LS ',
      '_BLOCKED_LS ',
      '_BLOCKED_MT',
      '_DROPPED_MT',
      '_DROP_FILE_MT',
      '_DENIED ',
      '_BLOCKED ',
      'LOGIN_FAILED',
      '_DROP ',
      '_FAILURE ',
      '_FAILED ',
    ],
    outcome: 'failure',
  },
  {
    // Of a logical system the same events have `_LS` behind their names.
    must: [
      '_SESSION_CREATE ',
      '_SESSION_CLOSE ',
      '_SESSION_CREATE_LS ',
      '_SESSION_CLOSE_LS ',
      '_PERMITTED_LS ',
      'UI_LOGIN_EVENT ',
      'USR_AUTHENTICATED ',
      '_PERMITTED ',
    ],
    outcome: 'success',
  },
  {},
] as const;

export default {
  id: 'juniper-srx',
  version: 5,
  kind: 'lines',
  title: 'Juniper SRX (structured syslog: flows, AppTrack, IDP, UTM, logins)',
  source: 'Juniper, "System Log Messages", structured-data format; RFC 5424, section 6.3',
  specificity: 0.98,
  mappable: false,
  absent: '-',
  rejectReason: 'Not structured syslog of Junos ([junos@…]).',
  layouts: heads.flatMap((head) =>
    ends.flatMap((end) => ['', ' ', ' %{message}'].map((said) => ({ layout: head + tail + said, ...end }))),
  ),
  uses: {
    priority: { more: 'priority', word: true },
    version: { more: 'version', word: true },
    time: { time: 'rfc3339' },
    eventProvider: { field: 'eventProvider', word: true },
    pid: { more: 'pid', word: true },
    eventAction: { field: 'eventAction', word: true },
    junos: { more: 'junos', word: true },
    pairs: { part: 'pairs' },
    message: { part: 'message' },
  },
  pairs: {
    fields: {
      sourceIp: ['source-address', 'client-ip', 'src-ip', 'remote-address'],
      userName: ['username', 'user', 'login-name'],
      responseBytes: ['bytes-from-server'],
      urlPath: ['url', 'obj'],
      message: ['error-message', 'message', 'attack-name', 'malware-info', 'name'],
    },
    // What a screen, the intrusion prevention or the cloud's verdict did with it.
    outcomes: verdictsOf(['action']),
    absent: ['N/A', 'None', 'UNKNOWN', 'unknown-user'],
  },
  samples: [
    {
      title: 'a flow denied, one that ended, an application',
      text: [
        '<14>1 2025-06-24T03:11:07.573+01:00 SRX-1 RT_FLOW - RT_FLOW_SESSION_DENY [junos@2636.1.1.1.2.129 source-address="192.0.2.26" source-port="37233" destination-address="198.51.100.13" destination-port="161" username="N/A" reason="Denied by policy"]',
        '<14>1 2025-06-24T03:11:08.576Z SRX-1 RT_FLOW - RT_FLOW_SESSION_CLOSE [junos@2636.1.1.1.2.129 reason="TCP FIN" source-address="192.0.2.27" nat-source-address="203.0.113.9" bytes-from-client="337" bytes-from-server="535" username="kim"]',
        '<37>1 2025-06-24T03:11:10.040Z SRX-1 sshd - SSHD_LOGIN_FAILED [junos@2636.1.1.1.2.129 username="dana" source-address="192.0.2.29"]',
        '<30>1 2025-06-24T03:11:11.040Z SRX-1 dot1xd 7 DOT1XD_USR_AUTHENTICATED [junos@2636.1.1.1.2.129 user-type="MAC-RADIUS" username="park" interface-name="ge-0/0/1.0"] User park logged in',
        '<14>1 2025-06-24T03:11:09.040 SRX-1 RT_FLOW - APPTRACK_SESSION_VOL_UPDATE [junos@2636.1.1.1.2.129 source-address="192.0.2.28" username="lee" destination-interface-name=”st0.0”]',
        '<165>1 2025-06-24T03:11:12.040Z SRX-1 RT_IDS - RT_SCREEN_TCP [junos@2636.1.1.1.2.129 attack-name="TCP sweep!" source-address="192.0.2.30" source-port="62736" destination-address="198.51.100.14" destination-port="21" source-zone-name="z1" interface-name="ge-0/0/1.0" action="drop"]',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T02:11:07.573Z',
          sourceIp: '192.0.2.26',
          eventAction: 'RT_FLOW_SESSION_DENY',
          eventOutcome: 'failure',
          hostName: 'SRX-1',
          'more.destination-port': '161',
          'more.reason': 'Denied by policy',
        },
        {
          eventOutcome: 'success',
          userName: 'kim',
          responseBytes: 535,
          'more.nat-source-address': '203.0.113.9',
        },
        { userName: 'dana', sourceIp: '192.0.2.29', eventOutcome: 'failure' },
        { userName: 'park', eventOutcome: 'success', message: 'User park logged in' },
        { instant: '2025-06-24T03:11:09.040Z', userName: 'lee' },
        {
          sourceIp: '192.0.2.30',
          eventAction: 'RT_SCREEN_TCP',
          eventOutcome: 'failure',
          message: 'TCP sweep!',
        },
      ],
    },
  ],
} satisfies LineFormat;
