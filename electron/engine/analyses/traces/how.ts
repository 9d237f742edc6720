import type { How } from '@shared/timeline.ts';
import { questionOver } from '../../chosen.ts';
import type { Ground } from './ground.ts';

/** How a figure came about: the very question, and over which events of the scope it was asked; `named` are other relations it speaks of. */
export function howOf(
  { chosen }: Pick<Ground, 'chosen'>,
  sql: string,
  parameters: Record<string, unknown> = {},
  named: Record<string, string> = {},
): How {
  const question = (sql.split('\n', 1)[0] ?? '').replace(/^--\s*/, '');
  const shown = Object.entries({ ...chosen.parameters, ...parameters }).map(([name, value]) => {
    const plain = typeof value === 'string' || typeof value === 'number' || value === null;
    return [name, plain ? value : String(value)] as const;
  });
  const over = /\bFROM chosen\b/.test(sql) ? questionOver(sql, chosen.sql, named) : sql;
  return { question, sql: over, parameters: Object.fromEntries(shown) };
}
