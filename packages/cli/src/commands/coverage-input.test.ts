import { describe, expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo, fileError } from "../testing/fake-io.js";
import { encoded } from "../testing/pieces.js";
import { ROSTER_FILES as files, STATIONS, VILLAGES } from "../testing/rosters.js";
import { json, ran, type World } from "../testing/run-coverage.js";

const ALL = Object.keys(files);

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
