import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBook } from "../figures/open-book.js";
import {
  convertedTrainees,
  sessionsHeld,
  sessionsRecorded,
  type Trainees,
  type TraineeScope,
  trainees,
} from "../figures/training-figures.js";
import { openCountyBook } from "../roll-up/open-county-book.js";
import type { Attendance, Conversion, Session } from "../rosters/rows.js";
import { observe } from "./registry.js";
import { bounds } from "./testing/holding.js";

const asOf = "2022-06-30";
const blank = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined, freq: 2 });
const defined = <Row extends object>(row: Row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
const dates = fc.constantFrom("2022-01-10", asOf, "2022-07-01");
const ids = ["1", "2", "3", "4"] as const;

const sessions: fc.Arbitrary<readonly Session[]> = fc
  .tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom("popular" as const, "incubation" as const, "other" as const),
        date: dates,
        attendance: blank(fc.nat(5)),
        pairing: blank(fc.boolean()),
        signIn: blank(fc.boolean()),
        photos: fc.constant(true),
        nameList: blank(fc.boolean()),
      }),
    ),
  )
  .chain((rows) => fc.subarray([...rows]))
  .map((rows) => rows.map((row) => ({ id: row.id, kind: row.kind, date: row.date, ...defined(row) })));

const attendances: fc.Arbitrary<readonly Attendance[]> = fc
  .array(fc.record({ session: fc.constantFrom(...ids), person: blank(fc.constantFrom("a", "b", "c")), poor: blank(fc.boolean()) }), {
    maxLength: 12,
  })
  .map((rows) => rows.map((row) => ({ session: row.session, ...defined(row) })));

const conversions: fc.Arbitrary<readonly Conversion[]> = fc
  .array(
    fc.record({
      person: blank(fc.constantFrom("a", "b", "c")),
      kind: fc.constantFrom("employment" as const, "start-up" as const),
      date: dates,
    }),
    {
      maxLength: 8,
    },
  )
  .map((rows) => rows.map((row, index) => ({ id: String(index), kind: row.kind, date: row.date, ...defined(row) })));

const scopes: readonly TraineeScope[] = ["all", "poor", "pairing", "popular", "incubation", "other", "summit"];

describe("rows and store 名册与汇总", () => {
  it("count the same person-times and persons, in every scope", () => {
    fc.assert(
      fc.property(sessions, attendances, (held, list) => {
        const rosters = { sessions: held, attendances: list };
        const [stored, rows] = [openCountyBook({ asOf, rosters }), openBook({ asOf, rows: rosters })];
        for (const scope of scopes) {
          for (const of of ["person-times", "persons"] satisfies readonly Trainees[]) {
            const direct = observe(rows, `training-${of}`, { scope }).part;
            expect([scope, of, ...bounds(stored.number(trainees(of, scope)))]).toEqual([scope, of, ...bounds(direct)]);
          }
        }
      }),
    );
  });

  it("count the same sessions, and the same with full records", () => {
    fc.assert(
      fc.property(sessions, (held) => {
        const rosters = { sessions: held };
        const [stored, rows] = [openCountyBook({ asOf, rosters }), openBook({ asOf, rows: rosters })];
        for (const kind of ["popular", "summit"] as const) {
          const { part, whole } = observe(rows, "training-records", { kind });
          expect(bounds(stored.number(sessionsRecorded(kind)))).toEqual(bounds(part));
          expect(bounds(stored.number(sessionsHeld(kind)))).toEqual(bounds(whole ?? part));
        }
      }),
    );
  });

  it("count the same trainees converted", () => {
    fc.assert(
      fc.property(conversions, (rows) => {
        const [stored, direct] = [
          openCountyBook({ asOf, rosters: { conversions: rows } }),
          openBook({ asOf, rows: { conversions: rows } }),
        ];
        expect(bounds(stored.number(convertedTrainees()))).toEqual(bounds(observe(direct, "conversion-count", {}).part));
        expect(bounds(stored.number(convertedTrainees("start-up")))).toEqual(
          bounds(observe(direct, "conversion-count", { kind: "start-up" }).part),
        );
      }),
    );
  });
});
