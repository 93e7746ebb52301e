import { describe, expect, it } from "vitest";
import { known } from "../figures/quantity.js";
import { sessionsHeld } from "../figures/training-figures.js";
import { bounds, declaring } from "./testing/holding.js";
import { figureIn, figureOn, isWholeTime, numberIn } from "./window.js";

const popular = sessionsHeld("popular");
const june = { to: "2021-06-30" };

describe("windows 期间", () => {
  it("is the whole time up to a day from the last day of the window on", () => {
    expect([isWholeTime(june, "2021-06-29"), isWholeTime(june, "2021-06-30"), isWholeTime(june, "2021-07-01")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isWholeTime({ from: "2021-01-01" }, "2021-06-30")).toBe(false);
    expect(figureOn(popular, june, "2021-06-30")).toBe(popular);
  });

  it("has a figure of its own, in both languages", () => {
    expect(figureIn(popular, { from: "2021-01-01", ...june })).toEqual({
      id: "sessions.popular.from-2021-01-01.to-2021-06-30",
      term: { zh: "普及培训场次（2021-01-01起，截至2021-06-30）", en: "sessions: popular training from 2021-01-01 to 2021-06-30" },
      unit: "sessions",
    });
    expect(figureIn(popular, {})).toBe(popular);
  });

  it("takes what was declared of the window itself", () => {
    const book = declaring({ "sessions.popular": 41, "sessions.popular.to-2021-06-30": 30 });
    expect(bounds(numberIn(book, popular, june, () => null))).toEqual(["30", "30"]);
  });

  it("takes a number of the whole time for no more than an upper bound", () => {
    const part = numberIn(declaring({ "sessions.popular": 41 }), popular, june, () => null);
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["0", "41"], ["figure/sessions.popular.to-2021-06-30"]]);
    expect(numberIn(declaring({ "sessions.popular": 0 }), popular, june, () => null)).toMatchObject({ min: "0", max: "0", missing: [] });
  });

  it("counts rows where there are any", () => {
    expect(bounds(numberIn(declaring({ "sessions.popular": 41 }), popular, june, () => known("sessions", 12)))).toEqual(["12", "12"]);
  });
});
