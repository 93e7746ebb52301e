import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openNumberList, openPlaceList } from "./number-list.js";
import { openTextIndex } from "./text-index.js";

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^\d{0,12}$/),
  fc.constantFrom("", "\0", "村", "é", "a"),
);

describe("text index 文本编号", () => {
  it("numbers texts as a map does", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, fc.nat(3)), { maxLength: 400 }), (all) => {
        const index = openTextIndex();
        const map = new Map<string, number>();
        for (const [text, prefix] of all) {
          const key = `${prefix} ${text}`;
          expect(index.find(text, prefix)).toBe(map.get(key) ?? -1);
          if (!map.has(key)) map.set(key, map.size);
          expect(index.add(text, prefix)).toBe(map.get(key));
        }
        expect(index.size()).toBe(map.size);
        for (const [key, number] of map) expect(index.textOf(number)).toBe(key.slice(key.indexOf(" ") + 1));
      }),
    );
  });

  it("keeps a hundred thousand apart, of every length", () => {
    const index = openTextIndex();
    const make = (at: number): string => `${at % 7 === 0 ? "村" : "S"}${at}${"x".repeat(at % 50)}`;
    for (let at = 0; at < 100_000; at += 1) index.add(make(at));
    expect(index.size()).toBe(100_000);
    for (let at = 0; at < 100_000; at += 997) expect([index.find(make(at)), index.textOf(at)]).toEqual([at, make(at)]);
    expect(index.find("S1")).toBe(-1);
  });

  it("holds texts that are longer than a piece of its memory", () => {
    const index = openTextIndex();
    const long = ["x".repeat(2_500_000), "村".repeat(800_000), "x".repeat(2_500_001)];
    expect([...long, "a", ...long].map((text) => index.add(text))).toEqual([0, 1, 2, 3, 0, 1, 2]);
    expect(index.textOf(1)).toBe(long[1]);
  });

  it("has no text for a number that it never gave", () => {
    expect([-1, 0, 5].map(openTextIndex().textOf)).toEqual(["", "", ""]);
  });
});

describe("lists of numbers 数列", () => {
  it("keep what was set, and 0 elsewhere", () => {
    const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(70_000), number), { maxLength: 50 }), (all) => {
        const list = openNumberList();
        const map = new Map<number, number>();
        for (const [at, value] of all) {
          list.set(at, value);
          map.set(at, value);
        }
        for (const [at] of all) expect(list.get(at)).toBe(map.get(at));
        for (const at of [0, 63, 64, 16_383, 16_384, 70_001]) expect(list.get(at)).toBe(map.get(at) ?? 0);
        expect(list.length()).toBe(Math.max(0, ...all.map(([at]) => at + 1)));
      }),
    );
  });

  it("keep places of one source or of many", () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2 ** 31)).map(([source, row]) => source * 2 ** 32 + row);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (all) => {
        const list = openPlaceList();
        for (const one of all) list.push(one);
        expect(all.map((_, at) => list.get(at))).toEqual(all);
        expect([list.get(all.length), list.length()]).toEqual([0, all.length]);
      }),
    );
  });
});
