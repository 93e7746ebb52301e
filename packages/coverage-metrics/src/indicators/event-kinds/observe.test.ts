import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import type { Event, EventKind } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, keeping, verdict } from "../testing/holding.js";

const live = { profile: ["大型直播活动", "日常直播活动"] };
const event = (id: string, kind: EventKind, date = "2022-03-01"): Event => ({ id, kind, date });
const of = (events: readonly Event[], params = live) => observe(keeping({ events }), "event-kinds", params);

describe("kinds of events held 活动类别覆盖", () => {
  it("covers both kinds of livestreams when both were held", () => {
    const events = [event("1", "large-live"), event("2", "daily-live"), event("3", "daily-live")];
    expect([bounds(of(events).part), of(events).whole?.min]).toEqual([["2", "2"], "2"]);
    expect(verdict(keeping({ events }), { indicator: "event-kinds", params: live }, ">=", "1")).toBe("pass");
  });

  it("names the kind of which none was held, and those held besides", () => {
    const { part, lacking, extra } = of([event("1", "daily-live"), event("2", "docking"), event("3", "large-live", "2023-01-01")]);
    expect([bounds(part), lacking, extra]).toEqual([["1", "1"], ["大型直播活动"], ["产销对接活动"]]);
  });

  it("cannot tell of events of no kind, nor of a kind that the roster does not know", () => {
    expect(bounds(of([event("1", "daily-live"), event("2", "other")]).part)).toEqual(["1", "2"]);
    expect(bounds(of([event("1", "daily-live")], { profile: ["日常", "田间地头直播"] }).part)).toEqual(["1", "2"]);
  });

  it("counts the events of a window only", () => {
    const events = [event("1", "large-live", "2020-05-31"), event("2", "daily-live", "2020-06-01")];
    const { part, lacking, figures } = observe(keeping({ events }), "event-kinds", { ...live, from: "2020-06-01" });
    expect([bounds(part), lacking, figures.part]).toEqual([["1", "1"], ["大型直播活动"], ["events.kinds.from-2020-06-01"]]);
    expect(bounds(observe(keeping({ events }), "event-kinds", { ...live, to: "2020-05-31" }).part)).toEqual(["1", "1"]);
  });

  it("goes by a declared list, and knows nothing without one", () => {
    const book = openBook({ asOf: "2022-12-31", declared: [{ kind: "names", id: "events.kinds", names: ["大型"], complete: true }] });
    expect(bounds(observe(book, "event-kinds", live).part)).toEqual(["1", "1"]);
    expect(bounds(observe(declaring({}), "event-kinds", live).part)).toEqual(["0", "2"]);
  });
});
