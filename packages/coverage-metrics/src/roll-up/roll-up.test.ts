import { describe, expect, it } from "vitest";
import { figuresOf } from "./figures-of.js";
import { rollUp } from "./roll-up.js";
import { storeOf } from "./testing/store-of.js";

const asOf = "2021-06-30";
const villages = [{ code: "440281101201" }, { code: "440281101202" }, { code: "440222103204" }];
const stations = [{ id: "S1", level: "village" as const, at: "440281101201", status: "operating" as const, serves: [] }];

async function* streamed<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[], undefined, unknown> {
  for (const row of rows) yield await Promise.resolve([row]);
  return undefined;
}

describe("a roll-up in one go 一次汇总", () => {
  it("is the same from streams as from lists and as from a store", async () => {
    const level = ["province", "county"] as const;
    const text = (areas: ReturnType<typeof figuresOf>): string => JSON.stringify([...areas].map(([code, figures]) => [code, [...figures]]));
    const expected = text(figuresOf(storeOf({ villages, stations }), { asOf, level }));
    expect(text(await rollUp({ villages, stations }, { asOf, level }))).toBe(expected);
    expect(text(await rollUp({ stations: streamed(stations), villages: streamed(villages) }, { asOf, level }))).toBe(expected);
  });

  it("knows that a roster without rows was handed in", async () => {
    const figures = await rollUp({ villages, stations: [] }, { asOf, level: "county" });
    expect(figures.get("440281")?.get("villages.located")).toMatchObject({ min: "0", max: "0", missing: [] });
    expect((await rollUp({ villages }, { asOf, level: "county" })).get("440281")?.get("villages.located")).toBeUndefined();
  });
});
