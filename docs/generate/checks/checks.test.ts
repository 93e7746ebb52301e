import { describe, expect, it } from "vitest";
import { collect } from "../collect.js";
import { generate } from "../generate.js";
import { pageOf, world } from "../testing/made-up.js";
import { checkAnswers } from "./check-answers.js";
import { checkBuilt } from "./check-built.js";
import { checkFiles } from "./check-files.js";
import { checkNumbers } from "./check-numbers.js";
import { checkPages } from "./check-pages.js";

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

  it("in a template, whatever the data hold: another sign, comparison, verdict, or a name beside the value of another", () => {
    const planted = (from: string, to: string) =>
      checkPages(site, (file) => (file === "rules/a/one.md" ? read(file).replace(from, to) : read(file))).problems;
    expect(checkPages(site, read).problems).toEqual([]);
    expect(planted("", "")).toEqual([]);
    expect(planted("| 15%（中）", "| -15%（中）")).toContain("rules/a/one.md: does not show “limit（中） 15%（中）”");
    expect(planted("at most 15%", "at least 15%")).not.toEqual([]);
    expect(planted('good">pass（中）', 'good">fail（中）')).toContain("rules/a/one.md: does not show “jia-2021（中） pass（中）”");
    expect(planted("| limit（中）", "| measured（中）")).not.toEqual([]);
    expect(planted('"limit": "0.15"', '"limit": "0.16"')).toEqual(["rules/a/one.md: the rule as JSON is not the rule"]);
    expect(planted("第 7 行", "第 8 行")).not.toEqual([]);
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

  it("in the built page: a number, a sign, a word changed, lost or added on the way, in a folded part too, or no page at all", () => {
    const markdown =
      '---\ntitle: "T"\ndescription: "15% of 20"\n---\n\n# T\n\n≤ 15% of 20\n\n<details><summary>more</summary>\n\n- 3\n\n</details>\n';
    const head = '<title>T | CountyKit</title><meta name="description" content="15% of 20">';
    const whole = "<h1>T</h1><p>≤ 15% of 20</p><details><summary>more</summary><ul><li>3</li></ul></details>";
    const built = (body: string, top = head) => checkBuilt([{ file: "a.md", markdown, html: `${top}<main>${body}</main>` }]).problems;
    expect(built(whole)).toEqual([]);
    expect(built(whole.replace("15%", "14%"))).toEqual(["a.md: the built page shows “T≤14%of20more3” where “T≤15%of20more3” belongs"]);
    expect(built(whole.replace("≤", "≥"))).toHaveLength(1);
    expect(built(whole.replace("20", "-20"))).toHaveLength(1);
    expect(built(whole.replace("<li>3", "<li>4"))).toHaveLength(1);
    expect(built(whole.replace("of 20", "of"))).toHaveLength(1);
    expect(built(`${whole}3`)).toHaveLength(1);
    expect(built(whole, head.replace("20", "21"))).toEqual(["a.md: the description of the built page is “15% of 21”"]);
    expect(checkBuilt([{ file: "a.md", markdown, html: null }]).problems).toEqual(["a.md is not built"]);
  });
});
