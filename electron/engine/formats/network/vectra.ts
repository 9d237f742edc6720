import type { RecordFormat } from '../format.ts';

export default {
  id: 'vectra',
  version: 1,
  kind: 'records',
  title: 'Vectra Detect (detections, scores, audit, JSON in syslog or bare)',
  source: 'Vectra AI, "Cognito Detect Syslog Guide", JSON format',
  specificity: 0.985,
  mappable: false,
  prefixed: true,
  envelopes: [],
  claims: [
    ['vectra_timestamp', 'headend_addr'],
    ['alert_signature_id', 'alert_gid', 'dest_ip', 'src_ip'],
  ],
  rejectReason: 'No record of Vectra: vectra_timestamp with headend_addr is missing.',
  time: ['vectra_timestamp', 'timestamp'],
  fields: {
    sourceIp: ['source_ip', 'src_ip', 'host_ip'],
    userName: ['user', 'account_name', 'account_uid'],
    hostName: ['host_name', 'src_name'],
    eventAction: ['d_type', 'alert_signature', 'action', 'category'],
    eventOutcome: ['result', 'success'],
    eventProvider: ['category', 'alert_category', 'type', 'campaign_name'],
    message: ['d_type_vname', 'message', 'reason', 'last_detection_type'],
  },
  samples: [
    {
      title: 'a detection, what somebody did in the console, a match of a rule',
      text: [
        '<13>Jun 24 03:11:07 vsensor vectra_json_v2 -: {"request": "(objectClass=user)", "response_code": "success", "detection_id": 361, "category": "RECONNAISSANCE", "d_type": "ldap_recon", "d_type_vname": "Suspicious LDAP Query", "headend_addr": "192.0.2.1", "dvchost": "vectra.example.com", "dd_dst_ip": "192.0.2.9", "host_name": "pc7", "host_ip": "198.51.100.7", "version": "7.6", "vectra_timestamp": "1750734667"}',
        '<109>Jun 24 03:11:08 vsensor vectra_json_audit -: {"user": "kim", "role": "Admin", "source_ip": "198.51.100.8", "headend_addr": "192.0.2.1", "dvchost": "vectra.example.com", "result": "failure", "message": "invalid authentication token used for API request", "version": "7.6", "vectra_timestamp": "1750734668"}',
        '<13>Jun 24 03:11:09 vsensor vectra_json_vectra_match_v2 -: {"dest_ip":"192.0.2.9","dest_port":8082,"event_type":"alert","proto":"TCP","src_ip":"198.51.100.9","src_port":59176,"timestamp":"2025-06-24T03:11:09.520895+0000","alert_category":"A Network Trojan was detected","alert_gid":1,"alert_signature":"ET HUNTING Suspicious POST","alert_signature_id":2027117}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          hostName: 'pc7',
          eventAction: 'ldap_recon',
          message: 'Suspicious LDAP Query',
        },
        {
          instant: '2025-06-24T03:11:08Z',
          sourceIp: '198.51.100.8',
          userName: 'kim',
          eventOutcome: 'failure',
        },
        { instant: '2025-06-24T03:11:09.520895Z', sourceIp: '198.51.100.9', eventAction: 'ET HUNTING Suspicious POST' },
      ],
    },
  ],
} satisfies RecordFormat;
