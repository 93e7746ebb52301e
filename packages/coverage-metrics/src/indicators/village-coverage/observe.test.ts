import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import { observe } from "../registry.js";

const asOf = "2021-04-07";

describe("village coverage 行政村覆盖率", () => {
  it("keeps numerator and denominator side by side, in each mode", () => {
    const book = openBook({
      asOf,
      declared: [
        { kind: "number", id: "villages", value: "203", evidence: "三（二）" },
        { kind: "number", id: "villages.located", value: "120", evidence: "四（一）2" },
        { kind: "number", id: "villages.served", value: "203" },
        { kind: "number", id: "stations.demonstration", value: "12" },
      ],
    });
    const parts = [
      observe(book, "village-coverage", { mode: "located" }),
      observe(book, "village-coverage", { mode: "located", demonstrationOutside: true }),
      observe(book, "village-coverage", { mode: "served" }),
    ].map(({ part, whole }) => [part.min, part.max, whole?.min]);
    expect(parts).toEqual([
      ["120", "120", "203"],
      ["132", "132", "203"],
      ["203", "203", "203"],
    ]);
  });

  it("knows nothing of a mode that nobody declared", () => {
    const { part, whole } = observe(openBook({ asOf }), "village-coverage", { mode: "operating" });
    expect(part).toMatchObject({ min: "0", max: null, missing: [{ id: "figure/villages.operating" }] });
    expect(whole).toMatchObject({ missing: [{ id: "figure/villages" }] });
  });
});
