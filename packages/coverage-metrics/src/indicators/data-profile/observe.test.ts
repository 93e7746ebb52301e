import { describe, expect, it } from "vitest";
import type { DataAspect } from "../../figures/list-figures.js";
import { declaring, held, keeping } from "../testing/holding.js";
import { counted, flagged, listed, telling, worded } from "../testing/telling.js";
import { observe } from "../registry.js";

const of = (aspect: DataAspect, profile: readonly string[]) => ({ indicator: "data-profile", params: { aspect, profile } }) as const;
const centres = { indicator: "facility-count", params: { kind: "data-centre", standing: "built" } } as const;

describe("what the documents ask of the big-data centre 大数据中心功能完备率", () => {
  it("lechang-2021/centre/data-platform: collects, links upward, and counts both series", () => {
    const datasets = ["网销数据", "网销主体交易额"];
    const abilities = ["数据采集", "对接上级商务主管部门"];
    const book = telling([listed("data-centre.capabilities", abilities), listed("data-centre.datasets", datasets)]);
    expect([held(book, of("capabilities", abilities), "==", "1").verdict, held(book, of("datasets", datasets), "==", "1").verdict]).toEqual(
      ["pass", "pass"],
    );
    const without = telling([listed("data-centre.capabilities", ["数据采集"]), listed("data-centre.datasets", datasets)]);
    expect(held(without, of("capabilities", abilities), "==", "1").lacking).toEqual(["对接上级商务主管部门"]);
  });

  it("suixi-2021/data/centre: one centre for the county's produce", () => {
    const book = telling([counted("facilities.data-centre.built", 1), listed("data-centre.products", ["遂溪番薯", "红心火龙果"], false)]);
    expect([held(book, centres, "==", "1").verdict, held(book, of("products", ["遂溪番薯", "红心火龙果"]), "==", "1").verdict]).toEqual([
      "pass",
      "pass",
    ]);
    expect([0, 1, 2].map((count) => held(declaring({ "facilities.data-centre.built": count }), centres, "==", "1").verdict)).toEqual([
      "fail",
      "pass",
      "fail",
    ]);
  });

  it("suixi-2021/data/equipment: equipment and both kinds of software", () => {
    const items = ["数据采集设备", "批量处理软件", "多平台导入软件"];
    const { lacking, verdict } = held(telling([listed("data-centre.equipment", items)]), of("equipment", items), "==", "1");
    expect({ complete: verdict === "pass" && lacking.length === 0 }).toEqual({ complete: true });
  });

  it("suixi-2021/data/metrics: of four datasets one is missing", () => {
    const four = ["特色产品网络零售额", "排行榜单", "产品销量", "信息"];
    const finding = held(telling([listed("data-centre.datasets", four.slice(0, 3))]), of("datasets", four), "==", "1");
    expect([finding.lacking, finding.verdict]).toEqual([["信息"], "fail"]);
  });

  it("suixi-2021/data/analysis: analysed every month", () => {
    const asks = { indicator: "is-done", params: { what: "data-centre.analysis" } } as const;
    const { part } = observe(telling([{ ...flagged("data-centre.analysis", true), evidence: "monthly" }]), asks.indicator, asks.params);
    expect({ flag: part.min === "1" && part.max === "1" }).toEqual({ flag: true });
    expect(part.evidence).toEqual(["monthly"]);
    const words = observe(telling([worded("data-centre.analysis", "monthly")]), asks.indicator, asks.params).part;
    expect([words.min, words.max]).toEqual(["0", "1"]);
  });

  it("suichang-2021/data/system: one system with five functions", () => {
    const five = ["显示", "查询", "追溯", "统计分析", "可视化"];
    const book = keeping({ facilities: [{ id: "d", kind: "data-centre", status: "operating", functions: five }] });
    const finding = held(book, of("functions", five), "==", "1");
    expect({ count: Number(finding.part?.min), verdict: finding.verdict }).toEqual({ count: 5, verdict: "pass" });
    expect(held(book, centres, "==", "1").verdict).toBe("pass");
  });

  it("suichang-2021/stations/data-innovation: new uses of the data are there", () => {
    const asks = { indicator: "is-done", params: { what: "data-centre.innovation" } } as const;
    expect(held(telling([{ kind: "flag", id: "data-centre.innovation", value: true }]), asks, "==", "1").verdict).toBe("pass");
  });
});
