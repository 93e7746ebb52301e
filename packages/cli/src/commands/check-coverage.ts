import type { Bilingual, Issue } from "@countykit/core";
import {
  type Asked,
  type Book,
  checkPlan,
  type CheckPlanOptions,
  coverageNotes,
  type CoverageRecord,
  factsOf,
  observe,
  openCountyBook,
  type Plan,
  type ProgrammeScope,
} from "@countykit/coverage-metrics";
import type { ChosenPlan } from "../input/choose-policies.js";
import { placedAll, type SourceTree } from "../input/source-tree.js";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";
import type { CheckedCoverage } from "./checked.js";

/** What a coverage record is checked with. */
export interface CoverageCheck {
  /** Those of other counties and batches are checked only where somebody named them. */
  readonly plans: readonly ChosenPlan[];
  readonly asOf: string;
  /** What the programmes are called whose files were read, by id: a record names the one before it by its id only. */
  readonly names: ReadonlyMap<string, Bilingual>;
  readonly file: string;
  readonly tree: SourceTree;
}

/** Holds a coverage record against the targets of its plans (目标核对). */
export function checkOneCoverage(record: CoverageRecord, { plans: all, asOf, names, file, tree }: CoverageCheck): CheckedCoverage {
  const scope: ProgrammeScope = { jurisdiction: record.county.code, cohort: record.programme.cohort };
  const plans = all.flatMap(({ plan, named }) => (named || mayBind(plan, scope) ? [plan] : []));
  const book = openCountyBook({ asOf, declared: record.figures, rosters: record.rosters });
  const { baseline, decisions } = record;
  const options: CheckPlanOptions = {
    asOf,
    programme: scope,
    decisions,
    ...(baseline === null
      ? {}
      : {
          baseline: {
            title: names.get(baseline.id) ?? message("earlierProgramme", { id: baseline.id }),
            book: openCountyBook({ asOf: baseline.asOf ?? asOf, declared: baseline.figures }),
          },
        }),
  };
  return {
    record,
    plans,
    findings: plans.flatMap((plan) => checkPlan(plan, book, options)),
    facts: factsIn(book, plans),
    notes: placedAll(
      [...coverageNotes(record), ...decisionNotes(record, plans)].map((issue) => ({ ...issue, path: `${recordIn(tree)}${issue.path}` })),
      file,
      tree,
    ),
  };
}

/** Where the record stands in its file: a bare record is the whole of it. */
const recordIn = ({ value }: SourceTree): string => (typeof value === "object" && value !== null && "coverage" in value ? "/coverage" : "");

/** Decisions on targets that no plan has. */
function decisionNotes({ decisions }: CoverageRecord, plans: readonly Plan[]): readonly Issue[] {
  const targets = plans.flatMap(({ id, targets: all }) => all.map((target) => `${id}/${target.id}`));
  return (["adopted", "exceptions"] as const).flatMap((kind) =>
    decisions[kind].flatMap(({ rule }, index): readonly Issue[] => {
      if (targets.length === 0 || targets.includes(rule)) return [];
      const meant = nearest(rule, targets);
      const path = `/decisions/${kind}/${index}/rule`;
      const said = { code: "unknown-target", path, received: rule, message: message("unknownTarget", { rule }) };
      return [meant === null ? said : { ...said, didYouMean: meant }];
    }),
  );
}

/** Whether a plan is that of the county and batch; where nobody says which batch it is, any plan of the county may be. */
export const mayBind = (plan: Plan, { jurisdiction, cohort }: ProgrammeScope): boolean =>
  plan.jurisdiction === jurisdiction && (cohort === null || plan.cohort === cohort);

/** What the targets of the plans ask, each question once. */
export function factsIn(book: Book, plans: readonly Plan[]): CheckedCoverage["facts"] {
  const asked = plans.flatMap(({ targets }) =>
    targets.flatMap(({ asks, readings = [] }): readonly Asked[] => [asks, ...readings.flatMap((one) => one.asks ?? [])]),
  );
  const facts = factsOf(asked.map(({ indicator, params }) => observe(book, indicator, params)));
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}
