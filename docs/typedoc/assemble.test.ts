import { expect, test } from "vitest";
import { assemble } from "./assemble.js";
import type { Door } from "./doors.js";

const door = (name: string, topics: Door["words"]["topics"]): Door => ({
  package: name,
  name,
  specifier: `@countykit/${name}`,
  file: `${name}/src/index.ts`,
  words: { what: { zh: "是什么", en: "what it is" }, ...(topics === undefined ? {} : { topics }) },
});

const core = door("core", [
  { id: "numbers", title: { zh: "数", en: "Numbers" }, folders: ["money", ""] },
  { id: "dates", title: { zh: "日期", en: "Dates" }, folders: ["dates"] },
]);
const cli = door("cli", undefined);

const coreBody = `## Functions

### money() {#money}

Reads money. It is in yuan on a [\`Day\`](#day).

## Types

### Day {#day}

A day.
`;
const cliBody = "## Functions\n\n### run() {#run}\n\nRuns with [`Day`](core.md#day).\n";
const folders: Readonly<Record<string, string>> = { money: "money", Day: "dates" };
const written = [
  { door: core, body: coreBody, folderOf: (name: string) => folders[name] ?? "" },
  { door: cli, body: cliBody, folderOf: () => "" },
];

test("a door with topics has a page with all its names, and a page for each topic; one without has one page", () => {
  const pages = assemble(written, "en");
  expect(pages.map(({ path }) => path)).toEqual(["core/index.md", "core/numbers.md", "core/dates.md", "cli/index.md"]);
  expect(pages[0]?.text).toContain(
    "## Numbers\n\n| Name | What it is |\n| :--- | :--- |\n| [`money`](./numbers.md#money) | Reads money |\n\n## Dates",
  );
  expect(pages[1]?.text).toContain("## Functions\n\n### money() {#money}");
  expect(pages[1]?.text).not.toContain("### Day");
});

test("links lead to the page on which the entry has come to stand", () => {
  const [, numbers, , program] = assemble(written, "en");
  expect(numbers?.text).toContain("[`Day`](./dates.md#day)");
  expect(program?.text).toContain("[`Day`](./../core/dates.md#day)");
});

test("a folder that no topic covers, and a link that leads nowhere, are errors", () => {
  const uncovered = written.map((one) => ({ ...one, folderOf: () => "ratio" }));
  expect(() => assemble(uncovered, "en")).toThrow("no topic of @countykit/core covers src/ratio");
  const [first] = written;
  expect(() => assemble(first ? [{ ...first, body: coreBody.replace("(#day)", "(#night)") }] : [], "en")).toThrow(
    "core/numbers.md links to core#night, which is not there",
  );
});
