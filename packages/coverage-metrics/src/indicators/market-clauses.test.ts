import { describe, expect, it } from "vitest";
import { openBook } from "../figures/open-book.js";
import { observe } from "./registry.js";
import { declaring, held, verdict } from "./testing/holding.js";

const done = (what: string, value: boolean) => openBook({ asOf: "2022-12-31", declared: [{ kind: "flag", id: what, value }] });
const asks = (what: string) => ({ indicator: "is-done", params: { what } }) as const;

/** What a flag comes to, and that it is not the flag's other value or an unknown that does. */
function flagOf(what: string): boolean {
  expect([verdict(done(what, false), asks(what), ">=", "1"), verdict(declaring({}), asks(what), ">=", "1")]).toEqual(["fail", "unknown"]);
  return verdict(done(what, true), asks(what), ">=", "1") === "pass";
}

describe("clauses of the market that are done or not 市场条款", () => {
  it("suixi-2021/upward/deep-processing: a food cluster", () => {
    expect({ flag: flagOf("upward.food-cluster") }).toEqual({ flag: true });
  });

  it("suixi-2021/market/presale: online presale", () => {
    expect({ flag: flagOf("market.presale") }).toEqual({ flag: true });
  });

  it("lechang-2019/poverty/mobile-pay: mobile payment in poverty villages", () => {
    expect({ flag: flagOf("poverty.mobile-pay") }).toEqual({ flag: true });
  });

  it("lechang-2019/poverty/data: the data on production and sales exist", () => {
    const book = openBook({
      asOf: "2022-12-31",
      declared: [{ kind: "names", id: "data-centre.datasets", names: ["产销信息"], complete: false }],
    });
    const listed = observe(book, "data-profile", { aspect: "datasets", profile: ["产销信息"] });
    expect({ exists: listed.part.min === listed.whole?.min && flagOf("data.production-sales") }).toEqual({ exists: true });
  });

  it("lechang-2021/transform/consumer-quality: the plan sets no number", () => {
    const finding = held(done("transform.consumer-quality", true), asks("transform.consumer-quality"), null, null, {
      title: { zh: "品质消费", en: "better goods for rural consumers" },
    });
    expect({ status: finding.message.key }).toEqual({ status: "no-threshold" });
    expect(finding.verdict).toBe("unknown");
  });
});

describe("clauses of the market that count facilities and firms 市场设施与企业", () => {
  it("suixi-2021/upward/demo-points: ten points or more", () => {
    const points = { indicator: "facility-count", params: { kind: "demonstration-point", standing: "built" } } as const;
    const judged = (count: number) => verdict(declaring({ "facilities.demonstration-point.built": count }), points, ">=", "10");
    expect({ pass: judged(10) === "pass" }).toEqual({ pass: true });
    expect([9, 11].map(judged)).toEqual(["fail", "pass"]);
  });

  it("suixi-2021/down/stores: twenty stores or more", () => {
    const stores = { indicator: "facility-count", params: { kind: "store", standing: "operating" } } as const;
    const judged = (count: number) => verdict(declaring({ "facilities.store.operating": count }), stores, ">=", "20");
    expect({ pass: judged(20) === "pass" }).toEqual({ pass: true });
    expect([19, 21].map(judged)).toEqual(["fail", "pass"]);
  });

  it("suichang-2021/cluster/firms: 49 of 50 firms in the park fall one short", () => {
    const firms = { indicator: "resident-firms", params: { standing: "operating", facility: "park" } } as const;
    const book = (count: number) => declaring({ "firms.resident.operating.park": count });
    expect({ pass: verdict(book(49), firms, ">=", "50") === "pass" }).toEqual({ pass: false });
    expect(held(book(49), firms, ">=", "50").gap).toEqual({ kind: "short", amount: { unit: "firms", min: "1", max: "1" } });
    expect([50, 51].map((count) => verdict(book(count), firms, ">=", "50"))).toEqual(["pass", "pass"]);
  });
});
