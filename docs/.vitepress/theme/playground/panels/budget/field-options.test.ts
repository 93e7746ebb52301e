import { describe, expect, it } from "vitest";
import { fieldOptions, labelled, tagLabels } from "./field-options.js";

const ids = (budget: Parameters<typeof fieldOptions>[0], field: "category" | "source") =>
  fieldOptions(budget, field, "zh").map(({ id }) => id);

describe("the choices of a line", () => {
  it("are called by name and id in the language of the page", () => {
    expect(fieldOptions({}, "category", "zh")[1]).toEqual({ id: "logistics", label: "物流（logistics）" });
    expect(fieldOptions({}, "category", "en")[1]).toEqual({ id: "logistics", label: "logistics" });
    expect(fieldOptions({}, "source", "en")[0]).toEqual({ id: "central", label: "central money (central)" });
    expect(labelled("own", undefined, "zh")).toBe("own");
  });

  it("are the usual ones, and those that lines already name", () => {
    expect(ids({ lines: [{ category: "training" }, { category: "own" }, { category: 3 }, null] }, "category")).toEqual([
      "public-service",
      "logistics",
      "training",
      "commerce",
      "downward-goods",
      "upward",
      "sustained-development",
      "publicity",
      "own",
    ]);
  });

  it("are the sources of the budget where it lists its sources, as a line may name no other", () => {
    const budget = {
      sources: [
        { id: "superior", name: "上级财政" },
        { id: "x", name: "彩票公益金" },
      ],
      lines: [{ source: "superior" }],
    };
    expect(fieldOptions(budget, "source", "zh")).toEqual([
      { id: "superior", label: "上级资金（superior）" },
      { id: "x", label: "彩票公益金（x）" },
    ]);
  });

  it("are uses by name, where the ids do not say it", () => {
    expect(tagLabels({ tags: ["hardware-and-fit-out", "own"] }, "zh")).toBe("硬件设备购置和装修、own");
    expect(tagLabels({ tags: ["training"] }, "en")).toBe("");
    expect(tagLabels({}, "zh")).toBe("");
  });
});
