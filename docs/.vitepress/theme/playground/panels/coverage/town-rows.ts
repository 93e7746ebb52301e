import { groupBy } from "@countykit/core";
import { type AreaFigures, figuresOf, type RosterRows, type Store, type VillageState, villageStates } from "@countykit/coverage-metrics";
import type { Mode } from "./roster-file.js";

/** A count with both ends; there is no `max` where nobody knows how many there may be. */
export interface Count {
  readonly min: number;
  readonly max: number | null;
}

/** The villages of one town, and which of them are missing. */
export interface TownRow {
  readonly code: string;
  readonly name: string | null;
  readonly villages: Count;
  readonly covered: Count;
  /** Names of villages that are certainly not covered, and of those of which it is open; `null` when there are too many villages to look at each. */
  readonly missing: readonly string[] | null;
  readonly open: readonly string[] | null;
}

/** The gaps by town (分乡镇缺口), those with most missing villages first. */
export function townRows(store: Store, rows: RosterRows, asOf: string, mode: Mode): readonly TownRow[] {
  const names = new Map((rows.towns ?? []).map(({ code, name }) => [code, name ?? null]));
  const states = villageStates(rows, { asOf, mode });
  const listed = groupBy(rows.villages ?? [], ({ code }) => code.slice(0, 9));
  const namesIn = (town: string, wanted: VillageState): readonly string[] | null =>
    states === null
      ? null
      : [...new Map((listed.get(town) ?? []).map((village) => [village.code, village])).values()].flatMap(({ code, name }) =>
          states.get(code) === wanted ? [name ?? code] : [],
        );
  return [...figuresOf(store, { asOf, level: "town" })]
    .map(([code, figures]) => ({
      code,
      name: names.get(code) ?? null,
      villages: countOf(figures, "villages"),
      covered: countOf(figures, `villages.${mode}`),
      missing: namesIn(code, "missing"),
      open: namesIn(code, "open"),
    }))
    .filter(saysSomething)
    .toSorted((one, other) => gap(other) - gap(one));
}

/** A town of which neither a village nor a covered one is known is no row. */
const saysSomething = ({ villages, covered }: TownRow): boolean => villages.max !== null || villages.min > 0 || covered.min > 0;

/** How many villages are certainly missing. */
const gap = ({ villages, covered }: TownRow): number => (covered.max === null ? 0 : villages.min - covered.max);

function countOf(figures: AreaFigures, id: string): Count {
  const { min = null, max = null } = figures.get(id) ?? {};
  return { min: Number(min ?? 0), max: max === null ? null : Number(max) };
}
