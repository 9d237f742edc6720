import type { FormatWords } from '../words.ts';

export const virtualisation: FormatWords = {
  titles: {
    'compose-log': 'docker compose logs 출력',
    'container-log': '컨테이너 출력 (CRI: containerd, CRI-O)',
    'docker-json': '컨테이너 출력 (Docker json-file, 수집기가 넘긴 것 포함)',
    falco: 'Falco와 Tetragon (컨테이너의 프로세스가 한 일)',
    klog: 'Kubernetes 구성 요소 (klog: API 서버, kubelet, 컨트롤러, NGINX Ingress 컨트롤러)',
    'kubernetes-audit': 'Kubernetes 감사 로그 (AKS, EKS 포함)',
    'vmware-esxi': 'VMware ESXi와 vCenter (hostd, vpxa, vmkernel, 셸, 인증, vobd)',
    'vmware-vcenter': 'VMware vCenter (syslog 이벤트, 로그인 감사)',
  },
  reasons: {
    'Stands before the first line that begins with a level, month and day in one word, as klog writes it.':
      'klog가 적는 대로 등급, 월, 일이 한 낱말로 시작하는 첫 줄보다 앞에 있습니다.',
    'Begins with no container and bar, and no line before it does.':
      '컨테이너 이름과 세로줄로 시작하지 않고, 앞에 그런 줄도 없습니다.',
    'Not a time, a stream (stdout, stderr) and a tag (P, F).': '시각, 스트림(stdout, stderr), 태그(P, F)가 아닙니다.',
    'No line of a container: log, stream and time are missing.':
      '컨테이너의 줄이 아닙니다: log, stream, time이 없습니다.',
    'Neither an alert of Falco (rule, priority, output) nor an event of Tetragon.':
      'Falco의 경보(rule, priority, output)도 Tetragon의 이벤트도 아닙니다.',
    'No audit event of Kubernetes: auditID, stage and verb are missing.':
      'Kubernetes의 감사 이벤트가 아닙니다: auditID, stage, verb가 없습니다.',
    'Begins with no time that ESXi would write.': 'ESXi가 적는 시각으로 시작하지 않습니다.',
    'Begins with neither an event of vCenter nor one of its log-ins.':
      'vCenter의 이벤트로도 그 로그인 이벤트로도 시작하지 않습니다.',
  },
};
