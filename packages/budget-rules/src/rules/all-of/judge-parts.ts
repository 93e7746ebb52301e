import { type Bilingual, type DecidingSet, distinctFacts, type Force, type MissingFact } from "@countykit/core";
import type { Ledger } from "../../ledger/ledger.js";
import { enNames, zhNames } from "../names.js";
import { NONE, type Outcome } from "../outcome.js";
import type { Rule } from "../rule.js";

/** Evaluates a rule of any kind: handed in, because the kinds do not know of one another. */
export type EvaluateAny = (rule: Rule, ledger: Ledger, ruleId: string) => readonly Outcome[];

/** One part of a combination: its answer, and the facts that would settle it. */
export interface JudgedPart {
  readonly rule: Rule;
  readonly verdict: Outcome["verdict"];
  /** How binding it is: the strictest force of what fails in it, else that of the rule. */
  readonly force: Force;
  readonly missing: readonly MissingFact[];
  readonly decides: readonly DecidingSet[];
  /** Something in it is open, and no fact is named that would settle it. */
  readonly beyondFacts: boolean;
}

/**
 * Evaluates the parts of a combination (各项子规则). A part that speaks of several things holds when it holds for all of them; what does not
 * apply is left out. A part is known to readings that a body adopts as `policy/rule/part`.
 */
export const judgeParts = (rules: readonly Rule[], ledger: Ledger, ruleId: string, evaluate: EvaluateAny): readonly JudgedPart[] =>
  rules.map((rule) => {
    const outcomes = evaluate(rule, ledger, `${ruleId}/${rule.id}`);
    const open = outcomes.filter(({ verdict }) => verdict === "unknown");
    return {
      rule,
      verdict: together(outcomes.map(({ verdict }) => verdict)),
      force: strictest(outcomes.filter(({ verdict }) => verdict === "fail").map(({ force }) => force ?? rule.force)) ?? rule.force,
      missing: distinctFacts(open.flatMap((one) => one.missing)),
      beyondFacts: open.some(({ missing }) => missing.length === 0),
      decides:
        open.length === 1
          ? open.flatMap(({ decides }) => decides)
          : open.flatMap(({ decides }) => decides.filter(({ certain }) => certain)),
    };
  });

/** Conjunction of verdicts: a failure settles it; what is unknown, or depends on a reading, keeps it open; what does not apply is left out. */
export function together(of: readonly Outcome["verdict"][]): Outcome["verdict"] {
  const order = ["fail", "unknown", "depends-on-reading", "pass"] as const;
  return order.find((verdict) => of.includes(verdict)) ?? "not-applicable";
}

/**
 * How binding a combination is that fails (约束力): as the strictest of its failing parts, so that a mandatory part is not excused, nor only
 * warned of, because the whole holds in principle. Nothing to add where the rule itself is as strict.
 */
export function forceOf(rule: Rule, parts: readonly JudgedPart[]): { readonly force?: Force } {
  const force = strictest([rule.force, ...parts.filter(({ verdict }) => verdict === "fail").map((part) => part.force)]);
  return force === undefined || force === rule.force ? {} : { force };
}

const strictest = (of: readonly Force[]): Force | undefined =>
  (["mandatory", "in-principle", "target"] as const).find((force) => of.includes(force));

/** The parts by answer, named with their force where it is not mandatory. */
export function partNames(parts: readonly JudgedPart[]): PartNames {
  const [met, broken, open] = [named(parts, ["pass"]), named(parts, ["fail"]), named(parts, ["unknown", "depends-on-reading"])];
  return {
    met: met.length,
    broken: broken.length,
    open: open.length,
    metZh: zhNames(met),
    metEn: enNames(met),
    brokenZh: zhNames(broken),
    brokenEn: enNames(broken),
    openZh: zhNames(open),
    openEn: enNames(open),
  };
}

/** Message parameters of both combinations. */
export type PartNames = {
  /** How many parts hold, fail, and cannot be decided yet. */
  readonly met: number;
  readonly broken: number;
  readonly open: number;
  readonly metZh: string;
  readonly metEn: string;
  readonly brokenZh: string;
  readonly brokenEn: string;
  readonly openZh: string;
  readonly openEn: string;
};

/**
 * Sets of facts that can settle a combination: with one open part, those that can settle the part; with several, the smallest of those that
 * settle a part whatever they are, for one part can settle the whole; else all facts together. Never a set without facts: what no fact is
 * named for leaves nothing to list, and no set beside it is certain.
 */
export function decidingOf(parts: readonly JudgedPart[]): readonly DecidingSet[] {
  const open = parts.filter(({ verdict }) => verdict === "unknown");
  const all = missingOf(open).map(({ id }) => id);
  if (all.length === 0) return NONE;
  const sets = open
    .flatMap(({ decides }) => (open.length === 1 ? decides : decides.filter(({ certain }) => certain)))
    .filter(({ facts }) => facts.length > 0);
  const settled = !open.some(({ beyondFacts }) => beyondFacts);
  const size = sets.reduce((least, { facts }) => Math.min(least, facts.length), all.length);
  const small = sets.filter(({ facts }) => facts.length === size);
  const smallest = [...new Map(small.map((set) => [JSON.stringify([...set.facts].sort()), set])).values()];
  return smallest.length === 0
    ? [{ facts: all, certain: settled }]
    : smallest.map(({ facts }) => ({ facts, certain: settled && facts.length === all.length }));
}

/** The facts that are missing to the parts that are open. */
export const missingOf = (parts: readonly JudgedPart[]): readonly MissingFact[] => distinctFacts(parts.flatMap(({ missing }) => missing));

const named = (parts: readonly JudgedPart[], verdicts: readonly Outcome["verdict"][]): readonly Bilingual[] =>
  parts
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ rule }) => ({ zh: `${rule.title.zh}${FORCE[rule.force].zh}`, en: `${rule.title.en}${FORCE[rule.force].en}` }));

const FORCE: Readonly<Record<Force, Bilingual>> = {
  mandatory: { zh: "", en: "" },
  "in-principle": { zh: "（原则上）", en: " (in principle)" },
  target: { zh: "（力争）", en: " (target)" },
};
