import type { RecordFormat } from '../format.ts';

const act = {
  historyId: 'h-1',
  nrn: 'nrn:PUB:VPCServer:KR:1:Server/2',
  eventTime: 1750734667123,
  platformType: 'VPC',
  productName: 'VPCServer',
  productDisplayName: 'Server',
  regionCode: 'KR',
  resourceType: 'Server',
  resourceId: '2',
  resourceName: 'web-1',
  actionDisplayName: 'Change ACG',
  actionResultType: 'SUCCESS',
  actionUserType: 'Sub',
  actionSubAccountNo: 31,
  sourceType: 'CONSOLE',
  sourceIp: '198.51.100.7',
  productData: {},
};

export default {
  id: 'naver-cloud',
  version: 1,
  kind: 'records',
  title: 'Naver Cloud Platform (Cloud Activity Tracer)',
  source: 'https://api.ncloud-docs.com/docs/management-cloudactivitytracer-getactivitylist',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: ['items'],
  claims: [
    ['historyId', 'nrn', 'eventTime'],
    ['nrn', 'eventTime', 'actionResultType'],
  ],
  rejectReason: 'No record of Cloud Activity Tracer: its marks are missing.',
  time: ['eventTime'],
  fields: {
    sourceIp: ['sourceIp'],
    userName: ['actionUserName', 'actionUserId', 'actionSubAccountNo', 'actionIdNo', 'actionUserType'],
    eventAction: ['actionName', 'actionDisplayName'],
    eventOutcome: ['actionResultType'],
    eventProvider: ['productName', 'productDisplayName'],
    hostName: ['resourceName'],
  },
  samples: [
    {
      title: 'a page of the API',
      text: `${JSON.stringify({ items: [act, { ...act, actionResultType: 'FAIL', actionUserType: 'Customer', actionSubAccountNo: null }], pageIndex: 0, pageSize: 20, hasMore: false })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: '31',
          eventAction: 'Change ACG',
          eventOutcome: 'success',
          eventProvider: 'VPCServer',
          hostName: 'web-1',
          'more.nrn': 'nrn:PUB:VPCServer:KR:1:Server/2',
        },
        { userName: 'Customer', eventOutcome: 'failure' },
      ],
    },
    {
      title: 'one a line, the last cut off',
      text: `${JSON.stringify(act)}\n${JSON.stringify(act)}\n{"cut":\n`,
      events: [{ userName: '31' }, {}],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
