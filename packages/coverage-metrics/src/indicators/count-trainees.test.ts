import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attendance, Session } from "../rosters/rows.js";
import { countTrainees, type TraineeFilter } from "./count-trainees.js";
import { bounds } from "./testing/holding.js";

const asks = { id: "attendances/poor", label: { zh: "是否贫困户", en: "whether poor" } };
const all: TraineeFilter = { session: () => "yes", attendance: null, asks: null };
const poor: TraineeFilter = {
  session: () => "yes",
  attendance: ({ poor: is }) => (is === undefined ? "unknown" : is ? "yes" : "no"),
  asks,
};
const session = (id: string, given: Partial<Session> = {}): Session => ({ id, kind: "popular", date: "2022-03-01", ...given });
const came = (to: string, person?: string, given: Partial<Attendance> = {}): Attendance => ({
  session: to,
  ...(person === undefined ? {} : { person }),
  ...given,
});

const count = (sessions: readonly Session[], attendances: readonly Attendance[], filter = all) => {
  const found = countTrainees(sessions, attendances, filter);
  return { times: bounds(found["person-times"]), persons: bounds(found.persons) };
};

describe("person-times and persons 人次与人数", () => {
  it("counts whoever comes to two sessions as two person-times and one person", () => {
    expect(count([session("1"), session("2")], [came("1", "a"), came("2", "a"), came("2", "b")])).toEqual({
      times: ["3", "3"],
      persons: ["2", "2"],
    });
  });

  it("counts whoever is entered twice for one session once", () => {
    expect(count([session("1")], [came("1", "a"), came("1", "a")])).toEqual({ times: ["1", "1"], persons: ["1", "1"] });
  });

  it("takes the count of a session where nobody kept a list, and where the list leaves people out", () => {
    expect(count([session("1", { attendance: 30 }), session("2", { attendance: 9 })], [came("2", "a")])).toEqual({
      times: ["39", "39"],
      persons: ["30", "39"],
    });
  });

  it("takes the list where it is longer than the count", () => {
    expect(count([session("1", { attendance: 1 })], [came("1", "a"), came("1", "b")]).times).toEqual(["2", "2"]);
  });

  it("takes attendances of a session that is on no roster for possible, and asks for the session", () => {
    const { "person-times": times, persons } = countTrainees([session("1", { attendance: 3 })], [came("9", "a"), came("9")], all);
    expect([bounds(times), times.missing.map(({ id }) => id)]).toEqual([["3", "5"], ["session/9"]]);
    expect(bounds(persons)).toEqual(["3", "5"]);
  });

  it("bounds persons by the largest session below and by all person-times above", () => {
    expect(count([session("1", { attendance: 30 }), session("2", { attendance: 20 })], []).persons).toEqual(["30", "50"]);
  });

  it("lets the nameless be anybody: two sessions of two with one name each have two to four persons", () => {
    expect(count([session("1"), session("2")], [came("1", "a"), came("1"), came("2", "b"), came("2")]).persons).toEqual(["2", "4"]);
  });

  it("does not take a session with neither list nor count for empty, and asks for its count", () => {
    const { "person-times": times, persons } = countTrainees([session("1", { attendance: 30 }), session("7")], [], all);
    expect([bounds(times), times.missing.map(({ id }) => id)]).toEqual([["30", null], ["session/7/attendance"]]);
    expect([bounds(persons), persons.missing.map(({ id }) => id)]).toEqual([
      ["30", null],
      ["session/7/attendance", "attendances/person"],
    ]);
  });

  it("takes those of whom nobody said whether they are poor for possible", () => {
    const list = [came("1", "a", { poor: true }), came("1", "b"), came("1", "c", { poor: false }), came("1", undefined, { poor: true })];
    expect(count([session("1")], list, poor)).toEqual({ times: ["2", "3"], persons: ["2", "3"] });
    expect(countTrainees([session("1")], list, poor)["person-times"].missing).toEqual([asks]);
  });

  it("does not know of somebody who is entered as poor and as not poor; a blank beside either says nothing", () => {
    expect(count([session("1")], [came("1", "a", { poor: true }), came("1", "a", { poor: false })], poor).times).toEqual(["0", "1"]);
    expect(count([session("1")], [came("1", "a"), came("1", "a", { poor: true }), came("1", "a")], poor).times).toEqual(["1", "1"]);
    expect(count([session("1")], [came("1", "a"), came("1", "a", { poor: false })], poor).times).toEqual(["0", "0"]);
  });

  it("knows nothing of the poor in a session that only has a count", () => {
    expect(count([session("1", { attendance: 40 })], [], poor)).toEqual({ times: ["0", "40"], persons: ["0", "40"] });
  });

  it("counts a session that may not count in the upper bound only", () => {
    const perhaps: TraineeFilter = { ...all, asks, session: ({ pairing }) => (pairing === undefined ? "unknown" : pairing ? "yes" : "no") };
    const sessions = [session("1", { pairing: true, attendance: 5 }), session("2", { attendance: 7 }), session("3", { pairing: false })];
    expect(count(sessions, [], perhaps).times).toEqual(["5", "12"]);
  });

  it("has nobody where no session was held", () => {
    expect(count([], [])).toEqual({ times: ["0", "0"], persons: ["0", "0"] });
  });
});

describe("laws of the count", () => {
  const ids = ["1", "2", "3"];
  const sessions = fc
    .array(fc.option(fc.nat(20), { nil: undefined }), { minLength: 3, maxLength: 3 })
    .map((counts) => counts.map((attendance, index) => session(ids[index] ?? "", attendance === undefined ? {} : { attendance })));
  const attendances = fc.array(
    fc.record({ session: fc.constantFrom(...ids), person: fc.constantFrom("a", "b", "c", "d"), poor: fc.boolean() }),
    { maxLength: 15 },
  );
  const once = attendances.map((list) => [...new Map(list.map((one) => [`${one.session} ${one.person}`, one])).values()]);

  it("persons lie between one and the person-times, and nobody is behind none", () => {
    fc.assert(
      fc.property(sessions, attendances, (held, list) => {
        const { times, persons } = count(held, list);
        expect(Number(persons[0])).toBeLessThanOrEqual(Number(times[0]));
        expect(Number(persons[0]) > 0).toBe(Number(times[0]) > 0);
        if (times[1] !== null) expect(Number(persons[1])).toBeLessThanOrEqual(Number(times[1]));
        expect(persons[1] === null).toBe(times[1] === null);
      }),
    );
  });

  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(sessions, attendances, (held, list) => {
        expect(countTrainees([...held].reverse(), [...list].reverse(), poor)).toEqual(countTrainees(held, list, poor));
      }),
    );
  });

  it("naming somebody who is entered once, or saying who is poor, only narrows", () => {
    fc.assert(
      fc.property(sessions, once, fc.nat(), (held, list, at) => {
        const less = list.map((one, index) => (index === at % (list.length || 1) ? { session: one.session } : one));
        for (const filter of [all, poor]) {
          const [before, after] = [countTrainees(held, less, filter), countTrainees(held, list, filter)];
          expect(Number(after.persons.min)).toBeGreaterThanOrEqual(Number(before.persons.min));
          if (before.persons.max !== null) expect(Number(after.persons.max)).toBeLessThanOrEqual(Number(before.persons.max));
        }
      }),
    );
  });
});
