import { describe, expect, it } from "vitest";
import { SUIXI } from "../testing/coverage.js";
import { BARE, PASSES } from "../testing/programmes.js";
import { parseProgramme } from "./parse-programme.js";
import { readJson } from "./read-json.js";

function parse(text: string) {
  const read = readJson(text);
  if (!read.ok) throw new Error("not JSON");
  return parseProgramme(read.value, "x.json");
}

const issuesOf = (text: string) => {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, row, didYouMean }) => [code, path, row, didYouMean]);
};

describe("a programme file", () => {
  it("gives its name, document, day and budget", () => {
    expect(parse(PASSES)).toMatchObject({
      ok: true,
      value: { id: "passes", document: "例府办〔2022〕9号", asOf: "2022-04-18", budget: { id: "demo" } },
    });
  });

  it("may have a plain name, a document by number or by title, or neither", () => {
    const given = JSON.parse(PASSES);
    const value = (change: object) => {
      const parsed = parse(JSON.stringify({ ...given, ...change }));
      return parsed.ok ? parsed.value : null;
    };
    expect(value({ name: "某县" })?.name).toEqual({ zh: "某县", en: "某县" });
    expect(value({ name: undefined })?.name).toEqual({ zh: "passes", en: "passes" });
    expect(value({ document: "乐府办[2022]9 号" })?.document).toBe("乐府办〔2022〕9号");
    expect(value({ document: { number: null, title: "自评报告" } })?.document).toBe("《自评报告》");
    expect(value({ document: undefined })?.document).toBe(null);
  });

  it("may hold sections of other packages", () => {
    expect(parse(JSON.stringify({ ...JSON.parse(PASSES), logistics: { anything: true }, facts: [] })).ok).toBe(true);
  });

  it("may hold what is to be scored, which stays as it is, and nothing else", () => {
    const score = { schema: "countykit-score/1", rubric: "x", asOf: "2021-08-31", anything: 1 };
    const alone = { ...JSON.parse(PASSES), budget: undefined, score };
    expect(parse(JSON.stringify(alone))).toMatchObject({ ok: true, value: { budget: null, coverage: null, score } });
    expect(parse(JSON.stringify(score))).toMatchObject({ ok: true, value: { id: "score", budget: null, score } });
    expect(issuesOf(JSON.stringify({ ...alone, score: undefined, scor: score }))[1]?.[3]).toBe("score");
  });

  it("is told of a slip in a key this version reads", () => {
    expect(issuesOf('{\n "schema": "countykit-programme/1",\n "id": "x",\n "budgte": {}\n}')).toEqual([
      ["missing-section", "", 1, undefined],
      ["unknown-key", "/budgte", 4, "budget"],
    ]);
  });

  it("is told of everything that is wrong at once", () => {
    expect(
      issuesOf(
        '{\n"schema": "countykit-programme/1",\n"id": 7,\n"name": [],\n"document": 1,\n"asOf": "2021-02-30",\n"budget": {"schema": "countykit-budget/1"}\n}',
      ).map(([, path]) => path),
    ).toEqual(expect.arrayContaining(["/id", "/name", "/document", "/asOf"]));
  });

  it("may hold what was achieved, with a budget or without", () => {
    const achieved = { ...JSON.parse(PASSES), budget: undefined, asOf: undefined, coverage: SUIXI };
    expect(parse(JSON.stringify(achieved))).toMatchObject({
      ok: true,
      value: { id: "passes", budget: null, asOf: "2021-04-30", coverage: { id: "suixi" } },
    });
    const both = { ...JSON.parse(PASSES), coverage: SUIXI };
    expect(parse(JSON.stringify(both))).toMatchObject({
      ok: true,
      value: { asOf: "2022-04-18", budget: { id: "demo" }, coverage: { id: "suixi" } },
    });
  });

  it("has the issues of its coverage section under /coverage", () => {
    const wrong = { ...JSON.parse(PASSES), coverage: { id: "x", name: "某县", county: { code: "44082" }, figure: [] } };
    expect(issuesOf(JSON.stringify(wrong)).map(([code, path, , meant]) => [code, path, meant])).toEqual([
      ["not-division-code", "/coverage/county/code", undefined],
      ["unknown-key", "/coverage/figure", "figures"],
    ]);
  });

  it("has the issues of its budget under /budget, in the line where they stand", () => {
    const issues = issuesOf(PASSES.replace('"60万元"', '"六十万"'));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.slice(1, 3)).toEqual(["/budget/lines/0/amount", PASSES.split("\n").findIndex((line) => line.includes("60万元")) + 1]);
  });
});

it("reads a bare budget too", () => {
  expect(parse(BARE)).toMatchObject({ ok: true, value: { id: "demo", name: { zh: "示例县预算" }, asOf: null, document: null } });
});

it("reads a bare coverage record too", () => {
  expect(parse(JSON.stringify(SUIXI))).toMatchObject({
    ok: true,
    value: { id: "suixi", name: { zh: "遂溪县示范项目" }, asOf: "2021-04-30", document: null, budget: null, coverage: { id: "suixi" } },
  });
});

it.each([
  ["[]", "not-an-object", ""],
  ['"x"', "not-an-object", ""],
  ["null", "not-an-object", ""],
  ["{}", "wrong-schema", "/schema"],
  ['{"schema":"countykit-program/1"}', "wrong-schema", "/schema"],
  ['{"schema":7}', "wrong-schema", "/schema"],
])("answers %s with an issue", (text, code, path) => {
  expect(issuesOf(text)[0]?.slice(0, 2)).toEqual([code, path]);
});

it("suggests the schema that was probably meant", () => {
  expect(issuesOf('{"schema":"countykit-budget/l"}')[0]?.[3]).toBe("countykit-budget/1");
});
