import { BrowserWindow, type Session, type WebContents, type WebPreferences } from 'electron';
import { safetyHeaders } from './csp.ts';
import { keyOf, type readAssets } from './doors/assets.ts';
import { isOurPage, pageAddress, pageScheme } from './page.ts';

const hardened = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // Its dictionaries would be fetched from the network.
  spellcheck: false,
} as const satisfies WebPreferences;

/** The one window. Its title never says anything of a case: titles stand in task lists and screen shares. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 600,
    show: false,
    title: 'Dwell',
    webPreferences: { ...hardened, preload },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageAddress);
  return window;
}

/** Nothing navigates away, opens a window or embeds a guest, whatever the page shows. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** No permission, no device, no download, and no request that leaves the page's own scheme. `devTools`: its own pages may load. */
export function lockSession(session: Session, devTools: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  const within = new Set(['blob:', 'data:', ...(devTools ? ['devtools:'] : [])]);
  session.webRequest.onBeforeRequest((details, decide) => {
    const known = URL.canParse(details.url) && within.has(new URL(details.url).protocol);
    decide({ cancel: !known && !isOurPage(details.url) });
  });
}

/** Answers `dwell://app/...` from the assets, by exact path. */
export function serveAssets(session: Session, assets: Awaited<ReturnType<typeof readAssets>>): void {
  session.protocol.handle(pageScheme, (request) => {
    const refused = (status: number) => new Response(null, { status, headers: safetyHeaders });
    if (request.method !== 'GET') return refused(405);
    if (!isOurPage(request.url)) return refused(404);
    const asset = assets.get(keyOf(new URL(request.url).pathname) ?? '');
    if (!asset) return refused(404);
    return new Response(asset.body, { headers: { ...safetyHeaders, 'Content-Type': asset.type } });
  });
}
