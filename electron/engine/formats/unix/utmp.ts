import type { BinaryFormat } from '../format.ts';

export default {
  id: 'utmp',
  version: 1,
  kind: 'binary',
  title: 'Log-ins of Linux and macOS (wtmp, btmp, utmp, utmpx)',
  source: 'utmp(5), wtmp(5); util-linux, last(1), utmpdump(1); macOS, utmpx(5)',
  specificity: 1,
  mappable: false,
  zone: 'UTC',
  reader: 'utmp',
  states: ['sourceIp', 'userName', 'eventAction', 'eventOutcome'],
  samples: [],
} satisfies BinaryFormat;
