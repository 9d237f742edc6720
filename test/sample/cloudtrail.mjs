/** CloudTrail: what was done in the shop's cloud account, and by which access key. */

import { day, hour, isoSecond, midnights, minute, momentOf, officeHours, second, seoul, weekday } from './calendar.mjs';
import { stream } from './random.mjs';
import { accessKeys, account, firstDay, lastDay, office, region, staff } from './shop.mjs';
import { homeAddress } from './suspect.mjs';

/** @typedef {{ at: number, text: string, mark?: string, actor?: string }} TrailRecord */

/** @returns {TrailRecord[]} in order */
export function cloudTrail() {
  const random = stream('cloudtrail');
  const records = [];

  const add = (at, who, source, name, more = {}, story = {}) => {
    const record = {
      eventVersion: '1.09',
      userIdentity: who.identity,
      eventTime: isoSecond(at),
      eventSource: `${source}.amazonaws.com`,
      eventName: name,
      awsRegion: region,
      sourceIPAddress: who.from,
      userAgent: who.agent,
      ...(more.errorCode
        ? {
            errorCode: more.errorCode,
            errorMessage: `User: ${who.identity.arn} is not authorized to perform: ${source}:${name}`,
          }
        : {}),
      requestParameters: more.asked ?? null,
      responseElements: more.answered ?? null,
      requestID: random.uuid(),
      eventID: random.uuid(),
      readOnly: more.readOnly ?? true,
      eventType: more.type ?? 'AwsApiCall',
      managementEvent: true,
      recipientAccountId: account,
      eventCategory: 'Management',
    };
    records.push({ at, text: JSON.stringify(record), ...story });
  };
  const person = (id, key, from, agent) => ({
    identity: {
      type: 'IAMUser',
      principalId: `AIDAEXAMPLE${id.length}`,
      arn: `arn:aws:iam::${account}:user/${id}`,
      accountId: account,
      accessKeyId: key,
      userName: id,
    },
    from,
    agent,
  });
  const role = (name, key, from, agent) => ({
    identity: {
      type: 'AssumedRole',
      principalId: `AROAEXAMPLE:${name}`,
      arn: `arn:aws:sts::${account}:assumed-role/${name}/${name}`,
      accountId: account,
      accessKeyId: key,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          arn: `arn:aws:iam::${account}:role/${name}`,
          accountId: account,
          userName: name,
        },
      },
    },
    from,
    agent,
  });

  const deploy = role('deploy', accessKeys.deploy, '192.0.2.40', 'aws-cli/2.27.0');
  const backup = role('backup', accessKeys.backup, 'backup.amazonaws.com', 'backup.amazonaws.com');
  for (const midnight of midnights(firstDay, lastDay)) {
    add(midnight + 3 * hour + random.below(600) * second, backup, 's3', 'PutObject', {
      readOnly: false,
      asked: { bucketName: 'haneul-backup', key: `orders-${random.hex(8)}.zst` },
    });
    if (weekday(midnight) === 0 || weekday(midnight) === 6) continue;
    if (random.chance(0.7)) {
      const at = momentOf(random, midnight, officeHours);
      add(at, deploy, 'sts', 'GetCallerIdentity');
      add(at + 4 * second, deploy, 'ecr', 'BatchGetImage', { asked: { repositoryName: 'gateway' } });
      add(at + 61 * second, deploy, 'ecs', 'UpdateService', {
        readOnly: false,
        asked: { cluster: 'shop', service: 'gateway' },
      });
    }
    if (random.chance(0.35)) {
      const admin = random.pick(staff.filter((s) => s.team === 'platform' && !s.until));
      const at = momentOf(random, midnight, officeHours);
      const who = person(
        admin.id,
        `ASIAHANEUL${random.hex(10).toUpperCase()}`,
        office,
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
      );
      const failed = random.chance(0.08);
      add(at, who, 'signin', 'ConsoleLogin', {
        type: 'AwsConsoleSignIn',
        readOnly: false,
        answered: { ConsoleLogin: failed ? 'Failure' : 'Success' },
      });
      if (!failed) add(at + 2 * minute, who, 'ec2', 'DescribeInstances');
    }
  }

  // The departed developer's key, eight days after the last day of work, from an address seen again at the gateway.
  const departed = person(
    'dokgo.yeoul',
    accessKeys.departed,
    homeAddress,
    'Boto3/1.34.0 md/Botocore#1.34.0 ua/2.0 os/linux',
  );
  const story = (mark) => ({ actor: 'departed', ...(mark ? { mark } : {}) });
  const night = seoul('2025-01-08', '23:12:05');
  add(night, departed, 'sts', 'GetCallerIdentity', {}, story('departed key'));
  add(night + 40 * second, departed, 's3', 'ListBuckets', { errorCode: 'AccessDenied' }, story());
  add(night + 95 * second, departed, 'secretsmanager', 'ListSecrets', {}, story());
  add(
    night + 160 * second,
    departed,
    'secretsmanager',
    'GetSecretValue',
    { asked: { secretId: 'prod/token-signing/hm-2022b' } },
    story('signing key read'),
  );
  add(
    night + 190 * second,
    departed,
    'secretsmanager',
    'GetSecretValue',
    { asked: { secretId: 'prod/token-signing/hm-2025a' }, errorCode: 'AccessDenied' },
    story(),
  );
  add(seoul('2025-04-13', '23:44:10'), departed, 'sts', 'GetCallerIdentity', {}, story());
  add(seoul('2025-06-23', '22:10:41'), departed, 'sts', 'GetCallerIdentity', {}, story());

  const security = person('dongbang.saebyeok', 'ASIAHANEULDEMO000090', office, 'aws-cli/2.27.0');
  add(
    seoul('2025-11-19', '10:40:02'),
    security,
    'iam',
    'UpdateAccessKey',
    { readOnly: false, asked: { userName: 'dokgo.yeoul', accessKeyId: accessKeys.departed, status: 'Inactive' } },
    { mark: 'access key closed' },
  );
  add(seoul('2025-11-19', '10:44:31'), security, 'iam', 'ListAccessKeys', { asked: { userName: 'seomun.haesol' } });
  return records.filter((r) => r.at < seoul(lastDay) + day).sort((a, b) => a.at - b.at);
}
