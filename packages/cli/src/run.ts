import { CommanderError } from "commander";
import { assessFiles } from "./commands/assess.js";
import { check } from "./commands/check.js";
import { coverage } from "./commands/coverage.js";
import { hash } from "./commands/hash.js";
import { listPolicies } from "./commands/policies.js";
import { recallLots } from "./commands/recall.js";
import { refuse } from "./commands/refuse.js";
import { scoreFile } from "./commands/score.js";
import { traceItem } from "./commands/trace.js";
import { validateFiles } from "./commands/validate.js";
import type { ExitCode } from "./exit-code.js";
import type { Io } from "./io.js";
import { type Asked, asked } from "./options/asked.js";
import { checkOptions } from "./options/check-options.js";
import { checkEventOptions, type EventOptions } from "./options/event-options.js";
import type { EventCommand } from "./options/event-program.js";
import { checkCoverageOptions } from "./options/coverage-options.js";
import { type Invocation, program } from "./options/program.js";
import { checkScoreOptions } from "./options/score-options.js";
import { usageIssue } from "./options/usage-issue.js";
import { textsIn } from "./texts.js";

/**
 * Runs the command line (命令行) on arguments, without the names of the program itself, and answers with the exit code: 0 nothing failed and
 * nothing is open, 1 something failed, 2 something is unknown or depends on a reading, 3 bad input, 4 a defect. Everything outside goes
 * through `io`; nothing is thrown.
 *
 * @example
 * ```ts
 * import { run } from "@countykit/cli";
 *
 * const lines: string[] = [];
 * const io = {
 *   stdout: (text: string) => void lines.push(text),
 *   stderr: () => {},
 *   openStdin: async function* () {},
 *   openFile: async function* () {},
 *   stat: () => Promise.resolve({ folder: false, bytes: 0 }),
 *   list: () => Promise.resolve([]),
 *   now: () => new Date("2026-11-22T00:00:00Z"),
 *   stdoutIsTTY: false,
 *   columns: null,
 *   stderrColumns: null,
 *   env: {},
 *   version: "0.1.0",
 * };
 * await run(["--version"], io); // => 0
 * lines.join(""); // => "0.1.0\n"
 * ```
 * @source exit codes and report: the README of this package
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const ask = asked(argv);
  try {
    const invocation = parse(argv, ask, io);
    if (typeof invocation === "number") return invocation;
    return await carryOut(invocation, ask, io);
  } catch (error) {
    return defect(error, argv, ask, io);
  }
}

/** Looks at the options of the command that was asked for, and runs it. */
async function carryOut(invocation: Invocation, ask: Asked, io: Io): Promise<ExitCode> {
  if (invocation.command === "coverage") {
    const options = checkCoverageOptions(invocation.options);
    return options.ok ? coverage(invocation.files, options.value, io) : refuse(options.issues, ask, io);
  }
  if (invocation.command === "score") {
    const options = checkScoreOptions(invocation.options);
    return options.ok ? scoreFile(invocation.file, options.value, io) : refuse(options.issues, ask, io);
  }
  if (invocation.command !== "check" && invocation.command !== "policies") {
    const { command, files } = invocation;
    const options = checkEventOptions(command, invocation.options);
    return options.ok ? EVENTS[command](files, options.value, io) : refuse(options.issues, ask, io);
  }
  const options = checkOptions(invocation.options);
  if (!options.ok) return refuse(options.issues, ask, io);
  return invocation.command === "check" ? check(invocation.files, options.value, io) : listPolicies(invocation.id, options.value, io);
}

const EVENTS: Readonly<Record<EventCommand, (files: readonly string[], options: EventOptions, io: Io) => Promise<ExitCode>>> = {
  trace: traceItem,
  recall: recallLots,
  assess: assessFiles,
  validate: validateFiles,
  hash,
};

/** What was asked for, or the exit code when help, the version or a mistake has already answered. */
function parse(argv: readonly string[], ask: Asked, io: Io): Invocation | ExitCode {
  const found: Invocation[] = [];
  const help: string[] = [];
  try {
    program(
      ask.language,
      io.version,
      io.columns,
      (text) => void help.push(text),
      (invocation) => void found.push(invocation),
    ).parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      io.stdout(help.join(""));
      return 0;
    }
    return error.code === "commander.help" ? nothingAsked(ask, io) : refuse([usageIssue(error)], ask, io);
  }
  const [invocation] = found;
  return invocation ?? nothingAsked(ask, io);
}

/** Without a command there is nothing to do, and a script must not take that for a clean result. */
function nothingAsked(ask: Asked, io: Io): ExitCode {
  io.stderr(
    program(
      ask.language,
      io.version,
      io.stderrColumns,
      () => {},
      () => {},
    ).helpInformation(),
  );
  return 3;
}

/** A throw that nobody expected is a mistake of this program, and says so. */
function defect(error: unknown, argv: readonly string[], { language }: Asked, io: Io): ExitCode {
  const tell = textsIn(language);
  const debug = argv.includes("--debug") || (io.env["COUNTYKIT_DEBUG"] ?? "") !== "";
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  io.stderr(
    `${tell("defect", { what })}\n${tell("defectReport", { version: io.version })}\n${debug ? `${stack}\n` : `${tell("defectDebug", {})}\n`}`,
  );
  return 4;
}
