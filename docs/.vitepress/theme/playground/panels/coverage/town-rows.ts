import { type AreaFigures, figuresOf } from "@countykit/coverage-metrics";
import { groupBy } from "../../group-by.js";
import type { Intake } from "./intake.js";
import type { Mode } from "./roster-file.js";
import { type VillageState, villageStates } from "./village-states.js";

/** A count with both ends; `null` when nobody knows. */
export interface Count {
  readonly min: number;
  readonly max: number;
}

/** The villages of one town, and which of them are missing. */
export interface TownRow {
  readonly code: string;
  readonly name: string | null;
  readonly villages: Count | null;
  readonly covered: Count | null;
  /** Names of villages that are certainly not covered, and of those of which it is open; `null` when there are too many villages to look at each. */
  readonly missing: readonly string[] | null;
  readonly open: readonly string[] | null;
}

/** The gaps by town (分乡镇缺口), those with most missing villages first. */
export function townRows({ store, rows }: Pick<Intake, "store" | "rows">, asOf: string, mode: Mode): readonly TownRow[] {
  const names = new Map((rows.towns ?? []).map(({ code, name }) => [code, name ?? null]));
  const states = villageStates(rows, asOf, mode);
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
    .toSorted((one, other) => gap(other) - gap(one));
}

/** How many villages are certainly missing. */
const gap = ({ villages, covered }: TownRow): number => (villages?.min ?? 0) - (covered?.max ?? villages?.min ?? 0);

function countOf(figures: AreaFigures, id: string): Count | null {
  const figure = figures.get(id);
  return figure === undefined || figure.min === null || figure.max === null ? null : { min: Number(figure.min), max: Number(figure.max) };
}
