import type { RecordFormat } from '../format.ts';
import { azureFlows, flowFields, flowTuples } from '../messages/azure-flows.ts';

export default {
  ...azureFlows,
  id: 'azure-vnet-flow',
  version: 1,
  title: 'Azure flow logs of virtual networks (each flow an event)',
  source: 'Microsoft Learn, Azure Network Watcher, "Virtual network flow logs", log format, version 4',
  claims: [['flowRecords.flows', 'macAddress', 'category', 'time']],
  rejectReason: 'No record of flows: time, category, address of the interface and the groups of flows are missing.',
  tuples: flowTuples(['state', 'encryption']),
  fields: flowFields('state'),
  outcomes: [
    { key: 'state', equals: 'D', outcome: 'failure' },
    { key: 'state', outcome: 'success' },
  ],
  samples: [
    {
      title: 'an answer begun and one refused, in milliseconds',
      text: `${JSON.stringify({
        records: [
          {
            time: '2025-06-24T03:12:00.895Z',
            flowLogVersion: 4,
            macAddress: '00005E005301',
            category: 'FlowLogFlowEvent',
            targetResourceID: '/subscriptions/1/virtualNetworks/shop',
            operationName: 'FlowLogFlowEvent',
            flowRecords: {
              flows: [
                {
                  aclID: '7',
                  flowGroups: [
                    {
                      rule: 'DefaultRule_AllowInternetOutBound',
                      flowTuples: ['1750734667123,192.0.2.4,198.51.100.7,54286,443,6,O,E,NX,5,700,4,9000'],
                    },
                    {
                      rule: 'DefaultRule_DenyAllInBound',
                      flowTuples: ['1750734667200,203.0.113.9,192.0.2.4,54286,22,6,I,D,NX,0,0,0,0'],
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
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '192.0.2.4',
          eventOutcome: 'success',
          responseBytes: 9000,
          'more.flowRecords.flows.flowGroups.rule': 'DefaultRule_AllowInternetOutBound',
          'more.flowRecords.flows.aclID': '7',
        },
        { instant: '2025-06-24T03:11:07.200Z', sourceIp: '203.0.113.9', eventAction: 'D', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies RecordFormat;
