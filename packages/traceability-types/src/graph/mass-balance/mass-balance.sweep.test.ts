import { describe, expect, test } from "vitest";
import { indexEvents } from "../index-events.js";
import { massBalance } from "./mass-balance.js";
import { closedChain, type Leak, SMALL_CHAIN_POLICY } from "./testing/closed-chain.js";

const LEAKS: readonly Leak[] = ["road", "table", "store"];
const fails = (seed: number, leak: Leak, hundredths: number): number =>
  massBalance(indexEvents(closedChain(seed, leak, hundredths)), SMALL_CHAIN_POLICY).findings.filter(({ verdict }) => verdict === "fail")
    .length;

describe("the balance of a chain, swept", () => {
  test("no closed year of 10,000 raises an alarm", () => {
    let alarms = 0;
    for (let seed = 0; seed < 10_000; seed += 1) alarms += fails(seed, "none", 0);
    expect(alarms).toBe(0);
  });

  test("of 3,000 losses of two to twenty hundredths, on the road, at the table and in the store, all are found", () => {
    let found = 0;
    for (let seed = 0; seed < 3000; seed += 1) found += fails(seed, LEAKS[seed % 3] ?? "road", 200 + ((seed * 7) % 1800)) > 0 ? 1 : 0;
    expect(found).toBe(3000);
  });
});
