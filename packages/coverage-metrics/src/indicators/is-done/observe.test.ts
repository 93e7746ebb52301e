import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import { builtInPlans } from "../../policies/all.js";
import { observe } from "../registry.js";
import { held, verdict } from "../testing/holding.js";
import { DONE_THINGS } from "./things-table.js";

const book = (flags: Readonly<Record<string, boolean>>) =>
  openBook({ asOf: "2022-12-31", declared: Object.entries(flags).map(([id, value]) => ({ kind: "flag" as const, id, value })) });
const asks = (what: string) => ({ indicator: "is-done", params: { what } }) as const;

describe("done or not 是否完成", () => {
  it("suichang-2021/training/textbook: a textbook that is free to the public is what was asked", () => {
    expect(verdict(book({ "training.textbook": true, "training.textbook.free": true }), asks("training.textbook.free"), ">=", "1")).toBe(
      "pass",
    );
    const sold = book({ "training.textbook": true, "training.textbook.free": false });
    expect([verdict(sold, asks("training.textbook"), ">=", "1"), verdict(sold, asks("training.textbook.free"), ">=", "1")]).toEqual([
      "pass",
      "fail",
    ]);
  });

  it("is one of one, none of one, or either", () => {
    const finding = held(book({}), asks("training.textbook.free"), ">=", "1");
    expect([finding.verdict, finding.part, finding.whole, finding.missing]).toEqual([
      "unknown",
      { unit: "items", min: "0", max: "1" },
      { unit: "items", min: "1", max: "1" },
      [
        {
          id: "figure/training.textbook.free",
          label: { zh: "培训教材向社会免费公开", en: "training textbook open to the public, free of charge" },
        },
      ],
    ]);
  });

  it("takes a text for evidence, never for a yes", () => {
    const judged = (value: string) =>
      held(openBook({ asOf: "2022-12-31", declared: [{ kind: "text", id: "market.presale", value }] }), asks("market.presale"), "==", "1");
    for (const text of ["尚未开展", "通过直播预售茶叶"]) {
      const finding = judged(text);
      expect([text, finding.verdict, finding.missing.map(({ id }) => id)]).toEqual([text, "unknown", ["figure/market.presale"]]);
    }
    const book = openBook({
      asOf: "2022-12-31",
      declared: [{ kind: "text", id: "market.presale", value: "尚未开展", evidence: "附件 3" }],
    });
    expect(observe(book, "is-done", { what: "market.presale" }).part.evidence).toEqual(["附件 3", "尚未开展"]);
  });

  it("asks for a thing of another plan by its id", () => {
    expect(held(book({}), asks("county.own-thing"), ">=", "1").missing).toEqual([
      { id: "figure/county.own-thing", label: { zh: "county.own-thing", en: "county.own-thing" } },
    ]);
  });

  it("has words in both languages for all that the five plans want done", () => {
    const wanted = builtInPlans.flatMap(({ targets }) =>
      targets.flatMap(({ asks }) => (asks.indicator === "is-done" ? [asks.params.what] : [])),
    );
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((what) => !Object.hasOwn(DONE_THINGS, what))).toEqual([]);
  });
});
