import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { languages } from "./bilingual.js";
import { checkPages } from "./check-pages.js";
import { checkCatalogue, chineseOf } from "./chinese.js";
import { convert } from "./convert.js";
import type { Door } from "./doors.js";
import { pagesOf } from "./pages-of.js";
import { paragraphsOf } from "./paragraphs.js";
import { publicList } from "./public-list.js";
import { settingsFor } from "./settings.js";

const folder = mkdtempSync(join(tmpdir(), "countykit-api-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = 'import type { Share } from "./share.js";\n\n';

const note = "/** A {{ brace }}, `{{ code }}` and a <b>tag</b>. */\nexport type Note = string;\n";

/** A union of forms: what typedoc says of an intersection is nothing. */
const state = (base: string): string => `interface Base {
  /** The village that it is of. */
  readonly village: string;
}
/** What became of a village, in one of two forms (村的情况). */
export type State${base === "" ? "" : "Hidden"} = ${base}{
  /** Days since it was covered. */
  readonly days: number;
}
  /** Nobody knows yet whether a station serves it; 清明. */
  | { readonly open: true }
  /** 清明 */
  | { readonly closed: true };
`;

const whole = `/**
 * Villages that a share asks for
 * (应达村数), rounded up.
 *
 * - What is exact stays.
 * - \`base\` is a number of villages.
 *
 * @throws {TypeError} when \`share\` is no ratio
 * @example
 * \`\`\`ts
 * villagesFor({ part: 7, whole: 10 }, 195); // => 137
 * \`\`\`
 * @source lechang-2019: 70 % of 195 villages
 */
export function villagesFor({ part, whole }: Share, base: number): number {
  if (whole === 0) throw new TypeError("no share");
  return Math.ceil((part * base) / whole);
}
`;

/** The same function under other names, each time with something left out. */
const planted: readonly (readonly [name: string, left: string | RegExp, instead: string, what: string])[] = [
  ["undescribed", /Villages[\s\S]*of villages\./u, "", "has no description"],
  ["unshown", /@example[\s\S]*?```\n \* (?=@source)/u, "", "has no example"],
  ["unused", "villagesFor({ part: 7, whole: 10 }, 195)", "137", "has an example that does not use it"],
  ["unsourced", " * @source lechang-2019: 70 % of 195 villages\n", "", "names no source"],
  ["surprising", " * @throws {TypeError} when `share` is no ratio\n", "", "throws, and does not say when"],
];

/** What the sources say, in Chinese. */
const chinese: Readonly<Record<string, string>> = {
  "A {{ brace }}, `{{ code }}` and a <b>tag</b>.": "一个 {{ brace }}、`{{ code }}` 和一个 <b>标签</b>。",
  "A share of villages (占比), never divided.": "村数之比，从不相除。",
  "Villages that a share asks for (应达村数), rounded up.": "占比要求的村数，向上取整。",
  "- What is exact stays.": "- 精确的不变。",
  "- `base` is a number of villages.": "- `base` 是村的个数。",
  "`TypeError` when `share` is no ratio": "`TypeError`：`share` 不是比例",
  "lechang-2019: 70 % of 195 villages": "lechang-2019：195 个村的 70 %",
  "The village that it is of.": "说的是哪个村。",
  "What became of a village, in one of two forms (村的情况).": "一个村怎样了，两种形式之一。",
  "Days since it was covered.": "覆盖以来的天数。",
  "Nobody knows yet whether a station serves it; 清明.": "还没有人知道有没有站点服务它；清明。",
};

/** Reads sources of a package, writes their pages, and says what the check finds in both languages. */
async function check(name: string, source: string, exported: readonly string[], catalogue = chinese) {
  const home = join(folder, name, "src");
  const file = join(home, "index.ts");
  mkdirSync(home, { recursive: true });
  writeFileSync(file, `export { ${exported.join(", ")} } from "./villages-for.js";\nexport type { Share } from "./share.js";\n`);
  const share = "export interface Share {\n  readonly part: number;\n  readonly whole: number;\n}\n";
  writeFileSync(join(home, "share.ts"), `/** A share of villages (占比), never divided. */\n${share}`);
  writeFileSync(join(home, "villages-for.ts"), head + source);
  const words = { what: { zh: "村数", en: "Villages" } };
  const door: Door = { package: name, name, specifier: `@countykit/${name}`, file, words };
  const converted = await convert([door], settingsFor([file], join(folder, name)));
  const exports = publicList([door], converted.program);
  const files = new Map([[name, new Map(Object.entries(catalogue))]]);
  const say = chineseOf(files);
  const written = [];
  for (const language of languages) {
    const pages = await pagesOf(language, [door], converted, exports, join(folder, name), say);
    const found = checkPages(exports, pages, language, language === "zh" ? say : undefined);
    written.push({ page: pages.find(({ path }) => path === `${name}/index.md`)?.text ?? "", ...found });
  }
  return { pages: written, catalogue: checkCatalogue(paragraphsOf(converted.project), files) };
}

test("sources become pages in both languages, and what is left out of a docstring is found in both", async () => {
  const left = planted.map(([name, words, instead]) => whole.replace(words, instead).replaceAll("villagesFor", name));
  const names = ["type Note", "type State", "villagesFor", ...planted.map(([name]) => name)];
  const { pages, catalogue } = await check("villages", [note, state(""), whole, ...left].join("\n"), names);
  const [zh, en] = pages;
  const expected = planted.map(([name, , , what]) => `@countykit/villages ${name} ${what}`);
  expect(zh?.examined).toBe(planted.length + 4);
  expect(zh?.problems).toEqual(expected.map((problem) => `zh ${problem}`));
  expect(en?.problems).toEqual(expected.map((problem) => `en ${problem}`));
  expect(catalogue).toEqual(["docs/typedoc/chinese/villages.json has Chinese for what no docstring says: The village that it is of."]);

  for (const words of ["## 函数", "**参数**", "**返回**", "**抛出**", "**示例**", "**出处**", "**属性**"])
    expect(zh?.page).toContain(words);
  for (const words of ["## Functions", "**Parameters**", "**Returns**", "**Throws**", "**Example**", "**Source**", "**Properties**"])
    expect(en?.page).toContain(words);
  expect(zh?.page).toContain("[`Share`](#share)");
  expect(en?.page).not.toMatch(/theme_|kind_|tag_/u);
  expect(en?.page).toContain("`{{ code }}`");
  expect(en?.page.replaceAll("`{{ code }}`", "")).not.toMatch(/\{\{|\\\{\\\{|(?<!\\)<b/u);

  expect(zh?.page).toContain("占比要求的村数，向上取整。\n\n- 精确的不变。\n- `base` 是村的个数。");
  expect(zh?.page.replaceAll(/^```ts\n[\s\S]*?^```$/gmu, "")).not.toMatch(/Villages that|What is exact|70 % of|Nobody/u);
  expect(zh?.page).toContain("还没有人知道有没有站点服务它；清明。");
  expect(en?.page).toContain("Nobody knows yet whether a station serves it; 清明.");
  expect(en?.page).toContain("Villages that a share asks for\n(应达村数), rounded up.\n\n- What is exact stays.");
  expect(en?.page).toContain("function villagesFor(share, base): number;");
  expect(en?.page).toContain("**Throws**\n\n`TypeError` when `share` is no ratio");
});

test("members that a page does not show, and paragraphs without Chinese, are found", async () => {
  const { "What became of a village, in one of two forms (村的情况).": _, ...less } = chinese;
  const { pages, catalogue } = await check("hidden", state("Base & "), ["type StateHidden"], less);
  const lost = ["village", "days"].map((member) => `@countykit/hidden StateHidden does not say what its member ${member} is`);
  expect(pages.map(({ problems }) => problems)).toEqual([lost.map((one) => `zh ${one}`), lost.map((one) => `en ${one}`)]);
  expect(catalogue).toContain(
    "docs/typedoc/chinese/hidden.json has no Chinese for StateHidden: What became of a village, in one of two forms (村的情况).",
  );
});

test("a parameter that is taken apart needs a type with a name", async () => {
  const nameless = whole.replace(": Share, base", ": { part: number; whole: number }, base");
  await expect(check("nameless", nameless, ["villagesFor"])).rejects.toThrow(
    "villagesFor takes a parameter apart whose type has no name: give it one",
  );
});

test("a link that leads nowhere is an error", async () => {
  const lost = note.replace("A {{ brace }}", "See {@link nowhere}");
  await expect(check("lost", lost, ["type Note"])).rejects.toThrow("typedoc found something wrong");
});
