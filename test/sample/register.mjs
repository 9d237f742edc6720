/** Papers that are no logs: the staff roster, the register of credentials, and what is known of the networks. */
import { accessKeys, agents, newKey, office, oldKey, staff } from './shop.mjs';

const table = (rows) =>
  `${rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n')}\n`;

/** The roster of a people department; a date means the end of that day in Seoul. */
export function staffRoster() {
  return table([
    [
      'person',
      'accounts',
      'role',
      'team',
      'join date',
      'notice date',
      'last day',
      'access revoked',
      'devices',
      'known addresses',
      'aliases',
    ],
    ...staff.map((s, i) => [
      `${s.latin} (${s.name})`,
      s.id,
      s.role,
      s.team,
      s.from,
      s.notice,
      s.until,
      s.revoked,
      `HM-NB-${String(i + 101)}`,
      office,
      s.id.split('.').reverse().join('.'),
    ]),
    ...agents.map((a, i) => [
      a.name,
      a.id,
      'call-centre agent',
      'customer service',
      '2024-03-04',
      '',
      '',
      '',
      `HM-PC-${String(i + 301)}`,
      office,
      '',
    ]),
    [
      'Bora Logistics (partner)',
      'svc-partner-bora',
      'partner system',
      'partners',
      '2022-06-01',
      '',
      '',
      '',
      '',
      '198.51.100.240/30',
      '',
    ],
  ]);
}

/** Credentials with owner, issue and withdrawal; times with their offset. */
export function credentialRegister() {
  return table([
    ['credential', 'kind', 'owner', 'issued', 'expires', 'revoked', 'source'],
    [
      oldKey,
      'signing key',
      'authentication team (made by dokgo.yeoul)',
      '2022-12-01T09:00:00+09:00',
      '',
      '2025-11-19T10:31:04+09:00',
      'issuer configuration',
    ],
    [
      newKey,
      'signing key',
      'authentication team',
      '2025-01-01T00:00:00+09:00',
      '2027-01-01T00:00:00+09:00',
      '',
      'issuer configuration',
    ],
    [
      accessKeys.departed,
      'access key',
      'dokgo.yeoul',
      '2023-02-20T14:10:00+09:00',
      '',
      '2025-11-19T10:40:02+09:00',
      'cloud account',
    ],
    [accessKeys.leftUnused, 'access key', 'seomun.haesol', '2022-03-02T10:00:00+09:00', '', '', 'cloud account'],
    [accessKeys.deploy, 'access key', 'deploy (role)', '2024-12-01T10:00:00+09:00', '', '', 'cloud account'],
    [accessKeys.backup, 'access key', 'backup (role)', '2024-12-01T10:00:00+09:00', '', '', 'cloud account'],
  ]);
}

/** Labels of networks; the blocks are documentation ranges, so no real network is meant. */
export function networkLabels() {
  const source = 'invented for the sample case';
  return table([
    ['cidr', 'label', 'kind', 'country', 'from', 'to', 'source'],
    ['192.0.2.10/32', 'Haneul Market office', 'own office', 'KR', '2025-01-01', '', source],
    ['192.0.2.50/32', 'Load test', 'own office', 'KR', '2025-09-01', '2025-09-30', source],
    ['192.0.2.240/28', 'Haneul Market CDN edges (trusted proxies)', 'proxy', 'KR', '2025-01-01', '', source],
    ['198.51.100.0/25', 'Mobile carrier A', 'carrier', 'KR', '2025-01-01', '', source],
    ['198.51.100.240/30', 'Bora Logistics', 'partner', 'KR', '2025-01-01', '', source],
    ['203.0.113.0/26', 'Example Hosting One', 'hosting', 'HK', '2025-01-01', '', source],
    ['203.0.113.64/26', 'Example Hosting Two', 'hosting', 'SG', '2025-01-01', '', source],
    ['203.0.113.128/26', 'Example VPN', 'VPN', 'JP', '2025-01-01', '', source],
    ['203.0.113.200/29', 'ExampleBot', 'crawler', 'US', '2025-01-01', '', source],
    ['203.0.113.208/28', 'ExampleBot', 'crawler', 'US', '2025-01-01', '', source],
    ['203.0.113.224/27', 'ExampleBot', 'crawler', 'US', '2025-01-01', '', source],
    ['2001:db8:b07::/48', 'ExampleBot', 'crawler', 'US', '2025-01-01', '', source],
    ['2001:db8:1000::/36', 'Mobile carrier B', 'carrier', 'KR', '2025-01-01', '', source],
    ['2001:db8:f000::/36', 'Example Hosting Three', 'hosting', 'SG', '2025-01-01', '', source],
  ]);
}
