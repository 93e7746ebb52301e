import { describe, expect, it } from "vitest";
import type { Session } from "../rows.js";
import { checkRosters } from "./check-rosters.js";

const byCode = ([a = ""]: readonly (string | undefined)[], [b = ""]: readonly (string | undefined)[]): number => (a < b ? -1 : 1);

describe("sessions that are listed twice 重复的场次", () => {
  const session = (attendance?: number): Session => ({
    id: "T1",
    kind: "popular",
    date: "2021-05-06",
    ...(attendance === undefined ? {} : { attendance }),
  });
  const found = (sessions: readonly Session[], people: number): readonly (string | undefined)[][] =>
    checkRosters({ sessions, attendances: Array.from({ length: people }, (_, at) => ({ session: "T1", person: `P${at}` })) }).errors.map(
      ({ code, received }) => [code, received],
    );

  it.each([
    [5, [["duplicate-row", "T1"]]],
    [9, [["duplicate-row", "T1"]]],
    [
      10,
      [
        ["duplicate-row", "T1"],
        ["persons-above-person-times", "9"],
      ],
    ],
  ])("are held to the larger number of person-times by %i people, in any order of rows", (people, expected) => {
    for (const sessions of [
      [session(1), session(9)],
      [session(9), session(1)],
    ])
      expect([...found(sessions, people)].sort(byCode)).toEqual(expected);
  });

  it("are held to the only number that is known", () => {
    for (const sessions of [
      [session(), session(2)],
      [session(2), session()],
    ])
      expect([...found(sessions, 3)].sort(byCode)).toEqual([
        ["duplicate-row", "T1"],
        ["persons-above-person-times", "2"],
      ]);
  });
});

describe("communities among villages 社区", () => {
  it("are noted by code or name where their kind is blank", () => {
    const { errors, notes } = checkRosters(
      {
        villages: [
          { code: "440281100001" },
          { code: "440281100199", kind: "community" },
          { code: "440281100200" },
          { code: "440281100201", name: "坪石社区" },
          { code: "440281100202", name: "某居委会", kind: "village" },
          { code: "440281100203", name: "社区村" },
        ],
      },
      { county: "440281000000" },
    );
    expect(errors).toEqual([]);
    expect(notes.map(({ code, path }) => [code, path])).toEqual([
      ["community-code", "/villages/0/kind"],
      ["community-code", "/villages/3/kind"],
    ]);
  });

  it("the county may be filled up with zeros, and has to be a code", () => {
    const outside = (county: string): readonly (string | undefined)[] =>
      checkRosters({ towns: [{ code: "440282100" }] }, { county }).errors.map(({ expected }) => expected);
    expect([outside("440281000000"), outside("440281"), outside("440282000000")]).toEqual([["440281…"], ["440281…"], []]);
    expect(() => outside("440281x")).toThrow(RangeError);
  });
});
