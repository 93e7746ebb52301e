import { readFileSync } from "node:fs";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo } from "../testing/fake-io.js";

const LECHANG = readFileSync(new URL("../../../../examples/programmes/lechang-2019.json", import.meta.url), "utf8");

async function scored(...argv: readonly string[]): Promise<string> {
  const { io, out } = fakeIo({ files: { "lechang-2019.json": LECHANG } });
  expect(await run(["score", "lechang-2019.json", ...argv], io)).toBe(2);
  return out();
}

const report = async (...argv: readonly string[]) => JSON.parse(await scored("--format", "json", ...argv));

it("adds the claims of Lechang 2019 up to 89, group by group", async () => {
  const { scoring } = await report();
  expect(scoring.claimed).toBe(89);
  expect(scoring.groups.map(({ id, claimed }: { id: string; claimed: number }) => [id, claimed])).toEqual([
    ["organisation", 10],
    ["work", 50],
    ["disclosure", 10],
    ["publicity", 5],
    ["finance", 14],
  ]);
});

it("bounds what the printed facts support, and leaves the vetoes open", async () => {
  const { scoring } = await report();
  expect([scoring.base, scoring.bonus, scoring.total, scoring.totalWithinWeight]).toEqual([
    { min: 42, max: 100 },
    { min: 0, max: 4 },
    { min: 42, max: 104 },
    { min: 42, max: 100 },
  ]);
  expect([scoring.tight, scoring.vetoed, scoring.rating]).toEqual([true, "unknown", { kind: "unknown", grades: [], exact: true }]);
});

it("takes from the coverage section what that section tells, and holds nothing against the score section", async () => {
  const { facts, notes } = await report();
  const { score } = JSON.parse(LECHANG);
  const told = facts.slice(score.facts.length).map(({ id, value }: { id: string; value: unknown }) => [id, value]);
  expect(told).toEqual([
    ["villages.located", "137"],
    ["villages", "195"],
    ["poverty-villages.located", "39"],
    ["poverty-villages", "39"],
    ["training.person-times", "4385"],
    ["residents", "420000"],
    ["centre.built", true],
    ["park.built", true],
    ["park.firms", { min: "2", max: "20" }],
    ["park.firm-kinds", { min: "3", max: null }],
  ]);
  expect(notes).toEqual([]);
});

it("says where the eleven points are that the county did not claim", async () => {
  const out = await scored();
  expect(out).toContain("自评 89 分，比满分 100 分少 11 分");
  expect(out).toContain("少 4 分  县级中心及电商产业园 11/15：资料已证 7 分；失去的 4 分出在哪里不能确定");
  expect(out).toContain("少 2 分  案例总结 0/2");
  expect(out).toContain("少 3 分  经验推广 5/8：只能是省级及以上媒体 4 分 + 县级媒体 1 分（以各项累加计分为前提）");
  expect(out).toContain("少 1 分  资金台账 4/5：考评组可给 0–5 分");
  expect(out).toMatch(/资金支出 +5 +1–5 +5 +待证/u);
  expect(out.replaceAll(/\n +/gu, "")).toContain("[82.50%, 84.00%]（≥ 70%）");
});

it("calls five points for media ruled out where only four or seven can be had, and names no way to make them", async () => {
  const given = JSON.parse(LECHANG);
  const known = [
    { id: "media.county", value: false },
    { id: "media.provincial", value: true },
  ];
  const file = JSON.stringify({ ...given, score: { ...given.score, facts: [...given.score.facts, ...known] } });
  const { io, out } = fakeIo({ files: { "p.json": file } });
  expect(await run(["score", "p.json"], io)).toBe(1);
  expect(out()).toMatch(/经验推广 +8 +4–7 +5 +不符/u);
  expect(out().replaceAll(/\n +/gu, "")).toContain("少 3 分  经验推广 5/8：与资料不符（可得 4–7 分，但得不到 5 分）");
});

it("names of the sales of the goods only what one lost point can be in", async () => {
  const out = (await scored()).replaceAll(/\n +/gu, "");
  const [line = ""] = /少 1 分 {2}农村产品上行.*?(?=少 \d 分)/u.exec(out) ?? [];
  expect(line).toContain("网络销售调研 1–2");
  expect(line).not.toContain("网络零售额同比增速");
});

it("finds the cheapest way from 89 to 95, and keeps to sixty lines", async () => {
  const { uplift } = await report("--target", "95");
  expect([uplift.from, uplift.start, uplift.outcome, uplift.plan.total, uplift.plan.cost]).toEqual(["claimed", 89, "plan", 95, "3"]);
  const out = await scored("--target", "95");
  expect(out).toContain("1. 落实“已报送经验材料”，案例总结 +2 分");
  expect(out).toContain("2. 落实“市级媒体报道”，经验推广 +3 分");
  expect(out).toContain("3. “资金台账”的评分提高到 5 分，资金台账 +1 分");
  expect(out.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
});

it.each([40, 60, 79, 80, 100, 120].flatMap((columns) => [[columns, "zh"] as const, [columns, "en"] as const]))(
  "keeps within %i columns in %s, with every column there is",
  async (columns, lang) => {
    const evidence = [
      { item: "service", kinds: ["villages"] },
      { item: "media", kinds: [] },
    ];
    const given = JSON.parse(LECHANG);
    const file = JSON.stringify({ ...given, score: { ...given.score, evidence } });
    for (const argv of [
      ["--target", "95"],
      ["--explain", "service"],
    ]) {
      const { io, out } = fakeIo({ files: { "p.json": file }, columns });
      expect(await run(["score", "p.json", "--lang", lang, ...argv], io)).toBe(2);
      for (const line of out().split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  },
);

it("does not call a target out of reach that only waits for a base to be known", async () => {
  expect(await scored("--target", "103")).toMatch(/在[^。]+查明之前，最多只能安排到 \d+ 分。/u);
  expect(await scored("--target", "103", "--lang", "en")).toMatch(/\d+ is the most that can be planned while this is unknown: /u);
});

it("draws a table in 80 columns, with the names of items set in below their groups, and none in less", async () => {
  const shown = async (columns: number, lang: string) => {
    const { io, out } = fakeIo({ files: { "p.json": LECHANG }, columns, env: { NO_COLOR: "1" } });
    await run(["score", "p.json", "--lang", lang], io);
    return out();
  };
  expect(await shown(80, "zh")).toMatch(/ {2}评价指标 +分值 +资料支持/u);
  expect(await shown(80, "en")).toMatch(/\n {4}Upward flow of +10 [^\n]+\n {6}rural products\n/u);
  expect(await shown(79, "zh")).toContain("\n    数据上报\n      分值：6    资料支持：6    自评：6    自评情况：有据\n");
  expect(await shown(79, "en")).toContain("\n    Reporting\n      Weight: 6    Supported: 6    Claimed: 6    The claim: supported\n");
});
