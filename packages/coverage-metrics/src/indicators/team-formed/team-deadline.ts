import { addMonths, type CivilDate } from "@countykit/core";

/**
 * The last day for setting up the centre's team (专业团队组建期限): so many months, one as a rule, after the implementing entity was confirmed, on
 * the same day of the month or the last day of a month that has no such day.
 *
 * @throws {RangeError} when `months` is not whole or `entityConfirmed` is no real day
 * @example
 * ```ts
 * import { teamDeadline } from "@countykit/coverage-metrics";
 *
 * teamDeadline("2021-01-31"); // => "2021-02-28"
 * ```
 * @source 遂政办发〔2021〕15号 四（二）3: within one month of confirming the entity; 民法典 art. 202
 */
export const teamDeadline = (entityConfirmed: CivilDate, months = 1): CivilDate => addMonths(entityConfirmed, months);
