import type { Fact, Issue } from "@countykit/core";
import {
  type AreaLevel,
  type Book,
  checkPlan,
  checkTargets,
  figuresOf,
  observe,
  openBook,
  openCountyBook,
  type Plan,
  type RosterName,
  type TargetFinding,
} from "@countykit/coverage-metrics";
import type { ChosenPlan } from "../input/choose-policies.js";
import type { CoverageOptions } from "../options/coverage-options.js";
import type { Intake } from "../rosters/intake.js";
import type { ReadDocument } from "../rosters/read-document.js";
import type { FileRead, RostersRead } from "../rosters/read-rosters.js";
import { SUMMARY } from "../rosters/summary-table.js";
import { message } from "../texts.js";
import { baselineOf, factsIn, knownFacts, recordNotes } from "./check-coverage.js";

/** What rosters and documents show of a county, or of any area. */
export interface Counted {
  readonly asOf: string;
  /** The county, where it is known. */
  readonly county: string | null;
  readonly name: string | null;
  readonly files: readonly FileRead[];
  /** Workbooks in a folder, which were not read. */
  readonly skipped: readonly string[];
  readonly plans: readonly Plan[];
  readonly findings: readonly TargetFinding[];
  /** What the plans ask and what is always shown, without what nobody knows. */
  readonly facts: readonly Fact[];
  readonly now: AreaCount;
  readonly before: (AreaCount & { readonly asOf: string }) | null;
  readonly areas: readonly AreaRow[];
  readonly notes: readonly Issue[];
}

/** What is always shown of an area: findings without targets, for what was observed, and facts. */
export interface AreaCount {
  readonly shown: readonly TargetFinding[];
  readonly facts: readonly Fact[];
}

/** One area of a table. */
export interface AreaRow {
  readonly code: string;
  readonly level: AreaLevel;
  readonly name: string | null;
  readonly now: AreaCount;
  readonly before: AreaCount | null;
}

/** A record and the file it came from. */
export type RecordSource = Pick<ReadDocument, "file" | "tree"> & { readonly record: NonNullable<ReadDocument["record"]> };

/** What is counted, and from what. */
export interface CountSources {
  readonly intake: Intake;
  readonly source: RecordSource | null;
  readonly read: RostersRead;
  readonly skipped: readonly string[];
  readonly plans: readonly ChosenPlan[];
  readonly asOf: string;
}

/** What of the options counting depends on. */
export type CountOptions = Pick<CoverageOptions, "plans" | "county" | "by" | "compare">;

/** Counts what was taken in (汇总), for the day asked for and the one it is compared with, for everything and for every area of a level. */
export function countUp(sources: CountSources, options: CountOptions): Counted {
  const { intake, source, read, skipped, asOf } = sources;
  const record = source?.record ?? null;
  const county = options.county ?? record?.county.code ?? onlyCounty(intake, asOf);
  const { plans, notes } = plansFor(county, sources, options);
  const book = bookOn(asOf, sources);
  const now = countIn(book);
  return {
    asOf,
    county,
    name: record?.name ?? null,
    files: read.files,
    skipped,
    plans,
    findings: plans.flatMap((plan) =>
      checkPlan(plan, book, { asOf, ...scopeIn(plan, county, record), ...baselineOf(record, asOf, new Map()) }),
    ),
    facts: distinct([...factsIn(book, plans), ...now.facts]),
    now,
    before: options.compare === null ? null : { asOf: options.compare, ...countIn(bookOn(options.compare, sources)) },
    areas: options.by === null ? [] : areasOf(options.by, intake, asOf, options.compare),
    notes: [
      ...notes,
      ...intake.dropped().map(notKept),
      ...(source === null ? [] : recordNotes(source.record, plans, source.file, source.tree)),
      ...read.notes,
    ],
  };
}

/** What a roster that was not kept row by row cannot show. */
const notKept = (roster: RosterName): Issue => ({
  code: "rows-not-kept",
  path: "",
  received: roster,
  message: message("rowsNotKept", { roster }),
});

/** The county in which all rows lie; `null` when they lie in several. */
function onlyCounty({ store }: Intake, asOf: string): string | null {
  const [county, ...others] = figuresOf(store, { asOf, level: "county" }).keys();
  return others.length === 0 ? (county ?? null) : null;
}

/** The plans that were named; else that of the county and batch, when there is only one. */
function plansFor(
  county: string | null,
  { plans, source }: CountSources,
  options: CountOptions,
): { readonly plans: readonly Plan[]; readonly notes: readonly Issue[] } {
  const named = plans.flatMap((one) => (one.named ? [one.plan] : []));
  if (options.plans.length > 0) return { plans: named, notes: [] };
  const cohort = source?.record.programme.cohort ?? null;
  const own = plans.flatMap(({ plan }) => (plan.jurisdiction === county && (cohort === null || plan.cohort === cohort) ? [plan] : []));
  if (own.length < 2) return { plans: own, notes: [] };
  const ids = own.map(({ id }) => id);
  return { plans: [], notes: [{ code: "several-plans", path: "", expected: ids.join(" | "), message: message("severalPlans", { ids }) }] };
}

/** Whom a plan binds, as far as it is known: where nobody says which batch it is, that of the plan. */
const scopeIn = (
  plan: Plan,
  county: string | null,
  record: RecordSource["record"] | null,
): Pick<Parameters<typeof checkPlan>[2] & object, "programme" | "decisions"> => ({
  ...(county === null ? {} : { programme: { jurisdiction: county, cohort: record?.programme.cohort ?? plan.cohort } }),
  ...(record === null ? {} : { decisions: record.decisions }),
});

/** All that is known on a day. Rosters too large for rows are known by their figures. */
function bookOn(asOf: string, { intake, source }: CountSources): Book {
  const declared = source?.record.figures ?? [];
  if (intake.dropped().length === 0) return openCountyBook({ asOf, declared, rosters: intake.rows() });
  const counted = figuresOf(intake.store, { asOf, level: "nation" }).get("000000");
  return openBook({ asOf, declared, rows: intake.rows(), ...(counted === undefined ? {} : { counted }) });
}

function countIn(book: Book): AreaCount {
  const observations = SUMMARY.map(({ asks }) => observe(book, asks.indicator, asks.params));
  return { shown: checkTargets(SUMMARY, observations, { asOf: book.asOf }), facts: knownFacts(observations) };
}

function areasOf(level: AreaLevel, { store, rows }: Intake, asOf: string, compare: string | null): readonly AreaRow[] {
  const names = new Map((rows().towns ?? []).map(({ code, name }) => [code, name ?? null]));
  const before = compare === null ? null : figuresOf(store, { asOf: compare, level });
  return [...figuresOf(store, { asOf, level })].map(([code, counted]) => {
    const earlier = before?.get(code);
    return {
      code,
      level,
      name: names.get(code) ?? null,
      now: countIn(openBook({ asOf, counted })),
      before: compare === null || earlier === undefined ? null : countIn(openBook({ asOf: compare, counted: earlier })),
    };
  });
}

const distinct = (facts: readonly Fact[]): readonly Fact[] => [...new Map(facts.map((fact) => [fact.id, fact])).values()];
