import { describe, expect, test } from "vitest";
import { mix } from "./mix.js";
import { faultsOf } from "./testing/faults-of.js";
import { simulate } from "./testing/simulate.js";

describe("bounds of suspect matter, swept", () => {
  test("hold the truth of 12,000 chains, and are reached from both sides", () => {
    const faults: string[] = [];
    let bounded = 0;
    let low = 0;
    let high = 0;
    for (let seed = 1000; seed < 13_000; seed += 1) {
      const chain = simulate(seed);
      for (const fault of faultsOf(chain)) faults.push(`${seed}: ${fault}`);
      const mixed = mix(chain.rows, chain.origins);
      for (const [object, { suspect }] of chain.truth) {
        const told = mixed.get(object);
        if (told === undefined || told.matter !== "KGM" || told.hi === null || told.hi === told.lo) continue;
        bounded += 1;
        if (told.lo === BigInt(suspect)) low += 1;
        if (told.hi === BigInt(suspect)) high += 1;
      }
    }
    expect(faults).toEqual([]);
    // Of the lots with room between their bounds, more than a third lie on the lower one, and more than a quarter on the upper.
    expect([bounded, low, high]).toEqual([57_704, 21_188, 16_950]);
  });
});
