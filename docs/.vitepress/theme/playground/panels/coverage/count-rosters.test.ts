import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reportOf } from "../../testing/report-of.js";
import { countRosters } from "./count-rosters.js";
import { EXAMPLE } from "./example.js";
import type { Asked, RosterFile } from "./roster-file.js";

const EXAMPLE_FILES = readdirSync(new URL("./example/", import.meta.url)).toSorted();
const example: readonly RosterFile[] = EXAMPLE_FILES.map((name) => ({
  name,
  roster: null,
  text: readFileSync(new URL(`./example/${name}`, import.meta.url), "utf8"),
}));
const programme = (name: string): RosterFile => ({
  name,
  roster: null,
  text: readFileSync(new URL(`../../../../../../examples/programmes/${name}`, import.meta.url), "utf8"),
});
const of = (name: string): string => example.find((file) => file.name === name)?.text ?? "";
const replaced = (name: string, from: string, to: string): readonly RosterFile[] =>
  example.map((file) => (file.name === name ? { ...file, text: file.text.replace(from, to) } : file));

const asking = (files: readonly RosterFile[], more: Partial<Asked> = {}): Asked => ({
  files,
  plan: null,
  asOf: EXAMPLE.asOf,
  mode: "located",
  today: "2026-11-22",
  ...more,
});

/** The JSON report of `countykit coverage` on the same files. */
const reported = ({ files, plan, asOf }: Asked, ...more: readonly string[]) =>
  reportOf(
    [
      "coverage",
      ...files.flatMap(({ name, roster }) => (roster === null ? [name] : ["--roster", `${roster}=${name}`])),
      ...(asOf === null ? [] : ["--as-of", asOf]),
      ...(plan === null ? [] : ["--plan", plan]),
      ...more,
    ],
    Object.fromEntries(files.map(({ name, text }) => [name, text])),
  );

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("rosters in the browser and in a shell", () => {
  it("come to the same findings for the example, by the plan of its county or by any other", async () => {
    for (const plan of [null, EXAMPLE.plan, "cn-2022-lechang-le-fu-ban-9"]) {
      const asked = asking(example, { plan });
      const counted = await countRosters(asked);
      const report = await reported(asked);
      expect(counted).toMatchObject({ ok: true, county: "331123", plans: report.coverage.plans });
      expect(counted.ok && plain(counted.findings)).toEqual(report.coverage.findings);
      expect(counted.files.map(({ file, roster, rows }) => [file, roster, rows])).toEqual(
        report.files.map(({ file, roster, rows }: { file: string; roster: string; rows: number }) => [file, roster, rows]),
      );
    }
  });

  it.each(["lechang-2019.json", "lechang-2021.json", "shixing-2021.json", "suichang-2021.json", "suixi-2021.json"])(
    "come to the same findings for the real programme %s",
    async (name) => {
      const asked = asking([programme(name)], { asOf: null });
      const counted = await countRosters(asked);
      const report = await reported(asked);
      expect(report.coverage.findings.length).toBeGreaterThan(10);
      expect(counted.ok && [counted.asOf, plain(counted.findings)]).toEqual([report.asOf, report.coverage.findings]);
    },
  );

  it("come to the same findings for rosters in one JSON file, and for rosters beside a record", async () => {
    const rosters = {
      name: "rosters.json",
      roster: null,
      text: JSON.stringify({
        villages: [{ code: "331123201201", name: "甲村" }, { code: "331123201202" }],
        stations: [{ id: "S1", level: "village", at: "331123201201", status: "built", built: "2021-05-01" }],
      }),
    };
    for (const files of [[rosters], [programme("suichang-2021.json"), rosters]]) {
      const asked = asking(files);
      const counted = await countRosters(asked);
      const report = await reported(asked);
      expect(counted.ok && plain(counted.findings)).toEqual(report.coverage.findings);
    }
  });

  it("count the same villages in every town", async () => {
    const counted = await countRosters(asking(example));
    const { areas } = await reported(asking(example), "--by", "town");
    const counts = areas.map((area: { code: string; facts: readonly { id: string; value: { min: unknown; max: unknown } }[] }) => {
      const { min, max } = area.facts.find(({ id }) => id.startsWith("village-coverage?") && id.includes("located"))?.value ?? {};
      return [area.code, min, max];
    });
    const own = counted.ok
      ? counted.towns.map(({ code, covered, villages }) => [
          code,
          { part: String(covered.min), whole: String(villages.min) },
          { part: String(covered.max), whole: String(villages.max) },
        ])
      : [];
    const byCode = (one: readonly unknown[], other: readonly unknown[]): number => String(one[0]).localeCompare(String(other[0]), "en");
    expect(own.toSorted(byCode)).toEqual(counts.toSorted(byCode));
    expect(own.length).toBe(8);
  });

  it("tell the same places of the same bad cells", async () => {
    const cases: readonly (readonly RosterFile[])[] = [
      replaced("stations.csv", "2020-07-17", "17/7/20"),
      replaced("stations.csv", "331123101201", "331123101299"),
      replaced("sessions.csv", "普及培训", "普通话培训"),
      replaced("villages.csv", "行政村代码", "编码"),
    ];
    for (const files of cases) {
      const asked = asking(files);
      const counted = await countRosters(asked);
      const report = await reported(asked);
      const placesOf = (issues: readonly { code: string; file?: string; row?: number; column?: number; message: unknown }[]) =>
        issues.map((issue) => JSON.stringify([issue.file, issue.row, issue.column, issue.code, issue.message])).toSorted();
      expect(report.issues.length).toBeGreaterThan(0);
      expect(counted.ok ? [] : placesOf(counted.issues)).toEqual(placesOf(report.issues));
    }
  });
});

describe("what is wrong with files", () => {
  const codes = async (files: readonly RosterFile[], more: Partial<Asked> = {}) => {
    const counted = await countRosters(asking(files, more));
    return counted.ok ? [] : counted.issues.map(({ code, file, row, column, path }) => [code, file, row ?? path, column]);
  };
  const file = (name: string, text: string): RosterFile => ({ name, roster: null, text });

  it("is told by file, row and column", async () => {
    expect(await codes(replaced("stations.csv", "2020-07-17", "17/7/20"))).toEqual([["not-date", "stations.csv", 2, 6]]);
    expect(await codes([file("a.csv", "")])).toEqual([["empty-file", "a.csv", "", undefined]]);
    expect(await codes([file("a.csv", "甲,乙\n1,2\n")])).toEqual([["roster-unclear", "a.csv", 1, undefined]]);
    expect(await codes([file("a.csv", '站点编号,级别\nS1,"村级\n')])).toEqual([["open-quote", "a.csv", 2, undefined]]);
  });

  it("is told by file and place in JSON", async () => {
    expect(await codes([file("a.json", "[{,")])).toEqual([["invalid-json", "a.json", 1, 3]]);
    expect(await codes([file("a.json", "[{}]")])).toEqual([["roster-unclear", "a.json", 1, 1]]);
    expect(await codes([file("a.json", "3")])).toEqual([["not-rosters", "a.json", 1, 1]]);
    expect(await codes([file("a.json", "{}")])).toEqual([["not-rosters", "a.json", 1, 1]]);
    expect(await codes([file("a.json", '{"things":[]}')])).toEqual([["unknown-roster", "a.json", 1, 2]]);
    expect(await codes([file("a.json", '{"schema":"countykit-programme/1","id":"x"}')])).toEqual([["missing-section", "a.json", 1, 1]]);
    expect(await codes([file("a.json", '{"villages":[{"code":"33112320120"}]}')])).toEqual([["code-length", "a.json", 1, 15]]);
  });

  it("is told of a second record, and of a day that is none", async () => {
    const twice = [programme("suichang-2021.json"), { ...programme("suixi-2021.json"), name: "b.json" }];
    expect(await codes(twice)).toEqual([["two-records", "b.json", "", undefined]]);
    expect((await codes(example, { asOf: "2022-02-30" })).length).toBe(1);
  });
});

describe("the gaps of the example", () => {
  const towns = async (mode: Asked["mode"]) => {
    const counted = await countRosters(asking(example, { mode }));
    return counted.ok ? counted.towns : [];
  };

  it("are told by town, the largest first, with the names of the villages", async () => {
    expect((await towns("located")).map(({ name, missing, open }) => [name, missing, open])).toEqual([
      ["云岭镇", ["云溪村", "社后村", "河头村"], []],
      ["青溪乡", ["坳头村", "杨梅村", "罗墩村"], []],
      ["高坪乡", ["高坪村", "湖连村", "箍桶村"], []],
      ["北坞乡", [], ["桃源村", "坑口村", "登埠村", "双溪村"]],
      ["石练镇", ["白岩村", "小忠村"], []],
      ["大柘镇", ["永安村"], []],
      ["金竹镇", ["叶源村"], []],
      ["湖山乡", ["姚埠村"], []],
    ]);
  });

  it("agree with the counts of each town, whatever counts as covered", async () => {
    for (const mode of ["located", "operating", "served"] as const)
      for (const { villages, covered, missing, open } of await towns(mode)) {
        const sure = (villages.min ?? 0) - (missing?.length ?? 0) - (open?.length ?? 0);
        expect(sure).toBe(covered.min);
        if (open?.length === 0) expect(covered.max).toBe(sure);
      }
  });

  it("need the roster of villages", async () => {
    const counted = await countRosters(asking([{ name: "stations.csv", roster: null, text: of("stations.csv") }]));
    expect(counted.ok && counted.towns.every(({ missing }) => missing?.length === 0)).toBe(true);
  });
});
