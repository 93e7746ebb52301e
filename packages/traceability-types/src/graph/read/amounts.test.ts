import { expect, test } from "vitest";
import { append, indexEvents } from "../index-events.js";
import { item, kilos, lot, see } from "../testing/events.js";
import { findText } from "../store/texts.js";
import { amountReader } from "./amounts.js";

test("amounts keep their units, however many weights are written differently", () => {
  const index = indexEvents([see(1, "ADD", [kilos(lot(0), "7")])]);
  const { words, unit, objects } = index.store;
  // The tonne is numbered 65,536 after the kilogram, and all weights between them are written differently.
  const between = findText(words, "KGM") + 65_536 - words.names.length;
  const weights = Array.from({ length: between }, (_, at) => `0.${100_000 + at}1`);
  append(index, [
    see(
      1,
      "ADD",
      weights.map((weight) => kilos(lot(0), weight)),
    ),
  ]);
  append(index, [see(2, "ADD", [{ epcClass: lot(1), quantity: "0.1000101", uom: "TNE" }])]);
  expect(findText(words, "TNE") - findText(words, "KGM")).toBe(65_536);
  const reader = amountReader(index.store);
  const read = Array.from({ length: unit.length }, (_, row) => reader.of(row, findText(objects, lot(row < unit.length - 1 ? 0 : 1)), true));
  const digits = weights.map((weight) => BigInt(weight.slice(2)) * 10n ** 11n);
  expect(read.map((one) => one?.atto)).toEqual([7n * 10n ** 18n, ...digits, 1_000_101n * 10n ** 14n]);
});

test("things whose names begin with a blank are no pieces of one another", () => {
  const { store } = indexEvents([see(1, "ADD", [" x", " x2", item(1)])]);
  const { of } = amountReader(store);
  expect([0, 1, 2].map((object) => of(-1, object, false)?.matter)).toEqual(["C62  x", "C62  x2", `C62 ${item(1)}`]);
});
