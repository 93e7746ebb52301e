import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rosterForms } from "../forms.js";
import type { RosterName } from "../rows.js";
import { parseTable } from "../table/parse-table.js";
import { readTable } from "../table/read-table.js";
import type { RosterIssue } from "../table/table.js";
import { writeTable } from "../table/write-table.js";
import { checkRosters, type Rosters } from "./check-rosters.js";
import { openRosterCheck } from "./open-roster-check.js";
import type { RosterReport } from "./roster-check.js";

const OPTIONS = { county: "440281", asOf: "2021-12-31" } as const;

const codes = fc.constantFrom("440281100201", "440281100202", "440281101201", "440282100201");
const towns = fc.constantFrom("440281100", "440281101", "440282100");
const ids = fc.constantFrom("a", "b", "c", "d");
const dates = fc.constantFrom("2021-01-01", "2021-06-30", "2021-12-31", "2022-01-01");
const degrees = fc.constantFrom("25", "113", "0");
const maybe = { requiredKeys: [] as never[], noNullPrototype: true } as const;
const list = <Row>(row: fc.Arbitrary<Row>): fc.Arbitrary<readonly Row[]> => fc.array(row, { maxLength: 8 });

/** Small rosters whose ids, places and dates meet often. */
const rosters: fc.Arbitrary<Rosters> = fc.record(
  {
    towns: list(fc.record({ code: towns })),
    villages: list(fc.record({ code: codes })),
    stations: list(
      fc
        .record(
          {
            at: fc.oneof(codes, towns),
            serves: fc.array(codes, { maxLength: 3 }),
            status: fc.constantFrom("planned" as const, "built" as const, "operating" as const),
            built: dates,
            opened: dates,
            closed: dates,
            longitude: degrees,
            latitude: degrees,
          },
          maybe,
        )
        .chain((rest) => ids.map((id) => ({ id, level: "village" as const, ...rest }))),
    ),
    facilities: list(ids.map((id) => ({ id, kind: "park" as const }))),
    firms: list(
      fc.record({ facility: ids, signed: dates, operating: dates, left: dates }, maybe).chain((rest) => ids.map((id) => ({ id, ...rest }))),
    ),
    sessions: list(
      fc
        .record({ attendance: fc.nat(3) }, maybe)
        .chain((rest) => ids.map((id) => ({ id, kind: "popular" as const, date: "2021-05-06", ...rest }))),
    ),
    attendances: list(fc.record({ person: ids }, maybe).chain((rest) => ids.map((session) => ({ session, ...rest })))),
    sales: list(
      fc
        .record({ at: codes }, maybe)
        .chain((rest) => fc.constantFrom("2021", "2022-01").map((period) => ({ series: "agri-sales" as const, period, ...rest }))),
    ),
  },
  maybe,
);

/** What was found, without the places. */
const bare = ({ errors, notes }: RosterReport): readonly string[] => {
  const say =
    (kind: string) =>
    ({ roster, code, received, expected, didYouMean }: RosterIssue): string =>
      [kind, roster, code, received, expected, didYouMean].join(" ");
  return [...errors.map(say("error")), ...notes.map(say("note"))].sort();
};

/** Sessions that are entered twice may say different person-times; which one counts is then a matter of order. So each says one thing. */
const sessionsOnce = ({ sessions, ...rest }: Rosters): Rosters => {
  if (sessions === undefined) return rest;
  const said = new Map([...sessions].map((session) => [session.id, session]));
  return { ...rest, sessions: [...sessions].map((session) => said.get(session.id) ?? session) };
};

const shuffled = <Item>(items: Iterable<Item>, numbers: Iterator<number>): readonly Item[] =>
  [...items]
    .map((item) => ({ item, rank: Number(numbers.next().value) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

const NAMES = Object.values(rosterForms).map(({ name }) => name);

const addAll = <Name extends RosterName>(name: Name, all: Rosters, add: (name: Name, row: object) => void): void => {
  for (const row of all[name] ?? []) add(name, row);
};

describe("laws of checking rosters 核对定律", () => {
  it("the order of rows does not matter for what is found, nor does that of rosters", () => {
    fc.assert(
      fc.property(rosters.map(sessionsOnce), fc.infiniteStream(fc.nat()), (all, numbers) => {
        const expected = bare(checkRosters(all, OPTIONS));
        const moved: Record<string, unknown> = {};
        for (const name of NAMES) if (all[name] !== undefined) moved[name] = shuffled<object>(all[name], numbers);
        expect(bare(checkRosters(moved, OPTIONS))).toEqual(expected);
        const check = openRosterCheck(OPTIONS);
        const rows: (readonly [RosterName, object])[] = [];
        for (const name of NAMES) {
          if (all[name] !== undefined) check.expect(name);
          addAll(name, all, (of, row) => rows.push([of, row]));
        }
        for (const [name, row] of shuffled(rows, numbers)) check.add(name, row as never);
        expect(bare(check.report())).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it("rows from tables are checked as rows are, and each is found in its file", () => {
    fc.assert(
      fc.property(rosters, (all) => {
        const tables: Record<string, unknown> = {};
        for (const { name } of Object.values(rosterForms)) {
          const form = rosterForms[name];
          if (all[name] === undefined) continue;
          const written = writeTable<object>(form as never, [...all[name]], "zh");
          expect(parseTable<object>(form as never, written)).toEqual({ ok: true, value: [...all[name]] });
          tables[name] = readTable<object>(form as never, { file: `${name}.csv`, ...written });
        }
        const fromRows = checkRosters(all, OPTIONS);
        const fromTables = checkRosters(tables, OPTIONS);
        const place = ({ code, path }: RosterIssue): string => `${code} ${path}`;
        expect(fromTables.errors.map(place)).toEqual(fromRows.errors.map(place));
        expect(fromTables.notes.map(place)).toEqual(fromRows.notes.map(place));
        for (const { path, roster, file, row, column, heading } of [...fromTables.errors, ...fromTables.notes]) {
          const [, name = "", index = "", field = ""] = path.split("/");
          const fields: readonly string[] = Object.keys(rosterForms[roster ?? "towns"].columns);
          expect([name, file, row, column]).toEqual([roster, `${roster}.csv`, Number(index) + 2, fields.indexOf(field) + 1]);
          expect(heading).not.toBe(undefined);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("more rosters never take an error away, but for what was only unknown", () => {
    fc.assert(
      fc.property(rosters, (all) => {
        const { towns: _towns, villages: _villages, sessions: _sessions, facilities: _facilities, ...rest } = all;
        const found = bare(checkRosters(all, OPTIONS));
        for (const one of bare(checkRosters(rest, OPTIONS))) expect(found).toContain(one);
      }),
    );
  });

  it("does not change the rows", () => {
    fc.assert(
      fc.property(rosters, (all) => {
        const before = JSON.stringify(all);
        checkRosters(all, OPTIONS);
        expect(JSON.stringify(all)).toBe(before);
      }),
    );
  });
});
