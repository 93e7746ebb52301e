import { describe, expect, it } from "vitest";
import { rosterForms } from "../forms.js";
import type { Facility, Firm, Listing, Station } from "../rows.js";
import { readTable } from "../table/read-table.js";
import type { RosterIssue } from "../table/table.js";
import { checkRosters, type Rosters } from "./check-rosters.js";
import { openRosterCheck } from "./open-roster-check.js";
import type { RosterCheckOptions } from "./roster-check.js";

const brief = (issues: readonly RosterIssue[]): readonly string[] => issues.map(({ code, path }) => `${code} ${path}`);

const errors = (rosters: Rosters, options?: RosterCheckOptions): readonly string[] => brief(checkRosters(rosters, options).errors);
const notes = (rosters: Rosters, options?: RosterCheckOptions): readonly string[] => brief(checkRosters(rosters, options).notes);

const [V1, V2, V3] = ["440281100201", "440281100202", "440281100203"] as const;
const village = (code: string): { readonly code: string } => ({ code });
const station = (id: string, more: Partial<Station> = {}): Station => ({ id, level: "village", ...more });

describe("rows that are entered twice 重复登记", () => {
  it("are told of at every row but the first", () => {
    expect(errors({ stations: [station("S1"), station("S2"), station("S1"), station("S1")] })).toEqual([
      "duplicate-row /stations/2/id",
      "duplicate-row /stations/3/id",
    ]);
    expect(errors({ villages: [V1, V2, V1].map(village) })).toEqual(["duplicate-row /villages/2/code"]);
    expect(errors({ towns: [village("440281100"), village("440281100")] })).toEqual(["duplicate-row /towns/1/code"]);
  });

  it("are the same by all columns that name them, and only then", () => {
    const sold = { series: "online-retail", period: "2021" } as const;
    expect(errors({ sales: [sold, { ...sold, at: "440281" }, { ...sold, period: "2021-08" }, { ...sold, amount: "5.00" }] })).toEqual([
      "duplicate-row /sales/3/series",
    ]);
    expect(
      errors({
        shops: [
          { shop: "W", year: 2020 },
          { shop: "W", year: 2021 },
          { shop: "W", year: 2020 },
        ],
      }),
    ).toEqual(["duplicate-row /shops/2/shop"]);
    expect(
      errors({
        listings: [
          { product: "a b", platform: "c" },
          { product: "a", platform: "b c" },
          { product: "a\\ b", platform: "c" },
        ],
      }),
    ).toEqual([]);
  });

  it("say where the first one stands, in both languages", () => {
    const { errors: found } = checkRosters({
      stations: readTable(rosterForms.stations, { file: "站点.csv", header: ["站点编号", "级别"], rows: [["S1", "村"], [], ["S1", "村"]] }),
    });
    expect(found).toEqual([
      {
        code: "duplicate-row",
        path: "/stations/2/id",
        expected: "once",
        received: "S1",
        message: {
          zh: "“服务站点”名册里“S1”重复登记，已见于 站点.csv 第 2 行",
          en: "“S1” stands twice in the roster “Service stations”, first in row 2 of 站点.csv",
        },
        hint: { zh: "同一事物只留一行", en: "Keep one row for one thing" },
        roster: "stations",
        file: "站点.csv",
        row: 4,
        column: 1,
        heading: "站点编号",
      },
    ]);
  });
});

describe("villages and towns that are not listed 名册外的村镇", () => {
  it("are told of wherever a row names them, when their roster was handed in", () => {
    const stations = [station("S1", { at: V1, serves: [V2, V3] }), station("S2", { at: V3 }), station("S3", { at: "440281100" })];
    expect(errors({ stations })).toEqual([]);
    expect(errors({ villages: [], stations })).toHaveLength(4);
    expect(errors({ villages: [V1, V2].map(village), stations })).toEqual([
      "unknown-village /stations/0/serves",
      "unknown-village /stations/1/at",
    ]);
    expect(errors({ villages: [V1, V2].map(village), sales: [{ series: "agri-sales", period: "2021", at: V3 }] })).toEqual([
      "unknown-village /sales/0/at",
    ]);
  });

  it("are looked for by their town when only towns were handed in", () => {
    const towns = [village("440281100")];
    const stations = [station("S1", { at: V1 }), station("S2", { at: "440281101201" }), station("S3", { at: "440281102" })];
    expect(errors({ towns, stations })).toEqual(["unknown-town /stations/1/at", "unknown-town /stations/2/at"]);
    expect(errors({ towns, villages: [V1, "440281101201"].map(village) })).toEqual(["unknown-town /villages/1/code"]);
  });

  it("say which was meant when one slip leads to one listed code only", () => {
    const meant = (villages: readonly string[], at: string): string | undefined =>
      checkRosters({ villages: villages.map(village), stations: [station("S", { at })] }).errors[0]?.didYouMean;
    expect(meant([V1, "440281100299"], "440281100221")).toBe(V1);
    expect(meant([V1, V2], "440281100021")).toBe(V1);
    expect(meant([V1, V2], V3)).toBeUndefined();
    expect(meant([V1], "440281100333")).toBeUndefined();
  });
});

describe("places 地点", () => {
  it("outside the county are wrong, wherever they are named", () => {
    const county = "440281";
    expect(
      errors(
        {
          towns: [village("440282100")],
          villages: [village("440282100201"), village(V1)],
          stations: [station("S1", { at: V1 }), station("S2", { at: "440282100" })],
          facilities: [{ id: "F", kind: "park", at: "440282" }],
          sales: [{ series: "agri-sales", period: "2021", at: "440281" }],
        },
        { county },
      ),
    ).toEqual([
      "outside-county /towns/0/code",
      "outside-county /villages/0/code",
      "unknown-town /villages/1/code",
      "outside-county /stations/1/at",
      "outside-county /facilities/0/at",
    ]);
    expect(errors({ stations: [station("S", { at: "440282100" })] }, { county: "44" })).toEqual([]);
  });

  it("that a station serves in another county are noted", () => {
    expect(notes({ stations: [station("S1", { at: V1, serves: [V2, "440282100201"] })] })).toEqual([
      "serves-another-county /stations/0/serves",
    ]);
    expect(notes({ stations: [station("S1", { serves: [V2, "440282100201"] })] })).toEqual([]);
  });

  it.each([
    ["73", "3", []],
    ["136", "54", []],
    ["72.999", "30", ["outside-china /stations/0/longitude"]],
    ["136.001", "30", ["outside-china /stations/0/longitude"]],
    ["113", "2.999", ["outside-china /stations/0/latitude"]],
    ["113", "54.001", ["outside-china /stations/0/latitude"]],
    ["0", "0", ["outside-china /stations/0/longitude", "outside-china /stations/0/latitude"]],
    ["25.28", "113.05", ["coordinates-swapped /stations/0/longitude"]],
  ])("at %s° east and %s° north", (longitude, latitude, found) => {
    expect(errors({ stations: [station("S", { longitude, latitude })] })).toEqual(found);
  });

  it("are judged by each coordinate that is known", () => {
    expect(errors({ stations: [station("S", { longitude: "25.28" })] })).toEqual(["outside-china /stations/0/longitude"]);
    expect(errors({ stations: [station("S", { latitude: "25.28" })] })).toEqual([]);
  });

  it("takes only codes and dates to be held to", () => {
    expect(() => checkRosters({}, { county: "乐昌市" })).toThrow(RangeError);
    expect(() => checkRosters({}, { county: "4402810" })).toThrow(RangeError);
    expect(() => checkRosters({}, { asOf: "2021/6/30" })).toThrow(RangeError);
  });
});

describe("dates 日期先后", () => {
  const [d1, d2, d3] = ["2021-05-01", "2021-05-02", "2021-05-03"] as const;

  it.each([
    [{ built: d1, opened: d2, closed: d3 }, []],
    [{ built: d1, opened: d1, closed: d1 }, []],
    [{ built: d2, opened: d1 }, ["opened"]],
    [{ opened: d2, closed: d1 }, ["closed"]],
    [{ built: d2, closed: d1 }, ["closed"]],
    [{ built: d3, opened: d2, closed: d1 }, ["opened", "closed"]],
    [{ closed: d1 }, []],
  ])("built, opened, closed: %o", (dates, wrong) => {
    const facility: Facility = { id: "F", kind: "park", ...dates };
    expect(errors({ stations: [station("S", dates)] })).toEqual(wrong.map((field) => `dates-reversed /stations/0/${field}`));
    expect(errors({ facilities: [facility] })).toEqual(wrong.map((field) => `dates-reversed /facilities/0/${field}`));
  });

  it("an upgrade follows the building, and a removal the listing", () => {
    expect(errors({ stations: [station("S", { built: d2, upgraded: d1 }), station("T", { built: d2, upgraded: d2 })] })).toEqual([
      "dates-reversed /stations/0/upgraded",
    ]);
    const listings: readonly Listing[] = [
      { product: "a", platform: "b", listed: d2, removed: d1 },
      { product: "a", platform: "c", listed: d1, removed: d1 },
    ];
    expect(errors({ listings })).toEqual(["dates-reversed /listings/0/removed"]);
  });

  it("a firm signs, operates, leaves", () => {
    const firms: readonly Firm[] = [
      { id: "a", signed: d1, operating: d2, left: d3 },
      { id: "b", signed: d2, operating: d1 },
      { id: "c", signed: d2, left: d1 },
    ];
    expect(errors({ firms })).toEqual(["dates-reversed /firms/1/operating", "dates-reversed /firms/2/left"]);
  });

  it("later than the as-of date are noted: days, months, quarters, years", () => {
    const rosters: Rosters = {
      stations: [station("S1", { built: "2021-12-31" }), station("S2", { built: "2022-01-01" })],
      shops: [
        { shop: "W", year: 2021 },
        { shop: "W", year: 2022 },
      ],
      sales: ["2021", "2022", "2021-Q4", "2022-Q1", "2021-12", "2022-01"].map((period) => ({ series: "agri-sales", period })),
    };
    expect(notes(rosters, { asOf: "2021-12-31" })).toEqual([
      "after-as-of /stations/1/built",
      "after-as-of /shops/1/year",
      "after-as-of /sales/1/period",
      "after-as-of /sales/3/period",
      "after-as-of /sales/5/period",
    ]);
    expect(notes(rosters)).toEqual([]);
    expect(notes({ sales: [{ series: "agri-sales", period: "2021-Q3" }] }, { asOf: "2021-06-30" })).toHaveLength(1);
    expect(notes({ sales: [{ series: "agri-sales", period: "2021-Q3" }] }, { asOf: "2021-07-01" })).toHaveLength(0);
  });

  it.each([
    [{ status: "operating", opened: "2021-12-31" }, false],
    [{ status: "operating", opened: "2022-01-01" }, true],
    [{ status: "operating" }, false],
    [{ status: "operating", closed: "2021-12-31" }, true],
    [{ status: "operating", closed: "2022-01-01" }, false],
    [{ status: "built", opened: "2021-12-31" }, true],
    [{ status: "built", opened: "2022-01-01" }, false],
    [{ status: "built", opened: "2021-01-01", closed: "2021-06-01" }, false],
    [{ status: "built", built: "2021-01-01" }, false],
    [{ status: "planned", built: "2021-12-31" }, true],
    [{ status: "planned", built: "2022-01-01" }, false],
    [{ opened: "2022-01-01" }, false],
  ] as const)("against the status: %o", (dates, contradicts) => {
    const found = notes({ stations: [station("S", { at: V1, ...dates })] }, { asOf: "2021-12-31" });
    expect(found.includes("status-against-dates /stations/0/status")).toBe(contradicts);
  });
});

describe("stations and villages 站点与村", () => {
  it("notes a village that one station names twice, and one that several reach", () => {
    expect(
      notes({
        stations: [station("S1", { at: V1, serves: [V1, V2, V2] }), station("S2", { at: V2 }), station("S3", { serves: [V2] })],
      }),
    ).toEqual([
      "village-named-twice /stations/0/serves",
      "village-named-twice /stations/0/serves",
      "village-served-by-several /stations/1/at",
    ]);
    const several = checkRosters({ stations: ["a", "b", "c"].map((id) => station(id, { at: V1 })) }).notes[0];
    expect([several?.received, several?.message.zh]).toEqual(["3", `村 ${V1} 有 3 个站点，计覆盖时只算一个村`]);
  });

  it("does not take a station that is entered twice for two", () => {
    expect(notes({ stations: [station("S1", { at: V1 }), station("S1", { at: V1 })] })).toEqual([]);
    const again = [station("S1", { at: V1 }), station("S2", { at: V1 }), station("S1", { at: V1 }), station("S2", { at: V1 })];
    expect(checkRosters({ stations: again }).notes.map(({ received }) => received)).toEqual(["2"]);
  });

  it("notes a village station that operates for no village", () => {
    const runs = { status: "operating" } as const;
    expect(notes({ stations: [station("S1", runs)] })).toEqual(["operating-without-village /stations/0/at"]);
    expect(notes({ stations: [station("S1", { opened: "2021-01-01" })] })).toEqual(["operating-without-village /stations/0/at"]);
    expect(notes({ stations: [station("S1", { ...runs, at: "440281100" })] })).toEqual(["operating-without-village /stations/0/at"]);
    expect(notes({ stations: [station("S1", { ...runs, serves: [V1] })] })).toEqual([]);
    expect(notes({ stations: [station("S1", { ...runs, at: V1 })] })).toEqual([]);
    expect(notes({ stations: [{ id: "S1", level: "town", status: "operating" }] })).toEqual([]);
    expect(notes({ stations: [station("S1", { status: "built" })] })).toEqual([]);
  });
});

describe("training 培训", () => {
  const session = (id: string, attendance?: number): NonNullable<Rosters["sessions"]> extends Iterable<infer One> ? One : never => ({
    id,
    kind: "popular",
    date: "2021-05-06",
    ...(attendance === undefined ? {} : { attendance }),
  });

  it("finds more people than person-times, not fewer", () => {
    const attendances = [{ session: "T", person: "a" }, { session: "T", person: "b" }, { session: "T" }];
    expect(errors({ sessions: [session("T", 2)], attendances })).toEqual(["persons-above-person-times /sessions/0/attendance"]);
    expect(errors({ sessions: [session("T", 3)], attendances })).toEqual([]);
    expect(errors({ sessions: [session("T", 4)], attendances })).toEqual([]);
    expect(errors({ sessions: [session("T")], attendances })).toEqual([]);
    expect(errors({ sessions: [session("T", 0)], attendances: [] })).toEqual([]);
  });

  it("counts a person that is entered twice once, and says that it is", () => {
    const twice = [
      { session: "T", person: "a" },
      { session: "T", person: "a" },
      { session: "U", person: "a" },
    ];
    expect(errors({ sessions: [session("T", 1), session("U", 1)], attendances: twice })).toEqual(["person-twice /attendances/1/person"]);
  });

  it("finds sessions that nobody listed, once each, when sessions were handed in", () => {
    const attendances = [{ session: "X", person: "a" }, { session: "T" }, { session: "X" }];
    expect(errors({ attendances })).toEqual([]);
    const { errors: found } = checkRosters({ sessions: [session("T")], attendances });
    expect(brief(found)).toEqual(["unknown-session /attendances/0/session"]);
    expect(found[0]?.message.zh).toBe("培训场次名册里没有“X”，签到名册有 2 行写的是它");
  });
});

describe("residents 入驻", () => {
  it("of facilities that nobody listed, when facilities were handed in", () => {
    const rosters: Rosters = {
      firms: [{ id: "a", facility: "园区" }, { id: "b", facility: "园区二期" }, { id: "c" }],
      shops: [{ shop: "w", year: 2021, facility: "园曲" }],
    };
    expect(errors(rosters)).toEqual([]);
    const { errors: found } = checkRosters({ ...rosters, facilities: [{ id: "园区", kind: "park" }] });
    expect(found.map(({ path, didYouMean }) => [path, didYouMean])).toEqual([
      ["/firms/1/facility", undefined],
      ["/shops/0/facility", "园区"],
    ]);
  });
});

describe("streams 逐行核对", () => {
  it("hands rows on as they come, and tells of files", () => {
    const check = openRosterCheck({ county: "440281" });
    const table = readTable(rosterForms.stations, {
      file: "s.csv",
      header: ["级别", "站点编号", "所在村代码"],
      rows: [
        ["村", "S1", V1],
        ["坏", "S2", V1],
        ["村", "S3", "440282100201"],
      ],
    });
    expect([...check.through("stations", table)].map(({ id }) => id)).toEqual(["S1", "S3"]);
    const places = check.report().errors.map(({ code, file, row, column, heading }) => [code, file, row, column, heading]);
    expect(places).toEqual([["outside-county", "s.csv", 4, 3, "所在村代码"]]);
    expect(table.issues().map(({ code, row }) => [code, row])).toEqual([["not-one-of", 3]]);
  });

  it("hands rows on that arrive by and by", async () => {
    const check = openRosterCheck();
    const rows = (async function* (): AsyncGenerator<Station> {
      yield station("S1");
      yield station("S1");
    })();
    const seen: string[] = [];
    for await (const { id } of check.throughLater("stations", rows)) seen.push(id);
    expect(seen).toEqual(["S1", "S1"]);
    expect(brief(check.report().errors)).toEqual(["duplicate-row /stations/1/id"]);
  });

  it("takes single rows, and tells in between what it has found", () => {
    const check = openRosterCheck();
    check.add("stations", station("S1", { at: V1 }));
    expect(brief(check.report().errors)).toEqual([]);
    check.expect("villages");
    expect(brief(check.report().errors)).toEqual(["unknown-village /stations/0/at"]);
    expect(brief(check.report().errors)).toEqual(["unknown-village /stations/0/at"]);
    check.add("villages", village(V1));
    expect(brief(check.report().errors)).toEqual([]);
  });

  it("tells of rows of one roster in several files, each by its own", () => {
    const part = (file: string): Iterable<Station> =>
      readTable(rosterForms.stations, { file, header: ["站点编号", "级别"], rows: [["S1", "村"]] });
    const check = openRosterCheck();
    for (const file of ["b.csv", "a.csv"]) for (const _ of check.through("stations", part(file)));
    expect(check.report().errors.map(({ file, row, message }) => [file, row, message.en])).toEqual([
      ["a.csv", 2, "“S1” stands twice in the roster “Service stations”, first in row 2 of b.csv"],
    ]);
  });

  it("lists a thousand errors and a thousand notes, and counts the rest", () => {
    const many = Array.from({ length: 1500 }, (_, at) => station(`S${at}`, { longitude: "0", status: "operating" }));
    const report = checkRosters({ stations: many });
    for (const list of [report.errors, report.notes]) {
      expect(list).toHaveLength(1001);
      expect([list.at(-1)?.code, list.at(-1)?.received, list.at(-1)?.roster]).toEqual(["too-many-issues", "1000 + 500", null]);
    }
  });

  it("finds nothing in nothing", () => {
    expect(checkRosters({})).toEqual({ errors: [], notes: [] });
  });
});
