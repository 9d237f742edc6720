/** Names in `more` of what a cloud call asked for. @source AWS CloudTrail record contents, `requestParameters` */
export const resourceNames = [
  'requestParameters.secretId',
  'requestParameters.bucketName',
  'requestParameters.functionName',
  'requestParameters.tableName',
  'requestParameters.dBInstanceIdentifier',
  'requestParameters.repositoryName',
  'requestParameters.keyId',
  'requestParameters.roleName',
];
