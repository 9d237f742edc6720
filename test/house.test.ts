import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesOf } from './house/circles.ts';
import { importsOf, targetOf, trespass } from './house/may-import.ts';

const sources = ['shared', 'renderer', 'electron']
  .flatMap((house) => readdirSync(house, { recursive: true, encoding: 'utf8' }).map((path) => join(house, path)))
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path));

describe('who may import whom', () => {
  it('holds in every source', () => {
    expect(sources.length).toBeGreaterThan(50);
    const trespasses = sources.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).flatMap((one) => {
        const why = trespass(file, one);
        return why === null ? [] : [`${file} imports ${one.named}: ${why}`];
      }),
    );
    expect(trespasses).toEqual([]);
  });

  it.each([
    ['shared/time.ts', "import { readFileSync } from 'node:fs';"],
    ['shared/time.ts', "import { methods } from '../electron/engine/engine.ts';"],
    ['renderer/engine.ts', "import { join } from 'node:path';"],
    ['renderer/engine.ts', "import { ipcRenderer } from 'electron';"],
    ['renderer/engine.ts', "import { answer } from '../electron/engine/answer.ts';"],
    ['renderer/views/timeline/TimelineView.tsx', "import { lanes } from '../incident/lanes.ts';"],
    ['renderer/views/timeline/TimelineView.tsx', "const other = lazy(() => import('../incident/IncidentView.tsx'));"],
    ['renderer/ui/Ip.tsx', "import { go } from '../views/timeline/go.ts';"],
    ['electron/engine/import/import.ts', "import { app } from 'electron';"],
    ['electron/engine/import/import.ts', "import { startHost } from '../../host.ts';"],
    ['electron/engine/formats/web/web-access.ts', "import { instantFromLocal } from '@shared/time.ts';"],
    ['electron/engine/analyses/traces/traces.ts', "import { page } from '../timeline/page.ts';"],
    ['electron/engine/analyses/traces/traces.ts', "export { page } from '../timeline/page.ts';"],
    ['electron/doors/cli.ts', "import { answer } from '../engine/answer.ts';"],
    ['electron/doors/loopback.ts', "import { app } from 'electron';"],
    ['electron/doors/ipc.ts', "import { openWindow } from '../window.ts';"],
    ['electron/host.ts', "import { utilityProcess } from 'electron';"],
    ['electron/host.ts', "import { methods } from './engine/engine.ts';"],
    ['electron/main.ts', "import { answer } from './engine/answer.ts';"],
  ])('finds a trespass planted in %s: %s', (file, source) => {
    const [planted] = importsOf(source);
    expect(planted && trespass(file, planted)).toEqual(expect.any(String));
  });

  it('lets pass what the plan of the house allows', () => {
    const allowed: [string, string][] = [
      ['shared/case.ts', "import { z } from 'zod';"],
      ['renderer/views/timeline/TimelineView.tsx', "import { Ip } from '../../ui/Ip.tsx';"],
      ['electron/engine/formats/web/web-access.ts', "import type { Format } from '../format.ts';"],
      ['electron/engine/analyses/traces/traces.ts', "import question from './trace.sql?raw';"],
      ['electron/doors/ipc.ts', "import { ipcMain } from 'electron';"],
      ['electron/serve.ts', "import { answer } from './engine/answer.ts';"],
    ];
    for (const [file, source] of allowed) {
      const [one] = importsOf(source);
      expect(one && trespass(file, one), `${file}: ${source}`).toBeNull();
    }
  });
});

describe('imports', () => {
  const imports = new Map(
    sources.map((file) => [
      file,
      importsOf(readFileSync(file, 'utf8')).flatMap(({ named }) => targetOf(file, named) ?? []),
    ]),
  );

  it('run one way: no files import each other, were it for types alone', () => {
    expect(circlesOf(imports).map((circle) => circle.join(' -> '))).toEqual([]);
  });

  it('are seen to run in a circle where one is planted', () => {
    const planted = new Map(imports);
    planted.set('shared/event.ts', [...(imports.get('shared/event.ts') ?? []), 'shared/contract.ts']);
    expect(circlesOf(planted).some((circle) => circle.includes('shared/event.ts'))).toBe(true);
  });
});

describe('the sources', () => {
  it('have no default exports but those of formats', () => {
    const withDefault = sources.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')));
    // Beside the folders of the kinds none would be found.
    const format = /^electron\/engine\/formats\/[^/]+\/[^/]+$/;
    expect(withDefault.filter((file) => !format.test(file))).toEqual([]);
  });

  it('write times nowhere but in shared/time.ts, where each has its zone (F35)', () => {
    const writers =
      /toLocale(Date|Time)?String\(\)|toLocale(Date|Time)String|toISOString\(\)\.(slice|sub|split)|\bat\.slice\(0, 10\)/;
    const shown = sources.filter((file) => /^(renderer|electron\/doors|electron\/engine\/report)\//.test(file));
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((file) => writers.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('show nothing as raw HTML', () => {
    const sinks = /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(/;
    expect(sources.filter((file) => sinks.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
