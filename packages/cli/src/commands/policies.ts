import { builtInPolicies } from "@countykit/budget-rules";
import type { ExitCode } from "../exit-code.js";
import { unknownPolicy } from "../input/choose-policies.js";
import type { Io } from "../io.js";
import type { Options } from "../options/check-options.js";
import { renderIssues } from "../render/issues.js";
import { renderPolicies, renderPolicy } from "../render/policies.js";
import { styleFor } from "../render/style.js";
import { reportText } from "../report.js";

/** `countykit policies`: the built-in policies, or one of them with its rules. As JSON: the policies themselves, which `--policy` reads back. */
export function listPolicies(id: string | null, { language, format }: Options, io: Io): ExitCode {
  const policy = id === null ? null : (builtInPolicies.find((one) => one.id === id) ?? null);
  if (id !== null && policy === null) {
    const issues = [unknownPolicy(id)];
    if (format === "json") io.stdout(reportText({ schema: "countykit-report/1", issues }));
    else io.stderr(renderIssues(issues, language));
    return 3;
  }
  if (format === "json") io.stdout(`${JSON.stringify(policy ?? builtInPolicies, null, 2)}\n`);
  else io.stdout(policy === null ? renderPolicies(builtInPolicies, language, styleFor(io)) : renderPolicy(policy, language, styleFor(io)));
  return 0;
}
