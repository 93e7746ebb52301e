import { describe, expect, it } from "vitest";
import type { StationAspect } from "../../figures/list-figures.js";
import type { Station } from "../../rosters/rows.js";
import { bounds, held, keeping } from "../testing/holding.js";
import { listed, telling } from "../testing/telling.js";
import { observe } from "../registry.js";

const of = (aspect: StationAspect, profile: readonly string[], every = false) =>
  ({ indicator: "station-profile", params: { aspect, profile, ...(every ? { every } : {}) } }) as const;

describe("what the documents ask of the stations 站点功能完备率", () => {
  it("lechang-2021/stations/services: seven services", () => {
    const seven = ["电商知识宣传", "代买代卖", "收发快递", "保险", "金融", "旅游", "职介"];
    const finding = held(telling([listed("stations.services", seven)]), of("services", seven), "==", "1");
    expect({ covered: Number(finding.part?.min), verdict: finding.verdict }).toEqual({ covered: 7, verdict: "pass" });
    const six = held(telling([listed("stations.services", seven.slice(1))]), of("services", seven), "==", "1");
    expect([six.verdict, six.lacking]).toEqual(["fail", ["电商知识宣传"]]);
  });

  it("lechang-2021/stations/data-aggregation: without the training data a feed is missing", () => {
    const feeds = ["交易", "物流", "产品", "培训"];
    const finding = held(telling([listed("stations.feeds", ["交易", "物流", "产品"])]), of("feeds", feeds), "==", "1");
    expect({ missing: finding.lacking, verdict: finding.verdict }).toEqual({ missing: ["培训"], verdict: "fail" });
  });

  it("lechang-2021/stations/resource-sharing: three ways of building together", () => {
    const model = ["资源共享", "站点共建", "资金共造"];
    const finding = held(telling([listed("stations.building-model", model)]), of("building-model", model), "==", "1");
    expect([Number(finding.part?.min), finding.verdict]).toEqual([3, "pass"]);
  });

  it("lechang-2019/station/services-plan: four services", () => {
    const four = ["代买代卖", "网上缴费", "网上购票", "代收快递包裹"];
    const finding = held(telling([listed("stations.services", four)]), of("services", four), "==", "1");
    expect([Number(finding.part?.min), finding.verdict]).toEqual([4, "pass"]);
  });

  it("lechang-2019/station/actual-services: seven services", () => {
    const seven = ["代网购", "代网售", "代收快递", "代发快递", "代存款", "代缴费", "小额信贷"];
    const finding = held(telling([listed("stations.services", seven)]), of("services", seven), "==", "1");
    expect([Number(finding.part?.min), finding.verdict]).toEqual([7, "pass"]);
  });

  it("lechang-2019/station/actual-zones: of three zones one is missing", () => {
    const zones = ["产品展示区", "线上交易区", "物流服务区"];
    const finding = held(telling([listed("stations.zones", zones.slice(0, 2))]), of("zones", zones, true), "==", "1");
    expect([finding.lacking, finding.verdict]).toEqual([["物流服务区"], "fail"]);
  });

  it("suixi-2021/stations/rooms: of three areas one is missing", () => {
    const areas = ["电商办公", "商品经营", "产品存放"];
    const finding = held(telling([listed("stations.zones", areas.slice(0, 2))]), of("zones", areas), "==", "1");
    expect([finding.lacking, finding.verdict]).toEqual([["产品存放"], "fail"]);
  });

  it("suixi-2021/stations/equipment: the wall of rules is missing", () => {
    const items = ["门头招牌", "制度墙", "电脑", "货架"];
    const finding = held(telling([listed("stations.equipment", ["门头招牌", "电脑", "货架"])]), of("equipment", items), "==", "1");
    expect([finding.lacking, finding.verdict]).toEqual([["制度墙"], "fail"]);
  });

  it("suixi-2021/stations/functions: seven functions", () => {
    const seven = ["网络代购", "物流配送", "技术服务", "农产品收储", "代收代缴", "代买代卖", "生活缴费"];
    const finding = held(telling([listed("stations.services", seven)]), of("services", seven), "==", "1");
    expect([Number(finding.part?.min), finding.verdict]).toEqual([7, "pass"]);
    expect(observe(telling([listed("stations.services", seven)]), "list-size", { list: "stations.services" }).part.min).toBe("7");
  });

  it("suichang-2021/stations/three-services: finance and government have come, life services have not", () => {
    const three = { indicator: "county-profile", params: { aspect: "services-in-villages", profile: ["金融", "政务", "生活"] } } as const;
    const finding = held(telling([listed("county.services-in-villages", ["金融", "政务"])]), three, "==", "1");
    expect([finding.lacking, finding.verdict]).toEqual([["生活"], "fail"]);
  });

  it("shixing-2021/stations/demo-model: without a group the model is not whole", () => {
    const model = ["村", "站", "群", "店", "品"];
    const station: Station = { id: "s", level: "village", status: "built", demonstration: true, model: ["村", "站", "店", "品"] };
    const finding = held(keeping({ stations: [station] }), of("demonstration-model", model, true), "==", "1");
    expect({ verdict: finding.verdict, missing: finding.lacking }).toEqual({ verdict: "fail", missing: ["群"] });
    const whole = held(keeping({ stations: [{ ...station, model }] }), of("demonstration-model", model, true), "==", "1");
    expect(whole.verdict).toBe("pass");
  });
});

describe("what the roster tells of the stations", () => {
  const station = (id: string, services: readonly string[] | undefined, given: Partial<Station> = {}): Station => ({
    id,
    level: "village",
    status: "operating",
    ...(services === undefined ? {} : { services }),
    ...given,
  });
  const seen = (stations: readonly Station[], every = false) => {
    const { part, lacking } = observe(keeping({ stations }), "station-profile", { aspect: "services", profile: ["保险", "金融"], every });
    return [...bounds(part), lacking, part.missing.map(({ id }) => id)];
  };

  it("takes together what any of them has, or asks every one of them", () => {
    const two = [station("a", ["保险"]), station("b", ["保险", "金融", "旅游"])];
    expect(seen(two)).toEqual(["2", "2", [], []]);
    expect(seen(two, true)).toEqual(["1", "1", ["金融"], []]);
  });

  it("does not ask stations that are only planned, closed, or of the county level", () => {
    const others = [
      station("p", [], { status: "planned" }),
      station("x", [], { closed: "2022-01-01" }),
      station("c", [], { level: "county" }),
    ];
    expect(seen([station("a", ["保险", "金融"]), ...others], true)).toEqual(["2", "2", [], []]);
    expect(seen(others, true)).toEqual(["0", "0", ["保险", "金融"], []]);
  });

  it("leaves open what a station without a list may have", () => {
    const one = [station("a", ["保险"]), station("b", undefined)];
    expect(seen(one)).toEqual(["1", "2", ["金融"], ["station/b/services"]]);
    expect(seen(one, true)).toEqual(["0", "1", ["保险", "金融"], ["station/b/services"]]);
  });

  it("leaves open what a station that may not stand lacks or has", () => {
    const unsaid: Station = { id: "b", level: "village", services: ["金融"] };
    expect(seen([station("a", ["保险"]), unsaid])).toEqual(["1", "2", ["金融"], ["station/b/status"]]);
    expect(seen([station("a", ["保险", "金融"]), unsaid], true)).toEqual(["1", "2", ["保险"], ["station/b/status"]]);
  });

  it("does not take for had by every station what only stations have that may not stand", () => {
    const unsaid: Station = { id: "a", level: "village", services: ["保险"] };
    expect(seen([unsaid], true)).toEqual(["0", "1", ["保险", "金融"], ["station/a/status"]]);
    expect(seen([{ ...unsaid, services: [] }], true)).toEqual(["0", "0", ["保险", "金融"], []]);
  });

  it("does not take a list that ends in 等 for all there is", () => {
    const finding = held(telling([listed("stations.services", ["保险"], false)]), of("services", ["保险", "金融"]), "==", "1");
    expect([finding.verdict, finding.lacking]).toEqual(["unknown", ["金融"]]);
  });
});
