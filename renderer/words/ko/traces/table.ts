import type { Translated } from '@shared/translated.ts';
import type { table as english } from '../../en/traces/table.ts';

export const table: Translated<typeof english> = {
  label: '출발지 주소',
  total_other: '출발지 {{n}}개, 이벤트 {{events}}건',
  groups_other: '묶음 {{n}}개(주소 {{addresses}}개), 이벤트 {{events}}건',
  counting: '나머지 항목은 아직 세는 중…',
  nothing: '해당하는 주소가 없습니다.',
  nothingDo: '검색 조건을 줄이거나 전체 집계로 되돌리십시오.',
  none: '(없음)',
  name: '이름',
  respelled: '다른 표기',
  spelled: '로그 표기: {{how}}',
  pick: '{{address}} 주소를 사업자 요청 대상으로 선택',
  pickAll: '표시된 주소 모두 선택',
  picked_other: '요청 대상 {{n}}개 선택됨',
};
