import type { FormatWords } from '../words.ts';

export const endpoint: FormatWords = {
  titles: {
    bitdefender: 'Bitdefender GravityZone (JSON-RPC로 보낸 이벤트)',
    'carbon-black': 'Carbon Black Cloud (단말 이벤트, 경보, 감사 로그)',
    'cisco-secure-endpoint': 'Cisco Secure Endpoint(AMP) 이벤트',
    'cortex-xdr': 'Cortex XDR (경보, 사고, 감사 로그)',
    crowdstrike: 'CrowdStrike Falcon (이벤트 스트림, SIEM 커넥터, 데이터 복제)',
    'defender-alerts': 'Microsoft Defender (Endpoint, XDR, Graph 보안 API의 경보와 인시던트)',
    'defender-hunting': 'Microsoft Defender 고급 헌팅과 장치 타임라인 (CSV)',
    'defender-hunting-json': 'Microsoft Defender 고급 헌팅과 이벤트 스트림 (JSON)',
    'mcafee-access-protection': 'McAfee VirusScan (접근 보호 로그, 실시간 검사 로그)',
    osquery: 'osquery 결과 (차이, 스냅샷)',
    'ossec-alerts': 'Wazuh·OSSEC 경보 (alerts.log)',
    santa: 'Santa (macOS에서 허용·차단한 프로그램)',
    sentinelone: 'SentinelOne (위협, 경보, 활동, Cloud Funnel)',
    'sophos-central': 'Sophos Central (이벤트와 경보)',
    symantec: 'Symantec AntiVirus와 Endpoint Protection 클라이언트 로그',
    'trellix-epo': 'Trellix(McAfee) ePolicy Orchestrator의 XML 이벤트',
    'trellix-epo-json': 'Trellix ePolicy Orchestrator SaaS (JSON 이벤트)',
    'trend-officescan': 'Trend Micro OfficeScan과 Apex One 클라이언트 (바이러스 탐지, 웹 평판)',
    'trend-vision-one': 'Trend Vision One (감사 로그, 워크벤치 경보, 탐지)',
    wazuh: 'Wazuh 경보와 보관 로그 (JSON)',
  },
  reasons: {
    'Neither an entry of the audit log (loggedDateTime), an alert (workbenchLink) nor a detection (eventTimeDT, productCode).':
      '감사 로그의 항목(loggedDateTime)도 경보(workbenchLink)도 탐지(eventTimeDT, productCode)도 아닙니다.',
    'No event of ePO: attributes with threateventid, agentguid and timestamp are missing.':
      'ePO의 이벤트가 아닙니다: threateventid, agentguid, timestamp가 있는 attributes가 없습니다.',
    'No event of advanced hunting: its time, kind and report are missing.':
      '고급 헌팅의 이벤트가 아닙니다: 시각과 종류, 보고 번호가 없습니다.',
    'No result of osquery: name, hostIdentifier and unixTime are missing.':
      'osquery의 결과가 아닙니다: name, hostIdentifier, unixTime이 없습니다.',
    'No record of santad: time, daemon and action are missing.':
      'santad의 기록이 아닙니다: 시각, 데몬, 동작이 없습니다.',
    'No alert or incident of Microsoft Defender: its identifiers and times are missing.':
      'Microsoft Defender의 경보나 인시던트가 아닙니다: 식별자와 시각이 없습니다.',
    'No event of Secure Endpoint: event_type_id and timestamp are missing.':
      'Secure Endpoint의 이벤트가 아닙니다: event_type_id와 timestamp가 없습니다.',
    'No day, clock and columns between <;>, as OfficeScan writes them.':
      'OfficeScan이 적는 날짜, 시각, <;>로 나눈 열이 없습니다.',
    'No date and clock of twelve hours with tabs between the columns.':
      '열 사이가 탭인 날짜와 12시간제 시각이 없습니다.',
    'Neither an event of an endpoint (device_timestamp, process_guid) nor one of the audit log (loginName, clientIp).':
      '단말의 이벤트(device_timestamp, process_guid)도 감사 로그의 이벤트(loginName, clientIp)도 아닙니다.',
    'No event of GravityZone: module is missing.': 'GravityZone의 이벤트가 아닙니다: module이 없습니다.',
    'Neither an alert (detection_timestamp, alert_id), an incident nor an audit log of Cortex XDR.':
      'Cortex XDR의 경보(detection_timestamp, alert_id)도 사고도 감사 로그도 아닙니다.',
    'No event of Sophos Central: when, type and customer_id are missing.':
      'Sophos Central의 이벤트가 아닙니다: when, type, customer_id가 없습니다.',
    'No alert of Wazuh: rule and agent are missing.': 'Wazuh의 경보가 아닙니다: rule과 agent가 없습니다.',
    'No Falcon event: metadata.eventType or event_simpleName is missing.':
      'Falcon 이벤트가 아닙니다: metadata.eventType이나 event_simpleName이 없습니다.',
    'Begins with no time as Symantec writes it (twelve hexadecimal digits).':
      'Symantec이 적는 시각(16진수 열두 자리)으로 시작하지 않습니다.',
    'No EPOEvent with a machine and a software.': '장비와 소프트웨어가 있는 EPOEvent가 아닙니다.',
    'Stands before the first alert, which begins with ** Alert and its time.':
      '** Alert와 시각으로 시작하는 첫 경보보다 앞에 있습니다.',
    'Neither a threat (threatInfo) nor an activity (activityType, primaryDescription).':
      '위협(threatInfo)도 활동(activityType, primaryDescription)도 아닙니다.',
  },
};
