import { describe, expect, it } from "vitest";
import { collect } from "../collect.js";
import { generate } from "../generate.js";
import { pageOf, world } from "../testing/made-up.js";
import { checkAnswers } from "./check-answers.js";
import { checkBuilt, checkFiles } from "./check-files.js";
import { checkNumbers } from "./check-numbers.js";

const page = pageOf("a/one");
const site = collect([{ package: "p", pages: () => [page], count: () => 1 }], world);
const files = generate(site, world);
const read = (file: string): string => files.get(file) ?? "";

describe("a page that says what the evaluator says", () => {
  it("passes, and numbers were looked at in both languages", () => {
    expect(checkFiles(files, read)).toEqual({ examined: files.size, problems: [] });
    const { examined, problems } = checkNumbers(site, read);
    expect([examined > 20, problems]).toEqual([true, []]);
  });
});

describe("a planted change is caught", () => {
  it("by hand in a generated page, wherever it stands", () => {
    for (const file of ["rules/a/one.md", "en/rules/a/one.md"]) {
      const changed = (name: string): string => (name === file ? read(name).replaceAll("15%", "14%") : read(name));
      expect(checkFiles(files, changed).problems).toHaveLength(1);
      expect(checkNumbers(site, changed).problems.length).toBeGreaterThan(2);
    }
    expect(
      checkFiles(files, (file) => (file === "rules/matrix.md" ? read(file).replace("≤ 15%", "≤ 14%") : read(file))).problems,
    ).toHaveLength(1);
    expect(checkFiles(files, (file) => (file === "rules/index.md" ? null : read(file))).problems).toEqual(["rules/index.md is missing"]);
  });

  it("in a template: the generator itself writes another number than the data has", () => {
    const misprinted = (file: string): string => read(file).replaceAll("13.33%", "13.34%");
    const { problems } = checkNumbers(site, misprinted);
    expect(problems).toContain("en/rules/a/one.md#example-1: 13.34% stands in no data of the evaluators");
  });

  it("in a source: the text of a term is not what the rule says", () => {
    const wrong = pageOf("a/one", {
      terms: [
        [
          { zh: "上限", en: "limit" },
          { zh: "14%", en: "14%" },
        ],
      ],
    });
    const other = collect([{ package: "p", pages: () => [wrong], count: () => 1 }], world);
    const written = generate(other, world);
    expect(checkNumbers(other, (file) => written.get(file) ?? "").problems).toEqual([
      "rules/a/one.md#terms: 14% stands in no data of the evaluators",
      "en/rules/a/one.md#terms: 14% stands in no data of the evaluators",
    ]);
  });

  it("in an answer: the page tells of another finding than the command line gives", () => {
    const finding = { id: "p/one", policy: "p", rule: "one", verdict: "pass", measured: "0.13" };
    const [example] = page.examples;
    const [answer] = example?.answers ?? [];
    if (example === undefined || answer === undefined) throw new Error("no example");
    const told = collect(
      [{ package: "p", pages: () => [pageOf("a/one", { examples: [{ ...example, answers: [{ ...answer, finding }] }] })], count: () => 1 }],
      world,
    );
    const reported = (one: unknown) => JSON.parse(JSON.stringify({ programmes: [{ id: "jia-2021", findings: [one] }] }));
    expect(checkAnswers(told, reported(finding))).toEqual({ examined: 1, problems: [] });
    expect(checkAnswers(told, reported({ ...finding, measured: "0.14" })).problems).toEqual([
      "a/one: the command line answers otherwise for jia-2021",
    ]);
  });

  it("in the built page: a number changed, lost or added on the way", () => {
    const markdown = "---\ntitle: x\n---\n\n# T\n\n15% of 20\n";
    const built = (html: string) => checkBuilt([{ file: "a.html", markdown, html: `<main>${html}</main>` }]).problems;
    expect(built("<p>15% of 20</p>")).toEqual([]);
    expect(built("<p>14% of 20</p>")).toEqual(["a.html: the built page shows 14% where 15% belongs"]);
    expect(built("<p>15% of</p>")).toEqual(["a.html: the built page shows nothing where 20 belongs"]);
    expect(built("<p>15% of 20</p>3")).toEqual(["a.html: the built page shows 3, which no text has"]);
  });
});
