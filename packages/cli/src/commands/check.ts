import { type Bilingual, type Issue, ok, type Result } from "@countykit/core";
import { type ExitCode, exitCodeOf, worst } from "../exit-code.js";
import { choosePolicies, type ChosenRules } from "../input/choose-policies.js";
import { nothingToCheck, parseProgramme, type Programme } from "../input/parse-programme.js";
import { isTable, readBudgetCsv } from "../input/read-budget-csv.js";
import { readSource, STDIN } from "../input/read-source.js";
import { placed, type SourceTree } from "../input/source-tree.js";
import type { Io } from "../io.js";
import type { Options } from "../options/check-options.js";
import { renderIssues } from "../render/issues.js";
import { renderOverview } from "../render/overview.js";
import { renderProgramme } from "../render/programme.js";
import { styleFor } from "../render/style.js";
import { wrap } from "../render/wrap.js";
import { programmeReport, reportText } from "../report.js";
import { message, textsIn } from "../texts.js";
import { todayInChina } from "../today.js";
import { checkOneBudget } from "./check-budget.js";
import { checkOneCoverage } from "./check-coverage.js";
import type { Checked } from "./checked.js";

/**
 * `countykit check`: reads every file and policy, checks what could be read, and lists every issue of what could not. Without policies nothing
 * is checked.
 */
export async function check(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if ([...files, ...options.policies].filter((file) => file === STDIN).length > 1) {
    return answer([], [{ code: "stdin-twice", path: "", received: STDIN, message: message("twoStdin", {}) }], options, io);
  }
  const [rules, ...programmes] = await Promise.all([
    choosePolicies(options.policies, io),
    ...files.map((file) => readProgramme(file, options, io)),
  ]);
  const issues: Issue[] = [...(rules.ok ? [] : rules.issues), ...withoutTable(files, options)];
  const read = programmes.flatMap((programme) => (programme.ok ? [programme.value] : []));
  for (const programme of programmes) if (!programme.ok) issues.push(...programme.issues);
  issues.push(...read.flatMap((one) => lacksSection(one, options.only)));
  const names = new Map(read.map(({ programme: { id, name } }) => [id, name]));
  const checked = rules.ok
    ? read.filter((one) => lacksSection(one, options.only).length === 0).map((one) => checkOne(one, rules.value, names, options, io))
    : [];
  const conflicts = new Map(checked.flatMap(({ budget }) => budget?.conflicts ?? []).map((issue) => [JSON.stringify(issue), issue]));
  return answer(checked, [...issues, ...conflicts.values()], options, io);
}

/** A programme and the file it was read from. */
interface Read {
  readonly programme: Programme;
  readonly file: string;
  readonly tree: SourceTree;
  /** What is told of a table that was read. */
  readonly notes: readonly Issue[];
}

/** Options that say something of tables, where no file is one. */
function withoutTable(files: readonly string[], { county, cohort }: Options): readonly Issue[] {
  if (files.some(isTable)) return [];
  const given = [...(county === null ? [] : ["--county"]), ...(cohort === null ? [] : ["--cohort"])];
  return given.map((option) => ({
    code: "only-for-tables",
    path: "",
    received: option,
    message: message("onlyForTables", { option }),
    hint: message("onlyForTablesHint", {}),
  }));
}

async function readProgramme(file: string, options: Options, io: Io): Promise<Result<Read>> {
  if (isTable(file)) {
    const table = await readBudgetCsv(file, options, io);
    return table.ok ? ok({ ...table.value, file }) : table;
  }
  const source = await readSource(file, io);
  if (!source.ok) return source;
  const programme = parseProgramme(source.value, file);
  return programme.ok ? ok({ programme: programme.value, file, tree: source.value, notes: [] }) : programme;
}

/** A file without the one section that is asked for, or with nothing but a state to score. */
function lacksSection({ programme, file, tree }: Read, only: Options["only"]): readonly Issue[] {
  if (only === null)
    return programme.budget === null && programme.coverage === null
      ? [placed({ ...nothingToCheck(), hint: message("scoreInstead", {}) }, file, tree)]
      : [];
  if (programme[only] !== null) return [];
  return [placed({ code: "missing-section", path: "", expected: only, message: message("lacksSection", { only }) }, file, tree)];
}

function checkOne(
  { programme, file, tree, notes }: Read,
  { policies: chosen, plans }: ChosenRules,
  names: ReadonlyMap<string, Bilingual>,
  options: Options,
  io: Io,
): Checked {
  const asOfFrom = options.asOf !== null ? "option" : programme.asOf !== null ? "file" : "clock";
  const asOf = options.asOf ?? programme.asOf ?? todayInChina(io.now());
  const { budget, coverage } = programme;
  return {
    programme,
    asOf,
    asOfFrom,
    budget: budget === null || options.only === "coverage" ? null : checkOneBudget(budget, { chosen, asOf, file, tree, notes }),
    coverage: coverage === null || options.only === "budget" ? null : checkOneCoverage(coverage, { plans, asOf, names, file, tree }),
  };
}

function answer(checked: readonly Checked[], issues: readonly Issue[], options: Options, io: Io): ExitCode {
  const code = worst([...(issues.length > 0 ? [3 as const] : []), ...checked.map(codeOf)]);
  if (options.format === "json") {
    io.stdout(
      reportText({
        schema: "countykit-report/1",
        ...(checked.length > 0 ? { programmes: checked.map(programmeReport) } : {}),
        ...(issues.length > 0 ? { issues } : {}),
      }),
    );
    return code;
  }
  const style = styleFor(io);
  const closing = `${wrap(textsIn(options.language)("exitLine", { code }), style.width).join("\n")}\n`;
  for (const one of checked) io.stdout(`${renderProgramme(one, options.language, style)}\n`);
  for (const part of renderOverview(checked, options.language, style)) io.stdout(`${part}\n\n`);
  if (issues.length > 0) io.stderr(renderIssues(issues, options.language, io.stderrColumns));
  if (checked.length > 0) io.stdout(closing);
  else io.stderr(closing);
  return code;
}

const codeOf = ({ budget, coverage }: Checked): ExitCode => exitCodeOf([...(budget?.findings ?? []), ...(coverage?.findings ?? [])]);
