export { addCalendarDays, type CalendarDayEnd, deadlineWithinDays } from "./dates/add-calendar-days.js";
export { addDays } from "./dates/add-days.js";
export { addMonths, addYears } from "./dates/add-months.js";
export { addWorkingDays, deadlineWithinWorkingDays, rollToWorkingDay } from "./dates/add-working-days.js";
export { checkDeadline, type DeadlineCheck, type DeadlineOutcome, type Punctuality } from "./dates/check-deadline.js";
export { type CivilDate, civilDate, type DateParts, partsOf } from "./dates/civil-date.js";
export { type CivilMonth, firstDayOf, lastDayOf, monthOf } from "./dates/civil-month.js";
export { compareDates, earlierDate, laterDate } from "./dates/compare-dates.js";
export { type DateInterval, earlierInterval, isKnownDate, knownDate } from "./dates/date-interval.js";
export { type DayKind, dayKind, isWorked, isWorkingDay } from "./dates/day-kind.js";
export { daysBetween } from "./dates/days-between.js";
export {
  bothDeadlines,
  type Deadline,
  type DeadlineReading,
  type DeadlineReadingId,
  deadlineBefore,
  deadlineBeforeDay,
  deadlineBeforeEvent,
  deadlineBy,
  extendDeadline,
} from "./dates/deadline.js";
export { formatChineseDate, formatChineseMonth } from "./dates/format-chinese-date.js";
export { type Festivals, type HolidayArrangement, type HolidayCalendar, withoutYears } from "./dates/holiday-calendar.js";
export { heldForYears, type LookBack, type LookBackReading, noneWithinYears, type Standing } from "./dates/look-back.js";
export { monthsBetween, monthsCovered } from "./dates/months-between.js";
export { parseCivilDate, parseCivilMonth } from "./dates/parse-civil-date.js";
export { parseDeadline } from "./dates/parse-deadline.js";
export { parsePeriod } from "./dates/parse-period.js";
export {
  containsDate,
  isInside,
  lastDay,
  monthsIn,
  outsideOf,
  overlapOf,
  type Period,
  period,
  periodOfDays,
  periodOfMonths,
} from "./dates/period.js";
export { type CivilQuarter, missingQuarters, parseQuarter, quarterOf, quartersBetween } from "./dates/quarter.js";
export {
  isContiguous,
  lateOutliers,
  type Phase,
  type PhaseOutside,
  type PhaseOverlap,
  phaseGaps,
  phaseOverlaps,
  phasesOn,
  phasesOutside,
} from "./dates/schedule.js";
export { stateCouncilCalendar } from "./dates/state-council-calendar.js";
export { isFixedStatutoryHoliday, statutoryHolidays } from "./dates/statutory-holidays.js";
export { trailingMonths } from "./dates/trailing-months.js";
export { isWeekend, type Weekday, weekday } from "./dates/weekday.js";
export { Decimal, type Numeric } from "./decimal.js";
export { distinctFacts } from "./distinct-facts.js";
export { displayExact, displayMeasure, displayMoney, isOneValue } from "./display.js";
export type { Fact } from "./fact.js";
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
export { groupBy } from "./group-by.js";
export { anything, between, compare, difference, exactly, hull, type Interval, intersect, isExact, scale, sum } from "./interval.js";
export type { Issue } from "./issue.js";
export { type MessageTable, say } from "./messages.js";
export { type Fen, fenOf, fenText } from "./money/fen.js";
export { formatMoney, type Money, type MoneyInput, type MoneyUnit, money, moneyFromFen, moneyOrThrow, moneyToFen } from "./money/money.js";
export { impliedBounds, type Precision } from "./money/precision.js";
export type { Alias, AliasContext, PrintedAt } from "./names/alias.js";
export { aliases } from "./names/aliases.js";
export { type CanonicalNameOptions, canonicalName } from "./names/canonical-name.js";
export { type Lookalike, lookalikes } from "./names/lookalikes.js";
export { type Membership, membership, type NamedList, readList } from "./names/open-list.js";
export { operatorSign } from "./names/operator-sign.js";
export { type ForceWord, forceWords, type OperatorWord, operatorWords, readForce } from "./names/operator-words.js";
export { meetsThreshold, readThreshold, type Threshold } from "./names/read-threshold.js";
export { type Percentages, percentages } from "./ratio/percentages.js";
export { compareShare, type Fraction, fractionText, parseRatio, percentText } from "./ratio/ratio.js";
export { requiredCount } from "./ratio/required-count.js";
export { fail, ok, type Result } from "./result.js";
export { bibliography } from "./sources/bibliography.js";
export { type CitationWarning, type CitationWarningKind, citationWarnings, type PrintedCitation } from "./sources/citation-warnings.js";
export { compareLocators } from "./sources/compare-locators.js";
export { conflictsWithPublicationDuty, type DisclosureMode, readDisclosureMode } from "./sources/disclosure-mode.js";
export { type DocumentNumber, formatDocumentNumber, parseDocumentNumber, sameDocument } from "./sources/document-number.js";
export { type DocumentSeries, documentSeries } from "./sources/document-series.js";
export { findDocument, legalBasis, ruleSetsOf } from "./sources/find-document.js";
export { findProgramme, missingAnnexes, predecessorsOf } from "./sources/find-programme.js";
export { formatLocator } from "./sources/format-locator.js";
export type { Locator, LocatorStep, NumberedStep } from "./sources/locator.js";
export { type NationalBatch, nationalBatch } from "./sources/national-batch.js";
export { parseLocator, parseLocators } from "./sources/parse-locator.js";
export { type AnnexRecord, type ProgrammeRecord, programmes } from "./sources/programme-record.js";
export type { DocumentCitation, DocumentRole, DocumentStatus, RuleSetKey, SourceDocument } from "./sources/source-document.js";
export type { Step } from "./step.js";
export { and, not, or, type Ternary, ternary } from "./ternary.js";
export type { Bilingual, Language } from "./text.js";
