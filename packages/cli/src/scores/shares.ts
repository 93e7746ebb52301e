import type { Exact, Measure, Operator } from "@countykit/core";
import type { Condition, CriterionScore, MeasureForm, Rubric, Scale, StateFact } from "@countykit/scoring-rubric";
import type { Scored } from "../commands/scored.js";
import { endsOf } from "./exact-number.js";

/** A share that points turn on, as far as it is known, and the limit it is held against where there is only one. */
export interface Share {
  readonly path: string;
  readonly measure: Measure;
  readonly limit: { readonly operator: Operator; readonly at: string } | null;
}

/** The shares that are known, each once, in the order of the rubric (实测占比): of tiers as they were measured, of conditions from their two facts. */
export function knownShares({ rubric, scoring, state }: Pick<Scored, "rubric" | "scoring" | "state">): readonly Share[] {
  const facts = new Map(state.facts.map((fact) => [fact.id, fact]));
  const criteria = [...scoring.groups.flatMap(({ items }) => items), ...scoring.bonuses].map(({ criterion }) => criterion);
  const all = criteria.flatMap((criterion) => sharesUnder(criterion, scaleOf(rubric, criterion.path), facts));
  const seen = new Map<string, Share>();
  for (const share of all.filter(saysSomething))
    if (!seen.has(JSON.stringify(share.measure))) seen.set(JSON.stringify(share.measure), share);
  return [...seen.values()];
}

/** Whether anything is known: that a share is not below zero says nothing. */
function saysSomething({ measure: { min, max } }: Share): boolean {
  const least = typeof min === "object" ? (min?.part ?? "0") : min;
  return max !== null || !/^[0.]*$/u.test(least);
}

const scaleOf = ({ groups, bonus }: Rubric, id: string): Scale | undefined =>
  [...groups.flatMap(({ items }) => items), ...(bonus?.items ?? [])].find((item) => item.id === id)?.scale;

type Facts = ReadonlyMap<string, StateFact>;

function sharesUnder({ path, measured, parts }: CriterionScore, scale: Scale | undefined, facts: Facts): readonly Share[] {
  if (scale === undefined) return [];
  if (scale.kind === "sum" || scale.kind === "best")
    return parts.flatMap((part, index) => sharesUnder(part, scale.of[index]?.scale, facts));
  if (measured !== null) return measured.unit === "ratio" ? [{ path, measure: measured, limit: null }] : [];
  const when = "when" in scale && scale.when !== null ? comparesIn(scale.when) : [];
  return when.flatMap(({ measure, operator, limit }) => {
    const share = shareOf(measure, facts);
    return share === null ? [] : [{ path, measure: share, limit: { operator, at: limit } }];
  });
}

type Compare = Extract<Condition, { readonly kind: "compare" }>;

function comparesIn(condition: Condition): readonly Compare[] {
  switch (condition.kind) {
    case "compare":
      return [condition];
    case "all-of":
    case "any-of":
    case "at-least":
      return condition.of.flatMap(comparesIn);
    default:
      return [];
  }
}

/** The share of two facts that are known; `null` for anything else, and where the base is capped. */
function shareOf(measure: MeasureForm, facts: Facts): Measure | null {
  if (measure.kind !== "share" || measure.cap !== undefined) return null;
  const [part, whole] = [measure.part, measure.whole].map((id) => endsOf(facts.get(id)?.value ?? null));
  const over = (top: string | null, bottom: string | null): Exact | null =>
    top === null || bottom === null ? null : { part: top, whole: bottom };
  return {
    unit: "ratio",
    min: over(textOf(part?.min), textOf(whole?.max)),
    max: over(textOf(part?.max), textOf(whole?.min)),
  };
}

/** An end that is a number by itself: a share of shares is none. */
const textOf = (end: Exact | null | undefined): string | null => (typeof end === "string" ? end : null);
