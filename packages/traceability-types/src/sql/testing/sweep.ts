import { questionsOf, rightAnswers } from "./agreement.js";
import { compareInStore } from "./compare-in-store.js";
import { manyGraphs } from "./many-graphs.js";
import { openDuckdb, openPostgres, openSqlite } from "./stores.js";

/** What a sweep saw. */
export interface Sweep {
  readonly graphs: number;
  readonly traces: number;
  readonly visits: number;
  readonly searched: number;
  readonly differences: readonly string[];
  /** Why PostgreSQL was left out, if it was. */
  readonly without?: string;
}

/** Random graphs in every back end, in batches that share a database. Seeds are counted from `first` on. */
export async function sweep(graphs: number, batch: number, first: number, tell: (line: string) => void): Promise<Sweep> {
  const differences: string[] = [];
  let [traces, visits, searched] = [0, 0, 0];
  let without: string | undefined;
  for (let from = 0; from < graphs && differences.length < 10; from += batch) {
    const count = Math.min(batch, graphs - from);
    const many = manyGraphs(
      Array.from({ length: count }, (_, index) => first + from + index),
      1,
    );
    const right = rightAnswers(many, 10, questionsOf(from / batch));
    traces += right.texts.reduce((sum, texts) => sum + texts.length, 0);
    visits += right.visits;
    searched += right.searched;
    differences.push(...right.differences);
    differences.push(...(await compareInStore(await openDuckdb(), right, ["statements", "hops"])));
    differences.push(...(await compareInStore(await openSqlite(), right, ["statements"])));
    const server = without === undefined ? await openPostgres() : { reason: without };
    if ("reason" in server) without = server.reason;
    else differences.push(...(await compareInStore(server, right, ["statements"])));
    tell(`${from + count} graphs, ${traces} traces, ${differences.length} differences`);
  }
  return { graphs, traces, visits, searched, differences, ...(without === undefined ? {} : { without }) };
}
