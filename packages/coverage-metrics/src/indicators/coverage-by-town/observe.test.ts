import { describe, expect, it } from "vitest";
import { bounds, declaring, held } from "../testing/holding.js";
import { observe } from "../registry.js";

const TOWNS = ["湖山乡", "金竹镇", "大柘镇", "石练镇"];
const asks = { indicator: "coverage-by-town", params: { towns: TOWNS, mode: "located" } } as const;

const towns = (covered: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    TOWNS.flatMap((town) => [
      [`villages@${town}`, 10],
      ...(covered[town] === undefined ? [] : [[`villages.located@${town}`, covered[town]]]),
    ]),
  );

describe("towns in which every village is covered 乡镇内行政村全覆盖", () => {
  it("suichang-2021/stations/four-towns: one of the four with nine villages of ten fails, and is named", () => {
    const finding = held(declaring(towns({ 湖山乡: 10, 金竹镇: 10, 大柘镇: 9, 石练镇: 10 })), asks, "==", "1");
    expect({ verdict: finding.verdict, missing: finding.lacking }).toEqual({ verdict: "fail", missing: ["大柘镇"] });
    expect(finding.gap).toEqual({ kind: "short", amount: { unit: "towns", min: "1", max: "1" } });
  });

  it("suichang-2021/stations/four-towns: passes when each of them is full, whatever the county's average is", () => {
    const book = declaring({ ...towns({ 湖山乡: 10, 金竹镇: 10, 大柘镇: 10, 石练镇: 10 }), villages: 203, "villages.located": 40 });
    expect(held(book, asks, "==", "1").verdict).toBe("pass");
  });

  it("leaves open the town of which nobody has said anything, unless another has failed already", () => {
    const open = declaring(towns({ 湖山乡: 10, 金竹镇: 10, 大柘镇: 10 }));
    expect(bounds(observe(open, asks.indicator, asks.params).part)).toEqual(["3", "4"]);
    const finding = held(open, asks, "==", "1");
    expect([finding.verdict, finding.lacking, finding.missing.map(({ id }) => id)]).toEqual([
      "unknown",
      ["石练镇"],
      ["figure/villages.located@石练镇"],
    ]);
    expect(held(declaring(towns({ 湖山乡: 9, 金竹镇: 10, 大柘镇: 10 })), asks, "==", "1").verdict).toBe("fail");
  });

  it("does not take an area without villages for a covered one", () => {
    const nothing = declaring({ "villages@湖山乡": 0, "villages.located@湖山乡": 0 });
    const { part, whole, lacking } = observe(nothing, "coverage-by-town", { towns: ["湖山乡"], mode: "located" });
    expect([bounds(part), whole?.min, lacking]).toEqual([["0", "1"], "1", ["湖山乡"]]);
    expect(part.missing.map(({ id }) => id)).toEqual(["base/湖山乡"]);
  });

  it("counts a town that is named twice once", () => {
    const book = declaring({ "villages@湖山乡": 1, "villages.located@湖山乡": 1 });
    const { part, whole } = observe(book, "coverage-by-town", { towns: ["湖山乡", "湖山乡"], mode: "located" });
    expect([part.min, whole?.min]).toEqual(["1", "1"]);
  });
});
