import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo } from "../testing/fake-io.js";
import { ALL_KNOWN, SMALL_RUBRIC, smallState } from "../testing/scores.js";
import { textsIn } from "../texts.js";

const text = (value: unknown): string => JSON.stringify(value, null, 2);

async function ran(
  argv: readonly string[],
  given: Readonly<Record<string, string>> = {},
  world: Parameters<typeof fakeIo>[0] = {},
): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = fakeIo({ files: { "rubric.json": text(SMALL_RUBRIC), ...given }, ...world });
  return { code: await run(["score", ...argv], io), out: out(), err: err() };
}

const small = (given: Parameters<typeof smallState>[0], ...more: readonly string[]) =>
  ran(["state.json", "--rubric", "rubric.json", ...more], { "state.json": text(smallState(given)) });

const json = async (given: Parameters<typeof smallState>[0], ...more: readonly string[]) => {
  const { code, out } = await small(given, "--format", "json", ...more);
  return { code, ...JSON.parse(out) };
};

describe("the exit code", () => {
  it("is 0 when every fact is known and no veto stands", async () => {
    const { code, scoring } = await json(ALL_KNOWN);
    expect([code, scoring.total, scoring.rating]).toEqual([0, { min: 11, max: 11 }, { kind: "grade", grade: "good" }]);
  });

  it("is 1 under a veto, whatever the points", async () => {
    const facts = [...(ALL_KNOWN.facts ?? []).slice(0, 4), { id: "fraud", value: true }];
    const { code, scoring } = await json({ ...ALL_KNOWN, facts });
    expect([code, scoring.total.min, scoring.rating.kind]).toEqual([1, 11, "vetoed"]);
  });

  it("is 1 in the lowest of several grades, and 0 in the one above it", async () => {
    const rated = async (column: boolean) => {
      const facts = [
        ...(ALL_KNOWN.facts ?? []).filter((fact) => !JSON.stringify(fact).includes("column")),
        { id: "column", value: column },
      ];
      return json({ ...ALL_KNOWN, facts, judgements: [{ criterion: "plan", points: 1 }] });
    };
    const [above, below] = [await rated(true), await rated(false)];
    expect([above.code, above.scoring.total.min, above.scoring.rating]).toEqual([0, 10, { kind: "grade", grade: "good" }]);
    expect([below.code, below.scoring.total.min, below.scoring.rating]).toEqual([1, 7, { kind: "grade", grade: "poor" }]);
  });

  it("is 1 for a claim that the facts rule out, and 2 for one that they leave open", async () => {
    const facts = [
      { id: "villages", value: "195" },
      { id: "villages.located", value: "136" },
      { id: "fraud", value: false },
    ];
    expect((await json({ facts, claims: [{ criterion: "coverage", points: 5 }] })).code).toBe(1);
    expect((await json({ facts, claims: [{ criterion: "column", points: 3 }] })).code).toBe(2);
    expect((await json({ facts, claims: [{ criterion: "column", points: 2 }] })).code).toBe(1);
    const between = await small({ facts, claims: [{ criterion: "column", points: 2 }] });
    expect(between.out).toMatch(/信息公开 +3 +0–3 +2 +不符/u);
  });

  it("is 1 for a target above all there can be, just above and not at the most", async () => {
    expect((await json({}, "--target", "11")).code).toBe(2);
    expect((await json({}, "--target", "11.01")).code).toBe(1);
    expect((await json(ALL_KNOWN, "--target", "11")).code).toBe(0);
  });

  it("is 2 while papers are missing, and 0 once they are there", async () => {
    const evidence = [{ item: "coverage", kinds: [] as string[] }];
    expect((await json({ ...ALL_KNOWN, evidence })).code).toBe(2);
    expect((await json({ ...ALL_KNOWN, evidence: [{ item: "coverage", kinds: ["list"] }] })).code).toBe(0);
  });
});

describe("the text", () => {
  it("gives total, base, bonus, claim, veto and grade", async () => {
    const { out } = await small({ ...ALL_KNOWN, claims: [{ criterion: "coverage", points: 5 }] });
    expect(out).toContain("小型考评指标体系\n");
    expect(out).toMatch(/总分 +基本分 +加分 +一票否决 +等次\n {2}11 +10 \/ 10 +1 \/ 1 +否 +良好\n/u);
    expect(out).toMatch(/评价指标 +分值 +资料支持 +自评 +自评情况 +尚待查明\n/u);
    expect(out).toMatch(/站点覆盖 +5 +5 +5 +有据\n/u);
    expect(out).toMatch(/信息公开 +3 +3\n/u);
    expect(out).toContain("佐证材料尚未核对");
    expect(out).toContain("一票否决：弄虚作假（否）");
    expect(out).toMatch(/\n退出码 0：得分已确定，没有一票否决，自评没有偏高或不符。\n$/u);
  });

  it("says the same in English, without a Chinese character of its own", async () => {
    const { out } = await small(ALL_KNOWN, "--lang", "en");
    expect(out).toMatch(/Total +Base +Bonus +Veto +Grade\n {2}11 +10 \/ 10 +1 \/ 1 +no +good\n/u);
    expect(out.replace("例商函〔2021〕1号", "")).not.toMatch(/\p{Script=Han}/u);
  });

  it("names what is open in each item, and how a claim stands", async () => {
    const { out } = await small({
      facts: [{ id: "villages", value: "195" }],
      claims: [
        { criterion: "coverage", points: 2 },
        { criterion: "column", points: 0 },
        { criterion: "plan", points: 1 },
      ],
    });
    expect(out).toMatch(/站点覆盖 +5 +0–5 +2 +待证 +设站行政村\n/u);
    expect(out).toMatch(/工作方案 +2 +1–2 +1 +待证 +考评组评分\n/u);
    expect(out).toMatch(/表彰 +1 +0–1 +获省级表彰\n/u);
    expect(out).toContain("自评 3 分，比满分 10 分少 7 分");
    expect(out).toContain("少 3 分  信息公开 0/3：资料支持 0–3 分，尚不能确定");
    expect(out).toContain("少 1 分  工作方案 1/2：考评组可给 1–2 分");
  });

  it("says which points the facts rule out, and by what", async () => {
    const { out } = await small({
      facts: [
        { id: "villages", value: "195" },
        { id: "villages.located", value: "97" },
        { id: "column", value: false },
      ],
    });
    expect(out).toContain("资料已确定得不到的 8 分");
    expect(out).toContain("再增加 1 个行政村可得 2 分；再增加 40 个行政村可得 5 分");
    expect(out).toContain("\n  信息公开：");
  });

  it("lists missing papers once somebody has looked at one item", async () => {
    const { out } = await small({ ...ALL_KNOWN, evidence: [{ item: "coverage", kinds: [] }] });
    expect(out).toContain("\n缺少的佐证材料\n  站点覆盖：站点清单\n");
    expect(out).toMatch(/站点覆盖 +5 +5 +缺 1 种\n/u);
    expect(out).toMatch(/信息公开 +3 +3 +未核对\n/u);
    expect(out).toMatch(/按现有佐证材料/u);
  });

  it("names a base that is nothing, of which no rule says what it gives", async () => {
    const files = {
      "rubric.json": text(SMALL_RUBRIC).replace('"least": "1"', '"least": "0"'),
      "state.json": text(smallState({ facts: [{ id: "villages", value: "0" }] })),
    };
    const { out } = await ran(["state.json", "--rubric", "rubric.json"], files);
    expect(out).toMatch(/站点覆盖 +5 +0–5 +行政村总数为 0，未规定如何计分\n/u);
    const english = await ran(["state.json", "--rubric", "rubric.json", "--lang", "en"], files);
    expect(english.out).toMatch(/Coverage +5 +0–5 +no rule where this is 0: villages\n/u);
  });

  it("lists the grades that are possible, or between which it lies where too much is open to tell", () => {
    const grades = ["优秀", "良好", "较差"];
    expect(textsIn("zh")("ratingOpen", { grades, exact: true })).toBe("待定：优秀、良好或较差");
    expect(textsIn("en")("ratingOpen", { grades: ["good", "fair", "poor"], exact: true })).toBe("unknown: good, fair or poor");
    expect(textsIn("zh")("ratingOpen", { grades, exact: false })).toBe("待定：优秀至较差之间");
    expect(textsIn("en")("ratingOpen", { grades: ["good", "fair", "poor"], exact: false })).toBe("unknown: from good to poor");
  });

  it("fits the terminal", async () => {
    for (const columns of [80, 100]) {
      const state = { "state.json": text(smallState({ ...ALL_KNOWN, facts: [] })) };
      const { out } = await ran(["state.json", "--rubric", "rubric.json", "--target", "10"], state, { columns });
      for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });
});

describe("a target", () => {
  it("comes with the cheapest set of moves, from what is proven where not everything is claimed", async () => {
    const given = {
      ...ALL_KNOWN,
      facts: [
        { id: "villages", value: "195" },
        { id: "villages.located", value: "135" },
        { id: "column", value: true },
      ],
    };
    const { out } = await small(given, "--target", "10");
    expect(out).toContain("怎样达到 10 分（从资料已证的 7 分起）");
    expect(out).toContain("1. 设站行政村再增加 2 个行政村，达到 137 个行政村，站点覆盖 +3 分");
    const english = await small(given, "--target", "10", "--lang", "en");
    expect(english.out).toContain("How to reach 10 (from the proven 7)");
  });

  it("says so when it is reached, and when it is out of reach", async () => {
    expect((await small(ALL_KNOWN, "--target", "9")).out).toContain("已经达到。");
    expect((await small(ALL_KNOWN, "--target", "12")).out).toContain("指标体系总分最高 11 分，达不到 12 分。");
  });

  it("is reached only as long as no veto holds", async () => {
    const veto = (value: boolean | null) => ({
      ...ALL_KNOWN,
      facts: [
        ...(ALL_KNOWN.facts ?? []).filter((fact) => !JSON.stringify(fact).includes("fraud")),
        ...(value === null ? [] : [{ id: "fraud", value }]),
      ],
    });
    const said = async (value: boolean | null, ...more: readonly string[]) => (await small(veto(value), "--target", "9", ...more)).out;
    expect(await said(true)).toContain("已经达到，但被一票否决。\n  提分不能消除一票否决：弄虚作假。");
    expect(await said(true, "--lang", "en")).toContain("It is reached already, but vetoed.");
    expect(await said(null)).toContain("已经达到（以没有一票否决为前提）。");
    expect(await said(null, "--lang", "en")).toContain("It is reached already, unless a veto holds.");
    expect(await said(false)).not.toContain("一票否决为前提");
  });

  it("tells what the grade leads to, or those that are open", async () => {
    const files = { "s.json": text({ schema: "countykit-score/1", rubric: "cn-2022-lechang-le-fu-ban-9-assessment", asOf: "2022-12-31" }) };
    const report = await ran(["s.json"], files);
    expect(report.out).toContain("结果运用：表彰——给予表彰；未按时完成——按相关规定严肃处理。");
    // This rubric asks for no papers, so none are left to look at.
    expect(report.out).not.toContain("佐证材料尚未核对");
    const english = await ran(["s.json", "--lang", "en"], files);
    expect(english.out).toContain("What the grade leads to: Commended: the unit is commended; ");
    const { consequences } = JSON.parse((await ran(["s.json", "--format", "json"], files)).out);
    expect(consequences[0]).toEqual({ grade: "commended", consequence: { zh: "给予表彰", en: "the unit is commended" } });
  });

  it("names moves that bring points only together in one line, with the points once", async () => {
    const files = { "s.json": text({ schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31" }) };
    const { out } = await ran(["s.json", "--target", "60", "--lang", "en"], files);
    const lines = out.replaceAll(/\n {4}/gu, " ").split("\n");
    expect(lines.some((line) => line.includes(" (only together): "))).toBe(true);
    expect(out).not.toContain("(together with ");
  });

  it("is reached by a claim alone where the facts prove less", async () => {
    const given = {
      facts: [{ id: "fraud", value: false }],
      claims: [
        { criterion: "coverage", points: 5 },
        { criterion: "column", points: 3 },
        { criterion: "plan", points: 2 },
      ],
    };
    expect((await small(given, "--target", "10")).out).toContain("按自评 10 分已经达到；资料已证 1 分。");
    expect((await small(given, "--target", "10", "--lang", "en")).out).toContain("reached by the claim of 10; the facts prove 1.");
  });

  it("stands in the JSON report only when it was asked for", async () => {
    expect((await json(ALL_KNOWN, "--target", "9")).uplift).toMatchObject({ target: 9, outcome: "reached", plan: null });
    expect(await json(ALL_KNOWN)).not.toHaveProperty("uplift");
  });
});

describe("--explain", () => {
  it("shows one item step by step instead of the table", async () => {
    const facts = [
      { id: "villages", value: "195" },
      { id: "villages.located", value: "136" },
    ];
    const { out } = await small({ facts }, "--explain", "coverage");
    expect(out).toContain("136 个行政村，占 195 个行政村的 69.74%");
    expect(out).toContain("再增加 1 个行政村可得 5 分");
    expect(out).not.toMatch(/ 尚待查明\n/u);
    const { explained } = await json({ facts }, "--explain", "coverage");
    expect(explained.steps[0].value).toEqual({ unit: "ratio", min: { part: "136", whole: "195" }, max: { part: "136", whole: "195" } });
    expect((await small({ facts }, "--explain", "coverage", "--lang", "en")).out).toContain(
      "136 of 195 villages (69.74%); 1 more village for 5 points",
    );
  });

  it("takes a part of an item by its path", async () => {
    const state = { "s.json": text({ schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31" }) };
    const { out } = await ran(["s.json", "--explain", "service/centre"], state);
    expect(out).toContain("县级中心及电商产业园");
    expect(out).not.toContain("行政村覆盖率");
  });

  it("explains groups, vetoes, the bonus and the total too, in either language", async () => {
    const facts = [
      { id: "villages", value: "195" },
      { id: "villages.located", value: "137" },
      { id: "fraud", value: true },
    ];
    const said = async (id: string, ...more: readonly string[]) => (await small({ facts }, "--explain", id, ...more)).out;
    expect(await said("work")).toContain("\n  工作推进（10 分）：资料支持 6 至 10 分\n    站点覆盖：资料支持满分 5 分\n");
    expect(await said("fraud")).toContain("\n  一票否决：发生“弄虚作假”\n    弄虚作假：是\n    无论得多少分，一律否决\n");
    expect(await said("fraud", "--lang", "en")).toContain("\n  Vetoed: “Falsification”\n    Falsification: yes\n");
    expect(await said("bonus")).toContain("\n  加分项（最多 1 分）：资料支持 0 至 1 分\n    表彰（1 分）：资料支持 0 至 1 分，尚待核实\n");
    expect(await said("total")).toContain("\n  总分：资料支持 6 至 11 分\n    各项合计（满分 10 分）：资料支持 6 至 10 分，尚待核实\n");
    expect(await said("total", "--lang", "en")).toContain("\n  Total: the facts support 6 to 11 points\n    All items together");
    const { code, explained } = await json({ facts }, "--explain", "fraud");
    expect([code, explained.label.en, explained.steps.length]).toEqual([1, "Vetoed: “Falsification”", 2]);
  });

  it("says what there is, kind by kind, when it is none of that", async () => {
    const { code, err } = await small({}, "--explain", "coverag");
    expect(code).toBe(3);
    expect(err).toContain("指标体系里没有“coverag”");
    expect(err).toContain("应为：item: coverage | column | plan | award; group: work; veto: fraud; rubric: bonus | total");
    expect(err).toContain("是否想写 coverage？");
    const english = await small({}, "--explain", "coverag", "--lang", "en");
    expect(english.err).toContain("did you mean coverage?");
    expect((await json({}, "--explain", "coverag")).issues).toMatchObject([
      { code: "unknown-item", received: "coverag", didYouMean: "coverage" },
    ]);
  });

  it("says which parts there are where the item is right and the part is not", async () => {
    const state = { "s.json": text({ schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31" }) };
    const wrong = await ran(["s.json", "--explain", "service/center"], state);
    expect(wrong.err).toContain("应为：service/centre | service/stations\n");
    expect(wrong.err).toContain("是否想写 service/centre？");
    expect((await ran(["s.json", "--explain", "centre"], state)).err).toContain("是否想写 service/centre？");
  });
});

describe("what would settle it", () => {
  const given = {
    ...ALL_KNOWN,
    facts: [
      { id: "villages", value: "195" },
      { id: "villages.located", value: "137" },
      { id: "fraud", value: false },
    ],
  };

  it("is told for a grade: each that is possible, with the fewest facts that can settle it", async () => {
    const { out } = await small(given);
    expect(out.replaceAll("\n", "")).toContain(
      "判定所需：要断定等次为“良好”，至少须查明 1 项（例如已设公开专栏，共 2 种选法）；要断定等次为“较差”，至少须查明 2 项（已设公开专栏；获省级表彰）。",
    );
    const { decisive } = await json(given);
    expect(decisive).toMatchObject({ question: { kind: "rating" }, settled: false, size: 1 });
  });

  it("is told for a target, in either language", async () => {
    const { out } = await small(given, "--target", "11", "--lang", "en");
    expect(out).toContain("To be sure of “11 is reached”, at least 2 facts have to be known (a public column; an award of the province)");
    expect((await json(given, "--target", "11")).decisive.question).toEqual({ kind: "at-least", points: 11 });
  });

  it("is not told where it is settled", async () => {
    expect((await small(ALL_KNOWN)).out).not.toContain("判定所需");
    expect((await json(ALL_KNOWN)).decisive).toMatchObject({ settled: true, sets: [] });
  });

  it("is nothing in a rubric without grades, unless a target is named", async () => {
    const state = { "s.json": text({ schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31" }) };
    expect(JSON.parse((await ran(["s.json", "--format", "json"], state)).out)).not.toHaveProperty("decisive");
  });
});

describe("the JSON report", () => {
  it("has the scoring and the facts that were used, the same bytes in either language", async () => {
    const zh = await small(ALL_KNOWN, "--format", "json");
    const en = await small(ALL_KNOWN, "--format", "json", "--lang", "en");
    expect(zh.out).toBe(en.out);
    const report = JSON.parse(zh.out);
    expect(Object.keys(report)).toEqual(["schema", "scoring", "decisive", "facts", "notes"]);
    expect(report.schema).toBe("countykit-score-report/1");
    expect(report.facts).toEqual(ALL_KNOWN.facts);
  });
});
