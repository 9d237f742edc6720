import type { Words } from './english.ts';

/** The same in Korean. */
export const whoKorean: Words['who'] = {
  meaning:
    '단서는 추론입니다. 무엇이 무엇과 이어져 있는지, 달리 무엇으로 설명될 수 있는지를 말할 뿐 누구의 책임도 판정하지 않습니다.',
  unnamed:
    '이 공유 등급의 사본에서는 요약 전체에서 사람을 역할과 번호로 적습니다. 기록과 사람이 쓴 글도 바뀌므로 원문 그대로가 아닙니다.',
  people: '명부에 있는 사람:',
  left: '그중 퇴사를 통보했거나 퇴사한 사람:',
  person: '사람',
  role: '역할',
  accounts: '계정',
  notice: '퇴사 통보일',
  lastDay: '마지막 근무일',
  endOfDay: '그날이 끝날 때까지로 봄',
  revoked: '권한 회수일',
  life: '고용, 자격 증명, 활동을 한 시간축에',
  lifeLegend:
    '옅은 색: 고용. 짙은 색: 활동, 마지막 근무일 이후는 빨강. 가는 회색: 자격 증명, 특이한 점이 있으면 주황. 세로선: 주장된 최초 행위, 최종 행위, 인지 시점.',
  accepted: '채택한 단서',
  none: '채택한 단서가 없습니다.',
  score: '점수',
  events: '이벤트:',
  baseline: '비교 기준:',
  innocent: '검토할 무고한 설명:',
  decides: '판가름할 자료:',
  open: '아직 판단하지 않은 단서:',
  others: '기각하거나 보류한 단서',
  path: '첫 번째 채택 단서가 데이터와 이어지는 경로',
  hypotheses: '가설',
  for: '뒷받침:',
  against: '반대:',
  missing: '부족한 자료:',
  leadStates: { open: '미결정', accepted: '채택', rejected: '기각', parked: '보류' },
  states: {
    open: '미결정',
    supported: '뒷받침됨',
    weakened: '약해짐',
    'set-aside': '제쳐 둠',
    'cannot-be-told': '판단 불가',
  },
  innocentKinds: {
    crawler: '수집 로봇',
    'load-test': '부하 시험',
    'shared-address': '공유 주소',
    partner: '협력사',
    'delegated-use': '위임 사용',
    other: '그 밖의 것',
  },
  innocentStates: {
    'not-looked-into': '살펴보지 않음',
    holds: '성립',
    'does-not-hold': '성립하지 않음',
  },
};
