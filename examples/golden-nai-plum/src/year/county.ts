import { type Names, namesOf } from "./names.js";
import { randomOf } from "./random.js";

/** How large the year is. */
export interface YearOptions {
  readonly county: number;
  readonly seed: number;
  readonly days: number;
  readonly plots: number;
  readonly shops: number;
  /** Field crates and crates of the cold store: one pool, used again and again. */
  readonly crates: number;
}

/** The year that the example walks through: 40 plots, 30 shops, 120 crates, 36 days of harvest. */
export const PLUM_YEAR: YearOptions = { county: 1, seed: 20_260_710, days: 36, plots: 40, shops: 30, crates: 120 };

/** A lot and what is left of it. */
export interface Stock {
  readonly lot: string;
  grams: number;
}

/** A crate in the cold store with what lies in it. */
export interface Stored extends Stock {
  readonly crate: string;
  readonly since: number;
}

/** What the county holds at a moment of the year. */
export interface County {
  readonly options: YearOptions;
  readonly names: Names;
  readonly random: () => number;
  /** Crates that stand empty, the one used longest ago first. */
  readonly empty: string[];
  /** The harvest of the day, as it comes in. */
  harvested: Stock[];
  /** Crates with the best grade in the cold store, oldest first. */
  readonly stored: Stored[];
  readonly forDrying: Stock[];
  readonly forJuice: Stock[];
  /** What the juice tank kept from the day before. */
  tank: Stock | null;
  readonly counts: { boxes: number; bags: number; bottles: number; cartons: number; orders: number; runs: number };
}

export const countyOf = (options: YearOptions): County => {
  const names = namesOf(options.county);
  return {
    options,
    names,
    random: randomOf(options.seed + options.county),
    empty: Array.from({ length: options.crates }, (_, index) => names.crate(index + 1)),
    harvested: [],
    stored: [],
    forDrying: [],
    forJuice: [],
    tank: null,
    counts: { boxes: 0, bags: 0, bottles: 0, cartons: 0, orders: 0, runs: 0 },
  };
};
