import { describe, expect, it } from "vitest";
import { BEGINS, bothTurns, eitherOf, ENDS, LEAST, MOST, NEITHER, NOWHERE, STAYS, turnOf, turnsOf } from "./turns.js";

/** All values before and after that a turn leaves open. */
const values = (turn: number): readonly (readonly [boolean, boolean])[] =>
  [0, 1, 2, 3].filter((bit) => (turn & (1 << bit)) !== 0).map((bit) => [(bit & 2) !== 0, (bit & 1) !== 0]);

const turnFrom = (open: readonly (readonly [boolean, boolean])[]): number =>
  open.reduce((turn, [before, after]) => turn | (1 << ((before ? 2 : 0) + (after ? 1 : 0))), 0);

const TURNS = Array.from({ length: 15 }, (_, index) => index + 1);

describe("turns 变化", () => {
  it("spans what a count may change by", () => {
    for (const turn of TURNS) {
      const changes = values(turn).map(([before, after]) => Number(after) - Number(before));
      expect([turn, LEAST[turn], MOST[turn]]).toEqual([turn, Math.min(...changes), Math.max(...changes)]);
    }
  });

  it("joins two that are open independently, by either and by both", () => {
    for (const one of TURNS) {
      for (const other of TURNS) {
        const all = values(one).flatMap(([b, a]) => values(other).map(([d, c]) => [b, a, d, c] as const));
        expect(turnOf(eitherOf(one | 0x1110, other | 0x1110), 0)).toBe(turnFrom(all.map(([b, a, d, c]) => [b || d, a || c])));
        expect(bothTurns(one, other)).toBe(turnFrom(all.map(([b, a, d, c]) => [b && d, a && c])));
      }
    }
  });

  it("says of a station's standings whether it is planned, stands, operates and serves", () => {
    const ofPair = (before: number, after: number): readonly number[] =>
      [0, 1, 2, 3].map((mode) => turnOf(turnsOf(1 << (4 * before + after)), mode));
    expect(ofPair(0, 0)).toEqual([NEITHER, NEITHER, NEITHER, NEITHER]);
    expect(ofPair(0, 2)).toEqual([BEGINS, BEGINS, NEITHER, NEITHER]);
    expect(ofPair(1, 3)).toEqual([STAYS, BEGINS, BEGINS, BEGINS]);
    expect(ofPair(3, 0)).toEqual([ENDS, ENDS, ENDS, ENDS]);
    expect(ofPair(3, 3)).toEqual([STAYS, STAYS, STAYS, STAYS]);
    expect(turnsOf(1)).toBe(NOWHERE);
  });
});
