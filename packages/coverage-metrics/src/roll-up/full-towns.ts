import type { Areas } from "./areas.js";
import { type Bounds, fromAbove, giveBack, increase, sumUp, takeColumn } from "./bounds.js";
import type { Cells } from "./cells.js";
import { boundsOf, openTally, tallyTurn } from "./tally.js";
import { BEGINS, bothTurns, ENDS, NEITHER, STAYS, turnOf } from "./turns.js";

/**
 * Towns all of whose villages are covered in one mode. A town that lacks some villages may still be full when that many loose stations stand there;
 * those of a larger area fill the towns that lack fewest.
 */
export function fullTowns(areas: Areas, cells: Cells, mode: number): Bounds {
  const [min, max] = [takeColumn(areas), takeColumn(areas)];
  const loose = cells.loose[mode]?.begin ?? new Float64Array(areas.count);
  const above = fromAbove(areas, loose);
  /** For each area in which towns may be full, how many loose stations of larger areas each further one needs, ascending. */
  const needs = new Map<number, number[]>();
  const need = (area: number, stations: number): void => {
    const held = needs.get(area);
    if (held === undefined) needs.set(area, [stations]);
    else held.push(stations);
  };
  const towns = villagesByTown(areas, cells, mode);
  for (let area = 0; area < areas.count; area += 1) {
    const [certain, possible, lacking] = [towns.certain[area] ?? 0, towns.possible[area] ?? 0, towns.lacking[area] ?? 0];
    if (possible === 0) continue;
    if (certain > 0 && towns.covered[area] === possible) increase(min, area);
    // Where no village is sure to count, one that may must be covered.
    need(area, certain === 0 && towns.coverable[area] === 0 ? 1 : lacking);
  }
  for (let area = areas.count - 1; area >= 0; area -= 1) {
    const own = needs.get(area);
    if (own === undefined) continue;
    needs.delete(area);
    const left = afterOwn(
      own.sort((a, b) => a - b),
      loose[area] ?? 0,
    );
    max[area] = fulfilled(left, above[area] ?? 0);
    if (area > 0) for (const stations of left) need(areas.parent[area] ?? 0, stations);
  }
  giveBack(areas, above);
  return { min: sumUp(areas, min), max };
}

/** How many more towns are full after than before. Where a loose station may stand, anything may be. */
export function fullTownChanges(areas: Areas, { count, area, counted, covered, loose }: Cells, mode: number): Bounds {
  const turns = new Uint8Array(areas.count);
  const certain = new Uint8Array(areas.count);
  for (let cell = 0; cell < count; cell += 1) {
    const counts = counted[cell] ?? 0;
    if (counts === 0) continue;
    const town = area[cell] ?? 0;
    // A unit that is no village does not keep its town from being full.
    const turn = turnOf(covered[cell] ?? 0, mode) | (counts === 1 ? 0 : STAYS);
    turns[town] = turns[town] === 0 ? turn : bothTurns(turns[town] ?? 0, turn);
    if (counts === 1) certain[town] = 1;
  }
  const { begin, end, stay } = loose[mode] ?? { begin: certain, end: certain, stay: certain };
  const any = takeColumn(areas);
  for (let at = 0; at < areas.count; at += 1) any[at] = (begin[at] ?? 0) + (end[at] ?? 0) + (stay[at] ?? 0);
  const above = fromAbove(areas, any);
  const tally = openTally(areas);
  for (let town = 0; town < areas.count; town += 1) {
    const turn = turns[town] ?? 0;
    if (turn === 0) continue;
    const open = (any[town] ?? 0) + (above[town] ?? 0) > 0;
    tallyTurn(tally, town, open ? NEITHER | BEGINS | ENDS | STAYS : certain[town] === 1 ? turn : turn | NEITHER);
  }
  giveBack(areas, any, above);
  return boundsOf(areas, tally);
}

/** The villages of each town, as far as they decide whether all of them are covered. */
interface Towns {
  /** Villages that count, and those that may. */
  readonly certain: Int32Array;
  readonly possible: Int32Array;
  /** Those of them that are surely covered, those that may be, and those that count and cannot be. */
  readonly covered: Int32Array;
  readonly coverable: Int32Array;
  readonly lacking: Int32Array;
}

function villagesByTown(areas: Areas, { count, area, counted, covered }: Cells, mode: number): Towns {
  const column = (): Int32Array => new Int32Array(areas.count);
  const towns: Towns = { certain: column(), possible: column(), covered: column(), coverable: column(), lacking: column() };
  for (let cell = 0; cell < count; cell += 1) {
    const counts = counted[cell] ?? 0;
    if (counts === 0) continue;
    const town = area[cell] ?? 0;
    const turn = turnOf(covered[cell] ?? 0, mode);
    increase(towns.possible, town);
    if (counts === 1) increase(towns.certain, town);
    if (turn === BEGINS) increase(towns.covered, town);
    if ((turn & BEGINS) !== 0) increase(towns.coverable, town);
    else if (counts === 1) increase(towns.lacking, town);
  }
  return towns;
}

/** What the towns still need when the area's own loose stations went to those that need fewest. */
function afterOwn(needs: readonly number[], own: number): number[] {
  let stations = own;
  return needs.map((need) => {
    const given = Math.min(need, stations);
    stations -= given;
    return need - given;
  });
}

/** How many towns some stations can make full, those that need fewest first. */
function fulfilled(needs: readonly number[], stations: number): number {
  let left = stations;
  let full = 0;
  for (const need of needs) {
    if (need > left) break;
    left -= need;
    full += 1;
  }
  return full;
}
