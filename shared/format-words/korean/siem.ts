import type { FormatWords } from '../words.ts';

export const siem: FormatWords = {
  titles: {
    cef: 'CEF와 LEEF (보안 제품이 ArcSight, QRadar 등에 보내는 형식)',
    'leef-caret': '^로 쌍을 나눈 LEEF 2 (보안 제품이 QRadar에 보내는 형식)',
    ocsf: 'OCSF (Amazon Security Lake와 그 밖의 보안 제품)',
    'sentinel-security': 'Log Analytics와 Microsoft Sentinel의 CommonSecurityLog 테이블 (JSON)',
    'sentinel-security-csv': 'Log Analytics와 Microsoft Sentinel의 CommonSecurityLog 테이블 (CSV)',
    'sentinel-syslog': 'Log Analytics와 Microsoft Sentinel의 Syslog 테이블 (JSON)',
    'sentinel-syslog-csv': 'Log Analytics와 Microsoft Sentinel의 Syslog 테이블 (CSV)',
    'splunk-csv': 'Splunk 검색 결과 (CSV)',
    'splunk-json': 'Splunk 검색 결과 (JSON)',
    'syslog-collector': '여러 장치의 syslog가 한 파일에 모인 것 (줄마다 그 장치의 형식으로 읽음)',
    'syslog-json': '메시지가 JSON인 syslog (ESET Protect, Falco, Wazuh 등)',
  },
  reasons: {
    'No result of a search: _raw and _time are missing.': '검색 결과가 아닙니다: _raw와 _time이 없습니다.',
    'Holds no LEEF:2.0 with ^ as the sign between its pairs.': '^로 쌍을 나눈 LEEF:2.0이 없습니다.',
    'Holds neither CEF: nor LEEF: with the fields that head them.': '머리 필드를 갖춘 CEF:도 LEEF:도 없습니다.',
    'No row of the table CommonSecurityLog: vendor, product and class of the event are missing.':
      'CommonSecurityLog 표의 행이 아닙니다: 이벤트의 공급사, 제품, 분류가 없습니다.',
    'No row of the table Syslog: SyslogMessage and Facility are missing.':
      'Syslog 표의 행이 아닙니다: SyslogMessage와 Facility가 없습니다.',
  },
};
