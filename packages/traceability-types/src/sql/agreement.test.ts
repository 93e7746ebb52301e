import { describe, expect, test } from "vitest";
import { compareInStore } from "./testing/compare-in-store.js";
import { questionsOf, rightAnswers } from "./testing/agreement.js";
import { manyGraphs } from "./testing/many-graphs.js";
import { openDuckdb, openPostgres, openSqlite } from "./testing/stores.js";

const GRAPHS = 200;
const right = rightAnswers(
  manyGraphs(
    Array.from({ length: GRAPHS }, (_, seed) => seed),
    2,
  ),
  10,
  questionsOf(0),
);

describe(`${GRAPHS} random sets of events`, () => {
  test("typed arrays answer what going through everything answers", () => {
    expect(right.differences.slice(0, 2)).toEqual([]);
    expect([right.searched >= 100, right.visits > 10_000]).toEqual([true, true]);
  });

  test("DuckDB answers the same, by statements and by hops", async () => {
    expect(await compareInStore(await openDuckdb(), right, ["statements", "hops"])).toEqual([]);
  });

  test("SQLite answers the same", async () => {
    expect(await compareInStore(await openSqlite(), right, ["statements"])).toEqual([]);
  });

  test("PostgreSQL answers the same", async ({ skip }) => {
    const opened = await openPostgres();
    if ("reason" in opened) return skip(`PostgreSQL: ${opened.reason}`);
    expect(await compareInStore(opened, right, ["statements"])).toEqual([]);
  });
});
