import type { MissingFact } from "@countykit/core";
import { bounded, NOTHING, type Quantity } from "../figures/quantity.js";
import { askedDay } from "../store/day-number.js";
import type { Store } from "../store/store.js";
import { type AreaLevel, areasOf, nodesOf } from "./areas.js";
import { columnsOf } from "./columns-of.js";
import type { FigureColumn } from "./columns.js";
import { lazyMap } from "./lazy-map.js";

/** Which two days `compareDates` looks at (对比要求). */
export interface CompareOptions {
  readonly before: string;
  readonly after: string;
  /** The areas: of one level, or of several. */
  readonly level: AreaLevel | readonly AreaLevel[];
}

/** A figure on two days (两期对比). What is not known of a thing on either day is the same on both, so that `change` may be known when neither count is. */
export interface FigureChange {
  readonly before: Quantity;
  readonly after: Quantity;
  /** What there is more of after than before; negative when there is less. */
  readonly change: Quantity;
}

/**
 * Compares the figures of every area on two days (两期对比): what they were, what they are, and by how much they changed. The sales are not among them: their
 * periods do not move with the day.
 *
 * Bounds of a change hold whatever the unknown facts are, and hang together: a station of which nobody knows whether it operates, and that has no dates,
 * changes nothing.
 *
 * @throws {RangeError} when a day is no real day in the form YYYY-MM-DD, or the first is later than the second
 * @example
 * ```ts
 * import { compareDates, openStore } from "@countykit/coverage-metrics";
 *
 * const store = openStore();
 * for (const code of ["440281101201", "440281101202", "440281101203"]) store.add("villages", { code });
 * store.add("stations", { id: "S1", level: "village", at: "440281101201" });
 * store.add("stations", { id: "S2", level: "village", at: "440281101202", built: "2021-05-06" });
 * const compared = compareDates(store, { before: "2020-12-31", after: "2021-06-30", level: "county" });
 * const located = compared.get("440281")?.get("villages.located");
 * [located?.before.min, located?.before.max]; // => ["0", "1"]
 * [located?.after.min, located?.after.max]; // => ["1", "2"]
 * [located?.change.min, located?.change.max]; // => ["1", "1"]
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: coverage of administrative villages
 */
export function compareDates(
  { tables }: Pick<Store, "tables">,
  { before, after, level }: CompareOptions,
): ReadonlyMap<string, ReadonlyMap<string, FigureChange>> {
  const [first, second] = [askedDay(before), askedDay(after)];
  if (first > second) throw new RangeError(`${before} is later than ${after}`);
  const areas = areasOf(tables);
  const earlier = byId(columnsOf(tables, areas, { before: null, after: first }).dated);
  const { dated, undated } = columnsOf(tables, areas, { before: null, after: second });
  const changes = byId(columnsOf(tables, areas, { before: first, after: second }).dated);
  const columns = new Map<string, (area: number) => FigureChange>();
  for (const { figure, quantity } of undated) {
    columns.set(figure.id, (area) => ({ before: quantity(area), after: quantity(area), change: bounded(figure.unit, 0, 0, NOTHING) }));
  }
  for (const { figure, quantity } of dated) {
    const [then, by] = [earlier.get(figure.id), changes.get(figure.id)];
    if (then === undefined || by === undefined) continue;
    columns.set(figure.id, (area) => changeOf(then.quantity(area), quantity(area), by.quantity(area)));
  }
  return lazyMap(nodesOf(areas, level), (area) => lazyMap(columns, (make) => make(area)));
}

const byId = (columns: readonly FigureColumn[]): ReadonlyMap<string, FigureColumn> =>
  new Map(columns.map((column) => [column.figure.id, column]));

/** The change cannot be more than the two counts allow. */
function changeOf(before: Quantity, after: Quantity, by: Quantity): FigureChange {
  const least = Math.max(number(by.min, -Infinity), number(after.min, 0) - number(before.max, Infinity));
  const most = Math.min(number(by.max, Infinity), number(after.max, Infinity) - number(before.min, 0));
  const change: Quantity = {
    unit: by.unit,
    min: least === -Infinity ? null : String(least),
    max: most === Infinity ? null : String(most),
    missing: least === most ? NOTHING : by.missing.length > 0 ? by.missing : distinct([...before.missing, ...after.missing]),
    evidence: NOTHING,
  };
  return { before, after, change };
}

const distinct = (facts: readonly MissingFact[]): readonly MissingFact[] => [...new Map(facts.map((fact) => [fact.id, fact])).values()];

const number = (text: string | null, none: number): number => (text === null ? none : Number(text));
