import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseInHand, withRoster } from './case-in-hand.ts';

const issued = (time: string, jti: string, sub: string) =>
  `${JSON.stringify({ time, action: 'token.issued', jti, sub, kid: 'k1' })}\n`;
const used = (time: string, jti: string, user: string) =>
  `192.0.2.9 - ${user} [${time}] "GET /a HTTP/1.1" 200 10 "-" "test" "-" "rt=0.1" "jti=${jti}" "kid=k1"\n`;

describe('tokens used and tokens issued', () => {
  const mapped = { time: 'time', fields: { eventAction: 'action', userName: 'sub', credential: 'jti' } };

  it('cannot be told apart without a log of issuing', async () => {
    const hand = await caseInHand();
    await hand.add('gate.log', used('01/Apr/2025:10:00:00 +0900', 'aaaa', 'hana'));
    const answer = await hand.ask('credentials.neverIssued', {});
    expect(answer.tokens).toEqual([]);
    expect(answer.cannot).toMatch(/cannot be told/);
    const { rules } = await hand.ask('leads.list', {});
    expect(rules.find(({ rule }) => rule === 'credential-never-issued')?.cannot).toMatch(/cannot be told/);
  });

  it('are held against each other within the days that the log of issuing covers', async () => {
    const hand = await caseInHand('UTC');
    const path = join(hand.folder, 'issuer.jsonl');
    await writeFile(
      path,
      issued('2025-04-01T10:00:00Z', 'a1', 'hana') +
        issued('2025-04-02T10:00:00Z', 'a2', 'hana') +
        issued('2025-04-04T10:00:00Z', 'a4', 'hana') +
        issued('2025-04-05T10:00:00Z', 'a5', 'hana'),
    );
    await hand.ask('evidence.import', { job: 'i', files: [{ path, format: 'json-lines', mapping: mapped }] });
    await hand.add(
      'gate.log',
      used('01/Apr/2025:10:01:00 +0000', 'a1', 'hana') +
        used('02/Apr/2025:12:00:00 +0000', 'forged', 'svc') +
        used('03/Apr/2025:12:00:00 +0000', 'unsure', 'svc') +
        used('05/Apr/2025:12:00:00 +0000', 'late', 'svc'),
    );
    const { tokens, coverage, keys } = await hand.ask('credentials.neverIssued', {});
    expect(tokens.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['forged', 'never-issued'],
      ['unsure', 'cannot-be-told'],
      ['late', 'cannot-be-told'],
    ]);
    expect(coverage).toMatchObject({ days: 5, missingDays: ['2025-04-03'], waits: 1, longestWait: 60_000_000 });
    expect(keys).toMatchObject([
      {
        ...{ keyId: 'k1', used: 4, issued: 1, neverIssued: 1, cannotBeTold: 2, uses: 4 },
        coverage: { days: 5, missingDays: ['2025-04-03'] },
      },
    ]);
  });

  it('follow the evidence as it is taken in', async () => {
    const hand = await caseInHand('UTC');
    await hand.add('gate.log', used('01/Apr/2025:10:00:30 +0000', 'a1', 'hana'));
    expect((await hand.ask('credentials.list', { kinds: ['token'] })).credentials[0]).toMatchObject({
      issued: null,
      uses: 1,
    });
    const path = join(hand.folder, 'issuer.jsonl');
    await writeFile(path, issued('2025-04-01T10:00:00Z', 'a1', 'hana') + issued('2025-04-01T10:00:10Z', 'a2', 'hana'));
    await hand.ask('evidence.import', { job: 'i', files: [{ path, format: 'json-lines', mapping: mapped }] });
    expect(
      (await hand.ask('credentials.list', { kinds: ['token'], sort: 'id', descending: false })).credentials,
    ).toMatchObject([
      { id: 'a1', issued: { instant: Date.UTC(2025, 3, 1, 10) * 1000, event: { evidence: 2 } }, uses: 1 },
      { id: 'a2', uses: 0 },
    ]);
  });
});

describe('what a person states of a credential', () => {
  it('stands beside the evidence, and makes a key alive after its owner left', async () => {
    const hand = await withRoster();
    await hand.ask('credentials.state', {
      id: 'KEY-7',
      kind: 'api-key',
      owner: 'team (made by hana)',
      issued: '2024-01-01',
    });
    const { credentials } = await hand.ask('credentials.list', {});
    expect(credentials).toMatchObject([
      {
        id: 'KEY-7',
        uses: 0,
        owner: { person: { name: 'Kim Hana' }, source: 'stated' },
        marks: ['alive-after-owner-left'],
      },
    ]);
    await hand.ask('credentials.state', { id: 'KEY-7', kind: 'api-key', owner: 'hana', revoked: '2025-03-31' });
    expect((await hand.ask('credentials.list', {})).credentials[0]?.marks).toEqual([]);
    await expect(hand.ask('credentials.state', { id: 'K', kind: 'api-key', revoked: 'soon' })).rejects.toThrow(
      'input-wrong',
    );
  });
});
