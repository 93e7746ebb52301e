import type { Observation, Params } from "../indicators/observation.js";

/** The name of an observation (指标值标识): its indicator and parameters, in any order. */
export const observationKey = ({ indicator, params }: { readonly indicator: string; readonly params: Params }): string =>
  `${indicator} ${JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)))}`;

/** Observations by name; of two of one name the later one counts. */
export const byKey = (observations: readonly Observation[]): ReadonlyMap<string, Observation> =>
  new Map(observations.map((one) => [observationKey(one), one]));
