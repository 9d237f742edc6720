import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  title: '사건',
  form: {
    name: '사건명',
    number: '사건 번호',
    investigator: '담당자',
    organisation: '소속 기관',
    zone: '사건 시간대',
    zoneMeaning: '사건의 날짜는 이 시간대로 셉니다.',
    zoneNone: '그런 이름의 시간대가 없습니다.',
    tlp: 'TLP 등급',
    tlpMeaning: '모든 쪽과 내보낸 문서에 표시됩니다.',
    marking: '문서 표시',
    markingMeaning: 'TLP 등급 옆에 표시할 문구. 예: “수사 자료 — 외부 유출 금지”',
  },
};
