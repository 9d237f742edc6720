import type { RecordFormat } from '../format.ts';

export default {
  id: 'trellix-epo',
  version: 1,
  kind: 'records',
  title: 'Trellix (McAfee) ePolicy Orchestrator, events as XML',
  source: 'Trellix, ePolicy Orchestrator 5.10 Product Guide, forwarding events to syslog servers, EPOEvent',
  specificity: 0.99,
  mappable: false,
  prefixed: false,
  zone: 'UTC',
  envelopes: [],
  markup: { element: 'EPOEvent', frame: 'EPOEvents' },
  claims: [['MachineInfo.MachineName', 'SoftwareInfo']],
  rejectReason: 'No EPOEvent with a machine and a software.',
  time: ['SoftwareInfo.Event.GMTTime', 'SoftwareInfo.Event.CommonFields.DetectedUTC'],
  fields: {
    sourceIp: [
      'SoftwareInfo.Event.CommonFields.SourceIPV4',
      'SoftwareInfo.Event.CommonFields.SourceIPV6',
      'MachineInfo.IPAddress',
    ],
    userName: [
      'SoftwareInfo.Event.CommonFields.TargetUserName',
      'SoftwareInfo.Event.CommonFields.SourceUserName',
      'MachineInfo.UserName',
    ],
    hostName: ['MachineInfo.MachineName'],
    processName: [
      'SoftwareInfo.Event.CommonFields.SourceProcessName',
      'SoftwareInfo.Event.CommonFields.TargetProcessName',
    ],
    eventProvider: ['SoftwareInfo.ProductName'],
    eventAction: ['SoftwareInfo.Event.CommonFields.ThreatActionTaken', 'SoftwareInfo.Event.EventID'],
    message: ['SoftwareInfo.Event.CommonFields.ThreatName'],
  },
  samples: [
    {
      title: 'a threat, behind a head of syslog and by itself',
      text: ['Jun 24 03:11:08 epo1 EPOEvents: <?xml version="1.0" encoding="UTF-8"?>', '']
        .map(
          (head) =>
            `${head}<EPOEvent><MachineInfo><MachineName>PC7</MachineName><IPAddress>192.0.2.7</IPAddress><UserName>SHOP\\kim</UserName></MachineInfo><SoftwareInfo ProductName="Endpoint Security" ProductVersion="10.7"><Event><EventID>1027</EventID><Severity>2</Severity><GMTTime>2025-06-24T03:11:07</GMTTime><CommonFields><ThreatName>EICAR</ThreatName><ThreatActionTaken>IDS_ALERT_ACT_TAK_DEL</ThreatActionTaken><SourceIPV4>198.51.100.7</SourceIPV4><TargetUserName>SHOP\\lee</TargetUserName></CommonFields></Event></SoftwareInfo></EPOEvent>\n`,
        )
        .join(''),
      events: [0, 1].map(() => ({
        instant: '2025-06-24T03:11:07Z',
        hostName: 'PC7',
        userName: 'SHOP\\lee',
        sourceIp: '198.51.100.7',
        eventAction: 'IDS_ALERT_ACT_TAK_DEL',
        message: 'EICAR',
      })),
    },
  ],
} satisfies RecordFormat;
