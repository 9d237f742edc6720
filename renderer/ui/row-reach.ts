import { createContext, useContext } from 'react';

/** Whether the row around is the one that Tab comes to; outside of grids everything is. */
export const RowReach = createContext(true);

/** For what stands in a cell: Tab goes through the row that is chosen, and past all the others. */
export function useReach(): -1 | undefined {
  return useContext(RowReach) ? undefined : -1;
}
