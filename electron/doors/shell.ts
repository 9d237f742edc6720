import { basename, join } from 'node:path';
import { Refusal, type Reply } from '@shared/refusal.ts';
import { type Chosen, type ShellAction, type ShellInput, type ShellOutput, shellContract } from '@shared/shell.ts';
import { app, type BrowserWindow, clipboard, dialog, type OpenDialogOptions } from 'electron';
import type { Places } from '../places.ts';
import { replyOf } from './ask-from-page.ts';
import { fileName } from './file-name.ts';
import { writeOut } from './write-out.ts';

type Actions = { [A in ShellAction]: (input: ShellInput<A>) => Promise<ShellOutput<A>> };

/** What the page may have done on this machine, each with a dialog of the system between the page and the disk. */
export function openShell(places: Places, window: () => BrowserWindow | null) {
  const choose = async (options: OpenDialogOptions): Promise<Chosen[]> => {
    const parent = window();
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    return canceled ? [] : filePaths.map(grant);
  };
  const grant = (path: string): Chosen => ({ place: places.grant(path), name: basename(path) });

  const actions: Actions = {
    chooseEvidence: ({ folder }) =>
      choose({ properties: folder ? ['openDirectory', 'multiSelections'] : ['openFile', 'multiSelections'] }),
    chooseCase: async () => (await choose({ properties: ['openDirectory'] }))[0] ?? null,
    chooseFolder: async () => (await choose({ properties: ['openDirectory', 'createDirectory'] }))[0] ?? null,
    takeDropped: async ({ paths }) => paths.map(grant),
    async saveFile({ name, body, base64 }) {
      const defaultPath = join(app.getPath('documents'), fileName(name));
      const parent = window();
      const { canceled, filePath } = await (parent
        ? dialog.showSaveDialog(parent, { defaultPath })
        : dialog.showSaveDialog({ defaultPath }));
      if (canceled || !filePath) return { saved: false, where: null };
      await writeOut(filePath, base64 ? Buffer.from(body, 'base64') : body);
      return { saved: true, where: filePath };
    },
    async copyText({ text }) {
      clipboard.writeText(text);
      return {};
    },
  };

  return (action: string, input: unknown): Promise<Reply> =>
    replyOf(async () => {
      if (!Object.hasOwn(actions, action)) {
        throw new Refusal('method-unknown', `There is no action "${action}".`, { method: action });
      }
      const known = action as ShellAction;
      const checked = shellContract[known].input.safeParse(input);
      if (!checked.success) throw new Refusal('input-wrong', `${action}: not as expected`, { method: action });
      const run = actions[known] as (input: unknown) => Promise<unknown>;
      return { ok: true, value: await run(checked.data) };
    });
}
