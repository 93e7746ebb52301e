export { divisionAbove, isWithinDivision, levelOfDivision, type UnitKind, unitKindOfDivision } from "./divisions/code-parts.js";
export type { DivisionLevel } from "./divisions/division-level.js";
export { type Division, type DivisionCodeOptions, parseDivisionCode } from "./divisions/parse-division-code.js";
export type { Alternative, Answer, Book, Conflict, FigureName, Names, Provenance, Said } from "./figures/book.js";
export type { DeclaredFigure, DeclaredKind } from "./figures/declared.js";
export { type BookSources, openBook } from "./figures/open-book.js";
export type { Quantity } from "./figures/quantity.js";
export { type ImpliedBase, impliedBase } from "./indicators/growth/implied-base.js";
export { eligible } from "./indicators/eligible.js";
export { type SharedEvidence, sharedEvidence } from "./indicators/event-count/shared-evidence.js";
export type { Listed } from "./indicators/listed-names.js";
export { type RankedShop, type SalesRanking, salesRanking } from "./indicators/data-profile/sales-ranking.js";
export { type DemonstrationMinimum, programmeMinimum } from "./indicators/demonstration-stations/programme-minimum.js";
export type { Definition, Indicator, Observed, ParamForm } from "./indicators/indicator.js";
export { type IndicatorId, type IndicatorParams, indicators, observe, type ParamsOf } from "./indicators/registry.js";
export type { GoodsUnit } from "./indicators/sales-quantity/goods-units.js";
export { readSold, type Sold } from "./indicators/sales-quantity/read-sold.js";
export { type FilledTier, type FilledTiers, fillTiers } from "./indicators/sales-tiers/fill-tiers.js";
export type { Tier } from "./indicators/sales-tiers/tier.js";
export {
  type TierCounting,
  type TierFloor,
  type TierImplication,
  tierFloor,
  tierImpliesTarget,
} from "./indicators/sales-tiers/tier-floor.js";
export type { Observation, Params, Remark } from "./indicators/observation.js";
export { rankSites, type SiteCandidate, type SiteRanking } from "./indicators/station-sites/rank-sites.js";
export { teamDeadline } from "./indicators/team-formed/team-deadline.js";
export { mostVillages, requiredStations } from "./indicators/village-coverage/required-stations.js";
export { builtInPlans } from "./policies/all.js";
export { lechang2019Targets } from "./policies/cn-2021-lechang-self-evaluation.js";
export { shixing2021Targets } from "./policies/cn-2021-shixing-shi-fu-ban-12.js";
export { suichang2021Targets } from "./policies/cn-2021-suichang-sui-zheng-ban-fa-15.js";
export { suixi2021Targets } from "./policies/cn-2021-suixi-sui-fu-10.js";
export { lechang2021Targets } from "./policies/cn-2022-lechang-le-fu-ban-9.js";
export type { CoverageRecord, FigureBasis, RecordedBaseline, RecordedDecisions } from "./record/coverage-record.js";
export { coverageJSONSchema } from "./record/coverage-json-schema.js";
export { coverageSchema } from "./record/coverage-schema.js";
export { type CataloguedFigure, figureCatalogue, figureNamed } from "./record/figure-catalogue.js";
export { coverageNotes } from "./record/coverage-notes.js";
export { parseCoverage, parseCoverageOrThrow } from "./record/parse-coverage.js";
export type { AnyForm, Column, ColumnType, Options, RosterForm, WordAliases } from "./rosters/column.js";
export { rosterForms } from "./rosters/forms.js";
export type {
  Attendance,
  Brand,
  Conversion,
  Event,
  EventKind,
  Facility,
  FacilityKind,
  Firm,
  FollowUp,
  Followers,
  Listing,
  Pairing,
  Parcels,
  RosterName,
  Rows,
  Sales,
  SalesSeries,
  Session,
  SessionKind,
  ShopSales,
  Standard,
  Standing,
  Station,
  Town,
  Village,
} from "./rosters/rows.js";
export { parseRoster } from "./rosters/json/parse-roster.js";
export { rosterJSONSchema, rosterSchema } from "./rosters/json/roster-schema.js";
export { parseTable, type TableResult } from "./rosters/table/parse-table.js";
export { readTable } from "./rosters/table/read-table.js";
export type { AsyncTableRows, Cells, RosterIssue, Table, TableRows, TableState } from "./rosters/table/table.js";
export { writeTable, type WrittenTable } from "./rosters/table/write-table.js";
export { checkRosters, type Rosters } from "./rosters/check/check-rosters.js";
export { openRosterCheck } from "./rosters/check/open-roster-check.js";
export type { RosterCheck, RosterCheckOptions, RosterReport } from "./rosters/check/roster-check.js";
export { checkPlan, type CheckPlanOptions } from "./targets/check-plan.js";
export { checkTargets, type CheckTargetsOptions } from "./targets/check-targets.js";
export type { ProgrammeScope } from "./targets/applies.js";
export type { Decisions } from "./targets/decisions.js";
export { explainTarget } from "./targets/explain-target.js";
export { explainTargetSteps } from "./targets/explain-target-steps.js";
export { lintPlan } from "./targets/lint-plan.js";
export { parsePlan, parsePlanOrThrow } from "./targets/parse-plan.js";
export { planJSONSchema } from "./targets/plan-json-schema.js";
export { planSchema } from "./targets/plan-schema.js";
export type {
  DueReading,
  DueState,
  Gap,
  HoldsIf,
  Sensitivity,
  TargetDue,
  TargetFinding,
  TargetReadingOutcome,
} from "./targets/finding.js";
export type { Baseline } from "./targets/remarks.js";
export { targetVerdictName } from "./targets/verdict-names.js";
export type { Asked, Due, Plan, Target, TargetReading, TargetValue } from "./targets/target.js";
export type { AreaLevel } from "./roll-up/areas.js";
export { compareDates, type CompareOptions, type FigureChange } from "./roll-up/compare-dates.js";
export { type AreaFigures, type FigureOptions, figuresOf } from "./roll-up/figures-of.js";
export { type CountyBookSources, openCountyBook, type RosterRows } from "./roll-up/open-county-book.js";
export { type RosterSources, rollUp } from "./roll-up/roll-up.js";
export { villageStates, type VillageState, type VillageStateOptions } from "./roll-up/village-states.js";
export { packStore, type PackedStore, unpackStore } from "./store/pack.js";
export { mergeStores, openStore, type RowSource, type Store, type StoreOptions } from "./store/store.js";
export type { StoredRoster, Tables } from "./store/tables.js";
export { targetTexts, type TargetTexts } from "./targets/target-texts.js";
export { factsOf } from "./facts.js";
