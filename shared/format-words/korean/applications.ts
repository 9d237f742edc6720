import type { FormatWords } from '../words.ts';

export const applications: FormatWords = {
  titles: {
    'anydesk-connections': 'AnyDesk 연결 (connection_trace.txt)',
    'anydesk-trace': 'AnyDesk 추적 기록 (ad.trace, ad_svc.trace)',
    artifactory: 'JFrog Artifactory (요청 로그, 접근 로그)',
    asterisk: 'Asterisk (messages, full, 보안 로그)',
    'atlassian-access': 'Atlassian Confluence·Jira 접속 로그 (Tomcat, 시각이 맨 앞)',
    'atlassian-audit': 'Atlassian 감사 기록 (Jira, Confluence, JSON 형식의 Bitbucket, 조직)',
    'bitbucket-access': 'Atlassian Bitbucket 접속 로그 (페이지, https·ssh의 git)',
    'bitbucket-audit': 'Atlassian Bitbucket 감사 로그',
    'exchange-transfers': '가상자산 거래소의 출금, 입금, 원장 (CSV)',
    filezilla: 'FileZilla Server (명령과 응답이 있는 세션, 0.9 이하와 1.0 이상)',
    grafana: 'Grafana 서버 로그',
    hashicorp: 'HashiCorp 서버(Vault, Consul, Nomad, Boundary)가 스스로에 대해 쓴 JSON',
    'ibm-mq': 'IBM MQ 오류 로그 (AMQERR01.LOG)',
    'ibm-mq-dmy': '9.1 이전 IBM MQ 오류 로그, 일이 먼저 (24.06.2025)',
    'ibm-mq-mdy': '9.1 이전 IBM MQ 오류 로그, 월이 먼저 (06/24/2025)',
    icinga: 'Icinga 2 로그 (main, debug)',
    'java-util-logging': '두 줄로 적는 Java 로그 (Tomcat 7까지, WebLogic, Guacamole: catalina.out)',
    kafka: 'Apache Kafka 로그 (브로커, 컨트롤러, 권한 검사; 함께 도는 ZooKeeper)',
    monolog: 'Monolog로 로그를 쓰는 PHP 응용 프로그램 (Laravel, Symfony, Drupal, Magento)',
    'nas-csv': '표로 된 NAS 로그 (Synology 로그 센터, QNAP 접속 로그)',
    nats: 'NATS 서버 로그',
    nestjs: 'NestJS (Immich 등 Node.js 서버), 12시간제 시각',
    nextcloud: 'Nextcloud와 ownCloud (nextcloud.log, audit.log)',
    'php-error': 'PHP 오류 로그 (php_errors.log, WordPress debug.log)와 Roundcube 로그',
    rabbitmq: 'RabbitMQ 서버 로그 (Erlang 보고서 포함)',
    rails: 'Ruby on Rails: development.log과 production.log의 요청',
    teamviewer: 'TeamViewer 연결 (Connections_incoming.txt, Connections.txt)',
    telephony: 'FreeSWITCH와 Mumble(Murmur) 서버 로그',
    weblogic: 'Oracle WebLogic Server (서버·도메인 로그)',
    websphere: 'IBM WebSphere Application Server와 Liberty (SystemOut.log, messages.log, trace.log)',
    xferlog: 'FTP 서버의 전송 (xferlog: wu-ftpd, ProFTPD, vsftpd)',
  },
  reasons: {
    'No level, time, process and thread of an AnyDesk trace.':
      'AnyDesk 추적 기록의 수준, 시각, 프로세스, 스레드가 없습니다.',
    'No direction, time and way of authentication of a connection.': '연결의 방향, 시각, 인증 방법이 없습니다.',
    'Stands above the first line that begins with [Nest], a number and a time.':
      '[Nest]와 번호, 시각으로 시작하는 첫 줄보다 위에 있습니다.',
    'No line of Grafana with its time, level, logger and msg.': '시각, 수준, logger, msg를 갖춘 Grafana 줄이 아닙니다.',
    'No time in brackets with a level of Asterisk behind it.': '대괄호 안의 시각과 그 뒤의 Asterisk 수준이 없습니다.',
    'Stands above the first request that Rails began.': 'Rails가 시작한 첫 요청보다 위에 있습니다.',
    'Does not begin with #### and the fields of a WebLogic message between < and >.':
      '####과 < > 사이의 WebLogic 메시지 필드로 시작하지 않습니다.',
    'Stands below no line with a date, a clock of twelve hours and who wrote it.':
      '날짜, 12시간제 시각, 작성 주체가 적힌 줄이 위에 없습니다.',
    'Not the eight columns of an audit log of Bitbucket.': 'Bitbucket 감사 로그의 열 여덟 개가 아닙니다.',
    'Not the columns of an access log of Bitbucket.': 'Bitbucket 접속 로그의 열이 아닙니다.',
    'No time with seconds, client, size, path and the letters of a transfer.':
      '시각과 초, 클라이언트, 크기, 경로, 전송을 나타내는 글자가 없습니다.',
    'No time with level and source of FreeSWITCH, and none of Murmur.':
      'FreeSWITCH의 시각·수준·출처도 Murmur의 시각도 없습니다.',
    'No time with level and Erlang process, and no heading of a report, before it.':
      '앞에 수준과 Erlang 프로세스가 딸린 시각도 보고서 제목도 없습니다.',
    'No time in brackets with account, thread, client and request behind it.':
      '계정, 스레드, 클라이언트, 요청이 뒤따르는 대괄호 시각이 없습니다.',
    'No time in brackets, level and, at the end, the logger in brackets.':
      '대괄호 안의 시각과 수준, 줄 끝 괄호 안의 로거가 없습니다.',
    'No time in brackets with a level and a part of Icinga behind it.':
      '대괄호 안의 시각과 그 뒤의 수준·Icinga 구성 요소가 없습니다.',
    'No process, time and level in brackets, as the NATS server writes them.':
      'NATS 서버가 쓰는 대괄호 안의 프로세스와 시각, 수준이 없습니다.',
    'No number of a partner with the beginning and end of a connection.':
      '연결의 시작과 끝이 딸린 상대 번호가 없습니다.',
    'No level, text, class and thread between bars, and no entry before it.':
      '막대 사이에 수준, 글, 클래스, 스레드가 없고 앞선 항목도 없습니다.',
    'Neither a request (time|trace|address|account|method|path|status) nor a line of the access log.':
      '요청(시각|추적|주소|계정|메서드|경로|상태)도 접근 로그의 줄도 아닙니다.',
    'No line of such a server: @level, @message and @timestamp are missing.':
      '이런 서버의 줄이 아닙니다: @level, @message, @timestamp가 없습니다.',
    'Belongs to no entry that begins with a time and its process.': '시각과 프로세스로 시작하는 항목에 들지 않습니다.',
    'Begins with no time in brackets, channel and level, and no line before it does.':
      '대괄호 시각, 채널, 수준으로 시작하지 않고 앞에 그런 줄도 없습니다.',
    'Begins with no date, clock and zone in brackets, and no line before it does.':
      '대괄호 안의 날짜, 시각, 시간대로 시작하지 않고 앞에 그런 줄도 없습니다.',
    'Names neither a numbered session with its account and address nor an [FTP Session].':
      '계정과 주소가 딸린 번호 있는 세션도 [FTP Session]도 없습니다.',
    'No time, correlation_id and what the logs of GitLab have beside it.':
      'time, correlation_id와 GitLab 로그에 함께 있는 키가 없습니다.',
    'No reqId, time, remoteAddr, app and message.': 'reqId, time, remoteAddr, app, message가 없습니다.',
    'Begins with no time in brackets, thread, component and kind of entry.':
      '대괄호 안의 시각, 스레드, 구성 요소, 항목 종류로 시작하지 않습니다.',
  },
};
