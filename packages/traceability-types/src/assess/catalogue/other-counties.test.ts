import { expect, it } from "vitest";
import { checkBrand } from "../brands/brand.js";
import { brandLayout } from "../brands/brand-layout.js";
import { checkFilms, totalMinutes } from "../brands/films.js";
import { mediaLevelAtLeast } from "../brands/media-level.js";
import { shopExclusive } from "../brands/shop-exclusive.js";
import { townProducts } from "../brands/town-products.js";
import { isSanpinYibiao } from "../certificates/sanpin-yibiao.js";
import { knownProducts } from "../names/known-products.js";
import { shixing2021Requirements } from "../policies/cn-2021-shixing-shi-fu-ban-12.js";
import { suichang2021Requirements } from "../policies/cn-2021-suichang-sui-zheng-ban-fa-15.js";
import { suixi2021Requirements } from "../policies/cn-2021-suixi-sui-fu-10.js";
import { isTested } from "../residues/is-tested.js";
import { isGradingSystem } from "../standards/grading.js";
import { shownInBigData } from "../systems/back-ends.js";
import { systemCoverage } from "../systems/system-coverage.js";
import { findingOn, passes } from "../testing/asked.js";

it("shixing-2021/upward/brand-shop: a shop that sells specialties only", () => {
  const { exclusive } = shopExclusive(["始兴特色农产品"], ["始兴特色农产品"]);
  expect({ exclusive }).toEqual({ exclusive: true });
  expect(findingOn(shixing2021Requirements, "upward-brand-shop", { "shop.sells": ["始兴特色农产品", "饮料"] }).extra).toEqual(["饮料"]);
  expect(findingOn(shixing2021Requirements, "upward-brand-shop-end").verdict).toBe("fail");
});

it("shixing-2021/upward/film-long: one film of three minutes", () => {
  const films = [{ minutes: 3 }];
  const lengths = films.map(({ minutes }) => String(minutes));
  const { pass } = checkFilms(lengths, { count: 1, minutes: "3" });
  expect({ pass }).toEqual({ pass: true });
  const judged = (length: string) => passes(shixing2021Requirements, "upward-film-long", { "films.brand": [length] });
  expect(["2.99", "3", "3.01"].map(judged)).toEqual([false, true, true]);
});

it("shixing-2021/upward/film-short: five films of one minute are five minutes", () => {
  expect({ totalMinutes: totalMinutes({ films: 5, minutes: 1 }) }).toEqual({ totalMinutes: 5 });
  const judged = (films: number) =>
    passes(shixing2021Requirements, "upward-film-short", { "films.produce": Array.from({ length: films }, () => "1") });
  expect([4, 5, 6].map(judged)).toEqual([false, true, true]);
});

it("shixing-2021/upward/film-release: a medium of the prefecture is below the province", () => {
  expect({ pass: mediaLevelAtLeast("市级", "provincial") }).toEqual({ pass: false });
  const judged = (level: string) => passes(shixing2021Requirements, "upward-film-release", { "films.media": [level] });
  expect(["市级", "省级", "国家级", "自媒体"].map(judged)).toEqual([false, true, true, null]);
});

it("suixi-2021/upward/demo-processes: four of five leave out transport", () => {
  const { lacking } = findingOn(suixi2021Requirements, "upward-demo-processes", { processes: ["集货", "加工", "分级", "包装"] });
  expect({ missing: lacking }).toEqual({ missing: ["运输"] });
});

it("suixi-2021/trace/system: two of three main products are in the system", () => {
  const main = ["遂溪番薯", "红心火龙果", "香蕉"];
  const inSystem = ["遂溪番薯", "红心火龙果"];
  const { coverage, missing } = systemCoverage(main, inSystem);
  expect({ coverage, missing }).toEqual({ coverage: "0.6667", missing: ["香蕉"] });
  const finding = findingOn(suixi2021Requirements, "trace-system", { "products.main": main, "trace.products": inSystem });
  expect([finding.verdict, finding.measured?.min, finding.lacking]).toEqual(["fail", { part: "2", whole: "3" }, ["香蕉"]]);
});

it("suixi-2021/trace/testing: a lot without a report is not tested", () => {
  expect({ tested: isTested({ lot: "L1", report: null }) }).toEqual({ tested: false });
});

it("suixi-2021/brand/one-plus-n: one public brand and five others", () => {
  const { layout, valid } = brandLayout({ public: 1, specialty: 2, enterprise: 3 });
  expect({ layout, valid }).toEqual({ layout: "1+5", valid: true });
  const judged = (common: string, specialty: string, enterprise: string) =>
    passes(suixi2021Requirements, "brand-one-plus-n", {
      "brands.regional-public": common,
      "brands.specialty": specialty,
      "brands.enterprise": enterprise,
    });
  expect([judged("0", "2", "3"), judged("1", "2", "3"), judged("2", "2", "3"), judged("1", "0", "3"), judged("1", "1", "1")]).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
});

it("suixi-2021/brand/one-town-one-product: 15 towns with a product each", () => {
  const towns = Array.from({ length: 15 }, (_, index) => `镇${index + 1}`);
  const products = towns.map((town) => ({ town, product: `${town}番薯` }));
  const { covered } = townProducts(towns, products);
  expect([towns.length, products.length, { covered }]).toEqual([15, 15, { covered: true }]);
  expect(townProducts(towns, products.slice(1)).missing).toEqual(["镇1"]);
  expect(townProducts(towns, [...products.slice(1), { town: "镇2", product: "火龙果" }]).covered).toBe(false);
});

it("suixi-2021/brand/certification: green food is one of the four", () => {
  const product = { certs: ["绿色食品"] };
  expect({ sanpinYibiao: isSanpinYibiao(product.certs) }).toEqual({ sanpinYibiao: true });
});

it("suixi-2021/brand/means: five means are counted", () => {
  const requirement = suixi2021Requirements.requirements.find(({ id }) => id === "brand-means");
  const means = requirement?.kind === "list" ? requirement.names : [];
  expect({ count: means.length }).toEqual({ count: 5 });
  expect(passes(suixi2021Requirements, "brand-means", { "brands.means": means })).toBe(true);
  expect(passes(suixi2021Requirements, "brand-means", { "brands.means": means.slice(1) })).toBe(false);
});

it("suixi-2021/brand/base-products: two products lead", () => {
  const { count } = knownProducts(["遂溪番薯", "红心火龙果"]);
  expect({ count }).toEqual({ count: 2 });
  expect(passes(suixi2021Requirements, "brand-base-products", { "products.main": ["遂溪番薯", "红心火龙果", "香蕉"] })).toBe(true);
});

it("suixi-2021/brand/trademarks: a registered trademark is a brand", () => {
  const { valid } = checkBrand({ trademark: "registered" });
  expect({ valid }).toEqual({ valid: true });
  expect(checkBrand({ trademark: "applied" }).valid).toBe(false);
});

const suichang = (rule: string, fact: string, ...values: readonly string[]) =>
  values.map((value) => passes(suichang2021Requirements, rule, { [fact]: value }));

it("suichang-2021/brand/regional: exactly one", () => {
  expect({ pass: suichang("brand-regional", "brands.regional-public", "1")[0] }).toEqual({ pass: true });
  expect(suichang("brand-regional", "brands.regional-public", "0", "1", "2")).toEqual([false, true, false]);
});

it("suichang-2021/brand/products: three", () => {
  expect({ pass: suichang("brand-products", "brands.specialty", "3")[0] }).toEqual({ pass: true });
  expect(suichang("brand-products", "brands.specialty", "2", "3", "4")).toEqual([false, true, true]);
});

it("suichang-2021/brand/firms: two are too few", () => {
  expect({ pass: suichang("brand-firms", "brands.firms-served", "2")[0] }).toEqual({ pass: false });
  expect(suichang("brand-firms", "brands.firms-served", "2", "3", "4")).toEqual([false, true, true]);
});

it("suichang-2021/brand/three-kinds: three kinds", () => {
  const names = ["区域公共品牌", "企业品牌", "特色农产品品牌"];
  const { measured, verdict } = findingOn(suichang2021Requirements, "brand-three-kinds", { "brands.kinds": names });
  expect([{ count: names.length }, measured?.min, verdict]).toEqual([{ count: 3 }, { part: "3", whole: "3" }, "pass"]);
  const kinds = ["区域公共", "企业", "特色农产品"].map((type) => checkBrand({ type, owner: "遂昌" }).kind);
  expect({ count: new Set(kinds).size }).toEqual({ count: 3 });
});

it("suichang-2021/brand/hit-products: exactly two", () => {
  expect({ pass: suichang("brand-hit-products", "products.hits", "2")[0] }).toEqual({ pass: true });
  expect(suichang("brand-hit-products", "products.hits", "1", "2", "3")).toEqual([false, true, false]);
});

it("suichang-2021/brand/hit-services: four services", () => {
  const requirement = suichang2021Requirements.requirements.find(({ id }) => id === "brand-hit-services");
  expect({ count: requirement?.kind === "list" ? requirement.names.length : 0 }).toEqual({ count: 4 });
});

it("suichang-2021/standard/thirty: thirty products with a standard", () => {
  expect({ pass: suichang("standard-thirty", "standards.products", "30")[0] }).toEqual({ pass: true });
  expect(suichang("standard-thirty", "standards.products", "29", "30", "31", "约三十")).toEqual([false, true, true, null]);
});

it("suichang-2021/standard/system: two grades and one rule to tell products apart", () => {
  expect({ system: isGradingSystem({ grades: ["A", "B"], identified: true }) }).toEqual({ system: true });
  expect([isGradingSystem({ grades: ["A", "A"], identified: true }), isGradingSystem({ grades: ["A", "B"], identified: false })]).toEqual([
    false,
    false,
  ]);
});

it("suichang-2021/standard/aim: three aims", () => {
  const requirement = suichang2021Requirements.requirements.find(({ id }) => id === "standard-aim");
  expect({ count: requirement?.kind === "list" ? requirement.names.length : 0 }).toEqual({ count: 3 });
});

it("suichang-2021/trace/system: the system is shown in the big-data system as well", () => {
  expect(shownInBigData({ system: true, bigDataView: true })).toEqual({ consistent: true });
  expect(findingOn(suichang2021Requirements, "trace-name").extra).toEqual(["质量安全追溯", "品质安全追溯"]);
});

it("suichang-2021/trace/in-bigdata: tracing is missing from the functions", () => {
  const { lacking } = findingOn(suichang2021Requirements, "trace-in-bigdata", { "bigdata.functions": ["数据显示", "查询"] });
  expect({ missing: lacking }).toEqual({ missing: ["质量安全追溯"] });
});

it("suichang-2021/trace/target: a system that is there passes", () => {
  expect({ pass: passes(suichang2021Requirements, "trace-target", { "trace.system": true }) }).toEqual({ pass: true });
  expect(findingOn(suichang2021Requirements, "trace-target", { "trace.system": false }).severity).toBe("advice");
});
