import { describe, expect, it } from "vitest";
import { parseRubricOrThrow } from "../parse/parse-rubric.js";
import { goodRubric } from "../parse/testing/good-rubric.js";
import { putAt } from "../parse/testing/put-at.js";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { demonstrationStation } from "../policies/cn-2021-shixing-shi-fu-ban-12-demonstration-station.js";
import type { Rubric } from "../rubric.js";
import { lintRubric } from "./lint-rubric.js";

type Change = readonly [path: string, value: unknown];

const changed = (...changes: readonly Change[]): unknown =>
  changes.reduce<unknown>((document, [path, value]) => putAt(document, path, value), goodRubric());
const told = (rubric: Rubric): readonly string[] => lintRubric(rubric).map(({ code, path }) => `${code} ${path}`);
/** What is told of the good rubric with these changes, and not without them. */
const news = (...changes: readonly Change[]): readonly string[] => {
  const before = told(goodRubric());
  return told(parseRubricOrThrow(changed(...changes))).filter((one) => !before.includes(one));
};
/** A rubric that a program wrote and nobody has parsed. */
const unparsed = (...changes: readonly Change[]): Rubric => JSON.parse(JSON.stringify(changed(...changes)));

const WORK = "/groups/0/items/1";
const STATIONS = "/groups/1/items/0";
const tiers = (...list: readonly unknown[]): Change => [`${STATIONS}/scale/tiers`, list];
const flag = (fact: string) => ({ kind: "flag", fact });
const grown = { kind: "compare", measure: { kind: "fact", fact: "growth" }, operator: ">", limit: "0" };
const part = (id: string, points: number, when: unknown) => ({ id, title: { zh: "甲", en: "a" }, scale: { kind: "flag", points, when } });
const at = (text: string, included = true) => ({ at: text, included });

describe("lintRubric on the table of Guangdong for 2019", () => {
  const remarks = lintRubric(guangdong2019);

  it("reports the overlaps at 50 % and 80 %, the gaps below 0.6 % and 30 %, the bonus that the document leaves open, and two vetoes without words", () => {
    expect(remarks.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "tiers-overlap /groups/1/items/0/scale/of/1/scale/of/0/scale/tiers/2",
      "tiers-overlap /groups/1/items/0/scale/of/1/scale/of/1/scale/tiers/2",
      "tiers-gap /groups/1/items/2/scale/of/0/scale/tiers",
      "tiers-gap /groups/1/items/2/scale/of/1/scale/tiers",
      "bonus-open /bonus/beyondWeight",
      "veto-undefined /vetoes/0/when",
      "veto-undefined /vetoes/2/when",
    ]);
  });

  it("says exactly where, and what a scoring makes of it", () => {
    const half = { at: "0.50", included: true };
    expect(remarks[0]).toEqual({
      code: "tiers-overlap",
      path: "/groups/1/items/0/scale/of/1/scale/of/0/scale/tiers/2",
      params: {
        criterion: "service/stations/villages",
        tiers: [2, 3],
        points: [2, 0],
        place: { from: half, to: half, unit: "ratio", unitLabel: null },
      },
      text: {
        zh: "第 2 档（2 分）与第 3 档（0 分）重叠：恰为 50%时两档都符合，评分取高的一档",
        en: "Tier 2 (2 points) and tier 3 (0 points) overlap: both hold at exactly 50%, and the better one counts",
      },
    });
    expect(remarks[2]?.params).toEqual({
      criterion: "training/resident",
      place: { from: null, to: { at: "0.006", included: false }, unit: "ratio", unitLabel: null },
      otherwise: 0,
    });
    expect(remarks.slice(3, 5).map(({ text }) => text.en)).toEqual([
      "No tier covers what is below 30%; it gets 0 points, as otherwise",
      "The document does not say whether base and bonus (up to 4) may pass 100 together, so a scoring gives both",
    ]);
    expect(remarks[6]?.text.zh).toBe("一票否决项“弄虚作假”取决于事实“veto.fraud”，而这项事实没有写明原文用语，何时算有难以判断");
  });

  it("does not mind the months, of which three tiers cover every number from 0 to 12", () => {
    expect(remarks.filter(({ path }) => path.startsWith("/groups/2"))).toEqual([]);
  });
});

it("has of the demonstration stations to say only that no evidence is asked for", () => {
  expect(told(demonstrationStation)).toEqual([0, 1, 2, 3].map((item) => `evidence-missing /groups/0/items/${item}/evidence`));
});

describe("lintRubric on weights", () => {
  it("finds groups and items that do not add up, and the scale that gives less than its weight", () => {
    expect(told(goodRubric())).toEqual([
      `scale-differs ${WORK}/weight`,
      `evidence-missing ${WORK}/evidence`,
      `tiers-gap ${STATIONS}/scale/tiers`,
      "evidence-missing /bonus/items/0/evidence",
      "bonus-open /bonus/beyondWeight",
    ]);
    expect(news([`${WORK}/weight`, 4])).toEqual(["weights-differ /groups/0/weight"]);
    expect(news(["/groups/0/weight", 10.01])).toEqual(["weights-differ /weight", "weights-differ /groups/0/weight"]);
    expect(news(["/weight", 100.5])).toEqual(["weights-differ /weight"]);
  });

  it("finds decimals that only floats would miss: 0.1 and 0.2 are 0.3", () => {
    const changes: readonly Change[] = [
      ["/groups/0/items/0/weight", 0.1],
      [`${WORK}/weight`, 0.2],
      ["/groups/0/weight", 0.3],
      ["/groups/1/weight", 99.7],
    ];
    expect(news(...changes)).toEqual(["weights-differ /groups/1/weight", "scale-differs /groups/0/items/0/weight"]);
  });

  it("finds a best-of where the weight is the sum, and a sum where the weight is the best", () => {
    const of = [part("a", 4, flag("plan")), part("b", 2, grown)];
    const scaled = (kind: string, weight: number, more = {}): readonly string[] =>
      news(
        [`${WORK}/scale`, { kind, of, ...more }],
        [`${WORK}/weight`, weight],
        ["/groups/0/weight", weight + 4],
        ["/weight", weight + 94],
      );
    expect(scaled("best", 6)).toEqual([`best-of-sum ${WORK}/weight`]);
    expect(scaled("best", 4)).toEqual([]);
    expect(scaled("sum", 4)).toEqual([`sum-of-best ${WORK}/weight`]);
    expect(scaled("sum", 6)).toEqual([]);
    expect(scaled("sum", 4, { most: 4 })).toEqual([`cap-below-parts ${WORK}/scale/most`]);
    expect(scaled("sum", 6, { most: 6 })).toEqual([]);
    expect(scaled("best", 5)).toEqual([]);
  });

  it("finds a bonus whose limit is not that of its items, and minds silence, not an answer", () => {
    expect(news(["/bonus/most", 3])).toEqual(["bonus-differs /bonus/most"]);
    for (const answer of [true, false]) {
      expect(told(parseRubricOrThrow(changed(["/bonus/beyondWeight", answer])))).not.toContain("bonus-open /bonus/beyondWeight");
    }
    expect(told(parseRubricOrThrow(changed(["/bonus", null])))).not.toContain("bonus-open /bonus/beyondWeight");
  });
});

describe("lintRubric on tiers", () => {
  const sentences = (...list: readonly unknown[]): readonly string[] =>
    lintRubric(parseRubricOrThrow(changed(tiers(...list)))).flatMap(({ code, text }) => (/^tiers?-/u.test(code) ? [text.en] : []));

  it("names an overlap of one point, of a range, and of a range without an end", () => {
    const low = { points: 40, from: at("0"), to: at("0.50", false) };
    expect(sentences({ points: 90, from: at("0.50") }, low)).toEqual([]);
    expect(sentences({ points: 90, from: at("0.50") }, { ...low, to: at("0.50") })).toEqual([
      "Tier 1 (90 points) and tier 2 (40 points) overlap: both hold at exactly 50%, and the better one counts",
    ]);
    expect(sentences({ points: 90, from: at("0.50", false) }, { ...low, to: at("0.70", false) })).toEqual([
      "Tier 1 (90 points) and tier 2 (40 points) overlap: both hold above 50% to below 70%, and the better one counts",
    ]);
    expect(sentences({ points: 90, from: at("0.50") }, { points: 40, from: at("0") })).toEqual([
      "Tier 1 (90 points) and tier 2 (40 points) overlap: both hold from 50%, and the better one counts",
    ]);
  });

  it("names a gap at one point, between tiers, and at either end", () => {
    const [high, low] = [
      { points: 90, from: at("0.50", false) },
      { points: 40, to: at("0.50", false) },
    ];
    expect(sentences(high, low)).toEqual(["No tier covers what is at exactly 50%; it gets -5 points, as otherwise"]);
    expect(sentences({ ...high, from: at("0.70") }, { ...low, to: at("0.50") })).toEqual([
      "No tier covers what is above 50% to below 70%; it gets -5 points, as otherwise",
    ]);
    expect(sentences({ ...high, to: at("1.00") }, { ...low, to: at("0.50") })).toEqual([
      "No tier covers what is above 100%; it gets -5 points, as otherwise",
    ]);
  });

  it("finds tiers that nothing lies in and tiers that never count", () => {
    expect(news(tiers({ points: 90, from: at("-1") }, { points: 40, to: at("0", false) }))).toEqual([
      `tier-out-of-reach ${STATIONS}/scale/tiers/1`,
    ]);
    expect(news(tiers({ points: 90, from: at("0.50") }, { points: 40, from: at("0.70") }, { points: 10 }))).toEqual([
      `tier-overtaken ${STATIONS}/scale/tiers/1`,
      `tiers-overlap ${STATIONS}/scale/tiers/1`,
      `tiers-overlap ${STATIONS}/scale/tiers/2`,
      `tiers-overlap ${STATIONS}/scale/tiers/2`,
    ]);
    expect(news(tiers({ points: 90 }, { points: 90 }))).toContain(`tier-overtaken ${STATIONS}/scale/tiers/1`);
  });

  it("looks only at values that there are: of whole numbers, and within what the fact can be", () => {
    const villages: Change = [`${STATIONS}/scale/measure`, { kind: "fact", fact: "villages" }];
    const of = (...list: readonly unknown[]): readonly string[] =>
      lintRubric(parseRubricOrThrow(changed(villages, tiers(...list)))).flatMap(({ code, text }) =>
        /^tiers?-/u.test(code) ? [text.zh] : [],
      );
    expect(of({ points: 90, from: at("11") }, { points: 40, to: at("10") })).toEqual([]);
    expect(of({ points: 90, from: at("12") }, { points: 40, to: at("10") })).toEqual([
      "没有一档涵盖10 个行政村（不含）至 12 个行政村（不含）的情形，按“其他情况”得 -5 分",
    ]);
    expect(of({ points: 90, from: at("1") })).toEqual([]);
    expect(of({ points: 90, from: at("2") })).toEqual(["没有一档涵盖低于 2 个行政村的情形，按“其他情况”得 -5 分"]);
    expect(of({ points: 90, to: at("500") })).toEqual([]);
    expect(of({ points: 90, to: at("499") })).toEqual(["没有一档涵盖高于 499 个行政村的情形，按“其他情况”得 -5 分"]);
    expect(of({ points: 90 }, { points: 80, from: at("500", false) })).toEqual(["没有任何可能的数值落在第 2 档（80 分）内"]);
  });
});

describe("lintRubric on what cannot be had", () => {
  it("finds parts of one item that exclude each other", () => {
    const of = [part("a", 4, flag("plan")), part("b", 2, { kind: "not", of: flag("plan") })];
    expect(news([`${WORK}/scale`, { kind: "sum", of }])).toEqual([`points-out-of-reach ${WORK}/scale`]);
    expect(news([`${WORK}/scale`, { kind: "sum", of: [of[0], part("b", 2, grown)] }])).toEqual([]);
  });

  it("finds a condition that nothing fulfils, there and not above", () => {
    const never = { kind: "compare", measure: { kind: "fact", fact: "villages" }, operator: ">", limit: "500" };
    const at500 = { ...never, operator: ">=" };
    const of = (when: unknown) => ({ kind: "sum", of: [part("a", 4, flag("plan")), part("b", 2, when)] });
    expect(news([`${WORK}/scale`, of(never)])).toEqual([`points-out-of-reach ${WORK}/scale/of/1/scale`]);
    expect(news([`${WORK}/scale`, of(at500)])).toEqual([]);
  });

  it("finds items that exclude each other", () => {
    const spoilt: readonly Change[] = [
      [`${WORK}/scale`, { kind: "flag", points: 6, when: flag("plan") }],
      ["/groups/0/items/0/scale", { kind: "flag", points: 4, when: { kind: "not", of: flag("plan") } }],
    ];
    const remark = lintRubric(parseRubricOrThrow(changed(...spoilt))).find(({ code }) => code === "total-out-of-reach");
    expect(remark?.params).toEqual({ reached: 96, most: 100 });
  });
});

describe("lintRubric on vetoes, facts, evidence and grades", () => {
  it("asks for words of the document where a veto is no number", () => {
    expect(news(["/facts/1/terms", undefined])).toEqual(["veto-undefined /vetoes/0/when"]);
    const late = { kind: "compare", measure: { kind: "fact", fact: "growth" }, operator: "<", limit: "0.40" };
    expect(news(["/vetoes/0/when", late])).toEqual([]);
    expect(news(["/vetoes/0/when", { kind: "any-of", of: [late, { kind: "one-of", fact: "leader", options: ["deputy"] }] }])).toEqual([
      "veto-undefined /vetoes/0/when",
    ]);
  });

  it("says what an empty list does, in a rubric that was not parsed", () => {
    const when = {
      kind: "any-of",
      of: [
        { kind: "flag", fact: "accident" },
        { kind: "all-of", of: [] },
      ],
    };
    const [remark] = lintRubric(unparsed(["/vetoes/0/when", when])).filter(({ code }) => code === "veto-empty");
    expect([remark?.path, remark?.text.en]).toEqual([
      "/vetoes/0/when/of/1",
      "The veto “Accident” rests on an empty list and so always holds",
    ]);
    const never = lintRubric(unparsed(["/vetoes/0/when", { kind: "any-of", of: [] }])).find(({ code }) => code === "veto-empty");
    expect(never?.text.zh).toBe("一票否决项“事故”的条件列表是空的，等于从不否决");
  });

  it("finds facts that nothing rests on, and facts that are not declared", () => {
    const extra = { kind: "flag", id: "unused", label: { zh: "多余", en: "too much" } };
    expect(news(["/facts/6", extra])).toEqual(["fact-unused /facts/6"]);
    const [remark] = lintRubric(unparsed(["/bonus/items/0/scale/when", { kind: "flag", fact: "plna" }])).filter(
      ({ code }) => code === "fact-unknown",
    );
    expect([remark?.path, remark?.text.en]).toEqual([
      "/bonus/items/0/scale",
      "The fact “plna” is not declared, so nothing is ever known of it; did you mean plan?",
    ]);
  });

  it("finds items that ask for no evidence", () => {
    expect(news([`${STATIONS}/evidence`, []])).toEqual([`evidence-missing ${STATIONS}/evidence`]);
  });

  it("finds totals below the last grade, as they are rounded, and grades above all totals", () => {
    // The least is -2: -5 for the stations, 1.5 for whoever leads, and 1.5 for the work after an accident.
    const open = ["grades-open-below /grades/1/from"];
    const last = (from: number): readonly string[] => news(["/grades/1/from", from], ["/rounding", "none"]);
    expect([last(-2), last(-1.99)]).toEqual([[], open]);
    const rounded = (least: number, from: number, rounding: string): readonly string[] =>
      news(["/bounds/least", least], ["/grades/1/from", from], ["/rounding", rounding]);
    expect([rounded(-1.5, -2, "floor"), rounded(-1.5, -1.99, "floor")]).toEqual([[], open]);
    expect([rounded(-1.5, -1, "half-up"), rounded(-1.51, -1, "half-up")]).toEqual([[], open]);
    expect([news(["/grades/0/from", 100]), news(["/grades/0/from", 100.01], ["/bounds/most", 100])]).toEqual([
      [],
      ["grade-out-of-reach /grades/0/from"],
    ]);
  });

  it("says everything in both languages", () => {
    for (const { code, text } of [goodRubric(), guangdong2019, demonstrationStation].flatMap(lintRubric)) {
      expect([code, /\p{Script=Han}/u.test(text.zh), /\p{Script=Han}/u.test(text.en), text.en === ""]).toEqual([code, true, false, false]);
    }
  });
});
