import type { leadWords } from './lead-words.ts';
import type { Translated } from './translated.ts';

/** The same in Korean, for report and page. */
export const leadWordsKorean: Translated<typeof leadWords> = {
  rules: {
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
  },
  say: {
    lastDay: '{{name}}의 퇴사일은 {{day}}입니다.',
    lastDayWhole: '{{name}}의 퇴사일은 {{day}}입니다(그날이 끝날 때까지로 봄).',
    usedAfter: '그 뒤 이 {{kind}}이(가) {{addresses}}에서 {{uses}} 사용되었습니다(거부되지 않은 것 {{accepted}}건).',
    usedAfterNowhere: '그 뒤 이 {{kind}}이(가) {{uses}} 사용되었습니다(거부되지 않은 것 {{accepted}}건).',
    triedToo: '같은 곳에서 소유자의 계정이 {{more}} 더 시도되었습니다.',
    inAll: '{{first}}부터 {{last}}까지 모두 {{days}} 동안 {{events}}입니다.',
    standAfter:
      '그 뒤 계정 {{accounts}}의 {{events}}이(가) {{days}}에 걸쳐 남아 있으며(거부되지 않은 것 {{accepted}}건), 첫 건은 {{first}}입니다.',
    strengthByDays: '강도 0.6 + 하루마다 0.1, 최대 1: {{strength}}.',
    neverIssued:
      '{{account}}(으)로 쓰인 {{used}} 가운데 {{never}}개({{part}})가 어느 발급 기록에도 없고, {{unsure}}개는 판단할 수 없습니다.',
    tokensNeverIssued: '발급된 적 없는 {{tokens}}',
    neverIssuedUses: '{{uses}} 사용되었습니다.',
    neverIssuedSigned: '{{uses}} 사용되었고, {{keys}}(으)로 서명되었습니다.',
    keyOwner: '그 키의 소유자로 적힌 것: {{owner}}.',
    issuingCoverage:
      '발급 기록은 {{days}} 가운데 {{covered}}일에 이벤트가 있습니다. 발급은 첫 사용 전 {{wait}} 안에서 찾았습니다.',
    strengthNeverIssued: '강도 = 발급된 적 없는 비율(다섯 개 미만이면 낮춤): {{strength}}.',
    withdrawn: '{{at}}에 폐기됨. 그 뒤 {{events}}이(가) 이를 지니며, 그 가운데 {{accepted}}건은 거부되지 않았습니다.',
    strengthWithdrawn: '강도: 모두 거부되었으면 0.1, 아니면 0.3 + 0.7 × 거부되지 않은 비율: {{strength}}.',
    ownerStated: '소유자로 적힌 것: {{owner}}.',
    notWithdrawn: '이 {{kind}}은(는) 폐기되었다고 알려져 있지 않습니다.',
    withdrawnLater: '이 {{kind}}은(는) {{days}} 뒤인 {{at}}에 폐기되었습니다.',
    borneAfter: '그날 이후 {{events}}이(가) 이를 지닙니다. 누가 썼는지는 알 수 없습니다.',
    notBorne: '그날 이후 이를 지닌 이벤트는 증거에 없습니다.',
    strengthAlive: '강도: 사용되었으면 1, 아니면 0.4: {{strength}}.',
    actedFor: '이 {{kind}}은(는) {{events}}에서 {{accounts}}(으)로 쓰였습니다.',
    strengthSubjects: '강도 1 − 1 / 계정 수: {{strength}}.',
    withoutLogin:
      '{{account}}(으)로 쓰인 {{used}} 가운데 {{without}}개가 첫 사용 전에 로그인이나 발급 없이 나타났습니다.',
    strengthWithoutLogin: '강도 = 그 비율(다섯 개 미만이면 낮춤): {{strength}}.',
    failedLogins:
      '{{first}}부터 {{last}}까지 {{accounts}}({{names}})의 실패한 로그인이 {{failed}}에 적혀 있습니다. 한 번의 시도가 여러 줄에 적힐 수 있습니다.',
    failedLoginsOfNobody:
      '{{first}}부터 {{last}}까지 계정이 적히지 않은 실패한 로그인이 {{failed}}에 적혀 있습니다. 한 번의 시도가 여러 줄에 적힐 수 있습니다.',
    cameInTried: '그 뒤 그곳에서 들어온 계정(앞서 실패했던 것): {{names}}.',
    cameInOther: '그 뒤 그곳에서 들어온 계정(실패한 적 없는 것): {{names}}.',
    firstCameIn: '그 가운데 첫 로그인은 {{at}}입니다.',
    noneCameIn: '그 뒤 그곳에서 성공한 로그인은 없습니다.',
    strengthGuessed:
      '강도 = log10(실패) / 10, 최대 0.4. 실패했던 계정이 들어왔으면 0.6, 다른 계정만 들어왔으면 0.2를 더함: {{strength}}.',
    loginKind: '그 가운데 {{events}}은(는) “{{kind}}”입니다.',
    loginKindBound:
      '그 가운데 {{events}}은(는) “{{kind}}”이며, {{nth}}번째가 {{at}}에 한 번에 {{over}}건({{every}}마다 한 건씩 잊음)의 한도를 넘었습니다.',
    patternFits: '{{first}}부터 {{last}}까지 {{events}}이(가) 유형 “{{pattern}}”을(를) 따릅니다.',
    patternFitsDistinct:
      '{{first}}부터 {{last}}까지 {{events}}(서로 다른 것: {{ones}})이(가) 유형 “{{pattern}}”을(를) 따릅니다.',
    patternPassed:
      '한도는 {{over}}건이며 {{every}}마다 한 건씩 잊습니다. 아무것도 남지 않은 때부터 세어 {{nth}}번째가 {{at}}에 이를 넘었습니다.',
    patternAmong: '출발지: {{names}}.',
    guessedLeft: '실패한 로그인이 많은 주소 {{most}}개를 단서로 보이며, 더 있습니다.',
    patternsLeft:
      '유형마다 이벤트가 많은 출발지 {{most}}개를 단서로 보이며, 한도를 넘은 출발지가 {{left}}개 더 있습니다.',
    strengthPattern: '강도 0.3 + log10(이벤트 / {{over}}) / 4: {{strength}}.',
    knownNetworks: '{{since}}부터 {{first}}까지 이 계정은 {{before}}에서만 왔습니다({{past}}).',
    thenNetwork: '그 뒤 {{network}}({{addresses}})에서 {{events}}, 거부되지 않은 것 {{accepted}}건.',
    newCountry: '그 네트워크의 국가 {{country}}도 새롭습니다. 전에는 {{countries}}에서 왔습니다.',
    sameCountry: '그 네트워크의 국가 {{country}}은(는) 새롭지 않습니다.',
    countryUnknown: '그 네트워크의 국가는 알 수 없습니다.',
    strengthNetwork:
      '강도: 과거가 {{enough}} 이상이면 0.8, 국가도 새로우면 1, 그보다 적으면 0.3. 명부에 없는 계정이면 × 0.3: {{strength}}.',
    newHours:
      '{{first}} 전에는 이 계정이 {{clocks}}시({{zone}})와 그 전후 한 시간에 활동한 적이 없습니다({{days}} 동안 {{past}}). 그때부터 그런 {{hours}}에 {{events}}이(가) 있습니다.',
    hoursCited: '처음 {{hours}}을(를) 인용합니다.',
    strengthHours: '강도 = 이 시간대의 이벤트 / 과거의 이벤트: {{strength}}.',
    busiestHour:
      '{{from}}부터 한 시간 동안 이 계정은 {{peak}}입니다. 자신의 중간값은 {{middle}}건이고, {{peers}} 가운데 100개 중 99개는 한 시간에 {{usual}}건을 넘지 않습니다.',
    strengthPeak: '강도 = log10({{peak}} / {{usual}}) / 2: {{strength}}.',
    walked:
      '{{lowest}}번부터 {{highest}}번까지의 {{records}}에 대한 {{requests}}(그 범위의 {{part}}). {{steps}} 가운데 {{upward}}단계가 위로 갑니다({{share}}).',
    neverResumed: '중단한 곳에서 재개한 적은 없으며, 모두 {{addresses}}에서 왔습니다.',
    resumed: '멈춘 번호에서 {{resumed}} 재개되었고, 모두 {{addresses}}에서 왔습니다.',
    strengthWalk: '강도 = 위로 간 비율 × log10(레코드) / 4 × (0.6 + 다섯 번 이상 재개하면 0.4): {{strength}}.',
    sharedAddress:
      '{{address}}에서 {{known}}(명부에 있음)와(과) {{unknown}}(명부에 없음)이(가) 왔습니다: {{events}}에 {{accounts}}. 누구의 알려진 주소도 아닙니다.',
    strengthShared: '강도 1 / (계정 수 − 1): {{strength}}.',
    oneDevice: '{{events}}에 {{accounts}}({{names}}). 그 가운데 {{owned}}개는 명부에 있는 사람의 것입니다.',
    knownPlace: '그 주소는 명부에 알려진 주소입니다.',
    strengthDevice: '강도 = 계정 수 / 50, 모두 알려진 주소의 알려진 사람이면 그 10분의 1: {{strength}}.',

    firstUse: '첫 사용은 {{first}}입니다.',
    firstUseUntimed: '첫 사용의 시각은 알 수 없습니다.',
    issuingWhole:
      '발급 기록은 그 전 {{wait}}(발급된 토큰 {{waits}}개 가운데 첫 사용까지 가장 오래 걸린 시간)의 모든 날에 이벤트가 있으나 이 토큰은 없습니다.',
    issuingGap: '발급 기록은 {{from}}부터 {{to}}까지 비어 있어, 그 안에서 발급되었을 수 있습니다.',
    issuingBeyond: '발급 기록이 그 전 {{wait}}을(를) 모두 덮지 않아, 그 안에서 발급되었을 수 있습니다.',

    linkOwns: '{{a}}은(는) {{b}}와(과) 연결되어 있습니다.',
    linkOwnerOf: '{{a}}은(는) {{b}}의 소유자로 연결되어 있습니다.',
    linkKnownAt: '{{a}}은(는) {{b}}에서 알려져 있습니다.',
    linkUses: '{{a}}은(는) {{b}}을(를) 씁니다.',
    linkUsed: '{{a}}은(는) {{b}}(으)로 활동했습니다.',
    linkUsedBack: '{{b}}은(는) {{a}}이(가) 썼습니다.',
    linkIssuedTo: '{{b}}은(는) {{a}}에 발급되었습니다.',
    linkCameFrom: '{{a}}은(는) {{b}}에서 왔습니다.',
    linkCameFromBack: '{{b}}에서 {{a}}이(가) 왔습니다.',
    linkRan: '{{a}}은(는) {{b}}(으)로 왔습니다.',
    linkRanBack: '{{b}}(으)로 {{a}}이(가) 왔습니다.',
    linkSigned: '{{a}}(으)로 {{b}}이(가) 서명되었습니다.',
    linkSignedBack: '{{b}}은(는) {{a}}(으)로 서명되었습니다.',
    linkLiesIn: '{{a}}은(는) {{b}}에 있습니다.',
    linkLiesInBack: '{{b}}에 {{a}}이(가) 있습니다.',
    linkTouched: '{{a}}은(는) {{b}}을(를) 제공받았습니다.',
    linkTouchedBack: '{{b}}이(가) {{a}}에 제공되었습니다.',
    linkNames: '{{a}}은(는) {{b}}의 이름을 지닙니다.',
    linkNamesBack: '{{b}}의 이름을 {{a}}이(가) 지닙니다.',
    linkActsAs: '{{a}}은(는) 다른 것들과 하나처럼 움직입니다: {{b}}.',
    linkActsAsBack: '{{b}}에 {{a}}이(가) 속합니다.',
    linkOther: '{{a}}은(는) {{b}}와(과) 연결되어 있습니다.',
    linkEvents: '{{first}}부터 {{last}}까지 {{events}}.',
    linkEventsOnce: '{{first}}에 {{events}}.',
    linkEventsUntimed: '{{events}}.',
    linkStated: '{{source}}에 따른 것입니다.',
    linkInferred: '추론: {{source}}.',
    linkDrawn: '{{by}}이(가) 직접 그림: {{reason}}.',
    pathRests: '{{links}}로 이어집니다: 이벤트 {{logged}}, 진술 {{stated}}, 추론 {{inferred}}, 직접 그린 것 {{drawn}}.',
    pathApart: '{{at}}에 머문 두 기간은 {{apart}} 떨어져 있습니다. 그사이 주소를 쓰는 사람이 바뀌었을 수 있습니다.',
    pathOverlap: '처음부터 마지막 이벤트까지, {{at}}에 머문 두 기간은 겹칩니다.',
    pathShows: '연결은 둘이 함께 나타남을 보일 뿐, 누가 행동했는지를 보이지는 않습니다.',
    pathSame: '둘은 같은 것입니다.',
    pathNone:
      '{{most}} 이내로 {{from}}와(과) {{to}}을(를) 잇는 사슬이 없습니다. 네트워크, 프로그램, 여럿이 함께 쓰는 페이지와 주소는 누구도 서로 잇지 못하므로 지나가지 않았습니다.',

    pastThin: '과거가 너무 짧습니다: 그 전 {{past}}, {{enough}} 미만.',
    pastNetworks: '그 전 {{networks}}에서 {{past}}.',
    pastDays: '그 전 {{days}} 동안 {{past}}.',
    ownHours: '이벤트가 있는 자신의 {{hours}}과(와) 그 밖의 {{peers}}.',
    ownHoursThin: '자신의 과거가 너무 짧습니다: 활동한 것은 {{hours}}뿐. {{peers}}와(과) 비교했습니다.',

    noLastDay: '명부에 퇴사일이 적힌 사람이 없습니다.',
    noLastDayAccount: '명부에 계정과 퇴사일이 함께 적힌 사람이 없습니다.',
    noIssuingLog: '증거에 발급 기록이 없어, 발급된 적이 없는지 판단할 수 없습니다.',
    noLogins: '증거에 토큰이나 세션의 로그인도 발급도 기록되어 있지 않습니다.',
    noTimes: '시각이 적힌 이벤트가 없습니다.',
    noRoster: '인사 명부가 없어, 알려진 사람이 없습니다.',
  },
  units: {
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
  },
  kinds: {
    account: '계정',
    'access-key': '액세스 키',
    token: '토큰',
    'signing-key': '서명 키',
    session: '세션',
    'ssh-key': 'SSH 키',
    'api-key': 'API 키',
  },
  patterns: {
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
  },
  nodes: {
    person: '{{name}}',
    account: '계정 {{name}}',
    credential: '자격 증명 {{name}}',
    address: '주소 {{name}}',
    actor: '행위자 {{name}}',
    device: '기기 {{name}}',
    network: '네트워크 {{name}}',
    page: '페이지 {{name}}',
    resource: '자원 {{name}}',
  },
  andMore: '{{names}} 외 {{n}}개',
};
