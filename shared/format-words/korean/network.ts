import type { FormatWords } from '../words.ts';

export const network: FormatWords = {
  titles: {
    'cisco-ios': 'Cisco IOS, IOS XE, NX-OS (라우터와 스위치)',
    coredns: 'CoreDNS 질의 로그',
    cowrie: 'Cowrie 허니팟 (JSON)',
    'isc-dhcpd-leases': 'ISC DHCP 임대 (dhcpd.leases)',
    'kea-leases': 'Kea DHCP 임대 (memfile, kea-leases4.csv, kea-leases6.csv)',
    nfdump: '표로 된 네트워크 흐름 (nfdump)',
    'nfdump-text': '네트워크 흐름 (nfdump, 줄 단위 출력)',
    routeros: 'MikroTik RouterOS (로그 파일, 출력한 로그)',
    'snort-csv': 'Snort 경보 (alert_csv)',
    'snort-json': 'Snort 3 경보 (alert_json)',
    'suricata-eve': 'Suricata EVE (경보, 흐름, HTTP, DNS, TLS, 파일), AWS Network Firewall',
    'suricata-fast': 'Suricata와 Snort의 fast.log',
    tcpdump: '텍스트로 된 tcpdump 패킷',
    vectra: 'Vectra Detect (탐지, 점수, 감사; syslog 안 또는 단독 JSON)',
    zeek: 'Zeek 로그 (탭으로 나눔)',
    'zeek-json': 'Zeek 로그 (JSON)',
  },
  reasons: {
    'No record of Vectra: vectra_timestamp with headend_addr is missing.':
      'Vectra의 기록이 아닙니다: vectra_timestamp와 headend_addr가 없습니다.',
    'Does not begin with a day, a clock and topics of RouterOS.': 'RouterOS의 날짜, 시각, 토픽으로 시작하지 않습니다.',
    'No #fields line stands above that names the columns.': '열을 정한 #fields 줄이 위에 없습니다.',
    'No line of CrowdSec with time, level and msg.': 'time, level, msg를 갖춘 CrowdSec 줄이 아닙니다.',
    'Stands outside any lease.': '어느 임대 구간에도 들지 않습니다.',
    'No query of CoreDNS and no message with its level in brackets.':
      'CoreDNS의 질의도 수준을 대괄호로 적은 메시지도 아닙니다.',
    'No message of such a device: %FACILITY-severity-MNEMONIC: is missing.':
      '이 장치의 메시지가 아닙니다: %FACILITY-심각도-MNEMONIC:이 없습니다.',
    'No event of Cowrie: eventid and session are missing.': 'Cowrie의 이벤트가 아닙니다: eventid와 session이 없습니다.',
    'No alert: a time, [**], the number of the rule, its text and the two addresses are missing.':
      '경보가 아닙니다: 시각, [**], 규칙 번호와 글, 두 주소가 없습니다.',
    'No Zeek record: ts with uid and id.orig_h, or with what other logs of Zeek have, is missing.':
      'Zeek 기록이 아닙니다: ts와 uid, id.orig_h 또는 다른 Zeek 로그의 필드가 없습니다.',
    'No EVE record: timestamp and event_type are missing.': 'EVE 기록이 아닙니다: timestamp와 event_type이 없습니다.',
    'No packet as tcpdump prints it: a time, a protocol and two ends with > between are missing.':
      'tcpdump가 출력한 패킷이 아닙니다. 시각, 프로토콜, 그 사이에 >가 있는 양 끝이 없습니다.',
    'No flow: time, duration, protocol and two ends with an arrow between them.':
      '흐름이 아닙니다: 시각, 지속 시간, 프로토콜, 화살표로 이은 양 끝이 필요합니다.',
    'Not the cells of an alert in the order that Snort writes by itself.':
      'Snort가 기본 순서로 쓰는 경보의 칸이 아닙니다.',
    'Stands before the first alert, which begins with [**] and the number of its rule.':
      '[**]와 규칙 번호로 시작하는 첫 경보보다 앞에 있습니다.',
    'No alert of Snort: its time, both ends and its rule are missing.':
      'Snort의 경보가 아닙니다: 시각, 양 끝, 규칙이 없습니다.',
  },
};
