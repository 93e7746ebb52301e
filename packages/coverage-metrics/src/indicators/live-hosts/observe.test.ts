import { describe, expect, it } from "vitest";
import type { Followers } from "../../rosters/rows.js";
import type { Asked } from "../../targets/target.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, verdict } from "../testing/holding.js";
import type { LiveHostsParams } from "./definition.js";

const row = (host: string, platform: string, followers?: number, given: Partial<Followers> = {}): Followers => ({
  host,
  platform,
  kind: "head",
  ...(followers === undefined ? {} : { followers }),
  ...given,
});
const asks = (params: LiveHostsParams): Asked => ({ indicator: "live-hosts", params });
const head = { kind: "head", followers: 500000 } as const;
const count = (hosts: readonly Followers[], params: LiveHostsParams = head) =>
  bounds(observe(keeping({ hosts }), "live-hosts", params).part);

describe("livestream hosts 直播主播", () => {
  it("suichang-2021/cluster/head-hosts: 300,000 and 200,000 make one of 500,000 network-wide, 499,999 do not", () => {
    const hosts = [row("A", "抖音", 300000), row("A", "快手", 200000), row("B", "抖音", 499999)];
    expect(count(hosts)).toEqual(["1", "1"]);
    const finding = held(keeping({ hosts }), asks(head), ">=", "2");
    expect([finding.verdict, finding.gap?.amount.min]).toEqual(["fail", "1"]);
    expect(verdict(keeping({ hosts: [...hosts, row("B", "快手", 1)] }), asks(head), ">=", "2")).toBe("pass");
  });

  it("suichang-2021/training/farmer-influencers: nine of 100,000 and one of 99,999 are nine", () => {
    const farmer = { kind: "farmer", followers: 100000 } as const;
    const hosts = (last: number) => many(10, (number) => row(`F${number}`, "抖音", number === 10 ? last : 100000, { kind: "farmer" }));
    expect(count(hosts(99999), farmer)).toEqual(["9", "9"]);
    const verdicts = [99999, 100000, 100001].map((last) => verdict(keeping({ hosts: hosts(last) }), asks(farmer), ">=", "10"));
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("shixing-2021/training/live-hosts: ten hosts are enough", () => {
    expect([9, 10, 11].map((hosts) => verdict(declaring({ hosts }), asks({}), ">=", "10"))).toEqual(["fail", "pass", "pass"]);
    expect(
      count(
        many(10, (number) => row(`H${number}`, "抖音")),
        {},
      ),
    ).toEqual(["10", "10"]);
  });

  it("suixi-2021/training/livestream: one host, and no number that has to be reached", () => {
    const finding = held(declaring({ hosts: 1 }), asks({}), null, null);
    expect([finding.message.key, finding.part?.min, finding.limit]).toEqual(["no-threshold", "1", null]);
  });

  it("adds up the platforms, or takes one alone, as the text is read", () => {
    const hosts = [row("A", "抖音", 300000), row("A", "快手", 200000), row("B", "抖音", 500000)];
    expect(count(hosts, { ...head, platforms: "sum" })).toEqual(["2", "2"]);
    expect(count(hosts, { ...head, platforms: "single" })).toEqual(["1", "1"]);
  });

  it("takes a platform that nobody counted for any number", () => {
    const hosts = [row("A", "抖音", 300000), row("A", "快手")];
    expect([count(hosts), count(hosts, { ...head, platforms: "single" })]).toEqual([
      ["0", "1"],
      ["0", "1"],
    ]);
    expect(observe(keeping({ hosts }), "live-hosts", head).part.missing.map(({ id }) => id)).toEqual(["host/A/followers"]);
    expect(count([row("A", "抖音", 500000), row("A", "快手")])).toEqual(["1", "1"]);
  });

  it("takes the last count of a platform, up to the day of the book", () => {
    const hosts = [
      row("A", "抖音", 500000, { date: "2022-01-01" }),
      row("A", "抖音", 499999, { date: "2022-06-01" }),
      row("A", "抖音", 600000, { date: "2023-01-01" }),
      row("A", "抖音", 900000),
    ];
    expect(count(hosts)).toEqual(["0", "0"]);
    expect(count([...hosts].reverse())).toEqual(["0", "0"]);
  });

  it("takes two counts of one day for possible, either of them", () => {
    expect(count([row("A", "抖音", 499999), row("A", "抖音", 500000)])).toEqual(["0", "1"]);
  });

  it("does not know of a host without a kind whether it counts, and asks", () => {
    const { kind: _, ...kindless } = row("A", "抖音", 500000, { name: "阿珍" });
    const finding = held(keeping({ hosts: [kindless] }), asks(head), ">=", "1");
    expect([finding.verdict, finding.missing]).toEqual([
      "unknown",
      [{ id: "host/A/kind", label: { zh: "阿珍的主播类别", en: "what kind of host 阿珍 is" } }],
    ]);
    expect(count([kindless, row("A", "快手", 1)])).toEqual(["1", "1"]);
    expect(count([row("A", "抖音", 500000, { kind: "farmer" })])).toEqual(["0", "0"]);
  });

  it("has no more of a kind, or with so many followers, than there are", () => {
    expect(bounds(observe(declaring({ hosts: 7 }), "live-hosts", head).part)).toEqual(["0", "7"]);
    expect(bounds(observe(declaring({ hosts: 7, "hosts.head": 1 }), "live-hosts", head).part)).toEqual(["0", "1"]);
    expect(bounds(observe(declaring({ "hosts.head": 0 }), "live-hosts", head).part)).toEqual(["0", "0"]);
    expect(verdict(declaring({ "hosts.head.followers-500000": 2 }), asks(head), ">=", "2")).toBe("pass");
    expect(verdict(declaring({ "hosts.head.followers-500000": 2 }), asks({ ...head, platforms: "single" }), ">=", "2")).toBe("unknown");
  });
});
