import type { Sample } from '../format.ts';

const signIn = {
  time: '2025-06-24T03:11:09.6816663Z',
  resourceId: '/tenants/4bbb79f7/providers/Microsoft.aadiam',
  operationName: 'Sign-in activity',
  category: 'SignInLogs',
  resultType: '50126',
  callerIpAddress: '192.0.2.4',
  identity: 'Dana Example',
  properties: {
    createdDateTime: '2025-06-23T22:11:07.0729893-05:00',
    userPrincipalName: 'dana@shop.example',
    appDisplayName: 'Office 365',
    ipAddress: '198.51.100.7',
    userAgent: 'Mozilla/5.0',
    uniqueTokenIdentifier: 'tok-1',
    status: { errorCode: 50126, failureReason: 'Invalid username or password.' },
  },
};
const audited = {
  time: '2025-06-24T03:11:08.5168093Z',
  operationName: 'Add service principal credentials',
  category: 'AuditLogs',
  callerIpAddress: '198.51.100.8',
  identity: 'Managed Service Identity',
  properties: {
    activityDateTime: '2025-06-24T03:11:08.5168093+00:00',
    activityDisplayName: 'Add service principal credentials',
    result: 'success',
    initiatedBy: { user: { userPrincipalName: 'root@shop.example', ipAddress: '198.51.100.8' } },
  },
};
const activity = {
  time: '2025-06-24T03:11:10.3554259Z',
  resourceId: '/SUBSCRIPTIONS/1/RESOURCEGROUPS/SHOP/PROVIDERS/MICROSOFT.STORAGE/STORAGEACCOUNTS/CUSTOMERS',
  operationName: 'MICROSOFT.STORAGE/STORAGEACCOUNTS/LISTKEYS/ACTION',
  category: 'Action',
  resultType: 'Success',
  callerIpAddress: '198.51.100.9',
  identity: {
    authorization: { action: 'Microsoft.Storage/storageAccounts/listKeys/action' },
    claims: { 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn': 'root@shop.example' },
  },
};
const graphSignIn = {
  id: '66ea54eb',
  createdDateTime: '2025-06-24T03:11:11Z',
  userPrincipalName: 'dana@shop.example',
  appDisplayName: 'Graph Explorer',
  ipAddress: '2001:db8::7',
  status: { errorCode: 0, failureReason: null },
};
const graphAudit = {
  category: 'UserManagement',
  activityDateTime: '2025-06-24T03:11:12Z',
  activityDisplayName: 'Reset user password',
  result: 'failure',
  initiatedBy: { user: { userPrincipalName: 'root@shop.example', ipAddress: '198.51.100.8' } },
};

export const azureEntraSamples: readonly Sample[] = [
  {
    title: 'diagnostic records of three kinds',
    text: `${JSON.stringify({ records: [signIn, audited, activity] })}\n`,
    events: [
      {
        instant: '2025-06-24T03:11:07.072989Z',
        sourceIp: '198.51.100.7',
        userName: 'dana@shop.example',
        credential: 'tok-1',
        eventAction: 'Sign-in activity',
        eventOutcome: 'failure',
        'more.callerIpAddress': '192.0.2.4',
      },
      {
        userName: 'root@shop.example',
        eventAction: 'Add service principal credentials',
        eventOutcome: 'success',
        sourceIp: '198.51.100.8',
      },
      { userName: 'root@shop.example', eventOutcome: 'success', eventProvider: 'Action' },
    ],
  },
  {
    title: 'resource logs of a front door, a storage account, a database and a firewall',
    text: [
      '{"time":"2025-06-24T03:11:07Z","resourceId":"/X","category":"FrontDoorAccessLog","operationName":"Microsoft.Cdn/Profiles/AccessLog/Write","properties":{"httpMethod":"GET","requestUri":"https://shop.example:443/c?id=7","userAgent":"curl","clientIp":"198.51.100.7","httpStatusCode":"404","hostName":"shop.example","responseBytes":"20","referer":"https://a.example/"}}',
      '{"time":"2025-06-24T03:11:08Z","resourceId":"/Y","category":"StorageRead","operationName":"GetBlob","statusCode":200,"callerIpAddress":"198.51.100.8:11111","identity":{"type":"SAS"},"properties":{"userAgentHeader":"AzCopy"},"uri":"http://shop.blob.core.windows.net/c/all.csv"}',
      '{"time":"2025-06-24T03:11:09Z","resourceId":"/Z","category":"SQLSecurityAuditEvents","operationName":"AuditEvent","properties":{"action_name":"DATABASE AUTHENTICATION FAILED","client_ip":"198.51.100.9","server_principal_name":"sa","succeeded":"false"}}',
      '',
    ].join('\n'),
    events: [
      {
        sourceIp: '198.51.100.7',
        httpStatus: 404,
        urlDomain: 'shop.example',
        responseBytes: 20,
        eventOutcome: 'failure',
      },
      {
        sourceIp: '198.51.100.8',
        httpStatus: 200,
        userAgent: 'AzCopy',
        eventAction: 'GetBlob',
        eventOutcome: 'success',
      },
      {
        sourceIp: '198.51.100.9',
        userName: 'sa',
        eventAction: 'DATABASE AUTHENTICATION FAILED',
        eventOutcome: 'failure',
      },
    ],
  },
  {
    title: 'as Graph gives them, one a line, and a line that is none',
    text: `${JSON.stringify(graphSignIn)}\n${JSON.stringify(graphAudit)}\n{"cut":\n`,
    events: [
      { instant: '2025-06-24T03:11:11Z', sourceIp: '2001:db8::7', eventOutcome: 'success' },
      { eventAction: 'Reset user password', eventOutcome: 'failure', userName: 'root@shop.example' },
    ],
    rejects: [3],
  },
  {
    title: 'Key Vault: a secret that was read, one that was not given',
    text: `${JSON.stringify({
      records: [
        { resultSignature: 'OK', status: 200 },
        { resultSignature: 'Forbidden', status: 403 },
      ].map(({ resultSignature, status }) => ({
        time: '2025-06-24T03:11:07.1234567Z',
        category: 'AuditEvent',
        operationName: 'SecretGet',
        resultType: 'Success',
        resultSignature,
        callerIpAddress: '198.51.100.7',
        identity: { claim: { 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn': 'kim@example.com' } },
        properties: { requestUri: 'https://kv.example.com/secrets/x', httpStatusCode: status },
        resourceId: '/SUBSCRIPTIONS/S/VAULTS/KV',
      })),
    })}\n`,
    events: [
      { userName: 'kim@example.com', sourceIp: '198.51.100.7', eventAction: 'SecretGet', eventOutcome: 'success' },
      { httpStatus: 403, eventOutcome: 'failure' },
    ],
  },
  {
    title: 'the activity log as its API gives it',
    text: `${JSON.stringify({
      value: [
        {
          caller: 'kim@example.com',
          eventDataId: 'e',
          httpRequest: { clientIpAddress: '198.51.100.7', method: 'DELETE' },
          operationName: { value: 'Microsoft.Compute/virtualMachines/delete', localizedValue: 'Delete' },
          status: { value: 'Failed', localizedValue: 'Failed' },
          eventTimestamp: '2025-06-24T03:11:07.1234567Z',
          submissionTimestamp: '2025-06-24T03:12:00Z',
        },
      ],
    })}\n`,
    events: [
      {
        instant: '2025-06-24T03:11:07.123456Z',
        sourceIp: '198.51.100.7',
        userName: 'kim@example.com',
        eventAction: 'Microsoft.Compute/virtualMachines/delete',
        eventOutcome: 'failure',
      },
    ],
  },
  {
    title: 'what the web application firewall of a gateway turned away',
    text: `${JSON.stringify({ timeStamp: '2025-06-24T03:11:08+00:00', resourceId: '/S', operationName: 'ApplicationGatewayFirewall', category: 'ApplicationGatewayFirewallLog', properties: { clientIp: '198.51.100.7', requestUri: '/?q=1', message: 'SQL Injection Attack', action: 'Blocked', hostname: 'shop.example' } })}\n`,
    events: [{ sourceIp: '198.51.100.7', eventOutcome: 'failure', urlQuery: 'q=1', urlDomain: 'shop.example' }],
  },
  {
    title:
      'a firewall in words and in names, a call of Graph by a token, a provisioning that failed, a namespace of event hubs',
    text: `${[
      {
        category: 'AzureFirewallNetworkRule',
        operationName: 'AzureFirewallNetworkRuleLog',
        properties: { msg: 'UDP request from 192.0.2.7:51106 to 198.51.100.9:53. Action: Deny. ' },
        resourceId: '/S',
        time: '2025-06-24T03:11:07.1234560Z',
      },
      {
        category: 'AZFWApplicationRule',
        properties: {
          Action: 'Deny',
          SourceIp: '192.0.2.8',
          SourcePort: 1,
          Fqdn: 'www.example.com',
          Protocol: 'HTTPS',
        },
        resourceId: '/S',
        time: '2025-06-24T03:11:08.1234560Z',
      },
      {
        category: 'MicrosoftGraphActivityLogs',
        operationName: 'Microsoft Graph Activity',
        callerIpAddress: '198.51.100.9',
        properties: {
          ipAddress: '198.51.100.9',
          requestMethod: 'GET',
          requestUri: 'https://graph.example.com/v1.0/users?$top=9',
          responseStatusCode: 403,
          responseSizeBytes: 294,
          signInActivityId: 'tok-2',
          userId: 'u-9',
        },
        resourceId: '/T',
        time: '2025-06-24T03:11:09.1234560Z',
      },
      {
        category: 'ProvisioningLogs',
        operationName: 'Provisioning activity',
        resultType: 'Success',
        properties: {
          activityDateTime: '2025-06-24T03:11:10.1234560Z',
          initiatedBy: { Name: 'Provisioning Service' },
          provisioningStatusInfo: { Status: 'failure' },
        },
        resourceId: '/T',
        time: '2025-06-24T03:11:10.1234560Z',
      },
      {
        Caller: 'Portal',
        EventName: 'Retrieve ConsumerGroup',
        EventTimeString: '11/3/2025 9:06:42 AM +00:00',
        Status: 'Succeeded',
        category: 'OperationalLogs',
        resourceId: '/N',
      },
    ]
      .map((one) => JSON.stringify(one))
      .join('\n')}\n`,
    events: [
      { sourceIp: '192.0.2.7', eventAction: 'denied', eventOutcome: 'failure', 'more.target': '198.51.100.9:53' },
      { sourceIp: '192.0.2.8', urlDomain: 'www.example.com', eventOutcome: 'failure' },
      {
        sourceIp: '198.51.100.9',
        userName: 'u-9',
        credential: 'tok-2',
        httpMethod: 'GET',
        httpStatus: 403,
        eventOutcome: 'failure',
        responseBytes: 294,
      },
      { eventOutcome: 'failure', userName: 'Provisioning Service' },
      {
        instant: '2025-11-03T09:06:42Z',
        eventAction: 'Retrieve ConsumerGroup',
        eventOutcome: 'success',
        processName: 'Portal',
      },
    ],
  },
  {
    title:
      'a request to App Service as a text within, what a program wrote, a device that was cut off, names in capitals',
    text: `${[
      {
        time: '2025-06-24T03:11:07.5Z',
        EventTime: '2025-06-24T03:11:07.5Z',
        resourceId: '/SUBSCRIPTIONS/1/SITES/SHOP',
        properties: JSON.stringify({
          CsMethod: 'GET',
          CsUriStem: '/customers',
          CsUriQuery: 'page=2',
          SPort: '443',
          CIp: '198.51.100.7',
          UserAgent: 'curl/8',
          CsHost: 'shop.example.com',
          ScStatus: 403,
          CsUsername: 'kim',
          ScBytes: 1234,
        }),
        category: 'AppServiceHTTPLogs',
        EventIpAddress: '10.0.0.14',
      },
      {
        time: '2025-06-24T03:11:08.5Z',
        resourceId: '/SUBSCRIPTIONS/1/SPRING/SHOP',
        operationName: 'Microsoft.AppPlatform/Spring/logs',
        category: 'ApplicationConsole',
        properties: { Log: 'INFO 1 --- [main] started', Stream: 'stdout', AppName: 'shop' },
      },
      {
        time: '2025-06-24T03:11:09.5Z',
        resourceId: '/SUBSCRIPTIONS/1/IOTHUBS/SHOP',
        operationName: 'deviceDisconnect',
        category: 'Connections',
        resultType: '404104',
        properties: { deviceId: 'd-1', statusCode: '404' },
      },
      {
        Category: 'ServicePrincipalSignInLogs',
        CreatedDateTime: '2025-06-24T03:11:10.5Z',
        OperationName: 'Sign-in activity',
        TenantId: 't-1',
      },
    ]
      .map((one) => JSON.stringify(one))
      .join('\n')}\n`,
    events: [
      {
        instant: '2025-06-24T03:11:07.500Z',
        sourceIp: '198.51.100.7',
        userName: 'kim',
        httpMethod: 'GET',
        urlPath: '/customers',
        urlQuery: 'page=2',
        urlDomain: 'shop.example.com',
        httpStatus: 403,
        eventOutcome: 'failure',
        responseBytes: 1234,
        userAgent: 'curl/8',
        'more.EventIpAddress': '10.0.0.14',
        'more.category': 'AppServiceHTTPLogs',
      },
      { message: 'INFO 1 --- [main] started', eventProvider: 'ApplicationConsole' },
      { httpStatus: 404, eventOutcome: 'failure', eventAction: 'deviceDisconnect' },
      {
        instant: '2025-06-24T03:11:10.500Z',
        eventAction: 'Sign-in activity',
        eventProvider: 'ServicePrincipalSignInLogs',
      },
    ],
  },
  {
    title: 'who read from an event hub, and by which key',
    text: `${JSON.stringify({
      ActivityId: '31ed',
      ActivityName: 'ConnectionOpen',
      ResourceId: '/SUBSCRIPTIONS/1/NAMESPACES/NS',
      time: '6/24/2025 3:11:08 AM +00:00',
      Status: 'Failure',
      Protocol: 'AMQP',
      AuthType: 'SAS',
      AuthKey: 'reader',
      NetworkType: 'Public',
      ClientIp: '198.51.100.7',
      Count: 1,
      Category: 'RuntimeAuditLogs',
      category: 'RuntimeAuditLogs',
      resourceId: '/SUBSCRIPTIONS/1/NAMESPACES/NS',
    })}\n`,
    events: [
      {
        instant: '2025-06-24T03:11:08Z',
        sourceIp: '198.51.100.7',
        userName: 'reader',
        eventAction: 'ConnectionOpen',
        eventOutcome: 'failure',
        eventProvider: 'RuntimeAuditLogs',
      },
    ],
  },
];
