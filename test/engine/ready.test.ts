import { describe, expect, it } from 'vitest';
import { makeReady } from '../../electron/engine/ready.ts';
import { theCase } from '../../electron/engine/session.ts';
import { accessLine, caseInHand } from './case-in-hand.ts';

async function smallCase() {
  const one = await caseInHand();
  const lines = Array.from({ length: 300 }, (_, n) =>
    accessLine({ ip: `192.0.2.${n % 200}`, user: `u${n % 7}`, time: `24/Jun/2025:0${n % 10}:00:00 +0900` }),
  );
  await one.add('access.log', lines.join(''));
  return one;
}

describe('what nobody has asked for yet', () => {
  it('is made ready for a large case, so that the first to ask finds it made', async () => {
    const { session } = await smallCase();
    const { index } = theCase(session);
    await makeReady(session, 1);
    const [made] = await index.rows(
      'SELECT (SELECT count(*) FROM memory.main.trace_figure) AS addresses, (SELECT count(*) > 0 FROM memory.main.link) AS linked',
    );
    expect(made).toEqual({ addresses: 200, linked: true });
  });

  it('is left alone in a small case', async () => {
    const { session } = await smallCase();
    await makeReady(session);
    const tables = await theCase(session).index.rows(
      "SELECT table_name FROM duckdb_tables() WHERE database_name = 'memory' AND table_name <> 'made'",
    );
    expect(tables).toEqual([]);
  });

  it('is let go of before the case is closed or imported into', async () => {
    const { session, ask, add } = await smallCase();
    const making = makeReady(session, 1);
    await add('later.log', accessLine({ ip: '198.51.100.7', time: '25/Jun/2025:00:00:00 +0900' }));
    await making;
    const again = makeReady(session, 1);
    await ask('case.close', {});
    await again;
    expect(session.open).toBeNull();
  });
});
