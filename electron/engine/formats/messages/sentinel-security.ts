import type { RecordFormat } from '../format.ts';
import { verdictsAsWritten } from './verdicts.ts';

/** The table CommonSecurityLog of Log Analytics, whether its rows were exported as JSON or as CSV. */
export const commonSecurityLog = {
  claims: [['DeviceVendor', 'DeviceProduct', 'DeviceEventClassID']],
  time: ['TimeGenerated', 'TimeGenerated [UTC]', 'StartTime', 'StartTime [UTC]'],
  fields: {
    sourceIp: ['SourceIP', 'DeviceCustomIPv6Address2', 'RemoteIP'],
    userName: ['SourceUserName', 'DestinationUserName'],
    eventAction: ['Activity', 'DeviceEventClassID'],
    eventProvider: ['DeviceProduct', 'DeviceVendor'],
    hostName: ['Computer', 'DeviceName'],
    processName: ['SourceProcessName'],
    httpMethod: ['RequestMethod'],
    urlPath: ['RequestURL'],
    userAgent: ['RequestClientApplication'],
    httpReferrer: ['RequestContext'],
    message: ['Message'],
  },
  outcomes: verdictsAsWritten(['EventOutcome', 'SimplifiedDeviceAction', 'DeviceAction']),
} satisfies Partial<RecordFormat>;
