import type { AdoptedReading, Measure } from "@countykit/core";
import { NOTHING } from "../figures/quantity.js";
import type { Observation } from "../indicators/observation.js";
import { indicators } from "../indicators/registry.js";
import { boundsOf, exactly } from "./bounds.js";
import type { Context } from "./context.js";
import type { TargetFinding, TargetReadingOutcome } from "./finding.js";
import { type Asks, judge, type Judged } from "./judge.js";
import { measureOfQuantity } from "./measures.js";
import { rational } from "./rational.js";
import type { Asked, Target, TargetReading, TargetValue } from "./target.js";

/** One reading held against what was observed. */
export interface Read {
  readonly reading: TargetReading | null;
  readonly asked: Asked;
  readonly comparator: Target["comparator"];
  readonly asks: Asks | null;
  readonly observation: Observation | null;
  readonly judged: Judged | Unjudged;
}

/** What is said where there is nothing to judge: no figure in the plan, or no observation. */
export type Unjudged = Omit<Judged, "because" | "measured" | "limit"> & {
  readonly because: "no-threshold" | "unobserved";
  readonly measured: Measure | null;
  readonly limit: Measure | null;
};

/** Every reading of a target (各种理解), or the target itself where there is one. */
export const readTarget = (target: Target, context: Context): readonly Read[] =>
  target.readings === undefined || target.readings.length === 0
    ? [read(target, null, context)]
    : target.readings.map((one) => read(target, one, context));

function read(target: Target, reading: TargetReading | null, { find, figure }: Context): Read {
  const asked = reading?.asks ?? target.asks;
  const comparator = reading?.comparator ?? target.comparator;
  const asks = asksOf(comparator, reading?.value ?? target.value, figure);
  const observation = find(asked);
  return { reading, asked, comparator, asks, observation, judged: judgedBy(asked, asks, observation) };
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
export function shownOf(reads: readonly Read[], adopted: AdoptedReading | null): Read {
  const shown =
    reads.find(({ reading }) => reading !== null && reading.id === adopted?.reading) ??
    reads.find(({ reading }) => reading?.preferred === true) ??
    reads[0];
  if (shown === undefined) throw new TypeError("a target has at least one reading");
  return shown;
}

type Shown = Pick<TargetReadingOutcome, "params" | "part" | "whole" | "measured" | "limit" | "requires" | "margin" | "gap"> &
  Pick<TargetFinding, "holdsIf">;

/** What a finding and its readings show of one reading. */
export const shownFields = ({ asked, observation, judged }: Read): Shown => ({
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

/** One reading of several as a finding lists it. */
export function outcomeOf(one: Read): readonly TargetReadingOutcome[] {
  if (one.reading === null) return NOTHING;
  const { id, title, preferred } = one.reading;
  const { holdsIf: _, ...fields } = shownFields(one);
  return [
    {
      id,
      title,
      preferred: preferred === true,
      verdict: one.judged.verdict,
      comparator: one.comparator,
      indicator: one.asked.indicator,
      ...fields,
    },
  ];
}
