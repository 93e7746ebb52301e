import { expect, test } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { score } from "../score.js";
import { LECHANG_2019 } from "../testing/lechang-2019.js";
import { applyMoves } from "./apply-moves.js";
import { explainMove } from "./explain-move.js";
import type { UpliftMove } from "./result.js";
import { uplift } from "./uplift.js";

const brief = (move: UpliftMove) =>
  move.kind === "set" ? [move.fact, move.from, move.to, move.points[0]?.points] : [move.criterion, move.points[0]?.points, move.changes];
const claimed = uplift(guangdong2019, LECHANG_2019, { target: 95, from: "claimed" });

test("from the claimed 89, three changes bring Lechang to 95", () => {
  expect(claimed).toMatchObject({ outcome: "plan", start: 89, best: 102, refuted: [], tooMany: [] });
  expect(claimed.plan).toMatchObject({ points: 6, total: 95, cost: "3" });
  expect(claimed.plan?.moves.map(brief)).toEqual([
    ["cases.reported", false, true, 2],
    ["media.municipal", false, true, 3],
    ["fund-ledger", "4", "5", 1],
  ]);
});

test("each move has its sentence in both languages", () => {
  expect(claimed.plan?.moves.map(explainMove)).toEqual([
    { zh: "落实“已报送经验材料”，案例总结 +2 分", en: "See to “a summary of experience has been submitted”: Summary of cases +2 points" },
    { zh: "落实“市级媒体报道”，经验推广 +3 分", en: "See to “coverage by municipal media”: Media +3 points" },
    {
      zh: "“资金台账”的评分提高到 5 分，资金台账 +1 分",
      en: "Bring the judgement of “Ledger of the funds” up to 5: Ledger of the funds +1 point",
    },
  ]);
});

test("the centre lost four points somewhere: two of them cost one change at worst, all four cost three", () => {
  const centre = claimed.menu.filter(({ moves: [first] }) => first?.kind === "recover" && first.criterion === "service/centre");
  expect(centre.map(({ points, cost }) => [points, cost])).toEqual([
    [2, "1"],
    [3, "2"],
    [4, "3"],
  ]);
  const [move] = centre[0]?.moves ?? [];
  expect(move?.kind === "recover" ? move.among.map(({ id }) => id) : []).toEqual([
    "centre.running-months",
    "centre.training",
    "centre.display",
    "centre.photography",
    "park.firms",
  ]);
  expect(move === undefined ? null : explainMove(move).zh).toBe(
    "补回“县级中心及电商产业园”所失的分（失分在下列各项之中：县级中心建成后正常运行月数；免费培训场所、设备，能组织电商基础培训；特色农产品免费展示、销售服务；免费摄影、美工服务；电商产业园入驻企业数），服务体系建设 +2 分",
  );
});

test("the lost point of the upward flow is one of three judgements", () => {
  const [step] = claimed.menu.filter(({ items }) => items.includes("upward"));
  expect(step).toMatchObject({ points: 1, cost: "1" });
  const [move] = step?.moves ?? [];
  expect(move?.kind === "recover" ? move.among.map(({ id }) => id) : []).toEqual([
    "upward/research",
    "upward/campaign",
    "upward/standards",
  ]);
});

test("other lists cost the same, and the next ones are named", () => {
  expect(claimed.alternatives).toMatchObject({ atLeast: 10, all: true });
  expect(claimed.alternatives.next[0]?.moves.map(brief)).toEqual([
    ["cases.reported", false, true, 2],
    ["media.municipal", false, true, 3],
    ["television.national", null, true, 2],
  ]);
  expect(claimed.alternatives.next.every(({ cost, total }) => cost === "3" && total >= 95)).toBe(true);
});

test("what cannot be bought is taken out of the list, and prices turn it round", () => {
  const past = uplift(guangdong2019, LECHANG_2019, {
    target: 95,
    from: "claimed",
    reach: { "media.municipal": "fixed", "fund-ledger": "fixed" },
  });
  expect(past.plan?.cost).toBe("3");
  expect(past.plan?.moves.map(brief)).toEqual([
    ["service/centre", 2, 1],
    ["cases.reported", false, true, 2],
    ["television.national", null, true, 2],
  ]);
  const dear = uplift(guangdong2019, LECHANG_2019, {
    target: 95,
    from: "claimed",
    costs: { "media.municipal": "10", "television.national": "0.5" },
  });
  expect(dear.plan?.cost).toBe("2.5");
});

test("the rate of the poor cannot be planned before their number is known", () => {
  expect(claimed.needs.map(({ id }) => id)).toEqual(["poor-workforce"]);
  const known = {
    ...LECHANG_2019,
    facts: [...LECHANG_2019.facts.filter(({ id }) => id !== "poor-workforce"), { id: "poor-workforce", value: "9000" }],
  };
  const answer = uplift(guangdong2019, known, { target: 91, from: "claimed", reach: { "cases.reported": "fixed" } });
  expect(answer.needs).toEqual([]);
  const step = answer.menu.find(({ items }) => items.includes("poor70"));
  expect(step?.moves.map(brief)).toEqual([["training", 2, 1]]);
});

test("from what the facts support, every move of the plan holds by the score", () => {
  const start = score(guangdong2019, LECHANG_2019).total;
  for (const target of [start.min, start.min + 1, 60, 89, 92]) {
    const answer = uplift(guangdong2019, LECHANG_2019, { target });
    expect(answer.start).toBe(start.min);
    const after = score(guangdong2019, applyMoves(LECHANG_2019, answer.plan?.moves ?? []));
    expect(after.total.min).toBe(answer.plan?.total ?? start.min);
    expect(after.total.min).toBeGreaterThanOrEqual(target);
  }
  expect(uplift(guangdong2019, LECHANG_2019, { target: 93 }).outcome).toBe("unreachable");
});

test("no veto is ruled out by what is printed", () => {
  expect(claimed).toMatchObject({ vetoed: "unknown", vetoes: ["accident", "progress", "fraud"] });
});
