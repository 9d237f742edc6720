import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  name?: string;
  version?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** Platform packages that a package names and the lock file lacks: with one missing, `npm ci` fails there or everywhere. */
function missingPlatforms(packages: Record<string, Locked>): string[] {
  const locked = new Set(
    Object.entries(packages).map(([path, one]) => one.name ?? path.replace(/^.*node_modules\//, '')),
  );
  return Object.entries(packages).flatMap(([path, one]) =>
    Object.keys(one.optionalDependencies ?? {})
      .filter((optional) => !locked.has(optional))
      .map((optional) => `${path.replace(/^.*node_modules\//, '')}@${one.version ?? '?'} lacks ${optional}`),
  );
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { packages } = lock;

describe('package-lock.json', () => {
  it('holds every platform package of every native dependency, for the app and for its installers', () => {
    expect(missingPlatforms(packages)).toEqual([]);
    const packaging = JSON.parse(readFileSync('resources/packaging/package-lock.json', 'utf8')) as typeof lock;
    expect(missingPlatforms(packaging.packages)).toEqual([]);
  });

  it('names no registry: whoever installs asks the one he is used to', () => {
    for (const file of ['package-lock.json', 'resources/packaging/package-lock.json']) {
      expect(readFileSync(file, 'utf8'), file).not.toContain('"resolved"');
    }
  });

  it('holds DuckDB for the three systems Dwell runs on', () => {
    const bindings = Object.keys(packages).filter((path) => path.includes('@duckdb/node-bindings-'));
    for (const platform of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64']) {
      expect(bindings.some((path) => path.endsWith(platform))).toBe(true);
    }
  });

  it('is found out when a platform is taken away', () => {
    const victim = Object.keys(packages).find((path) => path.endsWith('@duckdb/node-bindings-win32-x64')) ?? '';
    const { [victim]: _taken, ...rest } = packages;
    expect(missingPlatforms(rest)).toContainEqual(expect.stringContaining('lacks @duckdb/node-bindings-win32-x64'));
  });

  it('runs no install script', () => {
    const scripts = Object.entries(packages).filter(
      ([path, one]) => one.hasInstallScript && !path.endsWith('/fsevents'),
    );
    expect(scripts.map(([path]) => path)).toEqual([]);
  });

  it('pins every version exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const all = Object.entries({ ...dependencies, ...devDependencies });
    expect(all.filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  });
});
