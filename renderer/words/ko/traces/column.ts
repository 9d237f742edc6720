import type { Translated } from '@shared/translated.ts';
import type { column as english } from '../../en/traces/column.ts';

export const column: Translated<typeof english> = {
  pick: '요청 대상',
  key: '주소',
  addresses: '주소 수',
  events: '이벤트',
  spark: '일별 추이',
  country: '등록 국가',
  countryTitle: '주소가 등록된 국가이며 사람의 위치가 아닙니다',
  label: '라벨',
  organisation: '네트워크',
  visits: '방문',
  firstSeen: '최초 확인',
  lastSeen: '최종 확인',
  daysActive: '활동일',
  accounts: '계정',
  credentials: '자격 증명',
  userAgents: '에이전트',
  paths: '경로',
  bytes: '전송량',
  outcomes: '결과',
  evidence: '파일',
  marks: '표시',
};
