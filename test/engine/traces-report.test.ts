import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maskedText, maskFor } from '../../electron/engine/report/mask.ts';
import { accessLine, caseInHand } from './case-in-hand.ts';

describe('where, in the summary', () => {
  it('shows addresses in full for few and as the network they lie in for many', () => {
    const texts = ['203.0.113.77', '2001:db8:1:2::3', 'ec2.example'];
    expect(texts.map(maskFor({ tlp: 'TLP:AMBER' }).address)).toEqual(texts);
    for (const tlp of ['TLP:CLEAR', 'TLP:GREEN'] as const) {
      expect(texts.map(maskFor({ tlp }).address)).toEqual(['203.0.113.0/24', '2001:db8:1::/48', '(name)']);
    }
  });

  it.each([
    ['from 203.0.113.77 to 2001:db8:1:2::3.', 'from 203.0.113.0/24 to 2001:db8:1::/48.'],
    ['GET /whois?ip=203.0.113.77&x=1', 'GET /whois?ip=203.0.113.0/24&x=1'],
    ['for="[2001:db8::5]:443", 203.0.113.7:8080', 'for="[2001:db8:0::/48]:443", 203.0.113.0/24:8080'],
    ['outside:203.0.113.5/61000 and 203.0.113.5/22', 'outside:203.0.113.0/24/61000 and 203.0.113.0/24'],
    ['::ffff:203.0.113.7, ::1', '203.0.113.0/24, 0:0:0::/48'],
    ['access_203.0.113.7.log', 'access_203.0.113.0/24.log'],
    [
      'the networks 203.0.113.64/26, 198.51.100.0/22 and 2001:db8::/32',
      'the networks 203.0.113.0/24, 198.51.100.0/22 and 2001:db8::/32',
    ],
    ['Mozilla/5.0 Chrome/120.0.0.0 Safari/537.36', 'Mozilla/5.0 Chrome/120.0.0.0 Safari/537.36'],
    [
      '2025-06-24T03:11:07.123456Z, 00:00:5e:00:53:01, 12:11:07',
      '2025-06-24T03:11:07.123456Z, 00:00:5e:00:53:01, 12:11:07',
    ],
    ['version 1.2.3.4.5 of 999.1.1.1', 'version 1.2.3.4.5 of 999.1.1.1'],
  ])('masks every address in a text: %s', (text, masked) => {
    expect(maskedText(text)).toBe(masked);
    expect(maskedText(masked)).toBe(masked);
  });

  it('draws the map and tells the actors and the date of the address data, and masks in a copy for many', async () => {
    const { ask, add, session } = await caseInHand('UTC');
    await ask('case.close', {});
    Object.assign(session.settings, { resources: join(import.meta.dirname, '../../resources') });
    await ask('case.create', { settings: { name: 'Where', zone: 'UTC', tlp: 'TLP:AMBER' } });
    const walk = Array.from({ length: 40 }, (_, step) =>
      accessLine({
        ip: step % 2 ? '133.11.0.7' : '203.0.113.9',
        time: `24/Jun/2025:03:${String(step).padStart(2, '0')}:00 +0000`,
        request: `GET /records/${500_000 + step * 3} HTTP/1.1`,
        agent: 'walker/1',
      }),
    );
    await add('access.log', walk.join(''));
    const summary = await ask('report.export', { job: 'few', as: 'html' });
    expect(summary.body).toContain('133.11.0.7');
    expect(summary.body).toContain('class="land"');
    expect(summary.body).toContain('turns in one ascending walk');
    expect(summary.body).toMatch(/by data of \d{4}-\d{2}-\d{2}/);
    const korean = await ask('report.export', { job: 'few', as: 'html', language: 'ko' });
    expect(korean.body).toContain('네트워크: RouteViews');
    expect(korean.body).not.toContain('Its publisher says');
    expect(korean.body).toContain('시간대 UTC');
    await ask('case.change', { tlp: 'TLP:CLEAR' });
    const open = await ask('report.export', { job: 'many', as: 'html' });
    expect(open.body).toContain('133.11.0.0/24');
    expect(open.body).not.toContain('133.11.0.7');
  });

  it('masks addresses wherever a copy for many would show them, says so, and leaves the copy for few as it is', async () => {
    const { ask, add } = await caseInHand('UTC');
    const evidence = await add(
      'from-203.0.113.9.log',
      accessLine({
        ip: '203.0.113.9',
        time: '24/Jun/2025:03:00:00 +0000',
        request: 'GET /whois?ip=198.51.100.23 HTTP/1.1',
      }) + accessLine({ ip: 'ec2-203-0-113-9.example', time: '24/Jun/2025:03:01:00 +0000' }),
    );
    const [first, second] = (await ask('timeline.page', {})).rows;
    if (!first || !second) throw new Error('Two events were added.');
    await ask('notes.attach', { event: first, text: 'Came again from 2001:db8:7:8::9 and 203.0.113.9.' });
    await ask('incident.promote', {
      event: first,
      phase: 'exfiltration',
      fact: 'first-act',
      title: 'First from 203.0.113.9',
      text: 'see 203.0.113.9',
    });
    await ask('incident.promote', { event: second, phase: 'exfiltration', fact: 'last-act', title: 'Last', text: '' });
    await ask('proxies.set', { cidrs: ['198.51.100.23'] });
    expect(evidence).toBe(1);
    const secrets = /203\.0\.113\.9|198\.51\.100\.23|2001:db8:7:8::9|ec2-203/;
    for (const as of ['html', 'json', 'csv'] as const) {
      await ask('case.change', { tlp: 'TLP:AMBER' });
      const few = await ask('report.export', { job: `few ${as}`, as });
      expect(few.body).toMatch(secrets);
      await ask('case.change', { tlp: 'TLP:GREEN' });
      const many = await ask('report.export', { job: `many ${as}`, as });
      expect(many.body).not.toMatch(secrets);
      expect(many.body).toContain('203.0.113.0/24');
      if (as === 'csv') continue;
      expect(many.body).toContain('This is a copy for many (TLP:GREEN)');
      expect(few.body).not.toContain('copy for many');
    }
    const [entry] = (await ask('custody.list', { kind: 'report.exported' })).entries;
    expect(entry?.body).toMatchObject({ tlp: 'TLP:GREEN', masked: true });
  });

  it('numbers the accounts of nobody in the roster in copies for many, without touching figures or plain words', async () => {
    const { ask, add } = await caseInHand('UTC');
    const line = (user: string, minute: string, request: string) =>
      accessLine({ ip: '203.0.113.9', user, time: `24/Jun/2025:03:${minute}:00 +0000`, request });
    await add(
      'access.log',
      line('backup-svc', '00', 'GET /a?by=backup-svc HTTP/1.1') +
        line('Kim', '01', 'GET /b HTTP/1.1') +
        line('42', '02', 'GET /c HTTP/1.1') +
        line('events', '03', 'GET /d HTTP/1.1') +
        line('staff1', '04', 'GET /e HTTP/1.1'),
    );
    await ask('roster.edit', { person: { name: 'Ann', accounts: ['staff1'] } });
    const rows = (await ask('timeline.page', {})).rows;
    for (const event of rows.filter(({ userName }) => userName !== 'events')) {
      await ask('notes.attach', { event, text: 'Is this kim, or the backup-svc of 42 events?' });
    }
    await ask('case.change', { tlp: 'TLP:AMBER' });
    const few = await ask('report.export', { job: 'few', as: 'json' });
    expect(few.body).toContain('backup-svc');
    for (const [language, first] of [
      ['en', 'account 1 of nobody in the roster'],
      ['ko', '명부에 없는 계정 1'],
    ] as const) {
      await ask('case.change', { tlp: 'TLP:GREEN' });
      const many = JSON.parse((await ask('report.export', { job: 'many', as: 'json', language })).body);
      const said = JSON.stringify(many);
      expect(said).not.toMatch(/backup-svc|\bkim\b|staff1/i);
      expect(said).toContain(first);
      const notes: { text: string; event: { value: [string, string][] } }[] = many.notes;
      expect(notes.every(({ text }) => text.endsWith(' of 42 events?'))).toBe(true);
      const stated = notes.flatMap(({ event }) => event.value).filter(([field]) => field === 'userName');
      expect(stated.map(([, account]) => account)).not.toContain('42');
      expect(many.headline.events.value).toBe(5);
    }
  });
});
