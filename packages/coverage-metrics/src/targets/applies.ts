import type { MissingFact } from "@countykit/core";
import type { Plan } from "./target.js";

/** The county and batch whose figures are checked: its division code and its batch year; `null` where nobody has said. */
export interface ProgrammeScope {
  readonly jurisdiction: string | null;
  readonly cohort: number | null;
}

/** Whether a plan binds a programme (是否适用): its own county and batch, and no other. */
export type Scope =
  | { readonly applies: "yes" }
  | { readonly applies: "no"; readonly reason: "jurisdiction" | "cohort" }
  | { readonly applies: "unknown"; readonly missing: readonly MissingFact[] };

export function scopeOf({ jurisdiction, cohort }: Pick<Plan, "jurisdiction" | "cohort">, programme: ProgrammeScope | undefined): Scope {
  if (programme === undefined) return { applies: "yes" };
  if (programme.jurisdiction !== null && programme.jurisdiction !== jurisdiction) return { applies: "no", reason: "jurisdiction" };
  if (programme.cohort !== null && programme.cohort !== cohort) return { applies: "no", reason: "cohort" };
  const missing = [
    ...(programme.jurisdiction === null ? [fact("jurisdiction", "行政区划代码", "the division code of the county")] : []),
    ...(programme.cohort === null ? [fact("cohort", "批次年度", "the batch year of the programme")] : []),
  ];
  return missing.length === 0 ? { applies: "yes" } : { applies: "unknown", missing };
}

const fact = (id: string, zh: string, en: string): MissingFact => ({ id: `programme/${id}`, label: { zh, en } });
