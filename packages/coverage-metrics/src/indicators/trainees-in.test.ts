import { describe, expect, it } from "vitest";
import { openBook } from "../figures/open-book.js";
import type { Attendance, Session } from "../rosters/rows.js";
import { bounds, declaring, keeping } from "./testing/holding.js";
import { traineesFigure, traineesIn, whoOf } from "./trainees-in.js";

const all = whoOf({});
const poor = whoOf({ scope: "poor" });

describe("what other figures say of trainees", () => {
  it("from 4,385 person-times, persons lie in [1, 4385]", () => {
    const persons = traineesIn(declaring({ "training.person-times": 4385 }), "persons", all);
    expect([bounds(persons), persons.missing.map(({ id }) => id)]).toEqual([["1", "4385"], ["figure/training.persons"]]);
    expect(bounds(traineesIn(declaring({ "training.person-times": 0 }), "persons", all))).toEqual(["0", "0"]);
  });

  it("person-times are no fewer than the persons", () => {
    expect(bounds(traineesIn(declaring({ "training.persons": 800 }), "person-times", all))).toEqual(["800", null]);
  });

  it("the kinds of sessions add up to a lower bound of all, and each is at most all", () => {
    const kinds = declaring({ "training.person-times.popular": 1400, "training.person-times.incubation": 600 });
    expect(bounds(traineesIn(kinds, "person-times", all))).toEqual(["2000", null]);
    expect(bounds(traineesIn(declaring({ "training.person-times": 2000 }), "person-times", whoOf({ scope: "popular" })))).toEqual([
      "0",
      "2000",
    ]);
  });

  it("the poor, a group and a window are each at most all", () => {
    const book = declaring({ "training.person-times": 4385 });
    const bound = (who: Parameters<typeof whoOf>[0]) => bounds(traineesIn(book, "person-times", whoOf(who)));
    expect(bound({ scope: "poor" })).toEqual(["0", "4385"]);
    expect(bound({ group: "退伍军人" })).toEqual(["0", "4385"]);
    expect(bound({ to: "2021-12-31" })).toEqual(["0", "4385"]);
    expect(bound({ scope: "poor", group: "退伍军人", to: "2021-12-31" })).toEqual(["0", "4385"]);
  });

  it("knows nothing when nobody said anything, and asks for the figure", () => {
    expect(traineesIn(declaring({}), "person-times", poor)).toMatchObject({
      min: "0",
      max: null,
      missing: [{ id: "figure/training.person-times.poor" }],
    });
  });

  it("goes by what the store counted", () => {
    const counted = new Map([["training.persons", { unit: "persons", min: "900", max: "950", missing: [], evidence: [] }]]);
    expect(bounds(traineesIn(openBook({ asOf: "2022-12-31", counted }), "persons", all))).toEqual(["900", "950"]);
  });
});

describe("which rows count", () => {
  const session = (id: string, date: string, given: Partial<Session> = {}): Session => ({
    id,
    kind: "popular",
    date,
    attendance: 1,
    ...given,
  });
  const sessions = [
    session("1", "2021-06-29"),
    session("2", "2021-06-30", { kind: "incubation", attendance: 10 }),
    session("3", "2021-07-01", { pairing: true, attendance: 100 }),
    session("4", "2023-01-01", { attendance: 1000 }),
  ];
  const times = (who: Parameters<typeof whoOf>[0]) => bounds(traineesIn(keeping({ sessions }), "person-times", whoOf(who)));

  it("is up to the day of the book, and within the window, both ends included", () => {
    expect([times({}), times({ to: "2021-06-30" }), times({ to: "2021-06-29" }), times({ from: "2021-07-01" })]).toEqual([
      ["111", "111"],
      ["11", "11"],
      ["1", "1"],
      ["100", "100"],
    ]);
  });

  it("is one kind of session, or those for the partner county; a blank may be either", () => {
    expect([times({ scope: "incubation" }), times({ scope: "pairing" })]).toEqual([
      ["10", "10"],
      ["100", "111"],
    ]);
  });

  it("asks what would settle it: who is poor, which sessions were for the partner county, who is of the group", () => {
    const book = keeping({ sessions: [session("1", "2022-01-01")], attendances: [{ session: "1", person: "a" }] });
    const asked = (who: Parameters<typeof whoOf>[0]) => traineesIn(book, "person-times", whoOf(who)).missing.map(({ id }) => id);
    expect([asked({ scope: "poor" }), asked({ scope: "pairing" }), asked({ group: "大学生" }), asked({})]).toEqual([
      ["attendances/poor"],
      ["sessions/pairing"],
      ["attendances/group"],
      [],
    ]);
  });

  it("counts a session entered twice once", () => {
    expect(bounds(traineesIn(keeping({ sessions: [...sessions, ...sessions] }), "person-times", all))).toEqual(["111", "111"]);
  });

  it("is one group, in whatever spacing, and poor besides when both are asked", () => {
    const attendances: readonly Attendance[] = [
      { session: "1", person: "a", group: "退伍 军人", poor: true },
      { session: "1", person: "b", group: "退伍军人", poor: false },
      { session: "1", person: "c", group: "大学生", poor: true },
      { session: "1", person: "d", poor: true },
    ];
    const book = keeping({ sessions: sessions.slice(0, 1), attendances });
    expect(bounds(traineesIn(book, "persons", whoOf({ group: "退伍军人" })))).toEqual(["2", "3"]);
    expect(bounds(traineesIn(book, "persons", whoOf({ group: "退伍军人", scope: "poor" })))).toEqual(["1", "2"]);
  });
});

it("names the figure it answers", () => {
  expect(traineesFigure("persons", whoOf({ scope: "poor", group: "退伍军人", to: "2021-06-30" }), "2022-01-01").id).toBe(
    "training.persons.poor.group.退伍军人.to-2021-06-30",
  );
});
