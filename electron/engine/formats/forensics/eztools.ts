import type { TableFormat } from '../format.ts';

export default {
  id: 'eztools',
  version: 2,
  kind: 'table',
  title:
    'Traces of use on Windows as the tools of KAPE write them (shortcuts, jump lists, prefetch, Amcache, ShimCache, registry, shellbags, recycle bin, SRUM, SUM)',
  source:
    'E. Zimmerman, LECmd, JLECmd, PECmd, AmcacheParser, AppCompatCacheParser, RECmd, SBECmd, RBCmd, SrumECmd, SumECmd, CSV output',
  specificity: 0.985,
  mappable: true,
  zone: 'UTC',
  delimiters: [','],
  absent: ['NA', 'N/A'],
  claims: [
    ['SourceFile', 'SourceModified', 'TargetModified', 'LocalPath', 'MachineID'],
    ['AppIdDescription', 'EntryNumber', 'LastModified', 'Path'],
    ['AppIdDescription', 'TargetIDAbsolutePath'],
    ['ExecutableName', 'RunCount', 'LastRun'],
    ['RunTime', 'ExecutableName'],
    ['FileKeyLastWriteTimestamp', 'FullPath'],
    ['CacheEntryPosition', 'LastModifiedTimeUTC'],
    ['HivePath', 'KeyPath', 'ValueName', 'LastWriteTimestamp'],
    ['BagPath', 'AbsolutePath', 'LastWriteTime'],
    ['SourceName', 'FileName', 'DeletedOn'],
    ['ExeInfo', 'Sid', 'Timestamp'],
    ['AuthenticatedUserName', 'TotalAccesses', 'LastAccess'],
    ['AuthenticatedUserName', 'Date', 'Count'],
  ],
  // One event a row, when the thing was last used; the other times stand beside it.
  time: [
    ...['LastRun', 'RunTime', 'FileKeyLastWriteTimestamp', 'LastModifiedTimeUTC', 'LastWriteTimestamp', 'DeletedOn'],
    ...['LastAccess', 'Timestamp', 'LastInteracted', 'LastModified', 'LastWriteTime', 'SourceModified', 'Date'],
  ],
  fields: {
    sourceIp: ['IpAddress'],
    userName: ['UserName', 'AuthenticatedUserName'],
    hostName: ['MachineID', 'Hostname'],
    processName: ['ExecutableName', 'ExeInfo'],
    urlPath: ['LocalPath', 'Path', 'FullPath', 'AbsolutePath', 'FileName', 'KeyPath', 'TargetIDAbsolutePath'],
    message: ['Arguments', 'ValueData', 'RoleDescription'],
    eventProvider: ['ApplicationName', 'AppIdDescription'],
  },
  samples: [
    {
      title: 'a program run by prefetch',
      text: [
        'Note,SourceFilename,SourceCreated,SourceModified,SourceAccessed,ExecutableName,Hash,Size,Version,RunCount,LastRun,PreviousRun0',
        ',C:\\Windows\\prefetch\\CURL.EXE-1.pf,2025-06-20 01:00:00,2025-06-24 03:11:17,2025-06-24 03:11:18,CURL.EXE,1A2B,1234,Windows 10,3,2025-06-24 03:11:07,2025-06-23 03:11:06',
        '',
      ].join('\n'),
      events: [{ instant: '2025-06-24T03:11:07Z', processName: 'CURL.EXE', 'more.RunCount': '3' }],
    },
    {
      title: 'a folder on a share by shellbags, a file thrown away',
      text: [
        'BagPath,Slot,NodeSlot,MRUPosition,AbsolutePath,ShellType,Value,CreatedOn,ModifiedOn,AccessedOn,LastWriteTime,FirstInteracted,LastInteracted',
        'BagMRU,1,2,0,Desktop\\Share,Directory,Share,2025-06-20 01:00:00,2025-06-21 01:00:00,2025-06-24 03:00:00,2025-06-24 03:11:07,2025-06-24 03:11:07,2025-06-24 03:12:07',
        '',
      ].join('\n'),
      events: [{ instant: '2025-06-24T03:12:07Z', urlPath: 'Desktop\\Share' }],
    },
    {
      title: 'who came to a server, by its role',
      text: [
        'RoleGuid,RoleDescription,AuthenticatedUserName,TotalAccesses,InsertDate,LastAccess,IpAddress,ClientName',
        '10a9226f,File Server,SHOP\\kim,7,2025-06-20 01:00:00,2025-06-24 03:11:07,198.51.100.7,',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'SHOP\\kim',
          sourceIp: '198.51.100.7',
          message: 'File Server',
          'more.TotalAccesses': '7',
        },
      ],
    },
  ],
} satisfies TableFormat;
