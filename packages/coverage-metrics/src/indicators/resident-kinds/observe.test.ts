import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import type { Firm } from "../../rosters/rows.js";
import { bounds, held, keeping } from "../testing/holding.js";
import { listed, telling } from "../testing/telling.js";
import { observe } from "../registry.js";

const asks = (operatorsAndLogistics: "one" | "two" = "one") =>
  ({ indicator: "resident-kinds", params: { standing: "signed", operatorsAndLogistics } }) as const;
const kinds = (names: readonly string[], complete = true) => telling([listed("firms.resident.kinds", names, complete)]);

describe("kinds of resident firms 入驻企业类型数", () => {
  it("lechang-2019/centre/resident-types: two kinds are too few, three are enough", () => {
    expect(held(kinds(["平台型", "销售型"]), asks(), ">=", "3").verdict).toBe("fail");
    expect(held(kinds(["平台型", "销售型", "物流企业"]), asks(), ">=", "3").verdict).toBe("pass");
    expect(held(kinds(["平台型电商企业", "销售型企业", "电商运营商或物流企业"]), asks(), ">=", "3").verdict).toBe("pass");
  });

  it("lechang-2019/centre/resident-types: operators and logistics firms are one kind or two", () => {
    const four = kinds(["平台型", "销售型", "电商运营商", "物流企业"]);
    const three = kinds(["销售型", "电商运营商", "物流企业"]);
    const counts = [four, three].map((book) =>
      (["one", "two"] as const).map((reading) => observe(book, "resident-kinds", asks(reading).params).part.min),
    );
    expect(counts).toEqual([
      ["3", "4"],
      ["2", "3"],
    ]);
  });

  it("counts one kind by whatever name once, other kinds too, and leaves a list open that ends in 等", () => {
    expect(bounds(observe(kinds(["平台型", "平台企业", "platform", "广告企业"]), "resident-kinds", asks().params).part)).toEqual([
      "2",
      "2",
    ]);
    expect(held(kinds(["平台型", "销售型"], false), asks(), ">=", "3").verdict).toBe("unknown");
  });

  it("keeps a declared list beside a roster that is not clear, and the contradiction with one that is", () => {
    const both = (firms: readonly Firm[]) => {
      const declared = [listed("firms.resident.kinds", ["平台型", "销售型", "物流企业"])];
      const { part, remarks } = held(openBook({ asOf: "2022-12-31", declared, rows: { firms } }), asks(), ">=", "3");
      return [part?.min, part?.max, remarks.map(({ code }) => code)];
    };
    const [a, b] = [
      { id: "a", kind: "platform", signed: "2021-01-01" },
      { id: "b", signed: "2021-01-01" },
    ] as const;
    expect(both([a, b, { ...b, id: "c" }])).toEqual(["3", "3", []]);
    expect(both([a])).toEqual(["1", "1", ["conflict"]]);
    expect(both([])).toEqual(["3", "3", ["conflict-roster-silent"]]);
  });

  it("counts the kinds of the firms of the roster", () => {
    const firm = (id: string, given: Partial<Firm>): Firm => ({ id, signed: "2021-01-01", ...given });
    const count = (...firms: readonly Firm[]) => {
      const { part } = observe(keeping({ firms }), "resident-kinds", asks().params);
      return [...bounds(part), part.missing.map(({ id }) => id)];
    };
    const [a, b] = [firm("a", { kind: "platform" }), firm("b", { kind: "operator" })];
    expect(count(a, b, firm("c", { kind: "logistics" }))).toEqual(["2", "2", []]);
    expect(count(a, b, firm("c", {}))).toEqual(["2", "3", ["firm/c/kind"]]);
    expect(count(a, b, { id: "c", kind: "sales" })).toEqual(["2", "3", ["firm/c/signed"]]);
    expect(count(a, b, { id: "c", kind: "sales" }, { id: "d", kind: "sales" })).toEqual(["2", "3", ["firm/c/signed", "firm/d/signed"]]);
    expect(count(a, b, { id: "c", kind: "platform" })).toEqual(["2", "2", []]);
    expect(count(a, firm("c", { kind: "sales", left: "2022-01-01" }))).toEqual(["1", "1", []]);
  });
});
