import type { FormatWords } from '../words.ts';

export const unix: FormatWords = {
  titles: {
    'apt-history': '설치·제거한 패키지 (apt history.log)',
    auditd: 'Linux 감사 로그 (audit.log, syslog의 kernel·audispd 줄)',
    'auditd-interpreted': 'ausearch -i가 출력한 Linux 감사 로그, 월이 먼저 (06/24/2025)',
    'auditd-interpreted-dmy': 'ausearch -i가 출력한 Linux 감사 로그, 일이 먼저 (24/06/2025)',
    clusters: '슈퍼컴퓨터 로그 (Blue Gene/L, Thunderbird, Spirit, Liberty)',
    journald: 'systemd 저널 (journalctl -o json)',
    'journald-text': 'systemd 저널 (journalctl -o export, -o verbose)',
    laurel: 'JSON으로 된 Linux 감사 로그 (Laurel)',
    logcat: 'Android logcat (threadtime, time, 연도나 epoch가 있는 brief)',
    'macos-json': 'JSON으로 된 macOS 통합 로그 (log show --style json·ndjson)',
    'shell-history': '시각이 있는 셸 기록 (bash, zsh, fish, tcsh)',
    'sshd-messages': '시각이 없는 sshd·PAM 메시지 (journalctl -o cat, 시각을 따로 두는 수집기)',
    'syslog-auth':
      'Syslog (RFC 3164, RFC 5424, rsyslog, auth.log, secure): sshd, sudo, su, PAM, 메일, FTP, 이름 서버와 평범한 줄',
    utmp: 'Linux·macOS 로그인 기록 (wtmp, btmp, utmp, utmpx)',
    'wtmp-text': '텍스트로 된 Linux·Unix 로그인 기록 (last, lastb, lastlog, utmpdump)',
  },
  reasons: {
    'Nothing that sshd or PAM would say.': 'sshd나 PAM이 남기는 문구가 아닙니다.',
    'Stands before the first Start-Date.': '첫 Start-Date보다 앞에 있습니다.',
    'No time with process, thread, level and tag, as logcat writes them.':
      'logcat이 적는 시각, 프로세스, 스레드, 수준, 태그가 없습니다.',
    'No journal entry: __REALTIME_TIMESTAMP is missing.': 'journald 항목이 아닙니다: __REALTIME_TIMESTAMP가 없습니다.',
    'No audit record with a date in numbers, the month first: type=NAME msg=audit(date clock:number) : is missing.':
      '월이 먼저인 숫자 날짜의 감사 기록이 아닙니다: type=NAME msg=audit(날짜 시각:번호) :가 없습니다.',
    'No audit record with a date in numbers, the day first: type=NAME msg=audit(date clock:number) : is missing.':
      '일이 먼저인 숫자 날짜의 감사 기록이 아닙니다: type=NAME msg=audit(날짜 시각:번호) :가 없습니다.',
    'Not an alert or a dash, seconds since 1970, the day and the node.':
      '경보 또는 줄표, 1970년부터의 초, 날짜, 노드가 아닙니다.',
    'No entry of a journal: it begins with __CURSOR= or with its day, time and cursor.':
      '저널의 항목이 아닙니다: 항목은 __CURSOR= 또는 요일, 시각, 커서로 시작합니다.',
    'No audit record: type=NAME msg=audit(seconds.milliseconds:number): is missing.':
      '감사 기록이 아닙니다: type=NAME msg=audit(초.밀리초:번호):가 없습니다.',
    'Begins with no time that syslog would write.': 'syslog가 적는 시각으로 시작하지 않습니다.',
    'No event of Laurel: its ID, and a record of what was done, are missing.':
      'Laurel의 이벤트가 아닙니다. ID와 무엇을 했는지의 레코드가 없습니다.',
    'A command before the first time: when it was typed is not stated.':
      '첫 시각보다 앞선 명령이라 언제 입력했는지 적혀 있지 않습니다.',
    'No entry of the unified log: timestamp, eventMessage and processImagePath are missing.':
      '통합 로그의 항목이 아닙니다: timestamp, eventMessage, processImagePath가 없습니다.',
    'Not a line of last, lastb, lastlog or utmpdump.': 'last, lastb, lastlog, utmpdump의 줄이 아닙니다.',
  },
};
