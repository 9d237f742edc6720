import type { FormatWords } from '../words.ts';

export const mail: FormatWords = {
  titles: {
    'exchange-mailbox-csv': 'Exchange 사서함 감사와 메시지 추적 로그 (PowerShell의 CSV)',
    'exchange-message-trace': 'Exchange Online 메시지 추적 (포털이나 Get-MessageTrace의 CSV)',
    'exchange-message-trace-json': 'Exchange Online 메시지 추적 (보고 서비스의 JSON)',
    exim: 'Exim 기본 로그와 거부 로그',
    'mail-gateways': '메일 게이트웨이: Proofpoint TAP, Mimecast (JSON)',
    'mimecast-audit': 'Mimecast 감사 이벤트 (로그온, 관리 콘솔)',
    'proofpoint-audit': 'Proofpoint on Demand 감사 로그',
  },
  reasons: {
    'No record of the audit feed: audit with action and user, guid and ts are missing.':
      '감사 피드의 기록이 아닙니다: action과 user가 있는 audit, guid, ts가 없습니다.',
    'No time with a message of Exim behind it.': 'Exim의 메시지가 뒤따르는 시각이 없습니다.',
    'No entry of a message trace: Received with SenderAddress and RecipientAddress is missing.':
      '메시지 추적의 항목이 아닙니다: Received와 SenderAddress, RecipientAddress가 없습니다.',
    'No record of a mail gateway: its time and identifiers are missing.':
      '메일 게이트웨이의 기록이 아닙니다: 시각과 식별자가 없습니다.',
    'No record of what was done to the console of Mimecast: auditType, eventInfo and eventTime are missing.':
      'Mimecast 콘솔에서 한 일의 기록이 아닙니다: auditType, eventInfo, eventTime이 없습니다.',
  },
};
