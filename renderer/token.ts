const kept = 'dwell.token';

/**
 * The loopback door's token: taken out of the address at once, so that it is in no history, screenshot or copied
 * address, and kept for reloads of this very tab only.
 */
function takeToken(): string {
  const given = /^#t=([\w-]+)$/.exec(location.hash)?.[1];
  if (given) {
    sessionStorage.setItem(kept, given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(kept) ?? '';
}

const token = takeToken();

/** The headers every request to the loopback door carries. */
export function authorised(more: Record<string, string> = {}): Record<string, string> {
  return { Authorization: `Bearer ${token}`, ...more };
}
