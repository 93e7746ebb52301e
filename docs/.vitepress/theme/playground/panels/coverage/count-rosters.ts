import { type Issue, parseCivilDate } from "@countykit/core";
import {
  builtInPlans,
  checkPlan,
  checkTargets,
  coverageNotes,
  type CoverageRecord,
  figuresOf,
  observe,
  openCountyBook,
  type Plan,
  type TargetFinding,
} from "@countykit/coverage-metrics";
import { severalPlans } from "./issues.js";
import { type FileRead, readFiles } from "./read-files.js";
import type { Asked } from "./roster-file.js";
import { SUMMARY } from "./summary-table.js";
import { type TownRow, townRows } from "./town-rows.js";

/** What rosters show of a county; nothing is counted while something is wrong with them. */
export type Counted =
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly files: readonly FileRead[] }
  | {
      readonly ok: true;
      readonly files: readonly FileRead[];
      /** The county in which all rows lie; `null` when they lie in several. */
      readonly county: string | null;
      /** Ids of the plans that were checked. */
      readonly plans: readonly string[];
      readonly findings: readonly TargetFinding[];
      /** What is always shown, without targets. */
      readonly shown: readonly TargetFinding[];
      readonly towns: readonly TownRow[];
      readonly notes: readonly Issue[];
    };

/** Counts what files of rosters show, and holds it against the targets of a plan, as `countykit coverage` does (名册汇总). */
export function countRosters({ files, plan, asOf: day, mode }: Asked): Counted {
  const date = parseCivilDate(day, "/asOf");
  if (!date.ok) return { ok: false, issues: date.issues, files: [] };
  const asOf = date.value;
  const { record, intake, files: read, errors, notes } = readFiles(files, asOf);
  if (errors.length > 0) return { ok: false, issues: errors, files: read };
  const county = record?.county.code ?? onlyCounty([...figuresOf(intake.store, { asOf, level: "county" }).keys()]);
  const { plans, issues } = plansFor(plan, county, record);
  const book = openCountyBook({ asOf, declared: record?.figures ?? [], rosters: intake.rows });
  const observations = SUMMARY.map(({ asks }) => observe(book, asks.indicator, asks.params));
  return {
    ok: true,
    files: read,
    county,
    plans: plans.map(({ id }) => id),
    findings: plans.flatMap((one) => checkPlan(one, book, { asOf, ...scopeOf(one, county, record), ...baselineOf(record, asOf) })),
    shown: checkTargets(SUMMARY, observations, { asOf }),
    towns: townRows(intake, asOf, mode),
    notes: [...issues, ...(record === null ? [] : coverageNotes(record)), ...notes],
  };
}

const onlyCounty = ([first, ...others]: readonly string[]): string | null => (others.length === 0 ? (first ?? null) : null);

/** The plan that was chosen; else that of the county and batch, when there is only one. */
function plansFor(
  chosen: string | null,
  county: string | null,
  record: CoverageRecord | null,
): { readonly plans: readonly Plan[]; readonly issues: readonly Issue[] } {
  if (chosen !== null) return { plans: builtInPlans.filter(({ id }) => id === chosen), issues: [] };
  const cohort = record?.programme.cohort ?? null;
  const own = builtInPlans.filter((plan) => plan.jurisdiction === county && (cohort === null || plan.cohort === cohort));
  return own.length < 2 ? { plans: own, issues: [] } : { plans: [], issues: [severalPlans(own.map(({ id }) => id))] };
}

/** Whom a plan binds: where nobody says which batch it is, that of the plan. */
const scopeOf = (plan: Plan, county: string | null, record: CoverageRecord | null): Parameters<typeof checkPlan>[2] & object => ({
  ...(county === null ? {} : { programme: { jurisdiction: county, cohort: record?.programme.cohort ?? plan.cohort } }),
  ...(record === null ? {} : { decisions: record.decisions }),
});

/** What the programme before had reached, when the record tells it. */
function baselineOf(record: CoverageRecord | null, asOf: string): Parameters<typeof checkPlan>[2] & object {
  const baseline = record?.baseline ?? null;
  if (baseline === null) return {};
  return {
    baseline: {
      title: { zh: `前期项目（${baseline.id}）`, en: `the earlier programme (${baseline.id})` },
      book: openCountyBook({ asOf: baseline.asOf ?? asOf, declared: baseline.figures }),
    },
  };
}
