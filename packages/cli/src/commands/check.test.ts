import { readFile } from "node:fs/promises";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo } from "../testing/fake-io.js";
import { BARE, DEPENDS, FAILS, PASSES, UNKNOWN, YAML_17_DIGITS } from "../testing/programmes.js";

const files = {
  "passes.json": PASSES,
  "fails.json": FAILS,
  "unknown.json": UNKNOWN,
  "depends.json": DEPENDS,
  "bare.json": BARE,
  "digits.yaml": YAML_17_DIGITS,
};
const GUANGDONG = "cn-2021-guangdong-yue-shang-100";

async function text(argv: readonly string[], world: Parameters<typeof fakeIo>[0] = {}): Promise<string> {
  const { io, out } = fakeIo({ files, ...world });
  await run(["check", ...argv], io);
  return out();
}

const json = async (argv: readonly string[], world: Parameters<typeof fakeIo>[0] = {}) =>
  JSON.parse(await text([...argv, "--format", "json"], world));

// oxlint-disable-next-line no-control-regex -- colour begins with the escape character
const COLOUR = /\u001b\[/u;

describe("the report as text", () => {
  it("names the programme, its document and the day", async () => {
    const zh = await text(["passes.json"]);
    expect(zh).toContain("\n示例县电子商务进农村综合示范项目\npasses    依据文件");
    expect(zh).toContain("依据文件 例府办〔2022〕9号    核查基准日 2022-04-18（取自文件）\n");
    const en = await text(["passes.json", "--lang", "en"]);
    expect(en).toContain("\nDemonstration project of a sample county\npasses    Document");
    expect(en).toContain("As of 2022-04-18 (from the file)");
  });

  it("keeps contingent money apart", async () => {
    expect(await text(["depends.json"])).toContain("其中已落实 1500 万元，待到位 500 万元（条件：尾款资金到位）。");
    expect(await text(["depends.json", "--lang", "en"])).toContain(
      "Of this, 15,000,000.00 yuan in place and 5,000,000.00 yuan still to come (on: 尾款资金到位).",
    );
  });

  it("lechang-2021/budget: shows all four readings of the logistics floor with what each leads to", async () => {
    const zh = await text(["depends.json", "--policy", GUANGDONG]);
    for (const share of ["36.67%", "52.67%", "39.50%", "27.50%"])
      expect(zh).toMatch(new RegExp(`│ {3}\\S.* +${share} +(不符合|符合) +-?\\d+ 万元`, "u"));
    expect(zh).toContain("（倾向采用）");
    expect(zh).toContain("取决于理解 1");
    const en = await text(["depends.json", "--policy", GUANGDONG, "--lang", "en"]);
    expect(en).toContain("(preferred)");
    expect(en).toContain("Reading of the clause");
  });

  it("says what is missing and what would decide", async () => {
    expect(await text(["unknown.json", "--policy", "arithmetic"])).toContain("查明此项，即可判定。");
    expect(await text(["unknown.json", "--policy", "arithmetic", "--lang", "en"])).toContain("Knowing it would decide it.");
  });

  it("cites the document, the place and through which document it is known", async () => {
    const flat = (await text(["depends.json", "--policy", GUANGDONG])).replaceAll(/[│\s]/gu, "");
    expect(flat).toContain("转引自");
    expect(await text(["depends.json", "--policy", GUANGDONG, "--lang", "en"])).toContain("quoted");
  });

  it("lists policies that do not apply, with the reason and the measured value for information", async () => {
    const older = DEPENDS.replace('"cohort": 2021', '"cohort": 2019');
    const zh = await text(["old.json", "--policy", GUANGDONG], { files: { "old.json": older } });
    expect(zh).toContain("没有可供核查的条款。");
    expect(zh).toContain("（粤商务电函〔2021〕100号）：不约束本批次");
    expect(zh).toContain("测算值仅供参考：");
    const elsewhere = await text(["far.json", "--policy", GUANGDONG], { files: { "far.json": DEPENDS.replace("440281", "331123") } });
    expect(elsewhere).toContain("：不管辖本县");
    expect(elsewhere).toContain("测算值仅供参考：");
  });

  it("leaves out what other counties ask of themselves, unless it is asked for by name", async () => {
    const shixing = "cn-2021-shixing-shi-fu-ban-12";
    const policies = async (...argv: string[]): Promise<readonly string[]> =>
      (await json(["passes.json", ...argv])).programmes[0].findings.map(({ policy }: { policy: string }) => policy);
    expect(await policies()).toContain("cn-2022-lechang-le-fu-ban-9");
    expect(await policies()).not.toContain(shixing);
    expect(await policies("--policy", shixing)).toContain(shixing);
  });

  it("names duties that nobody has said anything about in short, each with its place", async () => {
    const zh = await text(["passes.json"]);
    expect(zh).toMatch(/\n待定：尚无资料说明的要求 \d+ 项（逐项查明，即可判定）\n {2}乐昌市 2021 年项目工作实施方案：/u);
    expect(zh.replace(/\s/gu, "")).toContain("资金专账管理（六（二））");
    expect((await text(["passes.json", "--lang", "en"])).replace(/\s+/gu, " ")).toContain(
      "duties about which nothing is stated (stating each decides it)",
    );
  });

  it("lists rules that have nothing to speak of, each with its own reason", async () => {
    const zh = await text(["passes.json", "--policy", "cn-2022-lechang-le-fu-ban-9"]);
    expect(zh).toMatch(/\n不适用\n(?: .*\n)* {2}\S+（乐府办〔2022〕9号）：没有合同记录/u);
  });

  it.each([80, 100, 110, 120, 200])("aligns every table on a terminal of %i columns, in both languages", async (columns) => {
    for (const lang of ["zh", "en"]) {
      const out = await text(["passes.json", "fails.json", "depends.json", "--lang", lang], { columns, env: { NO_COLOR: "1" } });
      const width = Math.min(columns, 120);
      for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      for (const table of tablesOf(out)) expect(new Set(table.map((line) => stringWidth(line))).size).toBe(1);
      expect(tablesOf(out).length).toBeGreaterThanOrEqual(6);
      expect(out).not.toContain("…");
    }
  });

  it("is the same on any day and in any environment when the file carries its day", async () => {
    const one = await text(["passes.json"], { now: "2020-01-01T00:00:00Z", env: { LANG: "C", TZ: "UTC" } });
    expect(await text(["passes.json"], { now: "2030-12-31T23:59:59Z", env: { LANG: "zh_CN.UTF-8" } })).toBe(one);
  });
});

/** Runs of lines that belong to one table. */
function tablesOf(out: string): readonly (readonly string[])[] {
  const tables: string[][] = [];
  for (const line of out.split("\n")) {
    if (line.startsWith("┌")) tables.push([]);
    if (/^[┌├│└]/u.test(line)) tables.at(-1)?.push(line);
  }
  return tables;
}

describe("colour", () => {
  it("is used on a terminal", async () => {
    expect(await text(["passes.json"], { columns: 100 })).toMatch(COLOUR);
  });

  it("is not used off a terminal", async () => {
    expect(await text(["passes.json"])).not.toMatch(COLOUR);
  });

  it("is not used where NO_COLOR is set, nor on a dumb terminal", async () => {
    expect(await text(["passes.json"], { columns: 100, env: { NO_COLOR: "1" } })).not.toMatch(COLOUR);
    expect(await text(["passes.json"], { columns: 100, env: { TERM: "dumb" } })).not.toMatch(COLOUR);
    expect(await text(["passes.json"], { env: { NO_COLOR: "1", FORCE_COLOR: "1" } })).not.toMatch(COLOUR);
  });

  it("can be forced off a terminal, and changes nothing but colour", async () => {
    const forced = await text(["depends.json"], { env: { FORCE_COLOR: "1" } });
    expect(forced).toMatch(COLOUR);
    // oxlint-disable-next-line no-control-regex -- colour begins with the escape character
    expect(forced.replaceAll(/\u001b\[\d+m/gu, "")).toBe(await text(["depends.json"]));
  });

  it("never enters JSON", async () => {
    expect(await text(["passes.json", "--format", "json"], { columns: 100, env: { FORCE_COLOR: "1" } })).not.toMatch(COLOUR);
  });
});

describe("the report as JSON", () => {
  it("has one entry per programme with findings and counts", async () => {
    const report = await json(["passes.json", "fails.json", "--policy", "arithmetic"]);
    expect(Object.keys(report)).toEqual(["schema", "programmes"]);
    expect(report.schema).toBe("countykit-report/1");
    expect(report.programmes.map(({ id }: { id: string }) => id)).toEqual(["passes", "fails"]);
    expect(report.programmes[1].counts).toEqual({ pass: 0, fail: 1, excused: 0, unknown: 0, "not-applicable": 0, "depends-on-reading": 0 });
    expect(report.programmes[1].findings[0]).toMatchObject({ id: "arithmetic/declared#total", verdict: "fail", severity: "error" });
  });

  it("is the same bytes every time and in both languages", async () => {
    const one = await text(["depends.json", "--format", "json"]);
    expect(await text(["depends.json", "--format", "json"], { now: "1999-01-01T00:00:00Z" })).toBe(one);
    expect(await text(["depends.json", "--format", "json", "--lang", "en"])).toBe(one);
    expect(one.endsWith("}\n")).toBe(true);
  });

  it("holds what could be checked beside the issues of what could not", async () => {
    const report = await json(["passes.json", "nowhere.json", "--policy", "arithmetic"]);
    expect(report.programmes).toHaveLength(1);
    expect(report.issues).toMatchObject([{ code: "file-not-found", file: "nowhere.json" }]);
  });

  it("holds only the issues when nothing could be checked", async () => {
    expect(Object.keys(await json(["nowhere.json"]))).toEqual(["schema", "issues"]);
  });
});

describe("the example programmes", () => {
  it.each(["lechang-2019", "lechang-2021", "shixing-2021", "suichang-2021", "suixi-2021"])("%s give no notes", async (id) => {
    const content = await readFile(new URL(`../../../../examples/programmes/${id}.json`, import.meta.url));
    const [programme] = (await json([`${id}.json`], { files: { [`${id}.json`]: content } })).programmes;
    expect([programme.id, programme.notes]).toEqual([id, []]);
  });
});

describe("the day to check for", () => {
  it("is the option before the file, and the file before the clock", async () => {
    expect((await json(["passes.json", "--as-of", "2023-01-02"])).programmes[0].asOf).toBe("2023-01-02");
    expect((await json(["passes.json"])).programmes[0].asOf).toBe("2022-04-18");
    expect((await json(["bare.json"], { now: "2026-11-22T03:00:00Z" })).programmes[0].asOf).toBe("2026-11-22");
  });

  it("is the day in China, whatever the day elsewhere", async () => {
    expect((await json(["bare.json"], { now: "2026-11-21T16:00:00Z" })).programmes[0].asOf).toBe("2026-11-22");
    expect((await json(["bare.json"], { now: "2026-11-21T15:59:59Z" })).programmes[0].asOf).toBe("2026-11-21");
    expect(await text(["bare.json"])).toContain("（取今日，北京时间）");
    expect(await text(["bare.json", "--as-of", "2022年4月18日", "--lang", "en"])).toContain("As of 2022-04-18 (from --as-of)");
  });
});

describe("notes", () => {
  const trap = PASSES.replace('"category": "logistics"', '"category": "培训"');
  const world = { files: { ...files, "trap.json": trap, "bare.json": BARE.replace('"category": "logistics"', '"category": "物流"') } };

  it("tell of names that no policy speaks of, at their place in the file, and change neither the findings nor the exit code", async () => {
    const report = await json(["trap.json", "passes.json", "--policy", GUANGDONG], world);
    expect(report.issues).toBeUndefined();
    const [note, ...more] = report.programmes[0].notes;
    expect(more).toEqual([]);
    expect(note).toMatchObject({
      code: "unused-category",
      file: "trap.json",
      path: "/budget/lines/0/category",
      row: trap.split("\n").findIndex((line) => line.includes("培训")) + 1,
      received: "培训",
      didYouMean: "training",
    });
    expect(report.programmes[1].notes).toEqual([]);
    const { io, out } = fakeIo(world);
    expect(await run(["check", "trap.json", "--policy", "arithmetic", "--format", "json"], io)).toBe(0);
    expect(JSON.parse(out()).programmes[0].notes).toHaveLength(1);
  });

  it("stand in the text, in both languages, with what was meant", async () => {
    const zh = await text(["trap.json"], world);
    expect(zh).toContain("\n提示\n  trap.json:");
    expect(zh.replaceAll(/\s/gu, "")).toContain("所给的政策都没有提到“培训”这个类别，写了也不起作用。是不是training？");
    const en = await text(["trap.json", "--lang", "en"], world);
    expect(en).toContain("\nNotes\n  trap.json:");
    expect(en.replaceAll(/\s+/gu, " ")).toContain(
      "None of the policies given speaks of the category “培训”, so it has no effect. Did you mean training?",
    );
    expect(await text(["passes.json"])).not.toContain("提示");
  });

  it("are placed in a bare budget too", async () => {
    const [{ notes }] = (await json(["bare.json"], world)).programmes;
    expect(notes).toMatchObject([{ path: "/lines/0/category", file: "bare.json", didYouMean: "logistics" }]);
    expect(notes[0].row).toBeGreaterThan(1);
  });
});

/** The first line, from 1, in which a word stands. */
const rowOf = (of: string, word: string): number => of.split("\n").findIndex((line) => line.includes(word)) + 1;

describe("files", () => {
  it("come from standard input for -", async () => {
    expect((await json(["-"], { stdin: PASSES })).programmes[0].id).toBe("passes");
    expect((await json(["-"], { stdin: YAML_17_DIGITS })).programmes[0].id).toBe("yaml");
  });

  it("cannot both be standard input", async () => {
    expect((await json(["-", "-"], { stdin: PASSES })).issues).toMatchObject([{ code: "stdin-twice" }]);
    expect((await json(["-", "--policy", "-"], { stdin: PASSES })).issues).toMatchObject([{ code: "stdin-twice" }]);
  });

  it("keep all 17 digits of an amount in YAML, to the fen", async () => {
    const [{ findings }] = (await json(["digits.yaml", "--policy", "arithmetic"])).programmes;
    expect(findings[0]).toMatchObject({ verdict: "pass", measured: { min: "900719925474099.39", max: "900719925474099.39" } });
    const off = YAML_17_DIGITS.replace("099.39", "099.38");
    expect((await json(["off.yaml", "--policy", "arithmetic"], { files: { "off.yaml": off } })).programmes[0].findings[0].verdict).toBe(
      "fail",
    );
  });

  it("may begin with a byte order mark and end their lines as Windows does", async () => {
    const windows = `\uFEFF${PASSES.replaceAll("\n", "\r\n")}`;
    expect((await json(["w.json"], { files: { "w.json": windows } })).programmes[0].id).toBe("passes");
    const yaml = `\uFEFF${YAML_17_DIGITS.replaceAll("\n", "\r\n")}`;
    expect((await json(["w.yaml", "--policy", "arithmetic"], { files: { "w.yaml": yaml } })).programmes[0].counts.pass).toBe(1);
  });

  it("are all looked at: every issue of every file is listed with its line and column", async () => {
    const first = PASSES.replace('"60万元"', '"0.001元"').replace('"logistics"', "7");
    const second = YAML_17_DIGITS.replace("amount: 0.02", "amont: 0.02");
    const { issues } = await json(["a.json", "b.yaml"], { files: { "a.json": first, "b.yaml": second } });
    const places = issues.map(({ file, path, row, column }: Record<string, unknown>) => [file, path, row, column]);
    expect(places).toContainEqual(["a.json", "/budget/lines/0/amount", rowOf(first, "amount"), 9]);
    expect(places).toContainEqual(["a.json", "/budget/lines/0/category", rowOf(first, "category"), 9]);
    expect(places).toContainEqual(["b.yaml", "/lines/1/amont", rowOf(second, "amont"), 5]);
    for (const issue of issues) expect([typeof issue.message.zh, typeof issue.message.en]).toEqual(["string", "string"]);
  });
});

describe("policies of one's own", () => {
  const own = `schema: countykit-policy/1
id: own
title: { zh: 本县规定, en: Rules of the county }
document: 例府办〔2022〕10号
level: county
jurisdiction: "440281"
cohorts: null
from: null
until: null
rules:
  - kind: share
    id: logistics-floor
    title: { zh: 物流占比, en: Share of logistics }
    force: mandatory
    cite: { document: 例府办〔2022〕10号, locator: 第三条 }
    operator: ">="
    limit: "1.00"
    readings:
      - id: all
        title: { zh: 全部, en: all }
        part: { kind: category, in: [logistics] }
        base: { kind: all }
`;

  it("are checked besides the built-in ones", async () => {
    const world = { files: { ...files, "own.yaml": own } };
    const [{ findings }] = (await json(["passes.json", "--policy", "own.yaml"], world)).programmes;
    const policies = new Set(findings.map(({ policy }: { policy: string }) => policy));
    expect(policies.has("arithmetic") && policies.has("own")).toBe(true);
    const [{ findings: few }] = (await json(["passes.json", "--policy", "own.yaml", "--policy", "arithmetic"], world)).programmes;
    expect(few.map(({ policy }: { policy: string }) => policy)).toEqual(["arithmetic", "own"]);
    expect(few[1]).toMatchObject({ verdict: "pass", rule: "logistics-floor" });
  });

  it("may not loosen the rule of a higher policy: that is an issue in their file, and the rest is still checked", async () => {
    const loose = own.replace('limit: "1.00"', 'limit: "0.40"\n    tightens: cn-2021-guangdong-yue-shang-100/logistics-floor');
    const report = await json(["passes.json", "fails.json", "--policy", "loose.yaml"], { files: { ...files, "loose.yaml": loose } });
    expect(report.programmes).toHaveLength(2);
    expect(report.issues).toMatchObject([{ file: "loose.yaml", path: "/rules/0/tightens", row: rowOf(loose, "tightens") }]);
  });

  it("may not take an id that is taken", async () => {
    const { issues } = await json(["passes.json", "--policy", "own.yaml"], {
      files: { ...files, "own.yaml": own.replace("id: own", "id: arithmetic") },
    });
    expect(issues).toMatchObject([{ code: "duplicate-policy", file: "own.yaml", received: "arithmetic" }]);
  });

  it("are placed to the line when they are wrong", async () => {
    const { issues } = await json(["passes.json", "--policy", "own.yaml"], {
      files: { ...files, "own.yaml": own.replace("force: mandatory", "force: very") },
    });
    expect(issues).toMatchObject([{ file: "own.yaml", path: "/rules/0/force", row: rowOf(own, "force"), column: 5 }]);
  });
});
