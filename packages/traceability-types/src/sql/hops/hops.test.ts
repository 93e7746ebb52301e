import fc from "fast-check";
import { expect, test } from "vitest";
import { engineTables } from "./engine-tables.js";
import { traceByHops } from "./trace-by-hops.js";
import { addWindow, type Windows } from "./windows.js";

const window = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.nat({ max: 5 })).map(([lo, length]) => ({ lo, hi: lo + length }));

test("windows keep every instant and no window within another", () => {
  fc.assert(
    fc.property(fc.array(window), (all) => {
      const kept = all.reduce<Windows>((windows, one) => addWindow(windows, one) ?? windows, []);
      for (const { lo, hi } of all) expect(kept.some((one) => one.lo <= lo && hi <= one.hi)).toBe(true);
      for (const one of kept) expect(kept.filter((other) => one.lo <= other.lo && other.hi <= one.hi)).toEqual([one]);
    }),
  );
});

test.each(["edge", "lake.trace.edge", "_e1"])("%s names a table", (edge) => {
  expect(engineTables({ edge }).edge).toBe(edge);
});

test.each(["", "edge; DROP TABLE edge", "edge e", '"edge"', "1edge", "a.b.c.d.e", "边"])("%s names none", (edge) => {
  expect(() => engineTables({ edge })).toThrow(RangeError);
});

/** An engine of one chain: object n becomes object n + 1 in process n at n. */
async function chain(most: number, length: number): Promise<{ reached: number; lists: readonly number[] }> {
  const lists: number[] = [];
  const execute = async (sql: string) => {
    const ids = (/IN \(([^)]*)\)/u.exec(sql)?.[1] ?? "").split(", ").map(Number);
    lists.push(ids.length);
    if (!sql.includes("FROM edge")) return [];
    if (sql.includes("side = 'in'")) return ids.filter((id) => id < length).map((id) => ({ object: id, process: id, time: id }));
    return sql.includes("side = 'out'") ? ids.map((id) => ({ process: id, object: id + 1, time: id })) : [];
  };
  const [answer] = await traceByHops(execute, [{ object: 0 }], { direction: "forward", most });
  return { reached: answer?.reached.size ?? 0, lists };
}

test("a chain is followed to its end", async () => {
  expect((await chain(1000, 20)).reached).toBe(21);
});

test.each([1, 20, 21, 22])("lists hold at most %i numbers", async (most) => {
  const { reached, lists } = await chain(most, 20);
  expect([reached, Math.max(...lists)]).toEqual([21, Math.min(most, 21)]);
});

test("no starts, no statements", async () => {
  const asked: string[] = [];
  const execute = async (sql: string) => {
    asked.push(sql);
    return [];
  };
  expect([await traceByHops(execute, [], { direction: "back" }), asked]).toEqual([[], []]);
});

test("a start that is no whole number is no start", async () => {
  const start = [{ object: 0.5 }];
  await expect(traceByHops(async () => [], start, { direction: "back" })).rejects.toThrow(RangeError);
});
