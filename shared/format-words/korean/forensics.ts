import type { FormatWords } from '../words.ts';

export const forensics: FormatWords = {
  titles: {
    bodyfile: 'The Sleuth Kit의 bodyfile (fls, ils, mactime 입력)',
    'browser-history': '브라우저 방문 기록 표 (BrowsingHistoryView, Hindsight, SQLECmd, places.sqlite, Chrome History)',
    chainsaw: 'Chainsaw 탐지 결과 (CSV)',
    'chainsaw-json': 'Chainsaw 탐지 결과 (JSON, JSONL)',
    evtxecmd: 'EvtxECmd가 쓴 Windows 이벤트 (CSV, KAPE 포함)',
    eztools:
      'KAPE 도구가 쓴 Windows 사용 흔적 (바로 가기, 점프 목록, 프리페치, Amcache, ShimCache, 레지스트리, 셸백, 휴지통, SRUM, SUM)',
    hayabusa: 'Hayabusa 타임라인 (CSV)',
    'hayabusa-json': 'Hayabusa 타임라인 (JSON, JSONL)',
    'iris-events': 'DFIR-IRIS 사건 타임라인 (CSV)',
    mactime: 'mactime 타임라인 (CSV)',
    'mactime-text': 'mactime 타임라인 (텍스트)',
    mftecmd: 'MFTECmd가 쓴 NTFS 파일 (마스터 파일 테이블과 변경 저널의 CSV, KAPE 포함)',
    'plaso-csv': 'Plaso 타임라인 (dynamic)',
    'plaso-json': 'Plaso 타임라인 (json_line, json)',
    'plaso-rawpy': 'Plaso 날것 출력 (rawpy)',
    'timesketch-csv': 'Timesketch 타임라인 (CSV)',
    'timesketch-json': 'Timesketch 타임라인 (JSONL)',
    tln: 'TLN 타임라인 (세로줄로 나눈 다섯 또는 일곱 열)',
  },
  reasons: {
    'Stands below no time of an event.': '이벤트의 시각 아래에 있지 않습니다.',
    'No record for Timesketch: message, datetime (or timestamp) and timestamp_desc are missing.':
      'Timesketch의 기록이 아닙니다: message, datetime(또는 timestamp), timestamp_desc가 없습니다.',
    'No detection of Hayabusa: Timestamp and RuleTitle are missing.':
      'Hayabusa의 탐지 결과가 아닙니다: Timestamp와 RuleTitle이 없습니다.',
    'No detection of Chainsaw: its document and timestamp are missing.':
      'Chainsaw의 탐지 결과가 아닙니다: document와 timestamp가 없습니다.',
    'No size, change, mode, owner, number and name of a file.':
      '파일의 크기, 바뀐 시각의 종류, 권한, 소유자, 번호, 이름이 없습니다.',
    'No Plaso event: __container_type__, timestamp and timestamp_desc are missing.':
      'Plaso 이벤트가 아닙니다: __container_type__, timestamp, timestamp_desc가 없습니다.',
  },
};
