/** The invented shop: its calendar, addresses, people and programs. Only documentation ranges and `.example` names. */

export const firstDay = '2025-01-01';
export const lastDay = '2025-11-20';
/** Gateway logs that do not exist any more: three whole days. */
export const missingDays = ['2025-08-12', '2025-08-13', '2025-08-14'];
/** Days on which the token issuer's own log was lost: tokens of those days cannot be told issued from forged. */
export const issuerMissingDays = ['2025-05-21', '2025-05-22'];

export const site = 'https://www.haneul-market.example';
export const account = '111122223333';
export const region = 'ap-northeast-2';

/** Signing keys. The old one was never withdrawn; a partner still used it. */
export const oldKey = 'hm-2022b';
export const newKey = 'hm-2025a';

export const office = '192.0.2.10';
export const bastion = '192.0.2.20';
export const loadTester = '192.0.2.50';
/** The shop's own CDN edges: behind them the client stands in X-Forwarded-For only. */
export const edges = Array.from({ length: 14 }, (_, i) => `192.0.2.${241 + i}`);
export const partnerAddresses = ['198.51.100.240', '198.51.100.241', '198.51.100.242'];

/**
 * Staff. Surnames and given names are put together so that nobody bears them.
 * `until` is the last day of work, `revoked` the day the accounts were closed.
 */
export const staff = [
  {
    id: 'dokgo.yeoul',
    name: '독고여울',
    latin: 'Dokgo Yeoul',
    role: 'developer',
    team: 'authentication',
    from: '2022-11-07',
    notice: '2024-12-02',
    until: '2024-12-31',
    revoked: '2025-01-03',
  },
  {
    id: 'namgung.maru',
    name: '남궁마루',
    latin: 'Namgung Maru',
    role: 'developer',
    team: 'authentication',
    from: '2021-03-02',
    notice: '',
    until: '',
    revoked: '',
  },
  {
    id: 'jegal.yunseul',
    name: '제갈윤슬',
    latin: 'Jegal Yunseul',
    role: 'developer',
    team: 'authentication',
    from: '2023-08-14',
    notice: '',
    until: '',
    revoked: '',
  },
  {
    id: 'hwangbo.garam',
    name: '황보가람',
    latin: 'Hwangbo Garam',
    role: 'site reliability',
    team: 'platform',
    from: '2019-05-20',
    notice: '',
    until: '',
    revoked: '',
  },
  {
    id: 'sagong.mir',
    name: '사공미르',
    latin: 'Sagong Mir',
    role: 'site reliability',
    team: 'platform',
    from: '2020-09-01',
    notice: '',
    until: '',
    revoked: '',
  },
  {
    id: 'seomun.haesol',
    name: '서문해솔',
    latin: 'Seomun Haesol',
    role: 'data engineer',
    team: 'platform',
    from: '2022-02-14',
    notice: '2025-07-01',
    until: '2025-07-31',
    revoked: '2025-07-31',
  },
  {
    id: 'dongbang.saebyeok',
    name: '동방새벽',
    latin: 'Dongbang Saebyeok',
    role: 'security engineer',
    team: 'security',
    from: '2023-01-02',
    notice: '',
    until: '',
    revoked: '',
  },
  {
    id: 'seonu.danbi',
    name: '선우단비',
    latin: 'Seonu Danbi',
    role: 'developer',
    team: 'orders',
    from: '2024-04-01',
    notice: '',
    until: '',
    revoked: '',
  },
];

const agentNames = [
  '노을',
  '이슬',
  '한별',
  '누리',
  '보라',
  '산들',
  '아라',
  '다솜',
  '라온',
  '시내',
  '도담',
  '초롱',
  '두리',
  '달샘',
  '온유',
  '새록',
  '바다',
  '가온',
];
/** Call-centre agents: eighteen people behind one office address. */
export const agents = agentNames.map((given, i) => ({
  id: `cs${String(i + 1).padStart(2, '0')}`,
  name: `${['어금', '망절', '장곡'][i % 3]}${given}`,
}));

export const accessKeys = {
  departed: 'AKIAHANEULDEMO000017',
  leftUnused: 'AKIAHANEULDEMO000031',
  deploy: 'AKIAHANEULDEMO000002',
  backup: 'AKIAHANEULDEMO000003',
};

const systems = [
  'Windows NT 10.0; Win64; x64',
  'Macintosh; Intel Mac OS X 10_15_7',
  'Linux; Android 10; K',
  'iPhone; CPU iPhone OS 18_5 like Mac OS X',
];
/** Programs of ordinary customers. */
export const browsers = [
  ...systems.flatMap((system) =>
    [131, 134, 137, 141].map(
      (version) =>
        `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`,
    ),
  ),
  ...['5.2.1', '5.4.0', '5.6.2', '5.8.0'].flatMap((version) => [
    `HaneulApp/${version} (Android 14; ko_KR)`,
    `HaneulApp/${version} (iOS 18.5; ko_KR)`,
  ]),
];

/** Programs the forged tokens came with. The second and third are seen with ordinary customers too. */
export const suspectPrograms = {
  test: 'python-requests/2.31.0',
  walk: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  app: 'HaneulApp/5.2.1 (Android 14; ko_KR)',
};
export const crawlerProgram = 'Mozilla/5.0 (compatible; ExampleBot/2.1; +https://bot.example/about)';
