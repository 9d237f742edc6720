import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = resolve(import.meta.dirname, 'validate.mjs');
const log = [
  '192.0.2.7 - kim [24/Jun/2025:03:11:07 +0900] "GET /customers/7?page=2 HTTP/1.1" 200 512 "-" "curl/8.0"',
  'torn off here',
  '192.0.2.8 - - [24/Jun/2025:03:11:08 +0900] "GET / HTTP/1.1" 404 0 "-" "curl/8.0"',
  '',
].join('\n');
const truth = {
  file: 'web-access/small.log',
  format: 'web-access',
  lines: 3,
  events: 2,
  rejects: 1,
  reject_lines: [2],
  first_ts: '2025-06-23T18:11:07.000Z',
  last_ts: '2025-06-23T18:11:08.000Z',
  distinct_src_ip: 2,
  status_counts: { '200': 1, '404': 1 },
  sample: [
    {
      line: 1,
      ts: '2025-06-23T18:11:07.000Z',
      src_ip: '192.0.2.7',
      user: 'kim',
      action: null,
      method: 'GET',
      url: '/customers/7?page=2',
      status: 200,
    },
  ],
};
const elsewhere = { ...truth, file: 'tapes/reel.log', format: 'tapes', lines: 0, events: 0, sample: [] };

describe('the validation report', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dwell-truth-'));
    mkdirSync(join(folder, 'web-access'));
    writeFileSync(join(folder, 'web-access', 'small.log'), log);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const validate = (rows: unknown[], ...options: string[]) => {
    writeFileSync(join(folder, 'truth.json'), JSON.stringify(rows));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder, ...options], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('agrees with a truth that is right, and counts by format, also what no format reads', () => {
    const { status, stdout, stderr } = validate([truth, elsewhere], '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const report = JSON.parse(stdout);
    expect(report.assertions.filter((one: { verdict: string }) => one.verdict !== 'agrees')).toEqual([]);
    expect(report.assertions.length).toBeGreaterThan(14);
    expect(report.formats).toEqual([
      expect.objectContaining({
        format: 'web-access',
        files: 1,
        lines: 3,
        parsed: 2,
        rejected: 1,
        falseRejects: 0,
        falseParses: 0,
      }),
      expect.objectContaining({ format: 'tapes', files: 1, lines: 0, assertions: 1 }),
    ]);
  });

  const line = truth.sample[0];
  const wrong = {
    ...truth,
    sha256: '0'.repeat(64),
    lines: 4,
    events: 3,
    rejects: 0,
    reject_lines: [3],
    first_ts: '2025-06-23T18:11:06.000Z',
    last_ts: '2025-06-23T18:11:09.000Z',
    distinct_src_ip: 3,
    status_counts: { '200': 2 },
    sample: [
      { ...line, url: '/customers/8?page=2', user: 'lee', status: 500 },
      { ...line, line: 2 },
    ],
  };
  it('shows every kind of difference in every form, and ends with 1', () => {
    const json = validate([wrong], '--json');
    const differing = JSON.parse(json.stdout).assertions.filter(
      (one: { verdict: string }) => one.verdict === 'differs',
    );
    expect(json.status).toBe(1);
    expect(differing.map((one: { assertion: string }) => one.assertion)).toEqual([
      'sha256',
      'lines',
      'events',
      'rejects',
      'first instant',
      'last instant',
      'rejected lines',
      'distinct source addresses',
      'events per status',
      'line 1: user',
      'line 1: url',
      'line 1: status',
      'line 2: event',
    ]);
    for (const form of [[], ['--markdown']]) {
      const { status, stdout } = validate([{ ...truth, events: 3 }], ...form);
      expect(status).toBe(1);
      expect(stdout).toMatch(
        /Differs, unexplained[\s\S]*evidence\.import[ |]+events[ |]+web-access\/small\.log[ |]+3[ |]+2/,
      );
    }
  });

  it('is a difference when a file that has events cannot be imported', () => {
    const { status, stdout } = validate([{ ...truth, file: 'web-access/absent.log' }]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/outcome +web-access\/absent\.log +imported +refused: file-missing/);
  });
});
