import { describe, expect, test } from "vitest";
import { faultsOf } from "./testing/faults-of.js";
import { simulate } from "./testing/simulate.js";

describe("bounds of suspect matter", () => {
  test("hold the truth of 500 chains, stirred or layered, watered, reworked, and badly recorded", () => {
    const faults = Array.from({ length: 500 }, (_, seed) => faultsOf(simulate(seed)).map((fault) => `${seed}: ${fault}`)).flat();
    expect(faults).toEqual([]);
  });

  test("hold the truth also where lots are said to be things", () => {
    const faults = Array.from({ length: 500 }, (_, seed) =>
      faultsOf(simulate(seed), (object) => object % 2 === seed % 2).map((fault) => `${seed}: ${fault}`),
    ).flat();
    expect(faults).toEqual([]);
  });
});
