import { type AdoptedReading, type DecidingSet, distinctFacts, type ReadingOutcome } from "@countykit/core";
import type { Ledger } from "../../ledger/ledger.js";
import { type RatioLimit, ratioLimit } from "../limit.js";
import { NO_LINES } from "../nothing-to-check.js";
import { type Evaluate, NO_PARAMS, NONE, type Outcome } from "../outcome.js";
import { isCap, type MeasuredShare, measureShare } from "./measure.js";
import type { ShareRule } from "./rule.js";

/**
 * Evaluates a share rule (占比规则) under every reading. When one reading passes and another fails the verdict is `depends-on-reading`, unless
 * a competent body has adopted one: then that one counts and the others stay visible. A reading that is still open leaves the verdict
 * unknown as long as the others agree. What is shown as measured is the adopted, else the preferred, reading.
 *
 * @example
 * ```ts
 * import { checkerOf, evaluateShare, parseBudgetOrThrow } from "@countykit/budget-rules";
 *
 * checkerOf({ share: evaluateShare })(parseBudgetOrThrow({ id: "x", name: "某县" }), [], { asOf: "2022-05-01" }); // => []
 * ```
 * @source 乐府办〔2022〕9号, annex 2, remarks: three shares in principle
 */
export const evaluateShare: Evaluate<ShareRule> = (rule, ledger, ruleId) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  const limit = ratioLimit(rule.limit);
  const [only] = rule.readings;
  if (only !== undefined && rule.readings.length === 1) {
    const share = measureShare(only.part, only.base, rule.operator, limit, ledger);
    return [shareOutcome(rule, limit, share, share.verdict, NONE, null, share.missing, share.decides)];
  }
  const results = rule.readings.map((reading) => ({
    reading,
    share: measureShare(reading.part, reading.base, rule.operator, limit, ledger),
  }));
  const adopted = adoptedReading(ruleId, rule, ledger);
  const shown =
    results.find(({ reading }) => reading.id === adopted?.reading) ??
    results.find(({ reading }) => reading.preferred === true) ??
    results[0];
  if (shown === undefined) return NONE;
  const counted = adopted === null ? results : [shown];
  const verdict = agreed(counted.map(({ share }) => share.verdict));
  const open = counted.filter(({ share }) => verdict === "unknown" && share.verdict === "unknown");
  const readings = results.map(
    ({ reading, share }): ReadingOutcome => ({
      id: reading.id,
      title: reading.title,
      preferred: reading.preferred === true,
      verdict: share.verdict,
      measured: share.measured,
      margin: share.margin,
    }),
  );
  const missing = distinctFacts(open.flatMap(({ share }) => share.missing));
  return [shareOutcome(rule, limit, shown.share, verdict, readings, adopted, missing, decidingAll(open.map(({ share }) => share)))];
};

const shareOutcome = (
  rule: ShareRule,
  limit: RatioLimit,
  share: MeasuredShare,
  verdict: ShareVerdict | "depends-on-reading",
  readings: Outcome["readings"],
  adopted: Outcome["adopted"],
  missing: Outcome["missing"],
  decides: Outcome["decides"],
): Outcome => ({
  subject: null,
  verdict,
  measured: share.measured,
  operator: rule.operator,
  limit: limit.measure,
  margin: share.margin,
  readings,
  adopted,
  missing,
  decides,
  message: {
    key: verdict === "unknown" && missing.length === 0 ? "share.empty-base" : `share.${isCap(rule.operator) ? "cap" : "floor"}.${verdict}`,
    params: NO_PARAMS,
  },
});

/** The reading adopted last by the day asked for; of two on the same day, the one recorded later. */
function adoptedReading(ruleId: string, rule: ShareRule, { budget, asOf }: Ledger): AdoptedReading | null {
  let last: AdoptedReading | null = null;
  for (const one of budget.adopted) {
    const counts = one.rule === ruleId && one.date <= asOf && rule.readings.some(({ id }) => id === one.reading);
    if (counts && (last === null || one.date >= last.date)) last = one;
  }
  return last;
}

/**
 * Which facts can settle several open readings together (同时定案): those that settle one of them and hold a set that settles each of the
 * others; failing that, all that is missing.
 */
function decidingAll(open: readonly MeasuredShare[]): readonly DecidingSet[] {
  const [first, ...others] = open;
  if (first === undefined) return NONE;
  const covers = (set: DecidingSet, share: MeasuredShare): DecidingSet | undefined =>
    share.decides.find(({ facts }) => facts.every((fact) => set.facts.includes(fact)));
  const common = first.decides.filter((set) => others.every((share) => covers(set, share) !== undefined));
  if (common.length > 0 || others.length === 0) {
    return common.map((set) => ({ ...set, certain: set.certain && others.every((share) => covers(set, share)?.certain === true) }));
  }
  const all = distinctFacts(open.flatMap(({ missing }) => missing)).map(({ id }) => id);
  return all.length === 0 ? NONE : [{ facts: all, certain: open.every(({ decides }) => decides.every(({ certain }) => certain)) }];
}

type ShareVerdict = "pass" | "fail" | "unknown";

function agreed(verdicts: readonly ShareVerdict[]): ShareVerdict | "depends-on-reading" {
  const passes = verdicts.includes("pass");
  const fails = verdicts.includes("fail");
  return passes && fails ? "depends-on-reading" : verdicts.includes("unknown") ? "unknown" : passes ? "pass" : "fail";
}
