import type { Issue } from "@countykit/core";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import type { Asked, ReportingCommand } from "../options/asked.js";
import { renderIssues } from "../render/issues.js";
import { coverageReportText, reportText } from "../report.js";
import { scoreReportText } from "../score-report.js";
import { textsIn } from "../texts.js";

/** Answers bad input (输入有误): the issues in the report of the command, or as text with the exit code as its help words it. */
export function refuse(issues: readonly Issue[], { language, format, command }: Asked, io: Io, most?: number): ExitCode {
  if (format === "json") io.stdout(REPORTS[command](issues));
  else {
    const exit = command === "score" ? "scoreExitLine" : "exitLine";
    io.stderr(`${renderIssues(issues, language, io.stderrColumns, most)}${textsIn(language)(exit, { code: 3 })}\n`);
  }
  return 3;
}

const REPORTS: Readonly<Record<ReportingCommand, (issues: readonly Issue[]) => string>> = {
  check: (issues) => reportText({ schema: "countykit-report/1", issues }),
  coverage: (issues) => coverageReportText({ issues }),
  score: (issues) => scoreReportText({ issues }),
};
