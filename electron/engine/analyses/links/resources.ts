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

/** Names in `more` of a container of a cloud and of an object in it. @source AWS CloudTrail record contents, data events of S3 */
export const objectNames = { container: 'requestParameters.bucketName', object: 'requestParameters.key' };

/** Names in `more` of how a program begins an encrypted connection: the same print, likely the same program. @source JA3 (Salesforce), JA4 (FoxIO); Suricata EVE `tls`, Zeek ssl.log, ECS `tls.client` */
export const printNames = [
  'ja3',
  'ja3_hash',
  'tls.ja3',
  'tls.ja3.hash',
  'tls.ja3_hash',
  'tls.client.ja3',
  'ja4',
  'tls.ja4',
  'tls.client.ja4',
];
