import type { EventField } from '@shared/event.ts';
import { rankWithin } from './names-within.ts';

/**
 * Names under which logs keep the common fields, best first, in the form `plainName` gives. The dots of nested names are
 * gone too, so `source.ip`, `source_ip` and `sourceIp` are one name.
 * @source Elastic Common Schema; Caddy, Traefik, nginx, journald, Azure, Google and Okta log references
 */
const wellKnown: Readonly<Partial<Record<EventField, readonly string[]>>> = {
  sourceIp: list(
    'clientip visitorip sourceip srcip srcaddr sourceaddress sourceipaddress clientaddress clientipaddress requestclientip requestremoteip remoteip remoteaddr remoteaddress remotehost clienthost ipaddress ipaddr ip callerip callerip sourcenetworkaddress src ipaddr4 httprequestremoteip calleripaddress protopayloadrequestmetadatacallerip clientaddr client source rhost remote addr actorip userip loginip accessip requestip originatingip ipaddressv4 clientipv4 fromip externalip userhostaddress metaremoteip addrremote requestremoteaddress identityclientip clientpublicip senderip originaddress originip reqremoteaddress xrealip xclientip connectingip cip clientrealip cfconnectingip ipclient downstreamremoteaddress cliip 아이피 아이피주소 ip주소 접속ip 접속아이피 접속자ip 출발지 출발지ip 발신지ip 클라이언트ip 사용자ip 접속지 접속지ip 접속지정보 접속주소 접속지주소 접근ip 로그인ip 단말ip 출발지주소 출발지ip주소 공격자 공격자ip 공격ip attacker attackerip sessionip originalclientip ipadresse quellip quelladresse clientipadresse adresseip ipsource direccionip direccionorigen iporigen ipdeorigen indirizzoip enderecoip ipcliente ipアドレス 送信元ip 接続元ip 送信元ipアドレス 接続元ipアドレス アクセス元ip 発信元ip 送信元アドレス クライアントip リモートip 源ip 源地址 来源ip 来源地址 客户端ip 登录ip 访问ip 用户ip 源ip地址 ip地址 客户端地址 登录地址 攻击ip 攻击源ip 來源ip 來源位址 來源地址 用戶端ip 登入ip ip位址 來源ip位址 networkclientip ipv4',
  ),
  userName: list(
    'username useridentityusername user userid requestuserid accountname account login loginname loginid principal principalname userprincipalname targetusername subjectusername csusername remoteuser authuser senderaddress sub tokensub claimssub actor actoremail actoremailaddress actorusername actorlogin actorname actoralternateid initiatedbyuseruserprincipalname email useremail useremailaddress emailaddress systemaccount actinguserid createdbylogin createdbyemail createdbyname sourceusername destinationusername identityarn identity uid clientusername owner member memberid customerid employeeid empno metauser authdisplayname identityuser identityusername authorname srcuser dstuser operatoremail operator relateduserusername 사용자 사용자id 사용자아이디 사용자명 아이디 계정 계정명 계정id 회원id 회원번호 사번 로그인id 직원번호 접속자 접속계정 로그인계정 사용자계정 식별자 취급자 취급자id 취급자명 개인정보취급자 작업자 행위자 조회자 요청자 접근자 처리자 운영자 관리자 관리자id 담당자 회원 직원 이름 성명 benutzer benutzername benutzerkonto utilisateur nomutilisateur identifiant compte usuario nombredeusuario cuenta utente nomeutente nomedeusuario konto kennung anmeldename actionusername authenticationinfoprincipalemail protopayloadauthenticationinfoprincipalemail 利用者 利用者id ユーザー ユーザ ユーザーid ユーザid ユーザー名 ログインid アカウント アカウント名 社員番号 職員番号 操作者 担当者 実行者 用户 用户名 用户账号 登录名 登录账号 登录用户 操作人 操作员 操作用户 账号 账户 使用者 使用者名稱 帳號 用戶 用戶名 用戶帳號 登入帳號 使用者帳號 操作人員 processusername usr.id usr.name usr.email',
  ),
  credential: list(
    'accesskeyid useridentityaccesskeyid credential credentialid apikey apikeyid keyid tokenid jti tokenjti claimsjti jwtid accesstokenid refreshtokenid sessionid session sid fingerprint keyfingerprint 토큰 세션 세션id 인증키',
  ),
  userAgent: list(
    'useragent useragentoriginal useragents httpuseragent requestuseragent requestheadersuseragent useragentheader clientrequestuseragent clientuseragentrawuseragent agent browser ua csuseragent httprequestuseragent 사용자에이전트 브라우저',
  ),
  httpMethod: list(
    'httpmethod httprequestmethod requestmethod method verb csmethod reqmethod clientrequestmethod 메서드 메소드 요청방식',
  ),
  httpReferrer: list(
    'httpreferrer httpreferer referrer referer httprequestreferrer requestreferer clientrequestreferer requestheadersreferer csreferer 참조 리퍼러',
  ),
  urlDomain: list(
    'urldomain requesthost clientrequesthost domain vhost virtualhost httphost requestheadershost cshost servername authority reqhost host.header 도메인',
  ),
  eventAction: list(
    'eventaction action actionname eventname eventtype operation operationname operationnamevalue operationtype event auditevent auditaction eventtypename activity activityname activityaction activitytype activitydisplayname command methodname protopayloadmethodname requestoperation ruledescription activitycategory type querytype alertname alerttitle rulename findingcategory rule tracename 행위 동작 작업 작업내용 수행업무 수행내용 이벤트 이벤트명 활동 기능 처리내용 업무 수행작업 작업유형 작업구분 행위유형 접근유형 처리업무 탐지명 공격명 공격유형 탐지유형 탐지룰 aktion ereignis vorgang accion operacion evento azione acao 操作 操作内容 処理 処理内容 イベント アクション 动作 事件 動作 行為 操作类型 操作行为 操作名称 事件类型 行为 操作種別 操作類型 事件類型 transactiontype transactionkind 거래구분 거래유형 거래종류 처리구분 요청구분',
  ),
  eventOutcome: list(
    'eventoutcome outcome outcomeresult result success issuccess issuccessful actionresulttype status eventresult resultstatus auditresult actionstatus connectionattemptstatus executionstatus activityresult authsuccessful verdict activitystatusvalue deviceaction requeststatus reqstatus loginresult loginstatus resulttype 결과 성공여부 처리결과 로그인결과 접속결과 상태 대응 대응방법 처리상태 ergebnis resultat resultado risultato estado 結果 结果 状態 状态 狀態 操作结果 登录结果 登录状态 登入結果 處理結果 処理結果 ログイン結果 操作結果',
  ),
  eventProvider: list(
    'eventprovider eventsource provider providername logger loggername channel source.name service servicename product module application app 시스템 시스템명 서비스 메뉴',
  ),
  hostName: list(
    'hostname host computer computername machinename machine server device devicename node agenthostname agentname computerdnsname hostip 호스트 호스트명 서버 서버명 단말 장비 rechner rechnername ordinateur equipo 端末 端末名 ホスト ホスト名 サーバー サーバ名 主机 主机名',
  ),
  processName: list(
    'processname process program comm exe procname image syslogidentifier processexecutable 프로세스 프로그램',
  ),
  urlPath: list(
    'urlpath requesturi clientrequesturi clientrequestpath requestpath httppath reqpath requrl resourcepath uripath path uri url urloriginal requesturl csuristem csuri httprequestrequesturl endpoint request resource 경로 주소 요청주소 요청url 접속url pfad',
  ),
  urlQuery: list('urlquery querystring query csuriquery requestquery 쿼리'),
  message: list(
    'message msg displaymessage shortmessage syslogmessage fieldsmessage text description log event.original details summary output querytext reason raw rawmessage rawdata rawlog fulllog line m mt 메시지 내용 설명 비고 상세 상세내용 nachricht beschreibung mensaje descripcion メッセージ 内容 備考 描述',
  ),
  httpStatus: list(
    'httpstatus httpresponsestatuscode edgeresponsestatus statuscode httpstatuscode responsestatus responsestatuscode responsecode responsehttpcode respcode resstatuscode resstatus downstreamstatus status scstatus httprequeststatus code 상태코드 응답코드',
  ),
  responseBytes: list(
    'responsebytes httpresponsebytes edgeresponsebytes bytessent bodybytessent bytesout responsesize responselength responsebodysize responsebodybytes downstreamcontentsize size scbytes bytes length 바이트 전송량 응답크기 크기',
  ),
};

/** Names of the event's time, best first. */
export const timeNames: readonly string[] = list(
  'datetime timestamp eventtime time ts date eventdate starttime eventtimestamp createdat created createdtime creationtime activitydatetime createddatetime published occurredat edgestarttimestamp timegenerated logtime logdate utctime systemtime realtimetimestamp sourcerealtimetimestamp receivetimestamp requesttimestamp timelocal timeiso8601 requesttime loggedat logged when at startutc start begin creationdate createdate datecreated createtime createddate eventdatetime eventts activitytime actiontime actiondate accesstime accessdate logintime logindate requestdate requestedat recordedat receivedat receivedtime audittime auditdate recordtime triggeredat performedat timestamputc dateutc utcdatetime eventtimeutc startedat connectionstarttime querytimestamp querystarttime effectiveat timemicros dateaccessed firstobservedat firstactivity lastactivity createdtimestamp lasttimestamp firsttimestamp creationtimestamp datelast datefirst leasestart assignedat epochtime unixtime calendartime epoch timemillis instantepochsecond eventcreationtime eventtimestampms timestampms messagetime isotimestamp modifiedtime lastseen firstseen detectedat detectiontimestamp occured occurred occurredtime reportedat reqtimesec alertcreationtime firsteventtime timecreated devicetimestamp backendtimestamp requesttimeepoch t dateandtime lastrun lastmodified0x10 created0x10 시각 시간 일시 날짜 일자 발생시각 발생시간 발생일시 접속시각 접속시간 접속일시 로그시간 로그일시 로그인시간 로그인일시 등록일시 생성일시 생성시각 처리일시 요청시간 요청일시 기록시간 이벤트시간 수행일시 수행시간 접근일시 접근시간 조회일시 조회시간 이용일시 사용일시 열람일시 다운로드일시 탐지일시 탐지시각 탐지시간 작업일시 작업시간 로그발생시간 로그시각 수집시간 행위시간 요청일 발생일 거래일시 거래시간 체결시간 체결일시 시작 시작시각 시작시간 시작일시 날짜및시간 접속일자 접속일 처리일자 로그인일자 로그인일 수행일자 조회일자 사용일자 요청일자 발생일자 등록일자 작업일자 다운로드일자 할당시각 할당일시 zeitstempel zeitpunkt datum uhrzeit zeit horodatage fecha hora 日時 発生日時 時刻 時間 日付 时间 时间戳 日期 時間戳 發生時間 登录时间 登入時間 操作时间 操作時間 アクセス日時 アクセス時刻 アクセス時間 操作日時 操作時刻 ログイン日時 ログイン時刻 記録日時 実行日時 接続日時 処理日時 登録日時 受信日時 検知日時 ログ日時 访问时间 访问日期 登录日期 操作日期 发生时间 创建时间 请求时间 记录时间 日志时间 告警时间 登入日期 存取時間 記錄時間 事件時間 請求時間 日期时间 日期時間 datumuhrzeit datumundzeit datumzeit anmeldezeit ereigniszeit dateheure dateetheure fechayhora fechahora fechahoraevento dataora dataeora datahora dataehora',
);

function list(names: string): readonly string[] {
  return names.split(' ').map((name) => name.replaceAll('.', ''));
}

/** A column's or key's name without case, blanks, dots, signs, and accents of Latin letters, and without the number of a list's first element. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/([a-z])\p{Mn}+/giu, '$1')
    .normalize('NFC')
    .replace(/\.0$/, '')
    .toLowerCase()
    .replace(/[\s_\-.@:#/()[\]{}"'*]/g, '');
}

let lastName = '';
let lastPlain = '';

/** One name is asked about for every field in turn. */
function plainOnce(name: string): string {
  if (name !== lastName) {
    lastPlain = plainName(name);
    lastName = name;
  }
  return lastPlain;
}

/**
 * Objects in which exporters wrap the record itself. They say nothing of whose the names within are, unlike `destination`
 * or `target`. @source Elasticsearch and Kibana exports (_source), Splunk JSON export (result), Graylog, EventBridge (detail)
 */
const wrappers =
  /^(?:@fields|_source|source|result|event|data|log|record|payload|object|body|detail|details|attributes|properties|fields|json|jsonPayload|transaction|metadata|entry|content|logContent|meta|msg|message|params|value|finding|output_fields|logEvent)\.(?=.)/i;

/** What Log Analytics puts behind the names of columns: their type, after it has joined nested names by `_`, and `[UTC]`. */
const typed = /_[sdtgb]$/;

function asWritten(name: string): string {
  const bare = name.endsWith(' [UTC]') ? name.slice(0, -6) : name;
  return typed.test(bare) ? bare.slice(0, -2).replaceAll('_', '.') : bare;
}

/** Whether a name itself says that the times under it are UTC: `TimeGenerated [UTC]`, `Date (UTC)`, `created_utc`. */
export function namesUtc(name: string): boolean {
  return /(?:[[(_ ]utc[\])]?|\(gmt\))$/i.test(name);
}

/** How well a name is known for a field: the smaller the better, -1 when it is not. */
export function rankOf(field: EventField, column: string): number {
  const name = asWritten(column);
  const names = wellKnown[field] ?? [];
  const rank = rankIn(names, name);
  if (rank >= 0 || !name.includes('.')) return rank;
  const within = rankWithin(field, name);
  return within < 0 ? -1 : names.length * 10 + within;
}

/** How well a name is known for the event's time: the smaller the better, -1 when it is not. */
export function timeRankOf(name: string): number {
  return rankIn(timeNames, asWritten(name));
}

/** A name that stands in a wrapper is known less well than any that stands alone. */
function rankIn(names: readonly string[], name: string): number {
  const rank = names.indexOf(plainOnce(name));
  if (rank >= 0 || !name.includes('.')) return rank;
  const within = name.replace(wrappers, '');
  const inner = within === name ? -1 : rankIn(names, within);
  return inner < 0 ? -1 : names.length + inner;
}

/** Names that often hold something else: who reads a record alone cannot know, only many values tell. */
const toldByValues = new Set(['source', 'client', 'remote']);

/** Whether a name is known for the source address only where its values are addresses. */
export function isToldByValues(field: EventField, name: string): boolean {
  return field === 'sourceIp' && toldByValues.has(plainOnce(name.slice(name.lastIndexOf('.') + 1)));
}
