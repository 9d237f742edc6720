import type { RecordFormat } from '../format.ts';
import { azureFlows, flowFields, flowTuples } from '../messages/azure-flows.ts';

export default {
  ...azureFlows,
  id: 'azure-nsg-flow',
  version: 1,
  title: 'Azure flow logs of network security groups (each flow an event)',
  source:
    'Microsoft Learn, Azure Network Watcher, "Flow logging for network security groups", log format, versions 1 and 2',
  claims: [['properties.flows', 'macAddress', 'category', 'time']],
  rejectReason: 'No record of flows: time, category, address of the interface and the flows of each rule are missing.',
  tuples: flowTuples(['decision', 'state']),
  fields: flowFields('decision'),
  outcomes: [
    { key: 'decision', equals: 'A', outcome: 'success' },
    { key: 'decision', equals: 'D', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'two rules, three flows, one with figures',
      text: `${JSON.stringify({
        records: [
          {
            time: '2025-06-24T03:12:00.895Z',
            macAddress: '00005E005301',
            category: 'NetworkSecurityGroupFlowEvent',
            resourceId: '/SUBSCRIPTIONS/1/NETWORKSECURITYGROUPS/WEB',
            operationName: 'NetworkSecurityGroupFlowEvents',
            properties: {
              Version: 2,
              flows: [
                {
                  rule: 'DefaultRule_DenyAllInBound',
                  flows: [
                    {
                      mac: '00005E005301',
                      flowTuples: [
                        '1750734667,203.0.113.7,192.0.2.4,44931,443,T,I,D,B,,,,',
                        '1750734670,203.0.113.8,192.0.2.4,44932,22,T,I,D,B,,,,',
                      ],
                    },
                  ],
                },
                {
                  rule: 'UserRule_Out',
                  flows: [
                    {
                      mac: '00005E005301',
                      flowTuples: ['1750734672,192.0.2.4,198.51.100.7,44940,443,T,O,A,E,52,2000,48,90000'],
                    },
                  ],
                },
              ],
            },
          },
        ],
      })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '203.0.113.7',
          eventAction: 'D',
          eventOutcome: 'failure',
          hostName: '00005E005301',
          'more.properties.flows.rule': 'DefaultRule_DenyAllInBound',
          'more.destinationAddress': '192.0.2.4',
          'more.destinationPort': '443',
        },
        { instant: '2025-06-24T03:11:10Z', sourceIp: '203.0.113.8' },
        {
          instant: '2025-06-24T03:11:12Z',
          sourceIp: '192.0.2.4',
          eventOutcome: 'success',
          responseBytes: 90000,
          'more.properties.flows.rule': 'UserRule_Out',
        },
      ],
    },
  ],
} satisfies RecordFormat;
