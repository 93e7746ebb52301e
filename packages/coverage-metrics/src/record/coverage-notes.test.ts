import { describe, expect, it } from "vitest";
import { observe } from "../indicators/registry.js";
import { openBook } from "../figures/open-book.js";
import { builtInPlans } from "../policies/all.js";
import { coverageNotes } from "./coverage-notes.js";
import { readAs } from "./figures-read.js";
import { parseCoverageOrThrow } from "./parse-coverage.js";

const recordOf = (figures: readonly unknown[], more: object = {}) =>
  parseCoverageOrThrow({ id: "x", name: "某县", county: { code: "440281" }, figures, ...more });

const number = (id: string, more: object = {}): unknown => ({ kind: "number", id, value: "1", ...more });

describe("coverageNotes", () => {
  it("says nothing of figures that an indicator reads, whatever name, day, period or number stands in them", () => {
    const ids = [
      "villages",
      "villages.served",
      "villages.served@湖山乡",
      "villages.reached.公路",
      "stations.village.built",
      "stations.village.built.from-2021-11-01.to-2021-12-31",
      "events.docking",
      "events.docking.to-2022-12-31",
      "sales.online-retail.2022",
      "sales.online-retail.2022-Q3",
      "growth.national.rural-online-retail.2022",
      "shops.2022.reaching.10000000",
      "hosts.head.followers-500000.single-platform",
      "equipment.打单机",
      "coverage.物流",
      "sold.雪毛鸡",
      "training.person-times.group.退伍军人",
    ];
    expect(coverageNotes(recordOf(ids.map((id) => number(id)))).map(({ received }) => received)).toEqual([]);
  });

  it("tells of a figure that no indicator reads, and which one was likely meant", () => {
    const notes = coverageNotes(recordOf([number("village.located"), number("粮食产量")]));
    expect(notes.map(({ code, path, didYouMean }) => [code, path, didYouMean])).toEqual([
      ["figure-not-read", "/figures/0/id", "villages.located"],
      ["figure-not-read", "/figures/1/id", undefined],
    ]);
    expect(notes[0]?.message).toEqual({
      zh: "没有指标用到“village.located”这项数据",
      en: "No indicator reads the figure “village.located”",
    });
  });

  it("looks for what was meant only in the first fifty that nobody reads", () => {
    const notes = coverageNotes(recordOf(Array.from({ length: 60 }, (_, index) => number(`village.located${index}`))));
    expect(notes.map(({ code, didYouMean }) => [code, didYouMean])).toEqual([
      ...Array.from({ length: 50 }, () => ["figure-not-read", "villages.located"]),
      ...Array.from({ length: 10 }, () => ["figure-not-read", undefined]),
    ]);
    const before = Array.from({ length: 30 }, (_, index) => number(`village.located${index}`));
    const both = coverageNotes(recordOf(before, { baseline: { id: "y", figures: before } }));
    expect(both.filter(({ didYouMean }) => didYouMean !== undefined).length).toBe(50);
  });

  it("tells of a figure of the wrong kind", () => {
    const notes = coverageNotes(recordOf([number("market.platforms"), { kind: "flag", id: "villages", value: true }]));
    expect(notes.map(({ code, path, didYouMean }) => [code, path, didYouMean])).toEqual([
      ["figure-kind", "/figures/0/kind", "names"],
      ["figure-kind", "/figures/1/kind", "number"],
    ]);
    expect(notes[0]?.message.en).toBe("The figure “market.platforms” is read as a list of names; as a number it has no effect");
  });

  it("tells of a figure of a later day than the record's", () => {
    const dated = (on: string) =>
      coverageNotes(recordOf([number("villages", { on })], { asOf: "2022-06-30" })).map(({ code, path }) => [code, path]);
    expect(dated("2022-06-29")).toEqual([]);
    expect(dated("2022-06-30")).toEqual([]);
    expect(dated("2022-07-01")).toEqual([["figure-later", "/figures/0/on"]]);
    expect(coverageNotes(recordOf([number("villages", { on: "2022-07-01" })]))).toEqual([]);
  });

  it("tells what deserves a look in the rosters", () => {
    const rosters = { stations: [{ id: "S1", level: "village", at: "440281101201", status: "operating", opened: "2022-07-01" }] };
    const notes = coverageNotes(recordOf([], { asOf: "2022-06-30", rosters }));
    expect(notes.map(({ path }) => path)).toEqual(["/rosters/stations/0/status", "/rosters/stations/0/opened"]);
  });

  it("looks at the baseline too, by its own day", () => {
    const figures = [number("villages"), number("vilages"), number("towns", { on: "2021-09-01" })];
    const notes = coverageNotes(recordOf([], { asOf: "2022-06-30", baseline: { id: "y", asOf: "2021-08-31", figures } }));
    expect(notes.map(({ code, path }) => [code, path])).toEqual([
      ["figure-not-read", "/baseline/figures/1/id"],
      ["figure-later", "/baseline/figures/2/on"],
    ]);
  });
});

describe("the figures that indicators read", () => {
  it("are found for every figure behind a target of the built-in plans", () => {
    const book = openBook({ asOf: "2022-12-31" });
    const asked = builtInPlans
      .flatMap(({ targets }) => targets.flatMap(({ asks, readings = [] }) => [asks, ...readings.flatMap((one) => one.asks ?? [])]))
      .flatMap(({ indicator, params }) => {
        const { part, whole } = observe(book, indicator, params).figures;
        return [...part, ...whole];
      });
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter((id) => readAs(id).length === 0)).toEqual([]);
  });

  it("are none for what nobody asks", () => {
    for (const id of ["", "village", "villages.", "villages.located.x", "training", "\uE000"]) expect([id, readAs(id)]).toEqual([id, []]);
  });
});
