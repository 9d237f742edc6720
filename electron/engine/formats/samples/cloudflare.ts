import type { Sample } from '../format.ts';

const request = {
  ClientIP: '198.51.100.7',
  ClientRequestHost: 'shop.example',
  ClientRequestMethod: 'GET',
  ClientRequestURI: '/customers?page=2',
  ClientRequestUserAgent: 'curl/8',
  EdgeEndTimestamp: 1750734667123000000,
  EdgeStartTimestamp: '1750734667100000000',
  EdgeResponseBytes: 12480,
  EdgeResponseStatus: 403,
  RayID: '87a1b2c3d4e5f001',
};
const audit = {
  action: { result: true, type: 'token_create' },
  actor: { email: 'dana@shop.example', id: 'enl3', ip: '198.51.100.8', type: 'user' },
  id: '73fd39ed',
  when: '2025-06-24T03:11:09Z',
};
const gateway = {
  Action: 'block',
  Datetime: '2025-06-24T03:11:10Z',
  DeviceID: '083a8354',
  Email: 'dana@shop.example',
  HTTPMethod: 'GET',
  HTTPStatusCode: 302,
  PolicyID: '85063bec',
  SourceIP: '198.51.100.9',
  URL: 'https://drop.example/up',
  UserAgent: 'curl/8',
};

export const cloudflareSamples: readonly Sample[] = [
  {
    title: 'a mail, a script of a page, a device that was given other settings, a test of what it reaches',
    text: `${[
      {
        AlertID: 'a-1',
        FinalDisposition: 'malicious',
        From: 'kim@example.com',
        SMTPHeloServerIP: '198.51.100.7',
        Subject: 'your invoice',
        Timestamp: '2025-06-24T03:11:07Z',
        To: ['lee@shop.example'],
      },
      {
        Action: 'log',
        CSPDirective: 'script-src',
        Host: 'shop.example',
        PageURL: 'https://shop.example/pay',
        Timestamp: '2025-06-24T03:11:08Z',
        URL: 'https://js.example/x.js',
      },
      {
        ConfigNameFrom: 'Default',
        ConfigNameTo: 'Restricted',
        Hostname: 'PC7',
        Timestamp: 1750734669,
        UserEmail: 'dana@shop.example',
      },
      {
        DeviceRegistrationID: 'd-1',
        HTTPClientIPAddress: '198.51.100.8',
        HTTPMethod: 'GET',
        HTTPStatusCode: 503,
        HTTPURL: 'https://shop.example/health',
        TestType: 'http',
        Timestamp: '2025-06-24T03:11:10Z',
        UserEmail: 'dana@shop.example',
      },
    ]
      .map((one) => JSON.stringify(one))
      .join('\n')}\n`,
    events: [
      {
        instant: '2025-06-24T03:11:07Z',
        sourceIp: '198.51.100.7',
        userName: 'kim@example.com',
        eventAction: 'malicious',
        message: 'your invoice',
      },
      { urlDomain: 'shop.example', urlPath: 'https://js.example/x.js', eventAction: 'log' },
      { instant: '2025-06-24T03:11:09Z', userName: 'dana@shop.example', hostName: 'PC7' },
      { sourceIp: '198.51.100.8', httpStatus: 503, eventOutcome: 'failure', urlPath: 'https://shop.example/health' },
    ],
  },
  {
    title: 'nanoseconds and seconds, audit, gateway, a line that is none',
    text: `${[request, { ...request, EdgeStartTimestamp: 1750734668 }, audit, gateway, { RayID: '1' }].map((one) => JSON.stringify(one)).join('\n')}\n`,
    events: [
      {
        instant: '2025-06-24T03:11:07.100Z',
        sourceIp: '198.51.100.7',
        httpMethod: 'GET',
        urlDomain: 'shop.example',
        urlPath: '/customers',
        urlQuery: 'page=2',
        httpStatus: 403,
        eventOutcome: 'failure',
        responseBytes: 12480,
      },
      { instant: '2025-06-24T03:11:08Z' },
      {
        instant: '2025-06-24T03:11:09Z',
        sourceIp: '198.51.100.8',
        userName: 'dana@shop.example',
        eventAction: 'token_create',
        eventOutcome: 'success',
      },
      { sourceIp: '198.51.100.9', urlPath: 'https://drop.example/up', eventOutcome: 'failure' },
    ],
    rejects: [5],
  },
  {
    title: 'the second version of the audit log, a page of the API',
    text: `${JSON.stringify({
      result: [
        {
          account: { id: 'a', name: 'shop' },
          action: { description: 'Login', result: 'failure', time: '2025-06-24T03:11:07Z', type: 'create' },
          actor: { context: 'dash', email: 'kim@example.com', ip_address: '198.51.100.7', type: 'user' },
          id: 'i',
          raw: { method: 'POST', status_code: 403, uri: '/login', user_agent: 'Mozilla/5.0' },
          resource: { product: 'accounts', type: 'login' },
        },
      ],
      success: true,
    })}\n`,
    events: [
      {
        instant: '2025-06-24T03:11:07Z',
        sourceIp: '198.51.100.7',
        userName: 'kim@example.com',
        eventAction: 'Login',
        eventOutcome: 'failure',
        eventProvider: 'accounts',
        httpStatus: 403,
        urlPath: '/login',
      },
    ],
  },
  {
    title: 'a name that the gateway did not resolve',
    text: `${JSON.stringify({ Datetime: '2025-06-24T03:11:07Z', DeviceID: 'd', DeviceName: 'pc-1', Email: 'kim@example.com', PolicyID: '', QueryName: 'files.example.com', ResolverDecision: 'blockedByCategory', SrcIP: '198.51.100.7' })}\n`,
    events: [
      {
        sourceIp: '198.51.100.7',
        userName: 'kim@example.com',
        hostName: 'pc-1',
        urlDomain: 'files.example.com',
        eventAction: 'blockedByCategory',
        eventOutcome: 'failure',
      },
    ],
  },
  {
    title: 'names asked for, connections, a flow that was dropped, an intrusion, a sinkhole, a worker, a device',
    text: `${[
      {
        ColoCode: 'ICN',
        EDNSSubnet: '192.0.2.0',
        QueryName: 'example.com',
        QueryType: 28,
        ResponseCached: false,
        ResponseCode: 3,
        SourceIP: '198.51.100.7',
        Timestamp: '2025-06-24T03:11:07Z',
      },
      {
        ClientIP: '198.51.100.8',
        ConnectTimestamp: '2025-06-24T03:11:08Z',
        Event: 'connect',
        OriginIP: '192.0.2.1',
        OriginPort: 3389,
        Status: 0,
        Timestamp: '1750734668',
      },
      {
        Datetime: '1750734669000000000',
        IPSourceAddress: '198.51.100.9',
        IPDestinationAddress: '192.0.2.1',
        MitigationSystem: 'magic-firewall',
        Outcome: 'drop',
        Verdict: 'drop',
      },
      {
        Action: 'block',
        ColoCode: 'ICN',
        SignatureID: 2022699,
        SignatureMessage: 'ET EXPLOIT backdoor',
        SourceIP: '198.51.100.10',
        Timestamp: '2025-06-24T03:11:10Z',
      },
      {
        Host: 'example.com',
        Method: 'POST',
        SinkholeID: 'S1',
        SrcAddr: '198.51.100.11',
        Timestamp: '2025-06-24T03:11:11Z',
        URI: '/login',
        UserAgent: 'curl/8',
        Username: 'kim',
      },
      {
        Event: {
          RayID: '7e',
          Request: { URL: 'https://w.example.com/v2/x', Method: 'GET' },
          Response: { Status: 404 },
        },
        EventTimestampMs: 1750734672804,
        EventType: 'fetch',
        Outcome: 'exception',
        ScriptName: 'w',
      },
      {
        DeviceID: 'd',
        DeviceName: 'pc-1',
        Email: 'kim@example.com',
        PostureCheckName: 'disk',
        PostureCheckType: 'disk_encryption',
        PostureEvaluatedResult: false,
        Timestamp: '2025-06-24T03:11:13Z',
      },
    ]
      .map((one) => JSON.stringify(one))
      .join('\n')}\n`,
    events: [
      { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', urlDomain: 'example.com' },
      { instant: '2025-06-24T03:11:08Z', sourceIp: '198.51.100.8', eventAction: 'connect' },
      { instant: '2025-06-24T03:11:09Z', sourceIp: '198.51.100.9', eventOutcome: 'failure' },
      { sourceIp: '198.51.100.10', eventOutcome: 'failure', message: 'ET EXPLOIT backdoor' },
      { sourceIp: '198.51.100.11', userName: 'kim', httpMethod: 'POST', urlPath: '/login', urlDomain: 'example.com' },
      { instant: '2025-06-24T03:11:12.804Z', httpStatus: 404, httpMethod: 'GET', eventOutcome: 'failure' },
      { userName: 'kim@example.com', hostName: 'pc-1', eventAction: 'disk_encryption', eventOutcome: 'failure' },
    ],
  },
];
