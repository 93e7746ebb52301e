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

export function countPeople(areas: Areas, scopes: number): People {
  const { parent, count } = areas;
  const column = (): Int32Array => new Int32Array(scopes * count);
  const [sure, may, both, first] = [column(), column(), column(), column()];
  const [certainAt, possibleAt, ownAt] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const touched = new Int32Array(count);
  let touches = 0;

  const tally = (columns: Int32Array, area: number, bits: number): void => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const at = (31 - Math.clz32(rest & -rest)) * count + area;
      columns[at] = (columns[at] ?? 0) + 1;
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
    ownAt[area] = (ownAt[area] ?? 0) | possible;
    for (let at = area; ; at = parent[at] ?? 0) {
      const [c, p] = [certainAt[at] ?? 0, possibleAt[at] ?? 0];
      if (p === 0) touched[touches++] = at;
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
        const larger = above(area);
        const [certain, possible] = [certainAt[area] ?? 0, possibleAt[area] ?? 0];
        tally(sure, area, certain & NEW & ~((possible | larger) >> OLD));
        tally(may, area, (possible | larger) & NEW & ~(certain >> OLD));
        tally(both, area, larger & NEW);
        tally(first, area, (ownAt[area] ?? 0) & NEW & ~larger);
      }
      for (let index = 0; index < touches; index += 1) {
        const area = touched[index] ?? 0;
        certainAt[area] = 0;
        possibleAt[area] = 0;
        ownAt[area] = 0;
      }
      touches = 0;
    },
    bounds: (scope) => {
      const part = (columns: Int32Array): Float64Array => {
        const taken = takeColumn(areas);
        taken.set(columns.subarray(scope * count, (scope + 1) * count));
        return taken;
      };
      const [min, max, own, inside] = [part(sure), part(may), part(first), part(both)];
      // Those who have no place in the area itself, but one that may lie there.
      const outside = fromAbove(areas, own);
      for (let area = 0; area < count; area += 1) max[area] = (max[area] ?? 0) + (outside[area] ?? 0) - (inside[area] ?? 0);
      giveBack(areas, own, inside, outside);
      return { min, max };
    },
  };
}
