import type { CaseIndex, Parameters } from '../../case/index.ts';

const tables = ['figure', 'strand', 'gap', 'day', 'credential', 'path', 'evidence'];

/** Which rows of the figures are meant: those of a scope, those that no scope of now has, those that later evidence touched. */
const which = {
  scope: 'scope = $scope',
  otherScopes: 'scope <> 0',
  touched: 'scope = 0 AND client IN (SELECT client FROM memory.main.trace_touched)',
};

/** Takes figures away. */
export async function clearFigures(
  index: CaseIndex,
  these: keyof typeof which,
  parameters: Parameters = {},
): Promise<void> {
  for (const table of tables) {
    await index.run(`DELETE FROM memory.main.trace_${table} WHERE ${which[these]}`, parameters);
  }
}
