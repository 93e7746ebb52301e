import type { Book } from "../figures/book.js";
import { NOTHING } from "../figures/quantity.js";
import type { EventCountParams } from "./event-count/definition.js";
import { eventCount } from "./event-count/observe.js";
import type { Indicator } from "./indicator.js";
import type { Observation, Params } from "./observation.js";
import type { VillageCoverageParams } from "./village-coverage/definition.js";
import { villageCoverage } from "./village-coverage/observe.js";
import type { TrainingPersonTimesParams } from "./training-person-times/definition.js";
import { trainingPersonTimes } from "./training-person-times/observe.js";
import type { TrainingPersonsParams } from "./training-persons/definition.js";
import { trainingPersons } from "./training-persons/observe.js";
import type { TrainingRateParams } from "./training-rate/definition.js";
import { trainingRate } from "./training-rate/observe.js";
import type { PoorTrainingRateParams } from "./poor-training-rate/definition.js";
import { poorTrainingRate } from "./poor-training-rate/observe.js";
import type { TrainingCompletionParams } from "./training-completion/definition.js";
import { trainingCompletion } from "./training-completion/observe.js";
import type { ConversionRateParams } from "./conversion-rate/definition.js";
import { conversionRate } from "./conversion-rate/observe.js";
import type { ConversionCountParams } from "./conversion-count/definition.js";
import { conversionCount } from "./conversion-count/observe.js";
import type { SessionCountParams } from "./session-count/definition.js";
import { sessionCount } from "./session-count/observe.js";
import type { FollowUpCountParams } from "./follow-up-count/definition.js";
import { followUpCount } from "./follow-up-count/observe.js";
import type { TrainingRecordsParams } from "./training-records/definition.js";
import { trainingRecords } from "./training-records/observe.js";
import type { TrainingProfileParams } from "./training-profile/definition.js";
import { trainingProfile } from "./training-profile/observe.js";
import type { TrainingVarietyParams } from "./training-variety/definition.js";
import { trainingVariety } from "./training-variety/observe.js";
import type { LiveHostsParams } from "./live-hosts/definition.js";
import { liveHosts } from "./live-hosts/observe.js";
import type { EventFilesParams } from "./event-files/definition.js";
import { eventFiles } from "./event-files/observe.js";
import type { EventKindsParams } from "./event-kinds/definition.js";
import { eventKinds } from "./event-kinds/observe.js";
import type { IsDoneParams } from "./is-done/definition.js";
import { isDone } from "./is-done/observe.js";

/** The parameters of every indicator, by its id. */
export interface IndicatorParams {
  readonly "village-coverage": VillageCoverageParams;
  readonly "event-count": EventCountParams;
  readonly "training-person-times": TrainingPersonTimesParams;
  readonly "training-persons": TrainingPersonsParams;
  readonly "training-rate": TrainingRateParams;
  readonly "poor-training-rate": PoorTrainingRateParams;
  readonly "training-completion": TrainingCompletionParams;
  readonly "conversion-rate": ConversionRateParams;
  readonly "conversion-count": ConversionCountParams;
  readonly "session-count": SessionCountParams;
  readonly "follow-up-count": FollowUpCountParams;
  readonly "training-records": TrainingRecordsParams;
  readonly "training-profile": TrainingProfileParams;
  readonly "training-variety": TrainingVarietyParams;
  readonly "live-hosts": LiveHostsParams;
  readonly "event-files": EventFilesParams;
  readonly "event-kinds": EventKindsParams;
  readonly "is-done": IsDoneParams;
}

export type IndicatorId = keyof IndicatorParams;
export type ParamsOf<Id extends IndicatorId> = IndicatorParams[Id];

/** All indicators (指标目录), in the order in which the systems stand in the documents. */
export const indicators: { readonly [Id in IndicatorId]: Indicator<ParamsOf<Id>> } = {
  "village-coverage": villageCoverage,
  "event-count": eventCount,
  "training-person-times": trainingPersonTimes,
  "training-persons": trainingPersons,
  "training-rate": trainingRate,
  "poor-training-rate": poorTrainingRate,
  "training-completion": trainingCompletion,
  "conversion-rate": conversionRate,
  "conversion-count": conversionCount,
  "session-count": sessionCount,
  "follow-up-count": followUpCount,
  "training-records": trainingRecords,
  "training-profile": trainingProfile,
  "training-variety": trainingVariety,
  "live-hosts": liveHosts,
  "event-files": eventFiles,
  "event-kinds": eventKinds,
  "is-done": isDone,
};

/** Observes one indicator in a book (计算指标). */
export function observe<Id extends IndicatorId>(book: Book, indicator: Id, params: ParamsOf<Id>): Observation {
  const { definition, observe: count } = indicators[indicator];
  const { part, whole, lacking, extra, figures, remarks } = count(book, params);
  return {
    indicator,
    params: params satisfies Params,
    asOf: book.asOf,
    part,
    whole: whole ?? null,
    growth: definition.measures === "growth",
    lacking: lacking ?? NOTHING,
    extra: extra ?? NOTHING,
    figures: { part: figures?.part ?? NOTHING, whole: figures?.whole ?? NOTHING },
    remarks: remarks ?? NOTHING,
  };
}
