import fc from "fast-check";
import { expect, test } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { score } from "../score.js";
import type { Points } from "../scoring.js";
import type { State } from "../state.js";
import { allKinds, allKindsState } from "../explain/testing/all-kinds.js";
import { scored } from "../testing/guangdong.js";
import { LECHANG_2019 } from "../testing/lechang-2019.js";
import { diffScorings, pointsChange } from "./diff-scorings.js";
import { explainDiff } from "./explain-diff.js";

const at = (min: number, max = min): Points => ({ min, max });

test.each([
  [at(2), at(2), "same"],
  [at(2), at(3), "gained"],
  [at(0, 2), at(3, 5), "gained"],
  [at(0, 2), at(2, 5), "raised"],
  [at(0, 2), at(1, 3), "raised"],
  [at(0, 2), at(2), "narrowed"],
  [at(0, 2), at(0), "narrowed"],
  [at(0, 5), at(1, 4), "narrowed"],
  [at(2), at(0, 2), "widened"],
  [at(1, 4), at(0, 5), "widened"],
  [at(1, 3), at(0, 2), "lowered"],
  [at(2, 5), at(0, 2), "lowered"],
  [at(3, 5), at(0, 2), "lost"],
  [at(3), at(2), "lost"],
])("from %j to %j the points are %s", (before, after, kind) => {
  expect(pointsChange(before, after)).toEqual({ kind, before, after, least: after.min - before.min, most: after.max - before.max });
});

test("tenths change by tenths", () => {
  expect(pointsChange(at(0.1), at(0.3))).toMatchObject({ least: 0.2, most: 0.2 });
});

test("the review after the self-evaluation: what it settles, what it takes away, and what it says of the claims", () => {
  const before = score(guangdong2019, LECHANG_2019);
  const reviewed: State = {
    ...LECHANG_2019,
    asOf: "2021-10-20",
    facts: [
      ...LECHANG_2019.facts.filter(({ id }) => id !== "villages.located"),
      { id: "villages.located", value: "135" },
      { id: "cases.reported", value: false },
      { id: "media.provincial", value: true },
      { id: "media.municipal", value: false },
      { id: "media.county", value: true },
      { id: "veto.fraud", value: false },
    ],
    claims: (LECHANG_2019.claims ?? []).map((claim) => (claim.criterion === "fund-ledger" ? { ...claim, points: 3 } : claim)),
    evidence: [{ item: "media", kinds: ["articles"] }],
  };
  const diff = diffScorings(before, score(guangdong2019, reviewed));
  expect(diff.asOf).toEqual({ before: "2021-08-31", after: "2021-10-20" });
  expect(diff.claimed).toEqual({ before: 89, after: 88 });
  expect(diff.items.map(({ id, points, claimed }) => [id, points.kind, claimed])).toEqual([
    ["service", "lowered", null],
    ["cases", "narrowed", null],
    ["media", "narrowed", null],
    ["fund-ledger", "same", { before: 4, after: 3 }],
  ]);
  expect(diff.items[2]).toMatchObject({
    claim: { before: "possible", after: "supported" },
    papers: { found: [], lost: ["screenshots", "photos"] },
  });
  expect(diff.settled.map(({ id }) => id)).toEqual(["cases.reported", "media.provincial", "media.municipal", "media.county", "veto.fraud"]);
  expect(diff.opened).toEqual([]);
  expect(diff.vetoes).toEqual([{ id: "fraud", before: "unknown", after: "no" }]);
  expect(diff.rating).toBeNull();
  const sentences = explainDiff(diff, guangdong2019);
  expect(sentences.slice(1).map(({ zh }) => zh)).toEqual([
    "总分：自评得分由 89 分改为 88 分",
    expect.stringMatching(/^服务体系建设：由 \d+ 至 25 分降低到 \d+ 至 22 分，下降 3 分$/u),
    "案例总结：由 0 至 2 分确定为 0 分",
    "经验推广：由 0 至 8 分确定为 5 分",
    "经验推广：经核对，缺少佐证材料：网络截图、照片",
    "资金台账：自评得分由 4 分改为 3 分",
    "一票否决事项“弄虚作假”：原尚待核实，现已认定未发生",
    "以下事项原待核实，现已查明：“已报送经验材料”“省级及以上媒体报道”“市级媒体报道”“县级媒体报道”“弄虚作假”",
  ]);
  expect(sentences.slice(3).map(({ en }) => en)).toEqual([
    "Summary of cases: was between 0 and 2 points, now settled at 0 points",
    "Media: was between 0 and 8 points, now settled at 5 points",
    "Media: papers now found to be missing: screenshots, photographs",
    "Ledger of the funds: the claim changed from 4 points to 3 points",
    "The veto “Falsification” was open before; now it does not",
    "Known now, and not before: “a summary of experience has been submitted”, “coverage by provincial or higher media”, “coverage by municipal media”, “coverage by county media”, “falsification”",
  ]);
});

test("papers that turn up, facts that are lost, and a rating that changes", () => {
  const scoredWith = (facts: Parameters<typeof allKindsState>[0], kinds: readonly string[]) =>
    score(allKinds, allKindsState(facts, { evidence: [{ item: "equipment", kinds }] }));
  const most = {
    sign: true,
    computer: true,
    camera: true,
    late: false,
    false: false,
    days: "3",
    paid: "500000",
    growth: "0.4",
    grade: "five",
  };
  const diff = diffScorings(scoredWith(most, []), scoredWith({ ...most, late: true, false: true, paid: null }, ["photos"]));
  expect(diff.rating).toEqual({ before: { kind: "grade", grade: "good" }, after: { kind: "vetoed" } });
  expect(explainDiff(diff, allKinds)).toEqual([
    { zh: "总分：由 19 至 20 分降为 12 至 15 分", en: "Total: down from between 19 and 20 points to between 12 and 15 points" },
    { zh: "设备：已补交佐证材料：照片", en: "Equipment: papers that are there now: photographs" },
    { zh: "报送：由 5 分降为 0 分，下降 5 分", en: "Reports: down from 5 points to 0 points, by 5 points" },
    { zh: "服务：区间由 9 至 10 分扩大为 7 至 10 分", en: "Service: widened from between 9 and 10 points to between 7 and 10 points" },
    { zh: "一票否决事项“弄虚作假”：原已认定未发生，现已认定发生", en: "The veto “Falsification” did not apply before; now it applies" },
    {
      zh: "评定结果：原为“良好；予以通报表扬”，现为“一票否决，得分不计”",
      en: "Rating: “Good; commended” before, “vetoed, whatever the points” now",
    },
    { zh: "以下事项原已查明，现待核实：“已支出”", en: "Not known any more: “spent”" },
  ]);
});

test("claims that come and go, and ranges that narrow to ranges or open from one number", () => {
  const state = (facts: Parameters<typeof allKindsState>[0], points: number | null) =>
    score(allKinds, allKindsState(facts, { claims: points === null ? [] : [{ criterion: "equipment", points }] }));
  const said = (before: Parameters<typeof state>, after: Parameters<typeof state>) =>
    explainDiff(diffScorings(state(...before), state(...after)), allKinds).filter(({ en }) => en.startsWith("Equipment"));
  const [none, one, all] = [{}, { sign: true, computer: true }, { sign: true, computer: true, camera: true }];
  expect(said([none, null], [one, 3])).toEqual([
    { zh: "设备：区间由 0 至 5 分缩小为 3 至 5 分", en: "Equipment: narrowed from between 0 and 5 points to between 3 and 5 points" },
    { zh: "设备：原无自评得分，现自评 3 分", en: "Equipment: 3 points claimed now, nothing before" },
  ]);
  expect(said([all, 3], [one, null])).toEqual([
    { zh: "设备：原为 5 分，现不能确定，在 3 至 5 分之间", en: "Equipment: was 5 points, now open between 3 and 5 points" },
    { zh: "设备：原自评 3 分，现无自评得分", en: "Equipment: nothing claimed now, 3 points before" },
  ]);
});

test("two scorings by different rubrics are not compared", () => {
  expect(() => diffScorings(score(allKinds, allKindsState({})), scored({}))).toThrow("Not the same rubric");
});

const facts = fc
  .dictionary(fc.constantFrom("sign", "computer", "camera", "late", "false"), fc.boolean())
  .map((given) => allKindsState(given));

test("a scoring differs from itself in nothing, and backwards everything turns round", () => {
  const back = {
    gained: "lost",
    lost: "gained",
    narrowed: "widened",
    widened: "narrowed",
    raised: "lowered",
    lowered: "raised",
    same: "same",
  };
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      const [before, after] = [score(allKinds, one), score(allKinds, other)];
      expect(explainDiff(diffScorings(before, before), allKinds)).toEqual([
        { zh: "两次评分没有变化", en: "Nothing changed between the two scorings" },
      ]);
      const [there, again] = [diffScorings(before, after), diffScorings(after, before)];
      expect(again.items.map(({ id, points }) => [id, points.kind])).toEqual(there.items.map(({ id, points }) => [id, back[points.kind]]));
      expect(again.total.least).toBe(0 - there.total.least);
      expect(again.settled).toEqual(there.opened);
      expect(again.vetoes.map(({ id }) => id)).toEqual(there.vetoes.map(({ id }) => id));
    }),
    { numRuns: 200 },
  );
});

test("what is learned narrows or settles, and never opens", () => {
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      const known = new Set(one.facts.map(({ id }) => id));
      const more: State = { ...one, facts: [...one.facts, ...other.facts.filter(({ id }) => !known.has(id))] };
      const diff = diffScorings(score(allKinds, one), score(allKinds, more));
      expect(diff.items.every(({ points }) => points.kind === "narrowed")).toBe(true);
      expect(["same", "narrowed"]).toContain(diff.total.kind);
      expect(diff.opened).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
