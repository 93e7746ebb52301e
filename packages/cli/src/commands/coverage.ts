import type { Issue } from "@countykit/core";
import { type ExitCode, exitCodeOf } from "../exit-code.js";
import { choosePolicies } from "../input/choose-policies.js";
import type { Io } from "../io.js";
import type { CoverageOptions } from "../options/coverage-options.js";
import { openProgress, type Progress } from "../progress.js";
import { coverageReportText } from "../report.js";
import { renderCoverageReport } from "../render/coverage-report.js";
import { styleFor } from "../render/style.js";
import { wrap } from "../render/wrap.js";
import { inputsOf } from "../rosters/inputs.js";
import { openIntake } from "../rosters/intake.js";
import { readDocument } from "../rosters/read-document.js";
import { readRosters } from "../rosters/read-rosters.js";
import { templateOf } from "../rosters/template.js";
import { message, textsIn } from "../texts.js";
import { todayInChina } from "../today.js";
import { type Counted, countUp } from "./count-up.js";
import { refuse } from "./refuse.js";

/**
 * `countykit coverage`: reads rosters, holds them against one another, counts what they show, and holds it against the targets of a plan. Rosters that
 * are not right are told with file, row and column, and nothing is counted from them.
 */
export async function coverage(files: readonly string[], options: CoverageOptions, io: Io): Promise<ExitCode> {
  const { template, language } = options;
  if (template !== null) {
    io.stdout(templateOf(template, language));
    return 0;
  }
  const tell = textsIn(language);
  const inputs = await inputsOf(files, options.rosters, io);
  const rules = await choosePolicies(options.plans, io);
  if (!inputs.ok || !rules.ok) return refused([...(inputs.ok ? [] : inputs.issues), ...(rules.ok ? [] : rules.issues)], options, io);
  const { tables, documents: documentInputs, skipped } = inputs.value;
  if (tables.length + documentInputs.length === 0) return refused([noFiles()], options, io);
  const results = await Promise.all(documentInputs.map(({ file, roster }) => readDocument(file, roster, io)));
  const issues: Issue[] = results.flatMap((result) => (result.ok ? [] : result.issues));
  const documents = results.flatMap((result) => (result.ok ? [result.value] : []));
  const recorded = documents.flatMap(({ file, tree, record }) => (record === null ? [] : [{ file, tree, record }]));
  const [source = null, second = null] = recorded;
  if (second !== null) issues.push({ code: "two-records", path: "", file: second.file, message: message("twoRecords", {}) });
  const asOf = options.asOf ?? source?.record.asOf ?? todayInChina(io.now());
  if (options.compare !== null && options.compare >= asOf) issues.push(notEarlier(options.compare, asOf));
  const intake = openIntake(options.county ?? source?.record.county.code ?? null, asOf);
  const progress = openProgress(
    io,
    tables.reduce((sum, { bytes }) => sum + bytes, 0),
    tell,
  );
  const read = await reading(progress, () => readRosters(tables, documents, intake, progress));
  issues.push(...read.errors);
  const without = options.plans.length > 0 && rules.value.plans.every(({ named }) => !named);
  if (without) issues.push({ code: "no-targets", path: "", received: options.plans.join(" "), message: message("noTargets", {}) });
  if (issues.length > 0) return refused(issues, options, io);
  const counted = countUp({ intake, source, read, skipped, plans: rules.value.plans, asOf }, options);
  return answer(counted, options, io);
}

/** Whatever happens, the bar does not stay on the terminal. */
async function reading<Value>(progress: Progress, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } finally {
    progress.done();
  }
}

const noFiles = (): Issue => ({
  code: "missing-argument",
  path: "",
  expected: "file",
  message: message("noRosters", {}),
  hint: message("seeHelp", {}),
});

const notEarlier = (compare: string, asOf: string): Issue => ({
  code: "compare-not-earlier",
  path: "",
  expected: `< ${asOf}`,
  received: compare,
  message: message("notEarlier", { asOf }),
});

function answer(counted: Counted, options: CoverageOptions, io: Io): ExitCode {
  const { language, format, facts } = options;
  const code = exitCodeOf(counted.findings);
  if (facts) {
    io.stdout(`${JSON.stringify(counted.facts, null, 2)}\n`);
    return 0;
  }
  if (format === "json") io.stdout(coverageReportText(counted));
  else {
    const style = styleFor(io);
    io.stdout(
      `${renderCoverageReport(counted, language, style)}\n\n${wrap(textsIn(language)("exitLine", { code }), style.width).join("\n")}\n`,
    );
  }
  return code;
}

/** By file, in the order in which the files were named, and by row and column. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const files = [...new Set(issues.map(({ file }) => file))];
  return [...issues].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** How many issues are shown as text; the JSON report has all of them. */
const SHOWN = 100;

/** Facts have no report of their own: what is wrong with their rosters is told as text. */
const refused = (issues: readonly Issue[], { language, format, facts }: CoverageOptions, io: Io): ExitCode =>
  refuse(inOrder(issues), { language, format: facts ? "text" : format, command: "coverage" }, io, SHOWN);
