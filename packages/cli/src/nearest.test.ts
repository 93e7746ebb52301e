import { expect, it } from "vitest";
import { nearest } from "./nearest.js";

it.each([
  ["budgte", "budget"],
  ["asof", "asOf"],
  ["Budget", "budget"],
  ["coverage", null],
  ["id", null],
  ["x", null],
])("of %s means %s", (word, meant) => {
  expect(nearest(word, ["budget", "asOf", "document"])).toBe(meant);
});

it("prefers the closer one", () => {
  expect(nearest("formt", ["forma", "format"])).toBe("forma");
  expect(nearest("format", ["forma", "format"])).toBe("format");
});
