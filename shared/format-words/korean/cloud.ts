import type { FormatWords } from '../words.ts';

export const cloud: FormatWords = {
  titles: {
    'aws-cloudfront': 'Amazon CloudFront 표준(접속) 로그',
    'aws-cloudfront-realtime': 'Amazon CloudFront 실시간 로그 (모든 필드, 정해진 순서)',
    'aws-cloudtrail': 'AWS CloudTrail (로그 파일, 한 줄에 한 기록, 이벤트 기록 조회)',
    'aws-cloudtrail-digest': 'AWS CloudTrail 다이제스트 (한 시간 동안의 로그 파일 목록과 해시)',
    'aws-elb': 'Elastic Load Balancing 접속·연결 로그 (Application, Classic, Network)',
    'aws-guardduty': 'AWS GuardDuty 탐지 결과 (S3 내보내기, EventBridge, 콘솔)',
    'aws-lambda': 'AWS Lambda (텍스트로 된 CloudWatch 로그)',
    'aws-route53-resolver': 'Route 53 Resolver (VPC의 DNS 질의와 DNS 방화벽 처리)',
    'aws-s3-access': 'Amazon S3 서버 접속 로그',
    'aws-security-hub': 'AWS Security Hub (ASFF 탐지 결과: get-findings, EventBridge, S3)',
    'aws-vpc-flow': 'VPC Flow Logs (기본 순서 또는 첫 줄에 적힌 순서)',
    'aws-waf': 'AWS WAF 웹 ACL 트래픽 로그',
    'azure-entra': 'Azure 활동, Entra 로그인·감사 로그, 리소스 로그 (진단 기록, Graph, 명령줄)',
    'azure-firewall': 'Azure Firewall, 시각 뒤에 글로 쓴 메시지',
    'azure-nsg-flow': 'Azure 네트워크 보안 그룹 흐름 로그 (흐름마다 이벤트 하나)',
    'azure-storage': 'Azure Storage 분석 로그 (blob, table, queue; 1.0과 2.0)',
    'azure-vnet-flow': 'Azure 가상 네트워크 흐름 로그 (흐름마다 이벤트 하나)',
    'gcp-audit': 'Google Cloud 로그 항목 (감사, VPC 흐름, 방화벽, 부하 분산)',
    'gcp-audit-csv': 'Google Cloud 로그 항목 (로그 탐색기의 CSV)',
    'gcp-storage-usage': 'Google Cloud Storage 사용 로그 (요청, CSV)',
    heroku: 'Heroku (라우터, dyno, 플랫폼)',
    'ibm-cloud-activity': 'IBM Cloud 활동 추적, OpenStack 감사 (CADF)',
    'minio-audit': 'MinIO 감사 로그 (JSON; Lyve Cloud 포함)',
    'naver-cloud': '네이버 클라우드 플랫폼 (Cloud Activity Tracer)',
    'oci-audit': 'Oracle Cloud Infrastructure 감사와 로깅',
    'route53-queries': 'Amazon Route 53 공개 DNS 질의 로그',
    vercel: 'Vercel (로그 드레인)',
  },
  reasons: {
    'No #Fields line names the columns of this line.': '이 줄의 열을 정한 #Fields 줄이 없습니다.',
    'The columns are not those of a real-time log with all its fields.':
      '모든 필드를 갖춘 실시간 로그의 열이 아닙니다.',
    'Not the ten columns of a query log of Route 53.': 'Route 53 질의 로그의 열 열 개가 아닙니다.',
    'Begins with no time, source and dyno as Heroku writes them.':
      'Heroku가 쓰는 시각, 출처, dyno로 시작하지 않습니다.',
    'Stands above the first line with a time.': '시각이 있는 첫 줄보다 위에 있습니다.',
    'No record of Azure or Entra ID: neither an operation with its category nor a sign-in or an activity.':
      'Azure나 Entra ID의 기록이 아닙니다: 범주가 있는 작업도 로그인도 활동도 아닙니다.',
    'No audit entry of MinIO: time, requestID and the call with its status are missing.':
      'MinIO 감사 항목이 아닙니다: 시각과 requestID, 호출과 그 상태가 없습니다.',
    'No load balancer entry: type, time, balancer, client and what follows do not stand in their places.':
      '로드 밸런서의 항목이 아닙니다: 종류, 시각, 밸런서, 클라이언트와 그 뒤의 값이 제자리에 없습니다.',
    'No flow record: the fields do not stand in the default order, and no line names another.':
      '흐름 기록이 아닙니다: 필드가 기본 순서가 아니며 다른 순서를 정한 줄도 없습니다.',
    'No finding of GuardDuty: accountId, type and service.eventFirstSeen are missing.':
      'GuardDuty의 탐지 결과가 아닙니다: accountId, type, service.eventFirstSeen이 없습니다.',
    'No WAF record: webaclId with httpRequest is missing.': 'WAF 기록이 아닙니다: webaclId와 httpRequest가 없습니다.',
    'No Google Cloud log entry: logName with insertId, protoPayload or jsonPayload is missing.':
      'Google Cloud 로그 항목이 아닙니다: logName과 insertId, protoPayload 또는 jsonPayload가 없습니다.',
    'No message of such a firewall behind a time: no request from an address.':
      '시각 뒤에 이런 방화벽의 메시지가 없습니다: 주소에서 온 요청이 아닙니다.',
    'No CloudTrail record: eventVersion with eventSource or eventType is missing.':
      'CloudTrail 기록이 아닙니다: eventVersion과 eventSource 또는 eventType이 없습니다.',
    'No S3 access entry: owner, bucket, time in brackets, address and what follows do not stand in their places.':
      'S3 접속 항목이 아닙니다: 소유자, 버킷, 대괄호 시각, 주소와 그 뒤의 값이 제자리에 없습니다.',
    'No record of flows: time, category, address of the interface and the flows of each rule are missing.':
      '흐름 레코드가 아닙니다. 시각, 범주, 인터페이스 주소, 규칙별 흐름이 없습니다.',
    'No record of flows: time, category, address of the interface and the groups of flows are missing.':
      '흐름 레코드가 아닙니다. 시각, 범주, 인터페이스 주소, 흐름 묶음이 없습니다.',
    'No digest of CloudTrail: digestStartTime, digestEndTime or digestS3Object is missing.':
      'CloudTrail 다이제스트가 아닙니다: digestStartTime, digestEndTime 또는 digestS3Object가 없습니다.',
  },
};
