import { useEffect, useState } from 'react';

/** For a dialog that is there only while it is open: when it goes, the keyboard is back where it was. */
export function useFocusBack(): void {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (from instanceof HTMLElement && from.isConnected && document.activeElement === document.body) from.focus();
      });
    },
    [from],
  );
}
