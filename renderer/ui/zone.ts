import { createContext, useContext } from 'react';

/** In which zone times are shown. */
export interface ShownZone {
  /** The zone shown now: the case's, or UTC. */
  zone: string;
  caseZone: string;
  choice: 'case' | 'utc';
  choose(choice: 'case' | 'utc'): void;
}

export const ZoneContext = createContext<ShownZone>({ zone: 'UTC', caseZone: 'UTC', choice: 'utc', choose: () => {} });

/** The zone in which times are to be shown, and the switch. */
export function useZone(): ShownZone {
  return useContext(ZoneContext);
}
