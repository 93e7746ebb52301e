import type { Result } from "@countykit/core";
import { documentReader, entriesOf, fieldOf, type IssueList, isObject, type Plain } from "@countykit/core/reading";
import * as z from "zod";
import { checkRows } from "./check-rows.js";
import type { DrawOptions, StationRow } from "./draw-sample.js";
import { planIssue } from "./plan-problems.js";
import type { StationCounts } from "./sample-counts.js";
import { countsForm, optionsForm, planForm, SAMPLE_KEYS } from "./sample-forms.js";
import type { SamplePlan } from "./sample-plan.js";

/** What is counted, read. */
interface Counting {
  readonly counts: StationCounts;
  readonly plan: SamplePlan;
}

/** What is drawn from, and how, read. */
interface Drawing {
  readonly rows: readonly StationRow[];
  readonly options: DrawOptions;
}

/** Reads what `sampleCounts` is given (读取抽查参数). Pointers lead into the counts; those of the plan begin with `/plan`. */
export const readCounting = (counts: unknown, plan: unknown): Result<Counting> => within("/counts", counting({ counts, plan }));

/** Reads what `drawSample` is given (读取抽取参数). Pointers lead into the roster; those of the options begin with `/options`. */
export const readDrawing = (rows: unknown, options: unknown): Result<Drawing> => within("/rows", drawing({ rows, options }));

const counting: (input: unknown) => Result<Counting> = /* @__PURE__ */ documentReader<Counting>(
  /* @__PURE__ */ z.strictObject({ counts: countsForm, plan: planForm }),
  {
    failsafe: true,
    keyNames: SAMPLE_KEYS,
    check: (document, issues) => {
      checkPlan(fieldOf(document, "plan"), "/plan", issues);
      checkCounts(fieldOf(document, "counts"), "/counts", issues);
    },
  },
);

const drawing: (input: unknown) => Result<Drawing> = /* @__PURE__ */ documentReader<Drawing>(
  // What a station is, code tells: rosters say more of it than a sample needs.
  /* @__PURE__ */ z.strictObject({ rows: /* @__PURE__ */ z.array(/* @__PURE__ */ z.unknown()), options: optionsForm }),
  {
    failsafe: true,
    keyNames: SAMPLE_KEYS,
    check: (document, issues) => {
      const options = fieldOf(document, "options");
      checkPlan(fieldOf(options, "plan"), "/options/plan", issues);
      checkRows(entriesOf(document, "rows"), fieldOf(options, "byTown") === true, "/rows", issues);
    },
  },
);

/** Pointers into one argument begin there, since that is what the caller has in hand. */
function within<Value>(argument: string, read: Result<Value>): Result<Value> {
  if (read.ok) return read;
  const at = (path: string): string => (path === argument || path.startsWith(`${argument}/`) ? path.slice(argument.length) : path);
  return { ok: false, issues: read.issues.map((issue) => ({ ...issue, path: at(issue.path) })) };
}

const countIn = (value: Plain): number | null => (typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null);

function checkPlan(plan: Plain, at: string, issues: IssueList): void {
  const [visits, poverty] = [countIn(fieldOf(plan, "visits")), countIn(fieldOf(plan, "povertyVisits"))];
  if (visits === null || poverty === null || poverty <= visits) return;
  const said = { expected: `<= ${visits}`, received: String(poverty) };
  issues.add(planIssue("poverty-visits-above-visits", `${at}/povertyVisits`, { visits, poverty }, said));
}

function checkCounts(counts: Plain, at: string, issues: IssueList): void {
  const given = fieldOf(counts, "povertyStations");
  const bounds = isObject(given);
  const [min, max] = bounds ? [countIn(given["min"]), countIn(given["max"])] : [countIn(given), countIn(given)];
  const path = `${at}/povertyStations`;
  if (min !== null && max !== null && min > max)
    issues.add(planIssue("bounds-reversed", path, { min, max }, { expected: "min <= max", received: `${min} > ${max}` }));
  const stations = countIn(fieldOf(counts, "stations"));
  if (stations === null || max === null || max <= stations) return;
  const said = { expected: `<= ${stations}`, received: String(max) };
  issues.add(planIssue("more-than-all", bounds ? `${path}/max` : path, { poverty: max, stations }, said));
}
