import type { Attendance, Conversion, Session, Standing, Station, Village } from "../../rosters/rows.js";
import { cameTo, COUNTIES, type LargeRosters, TOWNS, unlistedIn } from "./large-rosters.js";

/** Every way to fill in what rosters leave blank (补全), as far as it can make a difference. */
export function completions(rosters: LargeRosters): readonly LargeRosters[] {
  const codes = rosters.villages.map(({ code }) => code);
  const villages = product(rosters.villages.map(villageWays));
  const stations = product(rosters.stations.map((station) => stationWays(station, codes)));
  const sessions = product(rosters.sessions.map(sessionWays));
  const attendances = attendanceWays(allRows(rosters));
  const conversions = product(rosters.conversions.map((row, index) => conversionWays(row, index, rosters.conversions)));
  return villages.flatMap((v) =>
    stations.flatMap((s) =>
      sessions.flatMap((t) =>
        attendances.flatMap((a) =>
          conversions.map((c) => ({ towns: rosters.towns, villages: v, stations: s, sessions: t, attendances: a, conversions: c })),
        ),
      ),
    ),
  );
}

/** How many ways there are, without making them. */
export const countCompletions = (rosters: LargeRosters): number => {
  const codes = rosters.villages.map(({ code }) => code);
  const times = (ways: readonly number[]): number => ways.reduce((all, one) => all * one, 1);
  return (
    times(rosters.villages.map((row) => villageWays(row).length)) *
    times(rosters.stations.map((row) => stationWays(row, codes).length)) *
    times(rosters.sessions.map((row) => sessionWays(row).length)) *
    attendanceWays(allRows(rosters)).length *
    times(rosters.conversions.map((row, index) => conversionWays(row, index, rosters.conversions).length))
  );
};

const product = <Row>(ways: readonly (readonly Row[])[]): readonly (readonly Row[])[] =>
  ways.reduce<readonly (readonly Row[])[]>((sofar, next) => sofar.flatMap((rows) => next.map((row) => [...rows, row])), [[]]);

/** A row with a blank field filled in with each of several values. */
const fill = <Row extends object, Field extends keyof Row>(
  rows: readonly Row[],
  field: Field,
  values: (row: Row) => readonly Row[Field][],
): readonly Row[] => rows.flatMap((row) => (row[field] === undefined ? values(row).map((value) => ({ ...row, [field]: value })) : [row]));

const BOTH = (): readonly boolean[] => [true, false];

const subsets = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.reduce<readonly (readonly Item[])[]>((all, item) => all.flatMap((set) => [set, [...set, item]]), [[]]);

function villageWays(row: Village): readonly Village[] {
  let ways = fill([row], "poverty", BOTH);
  ways = fill(ways, "exited", BOTH);
  ways = fill(ways, "reach", () => subsets(["公路", "快递"]));
  return fill(ways, "recognised", () => subsets(["电商专业村", "特色村"]));
}

function stationWays(row: Station, villages: readonly string[]): readonly Station[] {
  let ways: readonly Station[] = placesOf(row.at, villages).map((at) => ({ ...row, at }));
  ways = fill(ways, "status", (): readonly Standing[] => ["planned", "built", "operating"]);
  ways = ways.flatMap((one) =>
    one.status === "operating" && one.opened !== undefined && one.built === undefined
      ? [
          { ...one, built: one.opened },
          { ...one, built: "2000-01-01" },
        ]
      : [one],
  );
  ways = fill(ways, "serves", ({ at }) => subsets(villages.filter((code) => code.startsWith(at?.slice(0, 6) ?? ""))));
  for (const flag of ["demonstration", "benchmark", "online", "keeperTrained", "keeperSkilled", "keeperExperienced"] as const) {
    ways = fill(ways, flag, BOTH);
  }
  return ways;
}

/** All villages in which a thing may be, with one that is on no roster. */
function placesOf(at: string | undefined, villages: readonly string[]): readonly string[] {
  if (at?.length === 12) return [at];
  const towns = TOWNS.filter((town) => town.startsWith(at ?? "") || at?.startsWith(town) === true);
  const listed = villages.filter((code) => code.startsWith(at ?? ""));
  const unlisted = at === undefined ? COUNTIES.map(unlistedIn) : [unlistedIn(at)];
  return [...listed, ...towns.map(unlistedIn), ...unlisted];
}

function sessionWays(row: Session): readonly Session[] {
  let ways: readonly Session[] =
    row.at === undefined || row.at.length === 6
      ? [...TOWNS, ...COUNTIES.map((county) => `${county}109`)]
          .filter((town) => town.startsWith(row.at ?? ""))
          .map((at) => ({ ...row, at }))
      : [row];
  for (const flag of ["signIn", "photos", "nameList", "pairing"] as const) ways = fill(ways, flag, BOTH);
  return ways;
}

/** The attendances, with a blank row for everybody whom only the count of a session tells of. */
const allRows = ({ sessions, attendances }: LargeRosters): readonly Attendance[] => [
  ...attendances,
  ...sessions.flatMap((session) =>
    Array.from({ length: Math.max(0, (session.attendance ?? 0) - cameTo(session, attendances)) }, () => ({ session: session.id })),
  ),
];

/** A row without a name may be anybody's who has no other row of the session. */
function attendanceWays(rows: readonly Attendance[]): readonly (readonly Attendance[])[] {
  const named = [...new Set(rows.flatMap(({ person }) => person ?? []))];
  const blank = rows.flatMap(({ person }, index) => (person === undefined ? [`某${index}`] : []));
  return product(
    rows.map((row, index) => {
      const others = new Set(
        rows.flatMap(({ session, person }, other) => (other !== index && session === row.session && person !== undefined ? [person] : [])),
      );
      const ways = fill([row], "poor", BOTH);
      return fill(ways, "person", () => [...named, ...blank].filter((person) => !others.has(person)));
    }),
  ).filter((all) => {
    const filled = all.filter((_, index) => rows[index]?.person === undefined);
    return filled.every((one) => all.filter(({ session, person }) => session === one.session && person === one.person).length === 1);
  });
}

function conversionWays(row: Conversion, index: number, rows: readonly Conversion[]): readonly Conversion[] {
  const named = [...new Set(rows.flatMap(({ person }) => person ?? []))];
  const blank = rows.flatMap(({ person }, other) => (person === undefined && other <= index ? [`某${other}`] : []));
  const ways = fill([row], "person", () => [...named, ...blank]);
  return ways.flatMap((one) =>
    one.at === undefined || one.at.length < 9
      ? [...TOWNS, ...COUNTIES.map((county) => `${county}109`)]
          .filter((town) => town.startsWith(one.at ?? ""))
          .map((at) => ({ ...one, at }))
      : [one],
  );
}
