import type { Issue } from "@countykit/core";
import { eventReportText } from "../event-report.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import type { Asked, ReportingCommand } from "../options/asked.js";
import type { EventCommand } from "../options/event-program.js";
import { renderIssues } from "../render/issues.js";
import { coverageReportText, reportText } from "../report.js";
import { scoreReportText } from "../score-report.js";
import { type Tell, textsIn } from "../texts.js";

/** Answers bad input (输入有误): the issues in the report of the command, or as text with the exit code as its help words it. */
export function refuse(issues: readonly Issue[], { language, format, command }: Asked, io: Io, most?: number): ExitCode {
  if (format === "json") io.stdout(REPORTS[command](issues));
  else {
    io.stderr(`${renderIssues(issues, language, io.stderrColumns, most)}${exitLine(command, textsIn(language))}\n`);
  }
  return 3;
}

function exitLine(command: ReportingCommand, tell: Tell): string {
  if (command === "check" || command === "coverage") return tell("exitLine", { code: 3 });
  return command === "score" ? tell("scoreExitLine", { code: 3 }) : tell("eventExitLine", { command, code: 3 });
}

/** The report of a command that reads events, where there is nothing but issues to tell. */
const eventReport =
  (command: EventCommand) =>
  (issues: readonly Issue[]): string =>
    eventReportText(command, { issues });

const REPORTS: Readonly<Record<ReportingCommand, (issues: readonly Issue[]) => string>> = {
  check: (issues) => reportText({ schema: "countykit-report/1", issues }),
  coverage: (issues) => coverageReportText({ issues }),
  score: (issues) => scoreReportText({ issues }),
  trace: eventReport("trace"),
  recall: eventReport("recall"),
  assess: eventReport("assess"),
  validate: eventReport("validate"),
  hash: eventReport("hash"),
};
