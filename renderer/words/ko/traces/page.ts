import type { Translated } from '@shared/translated.ts';
import type { page as english } from '../../en/traces/page.ts';

export const page: Translated<typeof english> = {
  all: '전체 주소',
  timeline: '타임라인에서 이벤트 보기',
  pick: '요청 대상으로 선택',
  pickCount_other: '요청 대상으로 {{n}}개 선택',
  unpick: '선택 취소',
  nothing: '집계 범위 안에 해당하는 이벤트가 없습니다.',
  nothingDo: '전체 집계로 바꾸거나 다른 주소를 찾으십시오.',
  activity: '활동 추이',
  activityLabel: '시간대별 이벤트: 구간 선택',
  registered: '등록 국가:',
  unregistered: '등록 국가를 알 수 없습니다.',
  actor: '소속 행위자:',
  behindProxy_other: '이벤트 {{n}}건이 신뢰하는 프록시를 거쳤으며, 이 주소는 그 뒤의 실제 접속자입니다.',
  spoofed_other: '이벤트 {{n}}건에서 맨 왼쪽 전달 주소가 이 주소와 다릅니다. 위조되었을 수 있습니다.',
  kind: {
    address: '주소 추적',
    name: '주소 자리에 기록된 이름 추적',
    range: '대역 추적',
    asn: '네트워크 추적',
    country: '등록 국가 추적',
    label: '라벨 추적',
    userAgent: '사용자 에이전트 추적',
    actor: '행위자 추적',
  },
};
