import type { Counted } from "../events/counting-events.js";
import { namedItems } from "../events/named-items.js";

/** What a laboratory or a rapid test found in a lot (检测结果). */
export interface TestResult {
  /** Canonical id of the lot or thing. */
  readonly item: string;
  /** What was looked for: a name, or the address by which the sensor report names it. */
  readonly substance: string;
  /** Exact decimal text, `"<0.01"`, `"ND"`, `"未检出"`. */
  readonly residue: string;
  /** Unit of UN/ECE Recommendation 20 or as printed; compared letter by letter with that of the limit. */
  readonly uom: string;
  /** The event that tells of it. */
  readonly event?: string;
}

/** The most of a substance that is allowed (限量), as data of whoever knows the standard. */
export interface ResidueLimit {
  readonly substance: string;
  readonly limit: string;
  readonly uom: string;
}

/** Test results that events carry: sensor reports on a substance or a germ with a value and a unit, for every item that the event names. */
export function testResultsOf(counted: readonly Counted[]): readonly TestResult[] {
  return counted.flatMap(({ event, ref }) => {
    const reports = (event.sensorElementList ?? []).flatMap(({ sensorReport }) => sensorReport);
    const found = reports.flatMap(({ chemicalSubstance, microorganism, value, maxValue, uom }) => {
      const [substance, residue] = [chemicalSubstance ?? microorganism, value ?? maxValue];
      return substance === undefined || residue === undefined || uom === undefined ? [] : [{ substance, residue, uom }];
    });
    if (found.length === 0) return [];
    const { made, used, seen } = namedItems(event);
    return [...made, ...used, ...seen].flatMap((item) => found.map((one) => ({ item, ...one, event: ref })));
  });
}
