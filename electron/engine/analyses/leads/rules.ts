import type { Rule } from './rule.ts';
import { activityAfterLastDay } from './rules/activity-after-last-day.ts';
import { attackPattern } from './rules/attack-pattern.ts';
import { credentialAliveAfterOwnerLeft } from './rules/credential-alive-after-owner-left.ts';
import { credentialManySubjects } from './rules/credential-many-subjects.ts';
import { credentialNeverIssued } from './rules/credential-never-issued.ts';
import { credentialOutlivedOwner } from './rules/credential-outlived-owner.ts';
import { credentialUsedAfterRevocation } from './rules/credential-used-after-revocation.ts';
import { credentialWithoutLogin } from './rules/credential-without-login.ts';
import { guessedLogin } from './rules/guessed-login.ts';
import { manyAccountsOneDevice } from './rules/many-accounts-one-device.ts';
import { manyRecords } from './rules/many-records.ts';
import { newNetwork } from './rules/new-network.ts';
import { sharedAddress } from './rules/shared-address.ts';
import { sharedDevice } from './rules/shared-device.ts';
import { unusualHours } from './rules/unusual-hours.ts';
import { walkingIds } from './rules/walking-ids.ts';

/** Every rule, in the order of `leadRules`. */
export const rules: readonly Rule[] = [
  credentialOutlivedOwner,
  activityAfterLastDay,
  credentialNeverIssued,
  credentialUsedAfterRevocation,
  credentialAliveAfterOwnerLeft,
  credentialManySubjects,
  credentialWithoutLogin,
  guessedLogin,
  attackPattern,
  newNetwork,
  unusualHours,
  manyRecords,
  walkingIds,
  sharedAddress,
  sharedDevice,
  manyAccountsOneDevice,
];
