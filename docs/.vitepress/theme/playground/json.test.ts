import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, listAt, readJson, textAt } from "./json.js";

const placeOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? null : read.issues.map(({ code, row, column, message }) => [code, row, column, message.zh, message.en]);
};

describe("JSON as somebody types it", () => {
  it("comes back as it was, with or without a mark at its beginning", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("", "\uFEFF"), (value, mark) => {
        const text = JSON.stringify(value);
        expect(readJson(mark + text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it("tells the line and column where it breaks off", () => {
    expect(placeOf('{\n  "a": 1,\n  b\n}')).toEqual([
      ["not-json", 3, 3, "第 3 行第 3 列起不是完整的 JSON", "This is not complete JSON from line 3, column 3"],
    ]);
    expect(placeOf('{"a":')?.[0]?.slice(0, 3)).toEqual(["not-json", 1, 6]);
    expect(placeOf("")?.[0]?.slice(0, 3)).toEqual(["not-json", 1, 1]);
  });
});

describe("parts of somebody's JSON", () => {
  it("are what they should be, or nothing", () => {
    expect([isObject({}), isObject([]), isObject(null), isObject("a")]).toEqual([true, false, false, false]);
    expect([listAt({ a: [1] }, "a"), listAt({ a: {} }, "a"), listAt([], "a")]).toEqual([[1], [], []]);
    expect([textAt({ a: "x" }, "a"), textAt({ a: 2021 }, "a"), textAt({ a: true }, "a"), textAt(null, "a")]).toEqual(["x", "2021", "", ""]);
  });
});
