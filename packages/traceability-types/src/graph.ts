export { append, indexEvents, openIndex, type TraceIndex } from "./graph/index-events.js";
export type { EdgeTable } from "./graph/tables/edge-table.js";
export type { EventTable } from "./graph/tables/event-table.js";
export type { HoldTable } from "./graph/tables/hold-table.js";
export type { IncidenceTable } from "./graph/tables/incidence-table.js";
export type { ObjectTable } from "./graph/tables/object-table.js";
export { type Tables, tables } from "./graph/tables/tables.js";
export { ALWAYS, NEVER } from "./graph/times.js";
export type { LastKnown, Told } from "./graph/trace/last-known.js";
export type { AsOf, TraceOptions } from "./graph/trace/options.js";
export type { Paper, Papers } from "./graph/trace/papers.js";
export { reach, type Reached } from "./graph/trace/reach.js";
export { type ReachedObject, type Trace, trace } from "./graph/trace/trace.js";
export type { Visit } from "./graph/trace/visit.js";

// What is asked of the graph.
export { type CommonSource, commonSource, type SharedSource } from "./graph/common-source/common-source.js";
export type { Window } from "./graph/exposure/excursions.js";
export { type Exposure, type ExposureExcursion, type ExposureLimit, exposure, type ItemExposure } from "./graph/exposure/exposure.js";
export { type ChainFinding, type ChainFindingKind, type ChainFindingOf, type EventRef, explainFinding } from "./graph/findings/finding.js";
export type { ChainParams } from "./graph/findings/params.js";
export { gaps } from "./graph/gaps/gaps.js";
export type { GapOptions, TravelPolicy } from "./graph/gaps/options.js";
export type { HolderBalance, LotBalance, MassBalance, ProcessBalance, ShipmentBalance, Sum } from "./graph/mass-balance/balance.js";
export { type BalanceOptions, massBalance } from "./graph/mass-balance/mass-balance.js";
export type { BalancePolicy, YieldBounds } from "./graph/mass-balance/policy.js";
export { type LabelledAmount, type OriginCapacity, originCapacity, type RegisteredPlot } from "./graph/origin-capacity/origin-capacity.js";
export { recall } from "./graph/recall/recall.js";
export type {
  Bounds,
  Notice,
  Recall,
  RecallClock,
  RecalledObject,
  RecallLot,
  RecallOptions,
  RecallStatus,
} from "./graph/recall/recall-types.js";
export type { ResponsibilityPolicy } from "./graph/responsibility/hands.js";
export { type Responsibility, type ResponsibleSpan, responsibility } from "./graph/responsibility/responsibility.js";
