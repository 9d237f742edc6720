import type { Translated } from '@shared/translated.ts';
import type { report as english } from '../en/report.ts';

export const report: Translated<typeof english> = {
  title: '사건 요약',
  exportTitle: '내보내기',
  meaning: '같은 사건이면 내보낸 파일도 바이트까지 같습니다. 모든 내보내기는 기록장에 남습니다.',
  meaningReadOnly:
    '같은 사건이면 내보낸 파일도 바이트까지 같습니다. 사건이 읽기 전용으로 열려 있어 이 내보내기는 기록장에 남지 않습니다.',
  export: { html: 'HTML…', json: 'JSON…', csv: 'CSV…' },
  command: '요약을 {{as}}로 내보내기',
  exportMeaning: {
    html: '읽고 인쇄하는 파일 하나. 스크립트도 통신도 없습니다.',
    json: '프로그램용. 모든 수치와 항목.',
    csv: '스프레드시트용. 사건 경과.',
  },
  making: '요약을 만드는 중',
  preview: '지금의 사건 요약',
  exportedSheet: '내보낸 요약',
  notExported: '지금 내보내면 이렇게 됩니다. 아직 내보내지 않았습니다.',
  stopped: '취소하여 요약을 만들지 않았습니다.',
  showAgain: '다시 만들기',
  language: '요약의 언어',
  exported: '내보냄',
  savedTo: '저장됨: {{where}}',
  notSaved: '아직 파일로 저장하지 않았습니다.',
  saveAgain: '파일로 저장…',
  evidence: '증거 파일',
  events: '이벤트',
  rejects: '제외된 줄',
  incident: '사건 경과 항목',
  dwell: '잠복 기간',
  notes: '메모',
  warning: {
    chain: '기록장의 해시 사슬이 끊어져 있습니다.',
    balance: '줄 수가 맞지 않는 파일이 있습니다.',
    changed: '입수 후 변경된 증거 파일이 있습니다.',
    unverified: '입수 후 검증하지 않은 증거가 있습니다. 보관 이력의 ‘전체 검증’으로 확인할 수 있습니다.',
    noIncident: '사건 경과가 비어 있어 요약에 잠복 기간이 표시되지 않습니다.',
  },
};
