import { expect, test } from "vitest";
import type { ExtensionValue, NormalEvent } from "../../epcis/normal-event.js";
import { append, indexEvents, openIndex } from "../index-events.js";
import { tables } from "../tables/tables.js";
import { crate, item, kilos, lot, make, pack, see } from "../testing/events.js";
import { reach } from "../trace/reach.js";
import { trace } from "../trace/trace.js";
import { findText, hashOf, numberOf, textsOf } from "./texts.js";

test("names of the language are names like any other", () => {
  const strange = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const index = indexEvents([make(1, strange.slice(0, 2), strange.slice(2)), pack(2, "ADD", "__proto__", ["valueOf"])]);
  expect(reach(index, "__proto__", { direction: "forward" }).reached.size).toBe(4);
});

test("ids that look alike are different, and ids that stand for a transformation are no things", () => {
  const index = indexEvents([make(1, ["é"], ["x"]), make(2, ["e\u0301"], ["y"]), make(3, ["a"], ["b"], { transformationID: "t" })]);
  expect([...reach(index, "é", { direction: "forward" }).reached.keys()]).toEqual(["é", "x"]);
  expect(reach(index, "\u0000t", { direction: "forward" }).reached.size).toBe(1);
  expect(tables(index).object.id).not.toContain("\u0000t");
});

test("times that cannot be read are left out and named, and their place is kept", () => {
  const bad: NormalEvent[] = [
    { ...see(1, "ADD", [item(1)]), eventTime: "2026-02-30T00:00:00" },
    { ...see(1, "ADD", [item(1)]), recordTime: "soon" },
    { ...see(1, "ADD", [item(1)]), errorDeclaration: { declarationTime: "" } },
  ];
  const index = indexEvents([...bad, see(1, "ADD", [item(1)])]);
  expect(index.issues.map(({ path, received }) => [path, received])).toEqual([
    ["/0/eventTime", "2026-02-30T00:00:00"],
    ["/1/recordTime", "soon"],
    ["/2/errorDeclaration/declarationTime", ""],
  ]);
  expect(trace(index, item(1), { direction: "forward" }).visits.map(({ event }) => event)).toEqual([3]);
  expect(indexEvents(Array.from({ length: 1500 }, () => ({ ...see(1, "ADD", []), eventTime: "" }))).issues).toHaveLength(1000);
});

test("crates in themselves and in one another are walked once", () => {
  const events = [pack(1, "ADD", crate(1), [crate(1), crate(2)]), pack(1, "ADD", crate(2), [crate(1)]), make(2, [crate(1)], [item(1)])];
  expect([...reach(indexEvents(events), item(1), { direction: "back" }).reached.keys()].sort()).toEqual([crate(1), crate(2), item(1)]);
});

test("crates a hundred thousand deep, and as many steps in a row, are walked to the end", () => {
  const deep = Array.from({ length: 100_000 }, (_, at) => pack(1, "ADD", crate(at), [crate(at + 1)]));
  const index = indexEvents(deep);
  expect(reach(index, crate(0), { direction: "forward" }).reached.size).toBe(100_001);
  const long = Array.from({ length: 100_000 }, (_, at) => make(1, [lot(at)], [lot(at + 1)]));
  expect(reach(indexEvents(long), lot(0), { direction: "forward" }).reached.size).toBe(100_001);
});

test("a list of a hundred thousand, each with an amount, is no harder than a hundred thousand lists", () => {
  const lots = Array.from({ length: 100_000 }, (_, at) => kilos(lot(at), "1"));
  const index = indexEvents([pack(1, "ADD", crate(1), lots), pack(2, "DELETE", crate(1), lots)]);
  const { hold } = tables(index);
  expect([hold.rows, new Set(hold.until).size]).toEqual([100_000, 1]);
});

test("fields of users as deep as one likes make an event neither fail nor be taken for another", () => {
  let deep: ExtensionValue = "end";
  let other: ExtensionValue = "END";
  for (let level = 0; level < 100_000; level += 1) [deep, other] = [{ "{https://x.example/}a": deep }, { "{https://x.example/}a": other }];
  const event = see(1, "ADD", [item(1)]);
  const telling = (value: ExtensionValue) => ({ ...event, extensions: { "{https://x.example/}a": value } });
  expect(indexEvents([telling(deep), telling(other), telling(deep)]).copies).toBe(1);
});

test("the order of fields makes no other event, that of lists does", () => {
  const event = see(1, "ADD", [item(1)]);
  const [a, b] = ["{https://x.example/}a", "{https://x.example/}b"] as const;
  expect(
    indexEvents([
      { ...event, ilmd: { [a]: 1, [b]: 2 } },
      { ...event, ilmd: { [b]: 2, [a]: 1 } },
    ]).copies,
  ).toBe(1);
  expect(
    indexEvents([
      { ...event, ilmd: { [a]: [1, 2] } },
      { ...event, ilmd: { [a]: [2, 1] } },
    ]).copies,
  ).toBe(0);
  expect(
    indexEvents([
      { ...event, ilmd: { [a]: "1" } },
      { ...event, ilmd: { [a]: 1 } },
    ]).copies,
  ).toBe(0);
});

test("texts that all fall on one place are found again", () => {
  const wanted = hashOf("0") & 0xff;
  const alike: string[] = [];
  for (let number = 0; alike.length < 3000; number += 1) if ((hashOf(String(number)) & 0xff) === wanted) alike.push(String(number));
  const texts = textsOf();
  expect(alike.map((text) => numberOf(texts, text))).toEqual(alike.map((_, at) => at));
  expect(texts.crowded.size).toBeGreaterThan(0);
  expect(alike.map((text) => numberOf(texts, text))).toEqual(alike.map((_, at) => at));
  expect(findText(texts, "none")).toBe(-1);
});

test("ten thousand declarations, each of an event without an id, are settled in one walk", () => {
  const events = Array.from({ length: 10_000 }, (_, at) => see(1, "ADD", [item(at)]));
  const index = append(openIndex(), events);
  append(
    index,
    events.map((event) => ({ ...event, errorDeclaration: { declarationTime: "2026-07-05T00:00:00.000Z" } })),
  );
  expect([index.declarations, tables(index).event.rows]).toEqual([10_000, 0]);
});

test("what came before something that is no event is kept, and what comes again after it counts once", () => {
  const index = openIndex();
  const [good, later] = [make(1, [lot("a")], [lot("b")]), make(2, [lot("b")], [lot("c")])];
  const wrong: NormalEvent = { ...make(2, [lot("b")], [lot("d")]), errorDeclaration: { declarationTime: "2026-07-09T00:00:00.000Z" } };
  // What is typed may still come from where nobody looked at types.
  const none: NormalEvent = JSON.parse('{ "type": "ObjectEvent" }');
  expect(() => append(index, [good, make(2, [lot("b")], [lot("d")]), wrong, none, later])).toThrow(TypeError);
  const ids = () => [...reach(index, lot("a"), { direction: "forward" }).reached.keys()];
  expect(ids()).toEqual([lot("a"), lot("b")]);
  append(index, [good, later]);
  expect([ids(), index.copies]).toEqual([[lot("a"), lot("b"), lot("c")], 1]);
});
