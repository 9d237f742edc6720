import type { FormatWords } from '../words.ts';

export const general: FormatWords = {
  titles: {
    delimited: '머리글이 있는 표 (CSV, TSV, 세미콜론, 세로줄)',
    'json-lines': 'JSON, 한 줄에 한 기록 또는 목록 (Caddy, Traefik, journald, 응용 프로그램 로그)',
    'key-value': 'key=value 줄 (WatchGuard, logfmt, 여러 방화벽과 응용 프로그램)',
    'timed-lines': '날짜와 시각으로 시작하는 줄의 텍스트 (프로그램 로그: Java, Python, dpkg, Windows 설치 등)',
    'timed-lines-dmy': '숫자로 된 날짜(일이 먼저: 24/06/2025)로 시작하는 줄의 텍스트',
    'timed-lines-mdy': '숫자로 된 날짜(월이 먼저: 06/24/2025)로 시작하는 줄의 텍스트',
  },
  reasons: {
    'The line names no time by a key of its own.': '시각을 나타내는 키가 줄에 없습니다.',
    'Begins with no date in numbers, the day first, and time, and no line before it does.':
      '숫자로 된 날짜(일이 먼저: 24/06/2025)와 시각으로 시작하지 않고 앞에 그런 줄도 없습니다.',
    'Begins with no date in numbers, the month first, and time, and no line before it does.':
      '숫자로 된 날짜(월이 먼저: 06/24/2025)와 시각으로 시작하지 않고 앞에 그런 줄도 없습니다.',
    'Begins with no date and time, and no line before it does.':
      '날짜와 시각으로 시작하지 않고 앞에 그런 줄도 없습니다.',
    'The JSON holds no value.': 'JSON에 값이 없습니다.',
  },
};
