import type { Translated } from '@shared/translated.ts';
import type { hops as english } from '../../en/traces/hops.ts';

export const hops: Translated<typeof english> = {
  by: '추적 대상',
  userName: '계정',
  credential: '자격 증명',
  value: '대상 값',
  example: '로그에 적힌 계정 또는 자격 증명',
  show: '추적',
  empty: '계정이나 자격 증명 하나를 주소 순서로 따라갑니다.',
  emptyDo: '위에 입력하거나, 추적 화면의 계정 옆 “이동 경로”를 선택하십시오.',
  none: '{{value}}은(는) 출발지가 있는 이벤트에 나타나지 않습니다.',
  caveat:
    '국가가 바뀌어도 VPN, 이동 통신망, 프록시일 수 있습니다. 속도는 등록 국가의 중심 간 거리로 계산하므로 살펴볼 이유일 뿐 증거가 아닙니다.',
  count_other: '체류 {{n}}회, 주소 {{addresses}}개',
  label: '{{value}}의 시간순 주소',
  first: '시작',
  last: '끝',
  changed: '변화',
  change: { first: '–', address: '주소', network: '네트워크', country: '국가' },
  kilometres: '거리',
  speed: '추정 속도',
  sameTime: '동시',
};
