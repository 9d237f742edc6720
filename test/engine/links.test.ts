import { describe, expect, it } from 'vitest';
import { accessLine, caseInHand } from './case-in-hand.ts';

describe('links', () => {
  it('tie addresses by the print of the program that begins their encrypted connections', async () => {
    const hand = await caseInHand();
    const begun = (second: number, from: string, hash: string) =>
      `${JSON.stringify({ timestamp: `2025-03-01T10:00:0${second}.000000+0900`, event_type: 'tls', src_ip: from, dest_ip: '192.0.2.1', proto: 'TCP', tls: { sni: 'shop.example', ja3: { hash } } })}\n`;
    const [same, other] = ['d92325c876e7279f4eb8c62415e3a6b7', '3f1ea03f5822e8021b60cc3e4b233181'];
    await hand.add(
      'eve.json',
      begun(1, '203.0.113.7', same) +
        begun(2, '198.51.100.9', same) +
        begun(3, '198.51.100.9', same) +
        begun(4, '192.0.2.77', other),
    );
    const graph = await hand.ask('links.graph', { node: `device:tls.ja3.hash:${same}` });
    expect(graph.edges.map(({ kind, from, count }) => [kind, from, count]).sort()).toEqual([
      ['ran', 'address:198.51.100.9', 2],
      ['ran', 'address:203.0.113.7', 1],
    ]);
    const print = graph.nodes.find(({ kind }) => kind === 'device');
    expect((await hand.ask('timeline.page', { filter: print?.filter ?? '' })).total).toBe(3);
    expect((await hand.ask('links.find', { text: 'd92325c8' })).nodes.map(({ id }) => id)).toEqual([print?.id]);
    await hand.ask('case.close', {});
  });
});

describe('what was touched', () => {
  it('is the object where a cloud log names it, and the container it lies in', async () => {
    const hand = await caseInHand('UTC');
    const call = (eventName: string, key?: string) =>
      `${JSON.stringify({
        eventVersion: '1.08',
        eventTime: '2025-03-01T10:00:00Z',
        eventSource: 's3.amazonaws.com',
        eventName,
        awsRegion: 'us-east-1',
        sourceIPAddress: '203.0.113.7',
        userIdentity: { type: 'IAMUser', userName: 'kim', accessKeyId: 'AKIAEXAMPLE000000001' },
        requestParameters: { bucketName: 'customers', ...(key && { key }) },
      })}\n`;
    await hand.add('trail.json', call('ListObjects') + call('GetObject', 'export/all.csv'));
    const { edges } = await hand.ask('links.graph', { node: 'account:kim' });
    const touched = edges.filter(({ from, kind }) => from === 'account:kim' && kind === 'touched');
    expect(touched.map(({ to, count }) => [to, count])).toEqual([
      ['data:customers', 2],
      ['data:customers/export/all.csv', 1],
    ]);
    await hand.ask('case.close', {});
  });
});

describe('hypotheses', () => {
  it('keep what speaks for and against them with its events, and every change of how they stand', async () => {
    const hand = await caseInHand();
    const evidence = await hand.add('a.log', accessLine({ user: 'hana', time: '01/Apr/2025:00:00:00 +0900' }));
    const posed = await hand.ask('hypotheses.pose', {
      question: 'Was it the load test?',
      for: [{ text: 'the address is ours', events: [{ evidence, byteOffset: 0 }] }],
      innocent: [{ kind: 'load-test' }],
      missing: ['the schedule of tests'],
    });
    expect(posed).toMatchObject({ state: 'open', innocent: [{ state: 'not-looked-into' }] });
    expect(posed.for[0]?.rows[0]?.userName).toBe('hana');
    await hand.ask('hypotheses.edit', { id: posed.id, against: [{ text: 'no test ran that night' }] });
    await hand.ask('hypotheses.decide', { id: posed.id, state: 'weakened', reason: 'no test ran' });
    const { hypotheses } = await hand.ask('hypotheses.list', {});
    expect(hypotheses).toMatchObject([
      {
        state: 'weakened',
        edited: 1,
        for: [{ text: 'the address is ours' }],
        against: [{ text: 'no test ran that night' }],
        history: [{ state: 'weakened' }],
      },
    ]);
    await hand.ask('hypotheses.withdraw', { id: posed.id });
    expect((await hand.ask('hypotheses.list', {})).hypotheses).toEqual([]);
    await expect(hand.ask('hypotheses.decide', { id: posed.id, state: 'open', reason: 'x' })).rejects.toThrow(
      'hypothesis-missing',
    );
  });
});
