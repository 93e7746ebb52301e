import { describe, expect, it } from "vitest";
import { run } from "../run.js";
import { SUICHANG } from "../testing/coverage.js";
import { fakeIo } from "../testing/fake-io.js";
import { ALL_KNOWN, SMALL_RUBRIC, smallState } from "../testing/scores.js";

const text = (value: unknown): string => JSON.stringify(value, null, 2);
const RUBRIC = text(SMALL_RUBRIC);

async function ran(argv: readonly string[], files: Readonly<Record<string, string>>, stdin = "") {
  const { io, out, err } = fakeIo({ files: { "rubric.json": RUBRIC, ...files }, stdin });
  return { code: await run(["score", ...argv], io), out: out(), err: err() };
}

const issuesOf = async (argv: readonly string[], files: Readonly<Record<string, string>>) => {
  const { code, out } = await ran([...argv, "--format", "json"], files);
  const { issues = [] } = JSON.parse(out);
  return {
    code,
    issues: issues.map((one: Record<string, unknown>) => [one["code"], one["file"], one["path"], one["row"], one["didYouMean"]]),
  };
};

const programme = (score: unknown, more: object = {}): string =>
  text({ schema: "countykit-programme/1", id: "demo", name: "示例县", score, ...more });

const rubric = ["--rubric", "rubric.json"];

describe("a file to score", () => {
  it("is a programme with a score section, or a state alone, as JSON or YAML", async () => {
    const state = smallState(ALL_KNOWN);
    const yaml =
      'schema: countykit-score/1\nrubric: small\nasOf: "2021-08-31"\nfacts:\n  - { id: villages, value: 195 }\n  - { id: column, value: true }\n';
    expect((await ran(["p.json", ...rubric], { "p.json": programme(state) })).out).toContain("示例县\n");
    expect((await ran(["s.json", ...rubric], { "s.json": text(state) })).code).toBe(0);
    const { out } = await ran(["s.yaml", ...rubric, "--format", "json"], { "s.yaml": yaml });
    expect(JSON.parse(out).facts).toEqual([
      { id: "villages", value: "195" },
      { id: "column", value: true },
    ]);
    expect((await ran(["-", ...rubric], {}, text(state))).code).toBe(0);
  });

  it("without a score section is told so", async () => {
    expect(await issuesOf(["p.json"], { "p.json": programme(undefined, { coverage: SUICHANG }) })).toEqual({
      code: 3,
      issues: [["missing-section", "p.json", "", 1, undefined]],
    });
  });

  it("has its issues under /score, in the line where they stand", async () => {
    const file = programme(smallState({ facts: [{ id: "vilages", value: "195" }], judgements: [{ criterion: "plan", points: 3 }] }));
    const line = (part: string): number => file.split("\n").findIndex((one) => one.includes(part)) + 1;
    const { code, issues } = await issuesOf(["p.json", ...rubric], { "p.json": file });
    expect(code).toBe(3);
    expect(issues[0]).toEqual(["unknown-fact", "p.json", "/score/facts/0/id", line("vilages"), "villages"]);
    expect(issues[1]?.slice(1, 3)).toEqual(["p.json", "/score/judgements/0/points"]);
    const { err } = await ran(["p.json", ...rubric], { "p.json": file });
    expect(err).toContain(`p.json:${line("vilages")}:`);
    expect(err).toContain("退出码 3");
  });

  it("names a rubric that is there, or is told which ones are", async () => {
    const state = { schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-100", asOf: "2021-08-31", facts: [] };
    expect((await issuesOf(["s.json"], { "s.json": text(state) })).issues).toEqual([
      ["unknown-rubric", "s.json", "/rubric", 3, "cn-2021-guangdong-yue-shang-101"],
    ]);
    expect((await issuesOf(["s.json"], { "s.json": programme({ ...state, rubric: undefined }) })).issues[0]?.slice(0, 3)).toEqual([
      "missing",
      "s.json",
      "/score/rubric",
    ]);
  });

  it("is refused when it was written for another rubric than the one asked for", async () => {
    const state = { ...JSON.parse(text(smallState())), rubric: "other" };
    expect((await issuesOf(["s.json", ...rubric], { "s.json": text(state) })).issues[0]?.slice(0, 3)).toEqual([
      "other-rubric",
      "s.json",
      "/rubric",
    ]);
  });
});

describe("--rubric", () => {
  const state = { "s.json": text(smallState()) };

  it("takes an id or a file, and says what is wrong with either", async () => {
    expect((await issuesOf(["s.json", "--rubric", "smal"], state)).issues).toEqual([
      ["unknown-rubric", undefined, "", undefined, undefined],
    ]);
    expect((await issuesOf(["s.json", "--rubric", "nowhere.json"], state)).issues[0]?.slice(0, 2)).toEqual([
      "file-not-found",
      "nowhere.json",
    ]);
    const bad = RUBRIC.replace('"weight": 5', '"weigth": 5');
    const { issues } = await issuesOf(["s.json", "--rubric", "bad.json"], { ...state, "bad.json": bad });
    const line = bad.split("\n").findIndex((one) => one.includes("weigth")) + 1;
    expect(issues).toContainEqual(["unknown-key", "bad.json", "/groups/0/items/0/weigth", line, "weight"]);
  });

  it("notes what deserves a look in a rubric of one's own, at its place, and nothing in a built-in one", async () => {
    const gap = RUBRIC.replace(/"at": "0\.70",(\s+)"included": false/u, '"at": "0.65",$1"included": false');
    expect(gap).not.toBe(RUBRIC);
    const { out } = await ran(["s.json", "--rubric", "gap.json", "--format", "json"], { ...state, "gap.json": gap });
    expect(JSON.parse(out).notes).toMatchObject([{ code: "tiers-gap", file: "gap.json", path: "/groups/0/items/0/scale/tiers" }]);
    const { out: said } = await ran(["s.json", "--rubric", "gap.json"], { ...state, "gap.json": gap });
    expect(said).toMatch(/提示\n {2}gap\.json:\d+:\d+ {2}没有一档/u);
    const own = { "s.json": text({ rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31", schema: "countykit-score/1" }) };
    expect(JSON.parse((await ran(["s.json", "--format", "json"], own)).out).notes).toEqual([]);
  });

  it("reads what `policies --format json` prints of a rubric", async () => {
    const { io, out } = fakeIo();
    await run(["policies", "cn-2021-guangdong-yue-shang-101", "--format", "json"], io);
    const files = {
      "own.json": out(),
      "s.json": text({ rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31", schema: "countykit-score/1" }),
    };
    const scoringOf = async (...argv: readonly string[]) =>
      JSON.parse((await ran(["s.json", ...argv, "--format", "json"], files)).out).scoring;
    expect(await scoringOf("--rubric", "own.json")).toEqual(await scoringOf());
  });
});

describe("facts from elsewhere", () => {
  const coverage = {
    schema: "countykit-coverage/1",
    id: "demo",
    name: "示例县",
    county: { code: "440281" },
    figures: [
      { kind: "number", id: "villages", value: "195", evidence: "一" },
      { kind: "number", id: "villages.located", value: "137", evidence: "四" },
    ],
  };

  const json = async (argv: readonly string[], files: Readonly<Record<string, string>>) =>
    JSON.parse((await ran([...argv, ...rubric, "--format", "json"], files)).out);

  it("come from the coverage section, where the state does not say them itself", async () => {
    const files = { "p.json": programme(smallState(), { coverage }) };
    const { scoring, facts, notes } = await json(["p.json"], files);
    expect(scoring.groups[0].items[0].points).toEqual({ min: 5, max: 5 });
    expect(facts).toEqual([
      { id: "villages.located", value: "137", evidence: ["四"] },
      { id: "villages", value: "195", evidence: ["一"] },
    ]);
    expect(notes).toEqual([]);
    expect((await ran(["p.json", ...rubric], files)).out).toContain("2 项事实取自完成情况部分");
  });

  it("give way to the state, and a note names both values at the place of the first", async () => {
    const file = programme(smallState({ facts: [{ id: "villages", value: "196" }] }), { coverage });
    const { scoring, notes } = await json(["p.json"], { "p.json": file });
    expect(scoring.groups[0].items[0].points).toEqual({ min: 2, max: 2 });
    expect(notes).toMatchObject([{ code: "fact-differs", file: "p.json", path: "/score/facts/0", received: "195" }]);
    expect((await ran(["p.json", ...rubric], { "p.json": file })).out).toContain("“行政村总数”有两个说法：196 和 195，按前者评分");
  });

  it("of a file prevail, by the names of indicators or of the rubric", async () => {
    const given = [
      {
        id: "village-coverage?mode=located",
        value: { min: { part: "136", whole: "195" }, max: { part: "136", whole: "195" } },
        unit: "ratio",
        evidence: [],
      },
      { id: "column", value: true },
      { id: "station-count?kind=town&standing=built", value: { min: "17", max: "17" }, unit: "stations", evidence: [] },
    ];
    const files = { "p.json": programme(smallState({ facts: [{ id: "villages.located", value: "137" }] })), "facts.json": text(given) };
    const { scoring, notes } = await json(["p.json", "--facts", "facts.json"], files);
    expect(scoring.groups[0].items.map(({ points }: { points: unknown }) => points)).toEqual([
      { min: 2, max: 2 },
      { min: 3, max: 3 },
      { min: 1, max: 2 },
    ]);
    expect(notes).toMatchObject([{ code: "fact-differs", received: "137" }]);
  });

  it("are what `coverage --facts` prints", async () => {
    const { io, out } = fakeIo({ files: { "record.json": text({ ...coverage, county: { code: "331123" }, asOf: "2021-04-30" }) } });
    expect(await run(["coverage", "record.json", "--facts"], io)).toBe(0);
    const files = { "s.json": text(smallState()), "facts.json": out() };
    expect((await json(["s.json", "--facts", "facts.json"], files)).scoring.groups[0].items[0].points).toEqual({ min: 5, max: 5 });
  });

  it("of which the rubric asks for none are noted", async () => {
    const files = { "s.json": text(smallState()), "facts.json": '[{ "id": "anything", "value": true }]' };
    expect((await json(["s.json", "--facts", "facts.json"], files)).notes).toMatchObject([{ code: "no-facts-used", file: "facts.json" }]);
  });

  it("of another day than the cut-off of the rubric are noted, and those of that day are not", async () => {
    const dated = async (asOf: string) => {
      const state = { schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-101", asOf, facts: [] };
      return JSON.parse((await ran(["s.json", "--format", "json"], { "s.json": text(state) })).out).notes;
    };
    expect(await dated("2021-09-01")).toMatchObject([{ code: "other-day", file: "s.json", path: "/asOf", row: 4, expected: "2021-08-31" }]);
    expect(await dated("2021-08-31")).toEqual([]);
  });

  it("that are no facts are bad input, at their place", async () => {
    const files = {
      "s.json": text(smallState()),
      "a.json": '{"villages": 195}',
      "b.json": '[\n  7,\n  { "id": "villages", "value": "many" }\n]',
    };
    expect((await issuesOf(["s.json", ...rubric, "--facts", "a.json"], files)).issues).toEqual([["not-facts", "a.json", "", 1, undefined]]);
    const { code, issues } = await issuesOf(["s.json", ...rubric, "--facts", "b.json"], files);
    expect([code, issues.map((one: unknown[]) => one.slice(1, 4))]).toEqual([
      3,
      [
        ["b.json", "/0", 2],
        ["b.json", "/1/value", 3],
      ],
    ]);
  });
});

describe("the command line", () => {
  it.each([
    [["score"], "没有给出文件", "No file was given"],
    [["score", "a.json", "b.json"], "参数过多", "Too many arguments"],
    [["score", "s.json", "--target", "ninety"], "要达到的总分应写成", "The total to reach is written like"],
    [["score", "s.json", "--target", "95.005"], "要达到的总分应写成", "The total to reach is written like"],
    [["score", "s.json", "--facts"], "选项 --facts 后面缺少取值", "The option --facts needs a value"],
    [["score", "-", "--rubric", "-"], "标准输入“-”只能用一次", "Standard input “-” can be read only once"],
  ])("%j is explained in both languages", async (argv, zh, en) => {
    const [chinese, english] = [fakeIo(), fakeIo()];
    expect(await run(argv, chinese.io)).toBe(3);
    expect(await run(["--lang", "en", ...argv], english.io)).toBe(3);
    expect(chinese.err()).toContain(zh);
    expect(english.err()).toContain(en);
  });

  it("sends `check` on to `score` for a file with nothing else", async () => {
    const { io, err } = fakeIo({ files: { "s.json": text(smallState()), "p.json": programme(smallState()) } });
    expect(await run(["check", "s.json", "p.json"], io)).toBe(3);
    expect(err()).toContain("输入有 2 处问题");
    expect(err()).toContain("考评评分请用 countykit score");
  });
});
