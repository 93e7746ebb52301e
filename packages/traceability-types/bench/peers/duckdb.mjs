import * as duckdb from "@duckdb/node-api";
import { duckdbStore, loadTables, storedTables, traceInStore } from "../../dist/esm/sql.js";

export const name = "DuckDB 1.5.6";

/** The tables in DuckDB, in memory, asked by the statements that `/sql` compiles; one thread, so that processor time is what one waits for. */
export async function open(tables) {
  const connection = await (await duckdb.DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const store = duckdbStore(connection, duckdb);
  await loadTables(store, storedTables(tables));
  const numbers = new Map(tables.object.id.map((id, number) => [id, number]));
  const ids = tables.object.id;
  const named = ({ reached }) => new Set([...reached.keys()].map((number) => ids[number]));
  return {
    async cameFrom(id) {
      const [answer] = await traceInStore(store, [{ object: numbers.get(id) }], { direction: "back" });
      return named(answer);
    },
    async allCameFrom(list) {
      const answers = await traceInStore(
        store,
        list.map((id) => ({ object: numbers.get(id) })),
        { direction: "back" },
      );
      return answers.map(named);
    },
    close: () => connection.closeSync(),
  };
}
