import type { RecordFormat } from '../format.ts';

export default {
  id: 'trend-vision-one',
  version: 1,
  kind: 'records',
  title: 'Trend Vision One (audit log, workbench alerts, detections)',
  source: 'Trend Vision One API v3, "Audit Logs", "Workbench", "Search": detection data schema',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  zone: 'UTC',
  envelopes: ['items'],
  claims: [
    ['loggedDateTime', 'loggedUser', 'activity'],
    ['workbenchLink', 'model', 'createdDateTime'],
    ['eventTimeDT', 'productCode', 'eventName'],
    ['eventTime', 'endpointGUID', 'productCode', 'uuid'],
  ],
  rejectReason:
    'Neither an entry of the audit log (loggedDateTime), an alert (workbenchLink) nor a detection (eventTimeDT, productCode).',
  time: ['loggedDateTime', 'createdDateTime', 'eventTime', 'eventTimeDT'],
  // Whom an alert is about, each under its kind.
  pairs: [
    { list: 'impactScope.entities', name: 'entityType', value: ['entityValue', 'entityValue.name'], besides: true },
  ],
  fields: {
    sourceIp: ['src', 'src.0', 'clientIp.0', 'interestedIp.0', 'endpointIp', 'endpointIp.0'],
    userName: [
      'loggedUser',
      'principalName',
      'suser',
      'suid',
      'logonUser.0',
      'processUser',
      'impactScope.entities.account',
    ],
    hostName: ['endpointHostName', 'hostName', 'shost', 'impactScope.entities.host.entityValue.name'],
    processName: ['processFilePath', 'processName', 'deviceProcessName'],
    eventAction: ['activity', 'eventName', 'model', 'eventSubId'],
    eventOutcome: ['result'],
    eventProvider: ['category', 'pname', 'alertProvider', 'productCode'],
    userAgent: ['requestClientApplication'],
    urlPath: ['request', 'fullPath', 'filePathName'],
    message: ['description', 'threatName', 'malName', 'processCmd', 'objectCmd'],
  },
  samples: [
    {
      title: 'a log-in to the console that failed, an alert, a page that was blocked',
      text: [
        '{"loggedDateTime":"2025-06-24T03:11:07Z","loggedUser":"kim@example.com","loggedRole":"Master Administrator","accessType":"Console","category":"Logon and Logoff","activity":"Log on","result":"Unsuccessful","details":{"source":"198.51.100.7"}}',
        '{"schemaVersion":"1.11","id":"WB-1","investigationStatus":"New","workbenchLink":"https://portal.example.com/wb?id=WB-1","alertProvider":"SAE","model":"Credential Dumping via Mimikatz","score":64,"severity":"high","createdDateTime":"2025-06-24T03:11:08Z","impactScope":{"entities":[{"entityType":"account","entityValue":"example\\\\lee","entityId":"example\\\\lee"},{"entityType":"host","entityValue":{"guid":"AB","name":"pc7","ips":["192.0.2.7"]},"entityId":"AB"}]},"description":"A user obtained account information."}',
        '{"eventTimeDT":"2025-06-24T03:11:09+00:00","uuid":"12","eventTime":1750734669000,"productCode":"sig","eventName":"WEB_POLICY_VIOLATION","rt":"2025-06-24T03:11:09+0000","act":["Block"],"endpointHostName":"PC8","pname":"Secure Web Gateway","request":"http://example.com/","src":["198.51.100.8"],"principalName":"park@example.com"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'kim@example.com',
          eventAction: 'Log on',
          eventOutcome: 'failure',
          eventProvider: 'Logon and Logoff',
        },
        {
          instant: '2025-06-24T03:11:08Z',
          userName: 'example\\lee',
          hostName: 'pc7',
          eventAction: 'Credential Dumping via Mimikatz',
          message: 'A user obtained account information.',
        },
        {
          instant: '2025-06-24T03:11:09Z',
          sourceIp: '198.51.100.8',
          userName: 'park@example.com',
          hostName: 'PC8',
          eventAction: 'WEB_POLICY_VIOLATION',
        },
      ],
    },
  ],
} satisfies RecordFormat;
