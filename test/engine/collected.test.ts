import { describe, expect, it } from 'vitest';
import { formatOf } from '../../electron/engine/import/formats.ts';
import { createReader } from '../../electron/engine/import/readers/reader.ts';
import { collectingSink } from './collecting-sink.ts';

describe('a file of several devices', () => {
  it('gives each event to its own line, also where a device may go on in the next', () => {
    const format = formatOf('syslog-collector');
    if (!format) throw new Error('No such format.');
    const sink = collectingSink();
    const reader = createReader(format, { zone: 'UTC', year: 2025, rollovers: 0, mapping: null }, sink);
    const lines = [
      'Jun 24 03:11:07 vpn1 51234 06/24/2025 03:11:07.123 SEV=5 IKE/25 RPT=37 198.51.100.7',
      'Jun 24 03:11:08 gate sshd[7]: Failed password for lee from 198.51.100.8 port 22 ssh2',
      'Jun 24 03:11:09 vpn1 51235 06/24/2025 03:11:09.000 SEV=5 IKE/25 RPT=37 198.51.100.9',
      'no line of syslog',
    ];
    reader.push(Buffer.from(`${lines.join('\n')}\n`));
    reader.end();
    const { events, rejects } = sink.collected;
    expect(events.map(({ line, sourceIp, userName }) => [line, sourceIp, userName])).toEqual([
      [1, '198.51.100.7', undefined],
      [2, '198.51.100.8', 'lee'],
      [3, '198.51.100.9', undefined],
    ]);
    expect(rejects.map(({ line }) => line)).toEqual([4]);
  });
});
