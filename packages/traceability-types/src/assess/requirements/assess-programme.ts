import type { Citation, Severity } from "@countykit/core";
import { openFacts } from "../record/facts.js";
import type { AssessRecord } from "../record/record.js";
import { factName } from "./fact-name.js";
import type { AssessFinding } from "./finding.js";
import { judge } from "./judge.js";
import type { Judged } from "./judged.js";
import type { AssessPolicy, Requirement } from "./requirement.js";

/** Whose record it is; a document binds its own county and batch only. */
export interface AssessProgramme {
  readonly jurisdiction: string;
  /** Year of the batch. */
  readonly cohort: number;
}

/**
 * Holds what is known of a county against the clauses of one document (品牌、标准与溯源核查): one finding per clause, in the order of the document. What is not
 * known stays `unknown` and is listed. Contradictions of a document with itself are findings as well, warnings at most.
 *
 * @example
 * ```ts
 * import { assessProgramme, lechang2019Requirements } from "@countykit/traceability-types/assess";
 *
 * const record = {
 *   schema: "countykit-assess/1" as const,
 *   policy: lechang2019Requirements.id,
 *   asOf: "2021-08-31",
 *   facts: [{ id: "trace.delivered", value: "物流打单机" }],
 * };
 * const findings = assessProgramme(lechang2019Requirements, record);
 * const system = findings.find(({ rule }) => rule === "trace-delivered");
 * [system?.verdict, system?.lacking, system?.extra]; // => ["fail", ["溯源系统"], ["物流打单机"]]
 * ```
 * @source self-evaluation report of Lechang for 2019, 四（一）(2)
 */
export function assessProgramme(policy: AssessPolicy, record: AssessRecord, programme?: AssessProgramme): readonly AssessFinding[] {
  const facts = openFacts(record);
  const binds = programme === undefined || (programme.jurisdiction === policy.jurisdiction && programme.cohort === policy.cohort);
  return policy.requirements.map((requirement) =>
    findingOf(
      policy,
      requirement,
      record,
      binds ? judge(requirement, facts) : { verdict: "not-applicable", key: "not-applicable", params: {} },
    ),
  );
}

type Answer = Omit<Judged, "verdict"> & { readonly verdict: Judged["verdict"] | "not-applicable" };

function findingOf(policy: AssessPolicy, requirement: Requirement, record: AssessRecord, answer: Answer): AssessFinding {
  const { id, title, force, kind, due } = requirement;
  const { verdict, key, params, measured = null, operator = null, limit = null, margin = null } = answer;
  const own = new Set(factsOf(requirement));
  return {
    id: `${policy.id}/${id}`,
    policy: policy.id,
    rule: id,
    kind,
    title,
    subject: null,
    force,
    verdict,
    severity: severityOf(requirement, verdict),
    measured,
    operator,
    limit,
    margin,
    readings: [],
    adopted: null,
    missing: (answer.missing ?? []).map((fact) => ({ id: fact, label: factName(requirement, fact) })),
    decides: (answer.missing ?? []).length === 0 ? [] : [{ facts: answer.missing ?? [], certain: true }],
    exception: null,
    citations: citationsOf(requirement),
    message: { key, params },
    lacking: answer.lacking ?? [],
    extra: answer.extra ?? [],
    evidence: [...new Set(record.facts.flatMap((fact) => (own.has(fact.id) ? (fact.evidence ?? []) : [])))],
    due: due === undefined ? null : { lastDay: due, state: record.asOf < due ? "open" : record.asOf === due ? "due" : "passed" },
  };
}

/**
 * The facts that a requirement turns on (条款所需事实), by id; none for what a document says of itself.
 *
 * @example
 * ```ts
 * import { factsOf, suixi2021Requirements } from "@countykit/traceability-types/assess";
 *
 * suixi2021Requirements.requirements.filter(({ id }) => id === "trace-system").map(factsOf); // => [["products.main", "trace.products"]]
 * ```
 * @source 遂府〔2021〕10号 四（一）6
 */
export function factsOf(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case "covers":
      return [requirement.whole, requirement.part];
    case "layout":
      return [requirement.public, requirement.specialty, requirement.enterprise];
    case "agree":
    case "counted-list":
    case "same-products":
      return [];
    default:
      return [requirement.fact];
  }
}

function severityOf({ kind, force }: Requirement, verdict: AssessFinding["verdict"]): Severity {
  if (verdict !== "fail") return "none";
  if (kind === "agree" || kind === "counted-list" || kind === "same-products") return "warning";
  return force === "mandatory" ? "error" : force === "in-principle" ? "warning" : "advice";
}

function citationsOf(requirement: Requirement): readonly Citation[] {
  if (requirement.kind === "agree") return requirement.statements.map(({ cite }) => cite);
  if (requirement.kind === "same-products") return requirement.lists.map(({ cite }) => cite);
  return [requirement.cite];
}
