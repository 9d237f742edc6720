import type { FormatWords } from '../words.ts';

export const identity: FormatWords = {
  titles: {
    auth0: 'Auth0 테넌트 로그',
    authentik: 'authentik (이벤트와 서버 로그)',
    bitwarden: 'Bitwarden 이벤트 로그 (Public API)',
    'bitwarden-csv': 'Bitwarden 이벤트 로그 (웹 보관함의 CSV)',
    bravura: 'Bravura Security Fabric (구 Hitachi ID) 로그: idmlogsvc',
    'cas-audit': 'Apereo CAS 감사 기록 (cas_audit.log)',
    'cisco-ise': 'Cisco Identity Services Engine (RADIUS·TACACS 로그인, 과금, 관리)',
    'cyberark-epm': 'CyberArk Endpoint Privilege Manager (이벤트, 정책 감사, 관리자)',
    'cyberark-vault': 'CyberArk Privileged Access 볼트 감사 (JSON, syslog 안 또는 단독)',
    duo: 'Duo (인증, 관리자, 활동, 전화, 신뢰 모니터)',
    'entra-audit-csv': 'Entra ID 감사 로그와 Azure 활동 로그 (포털·Log Analytics의 CSV)',
    'entra-sign-in-csv': 'Entra ID 로그인 로그 (포털·Log Analytics의 CSV)',
    forgerock: 'ForgeRock 감사 이벤트 (접근, 인증, 활동)와 디버그 로그',
    keycloak: 'Keycloak 서버 로그 (로그인 이벤트 포함)',
    'keycloak-json': 'Keycloak 이벤트 (JSON)',
    onelogin: 'OneLogin 이벤트',
    onepassword: '1Password Events API (로그인 시도, 항목 사용, 감사)',
    openam: 'OpenAM, OpenSSO, Sun Access Manager (amAuthentication.access 등)',
    pingfederate: 'PingFederate 감사 로그 (audit.log)',
    'pingone-audit': 'PingOne 감사 활동',
    'radius-detail': 'RADIUS 과금 기록 (FreeRADIUS detail): 누가 언제 어느 주소를 썼는지',
    siteminder: 'SiteMinder 정책 서버 (smaccess.log: 로그인, 허가)',
    teleport: 'Teleport 감사 로그 (로그인, 세션, 인증서, 데이터베이스, Kubernetes)',
    'vault-audit': 'HashiCorp Vault 감사 로그',
    wallix: 'WALLIX Bastion (거쳐 간 세션, 로그인, 관리)',
  },
  reasons: {
    'Begins with no time, level and category as Keycloak writes them.':
      'Keycloak이 쓰는 시각, 수준, 범주로 시작하지 않습니다.',
    'Neither an event of an agent (eventType, lastEventDate) nor one of an administrator (LoggedFrom, EventTime).':
      '에이전트의 이벤트(eventType, lastEventDate)도 관리자의 이벤트(LoggedFrom, EventTime)도 아닙니다.',
    'Begins with no time, session, program and level as the logging service writes them.':
      '로그 서비스가 쓰는 시각, 세션, 프로그램, 수준으로 시작하지 않습니다.',
    'Not the columns of an audit log of PingFederate.': 'PingFederate 감사 로그의 열이 아닙니다.',
    'Stands outside the audit records of CAS.': 'CAS 감사 기록 밖에 있습니다.',
    'No line of Authelia with time, level, msg and remote_ip.':
      'time, level, msg, remote_ip를 갖춘 Authelia 줄이 아닙니다.',
    'No CISE_ category with its time, number and class, as ISE writes them.':
      'ISE 방식의 CISE_ 범주와 시각, 번호, 분류가 없습니다.',
    'Not an event of Teleport: ei, event, code and time are missing.':
      'Teleport 이벤트가 아닙니다: ei, event, code, time이 없습니다.',
    'Names no kind of WALLIX message between brackets with keys and values behind it.':
      '대괄호 안의 WALLIX 메시지 종류와 그 뒤의 키와 값이 없습니다.',
    'Neither a sign-in attempt, an item usage nor an audit event of 1Password.':
      '1Password의 로그인 시도, 항목 사용, 감사 이벤트가 아닙니다.',
    'Not a time between quotes and the fields of an access manager behind it.':
      '따옴표 안의 시각과 그 뒤의 접근 관리자 필드가 아닙니다.',
    'No vault audit record.': 'Vault 감사 기록이 아닙니다.',
    'No entry of an audit log of Vault: time, type and request are missing.':
      'Vault 감사 로그의 항목이 아닙니다: time, type, request가 없습니다.',
    'No PingOne activity: recordedAt with action.type is missing.':
      'PingOne 활동이 아닙니다: recordedAt과 action.type이 없습니다.',
    'No OneLogin event: event_type_id with its account and time is missing.':
      'OneLogin 이벤트가 아닙니다: event_type_id와 계정, 시각이 없습니다.',
    'No Okta event: eventType, published and actor are missing.':
      'Okta 이벤트가 아닙니다: eventType, published, actor가 없습니다.',
    'No JumpCloud event: event_type with initiated_by and service is missing.':
      'JumpCloud 이벤트가 아닙니다: event_type과 initiated_by, service가 없습니다.',
    'No ForgeRock audit event: payload with eventName and topic is missing.':
      'ForgeRock 감사 이벤트가 아닙니다: payload와 eventName, topic이 없습니다.',
    'No Duo authentication: txid with factor and result is missing.':
      'Duo 인증이 아닙니다: txid와 factor, result가 없습니다.',
    'No Auth0 event: log_id with type and date is missing.': 'Auth0 이벤트가 아닙니다: log_id와 type, date가 없습니다.',
    'Neither a time alone on its line nor an attribute below one.': '시각만 적힌 줄도 그 아래의 속성도 아닙니다.',
    'Not a line of smaccess.log: the event or the time in brackets is missing.':
      'smaccess.log의 줄이 아닙니다: 이벤트나 대괄호 안의 시각이 없습니다.',
  },
};
