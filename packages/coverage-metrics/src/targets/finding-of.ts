import type { AdoptedReading, Bilingual, Force, Measure, MissingFact, Severity, Verdict } from "@countykit/core";
import { NOTHING, type Quantity } from "../figures/quantity.js";
import type { Observation } from "../indicators/observation.js";
import { indicators } from "../indicators/registry.js";
import type { Scope } from "./applies.js";
import { boundsOf, exactly, settled } from "./bounds.js";
import { adoptedReading, type Decisions, excuse } from "./decisions.js";
import { agreed, decidingAll } from "./decide-together.js";
import { distinctFacts } from "./deciding.js";
import { dueOn } from "./due.js";
import type { Sensitivity, TargetFinding, TargetReadingOutcome } from "./finding.js";
import { type Asks, judge, type Judged } from "./judge.js";
import { measureOfQuantity } from "./measures.js";
import type { Measures, TargetMessageKey } from "./messages.js";
import { ONE, order, rational, signOf, ZERO } from "./rational.js";
import { remarksOn, type RemarkSources } from "./remarks.js";
import type { Asked, Plan, Target, TargetReading, TargetValue } from "./target.js";

/** An observation as it would be with another value of one figure. */
export interface Variant {
  readonly figure: string;
  readonly term: Bilingual;
  readonly value: string;
  readonly evidence: string;
  readonly observation: Observation;
}

type FigureLimit = Extract<TargetValue, { readonly figure: string }>;

/** All that a target is held against. */
export interface Context {
  readonly plan: Plan | null;
  readonly scope: Scope;
  readonly asOf: string;
  readonly find: (asked: Asked) => Observation | null;
  readonly figure: (limit: FigureLimit) => Quantity | null;
  readonly variants: (asked: Asked, observation: Observation) => readonly Variant[];
  readonly decisions: Decisions;
  readonly sources: RemarkSources;
}

/** One reading held against what was observed. */
interface Read {
  readonly reading: TargetReading | null;
  readonly asked: Asked;
  readonly asks: Asks | null;
  readonly observation: Observation | null;
  readonly judged: Judged | Unjudged;
}

/** What is said where there is nothing to judge: no figure in the plan, or no observation. */
type Unjudged = Omit<Judged, "because" | "measured" | "limit"> & {
  readonly because: "no-threshold" | "unobserved";
  readonly measured: Measure | null;
  readonly limit: Measure | null;
};

/** Holds one target against what was observed, with scope, decisions, sensitivity and remarks (单项目标核对). */
export function findingOf(target: Target, context: Context): TargetFinding {
  const { plan, scope, asOf, decisions, sources } = context;
  const policy = plan?.id ?? "targets";
  const id = `${policy}/${target.id}`;
  const readings = target.readings ?? NOTHING;
  const reads = readings.length === 0 ? [read(target, null, context)] : readings.map((one) => read(target, one, context));
  const adopted = adoptedReading(id, readings, decisions.adopted ?? NOTHING, asOf);
  const shown = shownOf(reads, adopted);
  const { asks, observation, judged, asked } = shown;
  const counted = adopted === null ? reads : [shown];
  const agreedOn = agreed(counted.map((one) => one.judged.verdict));
  const open = counted.flatMap((one) => (agreedOn === "unknown" && one.judged.verdict === "unknown" ? [one.judged] : []));
  const applies = scope.applies === "yes";
  const exception = applies && agreedOn === "fail" ? excuse(id, decisions.exceptions ?? NOTHING, asOf) : null;
  const verdict: Verdict =
    scope.applies === "no" ? "not-applicable" : scope.applies === "unknown" ? "unknown" : exception === null ? agreedOn : "excused";
  const due = target.due === null ? null : dueOn(target.due, asOf);
  return {
    id,
    policy,
    rule: target.id,
    kind: asked.indicator,
    title: target.title,
    subject: null,
    force: target.force,
    verdict,
    severity: verdict === "fail" ? SEVERITY[target.force] : "none",
    ...shownFields(shown),
    operator: target.comparator === "between" ? null : target.comparator,
    comparator: target.comparator,
    readings: readings.length === 0 ? NOTHING : reads.flatMap(outcomeOf),
    adopted,
    missing: scope.applies === "unknown" ? scope.missing : applies ? distinctFacts(open.flatMap(({ missing }) => missing)) : NOTHING,
    decides: scope.applies === "unknown" ? decidesScope(scope.missing, agreedOn) : applies ? decidingAll(open) : NOTHING,
    exception,
    citations: [target.cite],
    message: {
      key: keyOf(scope, agreedOn, shown, counted.length),
      params: limitTerm(asks),
    },
    due,
    sensitivity: observation === null || asks === null ? NOTHING : sensitivityOf(context.variants(asked, observation), asks),
    lacking: observation?.lacking ?? NOTHING,
    extra: observation?.extra ?? NOTHING,
    remarks: remarksOn(
      observation,
      asks,
      judged.measured === null || judged.limit === null ? null : { measured: judged.measured, limit: judged.limit },
      due,
      sources,
    ),
  };
}

const SEVERITY: Readonly<Record<Force, Severity>> = { mandatory: "error", "in-principle": "warning", target: "advice" };

/** Each fact about the programme can settle that a plan does not bind it; only the last one that is open settles the finding for certain. */
const decidesScope = (missing: readonly MissingFact[], verdict: string): TargetFinding["decides"] =>
  missing.map(({ id }) => ({ facts: [id], certain: missing.length === 1 && verdict !== "unknown" }));

function read(target: Target, reading: TargetReading | null, { find, figure }: Context): Read {
  const asked = reading?.asks ?? target.asks;
  const asks = asksOf(target.comparator, reading?.value ?? target.value, figure);
  const observation = find(asked);
  return { reading, asked, asks, observation, judged: judgedBy(asked, asks, observation) };
}

function judgedBy(asked: Asked, asks: Asks | null, observation: Observation | null): Judged | Unjudged {
  if (observation === null) {
    const { id, term } = indicators[asked.indicator].definition;
    const fact = { id: `indicator/${id}`, label: term };
    return { ...NOTHING_SAID, because: "unobserved", missing: [fact], decides: [{ facts: [fact.id], certain: false }] };
  }
  if (asks !== null) return judge(observation, asks);
  const { measured } = judge(observation, { comparator: ">=", limit: { bounds: exactly(rational("0")), missing: NOTHING, figure: null } });
  return { ...NOTHING_SAID, because: "no-threshold", measured };
}

const NOTHING_SAID = {
  verdict: "unknown",
  measured: null,
  limit: null,
  requires: null,
  margin: null,
  gap: null,
  holdsIf: null,
  missing: NOTHING,
  decides: NOTHING,
} as const;

/** Comparator and value of a target as they are judged; `null` where the plan sets no figure. */
function asksOf(comparator: Target["comparator"], value: TargetValue | null, figure: Context["figure"]): Asks | null {
  if (comparator === null || value === null) return null;
  if (typeof value === "object" && "min" in value) {
    return comparator === "between" ? { comparator, limit: { min: rational(value.min), max: rational(value.max) } } : null;
  }
  if (comparator === "between") return null;
  if (typeof value === "string") return { comparator, limit: { bounds: exactly(rational(value)), missing: NOTHING, figure: null } };
  const quantity = figure(value);
  const named = { id: value.figure, term: value.term };
  if (quantity === null) {
    const missing = [{ id: `figure/${value.figure}`, label: value.term }];
    return { comparator, limit: { bounds: { min: null, max: null }, missing, figure: named } };
  }
  return { comparator, limit: { bounds: boundsOf(quantity), missing: quantity.missing, figure: named } };
}

/** The reading whose values a finding shows: the adopted one, else the preferred one, else the first. */
function shownOf(reads: readonly Read[], adopted: AdoptedReading | null): Read {
  const shown =
    reads.find(({ reading }) => reading !== null && reading.id === adopted?.reading) ??
    reads.find(({ reading }) => reading?.preferred === true) ??
    reads[0];
  if (shown === undefined) throw new TypeError("a target has at least one reading");
  return shown;
}

type Shown = Pick<TargetReadingOutcome, "params" | "part" | "whole" | "measured" | "limit" | "requires" | "margin" | "gap"> &
  Pick<TargetFinding, "holdsIf">;

const shownFields = ({ asked, observation, judged }: Read): Shown => ({
  params: asked.params,
  part: observation === null ? null : measureOfQuantity(observation.part),
  whole: wholeOf(observation),
  measured: judged.measured,
  limit: judged.limit,
  requires: judged.requires,
  margin: judged.margin,
  gap: judged.gap,
  holdsIf: judged.holdsIf,
});

function wholeOf(observation: Observation | null): Measure | null {
  const whole = observation?.whole ?? null;
  return whole === null ? null : measureOfQuantity(whole);
}

function outcomeOf(one: Read): readonly TargetReadingOutcome[] {
  if (one.reading === null) return NOTHING;
  const { id, title, preferred } = one.reading;
  const { holdsIf: _, ...fields } = shownFields(one);
  return [{ id, title, preferred: preferred === true, verdict: one.judged.verdict, indicator: one.asked.indicator, ...fields }];
}

const sensitivityOf = (variants: readonly Variant[], asks: Asks): readonly Sensitivity[] =>
  variants.map(({ figure, term, value, evidence, observation }) => {
    const { verdict, measured, requires, gap } = judge(observation, asks);
    return { figure, term, value, evidence, verdict, measured, requires, gap };
  });

/** What the limit is called, when it is another figure. */
const limitTerm = (asks: Asks | null): TargetFinding["message"]["params"] => {
  const figure = asks === null || asks.comparator === "between" ? null : asks.limit.figure;
  return { limitZh: figure?.term.zh ?? "", limitEn: figure?.term.en ?? "" };
};

function keyOf(
  scope: Scope,
  verdict: ReturnType<typeof agreed>,
  { judged, observation, asked, asks }: Read,
  readings: number,
): TargetMessageKey {
  if (scope.applies === "no") return `not-applicable.${scope.reason}`;
  if (scope.applies === "unknown") return "unknown.applicability";
  if (verdict === "depends-on-reading") return "readings.disagree";
  if (verdict === "unknown" && readings > 1) return "readings.open";
  if (judged.because !== null) return judged.because;
  return `${measuresOf(asked.indicator, observation, asks)}.${judged.verdict}`;
}

/** Of what sort the measured value is, as sentences tell it. */
function measuresOf(indicator: Asked["indicator"], observation: Observation | null, asks: Asks | null): Measures {
  if (indicator === "is-done") return "done";
  if (observation === null) return "count";
  const { part, whole, growth } = observation;
  if (growth) return "growth";
  if (whole !== null && asks !== null && isWholeList(observation, asks)) return "list";
  if (whole !== null) return part.unit === "yuan" && whole.unit !== "yuan" ? "price" : "ratio";
  const inTime = part.unit === "days" && asks?.comparator === "<=" && signOf(asks.limit.bounds.max ?? ONE) === 0;
  return inTime ? "days" : "count";
}

/** A list of known length that has to be there in full: what the entries are says more than their share. */
const isWholeList = ({ part, whole }: Observation, asks: Asks): boolean =>
  part.unit === "items" &&
  whole?.unit === "items" &&
  whole.min === whole.max &&
  (asks.comparator === ">=" || asks.comparator === "==") &&
  settled(asks.limit.bounds) &&
  order(asks.limit.bounds.min ?? ZERO, ONE) === 0;
