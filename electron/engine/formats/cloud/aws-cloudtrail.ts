import type { RecordFormat } from '../format.ts';

const record = {
  eventVersion: '1.08',
  userIdentity: {
    type: 'IAMUser',
    arn: 'arn:aws:iam::123456789012:user/dana',
    accountId: '123456789012',
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    userName: 'dana',
  },
  eventTime: '2025-06-24T03:11:07Z',
  eventSource: 's3.amazonaws.com',
  eventName: 'GetObject',
  awsRegion: 'ap-northeast-2',
  sourceIPAddress: '192.0.2.10',
  userAgent: 'aws-cli/2.17',
  requestParameters: { bucketName: 'customers', key: 'all.csv' },
};
const refused = { ...record, errorCode: 'AccessDenied', sourceIPAddress: 'ec2.amazonaws.com' };
const roleRecord = {
  ...record,
  userIdentity: { type: 'AssumedRole', sessionContext: { sessionIssuer: { userName: 'BackupRole' } } },
  responseElements: { ConsoleLogin: 'Failure' },
};

export default {
  id: 'aws-cloudtrail',
  version: 4,
  kind: 'records',
  title: 'AWS CloudTrail (log files, one record a line, event history look-ups, events of EventBridge)',
  source:
    'AWS CloudTrail User Guide, "CloudTrail record contents"; API reference, LookupEvents; Amazon EventBridge User Guide, "AWS service events delivered via AWS CloudTrail"',
  specificity: 0.99,
  mappable: false,
  credentialKind: 'access-key',
  rejectReason: 'No CloudTrail record: eventVersion with eventSource or eventType is missing.',
  prefixed: false,
  envelopes: ['Records', 'Events'],
  embedded: 'CloudTrailEvent',
  wrapper: 'detail',
  claims: [
    ['eventVersion', 'eventSource'],
    ['eventVersion', 'eventType'],
    ['EventId', 'EventName', 'CloudTrailEvent'],
  ],
  time: ['eventTime', '@timestamp'],
  fields: {
    sourceIp: ['sourceIPAddress'],
    userName: [
      'userIdentity.userName',
      'Username',
      // The ARN of an assumed role names the role and the session; the role's own name stays in `more`.
      'userIdentity.arn',
      'userIdentity.sessionContext.sessionIssuer.userName',
      'userIdentity.invokedBy',
      'userIdentity.principalId',
    ],
    credential: ['userIdentity.accessKeyId', 'AccessKeyId'],
    userAgent: ['userAgent'],
    eventAction: ['eventName', 'insightDetails.eventName'],
    eventProvider: ['eventSource', 'insightDetails.eventSource'],
    message: ['errorMessage'],
  },
  outcomes: [
    // Amazon Managed Grafana writes the status of every answer as a code of errors, 200 too.
    { key: 'errorCode', equals: '200', outcome: 'success' },
    { key: 'errorCode', outcome: 'failure' },
    { key: 'responseElements.ConsoleLogin', equals: 'Failure', outcome: 'failure' },
    { key: 'errorMessage', outcome: 'failure' },
  ],
  otherwise: 'success',
  samples: [
    {
      title: 'a log file on one line',
      text: JSON.stringify({ Records: [record, refused, roleRecord] }),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.10',
          userName: 'dana',
          credential: 'AKIAIOSFODNN7EXAMPLE',
          eventAction: 'GetObject',
          eventProvider: 's3.amazonaws.com',
          eventOutcome: 'success',
          userAgent: 'aws-cli/2.17',
          'more.requestParameters.bucketName': 'customers',
          'more.awsRegion': 'ap-northeast-2',
        },
        { sourceIp: 'ec2.amazonaws.com', eventOutcome: 'failure', 'more.errorCode': 'AccessDenied' },
        { userName: 'BackupRole', eventOutcome: 'failure' },
      ],
    },
    {
      title: 'a request to Grafana, which states the status of its answer',
      text: `${[200, 403].map((status) => JSON.stringify({ ...record, eventSource: 'grafana.amazonaws.com', errorCode: `${status}`, sourceIPAddress: '192.0.2.10, 10.0.0.1' })).join('\n')}\n`,
      events: [
        { sourceIp: '192.0.2.10', eventOutcome: 'success' },
        { eventOutcome: 'failure', 'more.errorCode': '403' },
      ],
    },
    {
      title: 'the same written out, one record after the other, and one a line',
      text: `${JSON.stringify(record, null, 2)}\n${JSON.stringify(refused, null, 2)}\n`,
      events: [{ eventAction: 'GetObject' }, { eventOutcome: 'failure' }],
    },
    {
      title: 'one record a line, with a line that is none and one cut off',
      text: `${JSON.stringify(record)}\n{"eventName":"GetObject"}\n${JSON.stringify(refused)}\n{"eventVersion":"1.0\n${JSON.stringify(roleRecord)}\n${JSON.stringify(record)}\n`,
      events: [{ userName: 'dana' }, { eventOutcome: 'failure' }, {}, {}],
      rejects: [2, 4],
    },
    {
      title: 'as Elasticsearch stored it, one a line',
      text: `${JSON.stringify({ _index: 'trail', _id: 'a1', _score: 1, _source: record })}\n${JSON.stringify({ _index: 'trail', _id: 'a2', _score: 1, _source: refused })}\n`,
      events: [
        { instant: '2025-06-24T03:11:07Z', userName: 'dana', credential: 'AKIAIOSFODNN7EXAMPLE', 'more._id': 'a1' },
        { eventOutcome: 'failure', 'more.errorCode': 'AccessDenied', 'more._index': 'trail' },
      ],
    },
    {
      title: 'as EventBridge delivers it',
      text: `${JSON.stringify({ version: '0', id: 'e-2', 'detail-type': 'AWS API Call via CloudTrail', source: 'aws.s3', account: '123456789012', time: '2025-06-24T03:11:09Z', region: 'ap-northeast-2', resources: [], detail: record })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.10',
          userName: 'dana',
          eventAction: 'GetObject',
          eventOutcome: 'success',
          'more.requestParameters.bucketName': 'customers',
          'more.time': '2025-06-24T03:11:09Z',
        },
      ],
    },
    {
      title: 'event history, the record as text within',
      text: `${JSON.stringify({ EventId: 'e-1', EventName: 'GetObject', EventTime: '2025-06-24 12:11:07+09:00', Username: 'dana', CloudTrailEvent: JSON.stringify(record) })}\n`,
      events: [
        { instant: '2025-06-24T03:11:07Z', sourceIp: '192.0.2.10', eventAction: 'GetObject', 'more.EventId': 'e-1' },
      ],
    },
    {
      title: 'an insight: calls more often than usual',
      text: JSON.stringify({
        Records: [
          {
            eventVersion: '1.08',
            eventTime: '2025-06-24T03:11:07Z',
            awsRegion: 'ap-northeast-2',
            eventType: 'AwsCloudTrailInsight',
            insightDetails: { state: 'Start', eventSource: 's3.amazonaws.com', eventName: 'DeleteObject' },
            eventCategory: 'Insight',
          },
        ],
      }),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          eventAction: 'DeleteObject',
          eventProvider: 's3.amazonaws.com',
          'more.eventType': 'AwsCloudTrailInsight',
        },
      ],
    },
    {
      title:
        'as a subscription of CloudWatch Logs delivers it, records as texts in a list behind another, one delivery behind the other',
      text: [record, refused]
        .map((one, i) =>
          JSON.stringify({
            messageType: 'DATA_MESSAGE',
            owner: '123456789012',
            logGroup: 'trail',
            subscriptionFilters: ['all'],
            logEvents: [{ id: `${i}`, timestamp: 1750734669000, message: JSON.stringify(one) }],
          }),
        )
        .join(''),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'dana',
          sourceIp: '192.0.2.10',
          eventAction: 'GetObject',
          'more.id': '0',
          'more.timestamp': '1750734669000',
        },
        { eventOutcome: 'failure', 'more.id': '1' },
      ],
    },
    {
      title: 'as Splunk exports what it found, the record as text beside what Splunk says of it',
      text: `${JSON.stringify({ preview: false, result: { _raw: JSON.stringify(record), _time: '2025-06-24T12:11:07.000+09:00', host: 'h' } })}\n`,
      events: [
        { instant: '2025-06-24T03:11:07Z', userName: 'dana', eventAction: 'GetObject', 'more.result.host': 'h' },
      ],
    },
  ],
} satisfies RecordFormat;
