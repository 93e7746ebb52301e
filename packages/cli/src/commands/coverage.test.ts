import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { run } from "../run.js";
import { LECHANG_2019, SUICHANG } from "../testing/coverage.js";
import { fakeIo, fileError } from "../testing/fake-io.js";
import { encoded } from "../testing/pieces.js";
import { PASSES } from "../testing/programmes.js";
import { SESSIONS, STATIONS, TOWNS, VILLAGES } from "../testing/rosters.js";

const files = { "stations.csv": STATIONS, "行政村.csv": VILLAGES, "towns.csv": TOWNS, "培训场次.csv": SESSIONS };
const ALL = Object.keys(files);

type World = Parameters<typeof fakeIo>[0];

async function ran(argv: readonly string[], world: World = {}): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = fakeIo({ files, ...world });
  return { code: await run(["coverage", ...argv], io), out: out(), err: err() };
}

const json = async (argv: readonly string[], world: World = {}) => JSON.parse((await ran([...argv, "--format", "json"], world)).out);

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

  it("says that nothing is shown where nothing is", async () => {
    const world = { files: { "brands.csv": "品牌编号,品牌名称,品牌类别\nP1,甲牌,区域公用品牌\n" } };
    expect((await ran(["brands.csv"], world)).out).toContain("这些名册还算不出指标。");
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

describe("rosters as JSON and YAML", () => {
  const stations = [{ id: "S1", level: "village", at: "331123201201", status: "operating" }];
  const villages = [{ code: "331123201201" }, { code: "331123201202" }];
  const share = (report: { facts: readonly { id: string; value: { min: unknown } }[] }): unknown =>
    report.facts.find(({ id }) => id === "village-coverage?mode=located")?.value.min;

  it("are lists of rows, known by file name, option or fields", async () => {
    const world = {
      files: { "stations.json": JSON.stringify(stations), "名单.json": JSON.stringify(villages), "x.json": JSON.stringify(stations) },
    };
    expect(share(await json(["stations.json", "--roster", "行政村=名单.json"], world))).toEqual({ part: "1", whole: "2" });
    expect((await json(["x.json", "--roster", "villages=名单.json"], world)).files.map(({ roster }: { roster: string }) => roster)).toEqual(
      ["villages", "stations"],
    );
  });

  it("are several in one file, by any of their names", async () => {
    const yaml =
      "行政村:\n  - code: 331123201201\n  - code: 331123201202\nstations:\n  - { id: S1, level: village, at: 331123201201, status: built }\n";
    expect(share(await json(["r.yaml"], { files: { "r.yaml": yaml } }))).toEqual({ part: "1", whole: "2" });
  });

  it("count with CSV files of the same roster", async () => {
    const world = {
      files: {
        "行政村.csv": VILLAGES,
        "stations.csv": STATIONS,
        "more-stations.json": JSON.stringify([{ id: "S9", level: "village", at: "331123201202", status: "built" }]),
      },
    };
    expect(share(await json(["行政村.csv", "stations.csv", "more-stations.json"], world))).toEqual({ part: "4", whole: "5" });
  });

  it.each([
    ["[1]", "roster-unclear"],
    ["[]", "roster-unclear"],
    ["7", "not-rosters"],
    ["{}", "not-rosters"],
    ['{"站点": []}', "unknown-roster"],
    ['{"stations": {}}', "wrong-type"],
    ['{"schema": "countykit-programme/1"}', "missing-section"],
    ['{"schema": "countykit-coverage/1"}', "missing"],
    ["[", "invalid-json"],
  ])("%s is told", async (text, code) => {
    const { issues } = await json(["x.json"], { files: { "x.json": text } });
    expect(issues[0]).toMatchObject({ code, file: "x.json" });
  });

  it("are placed to the line where a row is wrong", async () => {
    const text = JSON.stringify([stations[0], { ...stations[0], level: "村" }], null, 1);
    const { issues } = await json(["stations.json"], { files: { "stations.json": text } });
    expect(issues).toMatchObject([{ file: "stations.json", path: "/1/level", didYouMean: "village" }]);
    expect(issues[0].row).toBe(text.lastIndexOf('"level"') > 0 ? text.slice(0, text.lastIndexOf('"level"')).split("\n").length : 0);
  });
});

describe("which roster a file is", () => {
  const roles = async (argv: readonly string[], world: World): Promise<readonly (readonly unknown[])[]> =>
    (await json(argv, world)).files.map(({ roster, by, headerRow }: Record<string, unknown>) => [roster, by, headerRow]);

  it("is said by the option, else by its name, else by its headings", async () => {
    const world = { files: { "a.csv": STATIONS, "遂昌县服务站点名册2021.csv": STATIONS, "b.csv": VILLAGES } };
    expect(await roles(["--roster", "服务站点=a.csv"], world)).toEqual([["stations", "option", 1]]);
    expect(await roles(["遂昌县服务站点名册2021.csv"], world)).toEqual([["stations", "name", 1]]);
    expect(await roles(["b.csv"], world)).toEqual([["villages", "headings", 1]]);
    expect((await ran(["b.csv"], world)).out).toContain("按表头认定");
    expect((await ran(["b.csv", "--lang", "en"], world)).out).toContain("known by its headings");
  });

  it("may be said below a title", async () => {
    const world = { files: { "a.csv": `遂昌县行政村名册,,\n截至2021年底,,\n${VILLAGES}` } };
    expect(await roles(["a.csv"], world)).toEqual([["villages", "headings", 3]]);
    expect((await ran(["a.csv"], world)).out).toContain("表头在第 3 行");
    const wrong = { files: { "a.csv": `遂昌县行政村名册,,\n\n${VILLAGES.replace("331123201202", "33112320120")}` } };
    expect((await json(["a.csv"], wrong)).issues).toMatchObject([{ code: "code-length", row: 5, column: 1, heading: "行政村代码" }]);
  });

  it("may not be clear", async () => {
    const world = { files: { "a.csv": "甲,乙\n1,2\n", "b.csv": "编号,名称\n1,2\n" } };
    expect((await json(["a.csv"], world)).issues).toMatchObject([{ code: "roster-unclear", file: "a.csv", received: "甲、乙" }]);
    expect((await json(["b.csv"], world)).issues).toMatchObject([{ code: "roster-unclear" }]);
    expect((await ran(["a.csv"], world)).err).toContain("用 --roster 名册=文件 说明");
    expect((await ran(["a.csv", "--lang", "en"], world)).err).toContain("Say so with --roster name=file");
  });

  it("is refused when it is none", async () => {
    expect((await json(["--roster", "站=a.csv"])).issues).toMatchObject([{ code: "unknown-roster", received: "站" }]);
    expect((await json(["--roster", "stations"])).issues).toMatchObject([{ code: "bad-roster", received: "stations" }]);
    expect((await json(["--roster", "stations="])).issues).toHaveLength(1);
  });
});

describe("CSV files", () => {
  const share = async (bytes: Uint8Array | string): Promise<unknown> => {
    const { facts, files: read } = await json(["stations.csv", "行政村.csv", "--as-of", "2021-12-31"], {
      files: { "stations.csv": bytes, "行政村.csv": VILLAGES },
    });
    const fact = facts.find(({ id }: { id: string }) => id === "village-coverage?mode=located");
    return [fact.value.min, read[0].encoding];
  };
  const expected = { part: "3", whole: "5" };

  it("are read in every encoding and form that spreadsheets save", async () => {
    expect(await share(STATIONS)).toEqual([expected, "utf-8"]);
    expect(await share(`\uFEFF${STATIONS.replaceAll("\n", "\r\n")}`)).toEqual([expected, "utf-8"]);
    expect(await share(encoded(STATIONS, "gb18030"))).toEqual([expected, "gb18030"]);
    expect(await share(encoded(STATIONS.replaceAll(",", "\t"), "utf-16le"))).toEqual([expected, "utf-16le"]);
    expect(await share(STATIONS.replaceAll(",", ";"))).toEqual([expected, "utf-8"]);
    expect(await share(STATIONS.replace("甲村服务站", '"甲村\n服务站"'))).toEqual([expected, "utf-8"]);
  });

  it("say their encoding when it is not UTF-8", async () => {
    const world = { files: { ...files, "stations.csv": encoded(STATIONS, "gb18030") } };
    expect((await ran(ALL, world)).out).toContain("编码 GB18030");
    expect((await ran([...ALL, "--lang", "en"], world)).out).toContain("encoded in GB18030");
  });

  it.each([
    ["a quotation mark that never closes", STATIONS.replace("丁村服务站", '"丁村服务站'), "open-quote", 3],
    ["a stray quotation mark", STATIONS.replace("丁村服务站", '"丁村"服务站"'), "stray-quote", 3],
    ["a row that breaks off", STATIONS.replace(",村级,331123202201,运营,2021-03-01,2021-04-01,331123202202", ""), "missing", 3],
    ["a row of too many cells", STATIONS.replace("331123202202\nS3", "331123202202,x\nS3"), "ragged-row", 3],
    ["a heading that is not one", STATIONS.replace("状态", "壮态"), "unknown-heading", 1],
    ["a heading twice", STATIONS.replace("站点名称", "站点编号"), "duplicate-column", 1],
    ["a column that is missing", STATIONS.replaceAll(/^(\S+?),(\S+?),(村级|级别),/gmu, "$1,$2,"), "missing-column", 1],
    ["the wrong delimiter", STATIONS.replaceAll(",", "|"), "wrong-delimiter", 1],
    ["a day that is none", STATIONS.replace("2021-03-01", "2021-02-30"), "no-such-day", 3],
    ["a code that a spreadsheet spoilt", STATIONS.replace("331123202201", "3.31123E+11"), "code-as-number", 3],
    ["a village that is not on its roster", STATIONS.replace("331123202201", "331123202209"), "unknown-village", 3],
    ["a station entered twice", STATIONS.replace("S2", "S1"), "duplicate-row", 3],
    ["dates out of order", STATIONS.replace("2021-04-01", "2021-02-01"), "dates-reversed", 3],
    ["a row of totals", `${STATIONS}合计,,,,,,,\n`, "total-row", 5],
    ["no rows and no headings", "\n\n", "no-header", 1],
  ])("with %s are told at their row", async (_, text, code, row) => {
    const world = { files: { "stations.csv": text, "行政村.csv": VILLAGES } };
    const { issues } = await json(["stations.csv", "行政村.csv"], world);
    expect(issues).toContainEqual(expect.objectContaining({ code, file: "stations.csv", row }));
    for (const lang of ["zh", "en"]) {
      const { code: exit, out, err } = await ran(["stations.csv", "行政村.csv", "--lang", lang], world);
      expect([exit, out]).toEqual([3, ""]);
      expect(err).toContain(`\nstations.csv:${row}`);
    }
  });

  it.each([
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), "workbook", "CSV UTF-8"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), "not-text", "CSV"],
    ["an empty file", "", "empty-file", "空的"],
    ["damaged text", Uint8Array.of(...new TextEncoder().encode(STATIONS), 0xff, 0xff), "damaged-text", "UTF-8"],
  ])("that are %s are told", async (_, content, code, said) => {
    const world = { files: { "stations.csv": content } };
    expect((await json(["stations.csv"], world)).issues).toMatchObject([{ code, file: "stations.csv" }]);
    expect((await ran(["stations.csv"], world)).err).toContain(said);
  });

  it("are told with heading, row and column in both languages, each issue once and in order", async () => {
    const world = {
      files: { "stations.csv": STATIONS.replace("2021-06-01", "6月").replace("2020-05-01", "昨天"), "行政村.csv": `${VILLAGES}合计,,\n` },
    };
    const zh = (await ran(["stations.csv", "行政村.csv"], world)).err;
    expect(zh).toMatch(/^输入有 3 处问题/u);
    expect(zh).toMatch(
      /\nstations\.csv:2:6 建成日期 {2}“昨天” 不是日期\n[^]*\nstations\.csv:4:6 建成日期 {2}[^]*\n行政村\.csv:7:1 行政村代码 {2}“合计”/u,
    );
    expect(zh).not.toContain("位置：");
    const en = (await ran(["stations.csv", "行政村.csv", "--lang", "en"], world)).err;
    expect(en).toMatch(/\nstations\.csv:2:6 建成日期 {2}“昨天” is not a date\n/u);
  });

  it("show the first hundred issues, and say how many more there are", async () => {
    const world = { files: { "villages.csv": `行政村代码\n${"33112320120\n".repeat(150)}` } };
    const { err } = await ran(["villages.csv"], world);
    expect(err).toContain("输入有 150 处问题");
    expect(err.split("\nvillages.csv:")).toHaveLength(101);
    expect(err).toContain("另有 50 处问题，加 --format json 可全部列出");
    expect((await json(["villages.csv"], world)).issues).toHaveLength(150);
  });
});

describe("folders", () => {
  const folder = Object.fromEntries(Object.entries(files).map(([name, text]) => [`r/${name}`, text]));

  it("stand for the CSV files and documents in them; workbooks are named and not read", async () => {
    const world = { files: { ...folder, "r/原始.xlsx": "PK", "r/README.md": "" } };
    const { out, err } = await ran(["r"], world);
    expect(err).toBe("");
    expect(out).toMatch(/\n {2}r\/stations\.csv +服务站点 +3 行\n/u);
    expect(out).toContain("r/原始.xlsx 是 Excel 工作簿，没有读");
    expect(out).not.toContain("README");
    expect((await json(["r/"], world)).files).toHaveLength(4);
  });

  it("without any are told", async () => {
    expect((await json(["r"], { files: { "r/x.md": "" } })).issues).toMatchObject([{ code: "empty-folder", file: "r" }]);
  });
});

describe("files", () => {
  it("that cannot be read are told, all of them", async () => {
    const world = { files: { "locked.csv": fileError("EACCES") } };
    expect((await json(["nowhere.csv", "locked.csv"], world)).issues).toMatchObject([
      { code: "file-not-found", file: "nowhere.csv" },
      { code: "not-permitted", file: "locked.csv" },
    ]);
  });

  it("that vanish while they are read are told", async () => {
    const { io, out } = fakeIo({ files });
    const openFile = async function* (): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(STATIONS.slice(0, 40));
      throw fileError("EIO");
    };
    expect(await run(["coverage", "stations.csv", "--format", "json"], { ...io, openFile })).toBe(3);
    expect(JSON.parse(out()).issues).toMatchObject([{ code: "unreadable", file: "stations.csv", received: "EIO" }]);
  });

  it("may be standard input", async () => {
    const report = await json(["-", "行政村.csv"], { files, stdin: STATIONS });
    expect(report.files.map(({ file, roster, by }: Record<string, unknown>) => [file, roster, by])).toEqual([
      ["-", "stations", "headings"],
      ["行政村.csv", "villages", "name"],
    ]);
  });

  it("have to be named", async () => {
    expect((await ran([])).err).toContain("没有给出名册文件");
    expect((await ran(["--lang", "en"])).err).toContain("No file of rosters was given");
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
  it("alone are a list for scoring", async () => {
    const { code, out } = await ran([...ALL, "--as-of", "2021-12-31", "--facts"]);
    expect(code).toBe(1);
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
