import { expect, test } from "vitest";
import { patternTypes, tidy } from "./tidy.js";

test("parts of an entry become bold words; headings of entries and code stay", () => {
  const body = "### money() {#money}\n\n#### 参数\n\n```ts\n#### not a heading\n{{ code }}\n```\n\n***\n\n##### 类型字面量 {#x}";
  expect(tidy(body, [])).toBe("### money() {#money}\n\n**参数**\n\n```ts\n#### not a heading\n{{ code }}\n```\n\n**类型字面量**");
});

test("anchors and blanks of tables go, and nothing is left for Vue to fill in", () => {
  expect(tidy('| <a id="属性-id"></a> `id` | - | `undefined` |\n\n\\{\\{ text }} {{ `{{ code }}`', [])).toBe(
    "| `id` | | |\n\n&#123;&#123; text }} &#123;&#123; `{{ code }}`",
  );
});

test("texts with a pattern get back their names, the longer pattern first", () => {
  const core = [
    "### CivilMonth {#civilmonth}\n\n```ts\ntype CivilMonth = `${number}-${number}`;\n```",
    "### CivilDate {#civildate}\n\n```ts\ntype CivilDate = `${number}-${number}-${number}`;\n```",
    "```ts\nfunction firstDayOf(month: `${number}-${number}`): `${number}-${number}-${number}`;\n```",
    "| `month` | `` `${number}-${number}` `` |",
  ].join("\n\n");
  const patterns = patternTypes(new Map([["core.md", core]]));
  expect(patterns.map(({ name, entry }) => [name, entry])).toEqual([
    ["CivilDate", "core.md#civildate"],
    ["CivilMonth", "core.md#civilmonth"],
  ]);
  const tidied = tidy(core, patterns);
  expect(tidied).toContain("type CivilDate = `${number}-${number}-${number}`;");
  expect(tidied).toContain("function firstDayOf(month: CivilMonth): CivilDate;");
  expect(tidied).toContain("| `month` | [`CivilMonth`](core.md#civilmonth) |");
});

test("a form of a union is shown by its fields alone when a table says what they are", () => {
  const form = (label: string): string => `#### ${label}\n\n\`\`\`ts\n{\n  a: string;\n}\n\`\`\``;
  const table = "| 名称 | 类型 |\n| :--- | :--- |\n| `a` | `string` |";
  expect(tidy(`${form("其中一种")}\n\n${table}`, [])).toBe(`**其中一种**\n\n${table}`);
  expect(tidy(`${form("One form")}\n\n${table}`, [])).toBe(`**One form**\n\n${table}`);
  expect(tidy(`${form("其中一种")}\n\n说明`, [])).toContain("  a: string;");
  expect(tidy(`${form("参数")}\n\n${table}`, [])).toContain("  a: string;");
});
