import { describe, expect, it } from "vitest";
import { readYaml } from "./read-yaml.js";

const valueOf = (text: string): unknown => {
  const read = readYaml(text);
  return read.ok ? read.value.value : read.issues;
};

it("leaves every plain value the text it is, but for true, false and null", () => {
  expect(
    valueOf(
      'a: 12345678901234567.10\nb: 1e400\nc: 2021\nd: true\ne: false\nf: null\ng: ~\nh:\ni: "true"\nj: 2022-04-18\nk: 0x1F\nl: yes\n',
    ),
  ).toEqual({
    a: "12345678901234567.10",
    b: "1e400",
    c: "2021",
    d: true,
    e: false,
    f: null,
    g: null,
    h: null,
    i: "true",
    j: "2022-04-18",
    k: "0x1F",
    l: "yes",
  });
});

describe("YAML that is broken", () => {
  it.each([
    ["a: 1\na: 2\n", "duplicate-key", 2, 1],
    ["a: 1\n---\nb: 2\n", "multiple-documents", 2, 1],
    ["a:\n\tb: 1\n", "invalid-yaml", 2, 1],
    ["a: [1, 2\n", "invalid-yaml", 2, 1],
    ['a: "x\n', "invalid-yaml", 2, 1],
  ])("%j is %s at %i:%i", (text, code, row, column) => {
    expect(valueOf(text)).toContainEqual(expect.objectContaining({ code, row, column }));
  });

  it("by aliases that multiply is an issue, not a hang", () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${"bcdefghi".replaceAll(/./gu, (key) => `${key}: &${key} [${`*${String.fromCharCode(key.charCodeAt(0) - 1)}, `.repeat(9)}x]\n`)}`;
    expect(valueOf(bomb)).toMatchObject([{ code: "yaml-aliases", row: 2, column: 8 }]);
  });

  it("by an alias that leads nowhere is an issue", () => {
    expect(valueOf("b: &b 1\nc: *b\na: *nowhere\n")).toMatchObject([
      { code: "yaml-aliases", row: 3, column: 4, message: { zh: "YAML 引用了“*nowhere”，前面却没有“&nowhere”" } },
    ]);
  });

  it("by depth is an issue, not a throw", () => {
    expect(readYaml("[".repeat(20_000)).ok).toBe(false);
    expect(valueOf(`${"{a: ".repeat(5000)}1${"}".repeat(5000)}`)).toMatchObject([{ code: "too-deep" }]);
  });
});

it("places keys, items of lists, and what is absent at what is around it", () => {
  const read = readYaml("lines:\r\n  - id: a\r\n    金额: 1\r\n  - id: b\r\n");
  if (!read.ok) throw new Error("not read");
  expect(read.value.locate("")).toEqual({ row: 1, column: 1 });
  expect(read.value.locate("/lines/0/金额")).toEqual({ row: 3, column: 5 });
  expect(read.value.locate("/lines/1")).toEqual({ row: 4, column: 5 });
  expect(read.value.locate("/lines/1/absent")).toEqual({ row: 4, column: 5 });
  expect(read.value.locate("/absent")).toEqual({ row: 1, column: 1 });
});
