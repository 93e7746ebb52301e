import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import { known } from "../../figures/quantity.js";
import { bounds, declaring, held } from "../testing/holding.js";
import { observe } from "../registry.js";

const MEANS = ["公路", "邮路", "通信", "互联网"];
const asks = { indicator: "village-reach", params: { means: MEANS } } as const;
const reached = (internet: number) =>
  declaring({
    villages: 195,
    "villages.reached.公路": 195,
    "villages.reached.邮路": 195,
    "villages.reached.通信": 195,
    "villages.reached.互联网": internet,
  });

describe("what reaches every village 村村通项数", () => {
  it("lechang-2019/fact/road-post-network: roads, post, telephone and internet reach all 195 villages", () => {
    const finding = held(reached(195), asks, "==", "1");
    expect({ full: finding.verdict === "pass", missing: finding.lacking }).toEqual({ full: true, missing: [] });
    const short = held(reached(194), asks, "==", "1");
    expect([short.verdict, short.lacking]).toEqual(["fail", ["互联网"]]);
  });

  it("counts from the roster of villages, each once, and without neighbourhood committees", () => {
    const village = (code: string, reach?: readonly string[]) => ({ code, ...(reach === undefined ? {} : { reach }) });
    const rows = [
      village("440281101201", ["公路", "邮路"]),
      village("440281101201", ["公路"]),
      village("440281101202", ["公路"]),
      village("440281101203"),
      { code: "440281001001", kind: "community", reach: [] } as const,
    ];
    const counted = new Map([["villages", known("villages", 3)]]);
    const book = openBook({ asOf: "2022-12-31", rows: { villages: rows }, counted });
    const { part, lacking } = observe(book, "village-reach", { means: ["公路", "邮路"] });
    expect([bounds(part), lacking]).toEqual([
      ["0", "1"],
      ["公路", "邮路"],
    ]);
    expect(part.missing.map(({ id }) => id)).toEqual(["village/440281101203/reach"]);
  });
});
