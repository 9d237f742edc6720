import type { LineFormat } from '../format.ts';

export default {
  id: 'windows-pca',
  version: 1,
  kind: 'lines',
  title: 'Programs started on Windows 11 (PcaAppLaunchDic.txt, PcaGeneralDb0.txt)',
  source: 'Windows 11 Program Compatibility Assistant, C:\\Windows\\appcompat\\pca; Plaso, text_plugins/windows_pca.py',
  specificity: 0.985,
  mappable: false,
  // The assistant writes both files in UTC.
  zone: 'UTC',
  rejectReason: 'No path of a program with a time behind a bar, and no entry of the general database.',
  layouts: [
    {
      layout: '%{iso}|%{run}|%{processName}|%{description}|%{vendor}|%{version}|%{program}|%{message}',
      action: 'program-ended',
    },
    { layout: '%{drive}:\\%{path}|%{iso}', action: 'program-started' },
    { layout: '\\\\%{share}|%{iso}', action: 'program-started' },
  ],
  uses: {
    iso: { time: 'iso' },
    run: { more: 'run', oneOf: ['0', '1', '2', '3', '4', '5', '6', '7'] },
    program: { more: 'programId', word: true },
    drive: { more: 'drive', oneOf: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'] },
    path: { field: 'processName' },
    share: { field: 'processName' },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'a program started, one that ended badly',
      text: 'D:\\tools\\sync.exe|2025-06-24 03:11:07.123\r\n2025-06-24 03:11:08.548|2|%programfiles%\\sync\\sync.exe|sync|sync.example|11.20|0006179|Abnormal process exit with code 0x2\r\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          processName: 'tools\\sync.exe',
          'more.drive': 'D',
          eventAction: 'program-started',
        },
        {
          instant: '2025-06-24T03:11:08.548Z',
          processName: '%programfiles%\\sync\\sync.exe',
          eventAction: 'program-ended',
        },
      ],
    },
  ],
} satisfies LineFormat;
