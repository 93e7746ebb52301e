import { describe, expect, it } from "vitest";
import { findDocument } from "../sources/find-document.js";
import { formatLocator } from "../sources/format-locator.js";
import { parseLocator } from "../sources/parse-locator.js";
import { aliases } from "./aliases.js";
import { canonicalName } from "./canonical-name.js";
import { lookalikes } from "./lookalikes.js";

const options = aliases.map((alias) => ({
  alias,
  options: { ...(alias.context === null ? {} : { context: alias.context }), likely: alias.status === "likely" },
}));

describe("canonicalName", () => {
  it.each([
    ["黄金奈李", "黄金柰李"],
    ["统仓公配", "统仓共配"],
    ["公共品牌", "公用品牌"],
    ["020", "O2O"],
    ["台帐", "台账"],
    ["县经济商局", "县经济商务局"],
    ["县经济经商局", "县经济商务局"],
    ["集散分中心", "集散分拣中心"],
    ["末端网店", "末端网点"],
    ["指挥枢纽", "指挥中枢"],
  ])("conv/alias: %s is %s", (from, to) => {
    expect(canonicalName(from)).toBe(to);
  });

  it("finds names inside a longer text", () => {
    expect(canonicalName("打造县域区域公共品牌，统仓公配")).toBe("打造县域区域公用品牌，统仓共配");
    expect(canonicalName("建立项目台帐，台帐齐全")).toBe("建立项目台账，台账齐全");
  });

  it("changes 公共品牌 by itself and in 区域公共品牌, not in any other word", () => {
    expect(canonicalName("区域公共品牌")).toBe("区域公用品牌");
    expect(canonicalName("县域公共品牌")).toBe("县域公用品牌");
    expect(canonicalName(" 公共品牌 ")).toBe("公用品牌");
    expect(canonicalName("公共品牌形象")).toBe("公共品牌形象");
  });

  it("takes 020 for O2O only as a token of its own", () => {
    expect(canonicalName("农特产品 020 新零售")).toBe("农特产品 O2O 新零售");
    expect(canonicalName("农特产品020新零售")).toBe("农特产品O2O新零售");
    for (const text of [
      "2020年",
      "1020",
      "0200",
      "020-83331234",
      "020 8333 1234",
      "（020）83331234",
      "020%",
      "0.020",
      "A020",
      "020B",
      "+020",
    ])
      expect(canonicalName(text)).toBe(text);
  });

  it("settles a long row of 020 at once", () => {
    const row = "020 ".repeat(50_000);
    const once = canonicalName(row);
    expect(once).toBe(`${row.slice(0, -4)}O2O `);
    expect(canonicalName(once)).toBe(once);
  });

  it("keeps 当村干部 and 澄清析出, where the letters only happen to meet", () => {
    expect(canonicalName("澄清析出")).toBe("澄清析出");
    expect(canonicalName("当村干部", { context: "shixing" })).toBe("当村干部");
  });

  it("applies the organisations of a county only there", () => {
    expect(canonicalName("扶贫办", { context: "shixing", likely: true })).toBe("县乡村振兴局");
    expect(canonicalName("扶贫办", { context: "suixi", likely: true })).toBe("扶贫办");
    expect(canonicalName("扶贫办", { likely: true })).toBe("扶贫办");
    for (const printed of ["县工信局", "工信局（商务局）", "工业和信息化局"])
      expect(canonicalName(printed, { context: "shixing" })).toBe("县工信局（商务局）");
  });

  it("applies what is only likely only when asked", () => {
    expect(canonicalName("白毛尖茶", { context: "lechang" })).toBe("白毛尖茶");
    for (const printed of ["白毛茶", "白毛尖茶", "乐昌白毛尖", "沿溪山茶叶", "乐昌白毛茶"])
      expect(canonicalName(printed, { context: "lechang", likely: true })).toBe("乐昌白毛茶");
  });

  it("brings the five names of the Lechang hub together", () => {
    const names = [
      "市域电商仓储物流配送中心",
      "市仓储物流配送中心",
      "市级物流配送分拨中心",
      "市级物流运营中心",
      "市级电商仓储物流配送中心",
    ];
    expect(new Set(names.map((name) => canonicalName(name, { context: "lechang", likely: true }))).size).toBe(1);
    expect(new Set(names.map((name) => canonicalName(name))).size).toBe(5);
  });

  it("shixing-2021/schedule/category-labels: the schedule label 加强始兴县企业互联网转型升级 is the body heading 加强电商培训体系建设", () => {
    expect(canonicalName("加强始兴县企业互联网转型升级", { context: "shixing" })).toBe("加强电商培训体系建设");
    expect(canonicalName("加强品牌宣传推广", { context: "shixing", likely: true })).toBe("加强品牌宣传推广");
  });

  it("reads a misprint in the middle of an organisation's name", () => {
    expect(canonicalName("遂溪人民政府办公室")).toBe("遂溪县人民政府办公室");
    expect(canonicalName("遂溪县人民政府")).toBe("遂溪县人民政府");
  });
});

describe("the alias table", () => {
  it("carries every alias to its canonical form", () => {
    for (const { alias, options: scope } of options) expect([alias.from, canonicalName(alias.from, scope)]).toEqual([alias.from, alias.to]);
  });

  it("never sends a canonical form anywhere else, in any county", () => {
    for (const { to } of aliases) {
      for (const context of ["lechang", "shixing", "suixi", "suichang"] as const)
        expect(canonicalName(to, { context, likely: true })).toBe(to);
    }
  });

  it("has each form once", () => {
    expect(new Set(aliases.map(({ from, context }) => `${from} ${context}`)).size).toBe(aliases.length);
  });

  it("lets a replacement meet only what follows it, so that the passes come to an end", () => {
    const moving = aliases.filter(({ match }) => match !== "whole");
    for (const { to } of moving) {
      for (const { from } of moving) {
        expect(to.includes(from) || from.includes(to)).toBe(false);
        for (let length = 1; length < Math.min(to.length, from.length); length++)
          expect([to, from, to.startsWith(from.slice(-length))]).toEqual([to, from, false]);
      }
    }
  });

  it("reads on where one form runs into the next", () => {
    expect(canonicalName("供货行品质安全追溯")).toBe("供货单质量安全追溯");
  });

  it("names for both forms a document at hand and a readable place", () => {
    for (const { fromAt, toAt } of aliases) {
      for (const place of toAt === null ? [fromAt] : [fromAt, toAt]) {
        const read = parseLocator(place.locator);
        expect(read.ok && formatLocator(read.value)).toBe(place.locator);
        expect(findDocument(place.document)?.status).toBe("primary");
      }
    }
  });

  it("is certain only of misprints, or where the other form is printed too", () => {
    const unprinted = aliases.filter(({ toAt, status }) => toAt === null && status === "certain");
    expect(unprinted.map(({ from }) => from)).toEqual(["清析", "县域公共品牌"]);
  });
});

describe("lookalikes", () => {
  it("stay apart in every county, even when likely aliases apply", () => {
    expect(lookalikes.length).toBeGreaterThan(0);
    for (const { a, b } of lookalikes) {
      for (const context of ["lechang", "shixing", "suixi", "suichang"] as const) {
        expect(canonicalName(a, { context, likely: true })).not.toBe(canonicalName(b, { context, likely: true }));
      }
    }
  });
});
