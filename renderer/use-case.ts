import type { CaseSummary } from '@shared/case.ts';
import { createContext, useContext } from 'react';

export const CaseContext = createContext<CaseSummary | null>(null);

/** The case that is open. Views stand only where one is. */
export function useCase(): CaseSummary {
  const open = useContext(CaseContext);
  if (!open) throw new Error('This view needs an open case.');
  return open;
}
