import type { RecordFormat } from '../format.ts';

export default {
  id: 'sentinelone',
  version: 1,
  kind: 'records',
  title: 'SentinelOne (threats and activities)',
  source: 'SentinelOne API 2.1, /threats and /activities',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: ['data'],
  claims: [
    ['threatInfo.identifiedAt', 'agentRealtimeInfo.agentComputerName'],
    ['threatInfo.createdAt', 'agentDetectionInfo.agentIpV4'],
    ['activityType', 'primaryDescription', 'createdAt'],
  ],
  rejectReason: 'Neither a threat (threatInfo) nor an activity (activityType, primaryDescription).',
  time: ['threatInfo.identifiedAt', 'threatInfo.createdAt', 'createdAt'],
  fields: {
    sourceIp: ['data.ipAddress', 'agentDetectionInfo.agentIpV4'],
    userName: ['data.username', 'threatInfo.processUser', 'agentDetectionInfo.agentLastLoggedInUserName'],
    hostName: ['agentRealtimeInfo.agentComputerName', 'data.computerName'],
    eventAction: ['threatInfo.classification', 'activityType'],
    eventProvider: ['threatInfo.threatName'],
    processName: ['threatInfo.originatorProcess'],
    urlPath: ['threatInfo.filePath'],
    message: ['primaryDescription', 'threatInfo.mitigationStatusDescription'],
  },
  samples: [
    {
      title: 'a threat, a log-in to the console',
      text: [
        JSON.stringify({
          agentDetectionInfo: { agentIpV4: '198.51.100.7', agentLastLoggedInUserName: 'kim' },
          agentRealtimeInfo: { agentComputerName: 'PC7' },
          threatInfo: {
            identifiedAt: '2025-06-24T03:11:07.123456Z',
            threatName: 'x.exe',
            classification: 'Malware',
            filePath: '/tmp/x.exe',
            processUser: 'SHOP\\kim',
          },
        }),
        JSON.stringify({
          activityType: 27,
          createdAt: '2025-06-24T03:11:08.123456Z',
          primaryDescription: 'The management user lee logged in to the management console.',
          data: { ipAddress: '198.51.100.8', username: 'lee' },
          userId: '9',
        }),
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          userName: 'SHOP\\kim',
          hostName: 'PC7',
          eventAction: 'Malware',
        },
        { sourceIp: '198.51.100.8', userName: 'lee', eventAction: '27' },
      ],
    },
  ],
} satisfies RecordFormat;
