import type { Bilingual, Fact, Issue } from "@countykit/core";
import {
  type Asked,
  type Book,
  checkPlan,
  type CheckPlanOptions,
  coverageNotes,
  type CoverageRecord,
  factsOf,
  type Observation,
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
  const options: CheckPlanOptions = { asOf, programme: scope, decisions: record.decisions, ...baselineOf(record, asOf, names) };
  return {
    record,
    plans,
    findings: plans.flatMap((plan) => checkPlan(plan, book, options)),
    facts: factsIn(book, plans),
    notes: recordNotes(record, plans, file, tree),
  };
}

/** What the programme before had reached, when the record tells it. */
export function baselineOf(record: CoverageRecord | null, asOf: string, names: CoverageCheck["names"]): Pick<CheckPlanOptions, "baseline"> {
  const baseline = record?.baseline ?? null;
  if (baseline === null) return {};
  const { id, figures } = baseline;
  return {
    baseline: {
      title: names.get(id) ?? message("earlierProgramme", { id }),
      book: openCountyBook({ asOf: baseline.asOf ?? asOf, declared: figures }),
    },
  };
}

/** What a record says that has no effect, each at its place in its file. */
export const recordNotes = (record: CoverageRecord, plans: readonly Plan[], file: string, tree: SourceTree): readonly Issue[] =>
  placedAll(
    [...coverageNotes(record), ...decisionNotes(record, plans)].map((issue) => ({ ...issue, path: `${recordIn(tree)}${issue.path}` })),
    file,
    tree,
  );

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

/** What the targets of the plans ask, each question once, without what nobody knows. */
export function factsIn(book: Book, plans: readonly Plan[]): CheckedCoverage["facts"] {
  const asked = plans.flatMap(({ targets }) =>
    targets.flatMap(({ asks, readings = [] }): readonly Asked[] => [asks, ...readings.flatMap((one) => one.asks ?? [])]),
  );
  return knownFacts(asked.map(({ indicator, params }) => observe(book, indicator, params)));
}

/** Observations as facts, each once; one that could be anything is no fact. */
export function knownFacts(observations: readonly Observation[]): readonly Fact[] {
  const facts = factsOf(observations).filter(saysSomething);
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

function saysSomething({ value: { min, max } }: Fact): boolean {
  const fromNothing = min === null || min === "0" || min === "-1" || (typeof min === "object" && min.part === "0");
  const toAll = max === null || (typeof max === "object" && max.part === max.whole);
  return !(fromNothing && toAll) || JSON.stringify(min) === JSON.stringify(max);
}
