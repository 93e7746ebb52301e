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
      ["invalid-json", 3, 3, "不是合法的 JSON：此处不应出现 b", "This is not JSON: b does not belong here"],
    ]);
    expect(placeOf('{"a":')?.[0]?.slice(0, 3)).toEqual(["invalid-json", 1, 6]);
    expect(placeOf("")?.[0]?.slice(0, 3)).toEqual(["invalid-json", 1, 1]);
  });

  it("tells where, whatever words the browser has for it", () => {
    const { parse } = JSON;
    JSON.parse = () => {
      throw new SyntaxError("JSON Parse error: Expected '}'");
    };
    try {
      expect(placeOf('{\n  "a": 1,\n  b\n}')?.[0]?.slice(0, 3)).toEqual(["invalid-json", 3, 3]);
    } finally {
      JSON.parse = parse;
    }
  });

  it("tells of a key that stands twice, where it stands again", () => {
    expect(placeOf('{\n  "id": "a",\n  "id": "b"\n}')?.[0]?.slice(0, 3)).toEqual(["duplicate-key", 3, 3]);
  });

  it("is refused when it nests too deeply, and nothing is thrown", () => {
    expect(readJson(`${"[".repeat(200_000)}${"]".repeat(200_000)}`).ok).toBe(false);
  });
});

describe("parts of somebody's JSON", () => {
  it("are what they should be, or nothing", () => {
    expect([isObject({}), isObject([]), isObject(null), isObject("a")]).toEqual([true, false, false, false]);
    expect([listAt({ a: [1] }, "a"), listAt({ a: {} }, "a"), listAt([], "a")]).toEqual([[1], [], []]);
    expect([textAt({ a: "x" }, "a"), textAt({ a: 2021 }, "a"), textAt({ a: true }, "a"), textAt(null, "a")]).toEqual(["x", "2021", "", ""]);
  });
});
