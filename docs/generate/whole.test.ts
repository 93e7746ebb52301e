import { type Citation, findDocument } from "@countykit/core";
import { builtInRequirements, canonicalProduct } from "@countykit/traceability-types/assess";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bindingOf } from "../.vitepress/theme/rules/binding.js";
import { checkAnswers } from "./checks/check-answers.js";
import { checkFiles } from "./checks/check-files.js";
import { checkPages } from "./checks/check-pages.js";
import { checkClaims } from "./checks/claims/check-claims.js";
import { leavesOf } from "./checks/leaves.js";
import { sectionsOf } from "./checks/shown.js";
import { sweepPages, sweepTold } from "./checks/sweep.js";
import { collect } from "./collect.js";
import { generate } from "./generate.js";
import { loadSources } from "./load-sources.js";
import { openWorld } from "./world.js";
import { countykit } from "./world/score-reports.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/u, "");
const world = await openWorld(root);
const site = collect(await loadSources(fileURLToPath(new URL("sources", import.meta.url))), world);
const files = generate(site, world);
const read = (file: string): string => files.get(file) ?? "";
const pages = site.pages.flatMap(({ path }) => [`rules/${path}.md`, `en/rules/${path}.md`]);

const HAN = /\p{Script=Han}/u;

/** Without Chinese names of products that documents print, each in brackets behind its English name. */
const withoutProducts = (text: string): string =>
  text.replaceAll(/(?<=[a-z] )\((\p{Script=Han}+)\)/gu, (whole, name: string) =>
    canonicalProduct(name).status === "unknown" ? whole : "",
  );

/** Without the places in documents that a page cites, each in brackets. */
const withoutPlaces = (text: string, cites: readonly Citation[]): string =>
  cites.reduce(
    (left, { document, locator }) =>
      left.replaceAll(`(${locator})`, "").replaceAll(`(《${findDocument(document)?.title}》 ${locator})`, ""),
    text,
  );

/** The wordings that a clause holds against one another. */
const statedIn = (clause: unknown): ReadonlySet<string> =>
  new Set(
    builtInRequirements
      .flatMap(({ requirements }) => requirements)
      .flatMap((one) => (one === clause && one.kind === "agree" ? one.statements.map(({ value }) => value) : [])),
  );

describe("the rules that there are", () => {
  it("come from the four packages, each with a page in both languages", () => {
    expect(site.counts.map((one) => one.package)).toEqual([
      "@countykit/budget-rules",
      "@countykit/coverage-metrics",
      "@countykit/scoring-rubric",
      "@countykit/traceability-types",
    ]);
    expect(site.counts.every((one) => one.pages > 20)).toBe(true);
    expect(pages.filter((file) => !files.has(file))).toEqual([]);
  });

  it("say the same things under the same headings in both languages", () => {
    const shape = (file: string): readonly string[] => sectionsOf(read(file)).map(({ id }) => id);
    const differing = site.pages.filter(({ path }) => shape(`rules/${path}.md`).join() !== shape(`en/rules/${path}.md`).join());
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it("name no thing in Chinese on an English page but products, whose names stand beside the English ones", () => {
    const own = site.pages.filter(({ sentence, title, kind, question }) =>
      [sentence, title, kind, question.title].some(({ en }) =>
        HAN.test(withoutProducts(en.replaceAll("(等, “and the like”)", "").replace("(可)", ""))),
      ),
    );
    expect(own.map(({ path, sentence }) => [path, sentence.en])).toEqual([]);
  });

  it("on tracing quote no Chinese anywhere but wordings that a document itself states in two ways, and places in documents", () => {
    const clauses = site.pages.filter(({ path }) => path.startsWith("traceability/"));
    const left = clauses.flatMap((page) => {
      const inEnglish = leavesOf(page).filter(({ path }) => path.at(-1) === "en");
      const stated = statedIn(page.json);
      return inEnglish
        .map(({ text }) =>
          withoutProducts(withoutPlaces(text, page.cites)).replaceAll(/(?<=[a-z] )“([^”]*)”/gu, (quote, words) =>
            stated.has(words) ? "" : quote,
          ),
        )
        .filter((text) => HAN.test(text))
        .map((text) => [page.path, text]);
    });
    expect([clauses.length, left]).toEqual([54, []]);
  });

  it("begin every title with a capital", () => {
    expect(
      site.pages.filter(({ title, question }) => /^[a-z]/u.test(title.en) || /^[a-z]/u.test(question.title.en)).map(({ path }) => path),
    ).toEqual([]);
  });

  it("give every count its unit, and every list its number of entries", () => {
    const bare = site.pages.filter(
      ({ value, path }) => path.startsWith("targets/") && value !== null && /^[≥≤<>=] [\d,]+$/u.test(value.en),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
    expect(
      site.pages.filter(({ value, json }) => value?.zh === "= 100%" && JSON.stringify(json).includes('"profile"')).map(({ path }) => path),
    ).toEqual([]);
  });

  it("tell the history of every indicator that several documents set a value for", () => {
    const several = site.pages.filter(({ series }) => series.length > 1);
    expect(several.length).toBeGreaterThan(20);
    for (const { path } of several) expect(read(`rules/${path}.md`)).toContain("## 历次数值 {#values}");
    const [, values = ""] = read("rules/indicators/growth.md").split("{#values}");
    expect([...values.matchAll(/^\| <span class="date">(20[\d-]+)</gmu)].map(([, date]) => date)).toEqual([
      "2021",
      "2021-04-04",
      "2021-04-08",
      "2021-04-08",
      "2022-04-18",
      "2022-04-18",
      "2022-04-18",
    ]);
  });

  it("leave nothing out and print no hole in a text", () => {
    expect(pages.filter((file) => /undefined|\[object|NaN/u.test(read(file).replaceAll(/<pre[\s\S]*?<\/pre>/gu, "")))).toEqual([]);
    expect(site.pages.filter(({ sentence }) => !sentence.zh.endsWith("。") || !sentence.en.endsWith(".")).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it("are applied to the programmes of their own county wherever there is one", () => {
    const alone = site.pages.filter(
      ({ examples, scope }) => scope?.level === "county" && !examples.some(({ programme }) => programme !== null),
    );
    expect([...new Set(alone.map(({ path }) => path.split("/").slice(0, 2).join("/")))]).toEqual([
      "scores/cn-2021-shixing-shi-fu-ban-12-demonstration-station",
      "scores/cn-2022-lechang-le-fu-ban-9-assessment",
    ]);
    expect(
      site.pages
        .flatMap(({ examples }) => examples)
        .filter(({ programme, given, title }) => programme === null && given === null && !title.zh.includes("虚拟")),
    ).toEqual([]);
  });

  it("never list a programme among those that they do not bind when its own county and batch are bound", () => {
    const wrong = site.pages.filter(({ examples, scope }) =>
      examples.some(({ binds, programme }) => {
        const one = world.programmes.find(({ id }) => id === programme);
        return !binds && one?.county.code === scope?.jurisdiction && scope?.cohorts?.includes(one?.cohort ?? 0) === true;
      }),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("on payments are worked on contracts, one that keeps to them and one that does not", () => {
    const payments = site.pages.filter(({ json }) => typeof json === "object" && json !== null && "byProgress" in json);
    expect(
      payments.map(({ examples }) =>
        examples.filter(({ programme }) => programme === null).map(({ answers }) => answers[0]?.verdict?.code),
      ),
    ).toEqual(Array.from({ length: 5 }, () => ["pass", "fail"]));
  });

  it("tell the five programmes of the matrix", () => {
    const [head = ""] = /<thead>.*<\/thead>/u.exec(read("rules/matrix.md")) ?? [];
    expect(head.match(/<th scope="col">/gu)).toHaveLength(world.programmes.length + 1);
    expect(read("rules/matrix.md")).toContain('<span class="verdict warn">取决于理解</span>');
  });
});

describe("no number, comparison or verdict differs from the evaluators", () => {
  it("in what the sources tell of any rule: every page is held field by field", () => {
    expect(checkClaims(site, world)).toEqual({ examined: site.pages.length, problems: [] });
  });

  it("on any page or index, folded parts included", () => {
    const { examined, problems } = checkPages(site, read);
    expect([examined > 40_000, problems]).toEqual([true, []]);
  });

  it("in any finding of a real programme, by the report of the command line", async () => {
    const report = JSON.parse(await countykit(root, ["check", ...world.programmes.map(({ file }) => file), "--format", "json"]));
    const { examined, problems } = checkAnswers(site, report);
    expect([examined > 300, problems]).toEqual([true, []]);
  });

  it("and every misprint of a few hundred is told, in sources and in templates", () => {
    for (const { planted, byKind, missed } of [sweepTold(site, world, 150, 7), sweepPages(site, files, 300, 7)]) {
      expect(missed).toEqual([]);
      expect(planted).toBeGreaterThan(100);
      expect(Object.keys(byKind)).toEqual(expect.arrayContaining(["number", "operator", "verdict"]));
    }
  });

  it("and 14% for 15% on the page of the training cap is told, in either language", () => {
    for (const file of [
      "rules/budget/cn-2021-guangdong-yue-shang-100/training-cap.md",
      "en/rules/budget/cn-2021-guangdong-yue-shang-100/training-cap.md",
    ]) {
      const planted = (name: string): string => (name === file ? read(name).replace("15%", "14%") : read(name));
      expect(checkFiles(files, planted).problems).toHaveLength(1);
      const { problems } = checkPages(site, planted);
      expect([...new Set(problems.map((one) => one.split(": ")[0]))]).toEqual([file]);
    }
  });
});

it("the switch binds plans as the plans themselves do: their own county and batch", () => {
  for (const programme of site.programmes) {
    const who = {
      id: programme.id,
      label: programme.label,
      code: programme.county.code,
      name: programme.county.name,
      cohort: programme.cohort,
      asOf: programme.asOf,
    };
    const binds = bindingOf(site.scopes, who, { asOf: null, cohort: null });
    for (const scope of site.scopes.filter(({ level, from }) => level === "county" && from === null)) {
      const own = scope.jurisdiction === programme.county.code && scope.cohorts?.includes(programme.cohort) === true;
      expect([programme.id, scope.id, binds.get(scope.id) === null]).toEqual([programme.id, scope.id, own]);
    }
  }
});
