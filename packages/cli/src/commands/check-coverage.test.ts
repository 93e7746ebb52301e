import { readFile } from "node:fs/promises";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { run } from "../run.js";
import { LECHANG_2019, LECHANG_2021, SUICHANG, SUIXI } from "../testing/coverage.js";
import { fakeIo } from "../testing/fake-io.js";
import { FAILS, PASSES } from "../testing/programmes.js";

const IDS = ["lechang-2019", "lechang-2021", "shixing-2021", "suichang-2021", "suixi-2021"] as const;

async function examples(): Promise<Readonly<Record<string, Uint8Array>>> {
  const read = async (id: string) =>
    [`${id}.json`, await readFile(new URL(`../../../../examples/programmes/${id}.json`, import.meta.url))] as const;
  return Object.fromEntries(await Promise.all(IDS.map(read)));
}

type World = Parameters<typeof fakeIo>[0];

async function ran(argv: readonly string[], world: World): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = fakeIo(world);
  return { code: await run(["check", ...argv], io), out: out(), err: err() };
}

const json = async (argv: readonly string[], world: World) => JSON.parse((await ran([...argv, "--format", "json"], world)).out);

const file = (value: unknown): { readonly files: Readonly<Record<string, string>> } => ({ files: { "x.json": JSON.stringify(value) } });

/** The lines about one target: the row that begins with its title, and what stands under it. */
function about(out: string, title: string): string {
  const lines = out.split("\n");
  const first = lines.findIndex((line) => line.startsWith(`  ${title}`));
  const count = lines.slice(first + 1).findIndex((line) => !line.startsWith("    "));
  return lines.slice(first, first + 1 + count).join("\n");
}

describe("the five programmes", () => {
  it("shows Lechang 2019: 137 of 195 villages, 39 of 39 poverty villages, 4,385 person-times, and an own target that stays unknown", async () => {
    const { out } = await ran(["lechang-2019.json", "--only", "coverage"], { files: await examples() });
    const village = about(out, "村级站点覆盖率");
    expect(village).toMatch(/^ {2}村级站点覆盖率（力争，二（二）2\(1\)①） +137\/195 = 70\.26% +≥ 70% +达标 +要求 137，余 0$/mu);
    expect(village).toMatch(/若按 196（.+）：69\.90%，未达标，要求 138，差 1/u);
    expect(about(out, "省定贫困村覆盖率")).toMatch(/39\/39 = 100\.00% +≥? ?=? ?100% +达标/u);
    expect(about(out, "培训人次占常住人口")).toMatch(/4385\/420000 = 1\.04% +≥ 1% +达标 +要求 4200，余 185/u);
    expect(about(out, "目标培训人次")).toMatch(/4385 人次 +≥ 4200 人次 +达标 +余 185/u);
    expect(about(out, "贫困户培训率")).toMatch(/≥ 90% +待定\n {4}缺：/u);
  });

  it("shows Suichang in every reading: 120 of 203 fails, 132 and 203 pass", async () => {
    const { out } = await ran(["suichang-2021.json", "--only", "coverage"], { files: await examples() });
    const coverage = about(out, "农村电商服务站（点）行政村覆盖率");
    expect(coverage).toMatch(/≥ 60% +取决于理解$/mu);
    expect(coverage).toContain("（倾向采用）：120/203 = 59.11%，未达标，要求 122，差 2");
    expect(coverage).toContain("132/203 = 65.02%，达标，要求 122，余 10");
    expect(coverage).toContain("203/203 = 100.00%，达标，要求 122，余 81");
    const en = (await ran(["suichang-2021.json", "--only", "coverage", "--lang", "en"], { files: await examples() })).out;
    expect(en).toContain("(preferred): 120/203 = 59.11%");
    expect(en.replaceAll(/\s+/gu, " ")).toContain("missed, needs 122, 2 short");
  });

  it("remarks that Lechang 2021 aims below what Lechang 2019 had reached, by the name of that programme when its file is there", async () => {
    const files = await examples();
    const both = (await ran(["lechang-2021.json", "lechang-2019.json", "--only", "coverage"], { files })).out;
    expect(about(both, "村级服务点行政村覆盖率")).toMatch(/注：目标 50% 低于乐昌市 ?2019 ?年省级电子商务进农村综合示范已经达到的 70\.26%/u);
    const alone = (await ran(["lechang-2021.json", "--only", "coverage"], { files })).out;
    expect(alone).toContain("低于前期项目（lechang-2019）已经达到的 70.26%");
    expect(about(alone, "电商交易额同比增长")).toContain("晚于最终验收");
  });

  it("says under which condition Suixi reaches its target", async () => {
    const { out } = await ran(["suixi-2021.json", "--only", "coverage"], { files: await examples() });
    expect(about(out, "行政村覆盖率")).toMatch(/175\/\? +≥ 50% +待定\n {4}行政村数不超过 350 个才达标\n {4}缺：行政村数/u);
    const en = (await ran(["suixi-2021.json", "--only", "coverage", "--lang", "en"], { files: await examples() })).out;
    expect(en).toContain("met only if the number of administrative villages is at most 350");
  });

  it("gives a finding for every target, and every target in the text, as a row or by its name", async () => {
    const files = await examples();
    const report = await json([...IDS.map((id) => `${id}.json`), "--only", "coverage"], { files });
    const text = (await ran([...IDS.map((id) => `${id}.json`), "--only", "coverage"], { files })).out.replaceAll(/\s/gu, "");
    for (const { coverage } of report.programmes) {
      expect(coverage.findings.length).toBeGreaterThan(20);
      for (const { title } of coverage.findings) expect(text).toContain(title.zh.replaceAll(/\s/gu, ""));
    }
  });

  it.each([80, 120])(
    "keeps within %i columns in both languages, and cuts nothing",
    async (columns) => {
      const files = await examples();
      for (const lang of ["zh", "en"]) {
        const { out } = await ran([...IDS.map((id) => `${id}.json`), "--only", "coverage", "--lang", lang], {
          files,
          columns,
          env: { NO_COLOR: "1" },
        });
        for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(out).not.toContain("…");
      }
    },
    30_000,
  );

  it("ends with all projects at a glance, budgets beside targets", async () => {
    const { out } = await ran(
      IDS.map((id) => `${id}.json`),
      { files: await examples() },
    );
    const [, overview = ""] = out.split("\n各项目一览\n");
    for (const id of IDS) expect(overview).toMatch(new RegExp(`^ {2}${id} .*(符合|待定).*(达标|待定)`, "mu"));
    expect((await ran(["suixi-2021.json"], { files: await examples() })).out).not.toContain("各项目一览");
  }, 30_000);
});

describe("the exit code", () => {
  const failing = JSON.stringify({ ...JSON.parse(FAILS), coverage: SUICHANG });
  const missed = { ...(SUICHANG as object), figures: [{ kind: "number", id: "training.person-times", value: "1" }] };

  it("is 2 while something is unknown, and 1 when a target is missed", async () => {
    expect((await ran(["x.json"], file(SUICHANG))).code).toBe(2);
    expect((await ran(["x.json"], file(missed))).code).toBe(1);
  });

  it("is that of the graver part, and of the part asked for alone", async () => {
    const world = { files: { "x.json": failing } };
    expect((await ran(["x.json"], world)).code).toBe(1);
    expect((await ran(["x.json", "--only", "budget"], world)).code).toBe(1);
    expect((await ran(["x.json", "--only", "coverage"], world)).code).toBe(2);
  });

  it("is 3 when a file lacks the part asked for; the others are checked", async () => {
    const world = { files: { "a.json": PASSES, "b.json": JSON.stringify(SUICHANG) } };
    const report = await json(["a.json", "b.json", "--only", "coverage"], world);
    expect(report.programmes.map(({ id }: { id: string }) => id)).toEqual(["suichang"]);
    expect(report.issues).toMatchObject([{ code: "missing-section", file: "a.json", expected: "coverage" }]);
    expect((await ran(["b.json", "--only", "budget", "--lang", "en"], world)).err).toContain("The file has no budget section");
    expect((await ran(["a.json", "b.json", "--only", "coverage"], world)).code).toBe(3);
  });
});

describe("the report as JSON", () => {
  it("has the coverage beside the budget, whose fields stay as they are", async () => {
    const both = JSON.stringify({ ...JSON.parse(PASSES), coverage: SUICHANG });
    const [before] = (await json(["x.json"], { files: { "x.json": PASSES } })).programmes;
    const [{ coverage, ...budget }] = (await json(["x.json"], { files: { "x.json": both } })).programmes;
    expect(before.coverage).toBeUndefined();
    expect(budget).toEqual(before);
    expect(Object.keys(coverage)).toEqual(["plans", "findings", "counts", "facts", "notes"]);
    expect(coverage.plans).toEqual(["cn-2021-suichang-sui-zheng-ban-fa-15"]);
    expect(coverage.findings.find(({ rule }: { rule: string }) => rule === "stations-village-coverage")).toMatchObject({
      verdict: "depends-on-reading",
      requires: { unit: "villages", min: "122", max: "122" },
      gap: { kind: "short", amount: { min: "2", max: "2" } },
    });
  });

  it("hands on what was observed as facts, and leaves out what could be anything", async () => {
    const [{ coverage }] = (await json(["x.json"], file(SUICHANG))).programmes;
    expect(coverage.facts).toContainEqual({
      id: "village-coverage?mode=located",
      value: { min: { part: "120", whole: "203" }, max: { part: "120", whole: "203" } },
      unit: "ratio",
      evidence: ["三（二）"],
    });
    expect(coverage.facts.some(({ id }: { id: string }) => id.startsWith("sales-total"))).toBe(false);
    expect(new Set(coverage.facts.map(({ id }: { id: string }) => id)).size).toBe(coverage.facts.length);
  });

  it("is the same bytes in both languages and on any day", async () => {
    const one = (await ran(["x.json", "--format", "json"], file(LECHANG_2019))).out;
    expect((await ran(["x.json", "--format", "json", "--lang", "en"], { ...file(LECHANG_2019), now: "1999-01-01T00:00:00Z" })).out).toBe(
      one,
    );
  });
});

describe("plans", () => {
  const plansOf = async (record: unknown, ...argv: string[]): Promise<readonly string[]> =>
    (await json(["x.json", ...argv], file(record))).programmes[0].coverage.plans;

  it("are those of the county and batch; all of the county where nobody says which batch it is", async () => {
    expect(await plansOf(LECHANG_2019)).toEqual(["cn-2021-lechang-self-evaluation"]);
    expect(await plansOf(LECHANG_2021)).toEqual(["cn-2022-lechang-le-fu-ban-9"]);
    expect(await plansOf({ ...(LECHANG_2021 as object), programme: {} })).toEqual([
      "cn-2021-lechang-self-evaluation",
      "cn-2022-lechang-le-fu-ban-9",
    ]);
  });

  it("of others are checked when they are named, and do not apply", async () => {
    const named = ["--policy", "cn-2021-suixi-sui-fu-10"];
    expect(await plansOf(SUICHANG, ...named)).toEqual(["cn-2021-suixi-sui-fu-10"]);
    const { code, out } = await ran(["x.json", ...named], file(SUICHANG));
    expect(code).toBe(0);
    expect(out).toMatch(/\n不适用 \d+ 项：方案是其他县的\n/u);
    expect(out.replaceAll(/\s/gu, "")).toContain("行政村覆盖率（120/203=59.11%）");
    expect((await ran(["x.json", ...named, "--lang", "en"], file(SUICHANG))).out).toMatch(
      /\d+ not applicable: the plan is that of another county/u,
    );
  });

  it("may be missing, which is said", async () => {
    const elsewhere = { ...(SUICHANG as object), county: { code: "110101" }, programme: {} };
    expect((await ran(["x.json"], file(elsewhere))).out).toContain("没有这个县、这一批次的目标方案");
    expect((await ran(["x.json", "--lang", "en"], file(elsewhere))).out).toContain("There is no plan for this county and batch");
  });

  it("may come from a file, also as YAML, and are placed when they are wrong", async () => {
    const own = `schema: countykit-plan/1
id: own
title: { zh: 本县目标, en: Targets of the county }
document: 例府办〔2022〕10号
jurisdiction: "331123"
cohort: 2020
acceptance: null
targets:
  - id: villages
    title: { zh: 行政村覆盖率, en: Village coverage }
    asks: { indicator: village-coverage, params: { mode: located } }
    comparator: ">="
    value: 65%
    due: null
    force: mandatory
    cite: { document: 例府办〔2022〕10号, locator: 第一条 }
`;
    const world = { files: { "x.json": JSON.stringify(SUICHANG), "own.yaml": own } };
    const [{ coverage }] = (await json(["x.json", "--policy", "own.yaml"], world)).programmes;
    expect(coverage.plans).toEqual(["cn-2021-suichang-sui-zheng-ban-fa-15", "own"]);
    expect(coverage.findings.at(-1)).toMatchObject({ id: "own/villages", verdict: "fail", requires: { min: "132" } });
    const wrong = { files: { ...world.files, "own.yaml": own.replace("village-coverage", "vilage-coverage") } };
    const { issues } = await json(["x.json", "--policy", "own.yaml"], wrong);
    expect(issues).toMatchObject([{ file: "own.yaml", path: "/targets/0/asks/indicator", row: 11, didYouMean: "village-coverage" }]);
    const twice = { files: { ...world.files, "own.yaml": own.replace("id: own", "id: cn-2021-suixi-sui-fu-10") } };
    expect((await json(["x.json", "--policy", "own.yaml"], twice)).issues).toMatchObject([{ code: "duplicate-policy", file: "own.yaml" }]);
  });
});

describe("decisions", () => {
  const rule = "cn-2021-suichang-sui-zheng-ban-fa-15/stations-village-coverage";
  const decided = (decisions: object): unknown => ({ ...(SUICHANG as object), decisions });

  it("adopt a reading, which then counts", async () => {
    const adopted = [{ rule, reading: "served", by: "县商务局", date: "2021-04-05", document: "遂商〔2021〕3号" }];
    const { out } = await ran(["x.json"], file(decided({ adopted })));
    const coverage = about(out, "农村电商服务站（点）行政村覆盖率");
    expect(coverage).toMatch(/203\/203 = 100\.00% +≥ 60% +达标 +要求 122，余 81/u);
    expect(coverage).toContain("站点服务到的行政村（已采纳）");
    expect(coverage).toContain("按县商务局以遂商〔2021〕3号采纳的理解");
  });

  it("grant exceptions, which are no success", async () => {
    const missed = {
      ...(decided({
        exceptions: [
          {
            rule: "cn-2021-suichang-sui-zheng-ban-fa-15/logistics-village-stations-served",
            authority: "市商务局",
            level: "city",
            document: "丽商〔2021〕8号",
            date: "2021-04-05",
            reason: "疫情",
          },
        ],
      }) as object),
      figures: [
        { kind: "number", id: "villages", value: "203" },
        { kind: "number", id: "villages.served", value: "202" },
      ],
    };
    const { out, code } = await ran(["x.json"], file(missed));
    const plan = (await json(["x.json"], file(missed))).programmes[0].coverage;
    const excused = plan.findings.filter(({ verdict }: { verdict: string }) => verdict === "excused");
    expect([code, excused.length]).toEqual([2, 1]);
    expect(about(out, excused[0].title.zh)).toContain("已由市商务局以丽商〔2021〕8号批准例外");
  });

  it("on targets that are not there are noted at their place", async () => {
    const adopted = [{ rule: `${rule}s`, reading: "served", by: "县商务局", date: "2021-04-05", document: "遂商〔2021〕3号" }];
    const [{ coverage }] = (await json(["x.json"], file(decided({ adopted })))).programmes;
    expect(coverage.notes).toMatchObject([{ code: "unknown-target", path: "/decisions/adopted/0/rule", file: "x.json", didYouMean: rule }]);
  });
});

it("notes figures that no indicator reads, at their place in the programme", async () => {
  const record = { ...(SUIXI as object), figures: [{ kind: "number", id: "village.located", value: "175" }] };
  const world = { files: { "x.json": JSON.stringify({ ...JSON.parse(PASSES), coverage: record }, null, 2) } };
  const [{ coverage, notes }] = (await json(["x.json"], world)).programmes;
  expect(notes).toEqual([]);
  expect(coverage.notes).toMatchObject([
    { code: "figure-not-read", path: "/coverage/figures/0/id", file: "x.json", didYouMean: "villages.located" },
  ]);
  expect(coverage.notes[0].row).toBeGreaterThan(1);
  expect((await ran(["x.json"], world)).out).toContain("没有指标用到“village.located”这项数据");
});

it("names what is missing, and how much more there is", async () => {
  const { out } = await ran(["x.json"], file(LECHANG_2019));
  expect(out).toMatch(/待定 \d+ 项：没有任何资料\n {2}\S/u);
  expect(out).toMatch(/待定 1 项：方案没有写明目标值\n {2}六类培训对象\n/u);
  expect(out).toMatch(/\n目标共 \d+ 项：待定 \d+，达标 \d+。\n/u);
});
