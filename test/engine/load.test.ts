import { describe, expect, it } from 'vitest';
import { DuckDBInstance, DuckDBTableFunction, duckdb, load, types } from '../../electron/engine/case/duckdb.ts';

/** Two threads that ask this one for rows, and work at what they were given before they ask again. */
async function slowRows(rowsUntilFailure: number) {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  const told = { asked: 0, lastAsked: 0 };
  connection.registerTableFunction(
    DuckDBTableFunction.create({
      name: 'slow',
      bindFunction(bind) {
        bind.addResultColumn('number', types.INTEGER);
        bind.setBindData({});
      },
      initFunction(init) {
        init.setInitData({});
        init.setMaxThreads(2);
      },
      localInitFunction: (init) => init.setInitData({}),
      mainFunction(_info, out) {
        told.asked += 1;
        told.lastAsked = performance.now();
        for (const until = performance.now() + 2; performance.now() < until; );
        const chunk = new Int32Array(2048).fill(told.asked > rowsUntilFailure ? -1 : 1);
        duckdb.data_chunk_set_size(out.chunk, 2048);
        duckdb.copy_data_to_vector(duckdb.data_chunk_get_vector(out.chunk, 0), 0, chunk.buffer, 0, chunk.byteLength);
      },
    }),
  );
  return { connection, told };
}

/** Some hundredths of a second for each chunk. */
const work = 'list_sum(range(number + 3000))';

describe('a load', () => {
  it('that is interrupted ends, though its threads ask for rows and work at them', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const { connection, told } = await slowRows(Number.POSITIVE_INFINITY);
      const stops = 10 + turn;
      const giving = { isOver: () => false, lastAsked: () => told.lastAsked, isStopped: () => told.asked >= stops };
      const stop = setInterval(() => giving.isStopped() && connection.interrupt(), 1);
      await expect(load(connection, `CREATE TABLE made AS SELECT ${work} AS made FROM slow()`, giving)).rejects.toThrow(
        'INTERRUPT',
      );
      clearInterval(stop);
    }
  });

  it('that fails ends, though its threads ask for rows and work at them', async () => {
    const { connection, told } = await slowRows(10);
    const giving = { isOver: () => false, lastAsked: () => told.lastAsked, isStopped: () => false };
    const sql = `CREATE TABLE made AS SELECT CASE WHEN number < 0 THEN error('no such row') ELSE 1 END, ${work} FROM slow()`;
    await expect(load(connection, sql, giving)).rejects.toThrow('no such row');
  });
});
