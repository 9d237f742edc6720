import type { TableFormat } from '../format.ts';

const header =
  '"time_micros","c_ip","c_ip_type","c_ip_region","cs_method","cs_uri","sc_status","cs_bytes","sc_bytes","time_taken_micros","cs_host","cs_referer","cs_user_agent","s_request_id","cs_operation","cs_bucket","cs_object"';

export default {
  id: 'gcp-storage-usage',
  version: 1,
  kind: 'table',
  title: 'Google Cloud Storage usage logs (requests, CSV)',
  source: 'https://cloud.google.com/storage/docs/access-logs',
  specificity: 0.985,
  mappable: false,
  zone: 'UTC',
  delimiters: [','],
  claims: [['time_micros', 'c_ip', 'cs_method', 'cs_uri']],
  time: ['time_micros'],
  fields: {
    sourceIp: ['c_ip'],
    userAgent: ['cs_user_agent'],
    httpMethod: ['cs_method'],
    httpReferrer: ['cs_referer'],
    urlDomain: ['cs_host'],
    urlPath: ['cs_uri'],
    httpStatus: ['sc_status'],
    responseBytes: ['sc_bytes'],
    eventAction: ['cs_operation'],
    eventProvider: ['cs_bucket'],
  },
  samples: [
    {
      title: 'an object that was read, one that was not given',
      text: [
        header,
        '"1750734667123456","198.51.100.7","1","","GET","/download/storage/v1/b/reports/o/customers.csv?alt=media","200","0","612","123000","storage.googleapis.com","","curl/8","AAA","storage.objects.get","reports","customers.csv"',
        '"1750734668123456","2001:db8::7","2","","GET","/reports/x","403","0","100","3000","storage.googleapis.com","","curl/8","AAB","GET_Object","reports","x"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          urlPath: '/download/storage/v1/b/reports/o/customers.csv',
          urlQuery: 'alt=media',
          httpStatus: 200,
          responseBytes: 612,
          eventAction: 'storage.objects.get',
          eventProvider: 'reports',
          eventOutcome: 'success',
          'more.cs_object': 'customers.csv',
        },
        { sourceIp: '2001:db8::7', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies TableFormat;
