import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { collect } from "./collect.js";
import { generate } from "./generate.js";
import { loadSources } from "./load-sources.js";
import { pageOf, verdict, both, world } from "./testing/made-up.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sources-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A package that comes later: a file in the folder, with one rule as plain data. */
const later = (name: string, path: string): void => {
  const page = pageOf(path, {
    title: both("Days for a procedure"),
    question: { id: "procedures/days", title: both("Days for a procedure") },
  });
  writeFileSync(
    join(folder, `${name}.js`),
    `const page = ${JSON.stringify(page)};\nexport const source = { package: "@countykit/${name}", pages: () => [page], count: () => 1 };\n`,
  );
};

it("takes up a package by its file alone: pages, indexes, a row of the matrix with a cell, and its data", async () => {
  later("programme-lifecycle", "procedures/made-up/days");
  const site = collect(await loadSources(folder), world);
  const files = generate(site, world);
  expect(site.counts).toEqual([{ package: "@countykit/programme-lifecycle", pages: 1 }]);
  for (const [language, base, title] of [
    ["zh", "", "Days for a procedure（中）"],
    ["en", "en/", "Days for a procedure (en)"],
  ] as const) {
    expect(files.get(`${base}rules/procedures/made-up/days.md`)).toContain(`# ${title}`);
    const address = `${base === "" ? "" : "/en"}/rules/procedures/made-up/days`;
    for (const index of ["index", "by-county", "by-topic"])
      expect([language, index, files.get(`${base}rules/${index}.md`)?.includes(`[${title}](${address})`)]).toEqual([language, index, true]);
    const matrix = files.get(`${base}rules/matrix.md`) ?? "";
    expect(matrix).toContain(
      `<tr><th scope="row">${title}</th><td data-programme="jia-2021"><a class="cell" data-scope="0" href="${address}.html">`,
    );
    expect(matrix).toContain('<td class="empty">—</td></tr>');
  }
  expect(JSON.parse(files.get("generate/out/binding.json") ?? "").scopes.map(({ id }: { id: string }) => id)).toEqual(["made-up"]);
  expect(files.get("public/rule-data/procedures/made-up/days.json")).toContain('"limit": "0.15"');
  expect(files.get("public/source/packages/made-up/src/rules.ts.txt")).toBe("the text of packages/made-up/src/rules.ts\n");
});

it("reads every file of the folder, in the order of their names, and no other", async () => {
  later("b-package", "b/one");
  later("a-package", "a/one");
  writeFileSync(join(folder, "notes.md"), "not a source");
  writeFileSync(join(folder, "a-package.test.js"), "not a source either");
  expect((await loadSources(folder)).map((source) => source.package)).toEqual(["@countykit/a-package", "@countykit/b-package"]);
});

it("refuses a file without a source, and an empty folder", async () => {
  await expect(loadSources(folder)).rejects.toThrow("no sources in");
  writeFileSync(join(folder, "empty.js"), "export const other = 1;\n");
  await expect(loadSources(folder)).rejects.toThrow("empty.js exports no source");
});

it("lays a question of several documents side by side, and names each rule where several share a cell", () => {
  const question = { id: "q", title: both("a question") };
  const pages = [pageOf("a/one", { question }), pageOf("a/two", { question, value: both("≥ 3") })];
  const site = collect([{ package: "p", pages: () => pages, count: () => 2 }], world);
  const matrix = generate(site, world).get("en/rules/matrix.md") ?? "";
  expect(matrix.match(/<th scope="row">/gu)).toHaveLength(1);
  expect(matrix).toContain('<span class="value">a/one (en): ≤ 15% (en)</span> <span class="verdict good">pass (en)</span>');
  expect(matrix).toContain('<span class="value">a/two (en): ≥ 3 (en)</span>');
});

it("says in a cell what the verdict would be where only the batch keeps a rule from binding", () => {
  const [example] = pageOf("a/one").examples;
  const answers = example?.answers.map((one) => ({ ...one, verdict: verdict("not-applicable", "none") })) ?? [];
  const page = pageOf("a/one", { examples: example === undefined ? [] : [{ ...example, answers, ifBound: verdict("fail", "bad") }] });
  const site = collect([{ package: "p", pages: () => [page], count: () => 1 }], world);
  const matrix = generate(site, world).get("en/rules/matrix.md") ?? "";
  expect(matrix).toContain('<span class="if-bound verdict bad" hidden>if it bound: fail (en)</span>');
});
