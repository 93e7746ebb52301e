import { shopExclusive } from "../../brands/shop-exclusive.js";
import { declaredList } from "../../declared-list.js";
import type { Facts } from "../../record/facts.js";
import { counted, type Judged, notKnown } from "../judged.js";
import type { AnyOfRequirement, CoversRequirement, ListRequirement, OnlyRequirement } from "../requirement.js";

/** Whether all of a list are there (清单齐全). */
export function judgeList({ fact, names }: ListRequirement, facts: Facts): Judged {
  const said = facts.list(fact);
  if (said === null) return notKnown(fact);
  const { covered, missing, extra } = declaredList(said, names);
  return ofWhole("list", covered.length, names.length, missing, extra);
}

/** Whether everything on one list is on another (纳入核对). */
export function judgeCovers({ whole, part }: CoversRequirement, facts: Facts): Judged {
  const [all, covered] = [facts.list(whole), facts.list(part)];
  if (all === null || covered === null) return notKnown(...(all === null ? [whole] : []), ...(covered === null ? [part] : []));
  const wanted = [...new Set(all)];
  if (wanted.length === 0) return { verdict: "unknown", key: "empty-whole", params: {} };
  const list = declaredList(covered, wanted);
  return ofWhole("covers", list.covered.length, wanted.length, list.missing, list.extra);
}

const ofWhole = (
  kind: "list" | "covers",
  covered: number,
  whole: number,
  lacking: readonly string[],
  extra: readonly string[],
): Judged => ({
  verdict: lacking.length === 0 ? "pass" : "fail",
  key: lacking.length === 0 ? `${kind}.pass` : `${kind}.fail`,
  params: { covered, whole, lacking: lacking.join("、") },
  measured: { unit: "ratio", min: { part: String(covered), whole: String(whole) }, max: { part: String(covered), whole: String(whole) } },
  operator: ">=",
  limit: { unit: "ratio", min: "1", max: "1" },
  margin: counted("items", lacking.length === 0 ? 0 : -lacking.length),
  lacking,
  extra,
});

/** Whether one of a list is there (择一核对). */
export function judgeAnyOf({ fact, names }: AnyOfRequirement, facts: Facts): Judged {
  const said = facts.list(fact);
  if (said === null) return notKnown(fact);
  const { covered, extra } = declaredList(said, names);
  const pass = covered.length > 0;
  const params = { names: (pass ? covered : names).join("、") };
  return { verdict: pass ? "pass" : "fail", key: pass ? "any-of.pass" : "any-of.fail", params, lacking: pass ? [] : names, extra };
}

/** Whether there is nothing but what is on a list (仅限核对). */
export function judgeOnly({ fact, names }: OnlyRequirement, facts: Facts): Judged {
  const said = facts.list(fact);
  const { exclusive, others } = shopExclusive(said ?? [], names);
  if (exclusive === null) return notKnown(fact);
  const params = { names: others.join("、") };
  return { verdict: exclusive ? "pass" : "fail", key: exclusive ? "only.pass" : "only.fail", params, extra: others };
}
