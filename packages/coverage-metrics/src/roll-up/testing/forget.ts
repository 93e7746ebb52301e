import * as fc from "fast-check";
import type { LargeRosters } from "./large-rosters.js";

/** One cell that may be left blank: what it becomes instead. */
interface Forgettable {
  readonly roster: keyof LargeRosters;
  readonly row: number;
  readonly field: string;
  /** A coarser place; without it the field goes. */
  readonly digits?: number;
}

const FIELDS: readonly (readonly [keyof LargeRosters, readonly string[]])[] = [
  ["villages", ["poverty", "exited", "reach", "recognised"]],
  [
    "stations",
    [
      "status",
      "at",
      "at:9",
      "at:6",
      "serves",
      "demonstration",
      "benchmark",
      "online",
      "keeperTrained",
      "keeperSkilled",
      "keeperExperienced",
    ],
  ],
  ["sessions", ["at", "at:6", "signIn", "photos", "nameList", "pairing"]],
  ["attendances", ["person", "poor", "row"]],
  ["conversions", ["person", "at", "at:6", "at:9"]],
];

/** Rosters with up to so many cells forgotten, the later ones one after the other: each step knows a little less. */
export const forgetting = (complete: LargeRosters, most: number): fc.Arbitrary<readonly LargeRosters[]> =>
  fc
    .array(
      fc.constantFrom(...FIELDS.flatMap(([roster, fields]) => fields.map((field) => ({ roster, field })))).chain(({ roster, field }) =>
        fc.nat(Math.max(0, complete[roster].length - 1)).map((row): Forgettable => {
          const [name = field, digits] = field.split(":");
          return { roster, row, field: name, ...(digits === undefined ? {} : { digits: Number(digits) }) };
        }),
      ),
      { minLength: 1, maxLength: most },
    )
    .map((cells) => {
      const steps = [complete];
      for (const cell of cells) steps.push(forget(steps.at(-1) ?? complete, cell));
      return steps;
    });

function forget(rosters: LargeRosters, { roster, row, field, digits }: Forgettable): LargeRosters {
  const rows: readonly object[] = rosters[roster];
  // The count of the session still says that somebody came.
  if (field === "row") return { ...rosters, [roster]: rows.filter((_, index) => index !== row) };
  const changed = rows.map((one, index) => {
    if (index !== row) return one;
    const { [field]: value, ...rest } = one as Record<string, unknown>;
    return digits !== undefined && typeof value === "string" && value.length >= digits
      ? { ...rest, [field]: value.slice(0, digits) }
      : rest;
  });
  return { ...rosters, [roster]: changed };
}
