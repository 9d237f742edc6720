/** Columns of advanced hunting, which its stream of events has as names. @source Microsoft Defender XDR, "Advanced hunting schema" */
export const defenderColumns = {
  // What came from afar; the address of the device itself stays in LocalIP.
  sourceIp: ['IPAddress', 'RequestSourceIP', 'RemoteIP', 'Remote IP', 'SenderIPv4', 'SenderIPv6'],
  userName: [
    'AccountUpn',
    'AccountName',
    'Account Name',
    'InitiatingProcessAccountUpn',
    'InitiatingProcessAccountName',
    'Initiating Process Account Name',
    'SenderFromAddress',
  ],
  eventAction: ['ActionType', 'Action Type', 'EmailAction'],
  hostName: ['DeviceName', 'Computer Name'],
  processName: ['InitiatingProcessFileName', 'Initiating Process File Name', 'FileName'],
  urlPath: ['RemoteUrl', 'Url', 'FolderPath', 'Folder Path'],
  message: ['ProcessCommandLine', 'Process Command Line', 'InitiatingProcessCommandLine', 'Subject'],
  eventProvider: ['Application', 'Workload'],
  userAgent: ['UserAgent'],
};

/** How it ended, by what was done. */
export const defenderOutcomes = [
  { key: 'ActionType', equals: 'LogonSuccess', outcome: 'success' },
  { key: 'ActionType', equals: 'LogonFailed', outcome: 'failure' },
  { key: 'ActionType', equals: 'ConnectionSuccess', outcome: 'success' },
  { key: 'ActionType', equals: 'ConnectionFailed', outcome: 'failure' },
] as const;
