import type { Chosen } from '@shared/shell.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { asFailure } from './failure.ts';
import { chooseEvidence } from './shell.ts';
import type { Staging } from './stage.ts';

/** A file on its way from the browser to Dwell, and the way to break it off. */
export type Handed = Staging & { breakOff(): void };

/** Lets a person choose files for one view, and says how far the handing over is; it ends with the view. */
export function useHanding(): { handed: Handed | null; choose(): Promise<Chosen[]> } {
  const [handed, setHanded] = useState<Handed | null>(null);
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  /** Empty when nothing was chosen, or when it was broken off. */
  const choose = useCallback(async () => {
    const handing = new AbortController();
    under.current = handing;
    const breakOff = () => handing.abort();
    try {
      const tell = (staging: Staging) => setHanded({ ...staging, breakOff });
      return await chooseEvidence({ folder: false }, { tell, signal: handing.signal });
    } catch (error) {
      if (asFailure(error).code === 'cancelled') return [];
      throw error;
    } finally {
      setHanded(null);
    }
  }, []);
  return { handed, choose };
}
