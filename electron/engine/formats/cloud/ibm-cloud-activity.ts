import type { RecordFormat } from '../format.ts';

export default {
  id: 'ibm-cloud-activity',
  version: 1,
  kind: 'records',
  title: 'IBM Cloud activity tracking, OpenStack audit (CADF)',
  source: 'IBM Cloud, "Activity tracking events", event fields; DMTF CADF, DSP0262',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'No record of CADF: its marks are missing.',
  prefixed: false,
  envelopes: [],
  claims: [
    ['action', 'initiator', 'outcome', 'target'],
    ['action', 'initiator', 'observer'],
    ['typeURI', 'initiator', 'eventTime'],
  ],
  time: ['eventTime', '_ts', 'timestamp'],
  fields: {
    sourceIp: ['initiator.host.address', 'requestData.source_ip'],
    userName: ['initiator.name', 'initiator.username', 'initiator.id'],
    credential: ['initiator.credential.token', 'initiator.credential.id'],
    userAgent: ['initiator.host.agent'],
    httpStatus: ['reason.reasonCode'],
    eventAction: ['action'],
    eventOutcome: ['outcome'],
    eventProvider: ['observer.name', 'logSourceCRN'],
    message: ['message'],
  },
  outcomes: [],
  samples: [
    {
      title: 'a log-in that failed',
      text: '{"action":"iam-identity.user.login","eventTime":"2025-06-24T03:11:07.12+0000","initiator":{"id":"IBMid-1","name":"kim@shop.example","host":{"address":"198.51.100.7","agent":"curl"}},"outcome":"failure","reason":{"reasonCode":401},"target":{"id":"crn","name":"shop"},"observer":{"name":"ActivityTracker"},"message":"IAM Identity Service: login -failure"}\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.120Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventAction: 'iam-identity.user.login',
          eventOutcome: 'failure',
          httpStatus: 401,
          userAgent: 'curl',
        },
      ],
    },
  ],
} satisfies RecordFormat;
