import type { Phase } from './incident.ts';

/** What the phases of an incident are called, on the page and in the summary. */
export const phaseWords = {
  preparation: 'Preparation',
  'first-access': 'First access',
  collection: 'Collection',
  exfiltration: 'Exfiltration',
  discovery: 'Discovery',
  containment: 'Containment',
  notification: 'Notification',
  other: 'Other',
} satisfies Record<Phase, string>;

export const phaseWordsKorean = {
  preparation: '준비',
  'first-access': '최초 접근',
  collection: '수집',
  exfiltration: '유출',
  discovery: '발견',
  containment: '차단',
  notification: '통지',
  other: '기타',
} satisfies Record<Phase, string>;
