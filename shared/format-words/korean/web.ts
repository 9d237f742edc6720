import type { FormatWords } from '../words.ts';

export const web: FormatWords = {
  titles: {
    akamai: 'Akamai (보안 이벤트, DataStream 2)',
    'apache-ssl-request': 'Apache ssl_request_log (요청마다 클라이언트, 프로토콜, 암호 방식)',
    'barracuda-cloud': 'Barracuda WAF-as-a-Service (key=value 접속·방화벽 로그)',
    'bunny-cdn': 'bunny.net CDN 접속 로그',
    cloudflare: 'Cloudflare 로그 (HTTP 요청, 방화벽 이벤트, DNS, 네트워크, 게이트웨이, 접근 요청, 감사)',
    envoy: 'Envoy와 Istio 접속 로그 (기본 형식)',
    haproxy: 'HAProxy 로그 (HTTP, TCP, 오류 형식; syslog 안 또는 단독)',
    'iis-native': 'IIS 로그 파일 형식 (고정 열, W3C 이전 형식)',
    'iis-w3c': 'W3C 확장 로그 (IIS, HTTP.sys 오류, FTP, SMTP, Exchange, 프록시): #Fields 줄이 정한 열',
    modsecurity: 'ModSecurity 감사 로그 (직렬 형식, 여러 부분)',
    'nginx-proxy-manager': 'Nginx Proxy Manager 접속 로그',
    uwsgi: 'uWSGI 요청 로그',
    'web-access': '웹 서버 접속 로그 (Apache, nginx, Traefik, Icecast: common, combined, vhost_combined)와 오류 로그',
    'web-frameworks': '애플리케이션 서버의 접속 줄 (Flask, Django, Uvicorn, Hypercorn, Gin, Sinatra, JEUS)',
  },
  reasons: {
    'No request between quotes behind a client or a time, as application servers write it.':
      '애플리케이션 서버 방식의 클라이언트나 시각 뒤에 따옴표로 묶인 요청이 없습니다.',
    'No request with a date of month, day and year, as cPanel writes them.':
      '월, 일, 연도 날짜가 있는 cPanel 형식의 요청이 아닙니다.',
    'Belongs to no section A with its time, address and port.': '시각, 주소, 포트가 있는 A 구역에 속하지 않습니다.',
    'Not the fifteen columns of the IIS log file format.': 'IIS 로그 형식의 열 열다섯 개가 아닙니다.',
    'Not a request line of uWSGI.': 'uWSGI의 요청 줄이 아닙니다.',
    'No time in brackets with request, status and response flags behind it.':
      '요청, 상태, 응답 표시가 뒤따르는 대괄호 시각이 없습니다.',
    'No time in brackets with client, protocol, cipher and request behind it.':
      '클라이언트, 프로토콜, 암호 방식, 요청이 뒤따르는 대괄호 시각이 없습니다.',
    'No client, identity and time in brackets, as an access log line has, and no error log entry.':
      '접속 로그의 클라이언트, 신원, 대괄호 시각이 없고 오류 로그의 항목도 아닙니다.',
    'No HAProxy entry: client, time in brackets, frontend and what follows do not stand in their places.':
      'HAProxy 항목이 아닙니다: 클라이언트, 대괄호 시각, frontend와 그 뒤의 값이 제자리에 없습니다.',
    'No Cloudflare record: the keys of none of its datasets are here.':
      'Cloudflare 기록이 아닙니다: 어느 데이터 집합의 키도 없습니다.',
    'No #Fields line names columns that this line has.': '이 줄에 있는 열을 정한 #Fields 줄이 없습니다.',
    'Begins with no category (cat=TR, cat=WF) behind the time and the sender.':
      '시각과 보낸 장비 뒤에 범주(cat=TR, cat=WF)가 없습니다.',
    'No time, status, method, host, path and [Client ...] as Nginx Proxy Manager writes them.':
      'Nginx Proxy Manager가 쓰는 시각, 상태, 메서드, 호스트, 경로, [Client ...]가 없습니다.',
  },
};
