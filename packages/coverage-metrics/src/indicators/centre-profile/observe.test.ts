import { describe, expect, it } from "vitest";
import type { CentreAspect } from "../../figures/list-figures.js";
import type { Facility } from "../../rosters/rows.js";
import { bounds, held, keeping } from "../testing/holding.js";
import { listed, telling } from "../testing/telling.js";
import { observe } from "../registry.js";

const of = (aspect: CentreAspect, profile: readonly string[]) => ({ indicator: "centre-profile", params: { aspect, profile } }) as const;

/** What a target that asks for the whole profile makes of a complete list. */
const check = (aspect: CentreAspect, profile: readonly string[], there: readonly string[] = profile) => {
  const { part, lacking, verdict } = held(telling([listed(`centre.${aspect}`, there)]), of(aspect, profile), "==", "1");
  return { covered: Number(part?.min), missing: lacking, verdict };
};

describe("what the documents ask of the service centre 公共服务中心功能完备率", () => {
  it("lechang-2021/centre/one-stop-services: six services", () => {
    expect(check("services", ["咨询", "培训", "人才", "运营", "电子商务金融", "孵化"])).toEqual({
      covered: 6,
      missing: [],
      verdict: "pass",
    });
  });

  it("lechang-2021/centre/service-beneficiaries: four groups", () => {
    expect(check("beneficiaries", ["企业", "个体", "青年创业者", "各级电商服务站点"])).toMatchObject({ covered: 4, verdict: "pass" });
  });

  it("lechang-2021/centre/coordination-duties: five duties", () => {
    const duties = ["区域公用品牌打造", "标准品控", "产销对接", "数据分析", "乡村振兴"];
    expect(check("duties", duties)).toMatchObject({ covered: 5, verdict: "pass" });
    expect(check("duties", duties, duties.slice(0, 4))).toMatchObject({ missing: ["乡村振兴"], verdict: "fail" });
  });

  it("lechang-2021/centre/people-goods-place: three dimensions", () => {
    expect(check("dimensions", ["人", "货", "场"])).toMatchObject({ covered: 3, verdict: "pass" });
  });

  it("lechang-2021/centre/enhanced-services: five groups of services", () => {
    expect(check("enhanced-services", ["政策咨询", "融资服务", "人才服务", "信息服务", "运营服务"])).toMatchObject({
      covered: 5,
      verdict: "pass",
    });
  });

  it("lechang-2021/centre/public-functions: eleven functions", () => {
    const eleven = [
      "电商孵化",
      "品牌策划",
      "包装设计",
      "视频拍摄",
      "综合运营",
      "第三方平台",
      "营销策划",
      "产品展示",
      "产品溯源",
      "数据采集统计",
      "人才培训",
    ];
    expect(check("functions", eleven)).toMatchObject({ covered: 11, verdict: "pass" });
    expect(check("functions", eleven, eleven.slice(1))).toMatchObject({ covered: 10, missing: ["电商孵化"], verdict: "fail" });
  });

  it("shixing-2021/centre/operation-services: reporting of project information is missing", () => {
    const four = ["电商创业孵化咨询", "电商知识普及应用推广", "综合示范项目集成管理", "综合示范项目信息报送"];
    expect(check("operation-services", four, four.slice(0, 3))).toEqual({ covered: 3, missing: ["综合示范项目信息报送"], verdict: "fail" });
  });

  it("lechang-2019/centre/zones-plan: three zones", () => {
    expect(check("zones", ["人才培训基地", "孵化基地", "O2O体验馆"])).toMatchObject({ covered: 3, verdict: "pass" });
    expect(check("zones", ["人才培训基地", "孵化基地", "O2O体验馆"], ["人才培训基地", "孵化基地", "020 体验馆"]).covered).toBe(3);
  });

  it("lechang-2019/centre/zones-actual: seven zones", () => {
    expect(check("zones", ["展示", "培训", "创业孵化", "网红直播", "摄影", "运营中心", "品牌推广"])).toMatchObject({
      covered: 7,
      verdict: "pass",
    });
  });

  it("lechang-2019/centre/value-added: five steps", () => {
    expect(check("value-added-steps", ["货源组织", "收购", "订单处理", "产品包装", "包裹寄递"])).toMatchObject({
      covered: 5,
      verdict: "pass",
    });
  });

  it("lechang-2019/centre/rules: both sets of rules", () => {
    const { missing, verdict } = check("rules", ["运营管理制度", "服务制度"]);
    expect({ complete: missing.length === 0 && verdict === "pass" }).toEqual({ complete: true });
    expect(check("rules", ["运营管理制度", "服务制度"], ["服务制度"])).toMatchObject({ missing: ["运营管理制度"], verdict: "fail" });
  });

  it("suixi-2021/centre/signs: one of two signs is missing", () => {
    const signs = ["国家级电子商务进农村综合示范项目", "遂溪县电商公共服务中心"];
    expect(check("signs", signs, signs.slice(0, 1))).toEqual({ covered: 1, missing: ["遂溪县电商公共服务中心"], verdict: "fail" });
  });

  it("suixi-2021/centre/zones: the incubation room is missing", () => {
    const zones = ["办公区", "线上体验区", "产品展示区", "培训室", "孵化室"];
    expect(check("zones", zones, zones.slice(0, 4))).toEqual({ covered: 4, missing: ["孵化室"], verdict: "fail" });
  });

  it("suixi-2021/park/new: four zones of the new park", () => {
    const zones = ["孵化区", "创业区", "直播区", "产品展示区"];
    expect(check("park-zones", zones)).toEqual({ covered: 4, missing: [], verdict: "pass" });
    expect(check("park-zones", zones, zones.slice(1))).toMatchObject({ missing: ["孵化区"], verdict: "fail" });
  });

  it("suichang-2021/centre/hub-functions: the rural e-commerce college is missing", () => {
    const zones = ["孵化", "直播", "展示", "农村电商学院"];
    expect(check("zones", zones, zones.slice(0, 3))).toEqual({ covered: 3, missing: ["农村电商学院"], verdict: "fail" });
  });
});

describe("what the roster of facilities tells of the centre", () => {
  const centre: Facility = { id: "c", kind: "service-centre", status: "operating", zones: ["办公区"], rules: ["服务制度"] };
  const zones = (facilities: readonly Facility[], aspect: CentreAspect = "zones") => {
    const { part, lacking, extra } = observe(keeping({ facilities }), "centre-profile", { aspect, profile: ["办公区", "培训室"] });
    return [...bounds(part), lacking, extra, part.missing.map(({ id, label }) => [id, label.en])];
  };

  it("takes the zones of the centres that are built together", () => {
    expect(zones([centre, { id: "d", kind: "service-centre", status: "built", zones: ["培训室", "茶室"] }])).toEqual([
      "2",
      "2",
      [],
      ["茶室"],
      [],
    ]);
    expect(zones([centre, { id: "d", kind: "service-centre", status: "planned", zones: ["培训室"] }])).toEqual([
      "1",
      "1",
      ["培训室"],
      [],
      [],
    ]);
  });

  it("keeps the zones of the park apart", () => {
    const park: Facility = { id: "p", kind: "park", status: "built", zones: ["培训室"] };
    expect(zones([centre, park])).toEqual(["1", "1", ["培训室"], [], []]);
    expect(zones([centre, park], "park-zones")).toEqual(["1", "1", ["办公区"], [], []]);
  });

  it("leaves open what a centre without a list has", () => {
    expect(zones([centre, { id: "d", name: "新中心", kind: "service-centre", status: "built" }])).toEqual([
      "1",
      "2",
      ["培训室"],
      [],
      [["facility/d/zones", "新中心: zones"]],
    ]);
  });

  it("has no column for services, which are declared", () => {
    expect(zones([centre], "services")).toEqual([
      "0",
      "2",
      ["办公区", "培训室"],
      [],
      [["figure/centre.services", "service centre: services"]],
    ]);
    expect(observe(keeping({ facilities: [centre] }), "centre-profile", { aspect: "rules", profile: ["服务制度"] }).part.min).toBe("1");
  });
});
