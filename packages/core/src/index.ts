export { Decimal, type Numeric } from "./decimal.js";
export { displayExact, displayMeasure, displayMoney } from "./display.js";
export type {
  AdoptedReading,
  Citation,
  DecidingSet,
  Exact,
  Finding,
  Force,
  Level,
  Measure,
  Message,
  MissingFact,
  Operator,
  ReadingOutcome,
  RecordedException,
  Severity,
  Verdict,
} from "./finding.js";
export { anything, between, compare, difference, exactly, hull, type Interval, intersect, isExact, scale, sum } from "./interval.js";
export type { Issue } from "./issue.js";
export { type MessageTable, say } from "./messages.js";
export { type Fen, fenOf, fenText } from "./money/fen.js";
export { formatMoney, type Money, type MoneyInput, type MoneyUnit, money, moneyFromFen, moneyOrThrow, moneyToFen } from "./money/money.js";
export { impliedBounds, type Precision } from "./money/precision.js";
export { type Percentages, percentages } from "./ratio/percentages.js";
export { compareShare, type Fraction, fractionText, parseRatio, percentText } from "./ratio/ratio.js";
export { fail, ok, type Result } from "./result.js";
export type { Step } from "./step.js";
export { and, not, or, type Ternary, ternary } from "./ternary.js";
export type { Bilingual, Language } from "./text.js";
