import { expect, it } from "vitest";
import { compareExact } from "./exact-number.js";

it.each([
  ["4167785", "4167785.00", 0],
  ["-0.5", "0.5", -1],
  ["0.3", { part: "1", whole: "3" }, -1],
  [{ part: "30", whole: "100" }, "0.30", 0],
  [{ part: "130", whole: "195" }, { part: "2", whole: "3" }, 0],
  [{ part: "2", whole: "0.5" }, "3.99", 1],
  [{ part: "1", whole: "0" }, "1", null],
  ["principal", "1", null],
] as const)("compares %j with %j", (a, b, order) => {
  expect(compareExact(a, b)).toBe(order);
});
