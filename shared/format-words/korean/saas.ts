import type { FormatWords } from '../words.ts';

export const saas: FormatWords = {
  titles: {
    'box-events': 'Box 이벤트',
    'defender-cloud-apps': 'Microsoft Defender for Cloud Apps 활동 로그 (CSV)',
    dropbox: 'Dropbox 팀 이벤트',
    'github-audit': 'GitHub 감사 로그 (조직, 엔터프라이즈; 내보내기, API, 스트리밍)',
    'google-workspace': 'Google Workspace 활동 (관리자, 로그인, 드라이브, 토큰 등)',
    'google-workspace-alerts': 'Google Workspace 경고 (Alert Center)',
    'google-workspace-csv': 'Google Workspace 활동 (관리 콘솔이나 GAM의 CSV)',
    'm365-ual': 'Microsoft 365 통합 감사 로그 (JSON)',
    'm365-ual-csv': 'Microsoft 365 통합 감사 로그 (포털이나 Search-UnifiedAuditLog의 CSV, AuditData에 JSON)',
    onedrive: 'OneDrive와 SkyDrive 클라이언트 로그 (텍스트)',
    'openai-audit': 'OpenAI 조직 감사 로그',
    salesforce: 'Salesforce 이벤트 로그 파일, 실시간 이벤트, 설정 감사 추적 (JSON)',
    'salesforce-csv': 'Salesforce 이벤트 로그 파일 (CSV)과 로그인 기록',
    'salesforce-logins': 'Salesforce 로그인 (JSON)',
    'slack-audit': 'Slack 감사 로그',
    'tenable-audit': 'Tenable 감사 로그',
  },
  reasons: {
    'No event of the audit log: action, crud, is_failure and received are missing.':
      '감사 로그의 이벤트가 아닙니다: action, crud, is_failure, received가 없습니다.',
    'No record of the unified audit log: CreationTime with RecordType or Operation is missing.':
      '통합 감사 로그의 기록이 아닙니다: CreationTime과 RecordType 또는 Operation이 없습니다.',
    'No record of the audit log of GitHub: action and its time are missing.':
      'GitHub 감사 로그의 기록이 아닙니다: action과 시각이 없습니다.',
    'No Slack audit entry: date_create with actor and action is missing.':
      'Slack 감사 항목이 아닙니다: date_create와 actor, action이 없습니다.',
    'No Salesforce event: its kind or key with its time is missing.':
      'Salesforce 이벤트가 아닙니다: 종류나 키와 시각이 없습니다.',
    'No Salesforce log-in: how it ended, with its kind and its time, is missing.':
      'Salesforce 로그인이 아닙니다: 종류와 시각, 결과가 없습니다.',
    'No alert of Google Workspace: alertId with its type and data is missing.':
      'Google Workspace 경고가 아닙니다: alertId와 종류, 내용이 없습니다.',
    'No Google Workspace activity: id.applicationName with actor or events is missing.':
      'Google Workspace 활동이 아닙니다: id.applicationName과 actor 또는 events가 없습니다.',
    'No Box event: event_type with event_id and created_by is missing.':
      'Box 이벤트가 아닙니다: event_type과 event_id, created_by가 없습니다.',
    'Begins with no date and clock of a OneDrive log.': 'OneDrive 로그의 날짜와 시각으로 시작하지 않습니다.',
  },
};
