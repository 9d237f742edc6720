import { useEffect, useRef, useState } from 'react';
import { desk } from './desk.ts';

export interface Draft {
  body: string;
  /** Milliseconds since 1970 of the draft that was found when the editor opened; null when there was none. */
  restoredAt: number | null;
  /** True when what is written now is on this machine's disk. */
  kept: boolean;
  write(body: string): void;
  /** Forgets the draft: its text has been saved, or is not wanted. */
  drop(): void;
}

/** Text under way, kept on the desk with every keystroke until it is saved; it is there again after a crash. */
export function useDraft(id: string, caseFolder: string, start = ''): Draft {
  const [body, setBody] = useState(start);
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const [kept, setKept] = useState(false);
  const written = useRef(false);
  const turn = useRef(0);
  useEffect(() => {
    let left = false;
    written.current = false;
    setBody(start);
    setRestoredAt(null);
    setKept(false);
    desk.drafts.get(id).then(
      (draft) => {
        // Who writes before the desk has answered means what he writes.
        if (left || written.current || !draft || draft.body === start) return;
        setBody(draft.body);
        setRestoredAt(draft.updatedAt);
        setKept(true);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [id, start]);
  return {
    body,
    restoredAt,
    kept,
    write(next) {
      written.current = true;
      const mine = ++turn.current;
      setBody(next);
      setKept(false);
      const done =
        next === start
          ? desk.drafts.delete(id)
          : desk.drafts.put({ id, case: caseFolder, body: next, updatedAt: Date.now() });
      done.then(
        () => {
          if (mine === turn.current) setKept(next !== start);
        },
        () => {},
      );
    },
    drop() {
      written.current = true;
      turn.current++;
      setBody(start);
      setRestoredAt(null);
      setKept(false);
      desk.drafts.delete(id).catch(() => {});
    },
  };
}
