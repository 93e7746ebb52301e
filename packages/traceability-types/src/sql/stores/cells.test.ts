import { expect, test } from "vitest";
import { cellsOf } from "./cells.js";
import { whole } from "./whole.js";

const names = { object: [0, 1], id: ["a", "b"] };

test("columns are taken in the order of the table, and others are left aside", () => {
  expect(cellsOf("object", { id: names.id, object: names.object, more: [1] })).toMatchObject({ cells: [names.object, names.id], count: 2 });
});

test("a column that may be missing is empty", () => {
  const { cells, count } = cellsOf("event", { event: [0], type: ["ObjectEvent"], time: [1] });
  expect([count, cells[1]?.[0]]).toEqual([1, undefined]);
});

test("a column that every row needs is named when it is absent", () => {
  expect(() => cellsOf("object", { id: ["a"] })).toThrow(new RangeError("The table object needs the column object"));
});

test("columns of different lengths are no table", () => {
  expect(() => cellsOf("object", { object: [0], id: ["a", "b"] })).toThrow(
    new RangeError("The columns of the table object differ in length"),
  );
});

test("whole numbers are taken however a driver gives them", () => {
  expect([whole(5), whole(5n), whole("-8640000000000000")]).toEqual([5, 5, -8.64e15]);
});

test.each([0.5, "x", null, undefined, 2n ** 53n, {}])("%s is no whole number", (value) => {
  expect(() => whole(value)).toThrow(RangeError);
});
