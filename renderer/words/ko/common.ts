import type { common as english } from '../en/common.ts';
import type { Translated } from '../translated.ts';

export const common: Translated<typeof english> = {
  product: 'Dwell',
  loading: '불러오는 중…',
  retry: '다시 시도',
  cancel: '취소',
  close: '닫기',
  save: '저장',
  copy: '{{what}} 복사',
  copied: '복사됨: {{what}}',
  notStated: '기재 없음',
  views: '화면',
  view: { timeline: '타임라인', incident: '사건 경과', evidence: '증거', custody: '보관 이력', report: '보고서' },
  how: {
    title: '산출 근거',
    all: '질의 취지, SQL, 매개변수',
    sql: 'SQL',
    parameters: '매개변수',
    noParameters: '없음',
  },
  stage: {
    inspecting: '살펴보는 중',
    importing: '가져오는 중',
    summarising: '집계하는 중',
    verifying: '검증하는 중',
    rebuilding: '색인을 다시 만드는 중',
    selecting: '골라내는 중',
    unpacking: '압축을 푸는 중',
  },
  progress: {
    starting: '시작하는 중…',
    of: '{{total}} 중 {{done}}',
    rate: '초당 {{rate}}줄',
    remaining: '{{time}} 남음',
  },
  header: {
    bar: '사건',
    settings: '사건 설정',
    closeCase: '사건 닫기',
    palette: '명령',
    zone: '시각 표시 기준',
    utc: 'UTC',
    theme: '화면 색상',
    light: '밝게',
    dark: '어둡게',
    auto: '시스템 설정대로',
    language: '언어',
    readOnly: '읽기 전용',
  },
  banner: {
    readOnly:
      '{{machine}}의 {{user}} 사용자가 {{since}}부터 이 사건을 쓰기용으로 열어 두고 있습니다(프로세스 {{pid}}). 모두 열람할 수 있으나 변경할 수 없습니다.',
    readOnlyPlain: '이 사건은 읽기 전용으로 열려 있습니다. 모두 열람할 수 있으나 변경할 수 없습니다.',
    restarted:
      '엔진이 멈춰 다시 시작했습니다. 저장되었다고 표시된 것은 모두 저장되어 있으며, 진행 중이던 작업은 다시 시작해야 합니다.',
    dismiss: '알림 닫기',
  },
  palette: {
    title: '명령',
    search: '무엇을 하시겠습니까?',
    nothing: '그런 명령이 없습니다.',
  },
  keys: {
    title: '단축키',
    open: '단축키 모두 보기',
    palette: '명령 팔레트',
    go: '이동',
    general: '일반',
    goTo: '{{view}} 화면으로 이동',
    switchZone: '사건 시간대와 UTC 전환',
  },
  crashed: {
    why: '화면의 이 부분이 멈췄습니다.',
    what: '사건 내용은 바뀌지 않았습니다. 화면을 새로 고치십시오. 다시 발생하면 다음 문구를 첨부해 알려 주십시오: {{message}}',
    reload: '새로 고침',
  },
};
