import { type Issue, parseCivilDate, type Result } from "@countykit/core";
import type { AreaLevel, RosterName } from "@countykit/coverage-metrics";
import { rosterNamed } from "../rosters/which-roster.js";
import { message } from "../texts.js";
import { checkOptions, notAChoice, type Options } from "./check-options.js";
import type { RawOptions } from "./program.js";

/** Levels of areas that a table can be made of. */
const LEVELS: readonly Exclude<AreaLevel, "nation">[] = ["town", "county", "city", "province"];

/** Options of `countykit coverage` whose values were looked at. */
export interface CoverageOptions extends Pick<Options, "language" | "format" | "asOf"> {
  /** `name=file`, as typed. */
  readonly rosters: readonly string[];
  readonly plans: readonly string[];
  readonly county: string | null;
  readonly by: Exclude<AreaLevel, "nation"> | null;
  readonly compare: string | null;
  readonly facts: boolean;
  readonly template: RosterName | null;
}

/** Looks at the values of all options, so that every mistake is reported at once. */
export function checkCoverageOptions(raw: RawOptions): Result<CoverageOptions> {
  const common = checkOptions(raw);
  const issues: Issue[] = common.ok ? [] : [...common.issues];
  const { roster = [], plan = [], by, compare, template } = raw;
  const facts = raw.facts === true;
  const level = LEVELS.find((one) => one === by) ?? null;
  if (by !== undefined && level === null) issues.push(notAChoice("--by", by, LEVELS));
  const earlier = compare === undefined ? null : parseCivilDate(compare);
  if (earlier?.ok === false) issues.push({ code: "not-a-date", path: "", received: compare ?? "", message: message("badCompare", {}) });
  const form = template === undefined ? null : rosterNamed(template);
  if (template !== undefined && form === null)
    issues.push({
      code: "unknown-roster",
      path: "",
      received: template,
      message: message("unknownRoster", { name: template }),
      hint: message("rosterNames", {}),
    });
  if (facts && by !== undefined) issues.push({ code: "facts-and-by", path: "", message: message("factsAndBy", {}) });
  if (!common.ok || issues.length > 0) return { ok: false, issues };
  const { language, format, asOf, county } = common.value;
  return {
    ok: true,
    value: {
      language,
      format,
      asOf,
      rosters: roster,
      plans: plan,
      county,
      by: level,
      compare: earlier?.ok === true ? earlier.value : null,
      facts,
      template: form,
    },
  };
}
