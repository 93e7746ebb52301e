import type { MissingFact } from "@countykit/core";
import type { Budget } from "./input.js";
import type { Policy } from "./policy.js";

/** Why a policy does not bind a programme. */
export type Reason = "jurisdiction" | "cohort" | "not-yet-in-force" | "repealed";

/** Whether a policy binds a programme (是否适用): yes, no with the reason, or unknown with the facts that would tell. */
export type Applicability =
  | { readonly applies: "yes" }
  | { readonly applies: "no"; readonly reason: Reason }
  | { readonly applies: "unknown"; readonly missing: readonly MissingFact[] };

/**
 * Whether a policy binds a programme: by place and batch (批次) first, then by date, the period half-open. What a guide of 2021 says of
 * Guangdong binds neither an earlier batch nor another province.
 *
 * @example
 * ```ts
 * import { applicability, guangdong2021 } from "@countykit/budget-rules";
 *
 * applicability(guangdong2021, { programme: { cohort: 2019, jurisdiction: "440222" } }, "2021-11-01"); // => { "applies": "no", "reason": "cohort" }
 * applicability(guangdong2021, { programme: { cohort: 2021, jurisdiction: "440281" } }, "2022-05-01"); // => { "applies": "yes" }
 * ```
 * @source semantics § 3: policy selection by cohort and jurisdiction first, then by date
 */
export function applicability(policy: Policy, { programme }: Pick<Budget, "programme">, asOf: string): Applicability {
  const missing: MissingFact[] = [];
  if (programme.jurisdiction === null) {
    if (policy.jurisdiction !== NATION) missing.push(fact("jurisdiction", "行政区划代码", "the division code of the county"));
  } else if (!lies(programme.jurisdiction, policy.jurisdiction)) return { applies: "no", reason: "jurisdiction" };
  if (policy.cohorts !== null) {
    if (programme.cohort === null) missing.push(fact("cohort", "批次年度", "the batch year of the programme"));
    else if (!policy.cohorts.includes(programme.cohort)) return { applies: "no", reason: "cohort" };
  }
  if (policy.from !== null && asOf < policy.from) return { applies: "no", reason: "not-yet-in-force" };
  if (policy.until !== null && asOf >= policy.until) return { applies: "no", reason: "repealed" };
  return missing.length === 0 ? YES : { applies: "unknown", missing };
}

const YES: Applicability = { applies: "yes" };

const NATION = "000000";

/** Whether a division (GB/T 2260 code) lies in another: `440281` lies in `440000`, and everything in `000000`. */
export function lies(inner: string, outer: string): boolean {
  if (outer === NATION) return true;
  const significant = outer.endsWith("0000") ? 2 : outer.endsWith("00") ? 4 : 6;
  return inner.slice(0, significant) === outer.slice(0, significant);
}

const fact = (id: string, zh: string, en: string): MissingFact => ({ id: `programme/${id}`, label: { zh, en } });
