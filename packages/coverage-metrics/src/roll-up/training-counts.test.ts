import { describe, expect, it } from "vitest";
import type { Attendance, Conversion, Session } from "../rosters/rows.js";
import type { AreaLevel } from "./areas.js";
import { figuresOf } from "./figures-of.js";
import type { RosterRows } from "./open-county-book.js";
import { storeOf } from "./testing/store-of.js";

const asOf = "2021-06-30";
const session = (id: string, more: Partial<Session> = {}): Session => ({ id, kind: "popular", date: "2021-03-05", at: "440281", ...more });
const came = (id: string, ...persons: readonly (string | undefined)[]): readonly Attendance[] =>
  persons.map((person) => ({ session: id, ...(person === undefined ? {} : { person }) }));

const figure = (rosters: RosterRows, id: string, area = "440281", level: AreaLevel = "county"): string => {
  const found = figuresOf(storeOf(rosters), { asOf, level }).get(area)?.get(id);
  return found === undefined ? "none" : `${found.min} … ${found.max}`;
};
const missing = (rosters: RosterRows, id: string): readonly string[] =>
  figuresOf(storeOf(rosters), { asOf, level: "county" })
    .get("440281")
    ?.get(id)
    ?.missing.map(({ label }) => `${label.zh} ${label.en}`) ?? [];
const both = (rosters: RosterRows, scope = ""): readonly string[] =>
  [`training.person-times${scope}`, `training.persons${scope}`].map((id) => figure(rosters, id));

describe("person-times and persons 人次与人数", () => {
  it("counts from one to 4,385 persons behind 4,385 person-times", () => {
    const sessions = Array.from({ length: 4385 }, (_, number) => session(`T${number}`, { attendance: 1 }));
    expect(both({ sessions })).toEqual(["4385 … 4385", "1 … 4385"]);
    expect(missing({ sessions }, "training.persons")).toEqual(["4385 人次是谁 who stands behind 4385 attendances"]);
  });

  it("knows that the rows of one session are different people", () => {
    expect(both({ sessions: [session("T1", { attendance: 60 }), session("T2", { attendance: 45 })] })).toEqual(["105 … 105", "60 … 105"]);
  });

  it("counts somebody who is entered twice for a session once, and who came to two sessions twice", () => {
    const rosters: RosterRows = {
      sessions: [session("T1"), session("T2")],
      attendances: [...came("T1", "甲", "甲", "乙"), ...came("T2", "甲")],
    };
    expect(both(rosters)).toEqual(["3 … 3", "2 … 2"]);
  });

  it("takes whoever has no name for anybody else", () => {
    const rosters: RosterRows = {
      sessions: [session("T1"), session("T2")],
      attendances: [...came("T1", "甲", "乙"), ...came("T2", undefined, undefined, undefined)],
    };
    expect(both(rosters)).toEqual(["5 … 5", "3 … 5"]);
  });

  it("adds those whom only the count of the session tells of", () => {
    const attendances = came("T1", "甲", "乙");
    expect(both({ sessions: [session("T1", { attendance: 5 })], attendances })).toEqual(["5 … 5", "5 … 5"]);
    expect(both({ sessions: [session("T1", { attendance: 1 })], attendances })).toEqual(["2 … 2", "2 … 2"]);
    expect(both({ sessions: [session("T1")], attendances })).toEqual(["2 … 2", "2 … 2"]);
  });

  it("has no bound where a session has neither list nor count", () => {
    const rosters: RosterRows = { sessions: [session("T1"), session("T2", { attendance: 8 })], attendances: [] };
    expect(both(rosters)).toEqual(["8 … null", "8 … null"]);
    expect(missing(rosters, "training.person-times")).toEqual(["1 场培训的参训人次 how many came to 1 session"]);
  });

  it("takes either of two counts that rows of one session give: 30 and 35 are 30 to 35", () => {
    const rows = (...counts: readonly (number | undefined)[]): RosterRows => ({
      sessions: counts.map((attendance) => session("T1", attendance === undefined ? {} : { attendance })),
    });
    expect(both(rows(30, 35))).toEqual(["30 … 35", "30 … 35"]);
    expect(both(rows(35, undefined, 30, 32, 30))).toEqual(["30 … 35", "30 … 35"]);
    expect(both(rows(undefined, 30))).toEqual(["30 … 30", "30 … 30"]);
    expect(missing(rows(30, 35), "training.person-times")).toEqual(["1 场培训的参训人次 how many came to 1 session"]);
    const attendances = came("T1", "甲", "乙", undefined);
    expect(
      [
        [1, 2],
        [1, 5],
        [4, 5],
      ].map((counts) => both({ ...rows(...counts), attendances })),
    ).toEqual([
      ["3 … 3", "3 … 3"],
      ["3 … 5", "3 … 5"],
      ["4 … 5", "4 … 5"],
    ]);
    expect(both({ ...rows(4, 5), attendances }, ".poor")).toEqual(["0 … 5", "0 … 5"]);
  });

  it("takes either of two days that rows of one session give", () => {
    const rows = (...dates: readonly string[]): RosterRows => ({ sessions: dates.map((date) => session("T1", { date, attendance: 3 })) });
    const held = (...dates: readonly string[]): readonly string[] => [...both(rows(...dates)), figure(rows(...dates), "sessions.popular")];
    expect(held("2020-01-05", asOf)).toEqual(["3 … 3", "3 … 3", "1 … 1"]);
    expect(held("2021-07-01", "2022-01-05")).toEqual(["0 … 0", "0 … 0", "0 … 0"]);
    for (const dates of [
      [asOf, "2021-07-01"],
      ["2021-07-01", "2020-01-05", asOf],
    ]) {
      expect(held(...dates)).toEqual(["0 … 3", "0 … 3", "0 … 1"]);
    }
    expect(missing(rows(asOf, "2021-07-01"), "sessions")).toEqual(["1 场培训在哪一天 when 1 session took place"]);
    expect(missing(rows("2020-01-05", asOf), "sessions")).toEqual([]);
  });

  it("counts sessions up to the day, and no later one", () => {
    const on = (date: string): RosterRows => ({ sessions: [session("T1", { date, attendance: 3 })] });
    expect(["2021-06-29", asOf, "2021-07-01"].map((date) => [...both(on(date)), figure(on(date), "sessions")])).toEqual([
      ["3 … 3", "3 … 3", "1 … 1"],
      ["3 … 3", "3 … 3", "1 … 1"],
      ["0 … 0", "0 … 0", "0 … 0"],
    ]);
  });

  it("may count attendances of a session that is on no roster, whose day and place nobody knows", () => {
    const rosters: RosterRows = { sessions: [session("T1")], attendances: [...came("T1", "甲"), ...came("T9", "甲", "乙")] };
    expect([...both(rosters), figure(rosters, "sessions")]).toEqual(["1 … 3", "1 … 2", "1 … 1"]);
    expect(missing(rosters, "training.persons")).toContain("1 场培训在哪一天 when 1 session took place");
  });

  it("counts the poor by what each attendance says", () => {
    const attendances: readonly Attendance[] = [
      { session: "T1", person: "甲", poor: true },
      { session: "T1", person: "甲" },
      { session: "T2", person: "甲", poor: false },
      { session: "T1", person: "乙" },
      { session: "T2", person: "丙", poor: true },
      { session: "T2", person: "丙", poor: false },
    ];
    const rosters: RosterRows = { sessions: [session("T1"), session("T2")], attendances };
    expect(both(rosters, ".poor")).toEqual(["1 … 3", "1 … 3"]);
    expect(missing(rosters, "training.persons.poor")).toContain(
      "2 人次是否建档立卡贫困人口 whether 2 attendances were of the registered poor",
    );
  });

  it("keeps the scopes apart: kinds of session, and the partner county", () => {
    const rosters: RosterRows = {
      sessions: [
        session("T1", { pairing: true }),
        session("T2", { kind: "incubation" }),
        session("T3", { kind: "incubation", pairing: false }),
      ],
      attendances: [...came("T1", "甲"), ...came("T2", "甲", "乙"), ...came("T3", "丙")],
    };
    expect(both(rosters, ".incubation")).toEqual(["3 … 3", "3 … 3"]);
    expect(both(rosters, ".popular")).toEqual(["1 … 1", "1 … 1"]);
    expect(both(rosters, ".pairing")).toEqual(["1 … 3", "1 … 2"]);
    expect(both(rosters, ".summit")).toEqual(["0 … 0", "0 … 0"]);
  });

  it("counts a person once in every area, however large", () => {
    const rosters: RosterRows = {
      sessions: [session("T1", { at: "440281101" }), session("T2", { at: "440281102" }), session("T3", { at: "440222103204" })],
      attendances: [...came("T1", "甲"), ...came("T2", "甲", "乙"), ...came("T3", "甲")],
    };
    const persons = (area: string, level: AreaLevel): string => figure(rosters, "training.persons", area, level);
    expect([
      persons("440281101", "town"),
      persons("440281102", "town"),
      persons("440281", "county"),
      persons("440222", "county"),
      persons("44", "province"),
    ]).toEqual(["1 … 1", "2 … 2", "2 … 2", "1 … 1", "2 … 2"]);
  });

  it("may find people of the county's sessions in any of its towns, each once", () => {
    const rosters: RosterRows = {
      sessions: [
        session("T1", { at: "440281101" }),
        session("T2"),
        session("T3", { at: "440281" }),
        { id: "T4", kind: "other", date: "2021-01-01" },
      ],
      attendances: [...came("T1", "甲"), ...came("T2", "甲", "乙"), ...came("T3", "乙", "丙"), ...came("T4", "乙", "丁")],
    };
    const persons = (area: string, level: AreaLevel): string => figure(rosters, "training.persons", area, level);
    expect([persons("440281101", "town"), persons("440281", "county"), persons("000000", "nation")]).toEqual(["1 … 4", "3 … 4", "4 … 4"]);
  });

  it("counts who comes under one name a thousand times once", () => {
    const ids = Array.from({ length: 1000 }, (_, number) => `T${number}`);
    const rosters: RosterRows = {
      sessions: ids.map((id) => session(id)),
      attendances: [...ids, ...[...ids].reverse()].flatMap((id) => came(id, "无名")),
    };
    expect(both(rosters)).toEqual(["1000 … 1000", "1 … 1"]);
  });
});

describe("sessions 培训场次", () => {
  it("counts those with all records apart", () => {
    const full = { signIn: true, photos: true, nameList: true };
    const rosters: RosterRows = {
      sessions: [session("T1", full), session("T2", { ...full, photos: false }), session("T3", { signIn: true })],
    };
    expect([figure(rosters, "sessions"), figure(rosters, "sessions.recorded"), figure(rosters, "sessions.popular.recorded")]).toEqual([
      "3 … 3",
      "1 … 2",
      "1 … 2",
    ]);
    expect(missing(rosters, "sessions.recorded")).toEqual(["1 场培训的签到、照片、名册是否齐全 whether 1 session has all records"]);
  });

  it("leaves open of which kind a session is that two rows name differently", () => {
    const rosters: RosterRows = { sessions: [session("T1"), session("T1", { kind: "summit" })] };
    expect(["sessions", "sessions.popular", "sessions.summit", "sessions.skills"].map((id) => figure(rosters, id))).toEqual([
      "1 … 1",
      "0 … 1",
      "0 … 1",
      "0 … 0",
    ]);
    expect(missing(rosters, "sessions.summit")).toEqual(["1 场培训属于哪一类 of which kind 1 session was"]);
  });
});

describe("conversions 培训转化", () => {
  const found = (id: string, person: string | undefined, more: Partial<Conversion> = {}): Conversion => ({
    id,
    ...(person === undefined ? {} : { person }),
    kind: "employment",
    date: "2021-05-01",
    at: "440281",
    ...more,
  });

  it("counts trainees once, by what became of them", () => {
    const conversions = [
      found("1", "甲"),
      found("2", "甲", { kind: "start-up" }),
      found("3", "乙"),
      found("3", "乙"),
      found("4", "丙", { date: "2021-07-01" }),
    ];
    expect(["", ".employment", ".start-up"].map((kind) => figure({ conversions }, `training.converted${kind}`))).toEqual([
      "2 … 2",
      "2 … 2",
      "1 … 1",
    ]);
  });

  it("takes a case without a name for anybody's", () => {
    expect(figure({ conversions: [found("1", undefined), found("2", undefined)] }, "training.converted")).toBe("1 … 2");
    expect(figure({ conversions: [found("1", "甲"), found("2", undefined)] }, "training.converted")).toBe("1 … 2");
    expect(missing({ conversions: [found("2", undefined)] }, "training.converted")).toEqual([]);
    expect(missing({ conversions: [found("1", "甲"), found("2", undefined)] }, "training.converted")).toEqual([
      "1 例转化是谁 who stands behind 1 conversion",
    ]);
  });

  it("leaves open what rows of one case contradict one another in", () => {
    const rows = [found("1", "甲"), found("1", "乙", { kind: "start-up" })];
    expect(["", ".employment", ".start-up"].map((kind) => figure({ conversions: rows }, `training.converted${kind}`))).toEqual([
      "1 … 1",
      "0 … 1",
      "0 … 1",
    ]);
  });

  it("takes either of two days that rows of one case give", () => {
    const converted = (person: string | undefined, ...dates: readonly string[]): RosterRows => ({
      conversions: dates.map((date) => found("1", person, { date })),
    });
    for (const person of ["甲", undefined]) {
      const cases = [
        ["2020-01-05", asOf],
        ["2021-07-01", asOf, "2020-01-05"],
        ["2021-07-01", "2021-07-02"],
      ].map((dates) => figure(converted(person, ...dates), "training.converted"));
      expect(cases).toEqual(["1 … 1", "0 … 1", "0 … 0"]);
    }
    expect(missing(converted("甲", "2021-07-01", asOf), "training.converted")).toEqual(["1 例转化在哪一天 when 1 conversion took place"]);
  });
});
