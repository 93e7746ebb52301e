import { type Issue, type Language, parseCivilDate, type Result } from "@countykit/core";
import { parseDivisionCode } from "@countykit/coverage-metrics";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";
import type { Format } from "./asked.js";
import type { RawOptions } from "./program.js";

/** Sections of a programme file that can be checked. */
const SECTIONS = ["budget", "coverage"] as const;

/** Options whose values were looked at. */
export interface Options {
  readonly language: Language;
  readonly format: Format;
  readonly only: (typeof SECTIONS)[number] | null;
  readonly policies: readonly string[];
  readonly asOf: string | null;
  /** County and batch of budgets that come as tables, which do not state them. */
  readonly county: string | null;
  readonly cohort: number | null;
}

/** Looks at the values of the options, all of them, so that every mistake is reported at once. */
export function checkOptions({ lang = "zh", format = "text", only, policy = [], asOf, county, cohort }: RawOptions): Result<Options> {
  const issues: Issue[] = [];
  const oneOf = <Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice | null => {
    const chosen = choices.find((choice) => choice === value) ?? null;
    if (chosen === null) issues.push(notAChoice(option, value, choices));
    return chosen;
  };
  const language = oneOf("--lang", lang, ["zh", "en"]);
  const form = oneOf("--format", format, ["text", "json"]);
  const section = only === undefined ? null : oneOf("--only", only, SECTIONS);
  const date = asOf === undefined ? null : parseCivilDate(asOf);
  if (date?.ok === false) issues.push(...date.issues.map((issue) => ({ ...issue, received: asOf ?? "", message: message("badAsOf", {}) })));
  const division = county === undefined ? null : parseDivisionCode(county, { levels: ["county"] });
  if (division?.ok === false) issues.push(...division.issues.map((issue) => ({ ...issue, received: county ?? "" })));
  if (cohort !== undefined && !/^20\d\d$/u.test(cohort))
    issues.push({ code: "not-a-year", path: "", received: cohort, expected: "2021", message: message("badCohort", {}) });
  if (issues.length > 0 || language === null || form === null) return { ok: false, issues };
  return {
    ok: true,
    value: {
      language,
      format: form,
      only: section,
      policies: policy,
      asOf: date?.ok === true ? date.value : null,
      county: division?.ok === true ? division.value.code : null,
      cohort: cohort === undefined ? null : Number(cohort),
    },
  };
}

/** The issue of an option whose value is none of those it takes. */
export function notAChoice(option: string, received: string, choices: readonly string[]): Issue {
  const meant = nearest(received, choices);
  return {
    code: "not-a-choice",
    path: "",
    expected: choices.join(" | "),
    received,
    message: message("notAChoice", { option }),
    ...(meant === null ? {} : { didYouMean: meant }),
  };
}
