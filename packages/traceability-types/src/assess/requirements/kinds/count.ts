import type { Operator } from "@countykit/core";
import type { Facts } from "../../record/facts.js";
import { compareDecimals } from "../../residues/decimals.js";
import { counted, type Judged, notKnown } from "../judged.js";
import type { CountRequirement } from "../requirement.js";

/** Holds a number against a limit, exactly (数量核对). */
export function judgeCount({ fact, comparator, value: limit, unit }: CountRequirement, facts: Facts): Judged {
  const value = facts.number(fact);
  const order = value === null ? null : compareDecimals(value, limit);
  if (value === null || order === null) return notKnown(fact);
  const pass = holds(order, comparator);
  return {
    verdict: pass ? "pass" : "fail",
    key: pass ? "count.pass" : "count.fail",
    params: { value, comparator, limit },
    measured: counted(unit, value),
    operator: comparator,
    limit: counted(unit, limit),
  };
}

function holds(order: -1 | 0 | 1, operator: Operator): boolean {
  if (operator === "==") return order === 0;
  if (operator === ">=") return order >= 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order < 0;
}
