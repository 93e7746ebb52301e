import type { MissingFact } from "@countykit/core";
import type { Fact } from "../../input.js";
import { type Evaluate, NO_PARAMS, outcome, type Outcome } from "../outcome.js";
import { enNames, zhNames } from "../names.js";
import { checkMembers } from "./check-members.js";
import { compareNumber, limitMeasure } from "./compare-number.js";
import type { Asked } from "./messages.js";
import type { Must, RequirementRule } from "./rule.js";

/**
 * Holds a fact against what a document asks of it (落实要求). A fact that is absent or `null` is unknown; so is one that cannot be read as
 * what is asked: a text where yes or no is asked, years where months are.
 * It is never not applicable: what a document asks has to be stated by every budget that it governs. Numbers in yuan are money where all of
 * them are whole in fen; others (a price of 5.125 yuan each) are shown as they are, in 元.
 */
export const evaluateRequirement: Evaluate<RequirementRule> = (rule, { budget }) => {
  const fact = budget.facts.find(({ id }) => id === rule.fact);
  const missing: MissingFact = { id: `fact/${rule.fact}`, label: rule.title };
  const answer = fact === undefined || fact.value === null ? null : check(rule, fact, fact.value);
  if (answer !== null && answer.verdict !== "unknown") return [answer];
  return [
    outcome({
      verdict: "unknown",
      ...(rule.must.kind === "compare" ? { operator: rule.must.operator, limit: limitMeasure(rule.must) } : {}),
      message: {
        key: fact === undefined || fact.value === null ? "requirement.unknown" : "requirement.unreadable",
        params: asked(rule.must),
      },
      ...answer,
      missing: [missing],
      decides: [{ facts: [missing.id], certain: true }],
    }),
  ];
};

/** The answer of a fact; `null` when it cannot be read as what is asked. */
function check({ must }: RequirementRule, fact: Fact, value: NonNullable<Fact["value"]>): Outcome | null {
  switch (must.kind) {
    case "hold":
      if (typeof value !== "boolean") return null;
      return outcome({
        verdict: value ? "pass" : "fail",
        message: { key: value ? "requirement.hold.pass" : "requirement.hold.fail", params: NO_PARAMS },
      });
    case "compare":
      return typeof value === "string" && fact.unit === must.unit ? compareNumber(value, must) : null;
    case "contain-all":
    case "contain-any":
    case "be-one-of":
      return typeof value === "boolean" ? null : checkMembers(typeof value === "string" ? [value] : value, must);
  }
}

/** What is asked, for a sentence about a fact that does not say it. */
const asked = (must: Must): Asked => {
  const members = "members" in must ? must.members.map(({ term }) => term) : [];
  return {
    asked: must.kind,
    membersZh: zhNames(members),
    membersEn: enNames(members),
    operator: must.kind === "compare" ? must.operator : "==",
  };
};
