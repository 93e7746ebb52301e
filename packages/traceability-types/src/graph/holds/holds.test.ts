import { describe, expect, test } from "vitest";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { indexEvents } from "../index-events.js";
import { tables } from "../tables/tables.js";
import { attach, crate, item, kilos, lot, make, pack, see } from "../testing/events.js";
import { instantOf } from "../testing/random-events.js";
import { ALWAYS, NEVER } from "../times.js";

/** Holds as days: `item/1 in crate/1 from 1 to 3 known 1`; `…` is an open end. */
function holds(events: readonly NormalEvent[]): readonly string[] {
  const { hold, object } = tables(indexEvents(events));
  const short = (number = -1) => (object.id[number] ?? "").replace("https://farm.example.cn/", "");
  const day = (time = 0) => (time === NEVER || time === ALWAYS ? "…" : String((time - instantOf(0)) / 86_400_000));
  return [...hold.child.keys()]
    .map(
      (at) =>
        `${short(hold.child[at])} ${hold.kind[at] === 0 ? "in" : "on"} ${short(hold.parent[at])} ${day(hold.since[at])}–${day(hold.until[at])} known ${day(hold.known[at])}`,
    )
    .sort();
}

describe("packing and unpacking", () => {
  test("a thing is in a crate from when it is put in until it is taken out", () => {
    expect(holds([pack(1, "ADD", crate(1), [item(1)]), pack(3, "DELETE", crate(1), [item(1)])])).toEqual(["item/1 in crate/1 1–3 known 1"]);
  });
  test("what is never taken out stays", () => {
    expect(holds([pack(1, "ADD", crate(1), [item(1)])])).toEqual(["item/1 in crate/1 1–… known 1"]);
  });
  test("what is put in twice is in it once", () => {
    expect(holds([pack(1, "ADD", crate(1), [item(1)]), pack(2, "ADD", crate(1), [item(1)])])).toEqual(["item/1 in crate/1 1–… known 1"]);
  });
  test("a DELETE without children takes out all that was put in before, and not what comes at the same moment", () => {
    const events = [
      pack(1, "ADD", crate(1), [item(1), kilos(lot(1), "5")]),
      pack(3, "DELETE", crate(1)),
      pack(3, "ADD", crate(1), [item(2)]),
    ];
    expect(holds(events)).toEqual(["item/1 in crate/1 1–3 known 1", "item/2 in crate/1 3–… known 3", "lot/1 in crate/1 1–3 known 1"]);
  });
  test("put in and taken out at one moment is in it at that moment only", () => {
    expect(holds([pack(2, "DELETE", crate(1), [item(1)]), pack(2, "ADD", crate(1), [item(1)])])).toEqual(["item/1 in crate/1 2–2 known 2"]);
  });
  test("a thing that is put elsewhere has left where it was, though nobody took it out", () => {
    expect(holds([pack(1, "ADD", crate(1), [item(1)]), pack(4, "ADD", crate(2), [item(1)])])).toEqual([
      "item/1 in crate/1 1–4 known 1",
      "item/1 in crate/2 4–… known 4",
    ]);
  });
  test("a lot may be in several crates", () => {
    expect(holds([pack(1, "ADD", crate(1), [kilos(lot(1), "5")]), pack(4, "ADD", crate(2), [kilos(lot(1), "5")])])).toEqual([
      "lot/1 in crate/1 1–… known 1",
      "lot/1 in crate/2 4–… known 4",
    ]);
  });
  test("a thing that is put into two crates at one moment is in both", () => {
    expect(holds([pack(1, "ADD", crate(1), [item(1)]), pack(1, "ADD", crate(2), [item(1)])])).toEqual([
      "item/1 in crate/1 1–… known 1",
      "item/1 in crate/2 1–… known 1",
    ]);
  });
});

describe("what is told too late", () => {
  test("a thing that is taken out and was never put in was there since it was made", () => {
    expect(holds([see(1, "ADD", [item(1)]), pack(5, "DELETE", crate(1), [item(1)])])).toEqual(["item/1 in crate/1 1–5 known 5"]);
  });
  test("made after it was taken out, nobody knows since when", () => {
    expect(holds([see(6, "ADD", [item(1)]), pack(5, "DELETE", crate(1), [item(1)])])).toEqual(["item/1 in crate/1 …–5 known 5"]);
  });
  test("it was not there while it was elsewhere", () => {
    const events = [
      see(1, "ADD", [item(1)]),
      pack(2, "ADD", crate(1), [item(1)]),
      pack(3, "DELETE", crate(1), [item(1)]),
      pack(6, "OBSERVE", crate(2), [item(1)]),
    ];
    expect(holds(events)).toEqual(["item/1 in crate/1 2–3 known 2", "item/1 in crate/2 3–… known 6"]);
  });
  test("nor was it there between two stays in the same crate", () => {
    const events = [pack(1, "ADD", crate(1), [item(1)]), pack(2, "DELETE", crate(1), [item(1)]), pack(6, "OBSERVE", crate(1), [item(1)])];
    expect(holds(events)).toEqual(["item/1 in crate/1 1–2 known 1", "item/1 in crate/1 2–… known 6"]);
  });
  test("seen on the day on which it is taken out, it does not come back", () => {
    const events = [pack(1, "ADD", crate(1), [item(1)]), pack(2, "OBSERVE", crate(1), [item(1)]), pack(2, "DELETE", crate(1), [item(1)])];
    expect(holds(events)).toEqual(["item/1 in crate/1 1–2 known 1"]);
  });
  test("seen on the day on which it is put in, it was not there before", () => {
    const events = [see(0, "ADD", [item(1)]), pack(2, "OBSERVE", crate(1), [item(1)]), pack(2, "ADD", crate(1), [item(1)])];
    expect(holds(events)).toEqual(["item/1 in crate/1 2–… known 2"]);
  });
  test("an output is made when it comes out", () => {
    expect(holds([make(2, [item(9)], [item(1)]), pack(4, "OBSERVE", crate(1), [item(1)])])).toEqual(["item/1 in crate/1 2–… known 4"]);
  });
});

describe("amounts", () => {
  const filled = pack(1, "ADD", crate(1), [kilos(lot(1), "10")]);
  const stays = ["lot/1 in crate/1 1–… known 1"];
  const leaves = ["lot/1 in crate/1 1–3 known 1"];

  test.each([
    ["a part leaves the rest", "9.999", stays],
    ["all of it ends it", "10", leaves],
    ["all of it, written otherwise, ends it", "10.000", leaves],
    ["more than there was ends it", "10.001", leaves],
    ["no amount ends it", undefined, leaves],
  ])("%s", (_, quantity, expected) => {
    expect(holds([filled, pack(3, "DELETE", crate(1), [kilos(lot(1), quantity)])])).toEqual(expected);
  });
  test("parts add up exactly", () => {
    const tenths = [2, 3, 4].map((day) => pack(day, "DELETE", crate(1), [kilos(lot(1), "0.1")]));
    expect(holds([pack(1, "ADD", crate(1), [kilos(lot(1), "0.3")]), ...tenths])).toEqual(["lot/1 in crate/1 1–4 known 1"]);
  });
  test("another unit leaves it open, and so does all that follows with an amount", () => {
    const pieces = pack(2, "DELETE", crate(1), [{ epcClass: lot(1), quantity: "10" }]);
    expect(holds([filled, pieces])).toEqual(stays);
    expect(holds([filled, pieces, pack(3, "DELETE", crate(1), [kilos(lot(1), "10")])])).toEqual(stays);
    expect(holds([filled, pieces, pack(3, "DELETE", crate(1), [kilos(lot(1))])])).toEqual(leaves);
  });
  test("an amount where none was put in leaves it open", () => {
    expect(holds([pack(1, "ADD", crate(1), [kilos(lot(1))]), pack(3, "DELETE", crate(1), [kilos(lot(1), "10")])])).toEqual(stays);
  });
  test("two amounts of one lot in one event add up", () => {
    const twice = pack(3, "DELETE", crate(1), [kilos(lot(1), "4"), kilos(lot(1), "6")]);
    expect(holds([filled, twice])).toEqual(leaves);
    expect(holds([filled, pack(3, "DELETE", crate(1), [kilos(lot(1), "4"), kilos(lot(1), "5")])])).toEqual(stays);
  });
  test("more than 64 lots in one event are told apart as few are", () => {
    const many = Array.from({ length: 100 }, (_, number) => kilos(lot(number), "1"));
    const events = [pack(1, "ADD", crate(1), [...many, kilos(lot(7), "1")]), pack(3, "DELETE", crate(1), many)];
    expect(holds(events).filter((hold) => hold.includes("…"))).toEqual(["lot/7 in crate/1 1–… known 1"]);
  });
  test("put in and in part taken out at one moment, the rest stays", () => {
    expect(holds([pack(1, "DELETE", crate(1), [kilos(lot(1), "3")]), filled])).toEqual(stays);
  });
});

describe("what is attached", () => {
  test("a sensor is on a truck until it is taken off, and on another at the same time", () => {
    const events = [
      attach(1, "ADD", crate("truck"), [item("s")]),
      attach(2, "ADD", crate("cart"), [item("s")]),
      attach(3, "DELETE", crate("truck"), [item("s")]),
    ];
    expect(holds(events)).toEqual(["item/s on crate/cart 2–… known 2", "item/s on crate/truck 1–3 known 1"]);
  });
  test("emptying a crate does not take off what is attached to it", () => {
    const events = [attach(1, "ADD", crate(1), [item("s")]), pack(1, "ADD", crate(1), [item(1)]), pack(2, "DELETE", crate(1))];
    expect(holds(events)).toEqual(["item/1 in crate/1 1–2 known 1", "item/s on crate/1 1–… known 1"]);
  });
});

test("a trade item without a lot is in nothing", () => {
  const goods = "https://id.gs1.org/01/06901234567892";
  expect(holds([pack(1, "ADD", crate(1), [kilos(goods, "5"), kilos(`${goods}/22/2A`, "5")])])).toEqual([]);
  expect(holds([pack(1, "ADD", crate(1), [kilos(`${goods}/10/L`, "5")])])).toEqual([
    "https://id.gs1.org/01/06901234567892/10/L in crate/1 1–… known 1",
  ]);
});
