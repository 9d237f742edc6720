import type { Translated } from '@shared/translated.ts';
import type { held as english } from '../../en/traces/held.ts';

export const held: Translated<typeof english> = {
  title: '당시 이 주소의 사용자',
  instant: '시각(오프셋을 적지 않으면 {{zone}} 기준)',
  notUnderstood: '해석할 수 없습니다. 2025-06-24 03:00처럼 입력하십시오.',
  ask: '조회',
  unknown: '미상입니다.',
  noSources: '증거 가운데 주소 임대, VPN 접속, 주소 변환 기록이 없습니다.',
  covered: '그 시각을 포함하는 기록이 있으나 사용자가 기재되어 있지 않습니다.',
  notCovered: '증거 가운데 그 시각을 포함하는 기록이 없습니다.',
  several: '기록이 겹칩니다. 모든 사용자를 표시합니다.',
  before: '직전 사용자',
  after: '직후 사용자',
  noEnd: '종료 기록 없음',
  titleAny: '그 시각에 주소를 쓴 사람',
  address: '주소',
  noAddress: '주소가 아닙니다. 10.8.0.6처럼 입력하십시오.',
  port: '포트',
  seen: '최초 확인',
  confirmed: '마지막 기록:',
  endedBy: { lease: '(약정된 임대 시간 기준)', 'next holder': '(이후 다른 사용자에게 배정됨)' },
};
