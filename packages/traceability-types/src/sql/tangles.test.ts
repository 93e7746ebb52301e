import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { traceByHops } from "./hops/trace-by-hops.js";
import { loadTables } from "./stores/load-tables.js";
import type { TraceStore } from "./stores/store.js";
import { traceInStore, type TracedRows, type TraceManyOptions, type TraceStart } from "./stores/trace-in-store.js";
import { OBJECTS, type SmallGraph, smallGraph, tablesOf } from "./testing/random-tables.js";
import { openDuckdb, openPostgres, openSqlite } from "./testing/stores.js";
import { traceOracle } from "./testing/trace-oracle.js";

const GRAPHS = 300;
const graphs = fc.sample(smallGraph, GRAPHS);
const questions: readonly TraceManyOptions[] = (["forward", "back"] as const).flatMap((direction) =>
  (["interval", "naive"] as const).flatMap((containment) => [
    { direction, containment },
    { direction, containment, asOf: 2 },
  ]),
);

/** One start in each graph: at all times, at one instant, in a window, in a window that is none. */
const WINDOWS: readonly Partial<TraceStart>[] = [{}, { lo: 1, hi: 1 }, { lo: -1, hi: 3 }, { lo: 2 }, { hi: 0 }, { lo: 3, hi: 2 }];
const startOf = (index: number): TraceStart => ({ object: index % OBJECTS, ...WINDOWS[index % WINDOWS.length] });
const starts = graphs.map((_, index) => ({ ...startOf(index), object: startOf(index).object + index * OBJECTS }));

/** An answer in the numbers of its own graph, as text. */
function told({ reached, visits, untraceable }: TracedRows, index: number): string {
  const times = [...reached].map(([object, time]) => [object - index * OBJECTS, time] as const).sort(([a], [b]) => a - b);
  const seen = visits.map(({ event, reached: x, seen: o }) =>
    JSON.stringify([event - index * 10, x - index * OBJECTS, o - index * OBJECTS]),
  );
  return JSON.stringify({
    reached: times,
    visits: seen.sort(),
    untraceable: untraceable.map((object) => object - index * OBJECTS).sort((a, b) => a - b),
  });
}

function differences(answers: readonly TracedRows[], question: TraceManyOptions): readonly string[] {
  expect(answers).toHaveLength(graphs.length);
  return answers.flatMap((answer, index) => {
    const right = traceOracle(graphs[index] as SmallGraph, startOf(index), question);
    const given = told(answer, index);
    return given === right
      ? []
      : [`${JSON.stringify(question)} ${JSON.stringify(graphs[index])} ${JSON.stringify(startOf(index))}: ${given}, not ${right}`];
  });
}

async function agree(store: TraceStore): Promise<void> {
  await loadTables(store, tablesOf(graphs));
  const different: string[] = [];
  for (const question of questions) different.push(...differences(await traceInStore(store, starts, question), question));
  expect(different.slice(0, 2)).toEqual([]);
}

describe(`${GRAPHS} random graphs, ${questions.length} questions each, against going through everything`, () => {
  test("DuckDB", async () => {
    const { store, close } = await openDuckdb();
    await agree(store);
    await close();
  });

  test("SQLite", async () => {
    const { store, close } = await openSqlite();
    await agree(store);
    await close();
  });

  test("PostgreSQL", async ({ skip }) => {
    const opened = await openPostgres();
    if ("reason" in opened) return skip(`PostgreSQL: ${opened.reason}`);
    await agree(opened.store);
    await opened.close();
  });

  test("hops", async () => {
    const { store, close } = await openDuckdb();
    await loadTables(store, tablesOf(graphs));
    const different: string[] = [];
    for (const question of questions) different.push(...differences(await traceByHops(store.execute, starts, question), question));
    expect(different.slice(0, 2)).toEqual([]);
    await close();
  });
});
