import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { languages } from "./bilingual.js";
import { checkPages } from "./check-pages.js";
import { convert } from "./convert.js";
import type { Door } from "./doors.js";
import { pagesOf } from "./pages-of.js";
import { publicList } from "./public-list.js";
import { settingsFor } from "./settings.js";

const folder = mkdtempSync(join(tmpdir(), "countykit-api-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = 'import type { Share } from "./share.js";\n\n';

const note = "/** A {{ brace }}, `{{ code }}` and a <b>tag</b>. */\nexport type Note = string;\n";

const whole = `/**
 * Villages that a share asks for (应达村数), rounded up.
 *
 * @throws {TypeError} when \`share\` is no ratio
 * @example
 * \`\`\`ts
 * villagesFor({ part: 7, whole: 10 }, 195); // => 137
 * \`\`\`
 * @source lechang-2019: 70 % of 195 villages
 */
export function villagesFor(share: Share, base: number): number {
  if (share.whole === 0) throw new TypeError("no share");
  return Math.ceil((share.part * base) / share.whole);
}
`;

/** The same function under other names, each time with something left out. */
const planted: readonly (readonly [name: string, left: string | RegExp, instead: string, what: string])[] = [
  ["undescribed", "Villages that a share asks for (应达村数), rounded up.", "", "has no description"],
  ["unshown", /@example[\s\S]*?```\n \* (?=@source)/u, "", "has no example"],
  ["unused", "villagesFor({ part: 7, whole: 10 }, 195)", "137", "has an example that does not use it"],
  ["unsourced", " * @source lechang-2019: 70 % of 195 villages\n", "", "names no source"],
  ["surprising", " * @throws {TypeError} when `share` is no ratio\n", "", "throws, and does not say when"],
];

/** Reads sources of a package, writes their pages, and says what the check finds in both languages. */
async function check(name: string, source: string, exported: readonly string[]) {
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
  const written = [];
  for (const language of languages) {
    const pages = await pagesOf(language, [door], converted, exports, join(folder, name));
    written.push({ page: pages.find(({ path }) => path === `${name}/index.md`)?.text ?? "", ...checkPages(exports, pages, language) });
  }
  return written;
}

test("sources become pages in both languages, and what is left out of a docstring is found in both", async () => {
  const left = planted.map(([name, words, instead]) => whole.replace(words, instead).replaceAll("villagesFor", name));
  const names = ["type Note", "villagesFor", ...planted.map(([name]) => name)];
  const [zh, en] = await check("villages", [note, whole, ...left].join("\n"), names);
  const expected = planted.map(([name, , , what]) => `@countykit/villages ${name} ${what}`);
  expect(zh?.examined).toBe(planted.length + 3);
  expect(zh?.problems).toEqual(expected.map((problem) => `zh ${problem}`));
  expect(en?.problems).toEqual(expected.map((problem) => `en ${problem}`));

  for (const words of ["## 函数", "**参数**", "**返回**", "**抛出**", "**示例**", "**出处**", "**属性**"])
    expect(zh?.page).toContain(words);
  for (const words of ["## Functions", "**Parameters**", "**Returns**", "**Throws**", "**Example**", "**Source**", "**Properties**"])
    expect(en?.page).toContain(words);
  expect(zh?.page).toContain("[`Share`](#share)");
  expect(en?.page).not.toMatch(/theme_|kind_|tag_/u);
  expect(en?.page).toContain("`{{ code }}`");
  expect(en?.page.replaceAll("`{{ code }}`", "")).not.toMatch(/\{\{|\\\{\\\{|(?<!\\)<b/u);
});

test("a link that leads nowhere is an error", async () => {
  const lost = note.replace("A {{ brace }}", "See {@link nowhere}");
  await expect(check("lost", lost, ["type Note"])).rejects.toThrow("typedoc found something wrong");
});
