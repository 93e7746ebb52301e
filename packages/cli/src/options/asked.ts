import type { Language } from "@countykit/core";
import { EVENT_COMMANDS, type EventCommand } from "./event-program.js";

/** The forms a report comes in. */
export type Format = "text" | "json";

/** Commands with a report of their own; whatever else is asked for goes with `check`. */
export type ReportingCommand = "check" | "coverage" | "score" | EventCommand;

/** Language and form of the output, and the command that gives it. */
export interface Asked {
  readonly language: Language;
  readonly format: Format;
  readonly command: ReportingCommand;
}

/**
 * What the command line asks for before it is parsed: help and errors need the language, and errors the format, also when the rest of the
 * line is wrong. The last mention counts; the language of the environment does not, so that the same command prints the same everywhere.
 */
export function asked(argv: readonly string[]): Asked {
  return {
    language: lastOf("--lang", argv) === "en" ? "en" : "zh",
    format: lastOf("--format", argv) === "json" ? "json" : "text",
    command: ([...EVENT_COMMANDS, "check", "coverage", "score"] as const).find((command) => command === argv.find(isCommand)) ?? "check",
  };
}

const isCommand = (word: string): boolean => [...EVENT_COMMANDS, "check", "coverage", "score", "policies", "help"].includes(word);

function lastOf(option: string, argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const values = options.flatMap((word, index) => {
    if (word === option) return [options[index + 1]];
    return word.startsWith(`${option}=`) ? [word.slice(option.length + 1)] : [];
  });
  return values.at(-1);
}
