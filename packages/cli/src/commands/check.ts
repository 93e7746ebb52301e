import { applicability, checkBudget, lintBudget, type Policy, selectPolicies } from "@countykit/budget-rules";
import { type Finding, type Issue, ok, type Result } from "@countykit/core";
import { type ExitCode, exitCodeOf, worst } from "../exit-code.js";
import { type ChosenPolicy, choosePolicies } from "../input/choose-policies.js";
import { parseProgramme, type Programme } from "../input/parse-programme.js";
import { readSource, STDIN } from "../input/read-source.js";
import { placed, placedAll, type SourceTree } from "../input/source-tree.js";
import type { Io } from "../io.js";
import type { Options } from "../options/check-options.js";
import { renderIssues } from "../render/issues.js";
import { renderProgramme } from "../render/programme.js";
import { styleFor } from "../render/style.js";
import { wrap } from "../render/wrap.js";
import { countsOf, reportText } from "../report.js";
import { message, textsIn } from "../texts.js";
import { todayInChina } from "../today.js";

/** A programme that was checked, and where its as-of date comes from. */
export interface Checked {
  readonly programme: Programme;
  readonly asOf: string;
  readonly asOfFrom: "option" | "file" | "clock";
  /** Everything it was checked against, less the rules that a lower policy loosened with leave. */
  readonly policies: readonly Policy[];
  readonly findings: readonly Finding[];
  /** What the budget says that no policy takes up, each at its place in the file. */
  readonly notes: readonly Issue[];
  /** Where the policies contradict one another for this programme. */
  readonly conflicts: readonly Issue[];
}

/**
 * `countykit check`: reads every file and policy, checks what could be read, and lists every issue of what could not. Without policies nothing
 * is checked.
 */
export async function check(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if ([...files, ...options.policies].filter((file) => file === STDIN).length > 1) {
    return answer([], [{ code: "stdin-twice", path: "", received: STDIN, message: message("twoStdin", {}) }], options, io);
  }
  const [policies, ...programmes] = await Promise.all([
    choosePolicies(options.policies, io),
    ...files.map((file) => readProgramme(file, io)),
  ]);
  const issues: Issue[] = policies.ok ? [] : [...policies.issues];
  const checked: Checked[] = [];
  for (const programme of programmes) {
    if (!programme.ok) issues.push(...programme.issues);
    else if (policies.ok) checked.push(checkOne(programme.value, policies.value, options, io));
  }
  const conflicts = new Map(checked.flatMap((one) => one.conflicts).map((issue) => [JSON.stringify(issue), issue]));
  return answer(checked, [...issues, ...conflicts.values()], options, io);
}

/** A programme and the file it was read from. */
interface Read {
  readonly programme: Programme;
  readonly file: string;
  readonly tree: SourceTree;
}

async function readProgramme(file: string, io: Io): Promise<Result<Read>> {
  const source = await readSource(file, io);
  if (!source.ok) return source;
  const programme = parseProgramme(source.value, file);
  return programme.ok ? ok({ programme: programme.value, file, tree: source.value }) : programme;
}

function checkOne({ programme, file, tree }: Read, all: readonly ChosenPolicy[], options: Options, io: Io): Checked {
  const asOfFrom = options.asOf !== null ? "option" : programme.asOf !== null ? "file" : "clock";
  const asOf = options.asOf ?? programme.asOf ?? todayInChina(io.now());
  const chosen = options.policies.length > 0 ? all : all.filter(({ policy }) => !isOfAnotherCounty(policy, programme, asOf));
  const given = chosen.map(({ policy }) => policy);
  const { applicable, conflicts } = selectPolicies(given, programme.budget.programme, asOf);
  const policies = given.map((policy) => applicable.find(({ id }) => id === policy.id) ?? policy);
  return {
    programme,
    asOf,
    asOfFrom,
    policies,
    findings: checkBudget(programme.budget, policies, { asOf }),
    notes: placedAll(
      lintBudget(programme.budget, given).map((issue) => ({ ...issue, path: `${budgetIn(tree)}${issue.path}` })),
      file,
      tree,
    ),
    conflicts: conflicts.map((issue) => inItsFile(issue, chosen)),
  };
}

/** Where the budget stands in its file: a bare budget is the whole of it. */
const budgetIn = ({ value }: SourceTree): string => (typeof value === "object" && value !== null && "budget" in value ? "/budget" : "");

/** Whether a policy is some other county's own: nobody asks what it says of this one unless they name it. */
function isOfAnotherCounty(policy: Policy, { budget }: Programme, asOf: string): boolean {
  const scope = applicability(policy, budget, asOf);
  return policy.level === "county" && scope.applies === "no" && scope.reason === "jurisdiction";
}

/** A conflict between policies, placed in the file of the policy that it speaks of; its path begins with the place of that policy in the list. */
function inItsFile(issue: Issue, chosen: readonly ChosenPolicy[]): Issue {
  const [, index = "", rest = ""] = /^\/(\d+)(.*)$/su.exec(issue.path) ?? [];
  const from = chosen[Number(index)]?.from ?? null;
  return from === null ? issue : placed({ ...issue, path: rest }, from.file, from.tree);
}

function answer(checked: readonly Checked[], issues: readonly Issue[], options: Options, io: Io): ExitCode {
  const code = worst([...(issues.length > 0 ? [3 as const] : []), ...checked.map(({ findings }) => exitCodeOf(findings))]);
  if (options.format === "json") {
    const programmes = checked.map(({ programme: { id }, asOf, findings, notes }) => ({
      id,
      asOf,
      findings,
      counts: countsOf(findings),
      notes,
    }));
    io.stdout(
      reportText({
        schema: "countykit-report/1",
        ...(programmes.length > 0 ? { programmes } : {}),
        ...(issues.length > 0 ? { issues } : {}),
      }),
    );
    return code;
  }
  const style = styleFor(io);
  const closing = `${wrap(textsIn(options.language)("exitLine", { code }), style.width).join("\n")}\n`;
  for (const one of checked) io.stdout(`${renderProgramme(one, options.language, style)}\n`);
  if (issues.length > 0) io.stderr(renderIssues(issues, options.language));
  if (checked.length > 0) io.stdout(closing);
  else io.stderr(closing);
  return code;
}
