import { commonArea } from "./division-code.js";

/**
 * Where a thing is, as one number: a division code, 0 when nobody said. When rows of one thing place it apart, it is somewhere in the smallest
 * area that holds both, and no further row can say better: such a place is `-1 - code`. Rows are joined in any order.
 */
export function joinPlace(one: number, other: number): number {
  if (one === other || other === 0) return one;
  if (one === 0) return other;
  const [a, b] = [areaOf(one), areaOf(other)];
  const common = commonArea(a, b);
  if (common !== a && common !== b) return -1 - common;
  // The outer of the two gives way to the inner one, unless rows were torn apart there.
  const [outer, inner] = common === a ? [one, other] : [other, one];
  return outer < 0 ? outer : inner;
}

/** The area in which a thing surely is. */
export const areaOf = (place: number): number => (place < 0 ? -1 - place : place);
