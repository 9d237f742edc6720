import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Host } from '../host.ts';
import { isOurPage } from '../page.ts';
import type { Places } from '../places.ts';
import { askFromPage } from './ask-from-page.ts';
import { openShell } from './shell.ts';

/** The Electron door: the page's questions over IPC, taken only from the main frame of our own window on our own page. */
export function openIpcDoor(host: Host, places: Places, window: () => BrowserWindow | null): void {
  const shell = openShell(places, window);

  const fromOurPage = (event: IpcMainInvokeEvent): void => {
    const frame = event.senderFrame;
    const ours =
      frame !== null && frame.parent === null && isOurPage(frame.url) && event.sender === window()?.webContents;
    if (!ours) throw new Error('This is not the page Dwell answers.');
  };

  ipcMain.handle('dwell:ask', async (event, method: unknown, input: unknown) => {
    fromOurPage(event);
    return askFromPage(host, places, String(method), input);
  });
  ipcMain.handle('dwell:shell', async (event, action: unknown, input: unknown) => {
    fromOurPage(event);
    return shell(String(action), input);
  });
  host.onChange((change) => {
    const open = window();
    if (open && !open.isDestroyed()) open.webContents.send('dwell:change', change);
  });
}
