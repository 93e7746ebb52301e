import * as z from "zod";
import { describeAs } from "./described.js";

/**
 * The longest text of a name or an id that is read at all (文本长度上限), in UTF-16 units.
 *
 * @example
 * ```ts
 * import { LONGEST_TEXT } from "@countykit/core/reading";
 *
 * LONGEST_TEXT; // => 2000
 * ```
 * @source semantics § 8: bad input never throws and never half-passes
 */
export const LONGEST_TEXT = 2000;

/**
 * An id or name (编号、名称): some text, not blank, of at most 2,000 characters; blanks around it go.
 *
 * @example
 * ```ts
 * import { text } from "@countykit/core/reading";
 *
 * text.parse(" 梅花镇 "); // => "梅花镇"
 * text.safeParse(" ").success; // => false
 * ```
 * @source semantics § 8: bad input never throws and never half-passes
 */
export const text: z.ZodType<string> = z.string().trim().min(1).max(LONGEST_TEXT);

/**
 * A civil date `YYYY-MM-DD` that exists (公历日期).
 *
 * @example
 * ```ts
 * import { date } from "@countykit/core/reading";
 *
 * date.safeParse("2022-04-18").success; // => true
 * date.safeParse("2022-02-30").success; // => false
 * ```
 * @source GB/T 7408, calendar dates in the extended format; semantics § 7
 */
export const date: z.ZodType<string> = z.iso.date();

/**
 * A name in both languages (中英文名称).
 *
 * @example
 * ```ts
 * import { bilingual } from "@countykit/core/reading";
 *
 * bilingual.safeParse({ zh: "快递进村", en: "parcels to villages" }).success; // => true
 * bilingual.safeParse({ zh: "快递进村" }).success; // => false
 * ```
 * @source semantics § 8: messages and titles exist in Chinese and English
 */
export const bilingual: z.ZodType<{ readonly zh: string; readonly en: string }> = z.strictObject({ zh: text, en: text });

/**
 * A division code (行政区划代码): six digits, as text; the nation is `"000000"`.
 *
 * @example
 * ```ts
 * import { divisionCode } from "@countykit/core/reading";
 *
 * divisionCode.safeParse("440281").success; // => true
 * divisionCode.safeParse(440281).success; // => false
 * ```
 * @source GB/T 2260
 */
export const divisionCode: z.ZodType<string> = /* @__PURE__ */ describeAs(z.string().regex(/^\d{6}$/), {
  code: "not-division-code",
  expected: "6 digits",
  zh: "六位行政区划代码",
  en: "a division code of six digits",
  hint: { zh: '请写成文本，如 "440281"；全国写 "000000"', en: 'Write it as text, such as "440281"; the nation is "000000"' },
});
