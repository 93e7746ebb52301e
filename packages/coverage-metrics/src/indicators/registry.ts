import type { Book } from "../figures/book.js";
import { NOTHING } from "../figures/quantity.js";
import type { EventCountParams } from "./event-count/definition.js";
import { eventCount } from "./event-count/observe.js";
import type { Indicator } from "./indicator.js";
import type { Observation, Params } from "./observation.js";
import type { VillageCoverageParams } from "./village-coverage/definition.js";
import { villageCoverage } from "./village-coverage/observe.js";

/** The parameters of every indicator, by its id. */
export interface IndicatorParams {
  readonly "village-coverage": VillageCoverageParams;
  readonly "event-count": EventCountParams;
}

export type IndicatorId = keyof IndicatorParams;
export type ParamsOf<Id extends IndicatorId> = IndicatorParams[Id];

/** All indicators (指标目录), in the order in which the systems stand in the documents. */
export const indicators: { readonly [Id in IndicatorId]: Indicator<ParamsOf<Id>> } = {
  "village-coverage": villageCoverage,
  "event-count": eventCount,
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
