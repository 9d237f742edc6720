import type { Balance } from '@shared/evidence.ts';

/** What was seen in a file as a whole. */
export interface Sum extends Balance {
  first: number | null;
  last: number | null;
  withoutTime: number;
  /** Events with a time whose line states no offset: their zone was somebody's word. */
  withoutOffset: number;
}

export function emptySum(): Sum {
  return {
    lines: 0,
    events: 0,
    rejects: 0,
    blanks: 0,
    comments: 0,
    continuations: 0,
    physicalLines: 0,
    first: null,
    last: null,
    withoutTime: 0,
    withoutOffset: 0,
  };
}
