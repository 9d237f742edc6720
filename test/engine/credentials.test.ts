import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

const issued = (time: string, jti: string, kid: string, exp?: number) =>
  `${JSON.stringify({ time, action: 'token.issued', jti, sub: 'hana', kid, exp })}\n`;
const used = (time: string, jti: string, kid: string) =>
  `192.0.2.9 - hana [${time} +0000] "GET /a HTTP/1.1" 200 10 "-" "test" "-" "rt=0.1" "jti=${jti}" "kid=${kid}"\n`;

async function addIssuer(hand: CaseInHand, name: string, text: string): Promise<void> {
  const path = join(hand.folder, name);
  await writeFile(path, text);
  const mapping = { time: 'time', fields: { eventAction: 'action', userName: 'sub', credential: 'jti' } };
  await hand.ask('evidence.import', { job: name, files: [{ path, format: 'json-lines', mapping }] });
}

const verdicts = async (hand: CaseInHand) =>
  (await hand.ask('credentials.neverIssued', {})).tokens.map(({ id, verdict }) => [id, verdict]);

describe('a log of issuing', () => {
  it('speaks of the tokens of its own keys on its own days, and of no other issuer’s', async () => {
    const hand = await caseInHand('UTC');
    const days = (from: number, to: number, kid: string) =>
      Array.from({ length: to - from + 1 }, (_, place) =>
        issued(`2025-04-0${from + place}T10:00:00Z`, `${kid}-${from + place}`, kid),
      ).join('');
    await addIssuer(hand, 'one.jsonl', days(1, 3, 'k1'));
    await addIssuer(hand, 'two.jsonl', days(2, 6, 'k2'));
    await hand.add(
      'gate.log',
      used('01/Apr/2025:10:00:05', 'k1-1', 'k1') +
        used('03/Apr/2025:09:00:00', 'one-forged', 'k1') +
        used('05/Apr/2025:09:00:00', 'one-over', 'k1') +
        used('05/Apr/2025:09:00:00', 'two-forged', 'k2') +
        used('05/Apr/2025:09:00:00', 'of-no-key', 'k3'),
    );
    expect(await verdicts(hand)).toEqual([
      ['one-forged', 'never-issued'],
      ['two-forged', 'never-issued'],
      ['of-no-key', 'cannot-be-told'],
      ['one-over', 'cannot-be-told'],
    ]);
    const { keys } = await hand.ask('credentials.neverIssued', {});
    expect(keys.map(({ keyId, coverage }) => [keyId, coverage.days])).toEqual([
      ['k1', 3],
      ['k2', 5],
      ['k3', 6],
    ]);
    await hand.ask('case.close', {});
  });

  it('says nothing of the sessions of another system, and when its tokens expire', async () => {
    const hand = await caseInHand('UTC');
    await addIssuer(
      hand,
      'issuer.jsonl',
      issued('2025-04-01T10:00:00Z', 'a1', 'k1', Date.UTC(2025, 3, 2) / 1000) +
        issued('2025-04-03T10:00:00Z', 'a2', 'k1'),
    );
    await hand.add('gate.log', used('01/Apr/2025:10:01:00', 'a1', 'k1'));
    const session = (published: string, id: string, eventType: string) =>
      `${JSON.stringify({
        actor: { alternateId: 'hana@shop.example', type: 'User' },
        authenticationContext: { externalSessionId: id },
        client: { ipAddress: '192.0.2.7' },
        eventType,
        outcome: { result: 'SUCCESS' },
        published,
        uuid: `${id}-${published}`,
      })}\n`;
    await hand.add(
      'okta.json',
      session('2025-04-01T11:00:00.000Z', 's-old', 'user.authentication.sso') +
        [1, 3, 4, 5, 6].map((one) => session('2025-04-01T12:00:00.000Z', `s-${one}`, 'user.session.start')).join('') +
        session('2025-04-01T20:00:00.000Z', 's-1', 'user.authentication.sso') +
        session('2025-04-02T12:00:00.000Z', 's-2', 'user.authentication.sso'),
    );
    expect(await hand.ask('credentials.neverIssued', {})).toMatchObject({
      tokens: [],
      unspoken: { tokens: 7, uses: 8, evidence: ['okta.json'] },
    });
    const { credentials } = await hand.ask('credentials.list', { kinds: ['token', 'session'], sort: 'id' });
    const told = credentials.map(({ kind, id, marks }) => [kind, id, marks]);
    // s-old may have begun before the log does; s-2 came later than any session is known to last.
    expect(told.filter(([, id]) => !/^s-[3-6]/.test(String(id)))).toEqual([
      ['session', 's-old', []],
      ['session', 's-2', ['no-login-before']],
      ['session', 's-1', []],
      ['token', 'a2', []],
      ['token', 'a1', []],
    ]);
    expect(credentials.at(-1)?.expires).toMatchObject({ instant: Date.UTC(2025, 3, 2) * 1000, event: { evidence: 1 } });
    await hand.ask('case.close', {});
  });
});

describe('keys of a cloud account', () => {
  const call = (time: string, eventName: string, more: object, errorCode?: string) =>
    `${JSON.stringify({
      eventVersion: '1.08',
      eventTime: `2025-03-${time}Z`,
      eventSource: 'iam.amazonaws.com',
      eventName,
      awsRegion: 'ap-northeast-2',
      sourceIPAddress: '203.0.113.7',
      userIdentity: { type: 'IAMUser', userName: 'root', accessKeyId: 'ADMINKEY' },
      errorCode,
      ...more,
    })}\n`;
  const change = (time: string, status: string, accessKeyId: string, errorCode?: string) =>
    call(time, 'UpdateAccessKey', { requestParameters: { status, accessKeyId } }, errorCode);
  const create = (time: string, accessKeyId: string, userName: string) =>
    call(time, 'CreateAccessKey', { responseElements: { accessKey: { accessKeyId, userName } } });
  const use = (time: string, accessKeyId: string) =>
    call(time, 'ListBuckets', { userIdentity: { type: 'IAMUser', userName: 'duri', accessKeyId } });

  it('belong to whom they were made for, also unused, and end with what took effect and was not taken back', async () => {
    const hand = await caseInHand('UTC');
    await hand.ask('roster.import', { text: 'person,accounts,last day\nLee Duri,duri,2025-03-10\n', name: 'staff' });
    await hand.add(
      'trail.json',
      create('01T00:00:00', 'KEPT', 'duri') +
        create('01T00:00:00', 'BACK', 'duri') +
        create('01T00:00:00', 'GONE', 'duri') +
        change('05T00:00:00', 'Inactive', 'BACK') +
        change('06T00:00:00', 'Active', 'BACK') +
        change('05T00:00:00', 'Inactive', 'GONE') +
        call('09T00:00:00', 'DeleteAccessKey', { requestParameters: { accessKeyId: 'GONE' } }) +
        call('09T00:00:00', 'DeleteAccessKey', { requestParameters: { accessKeyId: 'KEPT' } }, 'AccessDenied') +
        use('07T00:00:00', 'BACK') +
        use('07T00:00:00', 'GONE') +
        call('08T00:00:00', 'AssumeRole', {
          responseElements: {
            credentials: { accessKeyId: 'TEMPORARY', expiration: 'Mar 8, 2025 1:00:00 AM' },
            assumedRoleUser: { arn: 'arn:aws:sts::1:assumed-role/deploy/duri' },
          },
        }),
    );
    const { credentials } = await hand.ask('credentials.list', {
      kinds: ['access-key'],
      sort: 'id',
      descending: false,
    });
    const at = (day: number, hour = 0) => Date.UTC(2025, 2, day, hour) * 1000;
    expect(
      credentials.map(({ id, owner, expires, revoked, uses, marks }) => [
        ...[id, owner?.account, uses, expires?.instant ?? null, revoked?.instant ?? null, marks],
      ]),
    ).toEqual([
      ['ADMINKEY', 'root', 9, null, null, []],
      ['BACK', 'duri', 1, null, null, ['alive-after-owner-left']],
      ['GONE', 'duri', 1, null, at(5), ['used-after-revocation']],
      ['KEPT', 'duri', 0, null, null, ['alive-after-owner-left']],
      ['TEMPORARY', 'arn:aws:sts::1:assumed-role/deploy/duri', 0, at(8, 1), null, []],
    ]);
    await hand.ask('case.close', {});
  });
});

describe('the first and the last event of an account', () => {
  it('are the same ones however they are counted, also among many of one time', async () => {
    const hand = await caseInHand('UTC');
    const line = (n: number) =>
      accessLine({
        ip: `192.0.2.${n % 9}`,
        user: 'hana',
        time: '24/Jun/2025:03:11:07 +0000',
        agent: `agent/${n % 50}`,
      });
    const text = (from: number, count: number) =>
      Array.from({ length: count }, (_, place) => line(from + place)).join('');
    await hand.add('one.log', text(0, 900));
    await hand.add('two.log', text(7, 800));
    const { credentials } = await hand.ask('credentials.list', {});
    const last = { evidence: 2, byteOffset: text(7, 799).length };
    expect(credentials).toMatchObject([{ id: 'hana', firstEvent: { evidence: 1, byteOffset: 0 }, lastEvent: last }]);
    const { edges } = await hand.ask('links.graph', { node: 'account:hana' });
    const program = edges.find(({ to }) => to === 'device:agent/7');
    // The eighth line of the one file, and a line of the other: the link's first and last.
    expect(program?.proof).toEqual([
      { evidence: 1, byteOffset: text(0, 7).length },
      { evidence: 2, byteOffset: text(7, 750).length },
    ]);
    await hand.ask('case.close', {});
  });
});
