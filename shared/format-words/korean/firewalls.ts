import type { FormatWords } from '../words.ts';

export const firewalls: FormatWords = {
  titles: {
    'barracuda-web': 'Barracuda Web Security Gateway (웹 필터)',
    'checkpoint-csv': '표로 된 Check Point 로그 (SmartConsole, SmartView Tracker, fwm logexport)',
    'cisco-umbrella': 'Cisco Umbrella (DNS, 프록시, IP, 방화벽; 머리글 없는 열)',
    'citrix-adc': 'Citrix ADC와 Gateway(NetScaler): VPN 로그인, 연결, 명령',
    'citrix-adc-local': 'Citrix ADC·Gateway (NetScaler), 장치의 현지 시각',
    'f5-afm': 'F5 BIG-IP Advanced Firewall Manager (key="value": 네트워크 방화벽, 주소, 공격)',
    'f5-asm': 'F5 BIG-IP Application Security Manager (key="value" 또는 ###로 나뉜 값)',
    'f5-telemetry': 'F5 BIG-IP Telemetry Streaming (요청, 애플리케이션 보안, 접근 정책)',
    'forcepoint-web': 'Forcepoint(Websense) Web Security (SIEM용 key=value)',
    fortigate: 'FortiGate와 FortiMail (key=value로 적은 트래픽, 이벤트, VPN, UTM, 메일 로그)',
    'fortigate-csv': 'FortiGate (쉼표로 나눈 key=value, "set format csv")',
    huawei: 'Huawei 방화벽, 스위치, 라우터 (USG, NE, S; %%01 메시지)',
    iptables: 'Linux 패킷 필터 (syslog의 iptables, nftables, ufw, EdgeOS)',
    'juniper-srx': 'Juniper SRX (구조화 syslog: 흐름, AppTrack, IDP, UTM, 로그인)',
    meraki: 'Cisco Meraki (흐름, URL, 이벤트, 보안 이벤트)',
    netskope: 'Netskope (애플리케이션·페이지·네트워크 이벤트, 경보, 관리)',
    openvpn: 'OpenVPN 서버 (자체 로그와 syslog)',
    'openvpn-status': 'OpenVPN 상태 파일 (버전 1, 2, 3)',
    panos: 'Palo Alto Networks PAN-OS (트래픽, 위협, GlobalProtect, User-ID, 인증, 시스템, 설정, 감사)',
    'panos-csv': 'Palo Alto Networks PAN-OS (방화벽·Panorama에서 내보낸 로그 표)',
    'panos-json': 'Palo Alto Networks 로그 JSON (Strata Logging Service, Cortex Data Lake)',
    pfsense: 'pfSense와 OPNsense 방화벽 (filterlog)',
    'pulse-secure': 'Pulse Connect Secure와 Ivanti Connect Secure (이벤트, 사용자·관리자 접근, 텍스트)',
    radware: 'Radware DefensePro (공격, 관리자)',
    sonicwall: 'SonicWall (SonicOS syslog, 기본과 확장, Secure Mobile Access)',
    'sophos-firewall': 'Sophos Firewall (SFOS, XG: 방화벽, 로그인, VPN, 웹, 메일, 웹 애플리케이션 방화벽)',
    'sophos-utm': 'Sophos UTM(Astaro): 패킷 필터, 웹 프록시, VPN, 메일, 로그인',
    squid: 'Squid 접속 로그, 기본 형식',
    stormshield: 'Stormshield Network Security (연결, 경보, 로그인, 관리)',
    untangle: 'Arista NG Firewall(Untangle): 세션, 페이지, 관리자 로그인, 판정',
    watchguard: 'WatchGuard Firebox (트래픽, 이벤트, 경보)',
    zscaler: 'Zscaler Internet Access (웹, 방화벽, DNS)와 Private Access (JSON)',
    'zscaler-pairs': 'Zscaler Internet Access (^^ 사이의 key=value)',
    zyxel: 'Zyxel 방화벽 (ZyWALL, USG, ATP): 로그인, VPN, 정책, 콘텐츠 필터',
  },
  reasons: {
    'No event of an NG Firewall: timeStamp and class are missing.':
      'NG Firewall의 이벤트가 아닙니다: timeStamp와 class가 없습니다.',
    'No %%01 with a module, a severity and a name behind it, as Huawei writes them.':
      'Huawei 방식의 %%01 뒤에 모듈, 심각도, 이름이 없습니다.',
    'No time between parentheses and no msg_id behind it, as a Firebox writes them.':
      'Firebox 방식의 괄호 안 시각과 그 뒤의 msg_id가 없습니다.',
    'Not a line of id=firewall with its time, offset and name of the firewall.':
      '시각, 오프셋, 방화벽 이름을 갖춘 id=firewall 줄이 아닙니다.',
    'Not structured syslog of Junos ([junos@…]).': 'Junos의 구조화 syslog([junos@…])가 아닙니다.',
    'No log line of Sophos Firewall: log_type and log_component with a time are missing.':
      'Sophos Firewall의 로그 줄이 아닙니다: 시각과 함께 있어야 할 log_type과 log_component가 없습니다.',
    'Not a syslog line of SonicOS: sn, time and fw are missing.':
      'SonicOS의 syslog 줄이 아닙니다: sn, time, fw가 없습니다.',
    'Not a syslog line of Meraki: seconds since 1970, a device and a kind of event.':
      'Meraki의 syslog 줄이 아닙니다: 1970년부터의 초, 장치, 이벤트 종류가 필요합니다.',
    'Not a line of the Log Exporter of Check Point ([key:"value"; …]).':
      'Check Point Log Exporter의 줄([key:"value"; …])이 아닙니다.',
    'Not a line of filterlog.': 'filterlog의 줄이 아닙니다.',
    'No time, packet engine, feature and event of a NetScaler.':
      'NetScaler의 시각, 패킷 엔진, 기능, 이벤트가 없습니다.',
    'No line of DefensePro: its name, day and severity are missing.':
      'DefensePro의 줄이 아닙니다: 이름, 날짜, 심각도가 없습니다.',
    'No line of a Zscaler feed: action, time and the address of the client are missing.':
      'Zscaler 피드의 줄이 아닙니다: action, time, 클라이언트 주소가 없습니다.',
    'No event of AFM: its keys (errdefs_msgno and addresses or an attack) are missing.':
      'AFM의 이벤트가 아닙니다: 키(errdefs_msgno와 주소 또는 공격)가 없습니다.',
    'No request of ASM: the keys, or the values between ###, are missing.':
      'ASM의 요청이 아닙니다: 키나 ### 사이의 값이 없습니다.',
    'No record of a Zscaler feed: sourcetype and its time are missing.':
      'Zscaler 피드의 기록이 아닙니다: sourcetype과 시각이 없습니다.',
    'No packet that the kernel logged: SRC=, DST= and PROTO= are missing.':
      '커널이 적은 패킷이 아닙니다: SRC=, DST=, PROTO=가 없습니다.',
    'No message of such a firewall: %ASA-severity-number: is missing.':
      '이 방화벽의 메시지가 아닙니다: %ASA-심각도-번호:가 없습니다.',
    'No Squid entry: time, duration, client, result and what follows do not stand in their places.':
      'Squid 항목이 아닙니다: 시각, 소요 시간, 클라이언트, 결과와 그 뒤의 값이 제자리에 없습니다.',
    'No PAN-OS record: time, serial number and type between commas are missing.':
      'PAN-OS 기록이 아닙니다: 쉼표로 나눈 시각, 일련번호, 종류가 없습니다.',
    'No FortiGate record: logid or type with date or eventtime is missing.':
      'FortiGate 기록이 아닙니다: logid나 type, date나 eventtime이 없습니다.',
    'No event of Telemetry Streaming: telemetryEventCategory is missing.':
      'Telemetry Streaming 이벤트가 아닙니다: telemetryEventCategory가 없습니다.',
    'No line of the mail gateway (inbound, scan, outbound, web) and none of the web firewall (WF, TR, AUDIT).':
      '메일 게이트웨이(inbound, scan, outbound, web)의 줄도 웹 방화벽(WF, TR, AUDIT)의 줄도 아닙니다.',
    'Neither a client nor a route as a status file states them.': '상태 파일이 적는 클라이언트도 경로도 아닙니다.',
    'Names no time, node and [address] account(realm)[roles] as Connect Secure writes them.':
      'Connect Secure가 적는 시각, 노드, [주소] 계정(영역)[역할]이 없습니다.',
    'Begins with no time of the form 2025:06:24-03:11:07.': '2025:06:24-03:11:07 형태의 시각으로 시작하지 않습니다.',
    'Begins with no time as OpenVPN writes it.': 'OpenVPN이 적는 시각으로 시작하지 않습니다.',
    'No event of a VPN 3000: number, time, SEV= and RPT= are missing.':
      'VPN 3000의 이벤트가 아닙니다. 번호, 시각, SEV=, RPT=가 없습니다.',
    'No request of the web filter: http_scan, its time, the client and BYF are missing.':
      '웹 필터의 요청이 아닙니다. http_scan, 시각, 클라이언트, BYF가 없습니다.',
    'Not a line of fw log -l: a day, a clock, what was done, and names with values behind it.':
      'fw log -l의 줄이 아닙니다: 날짜, 시각, 조치와 그 뒤의 이름·값이 필요합니다.',
    'No record of Forcepoint: vendor, product, action, user and src_host stand not side by side.':
      'Forcepoint의 기록이 아닙니다: vendor, product, action, user, src_host가 나란히 있지 않습니다.',
    'Neither an event nor an alert of Netskope.': 'Netskope의 이벤트도 경보도 아닙니다.',
    'No record of Palo Alto Networks: LogType and TimeGenerated are missing.':
      'Palo Alto Networks의 기록이 아닙니다: LogType과 TimeGenerated가 없습니다.',
    'No line of a Zyxel firewall: src, dst, msg and note stand not side by side.':
      'Zyxel 방화벽의 줄이 아닙니다: src, dst, msg, note가 나란히 있지 않습니다.',
  },
};
