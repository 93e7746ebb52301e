import { canonicalName } from "@countykit/core";
import { describe, expect, it } from "vitest";
import type { MarketSubject } from "../../figures/market-list-figures.js";
import { openBook } from "../../figures/open-book.js";
import { observe } from "../registry.js";
import { bounds, held, keeping } from "../testing/holding.js";

const SERVICES = ["品牌策划", "包装设计", "视频拍摄", "代运营", "运营推广", "第三方平台对接", "分销体系建设", "跨境电商", "直播"];
const CHANNELS = ["农批", "农超", "农社", "农企", "农餐"];
const OUTPUTS = ["服务输出", "人才培育", "标准输出"];

/** A county that says what it has of a list, and perhaps that this is all. */
const having = (subject: MarketSubject, names: readonly string[], complete = true) =>
  openBook({ asOf: "2022-12-31", declared: [{ kind: "names", id: `market.${subject}`, names, complete }] });

const asks = (subject: MarketSubject, profile: readonly string[], total?: number) =>
  ({ indicator: "market-profile", params: { subject, profile, ...(total === undefined ? {} : { total }) } }) as const;

/** Whether one name is on the list of the document. */
const isListed = (subject: MarketSubject, profile: readonly string[], name: string): boolean => {
  const { part, extra } = observe(having(subject, [name]), "market-profile", asks(subject, profile).params);
  return part.min === "1" && extra.length === 0;
};

describe("market lists 市场清单", () => {
  it("suixi-2021/market/services: all nine marketing services", () => {
    const services = having("services", SERVICES);
    expect({ count: Number(observe(services, "market-profile", asks("services", SERVICES).params).part.min) }).toEqual({ count: 9 });
    expect(held(services, asks("services", SERVICES), ">=", "1").verdict).toBe("pass");
    const eight = held(having("services", SERVICES.slice(0, 8)), asks("services", SERVICES), ">=", "1");
    expect(eight).toMatchObject({ verdict: "fail", lacking: ["直播"], gap: { kind: "short", amount: { unit: "items", min: "1" } } });
  });

  it("suixi-2021/market/docking: 农餐 is one of the five channels", () => {
    expect({ valid: isListed("docking-channels", CHANNELS, "农餐") }).toEqual({ valid: true });
    expect(isListed("docking-channels", CHANNELS, "农校")).toBe(false);
  });

  it("suixi-2021/market/shops: a pavilion is one of four kinds of shops", () => {
    const finding = held(having("shop-kinds", ["特色馆"]), asks("shop-kinds", ["特色馆", "产品店", "网店", "微店"]), ">=", "1");
    expect({ covered: Number(finding.part?.min) }).toEqual({ covered: 1 });
    expect(finding).toMatchObject({ verdict: "fail", lacking: ["产品店", "网店", "微店"] });
  });

  it("shixing-2021/upward/farm-tourism-forms: picking is one of the two forms", () => {
    expect({ valid: isListed("tourism-forms", ["采摘", "社区特卖"], "采摘") }).toEqual({ valid: true });
  });

  it("lechang-2019/upward/platform-coop: 乐村淘 is one of the four platforms", () => {
    expect({ known: isListed("platforms", ["阿里巴巴", "京东", "苏宁", "乐村淘"], "乐村淘") }).toEqual({ known: true });
  });

  it("suixi-2021/down/platforms: 京东 is one of the four platforms", () => {
    expect({ valid: isListed("downward-platforms", ["邮乐购", "天猫优品", "京东", "苏宁易购"], "京东") }).toEqual({ valid: true });
  });

  it("suixi-2021/down/chain-categories: daily chemicals are one of the three categories", () => {
    expect({ valid: isListed("chain-categories", ["快销", "食品", "日化"], "日化") }).toEqual({ valid: true });
  });

  it("suichang-2021/upward/farmers-coops: small farmers are supported", () => {
    expect({ eligible: isListed("beneficiaries", ["中小农户", "优质合作社"], "中小农户") }).toEqual({ eligible: true });
    expect(isListed("beneficiaries", ["中小农户", "优质合作社"], "龙头企业")).toBe(false);
  });

  it("lechang-2019/performance/poverty: poor households come first", () => {
    expect({ priority: isListed("priority-groups", ["贫困户"], "贫困户") }).toEqual({ priority: true });
  });

  it("lechang-2019/upward/demo-firms: both named firms", () => {
    const firms = ["九峰山电子商务", "枝豆电商"];
    const { part } = observe(having("demonstration-firms", firms), "market-profile", asks("demonstration-firms", firms).params);
    expect({ count: Number(part.min) }).toEqual({ count: 2 });
  });

  it("suichang-2021/upward/new-retail: 020 is read as O2O", () => {
    const text = "020 新零售";
    expect({ canonical: canonicalName(text).split(" ")[0] }).toEqual({ canonical: "O2O" });
    expect(held(having("retail-models", [text]), asks("retail-models", ["O2O新零售"]), ">=", "1").verdict).toBe("pass");
  });

  it("suichang-2021/pairing/five-outputs: undetermined while nobody names the outputs", () => {
    const open = held(openBook({ asOf: "2022-12-31" }), asks("pairing-outputs", OUTPUTS, 5), ">=", "1");
    expect({ status: open.verdict === "unknown" ? "undetermined" : open.verdict }).toEqual({ status: "undetermined" });
    expect(open.missing.map(({ id }) => id)).toEqual(["figure/market.pairing-outputs", "figure/market.pairing-outputs.unnamed"]);
  });

  it("counts what the document does not name neither as there nor as lacking", () => {
    const of = (names: readonly string[], complete: boolean) =>
      bounds(observe(having("pairing-outputs", names, complete), "market-profile", asks("pairing-outputs", OUTPUTS, 5).params).part);
    expect(of(OUTPUTS, true)).toEqual(["3", "3"]);
    expect(of([...OUTPUTS, "品牌输出"], true)).toEqual(["3", "4"]);
    expect(of([...OUTPUTS, "品牌输出", "模式输出", "资金输出"], true)).toEqual(["3", "5"]);
    expect(of(OUTPUTS, false)).toEqual(["3", "5"]);
    expect(of(["服务输出"], false)).toEqual(["1", "5"]);
  });

  it("takes no more than it names when the total is not larger", () => {
    const { whole } = observe(having("docking-channels", CHANNELS), "market-profile", asks("docking-channels", CHANNELS, 5).params);
    expect(whole?.min).toBe("5");
  });

  it("leaves open what an incomplete list does not name", () => {
    const finding = held(having("docking-channels", ["农批"], false), asks("docking-channels", CHANNELS), ">=", "1");
    expect(finding).toMatchObject({ verdict: "unknown", part: { min: "1", max: "5" } });
  });

  it("collects channels, forms and kinds of shops from the rosters", () => {
    const book = keeping({
      events: [
        { id: "1", kind: "docking", date: "2022-03-01", channel: "农批" },
        { id: "2", kind: "docking", date: "2022-04-01", channel: "农 餐" },
        { id: "3", kind: "docking", date: "2023-01-01", channel: "农超" },
        { id: "4", kind: "tourism", date: "2022-05-01", channel: "农社", forms: ["采摘"] },
      ],
      shops: [
        { shop: "a", kind: "web-shop", year: 2022 },
        { shop: "b", kind: "firm", year: 2022 },
      ],
    });
    const seen = (subject: MarketSubject, profile: readonly string[]) => {
      const { part, lacking, extra } = observe(book, "market-profile", asks(subject, profile).params);
      return [...bounds(part), lacking, extra];
    };
    expect(seen("docking-channels", CHANNELS)).toEqual(["2", "2", ["农超", "农社", "农企"], []]);
    expect(seen("tourism-forms", ["采摘", "社区特卖"])).toEqual(["1", "1", ["社区特卖"], []]);
    expect(seen("shop-kinds", ["特色馆", "网店"])).toEqual(["1", "1", ["特色馆"], []]);
    expect(seen("services", ["直播"])).toEqual(["0", "1", ["直播"], []]);
  });

  it("cannot rule out what a blank cell may hold", () => {
    const book = keeping({
      events: [
        { id: "1", kind: "docking", date: "2022-03-01", channel: "农批" },
        { id: "2", kind: "docking", date: "2022-04-01" },
      ],
      shops: [{ shop: "a", year: 2022 }],
    });
    expect(bounds(observe(book, "market-profile", asks("docking-channels", CHANNELS).params).part)).toEqual(["1", "5"]);
    expect(bounds(observe(book, "market-profile", asks("shop-kinds", ["网店"]).params).part)).toEqual(["0", "1"]);
  });
});
