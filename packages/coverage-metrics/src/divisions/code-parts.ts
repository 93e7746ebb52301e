import { DIGITS, type DivisionLevel } from "./division-level.js";

/** The code that stands for the whole nation (全国). */
export const NATION = "000000";

/**
 * The level of a division code (区划层级) that is known to be right: two digits are a province, four a city, six a county, nine a town, twelve a
 * village.
 *
 * @throws {RangeError} when the text has none of these lengths
 * @example
 * ```ts
 * import { levelOfDivision } from "@countykit/coverage-metrics";
 *
 * levelOfDivision("440281100201"); // => "village"
 * ```
 * @source GB/T 2260; GB/T 10114; 统计用区划代码和城乡划分代码编制规则
 */
export function levelOfDivision(code: string): DivisionLevel {
  switch (code.length) {
    case DIGITS.province:
      return "province";
    case DIGITS.city:
      return "city";
    case DIGITS.county:
      return "county";
    case DIGITS.town:
      return "town";
    case DIGITS.village:
      return "village";
    default:
      throw new RangeError(`Not a division code: ${code.slice(0, 40)}`);
  }
}

/**
 * The division of a level in which another one lies (上级区划), of a code that is known to be right; a division lies in itself. `null` when the
 * level asked for is a lower one.
 *
 * @example
 * ```ts
 * import { divisionAbove } from "@countykit/coverage-metrics";
 *
 * divisionAbove("440281100201", "county"); // => "440281"
 * divisionAbove("440281", "town"); // => null
 * ```
 * @source GB/T 2260; 统计用区划代码和城乡划分代码编制规则: each level adds digits to the one above
 */
export const divisionAbove = (code: string, level: DivisionLevel): string | null =>
  code.length < DIGITS[level] ? null : code.slice(0, DIGITS[level]);

/**
 * Whether a division lies in an area (区划归属), or is it; both codes are known to be right. Everything lies in the nation, `000000`.
 *
 * @example
 * ```ts
 * import { isWithinDivision } from "@countykit/coverage-metrics";
 *
 * isWithinDivision("440281100201", "440281"); // => true
 * isWithinDivision("440281100201", "44"); // => true
 * isWithinDivision("440281", "440281100"); // => false
 * ```
 * @source GB/T 2260; 统计用区划代码和城乡划分代码编制规则: each level adds digits to the one above
 */
export const isWithinDivision = (code: string, area: string): boolean => code.startsWith(area) || area === NATION;

/** What a unit of the town or village level is by its code. */
export type UnitKind = "subdistrict" | "town" | "township" | "community" | "village" | "other";

/**
 * What a town or village is by the range of its last three digits (代码段类别): towns 001–099 subdistricts, 100–199 towns, 200–399 townships;
 * villages 001–199 neighbourhood committees, 200–399 village committees. All else, such as farms and development zones, is `other`. The code
 * is known to be right.
 *
 * @throws {RangeError} when the code is no town's and no village's
 * @example
 * ```ts
 * import { unitKindOfDivision } from "@countykit/coverage-metrics";
 *
 * unitKindOfDivision("440281100"); // => "town"
 * unitKindOfDivision("440281100001"); // => "community"
 * unitKindOfDivision("440281100201"); // => "village"
 * ```
 * @source GB/T 10114, ranges of town codes; 统计用区划代码和城乡划分代码编制规则, ranges of village codes
 */
export function unitKindOfDivision(code: string): UnitKind {
  const level = levelOfDivision(code);
  const number = Number(code.slice(-3));
  if (level === "village") return number < 200 ? "community" : number < 400 ? "village" : "other";
  if (level === "town") return number < 100 ? "subdistrict" : number < 200 ? "town" : number < 400 ? "township" : "other";
  throw new RangeError(`Neither a town nor a village: ${code}`);
}
