import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maskFor } from '../../electron/engine/report/trace-items.ts';
import { accessLine, caseInHand } from './case-in-hand.ts';

describe('where, in the summary', () => {
  it('shows addresses in full for few and as the network they lie in for many', () => {
    const texts = ['203.0.113.77', '2001:db8:1:2::3', 'ec2.example'];
    expect(texts.map(maskFor({ tlp: 'TLP:AMBER' }).address)).toEqual(texts);
    for (const tlp of ['TLP:CLEAR', 'TLP:GREEN'] as const) {
      expect(texts.map(maskFor({ tlp }).address)).toEqual(['203.0.113.0/24', '2001:db8:1::/48', '(name)']);
    }
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
    await ask('case.change', { tlp: 'TLP:CLEAR' });
    const open = await ask('report.export', { job: 'many', as: 'html' });
    const section = /<section class="traces">.*?<\/section>/s.exec(open.body)?.[0] ?? '';
    expect(section).toContain('133.11.0.0/24');
    expect(section).not.toContain('133.11.0.7');
  });
});
