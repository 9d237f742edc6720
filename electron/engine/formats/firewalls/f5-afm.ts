import type { LineFormat } from '../format.ts';
import { verdictsOf } from '../messages/verdicts.ts';

export default {
  id: 'f5-afm',
  version: 1,
  kind: 'lines',
  title: 'F5 BIG-IP Advanced Firewall Manager (key="value": network firewall, addresses, attacks)',
  source: 'F5, BIG-IP Network Firewall: Policies and Implementations, "Remote high-speed logging", Splunk format',
  specificity: 0.985,
  mappable: false,
  absent: '-',
  rejectReason: 'No event of AFM: its keys (errdefs_msgno and addresses or an attack) are missing.',
  layouts: [
    { layout: '<%{priority}>%{stamp} %{sender} %{pairs}' },
    { layout: '%{stamp} %{sender} %{pairs}' },
    { layout: '%{pairs}' },
  ],
  uses: {
    stamp: { time: 'cisco' },
    priority: { more: 'priority', word: true },
    sender: { more: 'sender', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    between: ',',
    claims: [
      ['errdefs_msgno', 'source_ip', 'dest_ip'],
      ['acl_policy_name', 'source_ip', 'action'],
      ['dos_attack_id', 'dos_attack_name', 'source_ip'],
    ],
    time: ['date_time'],
    absent: ['N/A', 'unknown'],
    fields: {
      sourceIp: ['source_ip'],
      userName: ['source_user'],
      eventAction: ['action', 'dos_attack_event', 'errdefs_msg_name'],
      eventProvider: ['device_product', 'errdefs_msg_name'],
      hostName: ['hostname'],
      message: ['drop_reason', 'dos_attack_name', 'errdefs_msg_name'],
    },
    outcomes: verdictsOf(['action']),
  },
  samples: [
    {
      title: 'packets that a rule dropped and let through, an attack',
      text: [
        'Jun 24 2025 12:11:06 bigip1 acl_policy_name="/Common/edge",acl_policy_type="Enforced",acl_rule_name="no ssh",action="Drop",hostname="bigip1.example.com",bigip_mgmt_ip="192.0.2.1",context_name="/Common/vs",context_type="virtual",date_time="Jun 24 2025 12:11:07",dest_ip="192.0.2.7",dst_geo="KR",dest_port="22",device_product="Network Firewall",device_vendor="F5",drop_reason="Policy",errdefs_msgno="23003137",errdefs_msg_name="Network Event",ip_protocol="TCP",severity="8",source_ip="198.51.100.9",source_port="40122",source_user="kim",vlan="/Common/outside"',
        '<134>Jun 24 12:11:08 bigip1 acl_policy_name="/Common/edge",acl_rule_name="web",action="Accept",hostname="bigip1.example.com",date_time="Jun 24 2025 12:11:08",dest_ip="192.0.2.7",dest_port="443",errdefs_msgno="23003137",errdefs_msg_name="Network Event",source_ip="198.51.100.10",source_port="40123",source_user=""',
        'action="None",hostname="bigip1.example.com",date_time="Jun 24 2025 12:11:09",dest_ip="192.0.2.7",errdefs_msgno="23003138",dos_attack_event="Attack Started",dos_attack_id="7",dos_attack_name="TCP SYN flood",source_ip="198.51.100.11"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          sourceIp: '198.51.100.9',
          userName: 'kim',
          eventAction: 'Drop',
          eventOutcome: 'failure',
          eventProvider: 'Network Firewall',
          hostName: 'bigip1.example.com',
          message: 'Policy',
          'more.dest_ip': '192.0.2.7',
          'more.acl_rule_name': 'no ssh',
        },
        { sourceIp: '198.51.100.10', eventAction: 'Accept', eventOutcome: 'success' },
        { sourceIp: '198.51.100.11', message: 'TCP SYN flood', 'more.dos_attack_event': 'Attack Started' },
      ],
    },
  ],
} satisfies LineFormat;
