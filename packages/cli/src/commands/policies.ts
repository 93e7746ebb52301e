import { builtInPolicies } from "@countykit/budget-rules";
import { builtInPlans } from "@countykit/coverage-metrics";
import { builtInRubrics } from "@countykit/scoring-rubric";
import type { ExitCode } from "../exit-code.js";
import { unknownPolicy } from "../input/choose-policies.js";
import type { Io } from "../io.js";
import type { Options } from "../options/check-options.js";
import { renderIssues } from "../render/issues.js";
import { renderPlan } from "../render/plan.js";
import { renderPolicies, renderPolicy } from "../render/policies.js";
import { renderRubric } from "../render/score/rubric.js";
import { styleFor } from "../render/style.js";
import { reportText } from "../report.js";

/**
 * `countykit policies`: the built-in documents, or one of them with its rules, targets or items. As JSON: the policies, plans and rubrics themselves, which
 * `--policy` and `--rubric` read back.
 */
export function listPolicies(id: string | null, { language, format }: Pick<Options, "language" | "format">, io: Io): ExitCode {
  const policies = builtInPolicies.filter((one) => id === null || one.id === id);
  const plans = builtInPlans.filter((one) => id === null || one.id === id);
  const rubrics = builtInRubrics.filter((one) => id === null || one.id === id);
  const all = [...policies, ...plans, ...rubrics];
  if (all.length === 0 && id !== null) {
    const issues = [unknownPolicy(id)];
    if (format === "json") io.stdout(reportText({ schema: "countykit-report/1", issues }));
    else io.stderr(renderIssues(issues, language, io.stderrColumns));
    return 3;
  }
  const style = styleFor(io);
  if (format === "json") io.stdout(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
  else if (id === null) io.stdout(renderPolicies({ policies, plans, rubrics }, language, style));
  else
    io.stdout(
      [
        ...policies.map((policy) => renderPolicy(policy, language, style)),
        ...plans.map((plan) => renderPlan(plan, language, style)),
        ...rubrics.map((rubric) => renderRubric(rubric, language, style)),
      ].join("\n"),
    );
  return 0;
}
