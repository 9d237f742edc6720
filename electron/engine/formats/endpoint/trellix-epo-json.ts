import type { RecordFormat } from '../format.ts';

export default {
  id: 'trellix-epo-json',
  version: 1,
  kind: 'records',
  title: 'Trellix ePolicy Orchestrator SaaS (events as JSON)',
  source: 'Trellix ePO - SaaS API, "/epo/v2/events": MVEvents',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: ['data'],
  claims: [
    ['attributes.threateventid', 'attributes.agentguid', 'attributes.timestamp'],
    ['attributes.threateventid', 'attributes.analyzer', 'attributes.receivedutc'],
  ],
  rejectReason: 'No event of ePO: attributes with threateventid, agentguid and timestamp are missing.',
  // When it was found; when ePO had it stands beside.
  time: ['attributes.detectedutc', 'attributes.timestamp', 'attributes.receivedutc'],
  fields: {
    sourceIp: ['attributes.sourceipv4', 'attributes.analyzeripv4'],
    userName: ['attributes.targetusername', 'attributes.sourceusername'],
    hostName: ['attributes.analyzerhostname', 'attributes.targethostname'],
    processName: ['attributes.sourceprocessname', 'attributes.targetprocessname'],
    eventAction: ['attributes.threatactiontaken', 'attributes.threateventid'],
    eventProvider: ['attributes.analyzername', 'attributes.analyzer'],
    urlPath: ['attributes.targetfilename', 'attributes.sourceurl'],
    message: ['attributes.threatname', 'attributes.threatcategory'],
  },
  samples: [
    {
      title: 'a threat, one a line',
      text: '{"id":"01","type":"MVEvents","links":{"self":"/epo/v2/events/01"},"attributes":{"timestamp":"2025-06-24T03:12:07.041Z","autoguid":"9f","detectedutc":"1750734667000","receivedutc":"1750734727041","agentguid":"86","analyzer":"ENDP_AM_1070LYNX","analyzername":"Trellix Endpoint Security","analyzerhostname":"pc7","analyzeripv4":"192.0.2.7","sourceipv4":"198.51.100.7","sourceusername":null,"targetusername":"kim","targetfilename":"/tmp/x","threatcategory":"av.detect","threateventid":1278,"threatname":"EICAR","threatactiontaken":"IDS_ALERT_ACT_TAK_DEL"}}\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          hostName: 'pc7',
          eventAction: 'IDS_ALERT_ACT_TAK_DEL',
          message: 'EICAR',
          'more.attributes.timestamp': '2025-06-24T03:12:07.041Z',
        },
      ],
    },
  ],
} satisfies RecordFormat;
