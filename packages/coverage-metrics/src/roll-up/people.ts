import type { Areas } from "./areas.js";
import { type Bounds, fromAbove, giveBack, takeColumn } from "./bounds.js";

/**
 * Counts distinct people in every area at once (按人去重), in up to 12 scopes, each a bit. One person is handed in after the other with all the places
 * where that person was counted; so nobody is counted twice in an area, and memory does not grow with people. People who were there before are not new.
 */
export interface People {
  /** One place of the person at hand: the scopes in which it surely counts and those in which it may. */
  readonly at: (area: number, certain: number, possible: number) => void;
  /** One place of before, which may be the same. */
  readonly before: (area: number, certain: number, possible: number) => void;
  /** The person is done. */
  readonly next: () => void;
  /** Least and most new people of a scope whose names are known. */
  readonly bounds: (scope: number) => Bounds;
}

/** The bits of what is new; those of before stand above them. */
const NEW = 0xfff;
const OLD = 12;

/**
 * The counts of one area stand together: in each scope the people who surely count, those who only may, those of them who may because of a larger area,
 * and those who have a place in the area itself.
 */
const SURE = 0;
const PERHAPS = 12;
const FROM_LARGER = 24;
const OF_ITS_OWN = 36;
const WIDTH = 48;

export function countPeople(areas: Areas): People {
  const { parent, count } = areas;
  const counts = new Int32Array(count * WIDTH);
  const [certainAt, possibleAt, ownAt] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const touched = new Int32Array(count);
  let touches = 0;
  /** Whether one of the person's places may lie in another one: it is a larger area that holds it. */
  let nested = false;

  const tally = (from: number, bits: number): void => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const at = from + 31 - Math.clz32(rest & -rest);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  };
  /** The scopes of the person's places that are larger areas and so may lie in this one. */
  const above = (area: number): number => {
    let larger = 0;
    for (let at = area; at > 0; ) {
      at = parent[at] ?? 0;
      larger |= ownAt[at] ?? 0;
    }
    return larger;
  };
  const touch = (area: number, certain: number, possible: number): void => {
    const own = ownAt[area] ?? 0;
    ownAt[area] = own | possible;
    if (own === 0 && possibleAt[area] !== 0) nested = true;
    for (let at = area; ; at = parent[at] ?? 0) {
      const [c, p] = [certainAt[at] ?? 0, possibleAt[at] ?? 0];
      if (p === 0) touched[touches++] = at;
      else if (at !== area && ownAt[at] !== 0) nested = true;
      else if ((p | possible) === p && (c | certain) === c) return;
      certainAt[at] = c | certain;
      possibleAt[at] = p | possible;
      if (at === 0) return;
    }
  };

  return {
    at: touch,
    before: (area, certain, possible) => touch(area, certain << OLD, possible << OLD),
    next: () => {
      for (let index = 0; index < touches; index += 1) {
        const area = touched[index] ?? 0;
        const from = area * WIDTH;
        const larger = nested ? above(area) : 0;
        const [certain, possible, own] = [certainAt[area] ?? 0, (possibleAt[area] ?? 0) | larger, ownAt[area] ?? 0];
        const sure = certain & NEW & ~(possible >> OLD);
        tally(from + SURE, sure);
        tally(from + PERHAPS, possible & NEW & ~(certain >> OLD) & ~sure);
        tally(from + FROM_LARGER, larger & NEW);
        tally(from + OF_ITS_OWN, own & NEW & ~larger);
      }
      for (let index = 0; index < touches; index += 1) {
        const area = touched[index] ?? 0;
        certainAt[area] = 0;
        possibleAt[area] = 0;
        ownAt[area] = 0;
      }
      touches = 0;
      nested = false;
    },
    bounds: (scope) => {
      const part = (group: number): Float64Array => {
        const column = takeColumn(areas);
        for (let area = 0; area < count; area += 1) column[area] = counts[area * WIDTH + group + scope] ?? 0;
        return column;
      };
      const [min, max, own, inside] = [part(SURE), part(PERHAPS), part(OF_ITS_OWN), part(FROM_LARGER)];
      // Those who have no place in the area itself, but one that may lie there.
      const outside = fromAbove(areas, own);
      for (let area = 0; area < count; area += 1) {
        max[area] = (min[area] ?? 0) + (max[area] ?? 0) + (outside[area] ?? 0) - (inside[area] ?? 0);
      }
      giveBack(areas, own, inside, outside);
      return { min, max };
    },
  };
}
