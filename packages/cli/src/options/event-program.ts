import { type Command, Option } from "commander";
import type { Tell } from "../texts.js";
import type { Invocation, RawOptions } from "./program.js";

/** The commands that read events (追溯命令). */
export type EventCommand = "trace" | "recall" | "assess" | "validate" | "hash";

export const EVENT_COMMANDS: readonly EventCommand[] = ["trace", "recall", "assess", "validate", "hash"];

/** Adds the commands that read events to those that read projects and rosters. */
export function addEventCommands(
  root: Command,
  tell: Tell,
  run: (invocation: Invocation) => void,
  footer: (command: EventCommand, examples: readonly string[]) => string,
): void {
  for (const command of EVENT_COMMANDS) {
    const made = root
      .command(command)
      .helpOption("-h, --help", tell("optHelp", {}))
      .usage(tell("usageEvents", {}))
      .description(tell("aboutEvents", { command }))
      .argument("<file...>", tell("argEvents", {}));
    for (const option of OPTIONS[command](tell)) made.addOption(option);
    made
      .addHelpText("after", () => footer(command, EXAMPLES[command]))
      .action((files: readonly string[], _own: unknown, self: Command) =>
        run({ command, files, options: self.optsWithGlobals<RawOptions>() }),
      );
  }
}

const masterData = (tell: Tell): Option => new Option(`--master-data <${tell("valueOneFile", {})}>`, tell("optMasterData", {}));
const time = (tell: Tell): string => tell("valueTime", {});

const OPTIONS: Readonly<Record<EventCommand, (tell: Tell) => readonly Option[]>> = {
  trace: (tell) => [
    new Option(`--item <${tell("valueThing", {})}>`, tell("optItem", {})),
    new Option("--direction <back|forward>", tell("optDirection", {})),
    new Option(`--at <${time(tell)}>`, tell("optAt", {})),
    new Option(`--as-of <${time(tell)}>`, tell("optTraceAsOf", {})),
    new Option(`--recorded <${time(tell)}>`, tell("optRecorded", {})),
    new Option("--naive", tell("optNaive", {})),
    masterData(tell),
    new Option("--format <text|json|mermaid|svg>", tell("optTraceFormat", {})),
  ],
  recall: (tell) => [
    several(`--lot <${tell("valueThing", {})}>`, tell("optLot", {})),
    new Option(`--declared <${time(tell)}>`, tell("optDeclared", {})),
    new Option(`--within <${tell("valueHours", {})}>`, tell("optWithin", {})),
    new Option(`--as-of <${time(tell)}>`, tell("optTraceAsOf", {})),
    new Option(`--recorded <${time(tell)}>`, tell("optRecorded", {})),
    masterData(tell),
    new Option("--format <text|json>", tell("optFormat", {})),
  ],
  assess: (tell) => [
    several(`--copy <${tell("valueOneFile", {})}>`, tell("optCopy", {})),
    masterData(tell),
    new Option("--format <text|json>", tell("optFormat", {})),
  ],
  validate: (tell) => [
    new Option("--level <schema|semantic|profile>", tell("optLevel", {})),
    several(`--profile <${tell("valueId", {})}>`, tell("optProfile", {})),
    new Option("--format <text|json>", tell("optFormat", {})),
  ],
  hash: (tell) => [
    new Option("--prehash", tell("optPrehash", {})),
    new Option(`--version-of-hash <${tell("valueVersion", {})}>`, tell("optHashVersion", {})),
    new Option("--format <text|json>", tell("optFormat", {})),
  ],
};

const EXAMPLES: Readonly<Record<EventCommand, readonly string[]>> = {
  trace: [
    "countykit trace events.ndjson --item https://id.gs1.org/01/09520001000041/21/15",
    "countykit trace a.json b.xml --item '(01)09520001000010(10)20260710-1' --direction forward --format svg > trace.svg",
  ],
  recall: [
    "countykit recall events.ndjson --lot https://trace.example.cn/class/plum-7-20260715 --declared 2026-08-02T09:00+08:00 --within 24",
  ],
  assess: ["countykit assess events.ndjson --copy backup/events.ndjson --master-data places.json"],
  validate: ["countykit validate events.json", "countykit validate events.ndjson --level schema --format json"],
  hash: ["countykit hash events.json", "countykit hash - --prehash < event.json"],
};

const several = (flags: string, about: string): Option =>
  new Option(flags, about).argParser((value: string, all: readonly string[] | undefined) => [...(all ?? []), value]);
