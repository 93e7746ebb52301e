import type { Observation } from "../indicators/observation.js";
import type { Scope } from "./applies.js";
import { settled } from "./bounds.js";
import type { agreed } from "./decide-together.js";
import type { TargetFinding } from "./finding.js";
import type { Asks } from "./judge.js";
import type { Measures, TargetMessageKey } from "./messages.js";
import { ONE, order, signOf, ZERO } from "./rational.js";
import type { Read } from "./read-target.js";
import type { Asked } from "./target.js";

/** What the limit is called, when it is another figure. */
export const limitTerm = (asks: Asks | null): TargetFinding["message"]["params"] => {
  const figure = asks === null || asks.comparator === "between" ? null : asks.limit.figure;
  return { limitZh: figure?.term.zh ?? "", limitEn: figure?.term.en ?? "" };
};

/** The key of the sentence that tells a finding; `readings` is how many of them count. */
export function keyOf(
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
