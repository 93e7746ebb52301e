import { expect, it } from "vitest";
import { frozen } from "./frozen.js";
import { limitMeasure } from "./requirement/compare-number.js";
import { LIMIT_SIDE } from "./judge.js";
import { ratioLimit } from "./limit.js";
import { NO_MONEY } from "./money-where.js";
import { NO_LINES, NO_SUCH_LINE } from "./nothing-to-check.js";
import { NO_PARAMS, NONE } from "./outcome.js";

/** Every object in a value that can still be changed, by its path. */
const open = (value: unknown, path = ""): readonly string[] =>
  typeof value === "object" && value !== null
    ? [...(Object.isFrozen(value) ? [] : [path]), ...Object.entries(value).flatMap(([key, inner]) => open(inner, `${path}/${key}`))]
    : [];

it("freezes every list and object inside", () => {
  const value = { a: [{ b: { c: 1 } }], d: null, e: "text" };
  expect(open(value)).toEqual(["", "/a", "/a/0", "/a/0/b"]);
  expect(frozen(value)).toBe(value);
  expect(open(value)).toEqual([]);
});

it.each(Object.entries({ NO_LINES, NO_SUCH_LINE, NO_MONEY, NO_PARAMS, NONE }))(
  "%s is shared by findings and cannot be changed",
  (_, shared) => {
    expect(open(shared)).toEqual([]);
  },
);

it("what one finding is given of a limit is not another's", () => {
  expect(open(ratioLimit("0.15").measure)).toEqual([]);
  const must = { kind: "compare", operator: "<=", value: "0.15", unit: "ratio" } as const;
  expect(limitMeasure(must)).not.toBe(limitMeasure(must));
  expect(LIMIT_SIDE.has("base")).toBe(true);
});
