import * as z from "zod";
import type { AdoptedReading, Citation, Force, Level, RecordedException } from "../finding.js";
import { date, text } from "./texts.js";

/**
 * The level of a body or document (层级).
 *
 * @example
 * ```ts
 * import { level } from "@countykit/core/reading";
 *
 * level.safeParse("province").success; // => true
 * level.safeParse("town").success; // => false
 * ```
 * @source semantics § 2: mandatory rules cannot be excused below the issuer's level
 */
export const level: z.ZodType<Level> = z.enum(["national", "province", "city", "county"]);

/**
 * How strongly a clause binds (约束力).
 *
 * @example
 * ```ts
 * import { force } from "@countykit/core/reading";
 *
 * force.safeParse("in-principle").success; // => true
 * ```
 * @source semantics § 3: operator and force are data
 */
export const force: z.ZodType<Force> = z.enum(["mandatory", "in-principle", "target"]);

/**
 * Where a clause stands (出处): document and place in it, and where the document is quoted when its own text is not at hand.
 *
 * @example
 * ```ts
 * import { citation } from "@countykit/core/reading";
 *
 * citation.safeParse({ document: "乐府办〔2022〕9号", locator: "附件2" }).success; // => true
 * citation.safeParse({ document: "乐府办〔2022〕9号" }).success; // => false
 * ```
 * @source semantics § 3: each clause cites document and article, section or row
 */
export const citation: z.ZodType<Citation> = z.strictObject({
  document: text,
  locator: text,
  quotedIn: z.strictObject({ document: text, locator: text }).exactOptional(),
});

/**
 * A recorded exception (例外批准): the rule, who granted it at which level, by which document, from which day, and why. `expires` is the last day
 * on which it holds.
 *
 * @example
 * ```ts
 * import { recordedException } from "@countykit/core/reading";
 *
 * const granted = { rule: "p/r", authority: "省商务厅", level: "province", document: "x", date: "2022-05-01", reason: "疫情" };
 * recordedException.safeParse(granted).success; // => true
 * recordedException.safeParse({ ...granted, date: "2022-02-30" }).success; // => false
 * ```
 * @source semantics § 2: authority, level, document number, date, expiry, reason
 */
export const recordedException: z.ZodType<RecordedException> = z.strictObject({
  rule: text,
  authority: text,
  level,
  document: text,
  date,
  expires: date.exactOptional(),
  reason: text,
});

/**
 * A reading adopted by a competent body (采纳的理解): the rule, the reading, by whom, on which day and by which document.
 *
 * @example
 * ```ts
 * import { adoptedReading } from "@countykit/core/reading";
 *
 * adoptedReading.safeParse({ rule: "p/r", reading: "a", by: "县商务局", date: "2022-05-01", document: "x" }).success; // => true
 * ```
 * @source semantics § 2: a competent body may adopt a reading
 */
export const adoptedReading: z.ZodType<AdoptedReading> = z.strictObject({ rule: text, reading: text, by: text, date, document: text });
