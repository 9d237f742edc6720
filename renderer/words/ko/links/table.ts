import type { Translated } from '@shared/translated.ts';
import type { table as english } from '../../en/links/table.ts';

export const table: Translated<typeof english> = {
  roster: '인사 명부 가져오기',
  credentials: '자격 증명 목록 가져오기',
  file: '파일 선택…',
  places: '이 컴퓨터의 폴더에서…',
  paste: '또는 표를 여기에 붙여 넣기',
  look: '붙여 넣은 텍스트 읽기',
  readSheet: '{{name}}: 통합 문서의 첫 시트.',
  read: '{{name}}: {{encoding}}, 구분 기호 {{delimiter}}.',
  delimiter: { comma: '쉼표', semicolon: '세미콜론', tab: '탭', bar: '세로줄' },
  mapping: '열과 항목의 대응',
  mappingFrom: {
    asked: '선택한 대로',
    remembered: '같은 열을 가진 지난번 표대로',
    guessed: '열 이름으로 추정',
  },
  notIn: '표에 없음',
  people: '가져올 사람 미리 보기',
  lines: '가져올 자격 증명 미리 보기',
  total: '모두 {{total}}건, 이 중 {{known}}건은 이미 있어 갱신됩니다',
  unread: '읽지 않는 열: {{columns}}',
  problems: '기재된 대로 읽을 수 없는 줄',
  problem: {
    noName: '이 줄에는 이름이 없어 가져오지 않습니다.',
    noCredential: '이 줄에는 자격 증명이 없어 가져오지 않습니다.',
    noDate: '"{{text}}" 값은 날짜로 읽을 수 없어 비워 둡니다.',
    tooMany: '{{field}}: 값이 200개를 넘어 그 뒤는 가져오지 않습니다.',
    sameName:
      '{{name}} 이름이 {{first}}번째 줄에도 있어 한 사람으로 합칩니다. 서로 다른 사람이면 이름을 구별해 적으십시오.',
    differs: '{{field}} "{{text}}" 값이 {{name}} 이름의 {{first}}번째 줄과 다릅니다. 앞선 그 줄을 따릅니다.',
    sharedAccount:
      '{{account}} 계정이 {{other}}, {{name}} 두 사람에게 적혀 있습니다. 이벤트는 한 사람에게만 세므로 다른 쪽에서 지우십시오.',
  },
  line: '{{line}}번째 줄',
  take: '{{n}}건 가져오기',
  taken: '추가 {{added}}건, 변경 {{changed}}건, 그대로 {{unchanged}}건',
  zone: '시차가 없는 날짜는 {{zone}} 기준입니다.',
};
