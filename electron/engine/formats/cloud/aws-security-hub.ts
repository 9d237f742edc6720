import type { RecordFormat } from '../format.ts';

const brute = {
  SchemaVersion: '2018-10-08',
  Id: 'arn:aws:guardduty:ap-northeast-2:123456789012:detector/1/finding/2',
  ProductArn: 'arn:aws:securityhub:ap-northeast-2::product/aws/guardduty',
  ProductName: 'GuardDuty',
  AwsAccountId: '123456789012',
  Types: ['TTPs/UnauthorizedAccess:EC2-SSHBruteForce'],
  FirstObservedAt: '2025-06-24T03:11:07.000Z',
  CreatedAt: '2025-06-24T03:20:00.000Z',
  UpdatedAt: '2025-06-24T03:21:00.000Z',
  Severity: { Label: 'HIGH' },
  Title: '198.51.100.7 tries passwords on i-1',
  Description: 'Many logins failed.',
  Action: { NetworkConnectionAction: { RemoteIpDetails: { IpAddressV4: '198.51.100.7' } } },
  Resources: [{ Type: 'AwsEc2Instance', Id: 'arn:aws:ec2:ap-northeast-2:123456789012:instance/i-1' }],
};
const call = {
  ...brute,
  Action: {
    ActionType: 'AWS_API_CALL',
    AwsApiCallAction: { Api: 'ListBuckets', RemoteIpDetails: { IpAddressV4: '198.51.100.8' } },
  },
  Resources: [
    { Type: 'AwsIamAccessKey', Details: { AwsIamAccessKey: { PrincipalName: 'kim', AccessKeyId: 'AKIAEXAMPLE' } } },
  ],
};

export default {
  id: 'aws-security-hub',
  version: 1,
  kind: 'records',
  title: 'AWS Security Hub (findings in ASFF: get-findings, EventBridge, S3)',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format-syntax.html',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'access-key',
  prefixed: false,
  envelopes: ['Findings', 'findings'],
  claims: [['SchemaVersion', 'ProductArn', 'AwsAccountId']],
  rejectReason: 'No record of Security Hub: its marks are missing.',
  time: ['FirstObservedAt', 'CreatedAt', 'UpdatedAt'],
  fields: {
    sourceIp: [
      'Action.NetworkConnectionAction.RemoteIpDetails.IpAddressV4',
      'Action.AwsApiCallAction.RemoteIpDetails.IpAddressV4',
      'Action.PortProbeAction.PortProbeDetails.0.RemoteIpDetails.IpAddressV4',
      'Network.SourceIpV4',
      'Network.SourceIpV6',
    ],
    userName: [
      'Resources.0.Details.AwsIamAccessKey.PrincipalName',
      'Resources.0.Details.AwsIamAccessKey.UserName',
      'Resources.0.Details.AwsIamUser.UserName',
    ],
    credential: ['Resources.0.Details.AwsIamAccessKey.AccessKeyId'],
    hostName: ['Resources.0.Id'],
    processName: ['Process.Name'],
    urlDomain: ['Action.DnsRequestAction.Domain'],
    eventAction: ['Types.0', 'FindingProviderFields.Types.0', 'GeneratorId'],
    eventProvider: ['ProductName', 'ProductArn'],
    message: ['Title', 'Description'],
  },
  samples: [
    {
      title: 'what get-findings gives',
      text: `${JSON.stringify({ Findings: [brute, call] }, null, 2)}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          eventAction: 'TTPs/UnauthorizedAccess:EC2-SSHBruteForce',
          eventProvider: 'GuardDuty',
          message: '198.51.100.7 tries passwords on i-1',
          'more.Severity.Label': 'HIGH',
        },
        { sourceIp: '198.51.100.8', userName: 'kim', credential: 'AKIAEXAMPLE' },
      ],
    },
    {
      title: 'one a line, the last cut off',
      text: `${JSON.stringify(brute)}\n${JSON.stringify(call)}\n{"cut":\n`,
      events: [{ hostName: 'arn:aws:ec2:ap-northeast-2:123456789012:instance/i-1' }, {}],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
