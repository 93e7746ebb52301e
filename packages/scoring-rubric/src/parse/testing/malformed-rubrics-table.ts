import { nested } from "./put-at.js";

/** What is put where, the issue that has to be found, and where, when it is not there. `undefined` takes a field away. */
export type Row = readonly [path: string, value: unknown, code: string, at?: string];

const OPTIONS = "/groups/0/items/0/scale";
const SUM = "/groups/0/items/1/scale";
const JUDGED = `${SUM}/of/0/scale`;
const BEST = `${SUM}/of/1/scale`;
const CHECKLIST = `${BEST}/of/0/scale`;
const DEDUCTION = `${BEST}/of/1/scale`;
const TIERS = "/groups/1/items/0/scale";
const BONUS = "/bonus/items/0/scale";
const COMPARE = `${BONUS}/when/of/0`;

const flag = { kind: "flag", fact: "plan" };
const deepCondition = (depth: number): unknown => nested(depth, (of) => ({ kind: "not", of }), flag);
const deepScale = (depth: number): unknown =>
  nested(depth, (scale) => ({ kind: "best", of: [{ id: "a", title: { zh: "甲", en: "a" }, scale }] }), {
    kind: "flag",
    points: 1,
    when: flag,
  });
const item = { id: "stations", title: { zh: "乙", en: "b" }, weight: 1, cite: { document: "x", locator: "y" }, scale: deepScale(0) };

const cycle = (): unknown => {
  const all: Record<string, unknown> = { kind: "all-of" };
  all["of"] = [all];
  return all;
};
const trap = (): unknown =>
  Object.defineProperty({ kind: "flag" }, "fact", {
    enumerable: true,
    get: () => {
      throw new Error("trap");
    },
  });

/** Wrong as a whole, or in a field of the head. */
const HEAD: readonly Row[] = [
  ["", null, "wrong-type"],
  ["", [], "wrong-type"],
  ["", "rubric", "wrong-type"],
  ["", undefined, "wrong-type"],
  ["", new Map(), "not-plain"],
  ["", () => 1, "not-plain"],
  ["/schema", "countykit-rubric/2", "not-one-of"],
  ["/id", undefined, "missing"],
  ["/id", " ", "blank"],
  ["/id", 5, "wrong-type"],
  ["/id", "x".repeat(2001), "too-long"],
  ["/title", "考评", "wrong-type"],
  ["/title/en", undefined, "missing"],
  ["/title/fr", "points", "unknown-key"],
  ["/level", "town", "not-one-of"],
  ["/jurisdiction", 440_281, "not-division-code"],
  ["/cohorts", [], "too-few"],
  ["/cohorts/0", 19, "not-year"],
  ["/cohorts/1", 2019, "listed-twice"],
  ["/cutoff", "2021-02-30", "no-such-day"],
  ["/cutoff", "2021年8月31日", "not-date"],
  ["/weight", 0, "not-positive"],
  ["/weight", "一百", "not-points"],
  ["/weight", 2000, "points-too-large"],
  ["/weight", 1e21, "points-too-large"],
  ["/weight", Number.NaN, "not-points"],
  ["/weight", 1e400, "not-points"],
  ["/权重", 100, "unknown-key"],
  ["/wieght", 100, "unknown-key"],
  ["/groups", undefined, "missing"],
  ["/groups", [], "too-few"],
  ["/groups", {}, "wrong-type"],
  ["/groups", new Array<unknown>(10_001).fill(null), "too-many"],
  ["/groups", new Array<unknown>(10_000).fill({}), "too-many-issues", ""],
  ["/rounding", "up", "not-one-of"],
  ["/bounds", { least: 5, most: 4 }, "range-reversed", "/bounds/least"],
  ["/bounds", { lest: 5 }, "unknown-key", "/bounds/lest"],
  ["/bonus", [], "wrong-type"],
  ["/bonus/beyondWeight", undefined, "missing"],
  ["/bonus/beyondWeight", "maybe", "wrong-type"],
  ["/bonus/items", [], "too-few"],
  ["/bonus/most", -4, "not-positive"],
  ["/vetoes/0/when", undefined, "missing"],
  ["/vetoes/0/when/fact", "acident", "unknown-fact"],
  [
    "/vetoes/1",
    { id: "accident", title: { zh: "乙", en: "b" }, cite: { document: "x", locator: "y" }, when: flag },
    "duplicate-id",
    "/vetoes/1/id",
  ],
  ["/grades/1/from", 60, "grades-not-descending"],
  ["/grades/1/from", 60.01, "grades-not-descending"],
  ["/grades/1/id", "good", "duplicate-id"],
  ["/grades", [], "rounding-without-grades", "/rounding"],
];

const FACTS: readonly Row[] = [
  ["/facts/1/id", "plan", "duplicate-id"],
  ["/facts/1/id", " plan ", "duplicate-id"],
  ["/facts/0/id", "plan/issued", "slash-in-id"],
  ["/facts/0/kind", "flags", "unknown-kind"],
  ["/facts/0/kind", undefined, "missing"],
  ["/facts/0/terms", [], "too-few"],
  ["/facts/0/label", undefined, "missing"],
  ["/facts/0/unit", "个", "unknown-key"],
  ["/facts/2/options", [], "too-few"],
  ["/facts/2/options", undefined, "missing"],
  ["/facts/2/options/1/id", "principal", "duplicate-id"],
  ["/facts/2/options/0/id", "true", "reserved-word"],
  ["/facts/3/least", "501", "range-reversed", "/facts/3/most"],
  ["/facts/3/least", "1.5", "not-whole-limit"],
  ["/facts/3/most", "五百", "not-decimal"],
  ["/facts/3/whole", "maybe", "wrong-type"],
  ["/facts/3/unitLabel", undefined, "missing"],
  ["/facts/0/id", "work/planned", "slash-in-id"],
  ["/facts/0", undefined, "empty-slot"],
  ["/facts", "plan", "wrong-type"],
];

const ITEMS: readonly Row[] = [
  ["/groups/1/id", "organisation", "duplicate-id"],
  ["/groups/0/items", [], "too-few"],
  ["/groups/0/items/1/id", "leadership", "duplicate-id"],
  ["/groups/1/items/0/id", "work", "duplicate-id"],
  ["/bonus/items/0/id", "stations", "duplicate-id"],
  ["/bonus/items/0", item, "duplicate-id", "/bonus/items/0/id"],
  ["/groups/0/items/0/id", "a/b", "slash-in-id"],
  ["/groups/0/items/0/weight", 0.125, "points-too-fine"],
  ["/groups/0/items/0/weight", -1, "not-positive"],
  ["/groups/0/items/0/cite", undefined, "missing"],
  ["/groups/0/items/0/cite/locator", "", "blank"],
  ["/groups/0/items/0/evidence/1/id", "files", "duplicate-id"],
  ["/groups/0/items/0/least", 5, "range-reversed"],
  ["/groups/0/items/0/scale", undefined, "missing"],
  ["/groups/0/items/0/scales", {}, "unknown-key"],
  ["/groups/0/items/0/评分标准", {}, "unknown-key"],
];

const SCALES: readonly Row[] = [
  [`${OPTIONS}/kind`, "option", "unknown-kind"],
  [`${OPTIONS}/options`, [], "too-few"],
  [`${OPTIONS}/otherwise`, undefined, "missing"],
  [`${OPTIONS}/options/0/points`, 1 / 3, "points-too-fine"],
  [`${OPTIONS}/options/0/points`, "1.005", "points-too-fine"],
  [`${OPTIONS}/options/0/points`, 1e-9, "points-too-fine"],
  [`${OPTIONS}/options/0/points`, true, "not-points"],
  [`${OPTIONS}/options/0/when/of/0/fact`, "leadr", "unknown-fact"],
  [`${OPTIONS}/options/0/when/of/0/fact`, "plan", "wrong-kind-of-fact"],
  [`${OPTIONS}/options/0/when/of/0/options`, ["principl"], "unknown-option", `${OPTIONS}/options/0/when/of/0/options/0`],
  [`${OPTIONS}/options/0/when/of/0/options`, [], "too-few"],
  [`${OPTIONS}/options/1/when/options`, ["deputy", "deputy"], "listed-twice", `${OPTIONS}/options/1/when/options/1`],
  [`${OPTIONS}/options/0/when/of/1/of/fact`, "villages", "wrong-kind-of-fact"],
  [`${OPTIONS}/options/0/when/of`, [], "too-few"],
  [`${OPTIONS}/options/0/when/of`, { kind: "flag" }, "wrong-type"],
  [`${OPTIONS}/options/0/when`, trap(), "unreadable", `${OPTIONS}/options/0/when/fact`],
  [`${OPTIONS}/options/0/when`, cycle(), "cycle", `${OPTIONS}/options/0/when/of/0`],
  [`${OPTIONS}/options/0/when`, deepCondition(8), "too-deep", `${OPTIONS}/options/0/when${"/of".repeat(8)}`],
  [`${OPTIONS}/options/0/when`, deepCondition(40), "too-deep", `${OPTIONS}/options/0/when${"/of".repeat(8)}`],
  [`${OPTIONS}/options/0/when`, deepCondition(70), "too-deep", `${OPTIONS}/options/0/when${"/of".repeat(8)}`],
  [SUM, deepScale(8), "too-deep", `${SUM}${"/of/0/scale".repeat(8)}`],
  [`${SUM}/of`, [], "too-few"],
  [`${SUM}/of/1/id`, "planned", "duplicate-id"],
  [`${SUM}/of/1/id`, "a/b", "slash-in-id"],
  [`${SUM}/of/1/title`, undefined, "missing"],
  [`${SUM}/least`, 7, "range-reversed"],
  [`${SUM}/of`, new Array<unknown>(10_001).fill(null), "too-many"],
  [`${JUDGED}/least`, 3, "range-reversed"],
  [`${JUDGED}/step`, 0, "not-positive"],
  [`${JUDGED}/step`, -0.5, "not-positive"],
  [`${JUDGED}/step`, 0.3, "step-not-dividing"],
  [`${JUDGED}/step`, 2, "step-not-dividing"],
  [`${JUDGED}/step`, undefined, "missing"],
  [JUDGED, { kind: "judged", least: 0, most: 10.01, step: 0.01, when: null, otherwise: 0 }, "too-many-steps", `${JUDGED}/step`],
  [`${JUDGED}/when`, undefined, "missing"],
  [`${JUDGED}/when`, { kind: "flag", fact: "growth" }, "wrong-kind-of-fact", `${JUDGED}/when/fact`],
  [`${BEST}/most`, 2, "unknown-key"],
  [`${CHECKLIST}/of/1/id`, "a", "duplicate-id"],
  [`${CHECKLIST}/steps`, [], "too-few"],
  [`${CHECKLIST}/steps/1/least`, 3, "count-out-of-range"],
  [`${CHECKLIST}/steps/0/least`, 0, "count-out-of-range"],
  [`${CHECKLIST}/steps/0/least`, 1.5, "not-whole"],
  [`${CHECKLIST}/of/0/when/fact`, "plans", "unknown-fact"],
  [`${DEDUCTION}/least`, 3, "range-reversed"],
  [`${DEDUCTION}/of/0/points`, -0.5, "not-positive"],
  [`${DEDUCTION}/of/0/points`, 0, "not-positive"],
  [`${DEDUCTION}/of/0/when/kind`, "flagged", "unknown-kind"],
  [`${TIERS}/tiers`, [], "too-few"],
  [`${TIERS}/tiers/1/from/at`, "0.80", "tier-reversed"],
  [`${TIERS}/tiers/1/from/at`, "0.70", "tier-empty", `${TIERS}/tiers/1`],
  [`${TIERS}/tiers/0/from/at`, "70%", "not-decimal"],
  [`${TIERS}/tiers/0/from/at`, "7成", "not-decimal"],
  [`${TIERS}/tiers/0/from/at`, 0.1 + 0.2, "number-too-precise"],
  [`${TIERS}/tiers/0/from/included`, undefined, "missing"],
  [`${TIERS}/tiers/0/from`, "0.70", "wrong-type"],
  [`${TIERS}/tiers/0/points`, undefined, "missing"],
  [`${TIERS}/measure/part`, "lcoated", "unknown-fact"],
  [`${TIERS}/measure/whole`, "located", "share-of-itself"],
  [`${TIERS}/measure/whole`, "leader", "wrong-kind-of-fact"],
  [`${TIERS}/measure/cap`, "0", "cap-not-positive"],
  [`${TIERS}/measure/cap`, "-200", "cap-not-positive"],
  [`${TIERS}/measure/cap`, null, "not-decimal"],
  [`${TIERS}/measure`, { kind: "ratio" }, "unknown-kind", `${TIERS}/measure/kind`],
  [`${BONUS}/when/count`, 0, "count-out-of-range"],
  [`${BONUS}/when/count`, 3, "count-out-of-range"],
  [`${BONUS}/when/count`, "两", "wrong-type"],
  [`${COMPARE}/operator`, "≥", "not-one-of"],
  [`${COMPARE}/limit`, "30%", "not-decimal"],
  [`${COMPARE}/limit`, undefined, "missing"],
  [`${COMPARE}/limit`, 1234567890123456, "number-too-precise"],
  [`${COMPARE}/limit`, "1".repeat(31), "not-decimal"],
  [`${COMPARE}/measure/fact`, "plan", "wrong-kind-of-fact"],
  [`${COMPARE}/measure/fact`, "gowth", "unknown-fact"],
  [`${BONUS}/when`, "true", "wrong-type"],
];

/** Spoilt rubrics (错误指标体系集). */
export const MALFORMED_RUBRICS: readonly Row[] = [...HEAD, ...FACTS, ...ITEMS, ...SCALES];
