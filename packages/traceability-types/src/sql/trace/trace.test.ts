import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALWAYS, NEVER } from "../../graph/times.js";
import { loadTables } from "../stores/load-tables.js";
import { traceInStore, type TraceManyOptions, type TraceStart } from "../stores/trace-in-store.js";
import { type OpenStore, openDuckdb, openSqlite } from "../testing/stores.js";
import { type ExampleRows, tablesOfRows } from "../testing/tables-of-rows.js";
import { traceSql } from "./trace-sql.js";

const dialects = ["duckdb", "postgresql", "sqlite"] as const;

describe.each([
  ["DuckDB", openDuckdb],
  ["SQLite", openSqlite],
] as const)("%s", (_, open) => {
  let opened: OpenStore | undefined;

  /** Lot 0 became lot 2 in process 0 at 10; lot 2 lay in crate 3 from 20 to 30, and lot 4 from 30 to 40. Class 5 came out too, without a lot. */
  const year: ExampleRows = {
    edges: [
      [0, "in", 0, 10],
      [0, "in", 1, 10],
      [0, "out", 2, 10],
      [0, "out_lost", 5, 10],
    ],
    holds: [
      [3, 2, 20, 30],
      [3, 4, 30, 40],
    ],
    incidences: [19, 20, 30, 31, 40, 41].map((time) => [time, 3, time] as const),
  };
  const ask = async (start: TraceStart, question: TraceManyOptions) => {
    const [answer] = opened === undefined ? [] : await traceInStore(opened.store, [start], question);
    return {
      reached: [...(answer?.reached ?? [])].sort(([a], [b]) => a - b),
      seen: answer?.visits.map(({ event }) => event).sort((a, b) => a - b),
      untraceable: answer?.untraceable,
    };
  };

  beforeAll(async () => {
    opened = await open();
    await loadTables(opened.store, tablesOfRows(year));
  });
  afterAll(async () => opened?.close());

  test("a lot is seen with its crate from the instant of packing to that of unpacking, and neither before nor after", async () => {
    expect(await ask({ object: 0 }, { direction: "forward" })).toEqual({
      reached: [
        [0, NEVER],
        [2, 10],
      ],
      seen: [20, 30],
      untraceable: [5],
    });
    expect((await ask({ object: 4 }, { direction: "forward" })).seen).toEqual([30, 31, 40]);
  });

  test("without times, the crate tells of everybody", async () => {
    expect((await ask({ object: 0 }, { direction: "forward", containment: "naive" })).seen).toEqual([19, 20, 30, 31, 40, 41]);
  });

  test.each([
    [9, [0, 2]],
    [10, [0, 2]],
    [11, [0]],
  ])("what is there from %i on became %j", async (lo, objects) => {
    const { reached } = await ask({ object: 0, lo }, { direction: "forward" });
    expect(reached.map(([object]) => object)).toEqual(objects);
  });

  test.each([
    [29, [0, 1, 2, 3]],
    [30, [0, 1, 2, 3, 4]],
    [31, [3, 4]],
  ])("what lay in the crate at %i came of %j", async (at, objects) => {
    const { reached } = await ask({ object: 3, lo: at, hi: at }, { direction: "back" });
    expect(reached.map(([object]) => object)).toEqual(objects);
  });

  test.each([
    [19, []],
    [20, [20]],
    [29, [20]],
    [30, [20, 30]],
    [31, [20, 30]],
  ])("as of %i it was seen at %j, and what ended later had not ended", async (asOf, seen) => {
    expect((await ask({ object: 2 }, { direction: "forward", asOf })).seen).toEqual(seen);
  });

  test("a window that ends before it begins reaches nothing", async () => {
    expect(await ask({ object: 0, lo: 1, hi: 0 }, { direction: "forward" })).toEqual({ reached: [], seen: [], untraceable: [] });
  });

  test("an object that nobody named is reached at its own time", async () => {
    expect((await ask({ object: 77 }, { direction: "back" })).reached).toEqual([[77, ALWAYS]]);
  });

  test("many starts are answered in their order, the same one twice too", async () => {
    const starts = [{ object: 2 }, { object: 77, lo: 5 }, { object: 2 }];
    const answers = opened === undefined ? [] : await traceInStore(opened.store, starts, { direction: "forward" });
    expect(answers.map(({ reached }) => [...reached])).toEqual([[[2, NEVER]], [[77, 5]], [[2, NEVER]]]);
  });

  test("a start that is no whole number is refused", async () => {
    await expect(ask({ object: 0.5 }, { direction: "back" })).rejects.toThrow(RangeError);
  });
});

test("ten thousand inputs and outputs of one process are as many rows, not their product; crates in circles end", async () => {
  const count = 10_000;
  const edges = Array.from({ length: count }, (_, object) => [
    [0, "in", object, 5] as const,
    [0, "out", count + object, 5] as const,
  ]).flat();
  const holds = [
    [1, 0, 0, 9],
    [0, 1, 0, 9],
    [0, 0, 3, 9],
  ] as const;
  for (const open of [openDuckdb, openSqlite]) {
    const { store, close } = await open();
    await loadTables(store, tablesOfRows({ edges, holds }));
    const [answer] = await traceInStore(store, [{ object: count }], { direction: "back" });
    expect(answer?.reached.size).toBe(count + 1);
    await close();
  }
});

test.each(dialects)("%s gets every value as a parameter, and all statements the same ones", (dialect) => {
  for (const starts of ["parameters", "table"] as const) {
    const { reached, visits, untraceable, all, parameters } = traceSql(dialect, { direction: "back", containment: "interval", starts });
    const sign = dialect === "sqlite" ? "?" : "$";
    for (const sql of [reached, visits, untraceable, all]) {
      const numbers = [...sql.matchAll(/[?$](\d+)/gu)].map(([whole]) => whole);
      expect([...new Set(numbers)].sort()).toEqual(parameters.map((_, index) => `${sign}${index + 1}`));
    }
  }
});
