import { describe, expect, it } from "vitest";
import type { DeclaredFigure } from "../../figures/declared.js";
import { bounds, held, keeping } from "../testing/holding.js";
import { counted, listed, telling } from "../testing/telling.js";
import { observe } from "../registry.js";
import { LIST_NAMES, LISTS, type ListId } from "./lists-table.js";

const size = (list: ListId, declared: DeclaredFigure) => observe(telling([declared]), "list-size", { list });

describe("number of entries of a list 清单项数", () => {
  it("suixi-2021/centre/functions: five functions", () => {
    expect(Number(size("centre.functions", counted("centre.functions", 5)).part.min)).toBe(5);
    const asks = { indicator: "list-size", params: { list: "centre.functions" } } as const;
    const verdicts = [4, 5, 6].map((count) => held(telling([counted("centre.functions", count)]), asks, ">=", "5").verdict);
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("suichang-2021/centre/roles: four roles", () => {
    expect(Number(size("centre.functions", counted("centre.functions", 4)).part.min)).toBe(4);
    expect(size("centre.functions", listed("centre.functions", ["产业赋能", "资源对接", "品牌培育", "人才培训"])).part.min).toBe("4");
  });

  it("lechang-2019/centre/model: four elements", () => {
    expect(Number(size("centre.model", counted("centre.model", 4)).part.min)).toBe(4);
  });

  it("lechang-2019/centre/services-actual: eleven services", () => {
    expect(Number(size("centre.services", counted("centre.services", 11)).part.min)).toBe(11);
  });

  it("counts a name that is written twice once, and does not take an open list for the whole", () => {
    expect(bounds(size("centre.zones", listed("centre.zones", ["培训室", "培训 室", "孵化室"])).part)).toEqual(["2", "2"]);
    expect(bounds(size("centre.zones", listed("centre.zones", ["培训室"], false)).part)).toEqual(["1", null]);
    expect(bounds(observe(telling([]), "list-size", { list: "county.systems" }).part)).toEqual(["0", null]);
  });

  it("counts what the rosters list", () => {
    const book = keeping({
      facilities: [
        { id: "c", kind: "service-centre", status: "built", zones: ["办公区", "培训室"] },
        { id: "d", kind: "data-centre", status: "built", functions: ["显示"] },
      ],
      stations: [{ id: "s", level: "village", status: "built", services: ["保险"] }],
    });
    const sizes = (["centre.zones", "data-centre.functions", "stations.services"] as const).map(
      (list) => observe(book, "list-size", { list }).part.min,
    );
    expect(sizes).toEqual(["2", "1", "1"]);
  });

  it("names every list by the figure it is counted from", () => {
    for (const [id, { figure }] of Object.entries(LISTS)) expect([figure.id, LIST_NAMES[id]]).toEqual([id, figure.term]);
  });
});
