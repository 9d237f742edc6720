import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseInHand, caseInHand } from './case-in-hand.ts';

interface Answers {
  forgedTokens: { jti: string[]; kid: string; cannotBeTold: string[] };
  unrecordedButGenuineTokens: string[];
  departedDeveloper: {
    account: string;
    accessKey: string;
    address: string;
    events: { file: string; byteOffset: number }[];
  };
  aliveAfterOwnerLeft: string[];
  gaps: { issuer: string[] };
}
const answers = JSON.parse(readFileSync(resolve(import.meta.dirname, '../sample/answers.json'), 'utf8')) as Answers;

/** One case for all: what each test states it takes back. */
describe('who, in the sample case', () => {
  let hand: CaseInHand;
  const names = new Map<number, string>();

  beforeAll(async () => {
    hand = await caseInHand();
    hand.session.settings.resources = resolve(import.meta.dirname, '../../resources');
    await hand.ask('case.sample', {});
    await hand.ask('case.fillSample', { job: 'fill' });
    for (const { id, name } of (await hand.ask('evidence.list', {})).evidence) names.set(id, name);
  });
  afterAll(() => hand.ask('case.close', {}));

  const leads = async () => (await hand.ask('leads.list', { limit: 1000 })).leads;
  it('comes with its roster and its list of keys, as a newcomer opens it', async () => {
    const { people } = await hand.ask('roster.list', {});
    expect(people).toHaveLength(27);
    expect(people.find(({ name }) => name.startsWith('Dokgo'))?.lastDay).toMatchObject({ precision: 'day' });
    const { entries } = await hand.ask('custody.list', { kind: 'credentials.imported' });
    expect(entries.map(({ body }) => body.name)).toEqual(['credentials.csv']);
  });

  const placeOf = (row: { evidence: number; byteOffset: number }) => `${names.get(row.evidence)}:${row.byteOffset}`;

  it('tells the forged tokens one by one, and of which it cannot be told', async () => {
    const { tokens, coverage, total, cannot } = await hand.ask('credentials.neverIssued', { limit: 5000 });
    const never = tokens.filter(({ verdict }) => verdict === 'never-issued').map(({ id }) => id);
    const unsure = tokens.filter(({ verdict }) => verdict === 'cannot-be-told').map(({ id }) => id);
    const { jti, cannotBeTold, kid } = answers.forgedTokens;
    expect(never.sort()).toEqual(jti.filter((id) => !cannotBeTold.includes(id)).sort());
    expect(unsure.sort()).toEqual([...cannotBeTold, ...answers.unrecordedButGenuineTokens].sort());
    expect(total).toBe(never.length + unsure.length);
    expect(coverage.missingDays).toEqual(answers.gaps.issuer);
    expect(cannot).toBeNull();
    expect(new Set(tokens.filter(({ verdict }) => verdict === 'never-issued').map(({ keyId }) => keyId))).toEqual(
      new Set([kid]),
    );
  });

  it('tells which keys outlived their owner, used or not', async () => {
    const { credentials } = await hand.ask('credentials.list', { mark: 'alive-after-owner-left' });
    expect(credentials.map(({ id }) => id).sort()).toEqual([...answers.aliveAfterOwnerLeft].sort());
    expect(credentials.find(({ uses }) => uses === 0)?.owner?.person?.name).toMatch(/Seomun Haesol/);
  });

  it('puts the departed developer’s key first, with every planted event and nothing else', async () => {
    const [first] = await leads();
    expect(first?.subject).toMatchObject({ kind: 'credential', id: answers.departedDeveloper.accessKey });
    expect(first?.person?.name).toMatch(/Dokgo Yeoul/);
    const { rows, total } = await hand.ask('leads.events', { id: first?.id ?? '', limit: 1000 });
    expect(rows.map(placeOf).sort()).toEqual(
      answers.departedDeveloper.events.map(({ file, byteOffset }) => `${file}:${byteOffset}`).sort(),
    );
    expect(total).toBe(first?.events);
    expect(first?.why).toContain(answers.departedDeveloper.address);
    expect(first?.innocent.length).toBeGreaterThan(0);
    expect(first?.decides.length).toBeGreaterThan(0);
  });

  it('puts no decoy above what was planted', async () => {
    const all = await leads();
    const decoy = all.findIndex(({ subject }) =>
      /^(cs\d\d|svc-partner-bora|svc-loadtest|.*ExampleBot.*|HaneulDesk.*)/.test(subject.id),
    );
    const planted = all.flatMap(({ subject }, at) =>
      [answers.departedDeveloper.accessKey, answers.departedDeveloper.address, 'svc-cs-console'].includes(subject.id)
        ? [at]
        : [],
    );
    expect(decoy).toBeGreaterThan(Math.max(...planted));
  });

  it('shows every score as the sum of its parts, and other weights give another order', async () => {
    for (const lead of await leads()) {
      expect(`${lead.why} ${lead.baseline?.sentence ?? ''}`, lead.id).not.toMatch(/{{|undefined|null|NaN|\[object/);
      const sum = lead.parts.reduce((total, { points }) => total + points, 0);
      expect(lead.score).toBeCloseTo(sum, 5);
      expect(lead.parts.filter(({ own }) => own)).toHaveLength(1);
    }
    const only = Object.fromEntries((await hand.ask('leads.list', {})).rules.map(({ rule }) => [rule, 0]));
    const { leads: other } = await hand.ask('leads.list', {
      weights: { rules: { ...only, 'many-records': 100 }, support: 0 },
    });
    expect(other[0]?.subject.id).toBe('svc-loadtest');
    expect((await leads())[0]?.subject.id).toBe(answers.departedDeveloper.accessKey);
  });

  it('cites for every lead events that its own filter shows', async () => {
    for (const lead of await leads()) {
      if (lead.events === 0) continue;
      const page = await hand.ask('timeline.page', { filter: lead.filter ?? '', limit: 5 });
      expect(page.rows.slice(0, lead.proof.length).map(placeOf), lead.id).toEqual(lead.proof.map(placeOf));
    }
  });

  it('ties the person to the data by sentences of which each logged one opens its lines', async () => {
    const path = await hand.ask('links.path', {
      from: 'Dokgo Yeoul (독고여울)',
      to: 'data:/api/customers/{n}/delivery-addresses',
    });
    expect(path.found).toBe(true);
    expect(path.steps.map(({ to }) => to.id)).toContain(`address:${answers.departedDeveloper.address}`);
    for (const { edge, sentence } of path.steps) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      if (edge.confidence === 'stated') expect(sentence).toContain('states');
      else expect(edge.proof.length).toBeGreaterThan(0);
      for (const ref of edge.proof) {
        const { original, row } = await hand.ask('timeline.event', ref);
        expect(original.state).toBe('same');
        expect([row.sourceIp, row.userName, row.credential]).toContain(
          [path.steps[1]?.from.label, path.steps[1]?.to.label, path.steps[2]?.from.label].find((name) =>
            [row.sourceIp, row.userName, row.credential].includes(name ?? ''),
          ),
        );
      }
    }
    expect(path.steps.at(-1)?.to.label).toBe('/api/customers/{n}/delivery-addresses');
  });

  it('goes round what is hidden, and says when nothing ties two things', async () => {
    const around = await hand.ask('links.path', {
      from: 'person:1',
      to: 'data:/api/customers/{n}/delivery-addresses',
      hide: ['address'],
    });
    expect(around.steps.map(({ edge }) => edge.kind)).toEqual(['owner-of', 'signed', 'used', 'touched']);
    const none = await hand.ask('links.path', { from: 'account:cs01', to: 'credential:AKIAHANEULDEMO000002' });
    expect(none).toMatchObject({ found: false, steps: [] });
    await expect(hand.ask('links.path', { from: 'nobody', to: 'cs01' })).rejects.toThrow('node-missing');
  });

  it('draws the graph around a node within its limit, by kinds, by stretch of time and by network', async () => {
    const whole = await hand.ask('links.graph', { node: 'account:svc-cs-console', hops: 2, limit: 2000 });
    const ids = new Set(whole.nodes.map(({ id }) => id));
    expect(whole.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    expect(whole.nodes.length).toBe(whole.total);
    const few = await hand.ask('links.graph', { node: 'account:svc-cs-console', hops: 2, limit: 50 });
    expect(few.nodes).toHaveLength(50);
    expect(few.total).toBeGreaterThan(50);
    const drawnTogether = await hand.ask('links.graph', {
      node: 'account:svc-cs-console',
      limit: 2000,
      collapse: 'network',
    });
    expect(drawnTogether.nodes.filter(({ kind }) => kind === 'address')).toEqual([]);
    const [first] = drawnTogether.nodes.filter(({ kind }) => kind === 'network').sort((a, b) => b.members - a.members);
    expect(first).toMatchObject({ id: 'network:203.0.113.0/24' });
    const actors = await hand.ask('links.graph', { node: 'account:svc-cs-console', limit: 2000, collapse: 'actor' });
    const [biggest] = actors.nodes.filter(({ kind }) => kind === 'actor').sort((a, b) => b.members - a.members);
    expect(biggest?.members).toBeGreaterThan(100);
    const around = await hand.ask('links.graph', { node: biggest?.id ?? '', hops: 1, limit: 2000 });
    expect(around.start).toBe(biggest?.id);
    expect(around.edges.filter(({ kind }) => kind === 'acts-as').length).toBeGreaterThanOrEqual(biggest?.members ?? 0);
    expect(around.edges.find(({ kind }) => kind === 'acts-as')).toMatchObject({ confidence: 'inferred', proof: [] });
    const hidden = await hand.ask('links.graph', { node: 'account:svc-cs-console', hide: ['credential', 'device'] });
    expect(new Set(hidden.nodes.map(({ kind }) => kind))).toEqual(new Set(['account', 'address', 'data']));
    const january = await hand.ask('links.graph', {
      node: 'account:svc-cs-console',
      to: Date.UTC(2025, 1, 1) * 1000,
      limit: 2000,
    });
    expect(january.nodes.filter(({ kind }) => kind === 'credential')).toHaveLength(3);
  });

  it('keeps a link drawn by hand apart from what is logged, until it is erased', async () => {
    const loosely = (to: string) => hand.ask('links.draw', { from: 'account:cs01', to, reason: 'a guess' });
    await expect(loosely('cs0')).rejects.toThrow('node-several');
    await expect(loosely('nobody at all')).rejects.toThrow('node-missing');
    const drawn = await hand.ask('links.draw', {
      from: 'account:cs01',
      to: 'cs02',
      reason: 'they share a desk',
    });
    expect(drawn).toMatchObject({ confidence: 'drawn', drawn: { reason: 'they share a desk', by: 'investigator' } });
    const path = await hand.ask('links.path', { from: 'account:cs01', to: 'account:cs02' });
    expect(path.steps).toHaveLength(1);
    expect(path.steps[0]?.sentence).toContain('drawn by hand');
    const without = await hand.ask('links.path', { from: 'account:cs01', to: 'account:cs02', drawn: false });
    expect(without.steps.some(({ edge }) => edge.confidence === 'drawn')).toBe(false);
    await hand.ask('links.erase', { entry: drawn.drawn?.entry ?? 0 });
    await expect(hand.ask('links.erase', { entry: drawn.drawn?.entry ?? 0 })).rejects.toThrow('entry-missing');
  });

  it('shows on the life chart at a glance who was outlived', async () => {
    const { rows, zone } = await hand.ask('credentials.life', {});
    expect(zone).toBe('Asia/Seoul');
    const outlived = rows.filter((row) => row.outlived).map(({ label }) => label);
    expect(outlived).toHaveLength(2);
    const [first] = rows;
    expect(first?.label).toMatch(/Dokgo Yeoul/);
    expect(first?.employment).toMatchObject({ wholeDay: true, to: Date.UTC(2024, 11, 31, 15) * 1000 });
    expect(first?.bursts.filter(({ after }) => after).reduce((sum, { events }) => sum + events, 0)).toBe(13);
    expect(rows.some(({ label, person }) => label === 'svc-cs-console' && person === null)).toBe(true);
  });

  it('keeps a decision with its reason and what the lead said then, also when the case is opened again', async () => {
    const [first] = await leads();
    const decided = await hand.ask('leads.decide', {
      id: first?.id ?? '',
      state: 'accepted',
      reason: 'the key list says so',
    });
    expect(decided).toMatchObject({
      state: 'accepted',
      decision: { reason: 'the key list says so', by: 'investigator' },
    });
    const { entries } = await hand.ask('custody.list', { kind: 'lead.decided' });
    expect(entries[0]?.body).toMatchObject({ lead: first?.id, events: 13, why: first?.why, state: 'accepted' });
    const { folder: place } = (await hand.ask('case.current', {})) ?? { folder: '' };
    await hand.ask('case.close', {});
    await hand.ask('case.open', { case: place });
    expect((await hand.ask('leads.list', { state: 'accepted' })).leads.map(({ id }) => id)).toEqual([first?.id]);
    await hand.ask('leads.decide', { id: first?.id ?? '', state: 'open', reason: 'once more' });
    expect((await hand.ask('leads.list', { state: 'accepted' })).total).toBe(0);
  });

  it('sums up the accepted leads with their arithmetic and the path, and names nobody below AMBER', async () => {
    const [first] = await leads();
    await hand.ask('leads.decide', {
      id: first?.id ?? '',
      state: 'accepted',
      reason: 'Dokgo Yeoul kept dokgo.yeoul’s key',
    });
    const named = await hand.ask('report.export', { job: 'r', as: 'html' });
    const section = (body: string) =>
      body.slice(body.indexOf('class="who"'), body.indexOf('</section>', body.indexOf('class="who"')));
    expect(section(named.body)).toContain('Dokgo Yeoul (독고여울)');
    expect(section(named.body)).toContain(
      `score ${first?.score.toFixed(1)} = ${first?.parts.map(({ points }) => points.toFixed(1)).join(' + ')}`,
    );
    expect(section(named.body)).toContain('/api/customers/{n}/delivery-addresses');
    expect(section(named.body)).toContain('<svg class="life"');
    expect((await hand.ask('report.export', { job: 'r', as: 'html' })).sha256).toBe(named.sha256);

    const json = JSON.parse((await hand.ask('report.export', { job: 'r', as: 'json' })).body);
    expect(json.who.accepted[0]).toMatchObject({ events: { value: 13 }, decision: { by: 'investigator' } });

    const korean = await hand.ask('report.export', { job: 'r', as: 'html', language: 'ko' });
    expect(section(korean.body)).toContain('소유자 퇴사 후 사용된 자격 증명');
    expect(section(korean.body)).toMatch(/주소 203\.0\.113\.77/);
    expect(section(korean.body)).not.toMatch(/Strength|The last day/);

    const [row] = (await hand.ask('timeline.page', { filter: 'userName:dokgo.yeoul', limit: 1 })).rows;
    await hand.ask('notes.attach', {
      event: { evidence: row?.evidence ?? 0, byteOffset: row?.byteOffset ?? 0 },
      text: '독고여울은 2024년 말에 퇴사했다 (DOKGO.YEOUL, HM-NB-101). Annual review.',
    });
    await hand.ask('incident.enter', {
      title: 'Dokgo Yeoul gives notice',
      phase: 'preparation',
      instant: Date.UTC(2024, 11, 2) * 1000,
      precision: 'day',
      source: 'Seomun Haesol, by telephone',
    });
    const posed = await hand.ask('hypotheses.pose', {
      question: 'Did seomun.haesol, haesol@shop.example, lend the key?',
      for: [{ text: 'One login.', events: [{ evidence: row?.evidence ?? 0, byteOffset: row?.byteOffset ?? 0 }] }],
    });
    const cited = JSON.parse((await hand.ask('report.export', { job: 'r', as: 'json' })).body);
    const [point] = cited.who.hypotheses[0].for;
    expect(cited.citations[point.citation - 1]).toMatchObject({
      places: [{ line: row?.line }],
      journal: [{ seq: posed.id }],
    });
    await hand.ask('case.change', { tlp: 'TLP:GREEN' });
    for (const as of ['html', 'json', 'csv'] as const) {
      const { body } = await hand.ask('report.export', { job: 'r', as });
      expect(body).toContain('developer (person 1)');
      for (const name of ['dokgo', '독고여울', 'seomun', 'haesol', '서문해솔', 'hm-nb-101']) {
        expect(body.toLowerCase(), `${as}: ${name}`).not.toContain(name);
      }
      if (as === 'csv') continue;
      expect(body).toContain('Annual review.');
      expect(body).toContain('(mailbox)@shop.example');
      expect(body).toContain('/api/partner/');
    }
    await hand.ask('case.change', { tlp: 'TLP:AMBER+STRICT' });
    await hand.ask('leads.decide', { id: first?.id ?? '', state: 'open', reason: 'taken back' });
  });
});
