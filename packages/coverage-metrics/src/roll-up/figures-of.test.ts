import { describe, expect, it } from "vitest";
import type { Station, Village } from "../rosters/rows.js";
import type { AreaLevel } from "./areas.js";
import { figuresOf } from "./figures-of.js";
import type { RosterRows } from "./open-county-book.js";
import { storeOf } from "./testing/store-of.js";

const asOf = "2021-06-30";
const TOWN = "440281101";
const villages: readonly Village[] = [1, 2, 3, 4].map((number) => ({ code: `${TOWN}20${number}` }));
const inVillage = (number: number, more: Partial<Station> = {}): Station => ({
  id: `S${number}`,
  level: "village",
  at: `${TOWN}20${number}`,
  status: "operating",
  serves: [],
  ...more,
});

const figure = (rosters: RosterRows, id: string, area = "440281", level: AreaLevel = "county"): string => {
  const found = figuresOf(storeOf(rosters), { asOf, level }).get(area)?.get(id);
  return found === undefined ? "none" : `${found.min} … ${found.max}`;
};
const missing = (rosters: RosterRows, id: string, area = "440281", level: AreaLevel = "county"): readonly string[] =>
  figuresOf(storeOf(rosters), { asOf, level })
    .get(area)
    ?.get(id)
    ?.missing.map(({ id: fact, label }) => `${fact} ${label.zh} ${label.en}`) ?? [];

describe("villages 行政村", () => {
  it("counts each once, and no neighbourhood committee", () => {
    const rows: readonly Village[] = [
      ...villages,
      { code: `${TOWN}201` },
      { code: `${TOWN}001`, kind: "community" },
      { code: `${TOWN}205`, kind: "village" },
    ];
    expect(figure({ villages: rows }, "villages")).toBe("5 … 5");
  });

  it("leaves open what rows of one village call a village and a community", () => {
    const rosters: RosterRows = {
      villages: [...villages, { code: `${TOWN}205`, kind: "community" }, { code: `${TOWN}205`, kind: "village" }],
    };
    expect(figure(rosters, "villages")).toBe("4 … 5");
    expect(missing(rosters, "villages")).toEqual(["rosters/villages/kind 1 个单位是行政村还是社区 whether 1 unit is a village"]);
  });

  it("are covered by the village stations that stand in them, two stations covering one village once", () => {
    const stations = [inVillage(1), inVillage(1, { id: "S1b" }), inVillage(2, { status: "built" }), inVillage(3, { status: "planned" })];
    const rosters: RosterRows = { villages, stations };
    expect(["planned", "located", "operating", "served"].map((mode) => figure(rosters, `villages.${mode}`))).toEqual([
      "3 … 3",
      "2 … 2",
      "1 … 1",
      "1 … 1",
    ]);
  });

  it("are not covered by a station of the town or county, but served when it names them", () => {
    const stations = [inVillage(1, { level: "town", serves: [`${TOWN}202`, `${TOWN}203`, `${TOWN}203`] })];
    expect(figure({ villages, stations }, "villages.located")).toBe("0 … 0");
    expect(figure({ villages, stations }, "villages.served")).toBe("2 … 2");
  });

  it("are not served by a station that does not operate", () => {
    expect(figure({ villages, stations: [inVillage(1, { status: "built", serves: [`${TOWN}202`] })] }, "villages.served")).toBe("0 … 0");
  });

  it("do not count when they are on no roster: a station in one covers nothing", () => {
    const stations = [inVillage(1), inVillage(9), inVillage(2, { serves: [`${TOWN}208`] })];
    expect(["villages", "villages.located", "villages.served"].map((id) => figure({ villages, stations }, id))).toEqual([
      "4 … 4",
      "2 … 2",
      "2 … 2",
    ]);
    expect(figure({ villages, stations }, "stations.village.built")).toBe("3 … 3");
  });

  it("are those that stations name where no roster of villages was handed in", () => {
    const stations = [inVillage(1), inVillage(2), inVillage(2, { id: "S2b", serves: [`${TOWN}203`] })];
    expect(
      ["villages", "villages.located", "villages.served", "villages.poverty.located", "towns.full.located"].map((id) =>
        figure({ stations }, id),
      ),
    ).toEqual(["none", "2 … 2", "3 … 3", "none", "none"]);
    expect(figure({ stations: [...stations, inVillage(3, { at: TOWN })] }, "villages.located")).toBe("2 … 3");
    expect(
      figure({ stations: [inVillage(1, { id: "S" }), { id: "T", level: "village", at: TOWN, status: "operating" }] }, "villages.served"),
    ).toBe("1 … null");
  });

  it("may hold a station of which only the town is known, one each and never more than there are", () => {
    const loose = (id: string): Station => ({ id, level: "village", at: TOWN, status: "built", serves: [] });
    const stations = [inVillage(1), loose("A"), loose("B")];
    expect(figure({ villages, stations }, "villages.located")).toBe("1 … 3");
    expect(figure({ villages, stations: [...stations, loose("C"), loose("D"), loose("E")] }, "villages.located")).toBe("1 … 4");
    expect(missing({ villages, stations }, "villages.located")).toEqual([
      "rosters/stations/at 2 个村级站点在哪个村 in which village 2 village stations are",
    ]);
  });

  it("may all be served by one station of which nobody knows whom it serves, but only those of its county", () => {
    const others: readonly Village[] = [{ code: "440222103204" }];
    const stations: readonly Station[] = [{ id: "S1", level: "village", at: `${TOWN}201`, status: "operating" }];
    const rosters: RosterRows = { villages: [...villages, ...others], stations };
    expect([
      figure(rosters, "villages.served"),
      figure(rosters, "villages.served", "440222"),
      figure(rosters, "villages.served", "000000", "nation"),
    ]).toEqual(["1 … 4", "0 … 0", "1 … 4"]);
    expect(missing(rosters, "villages.served")).toEqual(["rosters/stations/serves 1 个站点服务哪些村 which villages 1 station serves"]);
  });

  it("are reached and recognised by name; of one that nobody told of either may be", () => {
    const rows: readonly Village[] = [
      { code: `${TOWN}201`, reach: ["公路", "快递"], recognised: ["电商专业村"] },
      { code: `${TOWN}202`, reach: ["公路"], recognised: [] },
      { code: `${TOWN}203` },
    ];
    expect(["公路", "快递"].map((means) => figure({ villages: rows }, `villages.reached.${means}`))).toEqual(["2 … 3", "1 … 2"]);
    expect(["professional", "specialty"].map((kind) => figure({ villages: rows }, `villages.recognised.${kind}`))).toEqual([
      "1 … 2",
      "0 … 1",
    ]);
    expect(missing({ villages: rows }, "villages.reached.快递")).toEqual([
      "rosters/villages/reach 哪些网络通到 1 个村 what reaches 1 village",
    ]);
  });
});

describe("towns 乡镇", () => {
  const towns = [{ code: TOWN }, { code: "440281102" }];

  it("are covered by the town stations that stand in them, wherever in the town that is", () => {
    const stations = [inVillage(1, { level: "town" }), inVillage(2, { at: "440281102" })];
    expect(["planned", "located", "operating", "served"].map((mode) => figure({ towns, stations }, `towns.${mode}`))).toEqual(
      Array(4).fill("1 … 1"),
    );
  });

  it("are served by a town station that names one of their villages", () => {
    const stations = [inVillage(1, { level: "town", serves: ["440281102201"] })];
    expect([figure({ towns, stations }, "towns.operating"), figure({ towns, stations }, "towns.served")]).toEqual(["1 … 1", "2 … 2"]);
  });

  it("are full when each of their villages is covered", () => {
    const four = [1, 2, 3, 4].map((number) => inVillage(number));
    const rosters: RosterRows = { towns, villages: [...villages, { code: "440281102201" }], stations: four };
    expect(figure(rosters, "towns.full.located")).toBe("1 … 1");
    expect(figure({ ...rosters, stations: four.slice(1) }, "towns.full.located")).toBe("0 … 0");
    const loose: Station = { id: "L", level: "village", at: "440281", status: "built", serves: [] };
    expect(figure({ ...rosters, stations: [...four.slice(1), loose] }, "towns.full.located")).toBe("0 … 1");
    expect(figure({ ...rosters, stations: [...four, loose] }, "towns.full.located")).toBe("1 … 2");
  });

  it("without a roster are at least those that stations stand in", () => {
    expect(figure({ stations: [inVillage(1, { level: "town" })] }, "towns.located")).toBe("1 … 1");
    expect(figure({ stations: [inVillage(1, { level: "town" })] }, "towns")).toBe("none");
  });
});

describe("stations 站点", () => {
  it("count by level and standing, and those closed by the day not at all", () => {
    const stations = [inVillage(1), inVillage(2, { status: "built" }), inVillage(3, { closed: asOf }), inVillage(4, { level: "county" })];
    expect(
      ["stations.village.planned", "stations.village.built", "stations.village.operating", "stations.county.operating", "stations"].map(
        (id) => figure({ stations }, id),
      ),
    ).toEqual(["2 … 2", "2 … 2", "1 … 1", "1 … 1", "2 … 2"]);
  });

  it("names how many it does not know of", () => {
    const stations: readonly Station[] = [1, 2, 3, 4].map((number) => ({
      id: `S${number}`,
      level: "village",
      at: `${TOWN}201`,
      serves: [],
    }));
    expect(figure({ stations }, "stations.village.operating")).toBe("0 … 4");
    expect(missing({ stations }, "stations.village.operating")).toEqual([
      "rosters/stations/status 4 个站点是否在运营 whether 4 stations operate",
    ]);
    expect(missing({ stations: stations.slice(1, 2) }, "stations.village.built")).toEqual([
      "rosters/stations/status 1 个站点是否已建成 whether 1 station was built",
    ]);
  });

  it("may be anywhere in the area that is known", () => {
    const rosters: RosterRows = { villages, stations: [inVillage(1, { at: "440281" }), inVillage(2)] };
    expect([figure(rosters, "stations.village.built"), figure(rosters, "stations.village.built", TOWN, "town")]).toEqual([
      "2 … 2",
      "1 … 2",
    ]);
    expect(missing(rosters, "stations.village.built", TOWN, "town")).toEqual(["rosters/stations/at 1 个站点在哪里 where 1 station is"]);
  });

  it("counts as open what two rows of one station say differently", () => {
    const stations = [inVillage(1), inVillage(1, { level: "town", demonstration: true })];
    expect(
      ["stations.village.built", "stations.town.built", "stations", "stations.demonstration"].map((id) => figure({ stations }, id)),
    ).toEqual(["0 … 1", "0 … 1", "1 … 1", "1 … 1"]);
    expect(missing({ stations }, "stations.town.built")).toEqual([
      "rosters/stations/id 1 个站点前后矛盾的登记以哪条为准 which of the contradictory rows hold, of 1 station",
    ]);
  });
});

describe("a station that closed on a day that nobody wrote down 停运日期不详", () => {
  const closed = (more: Partial<Station>): RosterRows => ({
    villages,
    stations: [{ id: "S", level: "village", at: `${TOWN}201`, opened: "2020-05-01", status: "closed", serves: [], ...more }],
  });

  it("counts perhaps, until a date says so", () => {
    for (const id of ["villages.located", "villages.served", "stations.village.planned", "stations.village.operating", "stations"]) {
      expect([id, figure(closed({}), id)]).toEqual([id, "0 … 1"]);
      expect([id, figure(closed({ closed: asOf }), id)]).toEqual([id, "0 … 0"]);
      expect([id, figure(closed({ closed: "2021-07-01" }), id)]).toEqual([id, "1 … 1"]);
    }
  });

  it("names the date that is missing", () => {
    for (const id of ["villages.planned", "villages.served", "stations", "stations.village.planned"]) {
      expect(missing(closed({}), id)).toEqual(["rosters/stations/closed 1 个已停运站点的停运日期 when 1 station closed"]);
    }
  });
});

describe("a station's dates that rows give differently 前后矛盾的日期", () => {
  const dated = (...dates: readonly string[]): RosterRows => ({
    villages,
    stations: dates.map((built) => ({ id: "S", level: "village", at: `${TOWN}201`, built, status: "built", serves: [] })),
  });

  it("leave nothing open when they are on one side of the day", () => {
    expect(figure(dated("2020-05-01", "2020-05-10"), "villages.located")).toBe("1 … 1");
    expect(figure(dated("2021-07-01", "2021-07-02"), "villages.located")).toBe("0 … 0");
    expect(figure(dated("2020-05-10", asOf, "2020-05-01"), "villages.located")).toBe("1 … 1");
  });

  it("leave it open when the day is between them, in whatever order they come", () => {
    for (const days of [
      ["2020-05-01", "2021-07-01"],
      ["2021-07-01", "2021-06-30"],
      ["2021-07-01", "2020-05-01", "2020-06-01"],
    ]) {
      expect([figure(dated(...days), "villages.located"), figure(dated(...days), "stations.village.planned")]).toEqual(["0 … 1", "1 … 1"]);
    }
    expect(missing(dated("2020-05-01", "2021-07-01"), "villages.located")).toEqual([
      "rosters/stations/status 1 个站点是否已建成 whether 1 station was built",
      "rosters/stations/id 1 个站点前后矛盾的登记以哪条为准 which of the contradictory rows hold, of 1 station",
    ]);
  });
});

describe("areas 地区", () => {
  it("go by their codes, larger ones first, with a city without counties as both", () => {
    const rosters: RosterRows = { villages: [...villages, { code: "441900003201" }, { code: "110101001201" }] };
    const codes = (level: AreaLevel): readonly string[] => [...figuresOf(storeOf(rosters), { asOf, level }).keys()];
    expect((["nation", "province", "city", "county", "town"] as const).map(codes)).toEqual([
      ["000000"],
      ["11", "44"],
      ["1101", "4402", "4419"],
      ["110101", "440281", "441900"],
      ["110101001", "440281101", "441900003"],
    ]);
    expect(figure(rosters, "villages", "4419", "city")).toBe("1 … 1");
    expect(figure(rosters, "villages", "441900")).toBe("1 … 1");
    expect(figuresOf(storeOf(rosters), { asOf, level: "county" }).get("440222")).toBeUndefined();
  });

  it("read like maps", () => {
    const areas = figuresOf(storeOf({ villages }), { asOf, level: ["province", "county"] });
    expect([areas.size, areas.has("44"), areas.has("4402"), [...areas.values()].length]).toEqual([2, true, false, 2]);
    const seen: string[] = [];
    areas.forEach((figures, code) => seen.push(`${code}: ${figures.get("villages")?.max}`));
    expect(seen).toEqual(["44: 4", "440281: 4"]);
    expect([...(areas.get("44")?.entries() ?? [])].find(([id]) => id === "villages")?.[1].min).toBe("4");
  });
});
