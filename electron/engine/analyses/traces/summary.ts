import { addressNumber } from '@shared/address.ts';
import type { Output, Taken } from '@shared/contract.ts';
import { questionOver } from '../../chosen.ts';
import { addressDataOf } from '../../networks/address-data/in-use.ts';
import type { Session } from '../../session.ts';
import { howOf } from './how.ts';
import { onGround } from './scope.ts';
import proposalsSql from './sql/proposals-of.sql?raw';
import summarySql from './sql/summary.sql?raw';
import withoutSourceSql from './sql/without-source.sql?raw';
import { rangesOf } from './true-client.ts';

interface Row {
  addresses: number;
  names: number;
  events: number;
  countries: number;
  networks: number;
  firstSeen: number | null;
  lastSeen: number | null;
  behind: number;
  spoofed: number;
}

/** The sources of the scope in one look. Refuses with `case-none`, `filter-wrong`, `cancelled`. */
export async function summary(session: Session, input: Taken<'traces.summary'>): Promise<Output<'traces.summary'>> {
  return onGround(session, input, async (ground) => {
    const { open, signal, scope, places } = ground;
    const [row] = await open.index.rows<Row>(summarySql, { scope }, signal);
    const [without] = await open.index.rows<{ events: number }>(
      questionOver(withoutSourceSql, places.sql),
      places.parameters,
      signal,
    );
    const trusted = rangesOf(open.networks.proxies());
    const forwarding = await open.index.rows<{ value: string; events: number }>(proposalsSql, {}, signal);
    const { behind = 0, ...figures } = row ?? {};
    return {
      addresses: 0,
      names: 0,
      events: 0,
      countries: 0,
      networks: 0,
      firstSeen: null,
      lastSeen: null,
      spoofed: 0,
      ...figures,
      withoutSource: without?.events ?? 0,
      behindProxy: behind,
      proxies: [...open.networks.proxies()],
      proxyProposals: forwarding
        .filter(({ value }) => {
          const number = addressNumber(value);
          return number !== null && !trusted.some(({ first, last }) => number >= first && number <= last);
        })
        .map(({ value, events }) => ({ address: value, events })),
      zone: open.settings.current().zone,
      data: addressDataOf(open),
      how: howOf(ground, summarySql, { scope }),
    };
  });
}
