import type { Language } from "@countykit/core";
import { Command, type Help, Option } from "commander";
import stringWidth from "string-width";
import type { ExitCode } from "../exit-code.js";
import { wrap } from "../render/wrap.js";
import { ROSTERS } from "../rosters/which-roster.js";
import { type Tell, textsIn } from "../texts.js";
import { addEventCommands, type EventCommand } from "./event-program.js";

/** What was asked for, before its values are looked at. */
export type Invocation =
  | { readonly command: "check"; readonly files: readonly string[]; readonly options: RawOptions }
  | { readonly command: "coverage"; readonly files: readonly string[]; readonly options: RawOptions }
  | { readonly command: "score"; readonly file: string; readonly options: RawOptions }
  | { readonly command: EventCommand; readonly files: readonly string[]; readonly options: RawOptions }
  | { readonly command: "policies"; readonly id: string | null; readonly options: RawOptions };

/** Values of options as typed. */
export interface RawOptions {
  readonly lang?: string;
  readonly debug?: boolean;
  readonly only?: string;
  readonly policy?: readonly string[];
  readonly asOf?: string;
  readonly format?: string;
  readonly roster?: readonly string[];
  readonly plan?: readonly string[];
  readonly county?: string;
  readonly cohort?: string;
  readonly by?: string;
  readonly compare?: string;
  /** Of `coverage` it is a switch, of `score` a file. */
  readonly facts?: boolean | string;
  readonly template?: string;
  readonly rubric?: string;
  readonly target?: string;
  readonly explain?: string;
  readonly item?: string;
  readonly direction?: string;
  readonly at?: string;
  readonly recorded?: string;
  readonly naive?: boolean;
  readonly lot?: readonly string[];
  readonly declared?: string;
  readonly within?: string;
  readonly level?: string;
  readonly profile?: readonly string[];
  readonly prehash?: boolean;
  readonly versionOfHash?: string;
  readonly copy?: readonly string[];
  readonly masterData?: string;
}

/** Help is no wider, and no narrower on a terminal that is. */
const [WIDEST, NARROWEST] = [100, 60];

/**
 * The command line as commander knows it, with every heading and description in one language. `run` is called with what was asked for;
 * help, version and errors leave as `CommanderError`.
 */
export function program(
  language: Language,
  version: string,
  columns: number | null,
  print: (text: string) => void,
  run: (invocation: Invocation) => void,
): Command {
  const tell = textsIn(language);
  const width = columns === null ? WIDEST : Math.min(Math.max(columns, NARROWEST), WIDEST);
  const root = new Command("countykit");
  root
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => {}, outputError: () => {} })
    .configureHelp(helpIn(tell, width))
    .usage(tell("usageRoot", {}))
    .description(tell("about", {}))
    .helpOption("-h, --help", tell("optHelp", {}))
    .version(version, "-V, --version", tell("optVersion", {}))
    .addOption(new Option("--lang <zh|en>", tell("optLang", {})))
    .addOption(new Option("--debug", tell("optDebug", {})));
  root
    .command("check")
    .helpOption("-h, --help", tell("optHelp", {}))
    .usage(tell("usageCheck", {}))
    .description(tell("aboutCheck", {}))
    .argument("<file...>", tell("argFiles", {}))
    .addOption(new Option(`--only <${tell("valueSection", {})}>`, tell("optOnly", {})))
    .addOption(repeatable(`--policy <${tell("valuePolicy", {})}>`, tell("optPolicy", {})))
    .addOption(new Option(`--as-of <${tell("valueDate", {})}>`, tell("optAsOf", {})))
    .addOption(new Option(`--county <${tell("valueCounty", {})}>`, tell("optTableCounty", {})))
    .addOption(new Option(`--cohort <${tell("valueYear", {})}>`, tell("optCohort", {})))
    .addOption(new Option("--format <text|json>", tell("optFormat", {})))
    .addHelpText("after", () => footer(tell, width))
    .action((files: readonly string[], _own: unknown, command: Command) =>
      run({ command: "check", files, options: command.optsWithGlobals<RawOptions>() }),
    );
  root
    .command("coverage")
    .helpOption("-h, --help", tell("optHelp", {}))
    .usage(tell("usageCoverage", {}))
    .description(tell("aboutCoverage", {}))
    .argument("[file...]", tell("argRosters", {}))
    .addOption(repeatable(`--roster <${tell("valueRosterFile", {})}>`, tell("optRoster", {})))
    .addOption(repeatable(`--plan <${tell("valuePolicy", {})}>`, tell("optPlan", {})))
    .addOption(new Option(`--county <${tell("valueCounty", {})}>`, tell("optCounty", {})))
    .addOption(new Option(`--as-of <${tell("valueDate", {})}>`, tell("optCountedOn", {})))
    .addOption(new Option(`--compare <${tell("valueDate", {})}>`, tell("optCompare", {})))
    .addOption(new Option("--by <town|county|city|province>", tell("optBy", {})))
    .addOption(new Option("--facts", tell("optFacts", {})))
    .addOption(new Option(`--template <${tell("valueRoster", {})}>`, tell("optTemplate", {})))
    .addOption(new Option("--format <text|json>", tell("optFormat", {})))
    .addHelpText("after", () => coverageFooter(tell, width))
    .action((files: readonly string[], _own: unknown, command: Command) =>
      run({ command: "coverage", files, options: command.optsWithGlobals<RawOptions>() }),
    );
  root
    .command("score")
    .helpOption("-h, --help", tell("optHelp", {}))
    .usage(tell("usageScore", {}))
    .description(tell("aboutScore", {}))
    .argument("<file>", tell("argScore", {}))
    .addOption(new Option(`--rubric <${tell("valuePolicy", {})}>`, tell("optRubric", {})))
    .addOption(new Option(`--facts <${tell("valueOneFile", {})}>`, tell("optScoreFacts", {})))
    .addOption(new Option(`--target <${tell("valuePoints", {})}>`, tell("optTarget", {})))
    .addOption(new Option(`--explain <${tell("valueItem", {})}>`, tell("optExplain", {})))
    .addOption(new Option("--format <text|json>", tell("optFormat", {})))
    .addHelpText("after", () => scoreFooter(tell, width))
    .action((file: string, _own: unknown, command: Command) =>
      run({ command: "score", file, options: command.optsWithGlobals<RawOptions>() }),
    );
  addEventCommands(root, tell, run, (command, examples) => footerOf(examples, width, (code) => tell("eventExit", { command, code }), tell));
  root
    .command("policies")
    .helpOption("-h, --help", tell("optHelp", {}))
    .usage(tell("usagePolicies", {}))
    .description(tell("aboutPolicies", {}))
    .argument("[id]", tell("argPolicy", {}))
    .addOption(new Option("--format <text|json>", tell("optFormat", {})))
    .action((id: string | undefined, _own: unknown, command: Command) =>
      run({ command: "policies", id: id ?? null, options: command.optsWithGlobals<RawOptions>() }),
    );
  root.addHelpCommand(
    new Command("help")
      .usage(tell("usageHelp", {}))
      .argument("[command]", tell("argCommand", {}))
      .description(tell("cmdHelp", {}))
      .helpOption(false),
  );
  return root;
}

function helpIn(tell: Tell, width: number): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": tell("helpUsage", {}),
    "Arguments:": tell("helpArguments", {}),
    "Options:": tell("helpOptions", {}),
    "Global Options:": tell("helpGlobalOptions", {}),
    "Commands:": tell("helpCommands", {}),
  };
  const terms: Readonly<Record<string, string>> = { file: tell("valueOneFile", {}), id: tell("valueId", {}) };
  return {
    helpWidth: width,
    minWidthToWrap: LEAST_WRAPPED,
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    displayWidth: stringWidth,
    boxWrap: (text, width) => wrap(text, width).join("\n"),
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    argumentTerm: (argument) => (argument.variadic ? tell("valueFile", {}) : (terms[argument.name()] ?? argument.name())),
  };
}

/** Descriptions are wrapped even where the options leave them so few columns; commander alone would let them run over. */
const LEAST_WRAPPED = 20;

/** Before the meaning of an exit code. */
const INDENT = 5;

/** An option that may stand several times. */
const repeatable = (flags: string, about: string): Option =>
  new Option(flags, about).argParser((value: string, all: readonly string[] | undefined) => [...(all ?? []), value]);

const footer = (tell: Tell, width: number): string =>
  footerOf(
    [
      "countykit check programme.json",
      "countykit check a.json b.yaml --as-of 2022-04-18 --lang en",
      "countykit check budget.csv --county 440281 --cohort 2021",
      "countykit check - --format json < budget.json",
    ],
    width,
    (code) => tell("exitCode", { code }),
    tell,
  );

const scoreFooter = (tell: Tell, width: number): string =>
  footerOf(
    [
      "countykit score programme.json",
      "countykit score programme.json --target 95",
      "countykit score state.yaml --explain service --lang en",
      "countykit score programme.json --facts facts.json --format json",
    ],
    width,
    (code) => tell("scoreExit", { code }),
    tell,
  );

/** Examples, the names of rosters, and the exit codes. */
function coverageFooter(tell: Tell, width: number): string {
  const names = ROSTERS.map((name) => `  ${name.padEnd(13)}${tell("rosterTerm", { roster: name })}`);
  const examples = [
    "countykit coverage --template stations > stations.csv",
    "countykit coverage villages.csv stations.csv --county 331123 --as-of 2021-12-31",
    "countykit coverage rosters/ --by town --compare 2020-12-31",
  ];
  return `\n${[tell("helpRosters", {}), ...names].join("\n")}\n${footerOf(examples, width, (code) => tell("exitCode", { code }), tell)}`;
}

function footerOf(examples: readonly string[], width: number, exit: (code: ExitCode) => string, tell: Tell): string {
  // Codes without a meaning do not occur.
  const codes = ([0, 1, 2, 3, 4] as const)
    .filter((code) => exit(code) !== "")
    .flatMap((code) => wrap(exit(code), width - INDENT).map((line, index) => `  ${index === 0 ? code : " "}  ${line}`));
  return `\n${[tell("helpExamples", {}), ...examples.map((line) => `  ${line}`), "", tell("helpExitCodes", {}), ...codes].join("\n")}`;
}
