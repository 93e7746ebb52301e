import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Catalogue, checkCatalogue, chineseOf, readCatalogue } from "./chinese.js";
import type { Paragraph } from "./paragraphs.js";

const paragraph = (of: string, text: string, part = "summary"): Paragraph => ({ door: "core", of, part, text });

const paragraphs = [
  paragraph("requiredCount", "The smallest count, of `base` villages."),
  paragraph("requiredCount", "when the base is negative", "@throws"),
  paragraph("divisionCode", "GB/T 2260", "@source"),
  paragraph("mostVillages", "when the base is negative", "@throws"),
];

const core = {
  "The smallest count, of `base` villages.": "`base` 个村中的最小个数。",
  "when the base is negative": "基数为负",
  "GB/T 2260": "GB/T 2260",
};

const catalogue = (files: Readonly<Record<string, Readonly<Record<string, string>>>>): Catalogue =>
  new Map(Object.entries(files).map(([door, entries]) => [door, new Map(Object.entries(entries))]));

test("nothing is wrong when every paragraph has its Chinese, once, however often it stands in the sources", () => {
  expect(checkCatalogue(paragraphs, catalogue({ core }))).toEqual([]);
});

test("a paragraph without Chinese is named with what it is of, also while its text is still empty", () => {
  const { "when the base is negative": _, ...others } = core;
  const missing = ["docs/typedoc/chinese/core.json has no Chinese for requiredCount @throws: when the base is negative"];
  expect(checkCatalogue(paragraphs, catalogue({ core: others }))).toEqual(missing);
  expect(checkCatalogue(paragraphs, catalogue({ core: { ...core, "when the base is negative": "" } }))).toEqual(missing);
});

test("a docstring that was changed shows twice: the new words have no Chinese, the old Chinese has no docstring", () => {
  const changed = paragraphs.map((one) => ({ ...one, text: one.text.replace("smallest", "least") }));
  expect(checkCatalogue(changed, catalogue({ core }))).toEqual([
    "docs/typedoc/chinese/core.json has no Chinese for requiredCount: The least count, of `base` villages.",
    "docs/typedoc/chinese/core.json has Chinese for what no docstring says: The smallest count, of `base` villages.",
  ]);
});

test.each([
  ["says again what core.json says", "cli", "GB/T 2260", "国标"],
  ["says it in English", "core", "when the base is negative", "when the base is negative"],
  ["names other code than the docstring", "core", "The smallest count, of `base` villages.", "最小个数。"],
])("Chinese that %s is an error", (what, door, text, chinese) => {
  const files = { core, cli: {}, [door]: { ...(door === "core" ? core : {}), [text]: chinese } };
  expect(checkCatalogue(paragraphs, catalogue(files))).toEqual([`docs/typedoc/chinese/${door}.json ${what}: ${text}`]);
});

test("the catalogue is read from a folder with a file for each door", () => {
  const folder = mkdtempSync(join(tmpdir(), "countykit-chinese-test-"));
  try {
    writeFileSync(join(folder, "core.json"), JSON.stringify(core));
    writeFileSync(join(folder, "cli.json"), JSON.stringify({ "Not yet.": "" }));
    const read = readCatalogue(folder);
    expect(read).toEqual(catalogue({ cli: { "Not yet.": "" }, core }));
    expect(chineseOf(read)("when the base is negative")).toBe("基数为负");
    expect(chineseOf(read)("Not yet.")).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
