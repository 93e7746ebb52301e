import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { LECHANG_2019, SUICHANG } from "../testing/coverage.js";
import { PASSES } from "../testing/programmes.js";
import { ROSTER_FILES as files, STATIONS, VILLAGES } from "../testing/rosters.js";
import { json, ran } from "../testing/run-coverage.js";

const ALL = Object.keys(files);

const NO_PLAN = {
  files: { ...files, "elsewhere.json": JSON.stringify({ id: "x", name: "某县", county: { code: "331123" }, programme: { cohort: 1999 } }) },
};
/** Without the plan of the county: a record of another batch. */
const plain = (...argv: string[]): readonly string[] => ["elsewhere.json", ...argv];

describe("what rosters show", () => {
  it("is counted for the day asked for", async () => {
    const { code, out } = await ran(plain(...ALL, "--as-of", "2021-12-31"), NO_PLAN);
    expect(code).toBe(0);
    expect(out).toContain("某县\n区划代码 331123    统计基准日 2021-12-31\n");
    expect(out).toMatch(/\n {2}行政村覆盖率（已建站） +3\/5 = 60\.00%\n/u);
    expect(out).toMatch(/\n {2}行政村覆盖率（在运营） +2\/5 = 40\.00%\n/u);
    expect(out).toMatch(/\n {2}行政村覆盖率（服务到村） +5\/5 = 100\.00%\n/u);
    expect(out).toMatch(/\n {2}省定贫困村覆盖率（已建站） +2\/2 = 100\.00%\n/u);
    expect(out).toMatch(/\n {2}培训人次 +65 人次\n/u);
    const earlier = (await ran(plain(...ALL, "--as-of", "2020-12-31", "--lang", "en"), NO_PLAN)).out;
    expect(earlier).toMatch(/\n {2}Village coverage, located +1\/5 = 20\.00%\n/u);
    expect(earlier).toMatch(/\n {2}Training person-times +40\n/u);
  });

  it("is held against the plan of the county", async () => {
    const { code, out } = await ran([...ALL, "--as-of", "2021-12-31"]);
    expect(code).toBe(1);
    expect(out).toContain("目标完成情况：遂昌县示范项目实施方案");
    expect(out).toMatch(/累计培训人次（四（四）） +65 人次 +≥ 2000 人次 +未达标 +差 1935\n/u);
    expect((await json([...ALL, "--as-of", "2021-12-31"])).coverage.plans).toEqual(["cn-2021-suichang-sui-zheng-ban-fa-15"]);
  });

  it("is held against a plan that is named, even of another county, whose targets then do not apply", async () => {
    const { coverage } = await json([...ALL, "--plan", "cn-2021-suixi-sui-fu-10"]);
    expect(coverage.plans).toEqual(["cn-2021-suixi-sui-fu-10"]);
    expect(new Set(coverage.findings.map(({ verdict }: { verdict: string }) => verdict))).toEqual(new Set(["not-applicable"]));
  });

  it("needs a choice where a county has several plans", async () => {
    const lechang = { "stations.csv": STATIONS.replaceAll("331123", "440281"), "villages.csv": VILLAGES.replaceAll("331123", "440281") };
    const report = await json(["stations.csv", "villages.csv"], { files: lechang });
    expect(report.coverage).toBeUndefined();
    expect(report.notes).toContainEqual(expect.objectContaining({ code: "several-plans" }));
    const chosen = await json(["stations.csv", "villages.csv", "--plan", "cn-2022-lechang-le-fu-ban-9"], { files: lechang });
    expect(chosen.coverage.findings.some(({ verdict }: { verdict: string }) => verdict === "not-applicable")).toBe(false);
  });

  it("names no rosters where a record has figures only", async () => {
    const world = { files: { "record.json": JSON.stringify(SUICHANG) } };
    expect((await ran(["record.json"], world)).out).not.toContain("读入的名册");
    expect((await ran(ALL)).out).toContain("读入的名册");
  });

  it("says that nothing is shown where nothing is", async () => {
    const world = { files: { "brands.csv": "品牌编号,品牌名称,品牌类别\nP1,甲牌,区域公用品牌\n" } };
    expect((await ran(["brands.csv"], world)).out).toContain("凭这些名册还算不出任何指标。");
    expect((await ran(["brands.csv", "--lang", "en"], world)).out).toContain("These rosters do not show any indicator yet.");
  });
});

describe("a record beside the rosters", () => {
  it("gives county, day, declared figures and batch", async () => {
    const world = { files: { ...files, "record.json": JSON.stringify(SUICHANG) } };
    const report = await json([...ALL, "record.json"], world);
    expect([report.asOf, report.county]).toEqual(["2021-04-30", "331123"]);
    const conflict = report.coverage.findings.find(({ rule }: { rule: string }) => rule === "logistics-village-stations-served");
    expect(conflict.remarks.map(({ code }: { code: string }) => code)).toContain("conflict");
  });

  it("may stand in a programme, and is held against its plan alone", async () => {
    const world = { files: { "p.json": JSON.stringify({ ...JSON.parse(PASSES), coverage: LECHANG_2019 }) } };
    const report = await json(["p.json"], world);
    expect(report.coverage.plans).toEqual(["cn-2021-lechang-self-evaluation"]);
    expect(report.files).toEqual([]);
  });

  it("may hold rosters, which are checked with the others and placed in it", async () => {
    const record = { ...(SUICHANG as object), rosters: { stations: [{ id: "S9", level: "village", at: "331123201209" }] } };
    const text = JSON.stringify(record, null, 2);
    const world = { files: { "行政村.csv": VILLAGES, "record.json": text } };
    const { issues } = await json(["行政村.csv", "record.json"], world);
    expect(issues).toMatchObject([
      {
        code: "unknown-village",
        file: "record.json",
        path: "/rosters/stations/0/at",
        row: text.split("\n").findIndex((line) => line.includes("331123201209")) + 1,
      },
    ]);
  });

  it("is one only", async () => {
    const world = { files: { "a.json": JSON.stringify(SUICHANG), "b.json": JSON.stringify(LECHANG_2019) } };
    expect((await json(["a.json", "b.json"], world)).issues).toMatchObject([{ code: "two-records", file: "b.json" }]);
  });

  it("is noted where it says what no indicator reads", async () => {
    const world = {
      files: { ...files, "r.json": JSON.stringify({ ...(SUICHANG as object), figures: [{ kind: "number", id: "village", value: 1 }] }) },
    };
    expect((await json([...ALL, "r.json"], world)).notes).toContainEqual(
      expect.objectContaining({ code: "figure-not-read", file: "r.json", path: "/figures/0/id" }),
    );
  });
});

describe("a county", () => {
  it("is found where all rows lie in one, and may be said", async () => {
    expect((await json(ALL)).county).toBe("331123");
    expect((await json([...ALL, "--county", "331123000000"])).county).toBe("331123");
  });

  it("has its rows, and no others", async () => {
    const { code, err } = await ran([...ALL, "--county", "440281"]);
    expect(code).toBe(3);
    expect(err).toMatch(/\nstations\.csv:2:4 所在村代码 {2}331123201201 不在 440281 境内/u);
  });

  it("is not found where there are several", async () => {
    const world = { files: { "villages.csv": `${VILLAGES}440281101201,己村,否\n` } };
    const report = await json(["villages.csv"], world);
    expect([report.county, report.coverage]).toEqual([null, undefined]);
  });
});

describe("areas", () => {
  it("are listed by level, with what is known of them, and the names of towns", async () => {
    const { out } = await ran(plain(...ALL, "--by", "town", "--as-of", "2021-12-31"), NO_PLAN);
    expect(out).toContain("\n分乡镇统计：2 个\n");
    expect(out).toMatch(/\n {2}331123201 +湖山乡 +1\/3 33\.33% +1\/3 33\.33% +3\/3 100\.00% +1\/1 100\.00% +1 个\n/u);
    expect(out).toMatch(/\n {2}331123202 +金竹镇 +2\/2 100\.00% +1\/2 50\.00% +2\/2 100\.00% +1\/1 100\.00% +2 个\n/u);
    const en = (await ran(plain(...ALL, "--by", "county", "--as-of", "2021-12-31", "--lang", "en"), NO_PLAN)).out;
    expect(en).toContain("\nBy county: 1 area\n");
    expect(en).toMatch(/\n {2}331123 +3\/5 60\.00%/u);
  });

  it("are in JSON as facts", async () => {
    const { areas } = await json([...ALL, "--by", "province", "--as-of", "2021-12-31", "--county", "331123"]);
    expect(areas).toMatchObject([{ code: "33", level: "province" }]);
    expect(areas[0].facts).toContainEqual(expect.objectContaining({ id: "training-person-times", value: { min: "65", max: "65" } }));
  });

  it("do not make facts to be scored", async () => {
    expect((await ran([...ALL, "--by", "town", "--facts"])).err).toContain("--facts 和 --by 不能同时使用");
  });
});

describe("a comparison", () => {
  it("shows both days, for all and by area", async () => {
    const argv = plain(...ALL, "--as-of", "2021-12-31", "--compare", "2020-12-31");
    const { out } = await ran([...argv, "--by", "town"], NO_PLAN);
    expect(out).toMatch(/指标 +2020-12-31 +2021-12-31\n/u);
    expect(out).toMatch(/行政村覆盖率（已建站） +1\/5 = 20\.00% +3\/5 = 60\.00%\n/u);
    expect(out).toMatch(/331123202 +金竹镇 +0\.00% → 100\.00%/u);
    const report = await json(argv, NO_PLAN);
    expect(report.compared.asOf).toBe("2020-12-31");
    expect(report.compared.facts).toContainEqual(
      expect.objectContaining({
        id: "village-coverage?mode=located",
        value: { min: { part: "1", whole: "5" }, max: { part: "1", whole: "5" } },
      }),
    );
  });

  it("is with an earlier day", async () => {
    for (const day of ["2021-12-31", "2022-01-01"])
      expect((await json([...ALL, "--as-of", "2021-12-31", "--compare", day])).issues).toMatchObject([
        { code: "compare-not-earlier", received: day },
      ]);
  });
});

describe("facts", () => {
  it("alone are a list for scoring, and no verdict", async () => {
    const { code, out } = await ran([...ALL, "--as-of", "2021-12-31", "--facts"]);
    expect(code).toBe(0);
    const facts: readonly { id: string }[] = JSON.parse(out);
    expect(facts).toContainEqual({
      id: "village-coverage?mode=located",
      value: { min: { part: "3", whole: "5" }, max: { part: "3", whole: "5" } },
      unit: "ratio",
      evidence: [],
    });
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
});

describe("the report as JSON", () => {
  it("is the same bytes in both languages, whatever the order of the files", async () => {
    const argv = ["--as-of", "2021-12-31", "--by", "town", "--format", "json"];
    const one = (await ran([...ALL, ...argv])).out;
    expect((await ran([...ALL, ...argv, "--lang", "en"])).out).toBe(one);
    const { files: read, notes, ...rest } = JSON.parse(one);
    const { files: other, notes: others, ...reversed } = JSON.parse((await ran([...[...ALL].reverse(), ...argv])).out);
    expect(reversed).toEqual(rest);
    expect(new Set(other.map(({ file }: { file: string }) => file))).toEqual(new Set(read.map(({ file }: { file: string }) => file)));
    expect(others).toHaveLength(notes.length);
  });

  it("tells notes on what only deserves a look, which change no exit code", async () => {
    const { notes } = await json([...ALL, "--as-of", "2021-12-31"]);
    expect(notes).toMatchObject([{ code: expect.any(String), file: "stations.csv", row: 4, column: 4 }]);
    const { out } = await ran([...ALL, "--as-of", "2021-12-31"]);
    expect(out).toContain("\n提示\n  stations.csv:4:4  村 331123202202 有 2 个站点，计覆盖时只算一个村。");
  });

  it("tells twenty notes as text, and how many more there are", async () => {
    const many = `${STATIONS.split("\n")[0]}\n${Array.from({ length: 25 }, (_, n) => `S${n},站${n},村级,331123201201,运营,2020-05-01,2030-06-01,\n`).join("")}`;
    const { out } = await ran(["stations.csv", "--as-of", "2021-12-31"], { files: { "stations.csv": many } });
    expect(out).toMatch(/另有 \d+ 条提示，见 JSON 报告/u);
  });
});

describe("options that are not right", () => {
  it.each([
    [["--county", "12"], "12"],
    [["--county", "乐昌"], "乐昌"],
    [["--by", "village"], "选项 --by 的取值不在可选范围内"],
    [["--compare", "soon"], "对比日期应写成 2020-12-31 这样"],
    [["--as-of", "2021-02-30"], "核查基准日应写成"],
    [["--plan", "nothing"], "没有编号为 nothing 的内置政策"],
    [["--plan", "arithmetic"], "--plan 指定的文件里没有目标"],
    [["--template", "x"], "没有“x”这种名册"],
    [["--fact"], "没有 --fact 这个选项"],
  ])("%s are told", async (argv, said) => {
    const { code, out, err } = await ran([...ALL, ...argv]);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain(said);
    const english = (await ran([...ALL, ...argv, "--lang", "en"])).err;
    expect(english.replaceAll("乐昌", "")).not.toMatch(/\p{Script=Han}/u);
  });

  it("are all told at once", async () => {
    expect((await ran(["x.csv", "--by", "x", "--compare", "y", "--county", "z", "--template", "w"])).err).toContain("输入有 4 处问题");
  });
});

it.each([80, 120])("keeps within %i columns in both languages, and cuts nothing", async (columns) => {
  for (const lang of ["zh", "en"]) {
    const { out } = await ran([...ALL, "--by", "town", "--as-of", "2021-12-31", "--compare", "2020-12-31", "--lang", lang], {
      columns,
      env: { NO_COLOR: "1" },
    });
    for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    expect(out).not.toContain("…");
  }
});
