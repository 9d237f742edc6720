/** The page's scheme and host. A stable origin keeps what the page remembers (IndexedDB) across updates. */
export const pageScheme = 'dwell';
export const pageAddress = `${pageScheme}://app/`;

/** Whether an address is the page's own: its parts are compared, never its beginning. */
export function isOurPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${pageScheme}:` && host === 'app' && username === '' && password === '';
}
