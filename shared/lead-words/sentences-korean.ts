import type { Translated } from '../translated.ts';
import type { leadSentences } from './sentences.ts';

export const leadSentencesKorean: Translated<typeof leadSentences> = {
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
  sharedDevice:
    '이 프로그램을 {{known}}(명부에 있음)와(과), 다른 주소에서 {{unknown}}(명부에 없음)이(가) 썼습니다: {{events}}에 {{accounts}}.',
  sharedStatedDevice: '이 프로그램을 {{unknown}}(명부에 없음)이(가) 썼습니다: {{events}}에 {{accounts}}.',
  statedDevice: '명부에 이 사람의 기기로 적혀 있습니다.',
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
};
