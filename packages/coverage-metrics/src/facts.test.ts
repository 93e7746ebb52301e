import { describe, expect, it } from "vitest";
import { factsOf } from "./facts.js";
import { known, open, type Quantity } from "./figures/quantity.js";
import { openBook } from "./figures/open-book.js";
import type { Observation } from "./indicators/observation.js";
import { observe } from "./indicators/registry.js";

const observation = (part: Quantity, whole: Quantity | null = null, more: Partial<Observation> = {}): Observation => ({
  indicator: "village-coverage",
  params: { mode: "located" },
  asOf: "2021-04-07",
  part,
  whole,
  growth: false,
  lacking: [],
  extra: [],
  figures: { part: [], whole: [] },
  remarks: [],
  ...more,
});

const fact = (...given: Parameters<typeof observation>) => factsOf([observation(...given)])[0];

describe("the value", () => {
  it("of a ratio is an exact fraction", () => {
    expect(fact(known("villages", 137), known("villages", 195))).toEqual({
      id: "village-coverage?mode=located",
      value: { min: { part: "137", whole: "195" }, max: { part: "137", whole: "195" } },
      unit: "ratio",
      evidence: [],
    });
  });

  it("of a growth is the change over the base", () => {
    expect(fact(known("yuan", "118.00"), known("yuan", "100.00"), { growth: true })?.value.min).toEqual({ part: "18", whole: "100" });
  });

  it("of a price has money per thing", () => {
    expect(fact(known("yuan", "405000.00"), known("stations", 6))).toMatchObject({
      unit: "yuan/stations",
      value: { min: { part: "405000", whole: "6" } },
    });
  });

  it("of a count is the count with its unit", () => {
    expect(fact(known("events", 11))).toMatchObject({ value: { min: "11", max: "11" }, unit: "events" });
  });

  it("that is not known keeps its bounds", () => {
    expect(fact(open("events", []))?.value).toEqual({ min: "0", max: null });
    expect(fact(known("villages", 175), open("villages", []))?.value).toEqual({ min: "0", max: null });
    const part: Quantity = { unit: "villages", min: "120", max: "132", missing: [], evidence: [] };
    expect(fact(part, known("villages", 203))?.value).toEqual({ min: { part: "120", whole: "203" }, max: { part: "132", whole: "203" } });
    expect(fact(known("villages", 0), known("villages", 0))?.value).toEqual({ min: null, max: null });
  });
});

describe("the id", () => {
  const id = (params: Observation["params"]) => fact(known("events", 1), null, { indicator: "events", params })?.id;

  it("has the parameters in the order of the alphabet, whatever the order they were given in", () => {
    expect(id({ until: "2021-12-31", from: "2021-01-01" })).toBe("events?from=2021-01-01&until=2021-12-31");
    expect(id({ from: "2021-01-01", until: "2021-12-31" })).toBe("events?from=2021-01-01&until=2021-12-31");
  });

  it("joins lists, flags and counts", () => {
    expect(id({ towns: ["湖山乡", "金竹镇"], outside: true, least: 3 })).toBe("events?least=3&outside=true&towns=湖山乡,金竹镇");
  });

  it("keeps apart what would read the same", () => {
    expect(id({ towns: ["a,b"] })).not.toBe(id({ towns: ["a", "b"] }));
    expect(id({ a: "1&b=2" })).not.toBe(id({ a: "1", b: "2" }));
    expect(id({ a: "%2C" })).not.toBe(id({ a: "," }));
  });

  it("is the indicator alone where there are no parameters", () => {
    expect(id({})).toBe("events");
  });
});

it("names every piece of evidence once, that of the numerator first", () => {
  expect(fact(known("villages", 137, ["a", "b"]), known("villages", 195, ["b", "c"]))?.evidence).toEqual(["a", "b", "c"]);
});

it("survives JSON and back", () => {
  const book = openBook({
    asOf: "2021-04-07",
    declared: [
      { kind: "number", id: "villages", value: "203", evidence: "三（二）" },
      { kind: "number", id: "villages.located", value: "120" },
    ],
  });
  const facts = factsOf([observe(book, "village-coverage", { mode: "located" }), observe(book, "village-coverage", { mode: "served" })]);
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  expect(facts.map(({ id }) => id)).toEqual(["village-coverage?mode=located", "village-coverage?mode=served"]);
  expect(facts[1]?.value).toEqual({ min: { part: "0", whole: "203" }, max: null });
});
