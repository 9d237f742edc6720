import type { FieldUse } from '../field-use.ts';

/** How NestJS puts a line, since version 8 and before, around a time of one shape. @source NestJS, ConsoleLogger */
export function nestLines(shape: string): string[] {
  return [
    `[Nest] %{pid}  - %{${shape}} %{~nestLevel} [%{origin}] %{message}`,
    `[Nest] %{pid}   - %{${shape}}   [%{origin}] %{message}`,
  ];
}

export const nestLevel = {
  more: 'level',
  oneOf: ['LOG', 'ERROR', 'WARN', 'DEBUG', 'VERBOSE', 'FATAL'],
} as const satisfies FieldUse;
