import type { Translated } from '../translated.ts';
import type { leadRuleWords } from './rules.ts';

export const leadRuleWordsKorean: Translated<typeof leadRuleWords> = {
  'credential-outlived-owner': {
    title: '소유자 퇴사 후 사용된 자격 증명',
    looksFor:
      '명부에 있는 사람의 키·토큰·지문이 퇴사일 이후 사용된 경우. 같은 주소에서 소유자 명의로 일어난 다른 일도 함께 봅니다.',
    innocent: {
      delegated: '동료나 작업이 그 키를 계속 사용했을 수 있습니다(위임 사용).',
      wrongDay: '명부의 퇴사일이 틀렸거나, 퇴사일 이후의 근무가 합의되었을 수 있습니다.',
    },
    decides: {
      handedOut: '그 키를 전달받은 시스템과 사람의 목록.',
      holder: '그 시각에 해당 주소를 쓴 사람(임대·VPN·통신사 기록).',
    },
  },
  'activity-after-last-day': {
    title: '퇴사자 명의의 활동',
    looksFor: '명부에 있는 사람의 계정과 별칭으로 퇴사일이 끝난 뒤에 남은 이벤트.',
    innocent: {
      attempts: '알려진 계정 이름에 대한 타인의 시도.',
      jobs: '그 계정으로 실행되는 작업.',
      wrongDay: '명부의 퇴사일이 틀렸을 수 있습니다.',
    },
    decides: {
      holder: '그 시각에 해당 주소들을 쓴 사람.',
      locked: '계정이 언제 누구에 의해 잠겼는지의 기록.',
    },
  },
  'credential-never-issued': {
    title: '발급된 적 없이 사용된 토큰',
    looksFor: '사용되었으나, 발급되었을 시간을 포괄하는 발급 기록에 없는 토큰.',
    innocent: {
      secondIssuer: '기록이 증거에 없는 다른 발급자(협력사, 시험 시스템, 부하 시험).',
      lostLines: '하루 전체가 비지 않을 만큼만 유실된 발급 기록.',
    },
    decides: {
      issuers: '그 서명 키를 가진 모든 발급자의 기록.',
      readers: '그 서명 키를 읽을 수 있었던 사람의 기록.',
    },
  },
  'credential-used-after-revocation': {
    title: '폐기 후 사용된 자격 증명',
    looksFor: '증거나 진술에 따른 폐기 시각 이후에 키·토큰·세션이 사용된 경우. 거부된 사용은 낮게 칩니다.',
    innocent: {
      untold: '폐기를 통보받지 못한 협력사나 작업이 시도했다가 거부됨.',
      slow: '폐기가 모든 게이트웨이에 퍼지는 데 걸리는 시간.',
      clocks: '두 기록의 시계 차이.',
    },
    decides: { list: '게이트웨이가 가진 폐기 목록과 그 갱신 시각.' },
  },
  'credential-alive-after-owner-left': {
    title: '소유자 퇴사 후에도 유효한 키',
    looksFor: '퇴사일까지 폐기되거나 만료되지 않은 퇴사자의 키. 사용되지 않았어도 포함합니다.',
    innocent: {
      shared: '만든 사람의 이름만 붙은 공용 키.',
      kept: '필요한 작업을 위해 일부러 남겨 둔 키.',
    },
    decides: {
      withdrawn: '퇴사 때 회수한 키의 기록.',
      known: '그 키를 아는 다른 사람.',
    },
  },
  'credential-many-subjects': {
    title: '여러 계정으로 쓰인 자격 증명',
    looksFor: '이벤트가 둘 이상의 계정과 연결하는 토큰·세션·액세스 키·지문.',
    innocent: {
      service: '사용자를 대신해 동작하는 서비스 키.',
      several: '계정이 여러 개인 한 사람.',
    },
    decides: { issuer: '그 자격 증명으로 누구를 위해 무엇을 할 수 있는지에 대한 발급자의 답.' },
  },
  'credential-without-login': {
    title: '선행 로그인 없는 사용',
    looksFor: '로그인이 기록되는 곳에서, 로그인이나 발급 없이 사용된 토큰과 세션.',
    innocent: {
      elsewhere: '기록이 빠진 다른 시스템에서의 로그인.',
      before: '증거가 시작되기 전에 발급된 토큰.',
    },
    decides: { logins: '그런 토큰을 발급할 수 있는 모든 시스템의 로그인 기록.' },
  },
  'guessed-login': {
    title: '한 주소에서 실패한 여러 로그인',
    looksFor:
      '한 시간 안에 실패한 로그인이 다섯 줄 이상인 주소(여러 번을 대신한다고 적힌 줄은 그만큼 셈)와 그 뒤 그곳에서 들어온 계정.',
    innocent: {
      forgotten: '잊었거나 바뀐 비밀번호.',
      job: '옛 비밀번호를 가진 작업이나 기기.',
      many: '한 주소를 함께 쓰며 가끔 잘못 입력하는 여러 사람.',
    },
    decides: {
      holder: '그때 그 주소를 쓴 사람.',
      second: '들어온 계정의 2차 인증과 잠금 기록.',
    },
  },
  'attack-pattern': {
    title: '알려진 공격 유형을 따른 요청',
    looksFor:
      '정해진 유형(SQL 주입, 교차 사이트 스크립팅, 폴더 벗어나기, 없는 페이지 요청, 스캔 프로그램, 거부된 로그인, 나라별 결제 실패, 클라우드 계정 탐색, 탐지 장비의 경보) 가운데 하나를 그 한도 넘게 따른 출발지. 한도는 한 번에 몇 건을 넘는지이며 일정 시간마다 한 건씩 잊습니다. 어떤 이벤트를 세는지는 단서의 필터가 말하고, 적힌 이벤트는 한도를 처음 넘은 것입니다.',
    innocent: {
      test: '의뢰한 모의 해킹이나 점검.',
      broken: '끊어진 링크나 옛 비밀번호를 가진 프로그램.',
      crawler: '크롤러나 감시 시스템.',
    },
    decides: {
      ordered: '보안 점검의 의뢰와 시간대.',
      answered: '서버의 응답: 크기와 상태 코드.',
    },
  },
  'new-network': {
    title: '과거에 없던 네트워크나 국가에서의 첫 사용',
    looksFor:
      '한 개에서 세 개의 네트워크에서 오다가 다른 네트워크에서 온 계정. 네트워크는 주소 자료가 아는 경우 그 주소를 공지하는 망, 아니면 이웃한 주소 256개(IPv6는 /48)입니다. 국가는 등록 국가이거나 사건의 네트워크 목록이 말하는 국가입니다. 여러 네트워크를 오가는 계정은 제외합니다.',
    innocent: {
      travel: '출장, 재택근무, 통신사나 사무실의 변경.',
      carrier: '주소를 자주 바꾸는 이동통신사.',
      registration: '한 국가에 등록되고 다른 국가에서 쓰이는 주소.',
    },
    decides: {
      holder: '그때 새 주소를 쓴 사람.',
      asked: '어디에 있었는지에 대한 본인의 설명.',
    },
  },
  'unusual-hours': {
    title: '해당 계정의 과거와 다른 시간대',
    looksFor:
      '10일에 걸쳐 50건 이상의 이벤트가 있는 계정이, 전후 한 시간까지 활동한 적 없는 시간대(사건의 시간대 기준)에 활동하기 시작한 경우.',
    innocent: {
      shift: '야간 근무, 비상 상황, 점검 시간.',
      moved: '다른 시각으로 옮긴 작업.',
    },
    decides: { duty: '그날들의 근무표와 변경 기록.' },
  },
  'many-records': {
    title: '본인과 동료의 과거를 넘는 시간당 건수',
    looksFor:
      '한 시간에 30건 이상이면서, 모든 계정의 가장 바쁜 시간의 통상값(100개 중 99개가 그 이하)과 자신의 중간값의 다섯 배가 넘는 시간이 있는 계정.',
    innocent: {
      test: '부하 시험.',
      transfer: '협력사나 야간의 전송.',
      crawler: '수집 로봇이나 감시 시스템.',
    },
    decides: {
      schedule: '시험과 작업의 일정.',
      returned: '무엇이 반환되었는지: 응답의 크기와 레코드 번호.',
    },
  },
  'walking-ids': {
    title: '레코드 번호 순차 조회',
    looksFor:
      '번호가 붙은 레코드를 커지는 순서로 요청하는 계정(계정이 없으면 프로그램): 50단계 이상, 열에 아홉이 위로. 재개: 30분 이상 지난 뒤 다른 주소나 다른 자격 증명으로 같은 번호에서 다시 시작.',
    innocent: {
      crawler: '상품 목록을 모으는 공개 수집 로봇.',
      test: '시험용 레코드에 대한 부하 시험.',
      partner: '자기 주문에 시간순으로 번호가 붙는 협력사.',
    },
    decides: {
      whose: '그 번호가 어떤 레코드이고 누구의 것인지.',
      agreements: '협력사·수집 로봇과 맺은 열람 범위의 합의.',
    },
  },
  'shared-address': {
    title: '알려진 사람과 미상 행위자가 공유한 주소',
    looksFor:
      '명부의 누구에게도 알려진 주소가 아니면서, 명부에 있는 사람의 계정과 아무도 모르는 계정이 모두 나온 주소.',
    innocent: {
      wayOut: '함께 쓰는 출구: 통신사, VPN, 카페, 회사 프록시.',
      changed: '그사이 쓰는 사람이 바뀐 주소.',
    },
    decides: {
      holder: '각 시각에 그 주소를 쓴 사람.',
      others: '그사이 그 주소에서 보인 다른 계정.',
    },
  },
  'shared-device': {
    title: '알려진 사람과 미상 행위자가 공유한 기기',
    looksFor:
      '계정 열 개 이하가 쓴 프로그램(사용자 에이전트) 가운데, 계정이나 명부의 기기로 한 사람에게 속하면서 아무도 모르는 계정이 다른 주소에서 쓴 것.',
    innocent: {
      common: '두 기기의 같은 브라우저나 도구: 사용자 에이전트는 일련번호가 아닙니다.',
      moved: '두 곳에서 쓴 한 기기, 또는 같은 사람의 두 번째 계정.',
    },
    decides: {
      holder: '각 시각에 그 주소들을 쓴 사람.',
      prints: '두 기기를 구별하는 TLS 지문, 기기 식별자, 자산 목록.',
    },
  },
  'many-accounts-one-device': {
    title: '한 기기의 여러 계정',
    looksFor: '한 주소의 한 프로그램(사용자 에이전트) 뒤에 있는 다섯 개 이상의 계정.',
    innocent: {
      office: '한 주소를 쓰는 사무실이나 콜센터.',
      carrier: '통신사의 공용 주소와 흔한 브라우저.',
    },
    decides: {
      translation: '그 망의 주소 변환 또는 프록시 기록.',
      own: '그 주소가 조직의 사무실인지.',
    },
  },
};
