import type { FormatWords } from '../words.ts';

export const databases: FormatWords = {
  titles: {
    couchdb: 'Apache CouchDB (요청과 자체 메시지)',
    'elastic-json': 'Elasticsearch와 Kibana 로그 (JSON: 감사, 서버, 사용 중단, 느린 질의, 요청)',
    'elasticsearch-text': 'Elasticsearch와 Logstash 텍스트 로그 (서버, 감사, 느린 질의)',
    'mariadb-audit': 'MariaDB 감사 플러그인 (server_audit.log, Amazon RDS·Aurora 포함)',
    mongodb: 'MongoDB 4.2까지의 로그 (평문 줄)',
    'mongodb-json': 'MongoDB 4.4부터의 구조화 로그와 감사 로그',
    'mssql-audit': 'SQL Server 감사 (sys.fn_get_audit_file 표)',
    mysql: 'MySQL과 MariaDB: 일반 질의 로그와 오류 로그',
    'mysql-audit': 'JSON으로 된 MySQL Enterprise Audit·Percona Audit Log',
    'mysql-audit-xml': 'XML로 된 MySQL Enterprise Audit·Percona 감사 로그 (이전·새 형식)',
    'mysql-slow': 'MySQL과 MariaDB: 느린 질의 로그',
    'oracle-alert': 'Oracle alert 로그 (텍스트)',
    'oracle-audit': 'Oracle 감사 파일 (.aud)',
    'oracle-listener': 'Oracle 리스너 로그',
    'oracle-listener-zoned': 'Oracle 리스너 로그 (12.2 이상, 항목마다 오프셋이 있는 시각)',
    'oracle-unified': 'Oracle 감사 기록 표 (UNIFIED_AUDIT_TRAIL, DBA_AUDIT_TRAIL)',
    postgresql: 'PostgreSQL 서버 로그 (stderr, syslog, 관리형 데이터베이스)',
    'postgresql-json': 'PostgreSQL jsonlog와 CloudNativePG 기록 안의 jsonlog',
    redis: 'Redis 서버 로그',
    'redshift-activity': 'Amazon Redshift 사용자 활동 로그',
    snowflake: 'Snowflake (로그인·질의·접근 기록, CSV)',
  },
  reasons: {
    'Stands above the first time of the file.': '파일의 첫 시각보다 위에 있습니다.',
    'Does not begin with time, database, user and process as Redshift writes them.':
      'Redshift가 쓰는 시각, 데이터베이스, 사용자, 프로세스로 시작하지 않습니다.',
    'Stands below no "# Time:" or "# User@Host:" line.': '"# Time:"이나 "# User@Host:" 줄이 위에 없습니다.',
    'No record of Elasticsearch or Kibana: their marks are missing.':
      'Elasticsearch나 Kibana의 기록이 아닙니다: 그 표지가 없습니다.',
    'No process, role, time and sign of the level, as Redis writes them.':
      'Redis가 적는 프로세스, 역할, 시각, 수준 기호가 없습니다.',
    'No PostgreSQL record: timestamp and error_severity are missing.':
      'PostgreSQL 기록이 아닙니다: timestamp와 error_severity가 없습니다.',
    'No MongoDB record: t.$date with s, c and msg, or atype with ts.$date, is missing.':
      'MongoDB 기록이 아닙니다: t.$date와 s, c, msg 또는 atype과 ts.$date가 없습니다.',
    'Begins with no time, severity, component and [context].': '시각, 심각도, 구성 요소, [문맥]으로 시작하지 않습니다.',
    'Begins with no time, process and severity as PostgreSQL writes them.':
      'PostgreSQL이 적는 시각, 프로세스, 심각도로 시작하지 않습니다.',
    'Begins with no time, process and severity as PgBouncer writes them.':
      'PgBouncer가 적는 시각, 프로세스, 심각도로 시작하지 않습니다.',
    'Begins with no time in brackets with a level or a kind of audit event behind it.':
      '수준이나 감사 이벤트 종류가 뒤따르는 대괄호 시각으로 시작하지 않습니다.',
    'Begins with no time as the listener writes it.': '리스너가 적는 시각으로 시작하지 않습니다.',
    'Begins with no time as MySQL writes it, and no event stands above that it could continue.':
      'MySQL이 적는 시각으로 시작하지 않고, 이어질 만한 이벤트도 위에 없습니다.',
    'Begins with no time and source as SQL Server writes them.': 'SQL Server가 적는 시각과 출처로 시작하지 않습니다.',
    'No AUDIT_RECORD of MySQL with its NAME and TIMESTAMP.': 'NAME과 TIMESTAMP가 있는 MySQL의 AUDIT_RECORD가 아닙니다.',
    'Begins with no grade in brackets, time, node and process of Erlang.':
      '대괄호 안의 등급, 시각, 노드, Erlang 프로세스로 시작하지 않습니다.',
    'Not a line of server_audit: time, server, account, host and numbers between commas are missing.':
      'server_audit의 줄이 아닙니다: 쉼표로 나눈 시각, 서버, 계정, 호스트, 번호가 없습니다.',
    'No record of an audit of MySQL: timestamp, class and event, or name and record, are missing.':
      'MySQL 감사 기록이 아닙니다: timestamp, class, event 또는 name, record가 없습니다.',
    'No line of connections to Redshift: event, time, host, port, process, database and user are missing.':
      'Redshift 연결의 줄이 아닙니다: 이벤트, 시각, 호스트, 포트, 프로세스, 데이터베이스, 사용자가 없습니다.',
  },
};
