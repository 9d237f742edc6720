/** Gives the page three functions, frozen; nothing of Electron or Node itself. */
import type { Change } from '@shared/changes.ts';
import type { Reply } from '@shared/refusal.ts';
import type { Bridge } from '@shared/shell.ts';
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';

/** Only a real dropped file has a path; what a page makes up itself gives an empty one. */
function pathsOf(input: unknown): { paths: string[] } {
  const files = (input as { files?: unknown } | null)?.files;
  const paths = Array.isArray(files) ? files.map((file: File) => webUtils.getPathForFile(file)) : [];
  return { paths: paths.filter((path) => path !== '') };
}

const bridge: Bridge = Object.freeze({
  ask: (method: string, input: unknown): Promise<Reply> => ipcRenderer.invoke('dwell:ask', method, input),
  onChange: (listener: (change: Change) => void) => {
    const onChange = (_event: IpcRendererEvent, change: Change) => listener(change);
    ipcRenderer.on('dwell:change', onChange);
    return () => {
      ipcRenderer.off('dwell:change', onChange);
    };
  },
  shell: (action: string, input: unknown): Promise<Reply> =>
    ipcRenderer.invoke('dwell:shell', action, action === 'takeDropped' ? pathsOf(input) : input),
});

contextBridge.exposeInMainWorld('dwell', bridge);
