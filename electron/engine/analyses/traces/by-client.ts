/** Rows under the source they belong to. */
export function byItsClient<T extends { client: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.client);
    if (group) group.push(row);
    else groups.set(row.client, [row]);
  }
  return groups;
}
