import * as fc from "fast-check";
import { DAYS, type LargeRosters, VILLAGES } from "./large-rosters.js";

/** Rosters with rows that contradict one another, and all that may hold: each with one of the two values of every such cell. */
export interface Contradicted {
  readonly rosters: LargeRosters;
  readonly ways: readonly LargeRosters[];
}

/** A cell of which a further row says something else. */
interface Contradiction {
  readonly roster: Name;
  readonly row: number;
  readonly field: string;
  readonly value: unknown;
}

type Name = "villages" | "stations" | "sessions" | "attendances" | "conversions";

/** What a further row repeats so that it is of the same thing. */
const KEYS: Readonly<Record<Name, readonly string[]>> = {
  villages: ["code"],
  stations: ["id"],
  sessions: ["id"],
  attendances: ["session", "person"],
  conversions: ["id"],
};

const flag = fc.boolean();
const day = fc.constantFrom(...DAYS);

const CELLS: readonly (readonly [Name, string, fc.Arbitrary<unknown>])[] = [
  ["villages", "poverty", flag],
  ["villages", "kind", fc.constantFrom("village", "community")],
  ["stations", "status", fc.constantFrom("planned", "built", "operating")],
  ["stations", "level", fc.constantFrom("village", "town", "county")],
  ["stations", "at", fc.constantFrom(...VILLAGES)],
  ["stations", "built", day],
  ["stations", "opened", day],
  ["stations", "closed", day],
  ["stations", "demonstration", flag],
  ["stations", "online", flag],
  ["sessions", "kind", fc.constantFrom("popular", "incubation", "summit")],
  ["sessions", "date", day],
  ["sessions", "attendance", fc.nat(5)],
  ["sessions", "signIn", flag],
  ["sessions", "pairing", flag],
  ["attendances", "poor", flag],
  ["conversions", "kind", fc.constantFrom("employment", "start-up")],
  ["conversions", "date", day],
];

/** Rosters with up to so many cells contradicted, each cell once. */
export const contradicting = (complete: LargeRosters, most: number): fc.Arbitrary<Contradicted> =>
  fc
    .array(
      fc
        .constantFrom(...CELLS)
        .chain(([roster, field, values]) =>
          fc.record({ roster: fc.constant(roster), field: fc.constant(field), row: fc.nat(20), value: values }),
        ),
      { minLength: 1, maxLength: most },
    )
    .map((cells) => {
      let [rosters, ways]: [LargeRosters, readonly LargeRosters[]] = [complete, [complete]];
      const seen = new Set<string>();
      for (const cell of cells) {
        const { length } = complete[cell.roster];
        const one = { ...cell, row: cell.row % Math.max(1, length) };
        const name = `${one.roster} ${one.row} ${one.field}`;
        const value = cellOf(complete, one);
        if (length === 0 || seen.has(name) || !isApart(one, value)) continue;
        seen.add(name);
        rosters = withRow(rosters, complete, one);
        ways = ways.flatMap((way) => valuesOf(one, value).map((held) => replaced(way, one, held)));
      }
      return { rosters, ways };
    });

const cellOf = (rosters: LargeRosters, { roster, row, field }: Contradiction): unknown => fieldOf(rosters[roster][row], field);

const fieldOf = (holder: object | undefined, field: string): unknown => (holder === undefined ? undefined : Reflect.get(holder, field));

/** Places only differ within their county: of one that rows put into two, the smallest area that holds both is all that is known. */
const isApart = ({ field, value }: Contradiction, held: unknown): boolean =>
  field !== "at" || String(held).slice(0, 6) === String(value).slice(0, 6);

/** What may hold: either value, or the further one where nobody had said any; of two places, the smallest area that holds both. */
function valuesOf({ field, value }: Contradiction, held: unknown): readonly unknown[] {
  if (held === undefined || held === value) return [value];
  if (field !== "at") return [held, value];
  const [one, other] = [String(held), String(value)];
  return [one.slice(0, 9) === other.slice(0, 9) ? one.slice(0, 9) : one.slice(0, 6)];
}

/** A further row of the same thing, that says only this. */
function withRow(rosters: LargeRosters, complete: LargeRosters, { roster, row, field, value }: Contradiction): LargeRosters {
  const own = complete[roster][row];
  const repeated = [...KEYS[roster], ...(roster === "stations" ? ["level"] : [])].map((key) => [key, fieldOf(own, key)]);
  return { ...rosters, [roster]: [...rosters[roster], Object.fromEntries([...repeated, [field, value]])] };
}

function replaced(rosters: LargeRosters, { roster, row, field }: Contradiction, value: unknown): LargeRosters {
  return { ...rosters, [roster]: rosters[roster].map((one, index) => (index === row ? { ...one, [field]: value } : one)) };
}
