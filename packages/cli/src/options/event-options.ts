import { type Issue, type Language, ok, type Result } from "@countykit/core";
import { message } from "../texts.js";
import { checkOptions, notAChoice } from "./check-options.js";
import type { EventCommand } from "./event-program.js";
import { type Moment, momentOf } from "./moment.js";
import type { RawOptions } from "./program.js";

/** The forms a trace comes in. */
export type TraceFormat = "text" | "json" | "mermaid" | "svg";
/** How deep events are checked. */
export type Level = "schema" | "semantic" | "profile";

/** Options of the commands that read events, whose values were looked at. */
export interface EventOptions {
  readonly language: Language;
  readonly format: TraceFormat;
  readonly items: readonly string[];
  readonly direction: "back" | "forward";
  readonly at: Moment | null;
  /** The end of the day or the moment up to which events count. */
  readonly asOf: number | null;
  readonly recorded: number | null;
  readonly naive: boolean;
  readonly declared: number | null;
  /** Hours that a recall may take. */
  readonly within: number | null;
  readonly level: Level;
  readonly profiles: readonly string[];
  readonly prehash: boolean;
  readonly hashVersion: string;
  /** Files with copies that are kept elsewhere. */
  readonly copies: readonly string[];
  readonly masterData: string | null;
}

const FORMATS: Readonly<Record<EventCommand, readonly TraceFormat[]>> = {
  trace: ["text", "json", "mermaid", "svg"],
  recall: ["text", "json"],
  assess: ["text", "json"],
  validate: ["text", "json"],
  hash: ["text", "json"],
};

/** Looks at the values of all options, so that every mistake is reported at once. */
export function checkEventOptions(command: EventCommand, { format = "text", ...raw }: RawOptions): Result<EventOptions> {
  const { asOf, ...others } = raw;
  const common = checkOptions(others);
  const issues: Issue[] = common.ok ? [] : [...common.issues];
  const chosen = <Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice | null => {
    const found = choices.find((choice) => choice === value) ?? null;
    if (found === null) issues.push(notAChoice(option, value, choices));
    return found;
  };
  const moment = (option: string, value: string | undefined): Moment | null => {
    if (value === undefined) return null;
    const found = momentOf(value);
    if (found === null) issues.push({ code: "not-a-time", path: "", received: value, message: message("badTime", { option }) });
    return found;
  };
  const form = chosen("--format", format, FORMATS[command]);
  const direction = chosen("--direction", raw.direction ?? "back", ["back", "forward"]);
  const level = chosen("--level", raw.level ?? (raw.profile === undefined ? "semantic" : "profile"), ["schema", "semantic", "profile"]);
  const items = command === "trace" ? (raw.item === undefined ? [] : [raw.item]) : (raw.lot ?? []);
  if (command === "validate" && level === "profile" && (raw.profile ?? []).length === 0) issues.push(profileIssue("profileNeeded"));
  if (level !== null && level !== "profile" && raw.profile !== undefined) issues.push(profileIssue("levelNotProfile", level));
  if (command === "trace" && items.length === 0) issues.push(needed("--item"));
  if (command === "recall" && items.length === 0) issues.push(needed("--lot"));
  const at = moment("--at", raw.at);
  const upTo = moment("--as-of", asOf);
  const recorded = moment("--recorded", raw.recorded);
  const declared = moment("--declared", raw.declared);
  const within = raw.within === undefined ? null : Number(raw.within);
  if (within !== null && !/^\d{1,5}$/u.test(raw.within ?? ""))
    issues.push({ code: "not-hours", path: "", expected: "24", received: raw.within ?? "", message: message("badHours", {}) });
  if (!common.ok || issues.length > 0 || form === null || direction === null || level === null) return { ok: false, issues };
  return ok({
    language: common.value.language,
    format: form,
    items,
    direction,
    at,
    asOf: upTo?.[1] ?? null,
    recorded: recorded?.[1] ?? null,
    naive: raw.naive === true,
    declared: declared?.[0] ?? null,
    within,
    level,
    profiles: raw.profile ?? [],
    prehash: raw.prehash === true,
    hashVersion: raw.versionOfHash ?? "CBV2.0",
    copies: raw.copy ?? [],
    masterData: raw.masterData ?? null,
  });
}

const profileIssue = (what: "profileNeeded" | "levelNotProfile", level = ""): Issue => ({
  code: what === "profileNeeded" ? "missing-option" : "options-contradict",
  path: "",
  expected: what === "profileNeeded" ? "--profile" : "--level profile",
  message: message(what, { level }),
  hint: message("seeHelp", {}),
});

const needed = (option: string): Issue => ({
  code: "missing-option",
  path: "",
  expected: option,
  message: message("optionNeeded", { option }),
  hint: message("seeHelp", {}),
});
