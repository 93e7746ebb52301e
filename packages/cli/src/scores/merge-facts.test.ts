import { expect, it } from "vitest";
import { mergeFacts, valueText } from "./merge-facts.js";

const village = (value: Parameters<typeof valueText>[0]) => ({ id: "villages", value });

it("fills in what is not said, or said to be unknown", () => {
  const column = { id: "column", value: null };
  const { facts, taken, differences } = mergeFacts([village("195"), column], [{ id: "column", value: true }]);
  expect(facts).toEqual([village("195"), { id: "column", value: true }]);
  expect(taken).toEqual([{ id: "column", value: true }]);
  expect(differences).toEqual([]);
});

it("keeps the first of two values, and tells of the second", () => {
  expect(mergeFacts([village("195")], [village("196")])).toEqual({
    facts: [village("195")],
    taken: [],
    differences: [{ kept: village("195"), other: village("196") }],
  });
});

it("takes bounds that are one value for that value, and an unknown for nothing said", () => {
  expect(mergeFacts([village("195")], [village({ min: "195", max: "195" })]).differences).toEqual([]);
  expect(mergeFacts([village("195")], [village(null)])).toEqual({ facts: [village("195")], taken: [], differences: [] });
});

it.each([
  ["4167785", "4167785.00"],
  ["195.0", { min: "195", max: "195.00" }],
  [
    { min: { part: "30", whole: "100" }, max: null },
    { min: "0.3", max: null },
  ],
  ["principal", "principal"],
] as const)("takes %j and %j for the same", (one, other) => {
  expect(mergeFacts([village(one)], [village(other)]).differences).toEqual([]);
});

it.each([
  ["4167785", "4167785.01"],
  [{ min: "3", max: null }, "3"],
  [{ min: { part: "1", whole: "3" }, max: { part: "1", whole: "3" } }, "0.333"],
  ["principal", "deputy"],
  [["principal", "deputy"], "principal"],
] as const)("takes %j and %j for two values", (one, other) => {
  expect(mergeFacts([village(one)], [village(other)]).differences).toHaveLength(1);
});

it.each([
  ["195", "195"],
  [true, "true"],
  [["principal", "deputy"], "principal | deputy"],
  [{ min: "2", max: null }, "[2, …]"],
  [{ min: { part: "1", whole: "3" }, max: { part: "1", whole: "3" } }, "1/3"],
] as const)("shows %j as %s", (value, shown) => {
  expect(valueText(value)).toBe(shown);
});
