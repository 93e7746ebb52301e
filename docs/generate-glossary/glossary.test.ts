import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { chapters } from "./chapters.js";
import { lists } from "./lists.js";
import { pages } from "./pages.js";
import { render } from "./render.js";
import { vocabulary } from "./vocabulary.js";

const terms = chapters.flatMap((chapter) => chapter.terms);
const known = vocabulary();

it("every identifier of the glossary is there: as an exported name, a field of data, or a word that a field holds", () => {
  expect(terms.length).toBeGreaterThan(100);
  expect(terms.filter(({ use, identifier }) => !known[use].has(identifier)).map(({ use, identifier }) => `${use} ${identifier}`)).toEqual(
    [],
  );
});

it("would notice an identifier that is not there", () => {
  for (const use of ["name", "field", "word"] as const) {
    expect(known[use].size).toBeGreaterThan(100);
    expect(known[use].has("reward-for-nothing")).toBe(false);
  }
});

it("a term stands once in each language, with a meaning in both", () => {
  for (const text of [terms.map(({ zh }) => zh), terms.map(({ en }) => en), terms.map(({ use, identifier }) => `${use} ${identifier}`)])
    expect(text.filter((one, index) => text.indexOf(one) !== index)).toEqual([]);
  for (const { zh, en, meaning } of terms) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(meaning.zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(meaning.en).not.toBe("");
  }
});

it("lists taken from the packages are not empty, and no id stands twice in one", () => {
  for (const { names } of lists) {
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
  }
});

it("the pages on disk are what the terms say; `node -C @countykit/source --import tsx generate-glossary/write.ts` in docs writes them", () => {
  for (const [path, text] of pages) expect(readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8")).toBe(text);
});

it("shows Chinese first in Chinese and English first in English, and a bar in a cell as a bar", () => {
  const chapter = {
    title: { zh: "数", en: "Numbers" },
    terms: [{ zh: "分", en: "fen", use: "name" as const, identifier: "Fen", meaning: { zh: "百分之一｜元", en: "a | b" } }],
  };
  expect(render("zh", [chapter], [])).toContain(
    "## 数\n\n| 中文 | 英文 | 代码 | 种类 | 意思 |\n|---|---|---|---|---|\n| 分 | fen | `Fen` | 名称 | 百分之一｜元 |\n",
  );
  expect(render("en", [chapter], [])).toContain("| fen | 分 | `Fen` | name | a \\| b |\n");
});
