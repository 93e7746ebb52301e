import { describe, expect, it } from "vitest";
import type { Station } from "../rosters/rows.js";
import { addStation, openStations } from "../store/station-table.js";
import { dayNumber } from "../store/day-number.js";
import { BUILT, GONE, OPERATING, PLANNED, standingsIn } from "./standing.js";

const DAY = "2021-06-30";
const [EVE, NEXT] = ["2021-06-29", "2021-07-01"];

type Dates = Partial<Pick<Station, "status" | "built" | "opened" | "closed">>;

/** What is open of a station whose rows say so, on the day, or on the day before and the day. */
function standing(rows: Dates | readonly Dates[], before: string | null = null): number {
  const table = openStations();
  for (const row of Array.isArray(rows) ? rows : [rows]) addStation(table, { id: "S", level: "village", ...row }, 0);
  const [claims, built, opened, closed] = [table.claims[0] ?? 0, table.built[0] ?? 0, table.opened[0] ?? 0, table.closed[0] ?? 0];
  return standingsIn(claims, built, opened, closed, { before: before === null ? null : dayNumber(before), after: dayNumber(DAY) });
}

const at = (date: string | undefined, field: "built" | "opened" | "closed"): Dates => (date === undefined ? {} : { [field]: date });

describe("how far a station has come on a day 站点进度", () => {
  it("closes a station from the day on which it closed", () => {
    expect([EVE, DAY, NEXT].map((closed) => standing({ status: "operating", closed }))).toEqual([GONE, GONE, OPERATING]);
  });

  it("lets the day of opening decide, whatever the status says", () => {
    for (const status of ["planned", "built", "operating", undefined] as const) {
      const said = status === undefined ? {} : { status };
      expect([EVE, DAY].map((opened) => standing({ ...said, opened }))).toEqual([OPERATING, OPERATING]);
    }
    expect((["planned", "built"] as const).map((status) => standing({ status, opened: NEXT }))).toEqual([PLANNED, BUILT]);
  });

  it("does not know when a station was built that opened later and operates by now", () => {
    expect(standing({ status: "operating", opened: NEXT })).toBe(PLANNED | BUILT);
    expect([EVE, DAY, NEXT].map((built) => standing({ status: "operating", opened: NEXT, built }))).toEqual([BUILT, BUILT, PLANNED]);
  });

  it("lets the day of building decide what is built, and keep from operating what is not", () => {
    expect([EVE, DAY, NEXT].map((built) => standing({ status: "planned", built }))).toEqual([BUILT, BUILT, PLANNED]);
    expect([EVE, DAY, NEXT].map((built) => standing({ status: "built", built }))).toEqual([BUILT, BUILT, PLANNED]);
    expect([EVE, DAY, NEXT].map((built) => standing({ status: "operating", built }))).toEqual([OPERATING, OPERATING, PLANNED]);
    expect(standing({ built: NEXT, opened: DAY })).toBe(OPERATING);
  });

  it("goes by the status where there are no dates, and leaves all open without one", () => {
    expect((["planned", "built", "operating"] as const).map((status) => standing({ status }))).toEqual([PLANNED, BUILT, OPERATING]);
    expect(standing({})).toBe(PLANNED | BUILT | OPERATING);
    expect(standing({ opened: NEXT })).toBe(PLANNED | BUILT);
    expect(standing({ built: DAY })).toBe(BUILT | OPERATING);
    expect(standing({ built: NEXT })).toBe(PLANNED);
  });

  it("may have closed already, or not yet, when the status says that it closed and no date says when", () => {
    const anything = GONE | PLANNED | BUILT | OPERATING;
    expect(standing({ status: "closed" })).toBe(anything);
    expect(standing({ status: "closed", opened: DAY })).toBe(GONE | OPERATING);
    expect(standing({ status: "closed", built: DAY, opened: NEXT })).toBe(GONE | BUILT);
    expect(standing([{ status: "closed" }, { status: "operating", opened: EVE }])).toBe(GONE | OPERATING);
    expect([EVE, DAY, NEXT].map((closed) => standing({ status: "closed", opened: EVE, closed }))).toEqual([GONE, GONE, OPERATING]);
    expect(standing([{ status: "closed" }, { closed: NEXT }])).toBe(PLANNED | BUILT | OPERATING);
  });

  it("leaves open what rows of one station contradict one another in", () => {
    expect(standing([{ status: "planned" }, { status: "operating" }])).toBe(PLANNED | OPERATING);
    expect(
      standing([
        { status: "built", closed: EVE },
        { status: "built", closed: NEXT },
      ]),
    ).toBe(GONE | BUILT);
    expect(
      standing([
        { status: "built", opened: EVE },
        { status: "built", opened: NEXT },
      ]),
    ).toBe(BUILT | OPERATING);
    expect(standing([{ status: "built" }, { opened: EVE }])).toBe(OPERATING);
  });
});

describe("how far a station has come on two days 两期进度", () => {
  /** The pairs of answers as text, counted from closed to operating. */
  const pairs = (rows: Dates | readonly Dates[], before: string): readonly string[] => {
    const open = standing(rows, before);
    return Array.from({ length: 16 }, (_, bit) => bit).flatMap((bit) => ((open & (1 << bit)) === 0 ? [] : [`${bit >> 2}→${bit & 3}`]));
  };

  it("keeps what is unknown the same on both days", () => {
    expect(pairs({}, EVE)).toEqual(["1→1", "2→2", "3→3"]);
    expect(pairs({ opened: DAY }, EVE)).toEqual(["1→3", "2→3"]);
    expect(pairs({ built: DAY }, EVE)).toEqual(["1→2", "1→3"]);
  });

  it("may close before, between or after, when nobody knows when it closed", () => {
    expect(pairs({ status: "closed", opened: "2020-01-01" }, EVE)).toEqual(["0→0", "3→0", "3→3"]);
  });

  it("moves with the dates", () => {
    expect(pairs({ status: "operating", closed: DAY }, EVE)).toEqual(["3→0"]);
    expect(pairs({ status: "operating", closed: EVE }, EVE)).toEqual(["0→0"]);
    expect(pairs({ status: "operating", built: EVE, opened: DAY }, EVE)).toEqual(["2→3"]);
  });

  it("never takes down what was built", () => {
    expect(pairs({ status: "operating", opened: NEXT }, EVE)).toEqual(["1→1", "1→2", "2→2"]);
  });

  it("closes a station once when rows give different days", () => {
    expect(
      pairs(
        [
          { status: "built", closed: "2021-01-01" },
          { status: "built", closed: "2022-01-01" },
        ],
        EVE,
      ),
    ).toEqual(["0→0", "2→0", "2→2"]);
  });

  it("reads a date of before, between and after", () => {
    const sides = ["2021-01-01", EVE, DAY, NEXT].map((date) => pairs({ status: "built", ...at(date, "opened") }, EVE));
    expect(sides).toEqual([["3→3"], ["3→3"], ["2→3"], ["2→2"]]);
  });
});
