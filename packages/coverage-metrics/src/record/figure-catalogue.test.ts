import { describe, expect, it } from "vitest";
import { openBook } from "../figures/open-book.js";
import { observe } from "../indicators/registry.js";
import { builtInPlans } from "../policies/all.js";
import { figuresOf } from "../roll-up/figures-of.js";
import { openStore } from "../store/store.js";
import { STORED_ROSTERS } from "../store/tables.js";
import { unitWords } from "../targets/unit-words-table.js";
import { figureCatalogue, figureNamed } from "./figure-catalogue.js";
import { figureIds } from "./figures-read.js";

const catalogue = figureCatalogue();
const PLACE = /\{(?:name|period|number)\}/gu;

describe("the catalogue of figures 数据项目录", () => {
  it("names every figure once, by id, in both languages and with its unit", () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.length).toBeGreaterThan(600);
    for (const { id, term, unit, kinds } of catalogue) {
      expect([id, kinds.length > 0, /\p{Script=Han}/u.test(term.zh), /[a-z]/u.test(term.en)]).toEqual([id, true, true, true]);
      expect([id, unit === null || unit === "ratio" || unitWords(unit).one !== unitWords(unit).many || MEASURED.has(unit)]).toEqual([
        id,
        true,
      ]);
      const places = [...id.matchAll(PLACE)].map(([place]) => place);
      expect([id, new Set(places).size]).toEqual([id, places.length]);
      expect([id, [...`${term.zh}${term.en}`.matchAll(PLACE)].filter(([place]) => !places.includes(place))]).toEqual([id, []]);
    }
    expect(JSON.stringify(catalogue)).not.toMatch(/\uE000|217[67]|9,?713/u);
  });

  it("holds what the built-in plans ask for, and what rosters are reduced to", () => {
    const book = openBook({ asOf: "2022-12-31" });
    const asked = builtInPlans
      .flatMap(({ targets }) => targets.flatMap(({ asks, readings = [] }) => [asks, ...readings.flatMap((one) => one.asks ?? [])]))
      .flatMap(({ indicator, params }) => {
        const { part, whole } = observe(book, indicator, params).figures;
        return [...part, ...whole];
      });
    const store = openStore();
    for (const roster of STORED_ROSTERS) store.expect(roster);
    store.add("villages", { code: "440281101201", reach: ["公路"] });
    store.add("sales", { series: "agri-sales", period: "2021-06", amount: "1.00" });
    const figures = figuresOf(store, { asOf: "2022-12-31", level: "nation" }).get("000000");
    const counted = [...(figures ?? [])].map(([id, { unit }]) => [id, unit]);
    expect([asked.length > 200, counted.length > 90]).toEqual([true, true]);
    expect(asked.filter((id) => figureNamed(id) === null)).toEqual([]);
    expect(counted.map(([id = ""]) => [id, figureNamed(id)?.unit])).toEqual(counted);
  });

  it("finds each of its own figures by id", () => {
    const own = catalogue.filter(({ id }) => !id.includes("{"));
    expect(own.map(({ id }) => figureNamed(id))).toEqual(own);
    expect(figureIds().filter((id) => figureNamed(id)?.id !== id)).toEqual([]);
    const forms = catalogue.filter(({ id }) => id.includes("{"));
    const filled = (text: string): string => text.replace("{name}", "甲镇").replace("{period}", "2021-Q3").replace("{number}", "20");
    expect(forms.map(({ id }) => figureNamed(filled(id))?.id)).toEqual(forms.map(({ id }) => filled(id)));
  });

  it("fills in names, periods, numbers and the days of a window", () => {
    expect(figureNamed("villages.located@坪石镇")?.term).toEqual({
      zh: "坪石镇已建成站点的行政村数",
      en: "villages in which a station stands, 坪石镇",
    });
    expect(figureNamed("sales.agri-sales.2021-06")).toEqual({
      id: "sales.agri-sales.2021-06",
      term: { zh: "2021-06 农产品电子商务销售额", en: "e-commerce sales of farm produce, 2021-06" },
      unit: "yuan",
      kinds: ["number"],
    });
    expect(figureNamed("hosts.followers-10000")?.unit).toBe("persons");
    expect(figureNamed("sold.鸡蛋")?.unit).toBe(null);
    expect(figureNamed("events.docking.from-2021-01-01.to-2021-12-31")).toEqual({
      id: "events.docking.from-2021-01-01.to-2021-12-31",
      term: {
        zh: "产销对接活动次数（2021-01-01起，截至2021-12-31）",
        en: "number of events: supply and demand matching from 2021-01-01 to 2021-12-31",
      },
      unit: "events",
      kinds: ["number"],
    });
  });

  it("knows nothing else", () => {
    for (const id of ["", "village", "villages.", "equipment.", "sales.agri-sales.21", ".from-2021-01-01", "team.formed.to-2021-12-31"])
      expect([id, figureNamed(id)]).toEqual([id, null]);
  });
});

/** Units that have one word for one and for many. */
const MEASURED: ReadonlySet<string> = new Set(["yuan", "m2", "kg", "t", "km"]);
