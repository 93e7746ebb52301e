export type { Condition, MeasureForm } from "./conditions/condition.js";
export { builtInRubrics } from "./policies/all.js";
export { guangdong2019 } from "./policies/cn-2021-guangdong-yue-shang-101.js";
export { demonstrationStation } from "./policies/cn-2021-shixing-shi-fu-ban-12-demonstration-station.js";
export { decompose, type DecomposeOptions, type PointList, type RubricCriterion } from "./decompose/decompose.js";
export type { DecomposedPart, Decomposition, PartPoints, PartRange, Ways } from "./decompose/decomposition.js";
export { explainDecomposition } from "./decompose/explain-decomposition.js";
export {
  type ClaimChange,
  diffScorings,
  type ItemChange,
  type PointsChange,
  type ScoringDiff,
  type VetoChange,
} from "./diff/diff-scorings.js";
export { explainDiff } from "./diff/explain-diff.js";
export { type EvidenceAnswer, missingEvidence, type PaperAnswer } from "./evidence/missing-evidence.js";
export { explainItem } from "./explain/explain-item.js";
export { explainScoring } from "./explain/explain-scoring.js";
export { explainScoringSteps } from "./explain/explain-scoring-steps.js";
export { explainTotal } from "./explain/explain-total.js";
export { explainVeto } from "./explain/explain-veto.js";
export type { Gap, Need, NumberNeed } from "./explain/gap.js";
export { gapsOf } from "./explain/gaps-of.js";
export { monthsWithEvents } from "./facts/months-with-events.js";
export { type DecisiveAnswer, type DecisiveFacts, type DecisiveSet, decisiveFacts } from "./decisive/decisive-facts.js";
export { type DecisiveQuestion, parseDecisiveQuestion } from "./decisive/decisive-question.js";
export { wholeMonths } from "./facts/whole-months.js";
export { rubricJSONSchema, stateJSONSchema } from "./json-schema.js";
export { suggestPoints } from "./judged/suggest-points.js";
export { lintRubric } from "./lint/lint-rubric.js";
export { lintState } from "./lint/lint-state.js";
export type { Place, RemarkOf, RubricRemark, RubricRemarks } from "./lint/rubric-remark.js";
export type { StateRemark, StateRemarkOf, StateRemarks } from "./lint/state-remark.js";
export { asListed, type ListReview, type ReviewList, reviewList } from "./lists/review-list.js";
export { reviewLists } from "./lists/review-lists-table.js";
export { parseRubric, parseRubricOrThrow } from "./parse/parse-rubric.js";
export { parseState, parseStateOrThrow } from "./parse/parse-state.js";
export { rubricSchema } from "./parse/rubric-schema.js";
export { stateSchema } from "./parse/state-schema.js";
export { performanceLists } from "./performance/performance-lists-table.js";
export { performanceProfile } from "./performance/performance-profile.js";
export { caseReportWindow, lechangAssessment } from "./policies/cn-2022-lechang-le-fu-ban-9-assessment.js";
export { findRubric, type RubricReference } from "./policies/find-rubric.js";
export { lechangProblems } from "./report/lechang-problems-table.js";
export { type Improvement, type Problem, type ProblemReview, type ReportedProblems, reviewProblems } from "./report/report-review.js";
export type {
  Bonus,
  ChoiceForm,
  EvidenceForm,
  FactForm,
  FlagForm,
  Grade,
  Group,
  Item,
  NumberForm,
  Rubric,
  Veto,
} from "./rubric.js";
export { countStations } from "./sampling/count-stations.js";
export { type DrawnSample, type DrawOptions, drawSample, type StationRow } from "./sampling/draw-sample.js";
export { explainSample } from "./sampling/explain-sample.js";
export {
  type SampleCounts,
  type SampleReadingCounts,
  type SampleSize,
  type StationCounts,
  type StationRange,
  sampleCounts,
} from "./sampling/sample-counts.js";
export { guangdongSamplePlan, type SamplePlan, type SampleReading } from "./sampling/sample-plan.js";
export type { SampleRemark } from "./sampling/split-sample.js";
export type { Stratum } from "./sampling/strata.js";
export type {
  BestScale,
  ChecklistScale,
  DeductionScale,
  FlagScale,
  JudgedScale,
  OptionsScale,
  Part,
  Scale,
  SumScale,
  Tier,
  TierEnd,
  TiersScale,
} from "./scales/scale.js";
export { type Scorer, score, scorerOf } from "./score.js";
export type { CriterionScore, GroupScore, ItemScore, Points, Rating, Scoring, VetoAnswer } from "./scoring.js";
export type { Claim, ItemEvidence, Judgement, State, StateFact } from "./state.js";
export { applyMoves } from "./uplift/apply-moves.js";
export { explainMove } from "./uplift/explain-move.js";
export { explainPricing } from "./uplift/explain-pricing.js";
export type { Cost, Price, Reach, UpliftQuestion } from "./uplift/question.js";
export type { RecoverMove, SetMove, Uplift, UpliftMove, UpliftPlan, UpliftStep } from "./uplift/result.js";
export { type Uplifter, uplift, uplifterOf } from "./uplift/uplift.js";
