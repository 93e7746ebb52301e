import { and, type MissingFact, type Ternary, ternary } from "@countykit/core";
import type { Book } from "../figures/book.js";
import type { StationKind } from "../figures/station-figures.js";
import type { Standing, Station } from "../rosters/rows.js";
import { stations as form } from "../rosters/stations.js";
import { cellFact } from "./cell-fact.js";
import { inOrder } from "./in-order.js";
import { reachedWithin } from "./standing.js";
import type { Answered } from "./tally.js";
import type { Window } from "./window.js";

/** Which stations are meant: those of a kind, or all of the towns and villages. */
export type StationGroup = StationKind | "town-and-village";

/** The stations of a group (站点名册筛选), each once, and how surely each has come so far; `null` without a roster. */
export function stationRows(book: Book, group: StationGroup, standing: Standing, window: Window = {}): readonly StationRow[] | null {
  const rows = book.rows("stations");
  if (rows === null) return null;
  return inOrder(rows).map((station) => {
    const member = isIn(station, group);
    const come = reachedWithin(station, standing, window, book.asOf);
    const facts = [
      ...(member === "unknown" ? [stationFact(station, group === "benchmark" ? "benchmark" : "demonstration")] : []),
      ...(come.answer === "unknown" ? [stationFact(station, come.column)] : []),
    ];
    return { station, answer: and(member, come.answer), facts };
  });
}

/** A station, and whether it counts. */
export interface StationRow extends Answered {
  readonly station: Station;
}

/** What a station says of a question (站点答复), as far as it counts. */
export const asked = ({ station, answer, facts }: StationRow, column: keyof Station, said: Ternary): Answered => ({
  answer: and(answer, said),
  facts: said === "unknown" ? [...facts, stationFact(station, column)] : facts,
});

/** A cell of the roster of stations that would settle something. */
export const stationFact = (row: Station, column: keyof Station): MissingFact => cellFact({ thing: "station", form }, row, column);

function isIn({ level, demonstration, benchmark }: Station, group: StationGroup): Ternary {
  if (group === "demonstration") return ternary(demonstration);
  if (group === "benchmark") return ternary(benchmark);
  const inside = group === "town-and-village" ? level !== "county" : level === group;
  return inside ? "yes" : "no";
}
