import type { FieldUse } from '../field-use.ts';
import type { Layout } from '../format.ts';

/** What stands between a time and the text, by the writers seen. */
const between = [' - ', ' | ', ' : ', ': ', ':', ', ', '\t', '|', ';', ',', ' '];

/** A day alone is no time of an event. */
export const clock = [':'];

/** Layouts of a line that begins with a time of one shape. */
export function behindTime(shape: string): Layout[] {
  return [
    { layout: `[%{${shape}}]%{message}` },
    { layout: `<%{${shape}}>%{message}` },
    { layout: `(%{${shape}})%{message}` },
    { layout: `"%{${shape}}"%{message}` },
    ...between.map((literal) => ({ layout: `%{${shape}}${literal}%{message}` })),
  ].map((one) => ({ ...one, must: clock }));
}

/** Layouts of a line whose time, of one shape, comes behind how grave it is. */
export function behindLevel(shape: string): Layout[] {
  return [
    { layout: `%{level} %{${shape}} %{message}` },
    { layout: `%{level}: %{${shape}} %{message}` },
    { layout: `[%{level}] %{${shape}} %{message}` },
    { layout: `[%{level}] [%{${shape}}]%{message}` },
    { layout: `[%{level}][%{${shape}}]%{message}` },
    { layout: `%{level} [%{${shape}}] %{message}` },
  ];
}

/** How grave a program says a line is. */
export const levels = {
  more: 'level',
  oneOf: ['TRACE', 'DEBUG', 'INFO', 'NOTICE', 'WARN', 'WARNING', 'ERROR', 'FATAL', 'CRITICAL', 'SEVERE']
    .flatMap((name) => [name, name.toLowerCase()])
    .concat(['T', 'D', 'I', 'W', 'E', 'F']),
} as const satisfies FieldUse;
