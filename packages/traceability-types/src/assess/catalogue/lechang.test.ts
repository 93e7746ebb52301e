import { expect, it } from "vitest";
import { checkBrand } from "../brands/brand.js";
import { packagingUpgraded } from "../brands/packaging.js";
import { countPromotions } from "../brands/promotion.js";
import { certificateType } from "../certificates/certificate-type.js";
import { mayUseLabel } from "../certificates/may-use-label.js";
import { hasCertificate, isRepresentative, statedCertificates } from "../certificates/stated-certificates.js";
import { statedValues } from "../consistency/stated-values.js";
import { canonicalProduct } from "../names/canonical-product.js";
import { compareProducts } from "../names/compare-products.js";
import { knownProducts } from "../names/known-products.js";
import { lechang2019Requirements } from "../policies/cn-2021-lechang-self-evaluation.js";
import { lechang2021Requirements } from "../policies/cn-2022-lechang-le-fu-ban-9.js";
import { isTestingCentre } from "../residues/testing-centre.js";
import { appliesStandard, standardExists } from "../standards/standard.js";
import { checkBackEnds } from "../systems/back-ends.js";
import { findingOn, passes } from "../testing/asked.js";

it("lechang-2021/brand/regional-public: a regional public brand of Lechang is one, and one is asked for", () => {
  const { valid } = checkBrand({ type: "regional-public", owner: "乐昌" });
  expect({ valid }).toEqual({ valid: true });
  const judged = (brands: string) => passes(lechang2021Requirements, "brand-regional-public", { "brands.regional-public": brands });
  expect(["0", "1", "2"].map(judged)).toEqual([false, true, true]);
});

it("lechang-2021/brand/gi-four: four products with an indication, all known", () => {
  const { count, allKnown } = knownProducts(["黄金柰李", "北乡马蹄", "乐昌白毛尖", "张溪香芋"]);
  expect({ count, allKnown }).toEqual({ count: 4, allKnown: true });
  const finding = findingOn(lechang2021Requirements, "brand-gi-four");
  expect([finding.verdict, finding.severity]).toEqual(["fail", "warning"]);
  expect([finding.lacking, finding.extra]).toEqual([
    ["乐昌白毛尖", "张溪香芋"],
    ["乐昌雪毛鸡", "乐昌白毛茶"],
  ]);
});

it("lechang-2021/brand/gi-name-variant: 黄金奈李 is an alias of 黄金柰李, and the document contradicts itself", () => {
  const { canonical, status } = canonicalProduct("黄金奈李");
  expect({ canonical, status }).toEqual({ canonical: "黄金柰李", status: "alias" });
  expect(findingOn(lechang2021Requirements, "brand-gi-name-variant").verdict).toBe("fail");
});

it("lechang-2021/brand/certify-and-label: without the quality standard no label", () => {
  const right = mayUseLabel({ qualitySpec: true, qualityStandard: false });
  expect({ mayUseLabel: right.mayUseLabel, missing: right.missing }).toEqual({ mayUseLabel: false, missing: ["质量标准"] });
  const labelled = (qualified: readonly string[]) =>
    passes(lechang2021Requirements, "brand-certify-and-label", {
      "label.products": ["黄金柰李", "北乡马蹄"],
      "label.qualified": qualified,
    });
  expect([labelled(["黄金柰李"]), labelled(["黄金柰李", "北乡马蹄"])]).toEqual([false, true]);
});

it("lechang-2021/brand/packaging-upgrade: packaging for e-commerce is enough", () => {
  expect({ upgraded: packagingUpgraded({ ecommerce: true }) }).toEqual({ upgraded: true });
  const finding = findingOn(lechang2021Requirements, "brand-packaging-upgrade", { "packaging.upgraded": ["北乡马蹄"] });
  expect(finding.lacking).toEqual(["黄金柰李", "乐昌白毛尖", "张溪香芋"]);
});

it("lechang-2021/brand/promotion: one fair is counted, and a best effort that is missed is advice", () => {
  const { count } = countPromotions([{ kind: "展会" }]);
  expect({ count }).toEqual({ count: 1 });
  expect(countPromotions([{ kind: "培训" }])).toEqual({ count: 0, others: ["培训"] });
  expect(passes(lechang2021Requirements, "brand-promotion", { "events.promotion": String(count) })).toBe(true);
  expect(findingOn(lechang2021Requirements, "brand-promotion", { "events.promotion": "0" }).severity).toBe("advice");
});

it("lechang-2021/brand/publicity-channels: both channels are covered", () => {
  const { measured, verdict } = findingOn(lechang2021Requirements, "brand-publicity-channels", {
    "publicity.channels": ["新媒体", "户外广告"],
  });
  expect([measured?.min, verdict]).toEqual([{ part: "2", whole: "2" }, "pass"]);
  const covered = findingOn(lechang2021Requirements, "brand-publicity-channels", { "publicity.channels": ["新媒体", "户外广告"] }).message
    .params["covered"];
  expect({ covered }).toEqual({ covered: 2 });
});

it("lechang-2021/trace/standards-levels: a local standard will do", () => {
  const pass = appliesStandard([{ level: "地方标准" }], { levels: ["industry", "local"], scopes: ["品质", "质量"] }) === "yes";
  expect({ pass }).toEqual({ pass: true });
  expect(passes(lechang2021Requirements, "trace-standards-levels", { "standards.applied": ["地方标准"] })).toBe(true);
  expect(passes(lechang2021Requirements, "trace-standards-levels", { "standards.applied": ["企业标准"] })).toBe(false);
});

it("lechang-2021/trace/network-circulation-standard: a draft is what the plan asks to look into", () => {
  const exists = standardExists([{ scope: "网络流通", status: "draft" }], "网络流通", { drafts: true });
  expect({ exists }).toEqual({ exists: true });
  expect(passes(lechang2021Requirements, "trace-network-circulation-standard", { "standards.network-circulation": exists })).toBe(true);
});

it("lechang-2021/trace/views: both back ends on both terminals", () => {
  const { pass } = checkBackEnds({ terminals: ["pc", "mobile"], views: ["supplier", "operator"] });
  expect({ pass }).toEqual({ pass: true });
  expect(findingOn(lechang2021Requirements, "trace-views", { "trace.views": ["pc端", "供货商后台"] }).lacking).toEqual([
    "手机端",
    "运营商后台",
  ]);
});

it("lechang-2021/trace/representative-products: 北乡马蹄 may stand for the county", () => {
  expect({ eligible: isRepresentative(lechang2019Requirements, "北乡马蹄") }).toEqual({ eligible: true });
  expect(findingOn(lechang2021Requirements, "trace-representative-products", { "trace.products": ["阳山鸡"] }).severity).toBe("warning");
});

it("lechang-2019/fact/greater-bay-bases-7: 7 operators in one sentence and 4 in another", () => {
  const { consistent } = statedValues(["7", "4"]);
  expect({ consistent }).toEqual({ consistent: false });
  expect(findingOn(lechang2019Requirements, "fact-greater-bay-bases").extra).toEqual(["7", "4"]);
});

it("lechang-2019/fact/greater-bay-bases-4: 4 operators where another sentence has 7", () => {
  const { consistent } = statedValues(["7", "4"]);
  expect({ consistent }).toEqual({ consistent: false });
  expect(findingOn(lechang2019Requirements, "fact-greater-bay-bases").citations.map(({ locator }) => locator)).toEqual([
    "一",
    "一（一是）",
  ]);
});

it("lechang-2019/fact/certified-products: 156 products, and no list to hold them against", () => {
  const requirement = lechang2019Requirements.requirements.find(({ id }) => id === "fact-certified-products");
  expect({ count: requirement?.kind === "counted-list" ? requirement.stated : null }).toEqual({ count: 156 });
  expect(findingOn(lechang2019Requirements, "fact-certified-products").verdict).toBe("unknown");
});

it("lechang-2019/fact/eco-origin: four products of protected ecological origin", () => {
  const kind = certificateType("生态原产地保护");
  const stated = kind === null ? null : statedCertificates(lechang2019Requirements, kind);
  expect({ count: stated?.count }).toEqual({ count: 4 });
});

it("lechang-2019/fact/famous-special: four products, as many as are named", () => {
  const { count } = knownProducts(["北乡马蹄", "乐昌雪毛鸡", "乐昌白毛茶", "黄金柰李"]);
  expect({ count }).toEqual({ count: 4 });
  expect(findingOn(lechang2019Requirements, "fact-famous-special").verdict).toBe("pass");
});

it("lechang-2019/fact/gi-trademark: 黄金柰李 has the trademark, and products with another protection have not", () => {
  const hasTrademark = hasCertificate(lechang2019Requirements, "黄金柰李", "gi-trademark") === "yes";
  expect({ hasTrademark }).toEqual({ hasTrademark: true });
  expect(hasCertificate(lechang2019Requirements, "张溪香芋", "gi-trademark")).toBe("no");
  expect(hasCertificate(lechang2019Requirements, "黄金柰李", "gi-product")).toBe("unknown");
});

it("lechang-2019/fact/provincial-famous: two products, which are none of the landmark products by name", () => {
  const { count } = knownProducts(["炮弹香芋", "白毛尖茶"]);
  expect({ count }).toEqual({ count: 2 });
  expect(canonicalProduct("炮弹香芋").possiblySame).toEqual(["张溪香芋"]);
});

it("lechang-2019/upward/gi-list: 九峰山黄金柰李 is 黄金柰李, and the two lists of four differ", () => {
  const canonical = ["九峰山黄金柰李", "黄金柰李"].map((name) => canonicalProduct(name).canonical);
  expect({ canonical }).toEqual({ canonical: ["黄金柰李", "黄金柰李"] });
  const finding = findingOn(lechang2019Requirements, "upward-gi-list");
  expect([finding.verdict, finding.lacking, finding.extra]).toEqual(["fail", ["沿溪山茶叶", "张溪香芋"], ["乐昌雪毛鸡", "乐昌白毛茶"]]);
});

it("lechang-2019/upward/standards-issued: standards of trade for four products", () => {
  const standards = ["北乡马蹄", "乐昌雪毛鸡", "乐昌白毛茶", "黄金柰李"];
  expect({ count: knownProducts(standards).count }).toEqual({ count: 4 });
  expect(passes(lechang2019Requirements, "upward-standards-issued", { "standards.trade": standards })).toBe(true);
  expect(passes(lechang2019Requirements, "upward-standards-issued", { "standards.trade": standards.slice(1) })).toBe(false);
});

it("lechang-2019/trace/testing-centres: a firm's centre is one", () => {
  expect({ valid: isTestingCentre({ type: "企业检测" }) }).toEqual({ valid: true });
});

it("tells that waybill printers were delivered in place of the system", () => {
  const { verdict, severity, lacking, extra } = findingOn(lechang2019Requirements, "trace-delivered", { "trace.delivered": "物流打单机" });
  expect([verdict, severity, lacking, extra]).toEqual(["fail", "error", ["溯源系统"], ["物流打单机"]]);
  expect(passes(lechang2019Requirements, "trace-delivered", { "trace.delivered": "溯源系统" })).toBe(true);
});

it("keeps lists apart that only might be one", () => {
  expect(compareProducts(["炮弹香芋"], ["张溪香芋"])).toEqual({
    same: false,
    onlyFirst: ["炮弹香芋"],
    onlySecond: ["张溪香芋"],
    perhaps: [{ first: "炮弹香芋", second: "张溪香芋" }],
  });
});
