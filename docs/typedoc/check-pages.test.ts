import { describe, expect, test } from "vitest";
import type { Page } from "./assemble.js";
import { checkPages } from "./check-pages.js";
import type { PublicExport } from "./public-list.js";

const threshold: PublicExport = {
  door: "core",
  specifier: "@countykit/core",
  name: "requiredCount",
  value: true,
  throws: true,
  folder: "ratio",
  numbers: true,
};

const parts = {
  heading: "### requiredCount() {#requiredcount}",
  declaration: "```ts\nfunction requiredCount(threshold, base): number;\n```",
  description: "The smallest count of villages that reaches a threshold (达标所需数).",
  throws: "**Throws**\n\nTypeError when the threshold is wrong",
  example: '**Example**\n\n```ts\nrequiredCount("0.70", 195); // => 137\n```',
  source: "**Source**\n\nlechang-2019: 137 of 195 villages",
};

type Parts = Record<keyof typeof parts, string>;

const page = (entry: Parts, others: Readonly<Record<string, string>> = {}): readonly Page[] =>
  Object.entries({ "core/numbers.md": `# Numbers\n\n## Functions\n\n${Object.values(entry).join("\n\n")}\n`, ...others }).map(
    ([path, text]) => ({ path, door: path.replace(/\/.*/u, ""), text }),
  );

const problemsOf = (entry: Parts, one: PublicExport = threshold): readonly string[] => checkPages([one], page(entry), "en").problems;

describe("checkPages", () => {
  test("finds nothing wrong with an entry that says everything", () => {
    expect(checkPages([threshold], page(parts), "en")).toEqual({ examined: 1, problems: [] });
  });

  test.each([
    ["has no entry", { heading: "### requiredNumber() {#requirednumber}" }],
    ["has no description", { description: "" }],
    ["has no example", { example: "" }],
    ["has no example", { example: "**Example**\n\nas above" }],
    ["has an example that does not use it", { example: "**Example**\n\n```ts\nrequiredCounts(1); // => 1\n```" }],
    ["names no source", { source: "" }],
    ["names no source", { source: "**Source**" }],
    ["throws, and does not say when", { throws: "" }],
  ])("an entry that leaves something out %s", (what, planted) => {
    expect(problemsOf({ ...parts, ...planted })).toEqual([`en @countykit/core requiredCount ${what}`]);
  });

  test("a number needs a unit in the words, not in the code", () => {
    const bare = { ...parts, description: "The smallest that reaches it (达标所需).", source: "**Source**\n\nlechang-2019" };
    expect(problemsOf(bare)).toEqual(["en @countykit/core requiredCount has numbers without a unit"]);
    expect(problemsOf(bare, { ...threshold, numbers: false })).toEqual([]);
  });

  test("a type needs neither example nor source", () => {
    const type = { ...parts, heading: "### requiredCount {#requiredcount}", example: "", source: "" };
    expect(problemsOf(type, { ...threshold, value: false })).toEqual([]);
  });

  test("the description stands under each signature when there are several", () => {
    const several = { ...parts, declaration: `**Call**\n\n${parts.declaration}` };
    expect(problemsOf(several)).toEqual([]);
    expect(problemsOf({ ...several, description: "" })).toEqual(["en @countykit/core requiredCount has no description"]);
  });

  test("the entry must be on a page of its own door", () => {
    const elsewhere = { ...threshold, door: "cli", specifier: "@countykit/cli" };
    expect(problemsOf(parts, elsewhere)).toEqual(["en @countykit/cli requiredCount has no entry"]);
  });

  test("what comes from another door leads to its entry there", () => {
    const passedOn = { ...threshold, door: "cli", specifier: "@countykit/cli" };
    const leading = (to: string) => ({ "cli/index.md": `# cli\n\n### requiredCount {#requiredcount}\n\nFrom [requiredCount](${to})\n` });
    expect(checkPages([passedOn], page(parts, leading("../core/numbers.md#requiredcount")), "en").problems).toEqual([]);
    expect(checkPages([passedOn], page(parts, leading("../core/dates.md#requiredcount")), "en").problems).toEqual([
      "en @countykit/cli requiredCount leads to core/dates.md#requiredcount, which is not there",
    ]);
  });

  test("names with signs of Markdown are found as they are written in the sources", () => {
    const longest = { ...threshold, name: "LONGEST_TEXT", throws: false };
    const entry = {
      ...parts,
      heading: String.raw`### LONGEST\_TEXT {#longest_text}`,
      example: "**Example**\n\n```ts\nLONGEST_TEXT; // => 2000\n```",
    };
    expect(problemsOf(entry, longest)).toEqual([]);
  });
});
