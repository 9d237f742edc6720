import type { Translated } from '../translated.ts';
import type { credentialKindWords, leadUnits, nodeWords, patternWords } from './things.ts';

export const leadUnitsKorean: Translated<typeof leadUnits> = {
  event_other: '이벤트 {{n}}건',
  use_other: '{{n}}회 사용',
  time_other: '{{n}}회',
  day_other: '{{n}}일',
  hour_other: '{{n}}시간',
  account_other: '계정 {{n}}개',
  token_other: '토큰 {{n}}개',
  address_other: '주소 {{n}}개',
  network_other: '네트워크 {{n}}개',
  request_other: '요청 {{n}}건',
  record_other: '레코드 {{n}}건',
  step_other: '{{n}}단계',
  page_other: '페이지 {{n}}개',
  action_other: '동작 {{n}}가지',
  signature_other: '서명 {{n}}가지',
  line_other: '{{n}}줄',
  link_other: '연결 {{n}}개',
};

export const credentialKindWordsKorean: Translated<typeof credentialKindWords> = {
  account: '계정',
  'access-key': '액세스 키',
  token: '토큰',
  'signing-key': '서명 키',
  session: '세션',
  'ssh-key': 'SSH 키',
  'api-key': 'API 키',
};

export const patternWordsKorean: Translated<typeof patternWords> = {
  'sql-injection': 'SQL 주입 시도',
  'cross-site-scripting': '교차 사이트 스크립팅 시도',
  'path-traversal': '폴더 벗어나기 시도',
  'probing-pages': '없는 페이지 요청',
  'scanning-program': '스캔 프로그램',
  'refused-sign-ins': '거부된 로그인(401)',
  'wrong-server-password': '웹 서버 비밀번호 틀림',
  'payment-testing': '한 나라 여러 주소의 결제 실패',
  'cloud-reconnaissance': '클라우드 계정 탐색',
  'sensor-major': '가장 높은 등급의 경보',
  'sensor-many-signatures': '여러 서명의 경보',
};

export const nodeWordsKorean: Translated<typeof nodeWords> = {
  person: '{{name}}',
  account: '계정 {{name}}',
  credential: '자격 증명 {{name}}',
  address: '주소 {{name}}',
  actor: '행위자 {{name}}',
  device: '기기 {{name}}',
  network: '네트워크 {{name}}',
  page: '페이지 {{name}}',
  resource: '자원 {{name}}',
};
