import { type Sentences, translated } from './translate.ts';

/** Why a line became no event or a file could not be read, as the engine says it, in Korean. A reason that is not here is shown as it is. */
const reasonsKorean: Sentences = {
  'Stands above the first time of the file.': '파일의 첫 시각보다 위에 있습니다.',
  'No #Fields line names columns that this line has.': '이 줄에 있는 열을 정한 #Fields 줄이 없습니다.',
  'No #Fields line names the columns of this line.': '이 줄의 열을 정한 #Fields 줄이 없습니다.',
  'No #fields line stands above that names the columns.': '열을 정한 #fields 줄이 위에 없습니다.',
  'The line names no time by a key of its own.': '시각을 나타내는 키가 줄에 없습니다.',
  'The columns are not those of a real-time log with all its fields.': '모든 필드를 갖춘 실시간 로그의 열이 아닙니다.',
  'The packed file ends too early, at its byte {}: what followed is not there.':
    '압축 파일이 {}바이트에서 너무 일찍 끝납니다. 그 뒤의 내용은 없습니다.',
  'The archive ends too early, at its byte {}: what followed is not there.':
    '보관 파일이 {}바이트에서 너무 일찍 끝납니다. 그 뒤의 내용은 없습니다.',
  'Behind the packed part, at byte {} of the packed file, something else follows, which was not read.':
    '압축된 부분 뒤, 압축 파일의 {}바이트 위치부터 다른 내용이 있으며 읽지 않았습니다.',
  'No record of {}: its marks are missing.': '{}의 기록이 아닙니다. 그 기록의 표시가 없습니다.',
  'Begins with no time, level and category as Keycloak writes them.':
    'Keycloak이 쓰는 시각, 수준, 범주로 시작하지 않습니다.',
  'Not the columns of an audit log of PingFederate.': 'PingFederate 감사 로그의 열이 아닙니다.',
  'Not the ten columns of a query log of Route 53.': 'Route 53 질의 로그의 열 열 개가 아닙니다.',
  'Begins with no time, source and dyno as Heroku writes them.': 'Heroku가 쓰는 시각, 출처, dyno로 시작하지 않습니다.',
  'Does not begin with time, database, user and process as Redshift writes them.':
    'Redshift가 쓰는 시각, 데이터베이스, 사용자, 프로세스로 시작하지 않습니다.',
  'No request between quotes behind a client or a time, as application servers write it.':
    '애플리케이션 서버 방식의 클라이언트나 시각 뒤에 따옴표로 묶인 요청이 없습니다.',
  'Stands above the first line that begins with [Nest], a number and a time.':
    '[Nest]와 번호, 시각으로 시작하는 첫 줄보다 위에 있습니다.',
  'No line of Grafana with its time, level, logger and msg.': '시각, 수준, logger, msg를 갖춘 Grafana 줄이 아닙니다.',
  'No time in brackets with a level of Asterisk behind it.': '대괄호 안의 시각과 그 뒤의 Asterisk 수준이 없습니다.',
  'Stands above the first request that Rails began.': 'Rails가 시작한 첫 요청보다 위에 있습니다.',
  'Stands outside the audit records of CAS.': 'CAS 감사 기록 밖에 있습니다.',
  'No request with a date of month, day and year, as cPanel writes them.':
    '월, 일, 연도 날짜가 있는 cPanel 형식의 요청이 아닙니다.',
  'No line of CrowdSec with time, level and msg.': 'time, level, msg를 갖춘 CrowdSec 줄이 아닙니다.',
  'No line of Authelia with time, level, msg and remote_ip.':
    'time, level, msg, remote_ip를 갖춘 Authelia 줄이 아닙니다.',
  'Stands above the first line with a time.': '시각이 있는 첫 줄보다 위에 있습니다.',
  'No head of syslog stands before the JSON.': 'JSON 앞에 syslog 머리 부분이 없습니다.',
  'No %%01 with a module, a severity and a name behind it, as Huawei writes them.':
    'Huawei 방식의 %%01 뒤에 모듈, 심각도, 이름이 없습니다.',
  'Does not begin with #### and the fields of a WebLogic message between < and >.':
    '####과 < > 사이의 WebLogic 메시지 필드로 시작하지 않습니다.',
  'No time between parentheses and no msg_id behind it, as a Firebox writes them.':
    'Firebox 방식의 괄호 안 시각과 그 뒤의 msg_id가 없습니다.',
  'No CISE_ category with its time, number and class, as ISE writes them.':
    'ISE 방식의 CISE_ 범주와 시각, 번호, 분류가 없습니다.',
  'Not a line of id=firewall with its time, offset and name of the firewall.':
    '시각, 오프셋, 방화벽 이름을 갖춘 id=firewall 줄이 아닙니다.',
  'Not an event of Teleport: ei, event, code and time are missing.':
    'Teleport 이벤트가 아닙니다: ei, event, code, time이 없습니다.',
  'Belongs to no section A with its time, address and port.': '시각, 주소, 포트가 있는 A 구역에 속하지 않습니다.',
  'Names no kind of WALLIX message between brackets with keys and values behind it.':
    '대괄호 안의 WALLIX 메시지 종류와 그 뒤의 키와 값이 없습니다.',
  'Nothing that sshd or PAM would say.': 'sshd나 PAM이 남기는 문구가 아닙니다.',
  'Neither a sign-in attempt, an item usage nor an audit event of 1Password.':
    '1Password의 로그인 시도, 항목 사용, 감사 이벤트가 아닙니다.',
  'The JSON holds no value.': 'JSON에 값이 없습니다.',
  'Stands outside any lease.': '어느 임대 구간에도 들지 않습니다.',
  'Stands below no line with a date, a clock of twelve hours and who wrote it.':
    '날짜, 12시간제 시각, 작성 주체가 적힌 줄이 위에 없습니다.',
  'Stands below no "# Time:" or "# User@Host:" line.': '"# Time:"이나 "# User@Host:" 줄이 위에 없습니다.',
  'Stands before the first event, which begins with a date and a time alone on a line.':
    '날짜와 시각만 적힌 줄로 시작하는 첫 이벤트보다 앞에 있습니다.',
  'Stands before the first Start-Date.': '첫 Start-Date보다 앞에 있습니다.',
  'Not the fifteen columns of the IIS log file format.': 'IIS 로그 형식의 열 열다섯 개가 아닙니다.',
  'Not the eight columns of an audit log of Bitbucket.': 'Bitbucket 감사 로그의 열 여덟 개가 아닙니다.',
  '1 cell where the header has {}.': '칸이 1개인데 머리글에는 {}개입니다.',
  '{} cells where the header has {}.': '칸이 {}개인데 머리글에는 {}개입니다.',
  '1 cell where the format has {}.': '칸이 1개인데 형식에는 {}개입니다.',
  '{} cells where the format has {}.': '칸이 {}개인데 형식에는 {}개입니다.',
  'Not the columns of an access log of Bitbucket.': 'Bitbucket 접속 로그의 열이 아닙니다.',
  'Not structured syslog of Junos ([junos@…]).': 'Junos의 구조화 syslog([junos@…])가 아닙니다.',
  'Stands below no time of an event.': '이벤트의 시각 아래에 있지 않습니다.',
  'Begins with no container and bar, and no line before it does.':
    '컨테이너 이름과 세로줄로 시작하지 않고, 앞에 그런 줄도 없습니다.',
  'Not a time between quotes and the fields of an access manager behind it.':
    '따옴표 안의 시각과 그 뒤의 접근 관리자 필드가 아닙니다.',
  'Not a time, a stream (stdout, stderr) and a tag (P, F).': '시각, 스트림(stdout, stderr), 태그(P, F)가 아닙니다.',
  'No log line of Sophos Firewall: log_type and log_component with a time are missing.':
    'Sophos Firewall의 로그 줄이 아닙니다: 시각과 함께 있어야 할 log_type과 log_component가 없습니다.',
  'Not a syslog line of SonicOS: sn, time and fw are missing.':
    'SonicOS의 syslog 줄이 아닙니다: sn, time, fw가 없습니다.',
  'Not a syslog line of Meraki: seconds since 1970, a device and a kind of event.':
    'Meraki의 syslog 줄이 아닙니다: 1970년부터의 초, 장치, 이벤트 종류가 필요합니다.',
  'Not a request line of uWSGI.': 'uWSGI의 요청 줄이 아닙니다.',
  'Not a line of the Log Exporter of Check Point ([key:"value"; …]).':
    'Check Point Log Exporter의 줄([key:"value"; …])이 아닙니다.',
  'Not a line of filterlog.': 'filterlog의 줄이 아닙니다.',
  'No vault audit record.': 'Vault 감사 기록이 아닙니다.',
  'No time, packet engine, feature and event of a NetScaler.': 'NetScaler의 시각, 패킷 엔진, 기능, 이벤트가 없습니다.',
  'No time with seconds, client, size, path and the letters of a transfer.':
    '시각과 초, 클라이언트, 크기, 경로, 전송을 나타내는 글자가 없습니다.',
  'No time with process, thread, level and tag, as logcat writes them.':
    'logcat이 적는 시각, 프로세스, 스레드, 수준, 태그가 없습니다.',
  'No time with level and source of FreeSWITCH, and none of Murmur.':
    'FreeSWITCH의 시각·수준·출처도 Murmur의 시각도 없습니다.',
  'No time with level and Erlang process, and no heading of a report, before it.':
    '앞에 수준과 Erlang 프로세스가 딸린 시각도 보고서 제목도 없습니다.',
  'No time with a message of Exim behind it.': 'Exim의 메시지가 뒤따르는 시각이 없습니다.',
  'No time in brackets with request, status and response flags behind it.':
    '요청, 상태, 응답 표시가 뒤따르는 대괄호 시각이 없습니다.',
  'No time in brackets with client, protocol, cipher and request behind it.':
    '클라이언트, 프로토콜, 암호 방식, 요청이 뒤따르는 대괄호 시각이 없습니다.',
  'No time in brackets with account, thread, client and request behind it.':
    '계정, 스레드, 클라이언트, 요청이 뒤따르는 대괄호 시각이 없습니다.',
  'No result of osquery: name, hostIdentifier and unixTime are missing.':
    'osquery의 결과가 아닙니다: name, hostIdentifier, unixTime이 없습니다.',
  'No line of DefensePro: its name, day and severity are missing.':
    'DefensePro의 줄이 아닙니다: 이름, 날짜, 심각도가 없습니다.',
  'No line of a Zscaler feed: action, time and the address of the client are missing.':
    'Zscaler 피드의 줄이 아닙니다: action, time, 클라이언트 주소가 없습니다.',
  'No event of AFM: its keys (errdefs_msgno and addresses or an attack) are missing.':
    'AFM의 이벤트가 아닙니다: 키(errdefs_msgno와 주소 또는 공격)가 없습니다.',
  'No request of ASM: the keys, or the values between ###, are missing.':
    'ASM의 요청이 아닙니다: 키나 ### 사이의 값이 없습니다.',
  'No record of the unified audit log: CreationTime with RecordType or Operation is missing.':
    '통합 감사 로그의 기록이 아닙니다: CreationTime과 RecordType 또는 Operation이 없습니다.',
  'No record of the audit log of GitHub: action and its time are missing.':
    'GitHub 감사 로그의 기록이 아닙니다: action과 시각이 없습니다.',
  'No record of santad: time, daemon and action are missing.': 'santad의 기록이 아닙니다: 시각, 데몬, 동작이 없습니다.',
  'No record of a mail gateway: its time and identifiers are missing.':
    '메일 게이트웨이의 기록이 아닙니다: 시각과 식별자가 없습니다.',
  'No record of a Zscaler feed: sourcetype and its time are missing.':
    'Zscaler 피드의 기록이 아닙니다: sourcetype과 시각이 없습니다.',
  'No record of Elasticsearch or Kibana: their marks are missing.':
    'Elasticsearch나 Kibana의 기록이 아닙니다: 그 표지가 없습니다.',
  'No record of what was done to the console of Mimecast: auditType, eventInfo and eventTime are missing.':
    'Mimecast 콘솔에서 한 일의 기록이 아닙니다: auditType, eventInfo, eventTime이 없습니다.',
  'No alert or incident of Microsoft Defender: its identifiers and times are missing.':
    'Microsoft Defender의 경보나 인시던트가 아닙니다: 식별자와 시각이 없습니다.',
  'No record of Azure or Entra ID: neither an operation with its category nor a sign-in or an activity.':
    'Azure나 Entra ID의 기록이 아닙니다: 범주가 있는 작업도 로그인도 활동도 아닙니다.',
  'No record for Timesketch: message, datetime (or timestamp) and timestamp_desc are missing.':
    'Timesketch의 기록이 아닙니다: message, datetime(또는 timestamp), timestamp_desc가 없습니다.',
  'No query of CoreDNS and no message with its level in brackets.':
    'CoreDNS의 질의도 수준을 대괄호로 적은 메시지도 아닙니다.',
  'No time in brackets, level and, at the end, the logger in brackets.':
    '대괄호 안의 시각과 수준, 줄 끝 괄호 안의 로거가 없습니다.',
  'No time in brackets with a level and a part of Icinga behind it.':
    '대괄호 안의 시각과 그 뒤의 수준·Icinga 구성 요소가 없습니다.',
  'No process, time and level in brackets, as the NATS server writes them.':
    'NATS 서버가 쓰는 대괄호 안의 프로세스와 시각, 수준이 없습니다.',
  'No process, role, time and sign of the level, as Redis writes them.':
    'Redis가 적는 프로세스, 역할, 시각, 수준 기호가 없습니다.',
  'No path of a program with a time behind a bar, and no entry of the general database.':
    '막대 뒤에 시각이 적힌 프로그램 경로도 일반 데이터베이스의 항목도 아닙니다.',
  'No packet that the kernel logged: SRC=, DST= and PROTO= are missing.':
    '커널이 적은 패킷이 아닙니다: SRC=, DST=, PROTO=가 없습니다.',
  'No number of a partner with the beginning and end of a connection.': '연결의 시작과 끝이 딸린 상대 번호가 없습니다.',
  'No message of such a firewall: %ASA-severity-number: is missing.':
    '이 방화벽의 메시지가 아닙니다: %ASA-심각도-번호:가 없습니다.',
  'No message of such a device: %FACILITY-severity-MNEMONIC: is missing.':
    '이 장치의 메시지가 아닙니다: %FACILITY-심각도-MNEMONIC:이 없습니다.',
  'No load balancer entry: type, time, balancer, client and what follows do not stand in their places.':
    '로드 밸런서의 항목이 아닙니다: 종류, 시각, 밸런서, 클라이언트와 그 뒤의 값이 제자리에 없습니다.',
  'No line of a container: log, stream and time are missing.':
    '컨테이너의 줄이 아닙니다: log, stream, time이 없습니다.',
  'No level, text, class and thread between bars, and no entry before it.':
    '막대 사이에 수준, 글, 클래스, 스레드가 없고 앞선 항목도 없습니다.',
  'No journal entry: __REALTIME_TIMESTAMP is missing.': 'journald 항목이 아닙니다: __REALTIME_TIMESTAMP가 없습니다.',
  'No flow record: the fields do not stand in the default order, and no line names another.':
    '흐름 기록이 아닙니다: 필드가 기본 순서가 아니며 다른 순서를 정한 줄도 없습니다.',
  'No finding of GuardDuty: accountId, type and service.eventFirstSeen are missing.':
    'GuardDuty의 탐지 결과가 아닙니다: accountId, type, service.eventFirstSeen이 없습니다.',
  'No event of Secure Endpoint: event_type_id and timestamp are missing.':
    'Secure Endpoint의 이벤트가 아닙니다: event_type_id와 timestamp가 없습니다.',
  'No event of Cowrie: eventid and session are missing.': 'Cowrie의 이벤트가 아닙니다: eventid와 session이 없습니다.',
  'No entry of an audit log of Vault: time, type and request are missing.':
    'Vault 감사 로그의 항목이 아닙니다: time, type, request가 없습니다.',
  'No entry between <![LOG[ and ]LOG]!> with its time, component and thread.':
    '시각, 구성 요소, 스레드가 딸린 <![LOG[ … ]LOG]!> 항목이 없습니다.',
  'No day, clock and columns between <;>, as OfficeScan writes them.':
    'OfficeScan이 적는 날짜, 시각, <;>로 나눈 열이 없습니다.',
  'No date and clock of twelve hours with tabs between the columns.': '열 사이가 탭인 날짜와 12시간제 시각이 없습니다.',
  'No client, identity and time in brackets, as an access log line has, and no error log entry.':
    '접속 로그의 클라이언트, 신원, 대괄호 시각이 없고 오류 로그의 항목도 아닙니다.',
  'No event of Get-WinEvent: TimeCreated, Id and ProviderName are missing.':
    'Get-WinEvent의 이벤트가 아닙니다: TimeCreated, Id, ProviderName이 없습니다.',
  'Neither an event of an endpoint (device_timestamp, process_guid) nor one of the audit log (loginName, clientIp).':
    '단말의 이벤트(device_timestamp, process_guid)도 감사 로그의 이벤트(loginName, clientIp)도 아닙니다.',
  'No event of GravityZone: module is missing.': 'GravityZone의 이벤트가 아닙니다: module이 없습니다.',
  'Neither an alert (detection_timestamp, alert_id), an incident nor an audit log of Cortex XDR.':
    'Cortex XDR의 경보(detection_timestamp, alert_id)도 사고도 감사 로그도 아닙니다.',
  'No event of Sophos Central: when, type and customer_id are missing.':
    'Sophos Central의 이벤트가 아닙니다: when, type, customer_id가 없습니다.',
  'No alert of Wazuh: rule and agent are missing.': 'Wazuh의 경보가 아닙니다: rule과 agent가 없습니다.',
  'Neither an alert of Falco (rule, priority, output) nor an event of Tetragon.':
    'Falco의 경보(rule, priority, output)도 Tetragon의 이벤트도 아닙니다.',
  'No detection of Hayabusa: Timestamp and RuleTitle are missing.':
    'Hayabusa의 탐지 결과가 아닙니다: Timestamp와 RuleTitle이 없습니다.',
  'No detection of Chainsaw: its document and timestamp are missing.':
    'Chainsaw의 탐지 결과가 아닙니다: document와 timestamp가 없습니다.',
  'No size, change, mode, owner, number and name of a file.':
    '파일의 크기, 바뀐 시각의 종류, 권한, 소유자, 번호, 이름이 없습니다.',
  'No audit record with a date in numbers, the month first: type=NAME msg=audit(date clock:number) : is missing.':
    '월이 먼저인 숫자 날짜의 감사 기록이 아닙니다: type=NAME msg=audit(날짜 시각:번호) :가 없습니다.',
  'No audit record with a date in numbers, the day first: type=NAME msg=audit(date clock:number) : is missing.':
    '일이 먼저인 숫자 날짜의 감사 기록이 아닙니다: type=NAME msg=audit(날짜 시각:번호) :가 없습니다.',
  'Neither a request (time|trace|address|account|method|path|status) nor a line of the access log.':
    '요청(시각|추적|주소|계정|메서드|경로|상태)도 접근 로그의 줄도 아닙니다.',
  'Not an alert or a dash, seconds since 1970, the day and the node.':
    '경보 또는 줄표, 1970년부터의 초, 날짜, 노드가 아닙니다.',
  'No result of a search: _raw and _time are missing.': '검색 결과가 아닙니다: _raw와 _time이 없습니다.',
  'No entry of a journal: it begins with __CURSOR= or with its day, time and cursor.':
    '저널의 항목이 아닙니다: 항목은 __CURSOR= 또는 요일, 시각, 커서로 시작합니다.',
  'No audit record: type=NAME msg=audit(seconds.milliseconds:number): is missing.':
    '감사 기록이 아닙니다: type=NAME msg=audit(초.밀리초:번호):가 없습니다.',
  'No audit event of Kubernetes: auditID, stage and verb are missing.':
    'Kubernetes의 감사 이벤트가 아닙니다: auditID, stage, verb가 없습니다.',
  'No alert: a time, [**], the number of the rule, its text and the two addresses are missing.':
    '경보가 아닙니다: 시각, [**], 규칙 번호와 글, 두 주소가 없습니다.',
  'No Zeek record: ts with uid and id.orig_h, or with what other logs of Zeek have, is missing.':
    'Zeek 기록이 아닙니다: ts와 uid, id.orig_h 또는 다른 Zeek 로그의 필드가 없습니다.',
  'No Windows event: EventID with a channel, source or provider is missing.':
    'Windows 이벤트가 아닙니다: EventID와 채널, 원본 또는 공급자가 없습니다.',
  'No WAF record: webaclId with httpRequest is missing.': 'WAF 기록이 아닙니다: webaclId와 httpRequest가 없습니다.',
  'No Squid entry: time, duration, client, result and what follows do not stand in their places.':
    'Squid 항목이 아닙니다: 시각, 소요 시간, 클라이언트, 결과와 그 뒤의 값이 제자리에 없습니다.',
  'No Slack audit entry: date_create with actor and action is missing.':
    'Slack 감사 항목이 아닙니다: date_create와 actor, action이 없습니다.',
  'No Salesforce event: its kind or key with its time is missing.':
    'Salesforce 이벤트가 아닙니다: 종류나 키와 시각이 없습니다.',
  'No Salesforce log-in: how it ended, with its kind and its time, is missing.':
    'Salesforce 로그인이 아닙니다: 종류와 시각, 결과가 없습니다.',
  'No PostgreSQL record: timestamp and error_severity are missing.':
    'PostgreSQL 기록이 아닙니다: timestamp와 error_severity가 없습니다.',
  'No Plaso event: __container_type__, timestamp and timestamp_desc are missing.':
    'Plaso 이벤트가 아닙니다: __container_type__, timestamp, timestamp_desc가 없습니다.',
  'No PingOne activity: recordedAt with action.type is missing.':
    'PingOne 활동이 아닙니다: recordedAt과 action.type이 없습니다.',
  'No PAN-OS record: time, serial number and type between commas are missing.':
    'PAN-OS 기록이 아닙니다: 쉼표로 나눈 시각, 일련번호, 종류가 없습니다.',
  'No OneLogin event: event_type_id with its account and time is missing.':
    'OneLogin 이벤트가 아닙니다: event_type_id와 계정, 시각이 없습니다.',
  'No Okta event: eventType, published and actor are missing.':
    'Okta 이벤트가 아닙니다: eventType, published, actor가 없습니다.',
  'No MongoDB record: t.$date with s, c and msg, or atype with ts.$date, is missing.':
    'MongoDB 기록이 아닙니다: t.$date와 s, c, msg 또는 atype과 ts.$date가 없습니다.',
  'No JumpCloud event: event_type with initiated_by and service is missing.':
    'JumpCloud 이벤트가 아닙니다: event_type과 initiated_by, service가 없습니다.',
  'No HAProxy entry: client, time in brackets, frontend and what follows do not stand in their places.':
    'HAProxy 항목이 아닙니다: 클라이언트, 대괄호 시각, frontend와 그 뒤의 값이 제자리에 없습니다.',
  'No Google Workspace activity: id.applicationName with actor or events is missing.':
    'Google Workspace 활동이 아닙니다: id.applicationName과 actor 또는 events가 없습니다.',
  'No Google Cloud log entry: logName with insertId, protoPayload or jsonPayload is missing.':
    'Google Cloud 로그 항목이 아닙니다: logName과 insertId, protoPayload 또는 jsonPayload가 없습니다.',
  'No FortiGate record: logid or type with date or eventtime is missing.':
    'FortiGate 기록이 아닙니다: logid나 type, date나 eventtime이 없습니다.',
  'No message of such a firewall behind a time: no request from an address.':
    '시각 뒤에 이런 방화벽의 메시지가 없습니다: 주소에서 온 요청이 아닙니다.',
  'No event of Telemetry Streaming: telemetryEventCategory is missing.':
    'Telemetry Streaming 이벤트가 아닙니다: telemetryEventCategory가 없습니다.',
  'No line of such a server: @level, @message and @timestamp are missing.':
    '이런 서버의 줄이 아닙니다: @level, @message, @timestamp가 없습니다.',
  'No ForgeRock audit event: payload with eventName and topic is missing.':
    'ForgeRock 감사 이벤트가 아닙니다: payload와 eventName, topic이 없습니다.',
  'No Falcon event: metadata.eventType or event_simpleName is missing.':
    'Falcon 이벤트가 아닙니다: metadata.eventType이나 event_simpleName이 없습니다.',
  'No EVE record: timestamp and event_type are missing.': 'EVE 기록이 아닙니다: timestamp와 event_type이 없습니다.',
  'No Duo authentication: txid with factor and result is missing.':
    'Duo 인증이 아닙니다: txid와 factor, result가 없습니다.',
  'No Cloudflare record: the keys of none of its datasets are here.':
    'Cloudflare 기록이 아닙니다: 어느 데이터 집합의 키도 없습니다.',
  'No CloudTrail record: eventVersion with eventSource or eventType is missing.':
    'CloudTrail 기록이 아닙니다: eventVersion과 eventSource 또는 eventType이 없습니다.',
  'No Box event: event_type with event_id and created_by is missing.':
    'Box 이벤트가 아닙니다: event_type과 event_id, created_by가 없습니다.',
  'No Auth0 event: log_id with type and date is missing.': 'Auth0 이벤트가 아닙니다: log_id와 type, date가 없습니다.',
  'No S3 access entry: owner, bucket, time in brackets, address and what follows do not stand in their places.':
    'S3 접속 항목이 아닙니다: 소유자, 버킷, 대괄호 시각, 주소와 그 뒤의 값이 제자리에 없습니다.',
  'No line of the mail gateway (inbound, scan, outbound, web) and none of the web firewall (WF, TR, AUDIT).':
    '메일 게이트웨이(inbound, scan, outbound, web)의 줄도 웹 방화벽(WF, TR, AUDIT)의 줄도 아닙니다.',
  'Neither a number of an event with its date nor one of the explanations that head the file.':
    '날짜가 딸린 이벤트 번호도 파일 머리의 설명도 아닙니다.',
  'Neither a client nor a route as a status file states them.': '상태 파일이 적는 클라이언트도 경로도 아닙니다.',
  'Names no time, node and [address] account(realm)[roles] as Connect Secure writes them.':
    'Connect Secure가 적는 시각, 노드, [주소] 계정(영역)[역할]이 없습니다.',
  'Holds no LEEF:2.0 with ^ as the sign between its pairs.': '^로 쌍을 나눈 LEEF:2.0이 없습니다.',
  'Holds neither CEF: nor LEEF: with the fields that head them.': '머리 필드를 갖춘 CEF:도 LEEF:도 없습니다.',
  'Belongs to no transcript that begins with its start time.': '시작 시각으로 시작하는 기록에 들지 않습니다.',
  'Belongs to no section that begins with >>> and its title.': '>>>와 제목으로 시작하는 구간에 들지 않습니다.',
  'Belongs to no entry that begins with a time and its process.': '시각과 프로세스로 시작하는 항목에 들지 않습니다.',
  'Begins with no time, severity, component and [context].': '시각, 심각도, 구성 요소, [문맥]으로 시작하지 않습니다.',
  'Begins with no time, process and severity as PostgreSQL writes them.':
    'PostgreSQL이 적는 시각, 프로세스, 심각도로 시작하지 않습니다.',
  'Begins with no time, process and severity as PgBouncer writes them.':
    'PgBouncer가 적는 시각, 프로세스, 심각도로 시작하지 않습니다.',
  'Begins with no time that syslog would write.': 'syslog가 적는 시각으로 시작하지 않습니다.',
  'Begins with no time that ESXi would write.': 'ESXi가 적는 시각으로 시작하지 않습니다.',
  'Begins with no time of the form 2025:06:24-03:11:07.': '2025:06:24-03:11:07 형태의 시각으로 시작하지 않습니다.',
  'Begins with no time in brackets, channel and level, and no line before it does.':
    '대괄호 시각, 채널, 수준으로 시작하지 않고 앞에 그런 줄도 없습니다.',
  'Begins with no time in brackets with a level or a kind of audit event behind it.':
    '수준이나 감사 이벤트 종류가 뒤따르는 대괄호 시각으로 시작하지 않습니다.',
  'Begins with no time as the listener writes it.': '리스너가 적는 시각으로 시작하지 않습니다.',
  'Begins with no time as Symantec writes it (twelve hexadecimal digits).':
    'Symantec이 적는 시각(16진수 열두 자리)으로 시작하지 않습니다.',
  'Begins with no time as OpenVPN writes it.': 'OpenVPN이 적는 시각으로 시작하지 않습니다.',
  'Begins with no time as MySQL writes it, and no event stands above that it could continue.':
    'MySQL이 적는 시각으로 시작하지 않고, 이어질 만한 이벤트도 위에 없습니다.',
  'Begins with no time and source as SQL Server writes them.': 'SQL Server가 적는 시각과 출처로 시작하지 않습니다.',
  'Begins with no date, clock and zone in brackets, and no line before it does.':
    '대괄호 안의 날짜, 시각, 시간대로 시작하지 않고 앞에 그런 줄도 없습니다.',
  'Begins with no date in numbers, the day first, and time, and no line before it does.':
    '숫자로 된 날짜(일이 먼저: 24/06/2025)와 시각으로 시작하지 않고 앞에 그런 줄도 없습니다.',
  'Begins with no date in numbers, the month first, and time, and no line before it does.':
    '숫자로 된 날짜(월이 먼저: 06/24/2025)와 시각으로 시작하지 않고 앞에 그런 줄도 없습니다.',
  'No record of flows: time, category, address of the interface and the flows of each rule are missing.':
    '흐름 레코드가 아닙니다. 시각, 범주, 인터페이스 주소, 규칙별 흐름이 없습니다.',
  'No record of flows: time, category, address of the interface and the groups of flows are missing.':
    '흐름 레코드가 아닙니다. 시각, 범주, 인터페이스 주소, 흐름 묶음이 없습니다.',
  'No AUDIT_RECORD of MySQL with its NAME and TIMESTAMP.': 'NAME과 TIMESTAMP가 있는 MySQL의 AUDIT_RECORD가 아닙니다.',
  'No EPOEvent with a machine and a software.': '장비와 소프트웨어가 있는 EPOEvent가 아닙니다.',
  'No event of Laurel: its ID, and a record of what was done, are missing.':
    'Laurel의 이벤트가 아닙니다. ID와 무엇을 했는지의 레코드가 없습니다.',
  'No packet as tcpdump prints it: a time, a protocol and two ends with > between are missing.':
    'tcpdump가 출력한 패킷이 아닙니다. 시각, 프로토콜, 그 사이에 >가 있는 양 끝이 없습니다.',
  'No event of a VPN 3000: number, time, SEV= and RPT= are missing.':
    'VPN 3000의 이벤트가 아닙니다. 번호, 시각, SEV=, RPT=가 없습니다.',
  'No request of the web filter: http_scan, its time, the client and BYF are missing.':
    '웹 필터의 요청이 아닙니다. http_scan, 시각, 클라이언트, BYF가 없습니다.',
  'Begins with no date and time, and no line before it does.': '날짜와 시각으로 시작하지 않고 앞에 그런 줄도 없습니다.',
  'Begins with no date and clock of a OneDrive log.': 'OneDrive 로그의 날짜와 시각으로 시작하지 않습니다.',
  'A command before the first time: when it was typed is not stated.':
    '첫 시각보다 앞선 명령이라 언제 입력했는지 적혀 있지 않습니다.',
  'No event record stands where one should.': '이벤트 기록이 있어야 할 자리에 없습니다.',
  'The file ends within this chunk.': '파일이 이 묶음 중간에서 끝납니다.',
  'The event record is damaged.': '이벤트 기록이 손상되었습니다.',
  'The JSON ends too early.': 'JSON이 끝나기 전에 끊겼습니다.',
  'The JSON ends within a text.': 'JSON이 글 중간에서 끊겼습니다.',
  'The file ends within this record.': '파일이 이 기록 중간에서 끝납니다.',
  'Nested deeper than {} levels.': '{}단계보다 깊이 겹쳐 있습니다.',
  'Not JSON: a name in quotes was expected.': 'JSON이 아닙니다: 따옴표로 감싼 이름이 있어야 합니다.',
  'Not JSON: a colon was expected after a name.': 'JSON이 아닙니다: 이름 뒤에 쌍점이 있어야 합니다.',
  'Not JSON: a comma or a closing brace was expected.': 'JSON이 아닙니다: 쉼표나 닫는 중괄호가 있어야 합니다.',
  'Not JSON: a value was expected.': 'JSON이 아닙니다: 값이 있어야 합니다.',
  'The line holds no JSON object.': '줄에 JSON 객체가 없습니다.',
  'Behind the JSON stands more text.': 'JSON 뒤에 글이 더 있습니다.',
  'Between the records stands text that is not JSON.': '기록 사이에 JSON이 아닌 글이 있습니다.',
  'Holds no event of Windows as XML.': 'XML로 된 Windows 이벤트가 없습니다.',
  'The event is damaged.': '이벤트가 손상되었습니다.',
  'An event begins here that is never closed.': '여기서 시작한 이벤트가 닫히지 않습니다.',
  '{} is not there. Check the path, or attach the disk it is on.':
    '{}이(가) 그 자리에 없습니다. 경로를 확인하거나 해당 디스크를 연결하십시오.',
  'the journal ends at entry {}, but entry {} had been written':
    '기록장이 {}번 항목에서 끝나지만 {}번 항목까지 적혔습니다',
  'entry {} is not the one that had been written': '{}번 항목이 적혔던 것과 다릅니다',
  'entry {} is not readable': '{}번 항목을 읽을 수 없습니다',
  'entry {} is not a journal entry': '{}번 항목이 기록장 항목이 아닙니다',
  'entry {} carries the number {}': '{}번 항목에 적힌 번호가 다릅니다. 적힌 번호: {}',
  'entry {} does not follow from the entry before it': '{}번 항목이 앞 항목과 이어지지 않습니다',
  'The cell "{}" is none that the format knows.': '형식에 없는 칸 "{}"입니다.',
};

/** The reason in the reader's language. */
export function reasonIn(language: string, reason: string): string {
  return language === 'ko' ? translated(reason, reasonsKorean) : reason;
}
