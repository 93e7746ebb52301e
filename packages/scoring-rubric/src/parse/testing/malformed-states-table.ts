import type { Row } from "./malformed-rubrics-table.js";

const cycle = (): unknown => {
  const fact: Record<string, unknown> = { id: "plan" };
  fact["value"] = { min: null, max: fact };
  return fact;
};

/** Wrong whatever the rubric says. */
export const MALFORMED_ALONE: readonly Row[] = [
  ["", null, "wrong-type"],
  ["", [], "wrong-type"],
  ["", new Date(0), "not-plain"],
  ["/schema", "countykit-score/2", "not-one-of"],
  ["/rubric", undefined, "missing"],
  ["/rubric", "", "blank"],
  ["/asOf", undefined, "missing"],
  ["/asOf", "2021-02-29", "no-such-day"],
  ["/asOf", "2021年8月31日", "not-date"],
  ["/asOf", 20_210_831, "wrong-type"],
  ["/截至日期", "2021-08-31", "unknown-key"],
  ["/facts", {}, "wrong-type"],
  ["/facts", new Array<unknown>(10_001).fill(null), "too-many"],
  ["/facts", new Array<unknown>(10_000).fill({}), "too-many-issues", ""],
  ["/facts/0", "plan", "wrong-type"],
  ["/facts/0", cycle(), "cycle", "/facts/0/value/max"],
  ["/facts/0/id", undefined, "missing"],
  ["/facts/1/id", "plan", "duplicate-id"],
  ["/facts/0/value", undefined, "missing"],
  ["/facts/0/value", [], "too-few"],
  ["/facts/0/value", () => 1, "not-plain"],
  ["/facts/0/value", 12n, "not-plain"],
  ["/facts/3/value", 0.1 + 0.2, "number-too-precise"],
  ["/facts/4/value", { min: "137" }, "missing", "/facts/4/value/max"],
  ["/facts/4/value", { min: "140", max: "137" }, "bounds-reversed"],
  ["/facts/4/value", { min: 140, max: 137 }, "bounds-reversed"],
  ["/facts/4/value", { min: "一百", max: null }, "not-decimal", "/facts/4/value/min"],
  ["/facts/5/value/min", { part: "3", whole: "0" }, "base-not-positive", "/facts/5/value/min/whole"],
  ["/facts/5/value/min", { part: "3", whole: "-10" }, "base-not-positive", "/facts/5/value/min/whole"],
  ["/facts/5/value/min", { part: "3" }, "missing", "/facts/5/value/min/whole"],
  ["/facts/5/value/min", { part: "6", whole: "10" }, "bounds-reversed", "/facts/5/value"],
  ["/facts/0/source", "某府办", "unknown-key"],
  ["/facts/0/evidence", "某府办", "wrong-type"],
  ["/judgements", "2", "wrong-type"],
  ["/judgements/0/points", 1.555, "points-too-fine"],
  ["/judgements/0/points", "优", "not-points"],
  ["/judgements/1", { criterion: "work/planned", points: 1 }, "listed-twice", "/judgements/1/criterion"],
  ["/claims/1/criterion", "leadership", "listed-twice"],
  ["/claims/0/points", undefined, "missing"],
  ["/claims/0/score", 4, "unknown-key"],
  ["/evidence/1", { item: "leadership", kinds: [] }, "listed-twice", "/evidence/1/item"],
  ["/evidence/0/kinds", "files", "wrong-type"],
];

const paid = (value: unknown, at = "/facts/4/value"): Row => ["/facts/4", { id: "paid", value, unit: "yuan" }, "finer-than-fen", at];

/** Amounts that no money has, however they are written. The unit stands in the fact itself, so no rubric is needed. */
export const FINER_THAN_FEN: readonly Row[] = [
  paid("0.001"),
  paid("4167785.001"),
  paid("-0.005"),
  paid(" 0.1050001 "),
  paid(0.005),
  paid(1e-7),
  paid({ min: "0.001", max: null }, "/facts/4/value/min"),
  paid({ min: null, max: 0.105 }, "/facts/4/value/max"),
  paid({ min: { part: "4167785", whole: "0.84" }, max: null }, "/facts/4/value/min"),
  paid({ min: { part: 1e-7, whole: 1 }, max: null }, "/facts/4/value/min"),
  paid({ min: null, max: { part: 1, whole: 3 } }, "/facts/4/value/max"),
];

/** Wrong only for the rubric that the state is of. */
export const MALFORMED_FOR_RUBRIC: readonly Row[] = [
  ["/rubric", "county-2020", "other-rubric"],
  ["/facts/3/id", "vilages", "unknown-fact"],
  ["/facts/0/value", "1", "wrong-kind-of-value"],
  ["/facts/0/value", { min: null, max: null }, "wrong-kind-of-value"],
  ["/facts/0/unit", "个", "other-unit"],
  ["/facts/2/value", "principle", "unknown-option"],
  ["/facts/2/value", ["deputy", "principle"], "unknown-option", "/facts/2/value/1"],
  ["/facts/2/value", ["deputy", "deputy"], "listed-twice", "/facts/2/value/1"],
  ["/facts/2/value", true, "wrong-kind-of-value"],
  ["/facts/2/value", { min: "1", max: "2" }, "wrong-kind-of-value"],
  ["/facts/3/value", "many", "wrong-kind-of-value"],
  ["/facts/3/value", true, "wrong-kind-of-value"],
  ["/facts/3/value", ["195"], "wrong-kind-of-value"],
  ["/facts/3/value", "195.5", "not-whole"],
  ["/facts/3/value", "0", "out-of-bounds"],
  ["/facts/3/value", "501", "out-of-bounds"],
  ["/facts/3/value", -3, "out-of-bounds"],
  ["/facts/3/value", { min: "501", max: null }, "out-of-bounds", "/facts/3/value/min"],
  ["/facts/3/value", { min: null, max: "0" }, "out-of-bounds", "/facts/3/value/max"],
  ["/facts/3/value", { min: "1.5", max: null }, "not-whole", "/facts/3/value/min"],
  ["/facts/3/value", { min: { part: "7", whole: "2" }, max: null }, "not-whole", "/facts/3/value/min"],
  ["/facts/3/unit", "个", "other-unit"],
  ["/facts/5/value", "30%", "wrong-kind-of-value"],
  ["/judgements/0/criterion", "work/planed", "unknown-criterion"],
  ["/judgements/0/criterion", "stations", "not-judged"],
  ["/judgements/0/points", 0.5, "points-out-of-range"],
  ["/judgements/0/points", 2.5, "points-out-of-range"],
  ["/judgements/0/points", 1.2, "points-off-step"],
  ["/claims/0/criterion", "leadreship", "unknown-criterion"],
  ["/claims/1/criterion", "work/either/none", "unknown-criterion"],
  ["/evidence/0/item", "coverage", "unknown-item"],
  ["/evidence/0/kinds/1", "minute", "unknown-evidence"],
  ["/evidence/0/kinds/1", "files", "listed-twice"],
];
