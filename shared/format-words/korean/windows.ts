import type { FormatWords } from '../words.ts';

export const windows: FormatWords = {
  titles: {
    cmtrace: 'Configuration Manager와 Intune 로그 (CMTrace 형식)',
    'powershell-transcript': 'PowerShell 기록 (누가 무엇을 입력했고 무엇이 나왔는지)',
    'windows-csv': '표로 내보낸 Windows 이벤트 (이벤트 뷰어, Get-WinEvent, Get-EventLog)',
    'windows-dhcp': 'Windows DHCP 서버 (DhcpSrvLog, DhcpV6SrvLog)',
    'windows-dns': 'Windows DNS 서버 (디버그 로그)',
    'windows-evtx': 'Windows 이벤트 로그 (.evtx)',
    'windows-firewall': 'Windows 방화벽 (pfirewall.log)',
    'windows-json': 'JSON으로 된 Windows 이벤트 (Winlogbeat, NXLog, evtx_dump, Velociraptor, Sysmon 내보내기)',
    'windows-netlogon': 'Windows 도메인 컨트롤러, Netlogon이 본 로그인 (netlogon.log)',
    'windows-nps': 'Windows 네트워크 정책 서버 (RADIUS: DTS, IAS 형식)',
    'windows-nps-csv': 'Windows 네트워크 정책 서버 (RADIUS: 데이터베이스 호환 형식)',
    'windows-pca': 'Windows 11에서 시작한 프로그램 (PcaAppLaunchDic.txt, PcaGeneralDb0.txt)',
    'windows-powershell-json': 'PowerShell이 JSON으로 쓴 Windows 이벤트 (Get-WinEvent, ConvertTo-Json)',
    'windows-setupapi': 'Windows에 설치한 장치와 드라이버 (setupapi.dev.log): USB 장치를 처음 꽂은 때',
    'windows-snare': 'Snare·NXLog 등이 보낸 Windows 이벤트 (탭으로 나눈 MSWinEventLog)',
    'windows-text': '텍스트로 된 Windows 이벤트 (Splunk WinEventLog)',
    'windows-xml': 'XML로 된 Windows 이벤트 (이벤트 뷰어, wevtutil, Splunk, Sysmon for Linux)',
  },
  reasons: {
    'Begins with no month, day and clock, and what Netlogon writes in brackets behind them.':
      '월, 일, 시각과 그 뒤 대괄호에 Netlogon이 적는 것으로 시작하지 않습니다.',
    'Stands before the first event, which begins with a date and a time alone on a line.':
      '날짜와 시각만 적힌 줄로 시작하는 첫 이벤트보다 앞에 있습니다.',
    'No path of a program with a time behind a bar, and no entry of the general database.':
      '막대 뒤에 시각이 적힌 프로그램 경로도 일반 데이터베이스의 항목도 아닙니다.',
    'No entry between <![LOG[ and ]LOG]!> with its time, component and thread.':
      '시각, 구성 요소, 스레드가 딸린 <![LOG[ … ]LOG]!> 항목이 없습니다.',
    'No event of Get-WinEvent: TimeCreated, Id and ProviderName are missing.':
      'Get-WinEvent의 이벤트가 아닙니다: TimeCreated, Id, ProviderName이 없습니다.',
    'No Windows event: EventID with a channel, source or provider is missing.':
      'Windows 이벤트가 아닙니다: EventID와 채널, 원본 또는 공급자가 없습니다.',
    'Neither a number of an event with its date nor one of the explanations that head the file.':
      '날짜가 딸린 이벤트 번호도 파일 머리의 설명도 아닙니다.',
    'Belongs to no transcript that begins with its start time.': '시작 시각으로 시작하는 기록에 들지 않습니다.',
    'Belongs to no section that begins with >>> and its title.': '>>>와 제목으로 시작하는 구간에 들지 않습니다.',
    'Neither a packet or event with its time nor the key that heads the file.':
      '시각이 있는 패킷이나 이벤트도, 파일 머리의 항목 설명도 아닙니다.',
    'Neither an event of NPS as XML nor a line of IAS.': 'XML로 된 NPS 이벤트도 IAS의 줄도 아닙니다.',
    'Not a line of Snare: MSWinEventLog and the cells behind it are missing.':
      'Snare의 줄이 아닙니다: MSWinEventLog와 그 뒤의 칸이 없습니다.',
  },
};
