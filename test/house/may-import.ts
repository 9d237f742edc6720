import { posix } from 'node:path';

/** One import of a source: what is named, and whether only its types are taken. */
export interface Import {
  named: string;
  typeOnly: boolean;
}

const pageOnly = /^(react|@mantine|recharts|dexie|i18next|@tanstack|@fontsource)/;

/** The file of ours that an import of a file names; null for a package. Paths from the root, with forward slashes. */
export function targetOf(file: string, named: string): string | null {
  if (named.startsWith('@shared/')) return `shared/${named.slice('@shared/'.length)}`;
  return named.startsWith('.') ? posix.join(posix.dirname(file), named.replace(/\?.*$/, '')) : null;
}

/** Why a file may not import what it names; null when it may. Paths from the root, with forward slashes. */
export function trespass(file: string, { named, typeOnly }: Import): string | null {
  const target = targetOf(file, named);
  const under = (folder: string) => target?.startsWith(`${folder}/`) === true;
  const from = (folder: string) => file.startsWith(`${folder}/`);

  if (from('shared')) {
    if (target === null) return named === 'zod' ? null : 'shared imports zod alone';
    return under('shared') ? null : 'shared imports nothing of the other houses';
  }
  if (from('renderer')) {
    if (target === null) {
      return /^(node:|electron$|@duckdb|commander)/.test(named) ? 'the page has no Node and no Electron' : null;
    }
    if (!under('renderer') && !under('shared')) return 'the page imports shared and itself';
    const [mine, theirs] = [viewOf(file), viewOf(target)];
    if (theirs !== null && mine !== null && mine !== theirs) return 'a view imports no other view';
    return theirs !== null && from('renderer/ui') ? 'ui knows no view' : null;
  }
  if (from('electron/engine')) {
    if (target === null) {
      return /^electron$|^commander$/.test(named) || pageOnly.test(named) ? 'the engine has no face' : null;
    }
    if (!under('electron/engine') && !under('shared')) return 'the engine imports shared and itself';
    const rulesOrSamples = ['messages', 'samples'].some((folder) => under(`electron/engine/formats/${folder}`));
    if (from('electron/engine/formats') && !typeOnly && !rulesOrSamples) {
      return 'a format is plain data: it imports types, rules of messages and its samples alone';
    }
    const [mine, theirs] = [analysisOf(file), analysisOf(target)];
    return mine !== null && theirs !== null && mine !== theirs ? 'an analysis imports no other analysis' : null;
  }
  if (from('electron/doors')) {
    if (target === null) {
      if (named === 'electron') return /\/(ipc|shell)\.ts$/.test(file) ? null : 'only the window door knows Electron';
      return pageOnly.test(named) ? 'a door has no page in it' : null;
    }
    if (under('shared') || under('electron/doors') || target === 'package.json') return null;
    return /^electron\/(host|fork|machine|messages|places|csp|page)\.ts$/.test(target)
      ? null
      : 'a door imports the host and shared';
  }
  if (from('electron')) {
    const electronSide = /^electron\/(main|window|menu|preload)\.ts$/.test(file);
    if (target === null) {
      return named === 'electron' && !electronSide ? 'the host and the engine process run without Electron' : null;
    }
    if (under('renderer')) return 'nothing here imports the page';
    if (under('electron/engine'))
      return /^electron\/(process|start-engine|serve|compile-code)\.ts$/.test(file)
        ? null
        : 'only the engine process has the engine';
    const aboveDoors = file === 'electron/main.ts' || file === 'electron/window.ts';
    return under('electron/doors') && !aboveDoors ? 'the host knows no door' : null;
  }
  return null;
}

function viewOf(path: string): string | null {
  return /^renderer\/views\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function analysisOf(path: string): string | null {
  return /^electron\/engine\/analyses\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** What a source imports, in any of the ways it can be written. */
export function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  const clause = /\b(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]/g;
  for (const [, , type, named] of code.matchAll(clause)) if (named) found.push({ named, typeOnly: type !== undefined });
  for (const [, named] of code.matchAll(/\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g)) {
    if (named) found.push({ named, typeOnly: false });
  }
  return found;
}
