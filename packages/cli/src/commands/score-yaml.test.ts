import { describe, expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo } from "../testing/fake-io.js";
import { YAML_RUBRIC, YAML_STATE } from "../testing/yaml-scores.js";

type Files = Readonly<Record<string, string>>;

async function ran(argv: readonly string[], files: Files) {
  const { io, out, err } = fakeIo({ files });
  return { code: await run(["score", ...argv], io), out: out(), err: err() };
}

const FILES: Files = { "rubric.yaml": YAML_RUBRIC, "state.yml": YAML_STATE };
const ARGV = ["state.yml", "--rubric", "rubric.yaml"];

/** A text with one thing in it changed, which has to be there. */
function changed(text: string, from: string, to: string): string {
  expect(text.split(from).length).toBe(2);
  return text.replace(from, to);
}

const lineOf = (text: string, part: string): number => text.split("\n").findIndex((line) => line.includes(part)) + 1;

async function issuesOf(files: Files, argv: readonly string[] = ARGV): Promise<readonly unknown[]> {
  const { code, out } = await ran([...argv, "--format", "json"], files);
  expect(code).toBe(3);
  return JSON.parse(out).issues;
}

it("scores by a rubric and a state that were both written in YAML, to the last digit", async () => {
  const { code, out } = await ran([...ARGV, "--format", "json"], FILES);
  const { scoring, facts, notes } = JSON.parse(out);
  expect(notes).toEqual([]);
  expect(code).toBe(2);
  expect(scoring.groups[0].items.map(({ id, points, claim }: Record<string, unknown>) => [id, points, claim])).toEqual([
    ["coverage", { min: 2.5, max: 5 }, "possible"],
    ["spending", { min: 5, max: 5 }, null],
  ]);
  expect([scoring.vetoed, scoring.total]).toEqual(["no", { min: 7.5, max: 10 }]);
  // A float has no such number: 90071992547409.93 would be 90071992547409.94.
  expect(facts[2]).toEqual({ id: "fund.paid", value: "90071992547409.93" });
  const less = { ...FILES, "state.yml": changed(YAML_STATE, "90071992547409.93", "90071992547409.92") };
  expect(JSON.parse((await ran([...ARGV, "--format", "json"], less)).out).scoring.groups[0].items[1].points).toEqual({ min: 0, max: 0 });
});

it("scores by YAML as by the same in JSON", async () => {
  const { io, out } = fakeIo({ files: FILES });
  await run(["policies", "cn-2021-guangdong-yue-shang-101", "--format", "json"], io);
  // JSON is YAML too, so the table of Guangdong can be had as YAML by its name alone.
  const state = JSON.stringify({ rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31", facts: [{ id: "villages", value: 195 }] });
  const files = { "r.json": out(), "r.yaml": out(), "s.json": state, "s.yaml": state };
  const answers = await Promise.all(
    ["json", "yaml"].map(async (form) => (await ran([`s.${form}`, "--rubric", `r.${form}`, "--format", "json"], files)).out),
  );
  expect(answers[0]?.replaceAll(".json", "")).toBe(answers[1]?.replaceAll(".yaml", ""));
});

it("reads a score section of a programme in YAML", async () => {
  const indented = YAML_STATE.replaceAll(/^(?=.)/gmu, "  ");
  const programme = `schema: countykit-programme/1\nid: demo\nname: 示例县\nscore:\n${indented}`;
  const files = { ...FILES, "p.yaml": programme };
  expect((await ran(["p.yaml", "--rubric", "rubric.yaml"], files)).out).toContain("示例县");
  const bad = changed(programme, "villages.located, value", "villages.locatd, value");
  expect(await issuesOf({ ...files, "p.yaml": bad }, ["p.yaml", "--rubric", "rubric.yaml"])).toMatchObject([
    {
      code: "unknown-fact",
      file: "p.yaml",
      path: "/score/facts/0/id",
      row: lineOf(bad, "villages.locatd"),
      column: 9,
      didYouMean: "villages.located",
    },
  ]);
});

describe("what is wrong in a rubric in YAML has its line and column", () => {
  it.each([
    [
      "weight: 5\n        cite: *cite\n        evidence:\n          - { id: list",
      "weigth: 5\n        cite: *cite\n        evidence:\n          - { id: list",
      "weigth",
      "unknown-key",
      "/groups/0/items/0/weigth",
      9,
    ],
    ["at: 0.70, included: true", "at: 70%, included: true", "70%", "not-decimal", "/groups/0/items/0/scale/tiers/0/from/at", 36],
    ["points: 2.5,", "points: 2.555,", "2.555", "points-too-fine", "/groups/0/items/0/scale/tiers/1/points", 17],
    ["part: villages.located", "part: villages.locatd", "villages.locatd", "unknown-fact", "/groups/0/items/0/scale/measure/part", 35],
    ["level: county", "level: 县", "level: 县", "not-one-of", "/level", 1],
    ["cutoff: 2022-08-31", "cutoff: 2022-02-30", "2022-02-30", "no-such-day", "/cutoff", 1],
  ] as const)("%j as %j", async (from, to, part, code, path, column) => {
    const bad = changed(YAML_RUBRIC, from, to);
    const issues = await issuesOf({ ...FILES, "rubric.yaml": bad });
    expect(issues).toContainEqual(expect.objectContaining({ code, path, file: "rubric.yaml", row: lineOf(bad, part), column }));
  });

  it("also where the text is no YAML at all, or not one document", async () => {
    const at = async (text: string) => issuesOf({ ...FILES, "rubric.yaml": text });
    expect(await at(changed(YAML_RUBRIC, "weight: 10\nfacts", "weight: 10\nweight: 10\nfacts"))).toMatchObject([
      { code: "duplicate-key", file: "rubric.yaml", row: 9, column: 1 },
    ]);
    expect(await at(`${YAML_RUBRIC}---\nid: other\n`)).toMatchObject([{ code: "multiple-documents", row: YAML_RUBRIC.split("\n").length }]);
    expect(
      (
        await at(
          changed(
            YAML_RUBRIC,
            "    kind: number\n    unit: villages\n    unitLabel: { zh: 个行政村, en: village(s) }\n    whole: true\n    least: 0",
            "\tkind: number",
          ),
        )
      )[0],
    ).toMatchObject({
      code: "invalid-yaml",
      file: "rubric.yaml",
      row: 11,
    });
  });

  it("in both languages", async () => {
    const files = { ...FILES, "rubric.yaml": changed(YAML_RUBRIC, 'limit: "90071992547409.93"', "limit: 九万亿") };
    const said = await Promise.all(["zh", "en"].map(async (lang) => (await ran([...ARGV, "--lang", lang], files)).err));
    const place = `rubric.yaml:${lineOf(files["rubric.yaml"], "九万亿")}:`;
    expect(said.map((text) => text.includes(place))).toEqual([true, true]);
    expect(said[0]).toContain("“九万亿”不是十进制数");
    expect(said[1]).toContain("“九万亿” is not a decimal number");
  });
});

describe("what is wrong in a state in YAML has its line and column", () => {
  it.each([
    ["value: 137", "value: 137.5", "137.5", "not-whole", "/facts/0/value", 29],
    ["min: 195, max: 196", "min: 196, max: 195", "max: 195", "bounds-reversed", "/facts/1/value", 21],
    ["value: 90071992547409.93", "value: 90071992547409.931", "409.931", "finer-than-fen", "/facts/2/value", 5],
    ["value: false", "value: no", "value: no", "wrong-kind-of-value", "/facts/3/value", 18],
    ["asOf: 2022-08-31", "asOf: 2022年8月31日", "2022年8月31日", "not-date", "/asOf", 1],
    ["criterion: coverage, points: 2.5", "criterion: coverage, points: 优", "优", "not-points", "/claims/0/points", 28],
    ["kinds: [list]", "kinds: [lists]", "lists", "unknown-evidence", "/evidence/0/kinds/0", 31],
    ["claims:", "自评:", "自评:", "unknown-key", "/自评", 1],
  ] as const)("%j as %j", async (from, to, part, code, path, column) => {
    const bad = changed(YAML_STATE, from, to);
    const issues = await issuesOf({ ...FILES, "state.yml": bad });
    expect(issues).toContainEqual(expect.objectContaining({ code, path, file: "state.yml", row: lineOf(bad, part), column }));
  });

  it("with that of the rubric, all at once", async () => {
    const files = {
      "rubric.yaml": changed(YAML_RUBRIC, "id: county-2022", "ID: county-2022"),
      "state.yml": `${YAML_STATE}  broken: [`,
    };
    const places = (await issuesOf(files)).map((issue) => Object(issue).file);
    expect(new Set(places)).toEqual(new Set(["rubric.yaml", "state.yml"]));
  });
});
