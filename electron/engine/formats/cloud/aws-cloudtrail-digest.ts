import type { RecordFormat } from '../format.ts';

const digest = {
  awsAccountId: '123456789012',
  digestStartTime: '2025-06-24T02:11:07Z',
  digestEndTime: '2025-06-24T03:11:07Z',
  digestS3Bucket: 'example-trail',
  digestS3Object: 'AWSLogs/123456789012/CloudTrail-Digest/ap-northeast-2/2025/06/24/digest.json.gz',
  digestPublicKeyFingerprint: '31e8b5433410dfb61a9dc45cc65b22ff',
  digestSignatureAlgorithm: 'SHA256withRSA',
  newestEventTime: '2025-06-24T03:09:24Z',
  oldestEventTime: '2025-06-24T02:12:04Z',
  previousDigestS3Object: 'AWSLogs/123456789012/CloudTrail-Digest/ap-northeast-2/2025/06/24/before.json.gz',
  previousDigestHashValue: '97fb',
  logFiles: [
    {
      s3Bucket: 'example-trail',
      s3Object: 'AWSLogs/123456789012/CloudTrail/ap-northeast-2/2025/06/24/a.json.gz',
      hashValue: '0f2a',
      hashAlgorithm: 'SHA-256',
      newestEventTime: '2025-06-24T03:09:24Z',
      oldestEventTime: '2025-06-24T03:09:24Z',
    },
  ],
};

/** Lies beside the log files of a trail: which of them there were, and what each of them hashes to. */
export default {
  id: 'aws-cloudtrail-digest',
  version: 1,
  kind: 'records',
  title: 'AWS CloudTrail digest (which log files there were in an hour, with their hashes)',
  source: 'AWS CloudTrail User Guide, "CloudTrail digest file structure"',
  specificity: 0.99,
  mappable: false,
  rejectReason: 'No digest of CloudTrail: digestStartTime, digestEndTime or digestS3Object is missing.',
  prefixed: false,
  envelopes: [],
  claims: [['digestStartTime', 'digestEndTime', 'digestS3Object']],
  // The hour it is of was over then.
  time: ['digestEndTime'],
  fields: { message: ['digestS3Object'] },
  samples: [
    {
      title: 'a digest of one log file',
      text: `${JSON.stringify(digest)}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          message: 'AWSLogs/123456789012/CloudTrail-Digest/ap-northeast-2/2025/06/24/digest.json.gz',
          'more.digestS3Bucket': 'example-trail',
          'more.logFiles.0.hashValue': '0f2a',
        },
      ],
    },
  ],
} satisfies RecordFormat;
