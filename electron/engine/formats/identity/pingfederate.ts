import type { LineFormat } from '../format.ts';

export default {
  id: 'pingfederate',
  version: 1,
  kind: 'lines',
  title: 'PingFederate audit log (audit.log)',
  source: 'PingFederate Server Guide, "Security audit logging", log4j2.xml, default pattern of audit.log',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'Not the columns of an audit log of PingFederate.',
  layouts: (['success', 'failure', null] as const).flatMap((status) => {
    const head =
      '%{iso}| tid:%{trackingId}| %{eventAction}| %{userName}| %{sourceIp} | %{application}| %{connection}| %{protocol}| %{hostName}| %{role}| ';
    const stated = `${head}${status ?? '%{status}'}| `;
    return [`${stated}%{adapter}| %{description}| %{responseTime}`, `${stated}%{rest}`].map((layout) =>
      status ? { layout, outcome: status } : { layout },
    );
  }),
  uses: {
    iso: { time: 'iso' },
    eventAction: { field: 'eventAction', word: true },
  },
  samples: [
    {
      title: 'a log-in begun, one that came in, one that failed',
      text: [
        '2025-06-24 03:11:07,123| tid:ab-c| AUTHN_ATTEMPT| | 198.51.100.7 | | shop| SAML20| sso1| IdP| inprogress| HTMLForm| | 5',
        '2025-06-24 03:11:08,123| tid:ab-c| SSO| kim| 198.51.100.7 | desk| shop| SAML20| sso1| IdP| success| HTMLForm| | 50',
        '2025-06-24 03:11:09,123| tid:ab-d| AUTHN_ATTEMPT| lee| 198.51.100.8 | | shop| OAuth20| sso1| AS| failure| HTMLForm| bad password| 5',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07.123Z', sourceIp: '198.51.100.7', eventAction: 'AUTHN_ATTEMPT' },
        { userName: 'kim', eventAction: 'SSO', eventOutcome: 'success', hostName: 'sso1' },
        { userName: 'lee', eventOutcome: 'failure', 'more.description': 'bad password' },
      ],
    },
  ],
} satisfies LineFormat;
