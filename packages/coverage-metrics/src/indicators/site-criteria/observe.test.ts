import { describe, expect, it } from "vitest";
import { bounds, held } from "../testing/holding.js";
import { flagged, telling } from "../testing/telling.js";
import { observe } from "../registry.js";

const asks = (of: "centre" | "stations", criteria: readonly string[]) =>
  ({ indicator: "site-criteria", params: { of, criteria } }) as const;
const flags = (of: "centre" | "stations", said: Readonly<Record<string, boolean>>) =>
  telling(Object.entries(said).map(([name, value]) => flagged(`${of}.site.${name}`, value)));

describe("site criteria met 选址条件符合项数", () => {
  it("lechang-2021/centre/site: road, power and network are there", () => {
    const criteria = ["road", "power", "network"];
    expect(held(flags("centre", { road: true, power: true, network: true }), asks("centre", criteria), ">=", "3").verdict).toBe("pass");
    const finding = held(flags("centre", { road: true, power: false, network: true }), asks("centre", criteria), ">=", "3");
    expect([finding.verdict, finding.lacking]).toEqual(["fail", ["power"]]);
  });

  it("lechang-2021/stations/hardware-network: the hardware is there, the network is not", () => {
    const finding = held(flags("stations", { hardware: true, network: false }), asks("stations", ["hardware", "network"]), ">=", "2");
    expect({ verdict: finding.verdict, missing: finding.lacking }).toEqual({ verdict: "fail", missing: ["network"] });
  });

  it("is met by one where any will do, and open while the one that could be is not known", () => {
    const any = asks("stations", ["transport", "industry"]);
    expect(held(flags("stations", { transport: false, industry: true }), any, ">=", "1").verdict).toBe("pass");
    expect(held(flags("stations", { transport: false, industry: false }), any, ">=", "1").verdict).toBe("fail");
    const open = observe(flags("stations", { transport: false }), "site-criteria", any.params);
    expect([bounds(open.part), open.part.missing.map(({ id }) => id)]).toEqual([["0", "1"], ["figure/stations.site.industry"]]);
  });
});
