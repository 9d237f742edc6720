import type { TableFormat } from '../format.ts';

export default {
  id: 'delimited',
  version: 5,
  kind: 'table',
  title: 'Table with a header row (CSV, TSV, semicolons, bars)',
  source: 'RFC 4180; W3C Model for Tabular Data and Metadata on the Web, section 8',
  specificity: 0.75,
  mappable: true,
  delimiters: [',', ';', '\t', '|'],
  // As collectors hand on what they were sent.
  messages: 'syslog-auth',
  messagesOf: 'silent',
  samples: [
    {
      title: 'a byte order mark, CRLF, quotes with line ends and doubled quotes inside, a ragged row',
      text: '\ufeffTimestamp,Client IP,User,Action,Result,Note\r\n2025-06-24T03:11:07Z,192.0.2.10,kim,export,Success,"two\r\nlines, and ""quotes"""\r\n2025-06-24T03:11:08Z,192.0.2.10,kim\r\n2025-06-24T03:11:09Z,192.0.2.11,lee,view,denied,\r\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.10',
          userName: 'kim',
          eventAction: 'export',
          eventOutcome: 'success',
          'more.Note': 'two\r\nlines, and "quotes"',
        },
        { instant: '2025-06-24T03:11:09Z', eventOutcome: 'failure' },
      ],
      rejects: [4],
    },
    {
      title: 'what PowerShell and office programs put above the header',
      text: '#TYPE Selected.System.Diagnostics.Eventing.Reader.EventLogRecord\n"TimeCreated","ProviderName","Message"\n"10/22/2025 4:13:27 AM","docker","started"\n"10/22/2025 4:14:13 PM","docker","stopped"\n',
      events: [
        { instant: '2025-10-22T04:13:27Z', eventProvider: 'docker', message: 'started' },
        { instant: '2025-10-22T16:14:13Z' },
      ],
    },
    {
      title: 'a column that states nothing gives way to one that does; an offset from Greenwich',
      text: 'Event Name,User,Actor,IP Address,Date\nFailed Login,,kim@shop.example,198.51.100.7,"Jun 24, 2025, 12:11:07 PM GMT+9"\nLogin,,kim@shop.example,198.51.100.7,"Jun 24, 2025, 12:12:07 PM GMT+9"\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'kim@shop.example',
          sourceIp: '198.51.100.7',
          eventAction: 'Failed Login',
        },
        { instant: '2025-06-24T03:12:07Z' },
      ],
    },
    {
      title: 'Korean names, semicolons, day before month as the column itself proves',
      text: '일시;아이피;사용자;행위;결과\n03/06/2025 15:04:05;192.0.2.10;김;조회;성공\n24/06/2025 15:04:05;192.0.2.11;박;다운로드;실패\n',
      events: [
        {
          instant: '2025-06-03T15:04:05Z',
          sourceIp: '192.0.2.10',
          userName: '김',
          eventAction: '조회',
          eventOutcome: 'success',
        },
        { instant: '2025-06-24T15:04:05Z', userName: '박', eventOutcome: 'failure' },
      ],
    },
    {
      title: 'the record of who handled personal data, as the law of Korea asks for it',
      text: '번호,취급자 ID,접속일시,접속지 정보,정보주체,수행업무\n1,kim,2025-06-24 15:04:05,198.51.100.7,홍길동,조회\n2,lee,2025-06-24 15:04:06,198.51.100.8,전체,다운로드\n',
      events: [
        {
          instant: '2025-06-24T15:04:05Z',
          userName: 'kim',
          sourceIp: '198.51.100.7',
          eventAction: '조회',
          'more.정보주체': '홍길동',
        },
        { userName: 'lee', sourceIp: '198.51.100.8', eventAction: '다운로드' },
      ],
    },
    {
      title: 'alarms of a web firewall in Korean',
      text: '탐지시각,공격자 IP,공격 대상,탐지명,대응\n2025-06-24 15:04:05,198.51.100.7,192.0.2.1,SQL Injection,차단\n2025-06-24 15:04:06,198.51.100.8,192.0.2.1,XSS,허용\n',
      events: [
        {
          instant: '2025-06-24T15:04:05Z',
          sourceIp: '198.51.100.7',
          eventAction: 'SQL Injection',
          eventOutcome: 'failure',
          'more.공격 대상': '192.0.2.1',
        },
        { sourceIp: '198.51.100.8', eventOutcome: 'success' },
      ],
    },
    {
      title: 'what a collector was sent',
      text: [
        '"time",host,source,"raw"',
        '"2025-06-24T12:11:07.000+0900",web1,/var/log/auth.log,"Jun 24 03:11:07 web1 sshd[7]: Failed password for root from 192.0.2.7 port 22 ssh2"',
        '',
      ].join('\n'),
      events: [{ instant: '2025-06-24T03:11:07Z', hostName: 'web1', sourceIp: '192.0.2.7', userName: 'root' }],
    },
    {
      title: 'a date and a clock in German',
      text: 'Datum;Uhrzeit;Benutzer;IP-Adresse;Aktion\n24.06.2025;03:11:07;kim;192.0.2.7;Anmeldung\n',
      events: [{ instant: '2025-06-24T03:11:07Z', userName: 'kim', sourceIp: '192.0.2.7', eventAction: 'Anmeldung' }],
    },
    {
      title: 'columns in Japanese',
      text: '日時,利用者,IPアドレス,操作\n2025/06/24 03:11:07,kim,192.0.2.7,ログイン\n',
      events: [{ instant: '2025-06-24T03:11:07Z', userName: 'kim', sourceIp: '192.0.2.7', eventAction: 'ログイン' }],
    },
    {
      title: 'days and clocks without signs between their numbers, as mainframes export them',
      text: '접속일자,접속시간,사번,성명,접속IP,로그인결과\n20250624,031107,A1001,김민수,192.0.2.7,성공\n20250624,151107,A1002,박지영,192.0.2.8,실패\n',
      events: [
        { instant: '2025-06-24T03:11:07Z', userName: 'A1001', 'more.성명': '김민수', eventOutcome: 'success' },
        { instant: '2025-06-24T15:11:07Z', userName: 'A1002', sourceIp: '192.0.2.8', eventOutcome: 'failure' },
      ],
    },
    {
      title: 'a clock in words beside its day',
      text: '일자,시각,계정,IP주소,행위\n2025년 06월 24일,03시 11분 07초,kim,192.0.2.7,로그인\n2025년 06월 24일,오후 3시 11분 07초,lee,192.0.2.8,조회\n',
      events: [
        { instant: '2025-06-24T03:11:07Z', userName: 'kim', sourceIp: '192.0.2.7', eventAction: '로그인' },
        { instant: '2025-06-24T15:11:07Z', userName: 'lee' },
      ],
    },
    {
      title: 'a clock of twelve hours in a column of its own',
      text: 'Date,Time,User,IP\n2025-06-24,3:11:07 AM,kim,192.0.2.7\n2025-06-24,3:11:07 PM,lee,192.0.2.8\n',
      events: [{ instant: '2025-06-24T03:11:07Z' }, { instant: '2025-06-24T15:11:07Z', userName: 'lee' }],
    },
    {
      title: 'columns in Spanish, with accents',
      text: 'Fecha y hora;Usuario;Dirección IP;Acción;Resultado\n24/06/2025 03:11:07;kim;192.0.2.7;Inicio de sesión;Éxito\n24/06/2025 03:11:08;lee;192.0.2.8;Descarga;Error\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'kim',
          sourceIp: '192.0.2.7',
          eventAction: 'Inicio de sesión',
          eventOutcome: 'success',
        },
        { userName: 'lee', eventOutcome: 'failure' },
      ],
    },
    {
      title: 'columns in Chinese',
      text: '登录时间,用户名,登录IP,操作类型,结果\n2025-06-24 03:11:07,kim,192.0.2.7,登录,成功\n2025-06-24 03:11:08,lee,192.0.2.8,下载,失败\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'kim',
          sourceIp: '192.0.2.7',
          eventAction: '登录',
          eventOutcome: 'success',
        },
        { eventAction: '下载', eventOutcome: 'failure' },
      ],
    },
    {
      title: 'how it ended as yes and no',
      text: 'time,user,ip,is_success\n2025-06-24T03:11:07Z,kim,198.51.100.7,NO\n2025-06-24T03:11:08Z,kim,198.51.100.7,YES\n',
      events: [{ eventOutcome: 'failure' }, { eventOutcome: 'success' }],
    },
  ],
} satisfies TableFormat;
