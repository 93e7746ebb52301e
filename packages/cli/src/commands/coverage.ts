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
import { templateOf } from "../rosters/template.js";
import { message, textsIn } from "../texts.js";
import { todayInChina } from "../today.js";
import { countFiles } from "./count-files.js";
import type { Counted } from "./count-up.js";
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
  const inputs = await inputsOf(files, options.rosters, io);
  const rules = await choosePolicies(options.plans, io);
  if (!inputs.ok || !rules.ok) return refused([...(inputs.ok ? [] : inputs.issues), ...(rules.ok ? [] : rules.issues)], options, io);
  const { tables, documents } = inputs.value;
  if (tables.length + documents.length === 0) return refused([noFiles()], options, io);
  const progress = openProgress(
    io,
    tables.reduce((sum, { bytes }) => sum + bytes, 0),
    textsIn(language),
  );
  const today = todayInChina(io.now());
  const read = await reading(progress, () => countFiles({ inputs: inputs.value, plans: rules.value.plans, options, today, io, progress }));
  return read.ok ? answer(read.counted, options, io) : refused(read.issues, options, io);
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

/** How many issues are shown as text; the JSON report has all of them. */
const SHOWN = 100;

/** Facts have no report of their own: what is wrong with their rosters is told as text. */
const refused = (issues: readonly Issue[], { language, format, facts }: CoverageOptions, io: Io): ExitCode =>
  refuse(issues, { language, format: facts ? "text" : format, command: "coverage" }, io, SHOWN);
