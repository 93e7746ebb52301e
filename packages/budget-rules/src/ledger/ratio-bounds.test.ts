import { describe, expect, it } from "vitest";
import type { Atom, Cell } from "./atoms.js";
import { ratioBounds } from "./ratio-bounds.js";

const atom = (min: bigint, max: bigint | null, ...cells: Cell[]): Atom => ({ min, max, cells: new Set(cells), missing: [] });

describe("ratioBounds: tight bounds of a share, as exact fractions", () => {
  it("is one fraction when all is known", () => {
    const share = { part: "5.50", whole: "15.00" };
    expect(ratioBounds([atom(550n, 550n, "both"), atom(950n, 950n, "base"), atom(7n, 7n, "neither")])).toEqual({ min: share, max: share });
  });

  it("moves a line that is not split from nothing to all of it: Lechang's hardware lies between 0 and 34 %", () => {
    expect(ratioBounds([atom(510n, 510n, "both", "base"), atom(990n, 990n, "base")])).toEqual({
      min: { part: "0.00", whole: "15.00" },
      max: { part: "5.10", whole: "15.00" },
    });
  });

  it("lets the base move with the part", () => {
    expect(ratioBounds([atom(0n, 100n, "both"), atom(100n, 300n, "base")])).toEqual({
      min: { part: "0.00", whole: "3.00" },
      max: { part: "1.00", whole: "2.00" },
    });
  });

  it("has no upper bound when the part alone can grow without end", () => {
    expect(ratioBounds([atom(0n, null, "part"), atom(100n, 100n, "base")])).toEqual({ min: { part: "0.00", whole: "1.00" }, max: null });
  });

  it("has no upper bound when the base may vanish and the part not", () => {
    expect(ratioBounds([atom(10n, 10n, "part"), atom(0n, 100n, "base")])).toEqual({ min: { part: "0.10", whole: "1.00" }, max: null });
  });

  it("tends to one when an amount in part and base grows without end, and to nothing when one in the base does", () => {
    expect(ratioBounds([atom(0n, null, "both"), atom(100n, 100n, "base")]).max).toBe("1");
    expect(ratioBounds([atom(50n, 50n, "both"), atom(0n, null, "base")])).toEqual({ min: "0", max: { part: "0.50", whole: "0.50" } });
  });

  it("has no bounds when there is no base whatever happens", () => {
    expect(ratioBounds([atom(0n, 0n, "base"), atom(5n, 5n, "neither")])).toEqual({ min: null, max: null });
  });
});
