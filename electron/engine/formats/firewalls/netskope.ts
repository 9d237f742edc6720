import type { RecordFormat } from '../format.ts';

export default {
  id: 'netskope',
  version: 1,
  kind: 'records',
  title: 'Netskope (events of applications, pages and networks, alerts, administration)',
  source: 'Netskope, REST API v2, "Get Events Data" and "Get Alerts Data"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  rejectReason: 'Neither an event nor an alert of Netskope.',
  envelopes: ['result', 'data'],
  claims: [
    ['audit_log_event', 'timestamp', 'user'],
    ['access_method', 'traffic_type', 'timestamp', 'user'],
    ['alert_type', 'ccl', 'timestamp', 'user'],
  ],
  time: ['timestamp'],
  fields: {
    sourceIp: ['srcip', 'src_ip', 'userip', 'supporting_data.data_values.0'],
    userName: ['user', 'ur_normalized', 'userkey'],
    hostName: ['hostname', 'device'],
    eventAction: ['audit_log_event', 'alert_name', 'activity', 'action', 'type'],
    eventProvider: ['app', 'type'],
    urlDomain: ['domain', 'site'],
    urlPath: ['url', 'page'],
    userAgent: ['useragent', 'browser'],
    httpReferrer: ['referer'],
    httpMethod: ['method'],
    message: ['message'],
  },
  outcomes: [
    { key: 'audit_log_event', equals: 'Login Successful', outcome: 'success' },
    { key: 'audit_log_event', equals: 'Login Failed', outcome: 'failure' },
    { key: 'action', equals: 'block', outcome: 'failure' },
    { key: 'action', equals: 'allow', outcome: 'success' },
    { key: 'activity', equals: 'Login Failed', outcome: 'failure' },
    { key: 'activity', equals: 'Login Successful', outcome: 'success' },
  ],
  samples: [
    {
      title: 'an administrator who could not come in, a connection, an alert',
      text: [
        '{"_id":"6b","timestamp":1750734667,"type":"admin_audit_logs","user":"kim@shop.example","severity_level":2,"audit_log_event":"Login Failed","supporting_data":{"data_type":"user","data_values":["198.51.100.7","kim@shop.example"]},"ccl":"unknown","count":1}',
        '{"_id":"6c","timestamp":1750734668,"type":"connection","access_method":"Client","user":"lee@shop.example","userip":"192.0.2.4","srcip":"198.51.100.8","dstip":"203.0.113.8","url":"drop.example/up","traffic_type":"CloudApp","app":"Drop","domain":"drop.example","browser":"Chrome"}',
        '{"_id":"6d","timestamp":1750734669,"type":"nspolicy","alert":"yes","alert_type":"DLP","alert_name":"Customer data","ccl":"low","activity":"Upload","action":"block","user":"lee@shop.example","srcip":"198.51.100.8","app":"Drop"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventAction: 'Login Failed',
          eventOutcome: 'failure',
        },
        { sourceIp: '198.51.100.8', urlDomain: 'drop.example', eventProvider: 'Drop', 'more.dstip': '203.0.113.8' },
        { eventAction: 'Customer data', eventOutcome: 'failure', 'more.activity': 'Upload' },
      ],
    },
  ],
} satisfies RecordFormat;
