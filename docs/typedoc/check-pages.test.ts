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
  members: [],
};

const parts = {
  heading: "### requiredCount() {#requiredcount}",
  declaration: "```ts\nfunction requiredCount(threshold, base): number;\n```",
  description: "The smallest count of villages that reaches a threshold (达标所需数).",
  throws: "**Throws**\n\n`TypeError` when the threshold is wrong",
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
    ["has a description that says no more than its name", { description: "The required count." }],
    ["has a description that says no more than its name", { description: "Count of villages as in" }],
    ["has no example", { example: "" }],
    ["has no example", { example: "**Example**\n\nas above" }],
    ["has an example that does not use it", { example: "**Example**\n\n```ts\nrequiredCounts(1); // => 1\n```" }],
    ["has an example that does not show what comes out", { example: '**Example**\n\n```ts\nrequiredCount("0.70", 195);\n```' }],
    ["names no source", { source: "" }],
    ["names no source", { source: "**Source**" }],
    ["names no source", { source: "**Source**\n\n—" }],
    ["throws, and does not say when", { throws: "" }],
    ["throws, and does not say when", { throws: "**Throws**" }],
    ["throws, and does not say what", { throws: "**Throws**\n\nwhen the threshold is wrong" }],
    ["has a parameter without a name", { declaration: "```ts\nfunction requiredCount(__namedParameters): number;\n```" }],
    ["shows a word of typedoc that has no text: theme_name", { throws: `${parts.throws}\n\n| theme_name | Type |` }],
  ])("an entry that leaves something out %s", (what, planted) => {
    expect(problemsOf({ ...parts, ...planted })).toEqual([`en @countykit/core requiredCount ${what}`]);
  });

  test("a number needs a unit in the words, not in the code, the source or the example", () => {
    const bare = { ...parts, description: "The smallest that reaches it (达标所需)." };
    const unitless = ["en @countykit/core requiredCount has numbers without a unit"];
    expect(problemsOf(bare)).toEqual(unitless);
    expect(problemsOf({ ...bare, description: "The smallest `villages` that reaches it." })).toEqual(unitless);
    expect(problemsOf(bare, { ...threshold, numbers: false })).toEqual([]);
    expect(problemsOf({ ...bare, description: "The smallest that reaches it, in yuan." })).toEqual([]);
  });

  test("the Chinese page needs Chinese words, and a Chinese unit", () => {
    const words = ["**抛出**", "**示例**", "**出处**"];
    const inChinese = (description: string): readonly string[] => {
      const entry = { ...parts, description };
      for (const [at, part] of (["throws", "example", "source"] as const).entries())
        entry[part] = entry[part].replace(/^\*\*.*\*\*/u, words[at] ?? "");
      return checkPages([threshold], page(entry), "zh").problems;
    };
    expect(inChinese("达到门槛所需的最少村数。")).toEqual([]);
    const left = "What it is when nobody knows of `it`.";
    expect(inChinese(`达到门槛所需的最少村数。\n\n${left}`)).toEqual([
      `zh @countykit/core requiredCount says in English: ${left.replace("`it`", "")}`,
    ]);
    expect(inChinese("达到门槛所需的最小者。")).toEqual(["zh @countykit/core requiredCount has numbers without a unit"]);
    expect(inChinese("The smallest count of villages.")).toEqual([
      "zh @countykit/core requiredCount has a description that says no more than its name",
      "zh @countykit/core requiredCount has numbers without a unit",
      "zh @countykit/core requiredCount says in English: The smallest count of villages.",
    ]);
  });

  test("what a docstring says of a member stands in the entry, on either page", () => {
    const members = [{ name: "value", says: "Decimal text, `max: null` for no bound." }];
    const one = { ...threshold, members };
    const said = { ...parts, declaration: `${parts.declaration}\n\n| \`value\` | Decimal text,<br />\`max: null\` for no bound. |` };
    const unsaid = ["en @countykit/core requiredCount does not say what its member value is"];
    expect(problemsOf(said, one)).toEqual([]);
    expect(problemsOf(parts, one)).toEqual(unsaid);
    expect(checkPages([one], page(said), "en", () => "十进制文本").problems).toEqual(unsaid);
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
