import {
  type Book,
  builtInPlans,
  checkPlan,
  type CoverageRecord,
  openCountyBook,
  parseCoverageOrThrow,
  type Plan,
  type TargetFinding,
} from "@countykit/coverage-metrics";
import type { Programme, World } from "../../world.js";

/** A real programme's figures, and its own plan held against them. */
export interface CheckedPlan {
  readonly programme: Programme;
  readonly plan: Plan;
  readonly book: Book;
  readonly record: CoverageRecord;
  readonly findings: readonly TargetFinding[];
}

/** The real programmes with the plans of their county and batch, checked as the command line does. */
export const checkedPlans = ({ programmes }: World): readonly CheckedPlan[] =>
  programmes.flatMap((programme) => {
    const { asOf, sections } = programme;
    if (sections["coverage"] === undefined) return [];
    const record = parseCoverageOrThrow(sections["coverage"]);
    const scope = { jurisdiction: record.county.code, cohort: record.programme.cohort };
    const book = openCountyBook({ asOf, declared: record.figures, rosters: record.rosters });
    const { baseline } = record;
    const before = baseline === null ? undefined : programmes.find(({ id }) => id === baseline.id);
    const options = {
      asOf,
      programme: scope,
      decisions: record.decisions,
      ...(baseline === null
        ? {}
        : {
            baseline: {
              title: before?.name ?? { zh: baseline.id, en: baseline.id },
              book: openCountyBook({ asOf: baseline.asOf ?? asOf, declared: baseline.figures }),
            },
          }),
    };
    return builtInPlans
      .filter((plan) => plan.jurisdiction === scope.jurisdiction && plan.cohort === scope.cohort)
      .map((plan) => ({ programme, plan, book, record, findings: checkPlan(plan, book, options) }));
  });
