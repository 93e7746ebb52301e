import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intersect } from "@countykit/core";
import type { Book } from "../figures/book.js";
import { openBook } from "../figures/open-book.js";
import { intervalOf, type Quantity } from "../figures/quantity.js";
import type { Facility, Firm, Station } from "../rosters/rows.js";
import { openCountyBook } from "../roll-up/open-county-book.js";
import { observe } from "./registry.js";
import type { Observation } from "./observation.js";

interface Rosters {
  readonly stations: readonly Station[];
  readonly facilities: readonly Facility[];
  readonly firms: readonly Firm[];
}

const bookOf = (rows: Rosters): Book => openBook({ asOf: "2021-06-30", rows });

/** Every indicator that counts stations, facilities and firms from their rows. */
const ALL: readonly ((book: Book) => Observation)[] = [
  (book) => observe(book, "station-count", { kind: "village", standing: "built" }),
  (book) => observe(book, "station-count", { kind: "demonstration", standing: "operating" }),
  (book) => observe(book, "station-count", { kind: "benchmark", standing: "built", from: "2021-06-01", to: "2021-06-30" }),
  (book) => observe(book, "network-size", { middle: "town", standing: "built", withCentre: true }),
  (book) => observe(book, "station-visibility", {}),
  (book) => observe(book, "station-keepers", { of: "skilled" }),
  (book) => observe(book, "station-profile", { aspect: "services", profile: ["a", "b"] }),
  (book) => observe(book, "station-profile", { aspect: "services", profile: ["a", "b"], every: true }),
  (book) => observe(book, "station-sites", { criteria: ["a", "b"], meets: "any" }),
  (book) => observe(book, "station-hosts", { places: ["a"], open: true }),
  (book) => observe(book, "sign-text", { text: "a" }),
  (book) => observe(book, "demonstration-stations", { aidCases: 5, model: ["a"] }),
  (book) => observe(book, "list-size", { list: "stations.services" }),
  (book) => observe(book, "facility-count", { kind: "service-centre", standing: "operating" }),
  (book) => observe(book, "facility-area", { kind: "service-centre" }),
  (book) => observe(book, "facility-staff", { kind: "service-centre" }),
  (book) => observe(book, "running-months", { kind: "service-centre" }),
  (book) => observe(book, "centre-profile", { aspect: "zones", profile: ["a", "b"] }),
  (book) => observe(book, "data-profile", { aspect: "functions", profile: ["a"] }),
  (book) => observe(book, "resident-firms", { standing: "operating", facility: "service-centre" }),
  (book) => observe(book, "resident-kinds", { standing: "signed", operatorsAndLogistics: "one" }),
];

const date = fc.constantFrom("2021-05-31", "2021-06-01", "2021-06-30", "2021-07-01");
const list = fc.subarray(["a", "b", "c"]);
const id = fc.constantFrom("1", "2", "3", "4");
const status = fc.constantFrom("planned", "built", "operating" as const);
const some = { requiredKeys: ["id", "level", "kind"] as const };

/** Rows that say how far they have come either by dates or by a status, so that no later word contradicts an earlier one. */
const station: fc.Arbitrary<Station> = fc.record(
  {
    id,
    level: fc.constantFrom("town", "village", "county" as const),
    status,
    demonstration: fc.boolean(),
    benchmark: fc.boolean(),
    online: fc.boolean(),
    keeperSkilled: fc.boolean(),
    services: list,
    site: list,
    model: list,
    host: fc.constantFrom("a", "b"),
    sign: fc.constantFrom("a", "b"),
    aidCases: fc.integer({ min: 4, max: 6 }),
  },
  { requiredKeys: [some.requiredKeys[0], some.requiredKeys[1]] },
);
const facility: fc.Arbitrary<Facility> = fc.record(
  {
    id,
    kind: fc.constantFrom("service-centre", "data-centre", "park" as const),
    opened: date,
    area: fc.constantFrom("100", "0.1", "1200.25"),
    staff: fc.nat(12),
    zones: list,
    functions: list,
  },
  { requiredKeys: [some.requiredKeys[0], some.requiredKeys[2]] },
);
const firmFields = {
  id,
  kind: fc.constantFrom("platform", "sales", "operator", "logistics" as const),
  facility: id,
  signed: date,
  operating: date,
};
const firm: fc.Arbitrary<Firm> = fc.record({ ...firmFields, left: date }, { requiredKeys: [some.requiredKeys[0]] });
/** A firm that has not left: a blank there says so. */
const lasting: fc.Arbitrary<Firm> = fc.record(firmFields, { requiredKeys: [some.requiredKeys[0]] });
const few = { maxLength: 4 };
const rosters: fc.Arbitrary<Rosters> = fc.record({
  stations: fc.array(station, few),
  facilities: fc.array(facility, few),
  firms: fc.array(firm, few),
});

const told = (book: Book): readonly Observation[] => ALL.map((one) => one(book));

describe("laws of counting from rosters 名册计数", () => {
  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(rosters, ({ stations, facilities, firms }) => {
        const back = bookOf({ stations: [...stations].reverse(), facilities: [...facilities].reverse(), firms: [...firms].reverse() });
        expect(told(back)).toEqual(told(bookOf({ stations, facilities, firms })));
      }),
    );
  });

  it("counts what is entered twice once", () => {
    fc.assert(
      fc.property(rosters, ({ stations, facilities, firms }) => {
        const twice = bookOf({
          stations: [...stations, ...stations],
          facilities: [...facilities, ...facilities],
          firms: [...firms, ...firms],
        });
        expect(told(twice)).toEqual(told(bookOf({ stations, facilities, firms })));
      }),
    );
  });

  it("says what is missing exactly when a number is open, each fact once, and never less than nothing", () => {
    fc.assert(
      fc.property(rosters, (rows) => {
        for (const { part, whole } of told(bookOf(rows))) {
          for (const quantity of whole === null ? [part] : [part, whole]) {
            expect(quantity.missing.length > 0).toBe(quantity.min !== quantity.max);
            expect(new Set(quantity.missing.map((fact) => fact.id)).size).toBe(quantity.missing.length);
            expect(intervalOf(quantity).min?.isNegative()).toBe(false);
          }
        }
      }),
    );
  });

  it("counts stations as the store does", () => {
    const counts: readonly ((book: Book) => Observation)[] = [
      ...(["county", "town", "village", "demonstration", "benchmark"] as const).flatMap((kind) =>
        (["planned", "built", "operating"] as const).map((standing) => (book: Book) => observe(book, "station-count", { kind, standing })),
      ),
      (book) => observe(book, "station-visibility", {}),
      (book) => observe(book, "station-keepers", { of: "skilled" }),
    ];
    const dates = fc.record({ built: date, opened: date, closed: date }, { requiredKeys: [] });
    const dated = fc.tuple(station, dates).map(([row, days]): Station => ({ ...row, ...days }));
    fc.assert(
      fc.property(fc.array(dated, few), (rows) => {
        const stations = once(rows);
        const stored = openCountyBook({ asOf: "2021-06-30", rosters: { stations } });
        for (const count of counts) {
          const [mine, theirs] = [count(bookOf({ stations, facilities: [], firms: [] })), count(stored)];
          const ends = ({ indicator, params, part, whole }: Observation) => [indicator, params, part.min, part.max, whole?.min, whole?.max];
          expect(ends(mine)).toEqual(ends(theirs));
        }
      }),
    );
  });

  it("only narrows when a blank cell is filled in", () => {
    const filled = fc.record({
      stations: fc.array(fc.tuple(station, station), few),
      facilities: fc.array(fc.tuple(facility, facility), few),
      firms: fc.array(fc.tuple(lasting, lasting), few),
    });
    fc.assert(
      fc.property(filled, ({ stations, facilities, firms }) => {
        const [before, after] = [
          told(bookOf(filledIn({ stations, facilities, firms }, 0))),
          told(bookOf(filledIn({ stations, facilities, firms }, 1))),
        ];
        for (const [index, { indicator, part, whole }] of before.entries()) {
          expect([indicator, within(after[index]?.part, part)]).toEqual([indicator, true]);
          if (whole !== null) expect([indicator, within(after[index]?.whole, whole)]).toEqual([indicator, true]);
        }
      }),
    );
  });
});

interface Pairs {
  readonly stations: readonly (readonly [Station, Station])[];
  readonly facilities: readonly (readonly [Facility, Facility])[];
  readonly firms: readonly (readonly [Firm, Firm])[];
}

/**
 * The rows as they are (0), or with their blank cells filled in from others (1). Each thing once: a second row that contradicts the first would take
 * knowledge away, not add to it.
 */
function filledIn({ stations, facilities, firms }: Pairs, times: 0 | 1): Rosters {
  const fill = <Row extends { readonly id: string }>(pairs: readonly (readonly [Row, Row])[]): readonly Row[] =>
    once(pairs.map(([row, more]) => (times === 0 ? row : { ...more, ...row })));
  return { stations: fill(stations), facilities: fill(facilities), firms: fill(firms) };
}

const once = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

function within(inner: Quantity | null | undefined, outer: Quantity): boolean {
  if (inner === null || inner === undefined) return false;
  const both = intersect(intervalOf(inner), intervalOf(outer));
  return both !== null && String(both.min) === String(intervalOf(inner).min) && String(both.max) === String(intervalOf(inner).max);
}
