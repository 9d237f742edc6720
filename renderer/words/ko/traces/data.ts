import type { Translated } from '@shared/translated.ts';
import type { data as english } from '../../en/traces/data.ts';

export const data: Translated<typeof english> = {
  load: '새 자료 불러오기',
  loadTitle: '새 주소 자료 불러오기',
  loadWhat:
    '국가·도시·네트워크를 담은 MaxMind 데이터베이스(.mmdb) 또는 대역 CSV(1.0.0.0,1.0.0.255,AU 또는 …,13335,이름)를 불러옵니다. 이 파일이 알려 주는 내용은 기존 자료를 대신합니다. 도시 파일에서는 국가만 사용합니다.',
  choose: '파일 선택',
  places: '이 컴퓨터의 폴더에서 선택',
  none: '선택한 파일이 없습니다.',
  date: '자료 작성일',
  dateWhat: '비워 두면 파일에 적힌 날짜를, 없으면 파일의 수정일을 씁니다',
  attribution: '출처 표시',
  attributionWhat: '누구의 자료인지 적습니다. 이 자료를 쓰는 모든 화면과 보고서에 표시됩니다',
  take: '불러오기',
  loaded: '불러온 파일',
  withdraw: '철회',
  withdrawn: '{{name}}을(를) 철회했습니다. 이전 자료를 다시 사용합니다.',
  tells: { country: '국가', network: '네트워크' },
  state: {
    used: '사용 중',
    replaced: '나중에 불러온 파일로 대체됨',
    missing: '사용 안 함: 사건에 보관한 내용이 없습니다. 다시 불러오거나 철회하십시오.',
    changed: '사용 안 함: 사건에 보관한 내용이 바뀌었습니다. 다시 불러오거나 철회하십시오.',
  },
  dateFrom: {
    person: '{{date}} 자료(사용자가 입력한 날짜)',
    content: '{{date}} 자료(파일에 적힌 날짜)',
    file: '{{date}} 자료(파일 수정일)',
  },
};
