import { expect, test } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { score } from "../score.js";
import type { State } from "../state.js";
import { itemsOf, type Judged, scored, stateOf, type Values } from "../testing/guangdong.js";
import { LECHANG_2019 } from "../testing/lechang-2019.js";
import { explainItem } from "./explain-item.js";
import { explainScoring } from "./explain-scoring.js";
import { allKinds, allKindsState } from "./testing/all-kinds.js";

const said = (id: string, values: Values, judged: Judged = {}, more: Partial<State> = {}) => {
  const item = itemsOf(scored(values, judged, more)).find((one) => one.id === id);
  return item === undefined ? [] : explainItem(item, guangdong2019, stateOf(values, judged, more));
};

/** The sentence about one criterion, by its name. */
const about = (name: string, ...of: Parameters<typeof said>) => said(...of).filter(({ zh }) => zh.startsWith(`${name}：`));

test.each([
  [
    "137",
    "195",
    {
      zh: "县级中心建成：得 0 至 2 分（满分 2 分），尚待核实；需核实：县级电子商务公共服务中心已建成",
      en: "Centre built: 0 to 2 of 2 points, still open; to be checked: the county centre is built",
    },
  ],
])("what is not known is asked for: %s of %s villages say nothing of the centre", (located, villages, sentence) => {
  expect(about("县级中心建成", "service", { villages, "villages.located": located })).toEqual([sentence]);
  expect(about("行政村覆盖率", "service", { villages, "villages.located": located })).toEqual([]);
});

test.each([
  ["136", "195", "136 个行政村，占 195 个行政村的 69.74%，得 2 分，未得 3 分；再增加 1 个行政村可得 5 分"],
  ["135", "195", "135 个行政村，占 195 个行政村的 69.23%，得 2 分，未得 3 分；再增加 2 个行政村可得 5 分"],
  ["97", "195", "97 个行政村，占 195 个行政村的 49.74%，未得分（满分 5 分）；再增加 1 个行政村可得 2 分；再增加 40 个行政村可得 5 分"],
  ["139", "260", "139 个行政村，占 200 个行政村的 69.5%（基数按上限计），得 2 分，未得 3 分；再增加 1 个行政村可得 5 分"],
])("%s of %s villages, in Chinese", (located, villages, sentence) => {
  expect(about("行政村覆盖率", "service", { villages, "villages.located": located }).map(({ zh }) => zh)).toEqual([
    `行政村覆盖率：${sentence}`,
  ]);
});

test.each([
  ["136", "195", "136 of 195 villages (69.74%), 2 of 5 points; 1 more village for 5 points"],
  ["135", "195", "135 of 195 villages (69.23%), 2 of 5 points; 2 more villages for 5 points"],
  ["97", "195", "97 of 195 villages (49.74%), 0 of 5 points; 1 more village for 2 points; 40 more villages for 5 points"],
  ["139", "260", "139 of 200 villages (69.5%, the base as capped), 2 of 5 points; 1 more village for 5 points"],
])("%s of %s villages, in English", (located, villages, sentence) => {
  expect(about("行政村覆盖率", "service", { villages, "villages.located": located }).map(({ en }) => en)).toEqual([
    `Coverage of villages: ${sentence}`,
  ]);
});

test("a share just below its limit never reads like the limit", () => {
  expect(about("培训人次占常住人口", "training", { residents: "420000", "training.person-times": "4199" })).toEqual([
    {
      zh: "培训人次占常住人口：4199 人次，相当于 420000 人的 0.9998%，得 8 分，未得 2 分；再增加 1 人次可得 10 分",
      en: "Person-times to residents: 4,199 person-times to 420,000 persons (0.9998%), 8 of 10 points; 1 more person-time for 10 points",
    },
  ]);
  expect(about("支出率不足倒扣", "fund-spend", { "fund.paid": "3499999.99", "fund.total": "5000000.00", "fund.timely": true })).toEqual([
    {
      zh: "支出率不足倒扣：3,499,999.99 元，占 500 万元的 69.9999998%，倒扣 5 分；再增加 0.01 元的，不倒扣",
      en: "Taken off for too little spent: 3,499,999.99 yuan of 5,000,000 yuan (69.9999998%), 5 points taken off; to have nothing taken off: 0.01 yuan more",
    },
  ]);
});

test("what is known within bounds is told with its bounds", () => {
  const bounds = { "training.poor-persons": { min: "10", max: "20" }, "poor-workforce": "100" };
  expect(about("建档立卡贫困人口培训率", "training", bounds)).toEqual([
    {
      zh: "建档立卡贫困人口培训率：10 至 20 人，占 100 人的 10% 至 20%，未得分（满分 10 分）；达到 30 人可得 6 分；达到 40 人可得 8 分；达到 50 人可得 10 分",
      en: "Training rate of the registered poor: 10 to 20 of 100 persons (10% to 20%), 0 of 10 points; at least 30 persons for 6 points; at least 40 persons for 8 points; at least 50 persons for 10 points",
    },
  ]);
  const spend = { "fund.paid": "3450000.00", "fund.total": { min: "4900000.00", max: "5100000.00" }, "fund.timely": true };
  expect(about("支出率不足倒扣", "fund-spend", spend)).toEqual([
    {
      zh: "支出率不足倒扣：345 万元，占 490 至 510 万元的 67.65% 至 70.41%，是否倒扣 5 分尚待核实；达到 70%的，不倒扣；需核实：资金总额",
      en: "Taken off for too little spent: 3,450,000 yuan of 4,900,000 to 5,100,000 yuan (67.65% to 70.41%), whether 5 points are taken off is still open; to have nothing taken off: at least 70%; to be checked: funds in all",
    },
  ]);
});

test("a leader without one department is told which", () => {
  const values = {
    leader: "principal",
    "departments.commerce": true,
    "departments.finance": true,
    "departments.agriculture": true,
    "departments.poverty-relief": false,
  };
  expect(said("leadership", values, {}, { claims: [{ criterion: "leadership", points: 2 }] }).slice(0, 2)).toEqual([
    {
      zh: "组织领导（2 分）：资料支持 0 分，自评得分 2 分，高于资料所能支持的得分",
      en: "Leadership: the facts support 0 of 2 points; 2 claimed, more than the facts can support",
    },
    {
      zh: "其他情况；工作协调机制牵头人为政府分管领导，可得 1 分；具备“扶贫部门参与”，可得 2 分",
      en: "None of the cases named; for 1 point: “leader of the coordination” is “deputy in charge”; for 2 points: the poverty-relief department takes part",
    },
  ]);
});

test.each([
  [{}, {}, "符合条件的由考评组在 1 至 5 分之间评分，否则不得分；需核实：承建方已建立资金专用台账"],
  [{ "fund.ledger": true }, {}, "由考评组在 1 至 5 分之间评分，尚未评分"],
  [{ "fund.ledger": true }, { "fund-ledger": 4 }, "考评组评分 4 分（评分区间 1 至 5 分，满分 5 分）"],
  [{ "fund.ledger": false }, {}, "具备“承建方已建立资金专用台账”，由考评组在 1 至 5 分之间评分，最多可得 5 分"],
])("assessors give within a range: %j %j", (values: Values, judged: Judged, sentence) => {
  expect(said("fund-ledger", values, judged)[1]?.zh).toBe(sentence);
});

test("points that were given below the most are said to have to become the most", () => {
  expect(said("fund-ledger", {}, { "fund-ledger": 3 })[1]).toEqual({
    zh: "具备“承建方已建立资金专用台账”，考评组评分达到 5 分，可得 5 分；需核实：承建方已建立资金专用台账",
    en: "For 5 points: the contractor keeps a dedicated ledger of the funds; 5 points from the assessors; to be checked: the contractor keeps a dedicated ledger of the funds",
  });
});

test("points from the assessors in full leave nothing to say but the papers", () => {
  expect(said("fund-ledger", { "fund.ledger": true }, { "fund-ledger": 5 }).map(({ en }) => en)).toEqual([
    "Ledger of the funds: the facts support 5 of 5 points",
    "Papers not looked at yet; asked for: the accounts, vouchers",
  ]);
});

test("either of two numbers will do", () => {
  expect(
    about("网络零售额同比增速", "upward", { "growth.rural-online-sales": "0.285", "growth.agricultural-online-sales": "0.1" }),
  ).toEqual([
    {
      zh: "网络零售额同比增速：未得分（满分 2 分）；2020 年农村网络零售额同比增速再提高 1.5 个百分点，或者 2020 年农产品网络零售额同比增速再提高 20 个百分点，可得 2 分",
      en: "Growth of online retail sales: 0 of 2 points; for 2 points: growth of rural online retail sales in 2020: 1.5 percentage points more or growth of online retail sales of produce in 2020: 20 percentage points more",
    },
  ]);
});

test("what papers at hand support is said with what missing papers do", () => {
  const last = (kinds: readonly string[]) => {
    const state = { ...LECHANG_2019, evidence: [{ item: "media", kinds }] };
    return explainScoring(score(guangdong2019, state), guangdong2019, state).find(({ zh }) => zh.startsWith("按现有佐证材料"));
  };
  expect(last([])).toEqual({
    zh: "按现有佐证材料，总分为 0 至 96 分；缺材料的指标，须凭材料认定的得分不计，应倒扣的照扣；材料尚未核对的指标，材料齐全、不齐全两种情形都考虑在内",
    en: "On the papers at hand, the total is 0 to 96; points that missing papers would prove do not count, and penalties do; papers that nobody has looked at may be complete or not",
  });
  expect(last(["articles", "screenshots", "photos"])?.zh).toBe(
    "按现有佐证材料，总分为 0 至 104 分；材料尚未核对的指标，材料齐全、不齐全两种情形都考虑在内",
  );
});

test("claims and papers stand beside the points", () => {
  const values = { "reporting.months": "11", "reporting.poverty-statistics": true };
  const head = (points: number) => said("reporting", values, {}, { claims: [{ criterion: "reporting", points }] })[0];
  expect(head(3)?.zh).toBe("数据上报（6 分）：资料支持 4 分，自评得分 3 分，低于资料已能支持的得分");
  expect(head(4)?.en).toBe("Reporting: the facts support 4 of 6 points; 4 claimed, as the facts have it");
  expect(head(6)?.zh).toBe("数据上报（6 分）：资料支持 4 分，自评得分 6 分，高于资料所能支持的得分");
  const papers = (kinds: readonly string[]) => said("reporting", values, {}, { evidence: [{ item: "reporting", kinds }] }).at(-1);
  expect(papers(["reports"])).toEqual({ zh: "佐证材料齐全", en: "All papers are there" });
  expect(papers([])).toEqual({
    zh: "缺佐证材料：向市级商务主管部门报送的文件",
    en: "Papers missing: the reports to the commerce department of the prefecture",
  });
});

test("a part that is claimed by itself is told with its claim", () => {
  const state: State = { ...LECHANG_2019, claims: [...(LECHANG_2019.claims ?? []), { criterion: "media/county", points: 1 }] };
  const scoring = score(guangdong2019, state);
  const sentences = itemsOf(scoring).flatMap((item) =>
    ["service", "media"].includes(item.id) ? explainItem(item, guangdong2019, state) : [],
  );
  const claimed = sentences.filter(({ zh }) => zh.includes("自评")).map(({ zh }) => zh);
  expect(claimed).toEqual([
    expect.stringMatching(/^服务体系建设（25 分）：资料支持 \d+ 至 25 分，自评得分 21 分，有待核实$/u),
    expect.stringMatching(/^县级中心及电商产业园：得 \d 至 15 分（满分 15 分），自评得分 11 分，有待核实$/u),
    "经验推广（8 分）：资料支持 0 至 8 分，自评得分 5 分，有待核实",
    "县级媒体：得 0 至 1 分（满分 1 分），尚待核实；需核实：县级媒体报道；自评得分 1 分，有待核实",
  ]);
});

test("an item that is not of the rubric is a mistake", () => {
  const [item] = score(allKinds, allKindsState({})).groups[0]?.items ?? [];
  expect(() => item && explainItem(item, guangdong2019, stateOf({}))).toThrow(RangeError);
});

test("every scale, with much lost", () => {
  const facts = {
    sign: true,
    computer: false,
    camera: false,
    late: true,
    false: false,
    days: "5",
    paid: "499999.5",
    growth: "0.3",
    grade: "three",
  };
  const state = allKindsState(facts);
  const sentences = explainScoring(score(allKinds, state), allKinds, state);
  expect(sentences.map(({ zh }) => zh)).toEqual([
    "各项合计（满分 20 分）：资料支持 4.5 分",
    "设备（5 分）：资料支持 0 分。3 项中已知具备 1 项；具备“电脑”或“摄像头”，可得 3 分；具备“电脑”“摄像头”，可得 5 分",
    "报送（5 分）：资料支持 3 分。存在：逾期；不存在“逾期报送”，可得 5 分",
    "服务（10 分）：资料支持 1.5 分。送达时限：5 天，得 1 分，未得 1 分；减少 2 天可得 2 分。支出：499,999.50 元，未得分（满分 2 分）；再增加 0.50 元可得 2 分。增速：30%，未得分（满分 2 分）；超过 30%可得 2 分。星级：其他情况，未得分（满分 2 分）；星级为四星，可得 1 分；星级为五星，可得 2 分。评议：得 0.5 分，未得 1.5 分；具备“电脑”或“摄像头”，由考评组在 1 至 2 分之间评分，最多可得 2 分",
    "按现有佐证材料，总分为 4.5 分；材料尚未核对的指标，材料齐全、不齐全两种情形都考虑在内",
    "未发生一票否决事项“弄虚作假”",
    "评定结果：整改",
  ]);
  expect(sentences.slice(1, 4).map(({ en }) => en)).toEqual([
    "Equipment: the facts support 0 of 5 points. 1 of 3 known to be there; for 3 points: a computer or a camera; for 5 points: a computer; a camera",
    "Reports: the facts support 3 of 5 points. Found: late; for 5 points: without “late reports”",
    "Service: the facts support 1.5 of 10 points. Speed of delivery: 5 days, 1 of 2 points; 2 fewer days for 2 points. Spending: 499,999.50 yuan, 0 of 2 points; 0.50 yuan more for 2 points. Growth: 30%, 0 of 2 points; more than 30% for 2 points. Stars: none of the cases named, 0 of 2 points; for 1 point: “star grade” is “four stars”; for 2 points: “star grade” is “five stars”. Judgement: 0.5 of 2 points; for up to 2 points: a computer or a camera; 1 to 2 points from the assessors",
  ]);
});

test("what is taken off is said to be taken off, what is not earned is not", () => {
  const fault = (id: string, points: number) => ({ id, label: { zh: id, en: id }, points, when: { kind: "flag", fact: id } }) as const;
  const faults = { kind: "deduction", from: 5, least: 0, of: [fault("late", 2), fault("false", 4)] } as const;
  const part = { id: "faults", title: { zh: "报送", en: "Reports" }, scale: faults };
  const groups = allKinds.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => (item.id === "reports" ? { ...item, scale: { kind: "sum", of: [part] } as const } : item)),
  }));
  const rubric = { ...allKinds, groups };
  const about = (state: State) => explainScoring(score(rubric, state), rubric, state)[2];
  expect(about(allKindsState({ late: true, false: false }))).toEqual({
    zh: "报送（5 分）：资料支持 3 分。报送：存在：late，扣 2 分，得 3 分；不存在“逾期报送”，可得 5 分",
    en: "Reports: the facts support 3 of 5 points. Reports: found: late, 2 points taken off, 3 of 5 points left; for 5 points: without “late reports”",
  });
});

test.each([
  [{}, "由考评组在 1 至 5 分之间评分", "1 to 5 points for the assessors to give"],
  [{ "fund-ledger": 4 }, "考评组评分 4 分", "4 of 5 points given by the assessors, within 1 to 5 points"],
])("what the assessors give, or gave: %j", (judged: Judged, zh, en) => {
  const [, ledger] = said("fund-ledger", { "fund.ledger": true }, judged);
  expect(ledger?.zh).toContain(zh);
  expect(ledger?.en).toBe(en);
});

test("a veto, a grade and what follows from it", () => {
  const last = (facts: Parameters<typeof allKindsState>[0], count: number) => {
    const state = allKindsState(facts);
    return explainScoring(score(allKinds, state), allKinds, state).slice(-count);
  };
  expect(last({ late: true, false: true }, 4).slice(0, 2)).toEqual([
    { zh: "一票否决：发生“弄虚作假”", en: "Vetoed: “Falsification”" },
    { zh: "评定结果：一票否决，得分不计", en: "Rating: vetoed, whatever the points" },
  ]);
  const good = {
    sign: true,
    computer: true,
    camera: true,
    late: false,
    false: false,
    days: "3",
    paid: "500000",
    growth: "0.305",
    grade: "five",
  };
  expect(last(good, 2)).toEqual([
    { zh: "评定结果：良好；予以通报表扬", en: "Rating: Good; commended" },
    { zh: "尚需考评组评分的：评议", en: "Still to be judged by the assessors: Judgement" },
  ]);
  expect(last({}, 4).slice(0, 2)).toEqual([
    {
      zh: "一票否决事项“弄虚作假”是否发生尚待核实；需核实：数据不实、逾期报送",
      en: "Whether the veto “Falsification” applies is still open; to be checked: false figures, late reports",
    },
    { zh: "评定结果：尚不能确定，可能为良好或整改", en: "Rating: still open; it may be Good or Rectification" },
  ]);
});

test("Lechang: 89 claimed, and where each point stands", () => {
  const sentences = explainScoring(score(guangdong2019, LECHANG_2019), guangdong2019, LECHANG_2019);
  expect(sentences[0]?.zh).toMatch(/^各项合计（满分 100 分）：资料支持 \d+ 至 100 分，自评得分 89 分，有待核实$/u);
  const cases = sentences.find(({ zh }) => zh.startsWith("案例总结"));
  expect(cases).toEqual({
    zh: "案例总结（2 分）：资料支持 0 至 2 分，自评得分 0 分，有待核实。需核实：已报送经验材料",
    en: "Summary of cases: the facts support 0 to 2 of 2 points; 0 claimed, still to be proved. To be checked: a summary of experience has been submitted",
  });
  expect(sentences.find(({ zh }) => zh.startsWith("加分项"))?.en).toBe("Bonus: the facts support 0 to 4 of 4 points");
  expect(sentences.some(({ zh }) => zh === "评定结果：尚不能确定，是否一票否决还不清楚")).toBe(true);
});
