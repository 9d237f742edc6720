import { type FormatFamily, formatFamilies } from '@shared/formats.ts';
import type { Format } from '../formats/format.ts';
import { formatFromPattern, patternPrefix } from './pattern.ts';

// Vite gathers the declarations at build time: a file in a folder of formats/ is registered by being there.
const modules = import.meta.glob<{ default?: Format }>(
  ['../formats/*/*.ts', '!../formats/messages/*', '!../formats/samples/*'],
  { eager: true },
);

/** Every format, by its id. */
export const formats: ReadonlyMap<string, Format> = new Map(
  Object.values(modules)
    .flatMap((module) => (module.default ? [module.default] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((format) => [format.id, format]),
);

const families: ReadonlyMap<string, FormatFamily> = new Map(
  Object.entries(modules).flatMap(([path, module]): [string, FormatFamily][] => {
    const family = formatFamilies.find((name) => path.includes(`/formats/${name}/`));
    return module.default && family ? [[module.default.id, family]] : [];
  }),
);

/** The folder a format's declaration stands in. */
export function familyOf(id: string): FormatFamily {
  return families.get(id) ?? 'general';
}

/** The format of an id, or that of a person's pattern. Refuses with `format-unknown` when the pattern is none. */
export function formatOf(id: string): Format | undefined {
  return id.startsWith(patternPrefix) ? formatFromPattern(id.slice(patternPrefix.length)) : formats.get(id);
}
