import * as fc from "fast-check";
import type { Attendance, Conversion, SessionKind, Session, Standing, Station, Town, Village } from "../../rosters/rows.js";

/** The rosters that the naive counts read. */
export interface LargeRosters {
  readonly towns: readonly Town[];
  readonly villages: readonly Village[];
  readonly stations: readonly Station[];
  readonly sessions: readonly Session[];
  readonly attendances: readonly Attendance[];
  readonly conversions: readonly Conversion[];
}

/** Two counties of one city and one of another province, each with two towns and two or three villages a town. */
export const COUNTIES: readonly string[] = ["440281", "440222", "331123"];
export const TOWNS: readonly string[] = COUNTIES.flatMap((county) => [`${county}101`, `${county}102`]);
export const VILLAGES: readonly string[] = TOWNS.flatMap((town, index) =>
  [201, 202, 203].slice(0, 2 + (index % 2)).map((number) => `${town}${number}`),
);

/** A village on no roster, in a town of the county; and one in a town that is on no roster either. */
export const unlistedIn = (area: string): string => (area.length === 9 ? `${area}299` : `${area.slice(0, 6)}109299`);

export const BEFORE = "2021-03-31";
export const AFTER = "2021-09-30";
export const DAYS: readonly string[] = ["2021-01-15", BEFORE, "2021-06-15", AFTER, "2022-01-01"];

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined, freq: 1 });

/** Leaves out what is undefined, as rows that were read do. */
const tidy = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;

const stationOf = (id: string): fc.Arbitrary<Station> =>
  fc
    .record({
      at: fc.constantFrom(...VILLAGES, unlistedIn("440281"), unlistedIn("440281101")),
      level: fc.constantFrom<Station["level"]>("village", "village", "village", "town", "county"),
      status: fc.constantFrom<Standing>("planned", "built", "operating"),
      opened: maybe(fc.constantFrom(...DAYS)),
      built: maybe(fc.constantFrom(...DAYS)),
      closed: fc.option(fc.constantFrom(...DAYS), { nil: undefined, freq: 4 }),
      serves: fc.subarray([...VILLAGES], { maxLength: 3 }),
      demonstration: fc.boolean(),
      benchmark: fc.boolean(),
      online: fc.boolean(),
      keeperTrained: fc.boolean(),
      keeperSkilled: fc.boolean(),
      keeperExperienced: fc.boolean(),
    })
    .map(({ status, opened, serves, at, ...rest }) =>
      tidy({
        id,
        ...rest,
        at,
        status,
        ...(opened === undefined ? {} : { opened }),
        serves: serves.filter((code) => code.startsWith(at.slice(0, 6))),
      } as Station),
    )
    .map((station) => datedBuilding(station));

/** What operates now and opened later was built on some day; without it the station is not fully known. */
const datedBuilding = (station: Station): Station =>
  station.status === "operating" && station.opened !== undefined && station.built === undefined
    ? { ...station, built: station.opened }
    : station;

const villageRows: fc.Arbitrary<readonly Village[]> = fc
  .array(
    fc.record({
      poverty: fc.boolean(),
      exited: fc.boolean(),
      kind: fc.constantFrom("village" as const, "village" as const, "village" as const, "community" as const),
      reach: fc.subarray(["公路", "快递"]),
      recognised: fc.subarray(["电商专业村", "特色村"]),
      listed: fc.constantFrom(true, true, true, true, false),
    }),
    { minLength: VILLAGES.length, maxLength: VILLAGES.length },
  )
  .map((rows) => rows.flatMap(({ listed, ...row }, index) => (listed ? [{ code: VILLAGES[index] ?? "", ...row }] : [])));

const KINDS: readonly SessionKind[] = ["popular", "incubation"];
const PERSONS: readonly string[] = ["甲", "440281199001010011", "P3"];

const sessionOf = (id: string): fc.Arbitrary<Session> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...KINDS),
    date: fc.constantFrom(...DAYS),
    at: fc.constantFrom(...TOWNS),
    signIn: fc.boolean(),
    photos: fc.boolean(),
    nameList: fc.boolean(),
    pairing: fc.boolean(),
  });

/** Each person comes at most once to a session. */
const attendanceRows = (sessions: readonly Session[]): fc.Arbitrary<readonly Attendance[]> =>
  fc.array(fc.record({ pick: fc.nat(20), person: fc.constantFrom(...PERSONS), poor: fc.boolean() }), { maxLength: 6 }).map((rows) => {
    const seen = new Map<string, Attendance>();
    for (const { pick, person, poor } of rows) {
      const session = sessions[pick % Math.max(1, sessions.length)]?.id;
      if (session !== undefined) seen.set(`${session} ${person}`, { session, person, poor });
    }
    return [...seen.values()];
  });

const conversionOf = (id: string): fc.Arbitrary<Conversion> =>
  fc.record({
    id: fc.constant(id),
    person: fc.constantFrom(...PERSONS),
    kind: fc.constantFrom<Conversion["kind"]>("employment", "start-up"),
    date: fc.constantFrom(...DAYS),
    at: fc.constantFrom(...TOWNS, ...VILLAGES),
  });

const several = <Row>(of: (id: string) => fc.Arbitrary<Row>, letter: string, most: number): fc.Arbitrary<readonly Row[]> =>
  fc.nat(most).chain((length) => fc.tuple(...Array.from({ length }, (_, index) => of(`${letter}${index}`))));

/** Rosters of which everything is known. */
export const completeRosters = (most: {
  readonly stations: number;
  readonly sessions: number;
  readonly conversions: number;
}): fc.Arbitrary<LargeRosters> =>
  several(sessionOf, "T", most.sessions).chain((sessions) =>
    fc
      .record({
        towns: fc.subarray([...TOWNS], { minLength: 4 }).map((codes) => codes.map((code) => ({ code }))),
        villages: villageRows,
        stations: several(stationOf, "S", most.stations),
        sessions: fc.constant(sessions),
        attendances: attendanceRows(sessions),
        conversions: several(conversionOf, "C", most.conversions),
      })
      .map((rosters) => ({
        ...rosters,
        sessions: rosters.sessions.map((one) => ({ ...one, attendance: cameTo(one, rosters.attendances) })),
      })),
  );

/** How many rows a session has. */
export const cameTo = ({ id }: Session, attendances: readonly Attendance[]): number =>
  attendances.filter(({ session }) => session === id).length;
