import type { Translated } from '@shared/translated.ts';
import type { requests as english } from '../../en/traces/requests.ts';

export const requests: Translated<typeof english> = {
  empty: '선택한 주소가 없습니다.',
  emptyDo: '주소 목록에서 스페이스 바로, 추적 화면에서 p 키로, 또는 행위자 화면에서 선택하십시오.',
  toAddresses: '주소 목록으로 이동',
  picked: '선택한 주소({{n}})',
  clear: '모두 선택 취소',
  remove: '{{address}} 선택 취소',
  what: '네트워크 사업자마다 한 장씩, 주소와 확인된 포트, 방문별 정확한 시각, 관련 로그 줄을 싣습니다. 파일을 만들면 기록장에 남습니다.',
  html: '인쇄용 요청서(HTML)',
  csv: '표(CSV)',
  saved: '저장됨: {{where}}',
  sheets: '요청서 미리 보기',
  unknown: '집계 범위에 없는 주소: {{addresses}}',
  noOperator: '사업자 미상',
  lines_other: '방문 {{n}}회',
  port: '포트',
  requests: '로그 줄',
  some: '방문 {{total}}회 중 앞의 {{n}}회이며, 파일에는 모두 실립니다.',
};
