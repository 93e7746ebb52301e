import { distinctFacts, type Force, type MissingFact, type Severity, type Verdict } from "@countykit/core";
import { NOTHING } from "../figures/quantity.js";
import type { Context, Variant } from "./context.js";
import { adoptedReading, excuse } from "./decisions.js";
import { agreed, decidingAll } from "./decide-together.js";
import { dueOn } from "./due.js";
import type { Sensitivity, TargetFinding } from "./finding.js";
import { type Asks, judge } from "./judge.js";
import { keyOf, limitTerm } from "./message-of.js";
import { outcomeOf, readTarget, shownFields, shownOf } from "./read-target.js";
import { remarksOn } from "./remarks.js";
import type { Target } from "./target.js";

/** Holds one target against what was observed, with scope, decisions, sensitivity and remarks (单项目标核对). */
export function findingOf(target: Target, context: Context): TargetFinding {
  const { plan, scope, asOf, decisions, sources } = context;
  const policy = plan?.id ?? "targets";
  const id = `${policy}/${target.id}`;
  const readings = target.readings ?? NOTHING;
  const reads = readTarget(target, context);
  const adopted = adoptedReading(id, readings, decisions.adopted ?? NOTHING, asOf);
  const shown = shownOf(reads, adopted);
  const { comparator, asks, observation, judged, asked } = shown;
  const counted = adopted === null ? reads : [shown];
  const agreedOn = agreed(counted.map((one) => one.judged.verdict));
  const open = counted.flatMap((one) => (agreedOn === "unknown" && one.judged.verdict === "unknown" ? [one.judged] : []));
  const applies = scope.applies === "yes";
  const exception = applies && agreedOn === "fail" ? excuse(id, decisions.exceptions ?? NOTHING, asOf) : null;
  const verdict: Verdict =
    scope.applies === "no" ? "not-applicable" : scope.applies === "unknown" ? "unknown" : exception === null ? agreedOn : "excused";
  const due = target.due === null ? null : dueOn(target.due, asOf);
  return {
    id,
    policy,
    rule: target.id,
    kind: asked.indicator,
    title: target.title,
    subject: null,
    force: target.force,
    verdict,
    severity: verdict !== "fail" ? "none" : due?.state === "open" ? "advice" : SEVERITY[target.force],
    ...shownFields(shown),
    operator: comparator === "between" ? null : comparator,
    comparator,
    readings: readings.length === 0 ? NOTHING : reads.flatMap(outcomeOf),
    adopted,
    missing: scope.applies === "unknown" ? scope.missing : applies ? distinctFacts(open.flatMap(({ missing }) => missing)) : NOTHING,
    decides: scope.applies === "unknown" ? decidesScope(scope.missing, agreedOn) : applies ? decidingAll(open) : NOTHING,
    exception,
    citations: [target.cite],
    message: {
      key: keyOf(scope, agreedOn, shown, counted.length),
      params: limitTerm(asks),
    },
    due,
    judgedOn: null,
    sensitivity: observation === null || asks === null ? NOTHING : sensitivityOf(context.variants(asked, observation), asks),
    lacking: observation?.lacking ?? NOTHING,
    extra: observation?.extra ?? NOTHING,
    remarks: remarksOn(
      observation,
      asks,
      judged.measured === null || judged.limit === null ? null : { measured: judged.measured, limit: judged.limit },
      due,
      sources,
    ),
  };
}

const SEVERITY: Readonly<Record<Force, Severity>> = { mandatory: "error", "in-principle": "warning", target: "advice" };

/** Each fact about the programme can settle that a plan does not bind it; only the last one that is open settles the finding for certain. */
const decidesScope = (missing: readonly MissingFact[], verdict: string): TargetFinding["decides"] =>
  missing.map(({ id }) => ({ facts: [id], certain: missing.length === 1 && verdict !== "unknown" }));

const sensitivityOf = (variants: readonly Variant[], asks: Asks): readonly Sensitivity[] =>
  variants.map(({ figure, term, value, evidence, observation }) => {
    const { verdict, measured, requires, gap } = judge(observation, asks);
    return { figure, term, value, evidence, verdict, measured, requires, gap };
  });
