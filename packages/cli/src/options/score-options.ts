import type { Issue, Result } from "@countykit/core";
import { message } from "../texts.js";
import { checkOptions, type Options } from "./check-options.js";
import type { RawOptions } from "./program.js";

/** Options of `countykit score` whose values were looked at. */
export interface ScoreOptions extends Pick<Options, "language" | "format"> {
  /** Id of a built-in rubric, or a file with one of one's own. */
  readonly rubric: string | null;
  /** A file of facts, as `countykit coverage --facts` prints them. */
  readonly facts: string | null;
  /** Points to reach. */
  readonly target: number | null;
  /** Item or path of a part to explain. */
  readonly explain: string | null;
}

/** Looks at the values of all options, so that every mistake is reported at once. */
export function checkScoreOptions(raw: RawOptions): Result<ScoreOptions> {
  const common = checkOptions(raw);
  const issues: Issue[] = common.ok ? [] : [...common.issues];
  const { rubric = null, target, explain = null } = raw;
  const points = target === undefined ? null : pointsIn(target);
  if (target !== undefined && points === null)
    issues.push({ code: "not-points", path: "", expected: "95 | 89.5", received: target, message: message("badTarget", {}) });
  if (!common.ok || issues.length > 0) return { ok: false, issues };
  const { language, format } = common.value;
  return {
    ok: true,
    value: { language, format, rubric, facts: typeof raw.facts === "string" ? raw.facts : null, target: points, explain },
  };
}

/** Points as people write them: whole, or with at most two decimals. */
const pointsIn = (text: string): number | null => (/^\d{1,6}(\.\d{1,2})?$/u.test(text) ? Number(text) : null);
