import { expect, it } from "vitest";
import { type ExitCode, worst } from "./exit-code.js";

it.each<[readonly ExitCode[], ExitCode]>([
  [[], 0],
  [[0, 0], 0],
  [[0, 2], 2],
  [[2, 1, 0], 1],
  [[1, 3, 2], 3],
  [[3, 4], 4],
])("the gravest of %j is %i", (codes, code) => {
  expect(worst(codes)).toBe(code);
});
