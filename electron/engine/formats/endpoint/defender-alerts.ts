import type { RecordFormat } from '../format.ts';

const alert = {
  id: 'da637_1',
  incidentId: 12,
  assignedTo: 'dana@example.com',
  severity: 'Low',
  status: 'New',
  category: 'Execution',
  detectionSource: 'WindowsDefenderAtp',
  title: 'Arbitrary code executed by a signed executable',
  description: 'A signed program ran code of low reputation.',
  alertCreationTime: '2025-06-24T03:11:07.7220239Z',
  firstEventTime: '2025-06-24T03:09:32.9562661Z',
  machineId: '111e',
  computerDnsName: 'pc7.example.com',
  relatedUser: { userName: 'kim', domainName: 'EXAMPLE' },
  evidence: [
    { entityType: 'User', accountName: 'kim', domainName: 'EXAMPLE' },
    { entityType: 'Process', fileName: 'rundll32.exe', processCommandLine: 'rundll32.exe a.dll', ipAddress: null },
    { entityType: 'Ip', ipAddress: '198.51.100.7' },
  ],
};

export default {
  id: 'defender-alerts',
  version: 2,
  kind: 'records',
  title: 'Microsoft Defender (alerts and incidents of Endpoint, XDR and the Graph security API)',
  source:
    'Microsoft Defender for Endpoint API, alert resource type; Microsoft Defender XDR, "List incidents API"; Microsoft Graph, microsoft.graph.security alert and incident; Microsoft Defender for Cloud, "Continuous export"',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'No alert or incident of Microsoft Defender: its identifiers and times are missing.',
  prefixed: false,
  envelopes: ['value'],
  claims: [
    ['alertCreationTime', 'machineId', 'title'],
    ['incidentId', 'incidentName', 'createdTime'],
    ['alertId', 'serviceSource', 'creationTime'],
    ['serviceSource', 'alertWebUrl', 'createdDateTime'],
    ['incidentWebUrl', 'displayName', 'createdDateTime'],
    ['AlertType', 'SystemAlertId', 'AlertDisplayName', 'TimeGenerated'],
  ],
  // What an alert is about: who, where from and with what, each under its kind.
  pairs: [
    ...['evidence', 'entities', 'alerts.0.entities'].map((list) => ({
      list,
      name: 'entityType',
      value: ['ipAddress', 'userPrincipalName', 'accountName', 'fileName', 'url'],
      besides: true as const,
    })),
    { list: 'Entities', name: 'Type', value: ['Address', 'Name', 'HostName', 'CommandLine'], besides: true },
  ],
  time: ['alertCreationTime', 'creationTime', 'createdDateTime', 'createdTime', 'TimeGenerated'],
  fields: {
    sourceIp: ['evidence.Ip', 'entities.Ip', 'alerts.0.entities.Ip', 'Entities.ip'],
    userName: [
      'relatedUser.userName',
      ...['evidence', 'entities', 'alerts.0.entities'].flatMap((list) => [
        `${list}.User.userPrincipalName`,
        `${list}.User.accountName`,
      ]),
      'evidence.0.userAccount.userPrincipalName',
      'evidence.0.userAccount.accountName',
      'Entities.account.Name',
    ],
    hostName: [
      'computerDnsName',
      'devices.0.deviceDnsName',
      'alerts.0.devices.0.deviceDnsName',
      'CompromisedEntity',
      'Entities.host.HostName',
    ],
    eventAction: ['category', 'alerts.0.category', 'AlertType'],
    eventProvider: ['detectionSource', 'serviceSource', 'alerts.0.serviceSource', 'ProductName'],
    processName: ['evidence.Process.fileName', 'entities.Process.fileName', 'alerts.0.entities.Process.fileName'],
    message: ['title', 'incidentName', 'displayName', 'AlertDisplayName', 'description'],
  },
  samples: [
    {
      title: 'an alert of Endpoint, an incident with its alert',
      text: [
        JSON.stringify(alert),
        JSON.stringify({
          incidentId: 856,
          redirectIncidentId: null,
          incidentName: 'Impossible travel of one user',
          createdTime: '2025-06-24T03:11:08.9Z',
          lastUpdateTime: '2025-06-24T03:11:09Z',
          status: 'Active',
          severity: 'Medium',
          alerts: [
            {
              alertId: 'ca1',
              incidentId: 856,
              serviceSource: 'MicrosoftCloudAppSecurity',
              creationTime: '2025-06-24T03:11:08Z',
              category: 'InitialAccess',
              title: 'Impossible travel',
              devices: [],
              entities: [
                { entityType: 'User', accountName: 'lee', userPrincipalName: 'lee@example.com' },
                { entityType: 'Ip', ipAddress: '198.51.100.8' },
              ],
            },
          ],
        }),
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.722023Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          hostName: 'pc7.example.com',
          processName: 'rundll32.exe',
          eventAction: 'Execution',
          eventProvider: 'WindowsDefenderAtp',
          message: 'Arbitrary code executed by a signed executable',
          'more.firstEventTime': '2025-06-24T03:09:32.9562661Z',
          'more.assignedTo': 'dana@example.com',
        },
        {
          instant: '2025-06-24T03:11:08.900Z',
          sourceIp: '198.51.100.8',
          userName: 'lee@example.com',
          eventAction: 'InitialAccess',
          eventProvider: 'MicrosoftCloudAppSecurity',
          message: 'Impossible travel of one user',
        },
      ],
    },
    {
      title: 'an alert that Defender for Cloud exports',
      text: '{"VendorName":"Microsoft","AlertType":"SQL.VM_SuspiciousIP","ProductName":"Microsoft Defender for Cloud","StartTimeUtc":"2025-06-24T03:10:45Z","TimeGenerated":"2025-06-24T03:11:07.017042Z","Severity":"Medium","SystemAlertId":"2517_cd","CompromisedEntity":"vm7","AlertDisplayName":"Login from a suspicious IP","Description":"Your resource has been accessed.","Entities":[{"$id":"5","Address":"198.51.100.7","Type":"ip"},{"$id":"6","HostName":"vm7","Type":"host"},{"$id":"7","Name":"kim","Type":"account"}]}\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.017042Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          hostName: 'vm7',
          eventAction: 'SQL.VM_SuspiciousIP',
          message: 'Login from a suspicious IP',
          'more.StartTimeUtc': '2025-06-24T03:10:45Z',
        },
      ],
    },
    {
      title: 'an answer of the Graph security API',
      text: JSON.stringify({
        '@odata.context': 'x',
        value: [
          {
            id: 'da1',
            providerAlertId: 'p1',
            incidentId: '28282',
            status: 'new',
            severity: 'low',
            serviceSource: 'microsoftDefenderForEndpoint',
            detectionSource: 'antivirus',
            title: 'Suspicious execution of hidden file',
            description: 'A hidden file has been launched.',
            category: 'DefenseEvasion',
            alertWebUrl: 'https://security.example.com/alerts/da1',
            createdDateTime: '2025-06-24T03:11:07.6633333Z',
            evidence: [
              { '@odata.type': '#user', userAccount: { accountName: 'park', userPrincipalName: 'park@example.com' } },
            ],
          },
        ],
      }),
      events: [
        {
          instant: '2025-06-24T03:11:07.663333Z',
          userName: 'park@example.com',
          eventAction: 'DefenseEvasion',
          eventProvider: 'antivirus',
          message: 'Suspicious execution of hidden file',
        },
      ],
    },
  ],
} satisfies RecordFormat;
