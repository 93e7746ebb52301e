import type { Parcels } from "../../rosters/rows.js";
import { PARCEL_DIRECTIONS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";

export type ParcelCountParams = {
  /** A year `2022`, a quarter `2022-Q3` or a month `2022-08`. */
  readonly period: string;
  readonly direction?: Parcels["direction"];
};

/** Parcels of a period (包裹量), one way or both. */
export const parcelCount: Definition<ParcelCountParams> = {
  id: "parcel-count",
  term: { zh: "包裹量", en: "number of parcels" },
  numerator: { zh: "该期间收寄（派送）的包裹", en: "parcels of the period" },
  denominator: null,
  unit: "parcels",
  measures: "count",
  params: {
    period: { kind: "period", term: { zh: "期间", en: "period" } },
    direction: { kind: "choice", options: PARCEL_DIRECTIONS, optional: true, term: { zh: "方向", en: "direction" } },
  },
  cites: [{ document: "遂府〔2021〕10号", locator: "三（二）1" }],
};
