import { checkBudget, type Policy } from "@countykit/budget-rules";
import type { Finding, Issue, Result } from "@countykit/core";
import { type ExitCode, exitCodeOf, worst } from "../exit-code.js";
import { choosePolicies } from "../input/choose-policies.js";
import { parseProgramme, type Programme } from "../input/parse-programme.js";
import { readSource, STDIN } from "../input/read-source.js";
import type { Io } from "../io.js";
import type { Options } from "../options/check-options.js";
import { renderIssues } from "../render/issues.js";
import { renderProgramme } from "../render/programme.js";
import { styleFor } from "../render/style.js";
import { countsOf, reportText } from "../report.js";
import { message, textsIn } from "../texts.js";
import { todayInChina } from "../today.js";

/** A programme that was checked, and where its as-of date comes from. */
export interface Checked {
  readonly programme: Programme;
  readonly asOf: string;
  readonly asOfFrom: "option" | "file" | "clock";
  readonly findings: readonly Finding[];
}

/**
 * `countykit check`: reads every file and policy, checks what could be read, and lists every issue of what could not. Without policies nothing
 * is checked.
 */
export async function check(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const issues: Issue[] = [];
  if ([...files, ...options.policies].filter((file) => file === STDIN).length > 1) {
    issues.push({ code: "stdin-twice", path: "", received: STDIN, message: message("twoStdin", {}) });
    return answer([], [], issues, options, io);
  }
  const [policies, ...programmes] = await Promise.all([choosePolicies(options.policies, io), ...files.map((file) => readProgramme(file, io))]);
  if (!policies.ok) issues.push(...policies.issues);
  const checked: Checked[] = [];
  for (const programme of programmes) {
    if (!programme.ok) issues.push(...programme.issues);
    else if (policies.ok) checked.push(checkOne(programme.value, policies.value, options, io));
  }
  return answer(checked, policies.ok ? policies.value : [], issues, options, io);
}

async function readProgramme(file: string, io: Io): Promise<Result<Programme>> {
  const source = await readSource(file, io);
  return source.ok ? parseProgramme(source.value, file) : source;
}

function checkOne(programme: Programme, policies: readonly Policy[], options: Options, io: Io): Checked {
  const asOfFrom = options.asOf !== null ? "option" : programme.asOf !== null ? "file" : "clock";
  const asOf = options.asOf ?? programme.asOf ?? todayInChina(io.now());
  return { programme, asOf, asOfFrom, findings: checkBudget(programme.budget, policies, { asOf }) };
}

function answer(checked: readonly Checked[], policies: readonly Policy[], issues: readonly Issue[], options: Options, io: Io): ExitCode {
  const code = worst([...(issues.length > 0 ? [3 as const] : []), ...checked.map(({ findings }) => exitCodeOf(findings))]);
  if (options.format === "json") {
    const programmes = checked.map(({ programme: { id }, asOf, findings }) => ({ id, asOf, findings, counts: countsOf(findings) }));
    io.stdout(reportText({ schema: "countykit-report/1", ...(programmes.length > 0 ? { programmes } : {}), ...(issues.length > 0 ? { issues } : {}) }));
    return code;
  }
  const style = styleFor(io);
  const tell = textsIn(options.language);
  for (const one of checked) io.stdout(`${renderProgramme(one, policies, options.language, style)}\n`);
  if (issues.length > 0) io.stderr(renderIssues(issues, options.language));
  if (checked.length > 0) io.stdout(`${tell("exitLine", { code })}\n`);
  else io.stderr(`${tell("exitLine", { code })}\n`);
  return code;
}
