import { describe, expect, it } from "vitest";
import { readJson } from "./read-json.js";

const issueOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? null : read.issues[0];
};

describe("JSON that is broken", () => {
  it.each([
    ['{"a":}', 1, 6, "}"],
    ['{"a":1,}', 1, 8, "}"],
    ['{\r\n  "a": tru\r\n}', 2, 8, "tru"],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"'],
    ['{"a":1}x', 1, 8, "x"],
    ['{"a":01}', 1, 6, "01"],
    ['{"金额":NaN}', 1, 7, "NaN"],
  ])("%j is placed at %i:%i", (text, row, column, received) => {
    expect(issueOf(text)).toMatchObject({ code: "invalid-json", path: "", row, received });
    expect(issueOf(text)?.column).toBe(column);
  });

  it.each([
    ['{\n"a":1', 2, 6],
    ['{"a":', 1, 6],
    ["[1,2", 1, 5],
    ['{\n  "a": [1,', 2, 11],
    ['{"a": "b', 1, 9],
    ['["a"\n', 2, 1],
    ["", 1, 1],
  ])("%j ends too early, and says so at its end", (text, row, column) => {
    expect(issueOf(text)).toMatchObject({ code: "invalid-json", row, column, message: { zh: "JSON 不完整：文件提前结束" } });
  });

  it("by a control character in a text is an issue, not a throw", () => {
    expect(issueOf('{"a":"x\u0001"}')).toMatchObject({ code: "invalid-json", row: 1 });
  });

  it.each([
    ['{"a":"x\u0001"}', 1, 8],
    ['[\t"a",\r\n\t"b\u0001"]', 2, 4],
    ['["\t"]', 1, 3],
    ['[\t\t1, "\\"\t"]', 1, 10],
    ['["a",\n"b",\n\t["c\u001f"]]', 3, 5],
  ])("by a control character, %j, is placed at that character: %i:%i", (text, row, column) => {
    expect(issueOf(text)).toMatchObject({ code: "invalid-json", row });
    expect(issueOf(text)?.column).toBe(column);
  });

  it("is looked through once, however many blanks and quotes stand before the fault", () => {
    const many = 1_000_000;
    expect(issueOf(`[${"\t".repeat(many)}\n"\u0001"]`)).toMatchObject({ code: "invalid-json", row: 2, column: 2 });
    expect(issueOf(`["${'\\"'.repeat(many)}`)).toMatchObject({ code: "invalid-json", row: 1, column: 2 * many + 3 });
  });

  it("by depth is an issue, not a throw", () => {
    expect(issueOf("[".repeat(200_000))).toMatchObject({ code: "too-deep" });
  });
});

it("reports each key that stands twice, where it stands again", () => {
  const read = readJson('{"a":1,\n "b":{"c":1,"c":2},\n "a":2}');
  expect(read.ok ? [] : read.issues.map(({ code, path, row, column }) => [code, path, row, column])).toEqual([
    ["duplicate-key", "/b/c", 2, 13],
    ["duplicate-key", "/a", 3, 2],
  ]);
});

it("places keys, items of lists, and what is absent at what is around it", () => {
  const read = readJson('{\n  "lines": [\n    { "a/b": 1 },\n    { "c~d": 2 }\n  ]\n}');
  if (!read.ok) throw new Error("not read");
  expect(read.value.locate("")).toEqual({ row: 1, column: 1 });
  expect(read.value.locate("/lines")).toEqual({ row: 2, column: 3 });
  expect(read.value.locate("/lines/1")).toEqual({ row: 4, column: 5 });
  expect(read.value.locate("/lines/0/a~1b")).toEqual({ row: 3, column: 7 });
  expect(read.value.locate("/lines/1/c~0d")).toEqual({ row: 4, column: 7 });
  expect(read.value.locate("/lines/1/absent/deeper")).toEqual({ row: 4, column: 5 });
  expect(read.value.locate("/lines/7")).toEqual({ row: 2, column: 3 });
});
