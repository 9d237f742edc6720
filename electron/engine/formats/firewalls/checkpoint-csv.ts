import type { TableFormat } from '../format.ts';

export default {
  id: 'checkpoint-csv',
  version: 2,
  kind: 'table',
  title: 'Check Point as a table (SmartConsole, SmartView Tracker, fwm logexport)',
  source:
    'Check Point, "Logging and Monitoring Administration Guide", exporting views; sk144192, "Log Fields Description"; fwm logexport',
  specificity: 0.985,
  mappable: false,
  delimiters: [',', ';'],
  claims: [
    ['num', 'date', 'time', 'orig', 'type', 'action'],
    ['Number', 'Date', 'Time', 'Interface', 'Origin', 'Action'],
    ['Time', 'Origin', 'Source', 'Destination', 'Action', 'Blade'],
    ['Time', 'Origin', 'Source', 'Destination', 'Action', 'Access Rule Name'],
  ],
  time: ['Date + Time', 'date + time', 'Time', 'time'],
  fields: {
    sourceIp: ['Source', 'src', 'Source Address'],
    userName: ['Source User Name', 'User', 'user', 'src_user_name', 'Administrator'],
    hostName: ['Origin', 'orig'],
    eventAction: ['Action', 'action'],
    eventProvider: ['Blade', 'Product', 'product'],
    urlPath: ['Resource', 'resource'],
    message: ['Description', 'Information', 'message_info', 'sys_message:', 'log_sys_message'],
  },
  outcomes: ['Action', 'action'].flatMap((key) => [
    ...['Accept', 'accept', 'Allow', 'allow', 'Log In', 'authorize', 'Decrypt', 'decrypt', 'Encrypt', 'encrypt'].map(
      (equals) => ({
        key,
        equals,
        outcome: 'success' as const,
      }),
    ),
    ...['Drop', 'drop', 'Reject', 'reject', 'Block', 'block', 'Prevent', 'prevent', 'Failed Log In', 'deauthorize'].map(
      (equals) => ({
        key,
        equals,
        outcome: 'failure' as const,
      }),
    ),
  ]),
  samples: [
    {
      title: 'SmartConsole',
      text: [
        'Time,Origin,Source,Source User Name,Destination,Service,Access Rule Name,Action,Blade,Description',
        '2025-06-24T03:11:07Z,gw-1,198.51.100.7,kim (kim),192.0.2.4,https (TCP/443),Web,Accept,Firewall,https Traffic Accepted',
        '2025-06-24T03:11:09Z,gw-1,198.51.100.8,,192.0.2.4,telnet (TCP/23),Cleanup,Drop,Firewall,telnet Traffic Dropped',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim (kim)',
          hostName: 'gw-1',
          eventAction: 'Accept',
          eventOutcome: 'success',
          eventProvider: 'Firewall',
          'more.Service': 'https (TCP/443)',
        },
        { eventAction: 'Drop', eventOutcome: 'failure' },
      ],
    },
    {
      title: 'SmartView Tracker',
      text: [
        '"Number","Date","Time","Interface","Origin","Type","Action","Service","Source Port","Source","Destination","Protocol","Rule","User","Information","Product"',
        '"1","24Jun2025","3:11:07","eth0","gw-1","Log","Accept","https","51234","198.51.100.7","192.0.2.4","tcp","3","kim","","Security Gateway/Management"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          hostName: 'gw-1',
          eventOutcome: 'success',
          eventProvider: 'Security Gateway/Management',
        },
      ],
    },
    {
      title: 'fwm logexport',
      text: [
        'num;date;time;orig;type;action;alert;i/f_name;i/f_dir;product;rule;src;dst;proto;service;s_port;user',
        '0;24Jun2025; 3:11:07;192.0.2.1;log;drop;;eth0;inbound;VPN-1 & FireWall-1;9;198.51.100.8;192.0.2.4;tcp;23;51235;',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.8', hostName: '192.0.2.1', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies TableFormat;
